/** Who is spoken to, where and when: no part of what is said, though it stands between cue and content. */
import { CIRCUMSTANCE_PREPOSITIONS, MEDIUM_PREPOSITIONS } from '../../../data/claims/small-words.js';
import { ADDRESSING_VERBS, TELLING_VERBS } from '../../../data/english/claim-rules.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { hasVerb, isAccording, isFiniteVerb, isOutside, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isName } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';

export const LONGEST_ADDRESSEE = 9;

/** "promised [farmers] that …", "wrote to [the king] that …", "explains [to the paper] why …": whom it is said to is no part of it. */
export function behindAddressee(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isLed = wordAt(columns, first) === 'to' && /^(?:NN|DT|PRP)/.test(tagAt(columns, first + 1));
  const isAddressed = wordAt(columns, cue.end - 1) === 'to' || ADDRESSING_VERBS.has(lemmaAt(columns, cue.end - 1));
  if (first !== cue.end || !(isLed || isAddressed)) return { first, end };
  const at = addresseeEnd(columns, isLed ? first + 1 : first, end);
  const begins = wordAt(columns, at) === 'that' || (isLed && /^W/.test(tagAt(columns, at)));
  return at > first && at < end - 2 && begins ? { first: at, end } : { first, end };
}

/** Where the phrase of who is spoken to ends, a place or time taken in where a "that" follows it: "[farmers in the valley] that". */
function addresseeEnd(columns: ClaimColumns, first: number, end: number): number {
  let isPlaced = false;
  let at = first;
  for (; at < end && at - first < LONGEST_ADDRESSEE && isOutside(columns, at); at += 1) {
    const isJoined = CIRCUMSTANCE_PREPOSITIONS.has(wordAt(columns, at)) && at > first;
    if (!isJoined && !ADDRESSED.test(tagAt(columns, at))) break;
    isPlaced ||= isJoined;
  }
  return isPlaced && tagAt(columns, at) !== 'IN' ? first : at;
}

/** "told her in a meeting attended [by officials] that …", "noted in [a report] that …": what a preposition leads to before a "that" is no part of what is told. */
export function behindCircumstance(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isLed =
    CIRCUMSTANCE_PREPOSITIONS.has(wordAt(columns, first)) && TELLING_VERBS.has(lemmaAt(columns, cue.end - 1));
  const isLedByCue = first === cue.end && CIRCUMSTANCE_PREPOSITIONS.has(wordAt(columns, first - 1));
  if (first < cue.end || !(isLed || isLedByCue)) return { first, end };
  for (let at = first + 1; at < Math.min(end - 2, first + LONGEST_CIRCUMSTANCE); at += 1) {
    if (wordAt(columns, at) === 'that' && tagAt(columns, at) !== 'DT') return { first: at, end };
    if (isFiniteVerb(columns, at) || !isOutside(columns, at) || tagAt(columns, at) === ',') break;
  }
  return { first, end };
}

/** "noted [at the time], “…”": what a preposition leads to before a comma and a quotation is no part of what is said. */
export function behindLeadIn(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  if (first < cue.end || !CIRCUMSTANCE_PREPOSITIONS.has(wordAt(columns, first)) || !isOutside(columns, first))
    return { first, end };
  for (let at = first + 1; at < Math.min(end - 2, first + LONGEST_CIRCUMSTANCE); at += 1) {
    if (tagAt(columns, at) === ',' && columns.quote[at + 1] === QUOTE.opening) return { first: at + 1, end };
    if (isFiniteVerb(columns, at) || !isOutside(columns, at)) break;
  }
  return { first, end };
}

/** "According to Ana Ruiz, [34,] …": the age of the source is no part of what is said. */
export function behindAge(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isAge =
    tagAt(columns, first) === 'CD' && tagAt(columns, first + 1) === ',' && isName(tagAt(columns, first - 2));
  return isAge && isAccording(columns, cue.first) && end - first > 2 ? { first: first + 2, end } : { first, end };
}

const LONGEST_CIRCUMSTANCE = 12;

/** A word of who is spoken to: "the two old farmers". */
export const ADDRESSED = /^(?:DT|PRP\$?|NN.*|JJ|POS|CD)$/;

/** "said [since the day she left] the port was full": a clause between cue and content that no mark parts from either is of what is said. */
export function withGap(columns: ClaimColumns, { cue, source, content }: TaggedClaim): readonly TokenSpan[] {
  const [piece, ...others] = content;
  const gap = { first: behindListener(columns, cue), end: piece?.first ?? 0 };
  if (
    !piece ||
    gap.end - gap.first < 3 ||
    gap.end - gap.first > LONGEST_GAP ||
    source.some(({ first }) => first >= cue.end)
  )
    return content;
  for (let at = gap.first; at < gap.end; at += 1)
    if (!isOutside(columns, at) || /^[,.:]$/.test(tagAt(columns, at))) return content;
  return hasVerb(columns, gap) && !MEDIUM_PREPOSITIONS.has(wordAt(columns, gap.first))
    ? [{ first: gap.first, end: piece.end }, ...others]
    : content;
}

const LONGEST_GAP = 10;

/** The token behind "told" and the name of who listens. */
function behindListener(columns: ClaimColumns, { end }: TokenSpan): number {
  let at = end;
  if (lemmaAt(columns, end - 1) === 'tell') while (isName(tagAt(columns, at))) at += 1;
  return at;
}
