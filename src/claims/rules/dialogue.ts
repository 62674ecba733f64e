/** Transcripts: paragraphs that open with who speaks, in capitals before a colon ("WALLACE: Will she be there?"). */

import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { QUOTE } from '../text/quotes.js';

/** So many turns make a dialogue, where somebody speaks twice: a lone "UPDATE: …" or "CORRECTION: …" is none. */
const LEAST_TURNS = 3;
const LONGEST_NAME = 4;
const CAPITALS = /^\p{Lu}(?:[\p{Lu}.'’-]*\p{Lu})?\.?$/u;
const NAME = /\p{Lu}{3}/u;

/** A paragraph's turn: its speaker's name and the colon after it; null where it opens otherwise. */
function readTurn(
  { tokens, quote }: ClaimColumns,
  { first, end }: TokenSpan,
): { name: TokenSpan; colon: number } | null {
  const start = quote[first] === QUOTE.opening ? first + 1 : first;
  let at = start;
  while (at < end && at - start < LONGEST_NAME && CAPITALS.test(tokens[at]?.text ?? '')) at += 1;
  if (at === start || at + 1 >= end || tokens[at]?.text !== ':') return null;
  const name = { first: start, end: at };
  return tokens.slice(start, at).some(({ text }) => NAME.test(text)) ? { name, colon: at } : null;
}

/** One claim a turn of a transcript: the name is the source, the colon its cue, the rest of the paragraph what was said. */
export function findDialogue(columns: ClaimColumns): TaggedClaim[] {
  const turns = columns.paragraphs.flatMap((paragraph) => {
    const turn = readTurn(columns, paragraph);
    return turn ? [{ paragraph, ...turn }] : [];
  });
  if (turns.length < LEAST_TURNS) return [];
  const names = new Set(turns.map(({ name }) => columns.word[name.end - 1]));
  if (names.size === turns.length) return [];
  return turns.map(({ paragraph, name, colon }) => ({
    paragraph,
    cue: { first: colon, end: colon + 1 },
    source: [name],
    content: [{ first: colon + 1, end: paragraph.end }],
  }));
}
