/** `pretty`: what one page says, for a person at a terminal. */
import type { Actor, AnyRecord, Claim, PageRecord, RecognitionEvent } from '../../record.js';
import { wrap } from './wrap.js';

/** How kinds of text are set off; each takes text and gives it back, coloured or not. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
}

interface SummaryOptions {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

/** Below this, lines are as narrow as this and the terminal breaks them. */
const NARROWEST = 12;
/** Above this, lines of prose are hard to read. */
const WIDEST = 100;
const MOST_PARAGRAPHS = 3;

/** One page as a block of lines, closed by an empty one. */
export function summaryOf(record: AnyRecord, { paint, width }: SummaryOptions): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, width));
  const { path, member } = record.input;
  const place = (member === null ? path : `${path} ${member}`).replaceAll('\n', '␊');
  const lines =
    'error' in record
      ? wrap(`${record.error.code}: ${record.error.message}`, columns).map((line) => paint.alarm(line))
      : pageLines(record, { paint, width: columns });
  return `${[...wrap(place, columns).map((line) => paint.quiet(line)), ...lines].join('\n')}\n\n`;
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
      warnings.flatMap(({ code, message }) => hanging(`${code}: ${message}`, width).map((line) => paint.alarm(line))),
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
  const what = hanging(`${event.type}: ${namesOf(event.actor)} → ${namesOf(event.recipient)}`, width);
  const how = wrap(details.join(' · '), width - 2 * INDENT.length).map((line) => INDENT + INDENT + line);
  return [...what.map((line) => paint.strong(line)), ...how.map((line) => paint.quiet(line))];
}

function claimLines(claim: Claim, { width }: SummaryOptions): string[] {
  return hanging(`${attributionOf(claim)}: ${claim.content.text}`, width);
}

/** A cue that takes its source behind it: "according to", "in the words of". */
const TAKES_SOURCE = /\b(?:to|of|by|from|per)$/i;

/** "the ministry said", "according to the ministry", each with the medium that carried it. */
function attributionOf({ sources, cue, via }: Claim): string {
  const [first] = sources;
  const who = first ? namesOf(sources) : '(no source)';
  const medium = via && `(${via.text})`;
  const isBefore = first && cue && cue.start < first.start && TAKES_SOURCE.test(cue.text);
  const words = isBefore ? [lowerFirst(cue.text), who, medium] : [who, cue?.text, medium];
  return words.filter((word) => word).join(' ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function actorLines({ name, type, country, role }: Actor, { width }: SummaryOptions): string[] {
  const kind = [type, country, role].filter((detail) => detail).join(', ');
  return hanging(`${name} (${kind})`, width);
}

const INDENT = '  ';

/** Lines of one entry of a list: indented, all but the first of them twice. */
const hanging = (text: string, width: number): string[] =>
  wrap(text, width - 2 * INDENT.length).map((line, at) => (at === 0 ? INDENT : INDENT + INDENT) + line);
