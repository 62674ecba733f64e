/** "…, according to the harbour office." and "According to the harbour office, …" */

import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import { isPhraseTag, LONGEST_SOURCE } from '../text/noun-phrases.js';
import type { SentenceScene } from '../text/sentence-scene.js';

/** The claim of an "according to" that begins at a token; null where there is none, or no source or content beside it. */
export function accordingClaim({ columns, paragraph, sentence }: SentenceScene, at: number): TaggedClaim | null {
  if (wordAt(columns, at) !== 'according' || wordAt(columns, at + 1) !== 'to' || at + 2 >= sentence.end) return null;
  let end = at + 2;
  while (end < sentence.end && end - at < LONGEST_SOURCE && isPhraseTag(tagAt(columns, end))) end += 1;
  const isFirst = at === sentence.first;
  if (isFirst && tagAt(columns, end) !== ',') return null;
  if (end === at + 2) return null;
  const content = isFirst
    ? { first: end + 1, end: lastWord(columns, sentence) }
    : { first: sentence.first, end: tagAt(columns, at - 1) === ',' ? at - 1 : at };
  if (content.end <= content.first) return null;
  return { paragraph, cue: { first: at, end: at + 2 }, source: [{ first: at + 2, end }], content: [content] };
}

/** An "according to" for which no source was found is read anew: "According to [the harbour office], …". */
export function withAccordingSource(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, paragraph } = claim;
  if (claim.source.length > 0 || wordAt(columns, cue.first) !== 'according') return claim;
  const first = cue.first - (columns.fromStart[cue.first] ?? 0);
  const sentence = { first, end: Math.min(paragraph.end, cue.first + (columns.toEnd[cue.first] ?? 0) + 1) };
  return { ...claim, ...accordingClaim({ columns, paragraph, sentence }, cue.first) };
}

/** The end of a sentence without its full stop. */
const lastWord = (columns: ClaimColumns, { end }: TokenSpan): number =>
  tagAt(columns, end - 1) === '.' ? end - 1 : end;
