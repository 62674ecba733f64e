/** Quotations that are signed: “I was never asked.” — Ana Ruiz */

import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { QUOTE, type Quotation } from '../text/quotes.js';
import { tagAt, wordAt } from '../text/word-tests.js';

const DASH = /^(?:[-–—―]|--)$/;
/** How a sentence begins: no phrase in quotation marks. */
const BEGINS = /^[\p{Lu}\p{N}.…‘']/u;
const NAME_PART = /^\p{Lu}(?:[\p{L}'’-]+|\.)?$/u;
const LONGEST_NAME = 5;
/** What may follow a name up to the end of its sentence: ", 34, of Madrid". */
const LONGEST_REST = 8;
/** A shorter one is a phrase that is spoken of. */
const LEAST_QUOTATION = 4;

/** The name behind a dash, where nothing but a few words of description follows; null for anything else. */
function readName(columns: ClaimColumns, first: number): TokenSpan | null {
  const { tokens } = columns;
  let end = first;
  while (end - first < LONGEST_NAME && NAME_PART.test(tokens[end]?.text ?? '')) end += 1;
  if (end === first || !/^\p{L}{2}/u.test(tokens[end - 1]?.text ?? '')) return null;
  const isLast = end === tokens.length || columns.fromStart[end] === 0 || columns.quote[end] === QUOTE.opening;
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
