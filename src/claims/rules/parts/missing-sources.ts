/** Sources that the taggers did not find: the subject of the cue, or of the sentence whose verb the cue goes on with. */

import { PERFECT_FORMS, SAYING_AUXILIARIES, SPEECH_ENDS } from '../../../data/claims/small-words.js';
import { FINITE_VERB_TAGS } from '../../../data/english/tag-sets.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { headOfCue, isFiniteVerb, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isPhraseTag, LONGEST_SOURCE } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';

/** How a source begins: "the mayor", "she", "Lima", "two officials". */
const STARTS_SOURCE = /^(?:DT|PDT|PRP\$?|NN.*|JJ|CD)$/;
const HOLDS_NOUN = /^(?:NN|PRP$)/;

/** Whether a range can be a source: it begins like a noun phrase, has a noun, and is not quoted. */
function isPhrase(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  if (first >= end || !STARTS_SOURCE.test(tagAt(columns, first)) || columns.quote[first] !== QUOTE.outside)
    return false;
  for (let at = first; at < end; at += 1) if (HOLDS_NOUN.test(tagAt(columns, at))) return true;
  return false;
}

/** The noun phrase before a verb and its auxiliaries. */
export function subjectBefore(columns: ClaimColumns, verb: number): TokenSpan | null {
  const start = verb - (columns.fromStart[verb] ?? 0);
  let end = verb;
  while (end > start && (/^(?:RB|MD)$/.test(tagAt(columns, end - 1)) || isAuxiliary(columns, end - 1))) end -= 1;
  let first = end;
  while (first > start && end - first < LONGEST_SOURCE && isPhraseTag(tagAt(columns, first - 1))) first -= 1;
  while (first < end && /^(?:CC|RB)$/.test(tagAt(columns, first))) first += 1;
  return isPhrase(columns, { first, end }) ? { first, end } : null;
}

const isAuxiliary = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at).startsWith('VB') && SAYING_AUXILIARIES.has(lemmaAt(columns, at));

/** The noun phrase with which a sentence opens, before its first verb. */
export function subjectOfSentence(columns: ClaimColumns, verb: number): TokenSpan | null {
  const first = verb - (columns.fromStart[verb] ?? 0);
  let end = first;
  while (end < verb && end - first < LONGEST_SOURCE && isPhraseTag(tagAt(columns, end)) && tagAt(columns, end) !== 'RB')
    end += 1;
  const isSubject = isFiniteVerb(columns, end) || (tagAt(columns, end) === 'RB' && isFiniteVerb(columns, end + 1));
  return isSubject && end < verb && isPhrase(columns, { first, end }) ? { first, end } : null;
}

/** "had requested": a participle that an auxiliary makes a finite verb. */
export function isPerfect(columns: ClaimColumns, verb: number): boolean {
  let at = verb - 1;
  while (tagAt(columns, at) === 'RB') at -= 1;
  return tagAt(columns, verb) === 'VBN' && PERFECT_FORMS.has(wordAt(columns, at));
}

/** What may follow a subject behind its verb. */
const AFTER_SUBJECT = /^(?:[.,:]|``|''|IN|WP|WDT|\(|)$/;

/** "…, says [a study], …": the noun phrase behind a verb that what is said stands before. */
function subjectBehind(columns: ClaimColumns, { cue, content }: TaggedClaim): TokenSpan | null {
  const isBehind = content.some(({ end }) => end === cue.first || end === cue.first - 1);
  if (
    !isBehind ||
    !SPEECH_ENDS.has(wordAt(columns, cue.first - 1)) ||
    !FINITE_VERB_TAGS.has(tagAt(columns, cue.end - 1))
  )
    return null;
  const { end: stop } = sentenceOf(columns, cue.first);
  let end = cue.end;
  while (end < stop && end - cue.end < LONGEST_SOURCE && SUBJECT.test(tagAt(columns, end))) end += 1;
  const span = { first: cue.end, end };
  return isPhrase(columns, span) && AFTER_SUBJECT.test(tagAt(columns, end)) ? span : null;
}

const SUBJECT = /^(?:DT|PRP\$?|NN.*|JJ.*|CD|POS)$/;

const sentenceOf = ({ fromStart, toEnd }: ClaimColumns, at: number): TokenSpan => ({
  first: at - (fromStart[at] ?? 0),
  end: at + (toEnd[at] ?? 0) + 1,
});

/** "[…] and said", ", saying": a verb that goes on with the subject of another. */
const goesOn = (columns: ClaimColumns, verb: number): boolean =>
  tagAt(columns, verb) === 'VBG'
    ? wordAt(columns, verb - 1) !== 'of'
    : tagAt(columns, verb - 1) === 'CC' || tagAt(columns, verb - 1) === 'RB';

/** A claim with the source that the order of words gives, where the taggers found none; `before` is the claim before it. */
export function withMissingSource(
  columns: ClaimColumns,
  claim: TaggedClaim,
  before: TaggedClaim | undefined,
): TaggedClaim {
  if (claim.source.length > 0) return claim;
  const verb = headOfCue(columns, claim.cue);
  const isVerb = isFiniteVerb(columns, verb) || tagAt(columns, verb) === 'VBG' || isPerfect(columns, verb);
  const isSpeech = columns.reports[verb] === REPORTS.speech || columns.reports[verb] === REPORTS.thought;
  if (!isVerb || !isSpeech || columns.quote[verb] !== QUOTE.outside) return claim;
  const subject =
    tagAt(columns, verb) === 'VBG' ? null : (subjectBehind(columns, claim) ?? subjectBefore(columns, claim.cue.first));
  if (subject) return { ...claim, source: [subject], content: withoutSpan(claim.content, subject) };
  if (!goesOn(columns, verb)) return claim;
  if (before && before.source.length > 0 && columns.sentence[before.cue.first] === columns.sentence[verb])
    return { ...claim, source: before.source };
  const opening = subjectOfSentence(columns, verb);
  return opening ? { ...claim, source: [opening], content: withoutSpan(claim.content, opening) } : claim;
}

/** Spans without what a source takes from their edges. */
const withoutSpan = (spans: readonly TokenSpan[], { first, end }: TokenSpan): TokenSpan[] =>
  spans
    .map((span) => ({
      first: span.first >= first && span.first < end ? end : span.first,
      end: span.end > first && span.end <= end ? first : span.end,
    }))
    .filter((span) => span.end > span.first);
