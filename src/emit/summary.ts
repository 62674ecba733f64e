/** `pretty`: what one page says, for a person at a terminal. */
import type { Actor, AnyRecord, Claim, PageRecord, RecognitionEvent } from '../record.js';
import { makeVisible } from './visible.js';

/** How kinds of text are set off; each takes text and gives it back, coloured or not. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
}

export interface SummaryOptions {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const INDENT = '  ';
const NARROWEST = 20;
const MOST_PARAGRAPHS = 3;

/** One page as a block of lines, closed by an empty one. */
export function summaryOf(record: AnyRecord, { paint, width }: SummaryOptions): string {
  const columns = Math.max(NARROWEST, width);
  const lines = 'error' in record ? [] : pageLines(record, { paint, width: columns });
  const { path, member } = record.input;
  const place = makeVisible(member === null ? path : `${path} ${member}`).replace(/\n/g, '␊');
  const failure = 'error' in record ? [paint.alarm(`${record.error.code}: ${makeVisible(record.error.message)}`)] : [];
  return `${[paint.quiet(place), ...failure, ...lines].join('\n')}\n\n`;
}

function pageLines(
  { article, dateline, actors, claims, events, warnings }: PageRecord,
  options: SummaryOptions,
): string[] {
  const { paint, width } = options;
  const facts = [
    article.agency,
    article.publisher,
    article.published,
    article.section.join(' / '),
    `${article.words} words`,
  ];
  const paragraphs = article.text === '' ? [] : article.text.split('\n\n');
  const rest = paragraphs.length - MOST_PARAGRAPHS;
  return [
    ...wrap(article.headline ?? '(no headline)', width).map((line) => paint.title(line)),
    ...(article.authors.length > 0 ? wrap(`By ${article.authors.join(', ')}`, width) : []),
    ...wrap(facts.filter((fact) => fact).join(' · '), width).map((line) => paint.quiet(line)),
    ...(dateline ? wrap(dateline.text, width).map((line) => paint.quiet(line)) : []),
    ...paragraphs.slice(0, MOST_PARAGRAPHS).flatMap((paragraph) => ['', ...wrap(paragraph, width)]),
    ...(rest > 0 ? [paint.quiet(`… ${rest} more paragraph${rest === 1 ? '' : 's'}`)] : []),
    ...part(
      'Events',
      events.flatMap((event) => eventLines(event, options)),
      paint,
    ),
    ...part(
      'Claims',
      claims.flatMap((claim) => claimLines(claim, options)),
      paint,
    ),
    ...part(
      'Actors',
      actors.flatMap((actor) => actorLines(actor, options)),
      paint,
    ),
    ...part(
      'Warnings',
      warnings.flatMap(({ code, message }) => indented(`${code}: ${message}`, width).map((line) => paint.alarm(line))),
      paint,
    ),
  ];
}

const part = (name: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : ['', paint.heading(name), ...lines];

const namesOf = (parties: readonly { readonly name: string }[]): string =>
  parties.map(({ name }) => name).join(', ') || '?';

function eventLines(event: RecognitionEvent, { paint, width }: SummaryOptions): string[] {
  const word = event.claimedBy.length > 0 ? `on the word of ${event.claimedBy.join(', ')}` : null;
  const details = [event.status, event.date, event.as && `as ${event.as}`, word].filter((detail) => detail);
  const [first = '', ...more] = indented(`${event.type}: ${namesOf(event.actor)} → ${namesOf(event.recipient)}`, width);
  return [
    paint.strong(first),
    ...more,
    ...indented(`  ${details.join(' · ')}`, width).map((line) => paint.quiet(line)),
  ];
}

function claimLines({ sources, cue, via, content }: Claim, { width }: SummaryOptions): string[] {
  const who = sources.length > 0 ? namesOf(sources) : '(no source)';
  const how = [cue?.text, via && `(${via.text})`].filter((word) => word).join(' ');
  return indented(`${who} ${how}: ${content.text}`, width);
}

function actorLines({ name, type, country, role }: Actor, { width }: SummaryOptions): string[] {
  const kind = [type, country, role].filter((detail) => detail).join(', ');
  return indented(`${name} (${kind})`, width);
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2 * INDENT.length).map((line, at) => (at === 0 ? INDENT : INDENT + INDENT) + line);
}

/** Lines of at most `width` characters, broken between words, or inside one that is longer than a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of makeVisible(text).split(/\s+/u)) {
    for (const piece of piecesOf(word, width)) {
      if (line !== '' && lengthOf(line) + 1 + lengthOf(piece) > width) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

const lengthOf = (text: string): number => Array.from(text).length;

function piecesOf(word: string, width: number): string[] {
  const characters = Array.from(word);
  if (characters.length <= width) return [word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, at) =>
    characters.slice(at * width, (at + 1) * width).join(''),
  );
}
