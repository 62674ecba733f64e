/** Quotations that are signed: “I was never asked.” — Ana Ruiz */

import { itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { tagAt, wordAt } from '../../text/claim-words.js';
import { QUOTE, type Quotation } from '../../text/quotes.js';

const DASH = /^(?:[-–—―]|--)$/;
/** How a sentence begins: no phrase in quotation marks. */
const BEGINS = /^[\p{Lu}\p{N}.…‘']/u;
const NAME_PART = /^\p{Lu}(?:[\p{L}'’-]+|\.)?$/u;
const LONGEST_NAME = 5;
/** What may follow a name up to the end of its sentence: ", 34, of Madrid". */
const LONGEST_REST = 8;
/** A shorter one is a phrase that is spoken of. */
const LEAST_QUOTATION = 4;

/** The name that begins at a token; null where none does. */
function nameFrom({ tokens }: ClaimColumns, first: number): TokenSpan | null {
  let end = first;
  while (end - first < LONGEST_NAME && NAME_PART.test(tokens[end]?.text ?? '')) end += 1;
  return end > first && /^\p{L}{2}/u.test(tokens[end - 1]?.text ?? '') ? { first, end } : null;
}

/** The name behind a dash, where nothing but a few words of description follows; null for anything else. */
function readName(columns: ClaimColumns, first: number): TokenSpan | null {
  const name = nameFrom(columns, first);
  if (!name) return null;
  const { end } = name;
  const isLast = end === columns.tokens.length || columns.fromStart[end] === 0 || columns.quote[end] === QUOTE.opening;
  if (isLast || (tagAt(columns, end) === '.' && columns.toEnd[end] === 0)) return { first, end };
  const isDescribed = /^[,(]$/.test(wordAt(columns, end)) && (columns.toEnd[end] ?? 0) <= LONGEST_REST;
  return isDescribed ? { first, end } : null;
}

/** The claim of a quotation that is a sentence, where a dash and a name follow it. */
function readSigned(columns: ClaimColumns, paragraph: TokenSpan, { open, close, closed, isSingle }: Quotation) {
  if (!closed || isSingle || close - open < LEAST_QUOTATION || !DASH.test(wordAt(columns, close + 1))) return null;
  if (!/^[.!?…]+$/.test(wordAt(columns, close - 1)) || !BEGINS.test(columns.tokens[open + 1]?.text ?? '')) return null;
  const name = readName(columns, close + 2);
  if (!name) return null;
  const cue = { first: close + 1, end: close + 2 };
  return { paragraph, cue, source: [name], content: [{ first: open, end: close + 1 }] };
}

/** Whether a dash is followed by a name and the name of its account: "— Ana Ruiz (@anaruiz)". */
const isAccount = (columns: ClaimColumns, { end }: TokenSpan): boolean =>
  wordAt(columns, end) === '(' && wordAt(columns, end + 1).startsWith('@');

/** A post with its writer's account behind it, in its paragraph or as the paragraph after it; null where none stands there. */
function readPost(columns: ClaimColumns, number: number): TaggedClaim | null {
  const paragraph = itemAt(columns.paragraphs, number);
  const last = Math.max(paragraph.first, paragraph.end - LONGEST_ACCOUNT);
  for (let at = paragraph.end - 1; at >= last; at -= 1) {
    if (!DASH.test(wordAt(columns, at))) continue;
    const name = nameFrom(columns, at + 1);
    if (!name || !isAccount(columns, name)) continue;
    const before = at > paragraph.first ? { first: paragraph.first, end: at } : columns.paragraphs[number - 1];
    return before ? { paragraph, cue: { first: at, end: at + 1 }, source: [name], content: [before] } : null;
  }
  return null;
}

/** A dash, a name, an account and a date are no longer. */
const LONGEST_ACCOUNT = 20;

/** Posts with their writers' accounts: the name is the source, the dash its cue. */
export const findPosts = (columns: ClaimColumns): TaggedClaim[] =>
  columns.paragraphs.flatMap((_, number) => readPost(columns, number) ?? []);

/** Whether a claim's cue is the dash before who signs. */
export const isSigned = (columns: ClaimColumns, { cue, source: [name] }: TaggedClaim): boolean =>
  cue.end - cue.first === 1 && DASH.test(wordAt(columns, cue.first)) && name?.first === cue.end;

/** One claim a signed quotation: the name is the source, the dash its cue. */
export function findSigned(columns: ClaimColumns): TaggedClaim[] {
  const found: TaggedClaim[] = [];
  let number = 0;
  for (const quotation of columns.quotations) {
    while ((columns.paragraphs[number]?.end ?? Number.POSITIVE_INFINITY) <= quotation.open) number += 1;
    const paragraph = columns.paragraphs[number];
    const claim = paragraph ? readSigned(columns, paragraph, quotation) : null;
    if (claim) found.push(claim);
  }
  return found;
}
