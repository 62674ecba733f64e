/** Quotations that nothing but their place attributes: a paragraph that is all quotation, and one that a name and a colon lead to. */
import { itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { tagAt, wordAt } from '../../text/claim-words.js';
import { isName } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';

/** A shorter quotation is a title or a heading. */
const LEAST_TOKENS = 6;
/** So long is no title in single marks. */
const LEAST_SINGLE = 12;
/** How many paragraphs back its speaker may have spoken. */
const PARAGRAPHS_BACK = 2;
const ENDS_SENTENCE = /^[.!?…]+$/;

/** Whether all tokens of a paragraph stand in one quotation that ends like a sentence; `closed`: and with it. */
function isAllQuoted(columns: ClaimColumns, { first, end }: TokenSpan, closed: boolean): boolean {
  const { quote, quotations, tokens } = columns;
  if (end - first < LEAST_TOKENS || quote[first] !== QUOTE.opening) return false;
  const own = quotations.find(({ open }) => open === first);
  if (!own || own.closed !== closed || (closed && own.close !== end - 1)) return false;
  if (own.isSingle && end - first < LEAST_SINGLE) return false;
  return ENDS_SENTENCE.test(tokens[closed ? end - 2 : end - 1]?.text ?? '');
}

/** How many paragraphs from one on are one quotation, each opened anew and the last one closed; 0 where they are none. */
export function quotedRun(columns: ClaimColumns, number: number): number {
  let at = number;
  while (at < columns.paragraphs.length && isAllQuoted(columns, itemAt(columns.paragraphs, at), false)) at += 1;
  const last = columns.paragraphs[at];
  return last && isAllQuoted(columns, last, true) ? at - number + 1 : 0;
}

/** The words of a paragraph, to find the quotations that a page shows twice. */
const wordsOf = ({ tokens }: ClaimColumns, { first, end }: TokenSpan): string =>
  tokens
    .slice(first + 1, end - 1)
    .map(({ text }) => text)
    .join(' ');

/** So many quoted answers behind questions make an interview. */
const LEAST_ANSWERS = 2;
/** The longest question, in tokens. */
const LONGEST_QUESTION = 50;

/** Whether a paragraph is a question of the writer's. */
export function isQuestion(columns: ClaimColumns, paragraph: TokenSpan | undefined): boolean {
  if (!paragraph || paragraph.end - paragraph.first > LONGEST_QUESTION) return false;
  return (
    wordAt(columns, paragraph.end - 1) === '?' &&
    columns.quote.subarray(paragraph.first, paragraph.end).every((state) => state === QUOTE.outside)
  );
}

/** More of them are no article. */
const MOST_FOUND = 24;

/** The claims of paragraphs that are all quotation, with an empty cue: who spoke last says them. */
export function findCueless(columns: ClaimColumns, claims: readonly TaggedClaim[]): TaggedClaim[] {
  const { paragraphs } = columns;
  const spoke = new Set(claims.map(({ paragraph }) => paragraph.first));
  const isClaimed = new Uint8Array(columns.tag.length);
  for (const { cue, content } of claims) for (const { first, end } of [cue, ...content]) isClaimed.fill(1, first, end);
  const found: TaggedClaim[] = [];
  const isInterview =
    paragraphs.filter((_, number) => isQuestion(columns, paragraphs[number - 1]) && quotedRun(columns, number) > 0)
      .length >= LEAST_ANSWERS;
  for (const [number, paragraph] of paragraphs.entries()) {
    if (found.length === MOST_FOUND) break;
    const run = number === 0 ? 0 : quotedRun(columns, number);
    const content = paragraphs.slice(number, number + run);
    if (run === 0 || content.some(({ first, end }) => isClaimed.subarray(first, end).includes(1))) continue;
    const before = paragraphs.slice(Math.max(0, number - PARAGRAPHS_BACK), number);
    const isAnswer = isInterview && isQuestion(columns, paragraphs[number - 1]);
    if (!(isAnswer || before.some(({ first }) => spoke.has(first))) || isShownTwice(columns, paragraph)) continue;
    for (const { first, end } of content) {
      spoke.add(first);
      isClaimed.fill(1, first, end);
    }
    found.push({ paragraph, cue: { first: paragraph.first, end: paragraph.first }, source: [], content });
  }
  return found;
}

function isShownTwice(columns: ClaimColumns, paragraph: TokenSpan): boolean {
  const words = wordsOf(columns, paragraph);
  return columns.paragraphs.some(
    (other) => other !== paragraph && wordsOf(columns, { first: other.first - 1, end: other.end + 1 }).includes(words),
  );
}

const LONGEST_NAME = 6;

/** "And from Chairwoman Ana Ruiz: “…”", "Ana Ruiz: “…”": one claim a quotation behind a name and a colon. */
export function findIntroduced(columns: ClaimColumns): TaggedClaim[] {
  const found: TaggedClaim[] = [];
  let number = 0;
  for (const { open, close, closed, isSingle } of columns.quotations) {
    while ((columns.paragraphs[number]?.end ?? Number.POSITIVE_INFINITY) <= open) number += 1;
    const colon = open - 1;
    if (isSingle || !closed || close - open < LEAST_TOKENS || wordAt(columns, colon) !== ':') continue;
    let first = colon;
    while (colon - first < LONGEST_NAME && isName(tagAt(columns, first - 1))) first -= 1;
    const isLed = wordAt(columns, first - 1) === 'from' || columns.fromStart[first] === 0;
    if (first === colon || !isLed) continue;
    const paragraph = itemAt(columns.paragraphs, number);
    found.push({
      paragraph,
      cue: { first: colon, end: colon + 1 },
      source: [{ first, end: colon }],
      content: [{ first: open, end: close + 1 }],
    });
  }
  return found;
}
