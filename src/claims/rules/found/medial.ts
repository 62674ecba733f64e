/** Attributions in the middle of what is said: "The vote was rushed, he said, and nobody came." "Prices, it added, should fall." */

import { GOING_ON_WORDS, MEDIAL_VERBS } from '../../../data/english/claim-rules.js';
import { FINITE_VERB_TAGS } from '../../../data/english/tag-sets.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { hasMainVerb, isFiniteVerb, isRelative, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isPhraseTag } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import type { SentenceScene } from '../../text/sentence-scene.js';
import { contains } from '../../text/token-spans.js';
import type { SureClaim } from './sure-claim.js';

/** The longest speaker between two commas, in words. */
const LONGEST_SPEAKER = 8;
/** How a speaker begins: "he", "the firm", "Ana Ruiz". */
const STARTS_SPEAKER = /^(?:PRP|DT|PRP\$|NN.*)$/;

/** How a clause or phrase begins that another has to follow: "[If] it rains", "[In] May". */
const WAITS = /^(?:IN|WRB|VBG)$/;

/** The first token of a speaker between commas whose verb stands at `cue`; -1 where none stands there. */
function speakerBefore(columns: ClaimColumns, first: number, cue: number): number {
  let start = cue;
  while (start > first && cue - start < LONGEST_SPEAKER && isPhraseTag(tagAt(columns, start - 1))) start -= 1;
  const isSpeaker = start < cue && STARTS_SPEAKER.test(tagAt(columns, start)) && commaAt(columns, start - 1);
  return isSpeaker && start - 1 > first ? start : -1;
}

/** Whether a comma stands at a token, or before the quotation mark there: "“Harbour Nights,”". */
const commaAt = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === ',' || (tagAt(columns, at) === "''" && tagAt(columns, at - 1) === ',');

/** Whether a finite verb begins a piece, an adverb before it let be: "[never] will fade". */
const beginsWithVerb = (columns: ClaimColumns, at: number): boolean =>
  isFiniteVerb(columns, tagAt(columns, at) === 'RB' ? at + 1 : at);

/** Whether somebody else is said to say something in a piece. */
function reportsIn({ columns, piece }: { columns: ClaimColumns; piece: TokenSpan }): boolean {
  for (let at = piece.first; at < piece.end; at += 1)
    if (columns.reports[at] === REPORTS.speech && isFiniteVerb(columns, at) && columns.quote[at] === QUOTE.outside)
      return true;
  return false;
}

/** Whether what stands behind the speaker is said as well as what stands before. */
function goesOn(columns: ClaimColumns, before: TokenSpan, behind: TokenSpan): boolean {
  if (GOING_ON_WORDS.has(wordAt(columns, behind.first))) return !reportsIn({ columns, piece: behind });
  if (WAITS.test(tagAt(columns, before.first)) && hasMainVerb(columns, behind)) return true;
  return !hasMainVerb(columns, before) && beginsWithVerb(columns, behind.first);
}

/**
 * Whether a token is not in a quotation, or only in one that is part of a clause: "“Harbour Nights,” she says, [was] late", "He had “a
 * small part,” she says, [as] …".
 */
const isUnsaid = (columns: ClaimColumns, before: TokenSpan, at: number): boolean =>
  columns.quote[at] === QUOTE.outside ||
  (at < before.end && (columns.quote[before.first] === QUOTE.outside || !hasMainVerb(columns, before)));

/** The claim of a verb of saying that stands with its speaker between two commas; null for any other. */
export function medialClaim({ columns, paragraph, sentence }: SentenceScene, cue: number): SureClaim | null {
  const { first, end } = sentence;
  if (
    !MEDIAL_VERBS.has(lemmaAt(columns, cue)) ||
    !FINITE_VERB_TAGS.has(tagAt(columns, cue)) ||
    tagAt(columns, cue + 1) !== ','
  )
    return null;
  const start = speakerBefore(columns, first, cue);
  if (start < 0) return null;
  const before = { first, end: tagAt(columns, start - 1) === ',' ? start - 1 : start };
  const behind = { first: cue + 2, end: tagAt(columns, end - 1) === '.' ? end - 1 : end };
  const isUnquoted = [before.end - 1, start, cue, behind.first].every((at) => isUnsaid(columns, before, at));
  if (!isUnquoted || behind.first >= behind.end || isRelative(columns, first) || !goesOn(columns, before, behind))
    return null;
  return {
    paragraph,
    cue: { first: cue, end: cue + 1 },
    source: [{ first: start, end: cue }],
    content: [before, behind],
  };
}

/** Whether the taggers found only a part of what is said on both sides of its speaker. */
export const isHalfMedial = ({ content }: TaggedClaim, { content: [before, behind] }: SureClaim): boolean =>
  before !== undefined &&
  behind !== undefined &&
  content.every((piece) => contains(before, piece) || contains(behind, piece)) &&
  !(content[0]?.first === before.first && (content.at(-1)?.end ?? 0) >= behind.end - 1);
