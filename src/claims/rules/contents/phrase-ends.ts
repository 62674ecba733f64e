/** Contents that end in the middle of a phrase, or behind a loose word. */
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { isFiniteVerb, isOutside, sentenceEnd, tagAt } from '../../text/claim-words.js';

/** "… to show his card, [to which]": what a relative clause begins with and has lost is no end. */
export function withoutLooseEnd(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  let stop = end;
  while (stop > first + 2 && LOOSE.test(tagAt(columns, stop - 1)) && isOutside(columns, stop - 1)) stop -= 1;
  return stop < end && first >= cue.end && tagAt(columns, stop - 1) === ',' ? { first, end: stop - 1 } : { first, end };
}

const LOOSE = /^(?:TO|IN|CC|WDT|WP)$/;

/** What cannot be left behind where a content ends: "a copy [of her report]", "by 7[–10 %]". */
const GOES_ON = /^(?:NN.*|CD|POS|JJ|TO|VB|VBN)$/;
const RANGE = /^[–-]$/;
/** Whether a dash stands without spaces between two words: "7–10 per cent". */
const isInRange = ({ tokens }: ClaimColumns, at: number): boolean =>
  RANGE.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;
const STOPS = /^(?:[.,:(]|``|'')$/;

/** A content behind its cue, to the end of the phrase or, behind "would[, for once, leave]", of the sentence in which it was broken off; "[…] and related documents" goes with it. */
export function toPhraseEnd(
  columns: ClaimColumns,
  { cue, paragraph }: TaggedClaim,
  { first, end }: TokenSpan,
): TokenSpan {
  if (first < cue.end || !isOutside(columns, end - 1) || !isOutside(columns, end)) return { first, end };
  const stop = Math.min(sentenceEnd(columns, end - 1), paragraph.end);
  if (end >= stop) return { first, end };
  if (tagAt(columns, end - 1) === 'MD' && tagAt(columns, end) === ',') return { first, end: beforeStop(columns, stop) };
  if (GOES_ON.test(tagAt(columns, end)) || isInRange(columns, end))
    return { first, end: phraseEnd(columns, end, stop) };
  return { first, end: tagAt(columns, end) === 'CC' ? objectsEnd(columns, end, stop) : end };
}

/** Where the phrase ends in which a content was broken off; the same place where a verb comes first. */
function phraseEnd(columns: ClaimColumns, end: number, stop: number): number {
  let at = isInRange(columns, end) ? end + 1 : end;
  while (at < stop && !STOPS.test(tagAt(columns, at)) && !isFiniteVerb(columns, at)) at += 1;
  return at < stop && STOPS.test(tagAt(columns, at)) ? at : end;
}

/** The end of a sentence without its full stop. */
const beforeStop = (columns: ClaimColumns, end: number): number => (tagAt(columns, end - 1) === '.' ? end - 1 : end);

const OBJECT = /^(?:DT|PRP\$|JJ.*|CD|POS|NN.*|IN|CC)$/;

/** Where a sentence ends that goes on with nothing but "and" and a noun phrase. */
function objectsEnd(columns: ClaimColumns, and: number, stop: number): number {
  for (let at = and; at < stop; at += 1) {
    if (tagAt(columns, at) === '.') return at;
    const isParticiple = /^VB[DN]$/.test(tagAt(columns, at)) && tagAt(columns, at + 1).startsWith('NN');
    if (!isParticiple && !OBJECT.test(tagAt(columns, at))) return and;
  }
  return and;
}
