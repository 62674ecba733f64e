/** "…, according to the harbour office.", "According to the harbour office, …", "…, per Lima News." */

import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { hasMainVerb, isAccording, isFiniteVerb, tagAt, wordAt } from '../../text/claim-words.js';
import { isName, isPhraseTag, LONGEST_SOURCE } from '../../text/noun-phrases.js';
import type { SentenceScene } from '../../text/sentence-scene.js';

/** The claim of an "according to" that begins at a token; null where there is none, or no source or content beside it. */
export function accordingClaim({ columns, paragraph, sentence }: SentenceScene, at: number): TaggedClaim | null {
  if (isPer(columns, at)) return perClaim({ columns, paragraph, sentence }, at);
  if (wordAt(columns, at) !== 'according' || wordAt(columns, at + 1) !== 'to' || at + 2 >= sentence.end) return null;
  const isFirst = at === sentence.first || tagAt(columns, at - 1) === ':';
  const end = endOfAccording(columns, { first: at + 2, end: sentence.end }, isFirst);
  if (isFirst && !isName(tagAt(columns, end - 1)) && tagAt(columns, end) !== ',') return null;
  if (end === at + 2) return null;
  const content = isFirst
    ? { first: tagAt(columns, end) === ',' ? end + 1 : end, end: lastWord(columns, sentence) }
    : { first: sentence.first, end: tagAt(columns, at - 1) === ',' ? at - 1 : at };
  if (content.end <= content.first) return null;
  return { paragraph, cue: { first: at, end: at + 2 }, source: [{ first: at + 2, end }], content: [content] };
}

/** "…, [per] the Lima Post." */
const isPer = (columns: ClaimColumns, at: number): boolean =>
  isAccording(columns, at) && wordAt(columns, at) === 'per' && tagAt(columns, at - 1) === ',';

/** "Two ferries have sunk, per Lima News.": the claim of a "per" with which a sentence closes. */
function perClaim({ columns, paragraph, sentence: { first, end } }: SentenceScene, at: number): TaggedClaim | null {
  let stop = at + 1;
  while (stop < end && isName(tagAt(columns, stop))) stop += 1;
  const content = { first, end: at - 1 };
  if (tagAt(columns, stop) !== '.' || !hasMainVerb(columns, content)) return null;
  return { paragraph, cue: { first: at, end: at + 1 }, source: [{ first: at + 1, end: stop }], content: [content] };
}

/** Longer ones name more than who says it: "the data released by the Customs Administration (ICA)". */
const LONGEST = LONGEST_SOURCE + 8;

/** Where the noun phrase behind "according to" ends; of a sentence that opens with it and has no comma there, the name alone. */
function endOfAccording(columns: ClaimColumns, { first, end }: TokenSpan, isOpening: boolean): number {
  let stop = first;
  while (stop < end && stop - first < LONGEST && (isPhraseTag(tagAt(columns, stop)) || isBracketed(columns, stop)))
    stop += 1;
  if (!isOpening || tagAt(columns, stop) === ',' || !isName(tagAt(columns, first))) return stop;
  let name = first;
  while (isName(tagAt(columns, name))) name += 1;
  return name;
}

/** "(IRICA)": an abbreviation in brackets, and these. */
const isBracketed = (columns: ClaimColumns, at: number): boolean =>
  (tagAt(columns, at) === '(' && tagAt(columns, at + 2) === ')') ||
  (tagAt(columns, at) === ')' && tagAt(columns, at - 2) === '(');

/** An "according to" for which no source was found is read anew: "According to [the harbour office], …". */
export function withAccordingSource(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, paragraph } = claim;
  const isLong = cue.end - cue.first > 2;
  if ((claim.source.length > 0 && !isLong) || wordAt(columns, cue.first) !== 'according') return claim;
  const first = cue.first - (columns.fromStart[cue.first] ?? 0);
  const sentence = { first, end: Math.min(paragraph.end, cue.first + (columns.toEnd[cue.first] ?? 0) + 1) };
  return { ...claim, ...accordingClaim({ columns, paragraph, sentence }, cue.first) };
}

/**
 * "According to [a story by the paper], the port …": a source ends with the first comma, and neither before nor behind it, unless a
 * comma ends it too: "According to [his aunt, Ana Ruiz], …".
 */
export function withAccordingEnd(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, source } = claim;
  const content = behindColon(columns, claim);
  const [span] = source;
  const [piece, ...others] = content;
  if (!span || !piece || wordAt(columns, cue.first) !== 'according' || span.first !== cue.end || piece.first < span.end)
    return { ...claim, content };
  const opens = columns.fromStart[cue.first] === 0 || tagAt(columns, cue.first - 1) === ':';
  const end = opens ? commaBehind(columns, span, piece) : -1;
  if (end < 0 || end >= piece.end - 1) return { ...claim, content };
  return { ...claim, source: [{ first: span.first, end }], content: [{ first: end + 1, end: piece.end }, ...others] };
}

/** "Nobody came: according to the mayor, [it rained]": what stands before the colon is the writer's. */
function behindColon(columns: ClaimColumns, { cue, content }: TaggedClaim): readonly TokenSpan[] {
  if (wordAt(columns, cue.first) !== 'according' || tagAt(columns, cue.first - 1) !== ':') return content;
  const behind = content.filter(({ first }) => first >= cue.end);
  return behind.length > 0 ? behind : content;
}

/** The comma with which a source ends that does not end with one: inside it, or behind more of its words; -1 where none does. */
function commaBehind(columns: ClaimColumns, { first, end }: TokenSpan, piece: TokenSpan): number {
  if (tagAt(columns, end) === ',' || piece.first > end) return -1;
  for (let at = first + 1; at < end + LONGEST; at += 1) {
    if (tagAt(columns, at) === ',') return at;
    if (isFiniteVerb(columns, at)) return -1;
  }
  return -1;
}

/** The end of a sentence without its full stop. */
const lastWord = (columns: ClaimColumns, { end }: TokenSpan): number =>
  tagAt(columns, end - 1) === '.' ? end - 1 : end;
