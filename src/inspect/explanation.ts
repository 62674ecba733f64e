/** `explain`: why a text, an author or a date of a page was kept, taken or lost. One line for each place where it stands. */
import { REMOVAL_REASONS } from '../data/boilerplate/removal-reasons.js';
import { REMOVAL_RULES } from '../data/boilerplate/removal-rules.js';
import type { PageReading } from '../pipeline.js';
import type { Findings } from '../record.js';
import { type FieldTold, fieldsTold } from './metadata.js';

const LONGEST_QUOTE = 72;

const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

/** The words around what was asked for, as they stand. */
function quote(text: string, wanted: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_QUOTE) return `“${flat}”`;
  const at = Math.max(0, plain(flat).indexOf(wanted));
  const start = Math.max(0, Math.min(at - LONGEST_QUOTE / 3, flat.length - LONGEST_QUOTE));
  const end = start + LONGEST_QUOTE;
  const cut = flat.slice(start, end);
  const whole = cut.slice(start > 0 ? cut.indexOf(' ') + 1 : 0, end < flat.length ? cut.lastIndexOf(' ') : undefined);
  return `“${start > 0 ? '… ' : ''}${whole}${end < flat.length ? ' …' : ''}”`;
}

const score = (value: number | null): string => (value === null ? '' : `, score ${value.toFixed(2)}`);

/** Blocks of the page. */
function blockLines({ page, findings }: PageReading, wanted: string): string[] {
  if (page === null) {
    const { text } = findings.article;
    return plain(text).includes(wanted)
      ? [`kept: a body of another tool's stays as it is: ${quote(text, wanted)}`]
      : [];
  }
  return page.body.verdicts.flatMap(({ text, cause, score: value }, at) => {
    if (!plain(text).includes(wanted)) return [];
    const block = `block ${at + 1}${score(value)}: ${quote(text, wanted)}`;
    if (cause === null) return [`kept as text: ${block}`];
    const [reason, rule] = [REMOVAL_REASONS[cause.reason], REMOVAL_RULES[cause.rule].means];
    return [`taken out as ${cause.reason} (${reason}) by ${cause.rule} (${rule}): ${block}`];
  });
}

/** What was taken out before there were blocks. */
function earlierRemovals({ page }: PageReading, wanted: string): string[] {
  const told = (page?.body.verdicts ?? []).map(({ text }) => text).filter((text) => plain(text).includes(wanted));
  return (page?.body.removals ?? [])
    .filter(({ text }) => plain(text).includes(wanted) && !told.some((block) => text.includes(block)))
    .map(({ text, reason, rule }) => `taken out as ${reason} by ${rule}: ${quote(text, wanted)}`);
}

const captionLines = ({ findings }: PageReading, wanted: string): string[] =>
  findings.article.captions
    .filter(({ text, credit }) => plain(`${text} ${credit ?? ''}`).includes(wanted))
    .map(({ text }) => `kept as a caption: ${quote(text, wanted)}`);

/** Whether a value is what was asked for: its words, or the day that they name. */
function isMeant(value: string, wanted: string, day: string | null): boolean {
  return plain(value).includes(wanted) || (day !== null && value.startsWith(day));
}

/** "13 July 2022" → 2022-07-13. */
function dayOf(text: string): string | null {
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return null;
  const ms = Date.parse(`${text} UTC`);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}

function fieldLine({ field, value, origin, lost }: FieldTold, wanted: string): string[] {
  const day = dayOf(wanted);
  const meant = lost.filter((candidate) => isMeant(candidate.value, wanted, day));
  const isKept = value !== '' && isMeant(value, wanted, day);
  if (!isKept && meant.length === 0) return [];
  const others = lost.map((candidate) => `“${candidate.value}” (${candidate.origin})`).join(', ');
  const kept = value === '' ? 'nothing was kept' : `kept is “${value}” (${origin})`;
  if (isKept) return [`kept as ${field}: “${value}”, read in ${origin}${others === '' ? '' : `; lost: ${others}`}`];
  return meant.map((candidate) => `lost as ${field}: “${candidate.value}”, read in ${candidate.origin}; ${kept}`);
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
const holdsWords = (form: string, wanted: string): boolean => ` ${plain(form)} `.includes(` ${wanted} `);

/** What the text tells: dateline, actors, claims' sources. */
function factLines({ dateline, actors, claims }: Findings, wanted: string): string[] {
  const lines: string[] = [];
  if (dateline !== null && plain(dateline.text).includes(wanted))
    lines.push(`read as the dateline: “${dateline.text}”`);
  for (const { id, name, type, aliases, mentions, confidence } of actors)
    if ([name, ...aliases].some((form) => holdsWords(form, wanted)))
      lines.push(
        `read as actor ${id}: ${name} (${type}), ${count(mentions.length, 'mention')}, confidence ${confidence}`,
      );
  for (const { id, sources, confidence } of claims)
    if (sources.some(({ name, text }) => holdsWords(name, wanted) || holdsWords(text, wanted)))
      lines.push(`read as a source of claim ${id}, confidence ${confidence}`);
  return lines;
}

const MOST_LINES = 20;

/** Lines that say what became of a text; none where it stands nowhere in the page. */
export function explainText(reading: PageReading, text: string): string[] {
  const wanted = plain(text);
  const lines = [
    ...blockLines(reading, wanted),
    ...earlierRemovals(reading, wanted),
    ...captionLines(reading, wanted),
    ...fieldsTold(reading).flatMap((field) => fieldLine(field, wanted)),
    ...factLines(reading.findings, wanted),
  ];
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `and ${rest} more places; more words would name fewer`] : lines;
}
