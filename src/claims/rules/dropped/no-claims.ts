/** What reads like an attribution and is none: feelings and deeds, silence, the writer's own questions and voice. */

import { LONE_DETERMINERS } from '../../../data/claims/small-words.js';
import {
  ANSWERING_VERBS,
  ATTITUDE_VERBS,
  ATTITUDE_WORDS,
  DENYING_WORDS,
  NOBODY,
  SILENT_VERBS,
  SPEAKING_PERSONS,
} from '../../../data/english/cue-classes.js';
import { FINITE_VERB_TAGS } from '../../../data/english/tag-sets.js';

import type { Claim } from '../../../record.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, IS_VERB, type TokenSpan } from '../../text/claim-columns.js';
import { headOfCue, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';

/** From this share on of a content that is quoted, the words were uttered, whatever the cue. */
const QUOTED_SHARE = 0.5;

/** Whether most of a content stands in quotation marks. */
export function isQuoted({ quote }: ClaimColumns, content: readonly TokenSpan[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const { first, end } of content)
    for (let at = first; at < end; at += 1) {
      all += 1;
      if (quote[at] !== QUOTE.outside) quoted += 1;
    }
  return quoted > QUOTED_SHARE * all;
}

const hasVerb = ({ tag }: ClaimColumns, at: number): boolean => IS_VERB[tag[at] ?? 0] === 1;

/** "loved trains", "plans a park", "supported the bill": felt or done, and not said. */
export function isSilent(columns: ClaimColumns, { cue, content }: TaggedClaim): boolean {
  const head = headOfCue(columns, cue);
  return hasVerb(columns, head) && SILENT_VERBS.has(lemmaAt(columns, head)) && !isQuoted(columns, content);
}

/** How far before an answering verb its denial stands. */
const DENIAL_REACH = 4;

/** "did not respond to a request for comment", "declined to say". */
export function isSilence(columns: ClaimColumns, { cue, content }: TaggedClaim): boolean {
  if (isQuoted(columns, content)) return false;
  const head = headOfCue(columns, cue);
  if (!ANSWERING_VERBS.has(lemmaAt(columns, head))) return false;
  const start = Math.max(head - (columns.fromStart[head] ?? 0), head - DENIAL_REACH);
  for (let at = start; at < head; at += 1) if (DENYING_WORDS.has(wordAt(columns, at))) return true;
  return false;
}

const isOneWord = (columns: ClaimColumns, { first, end }: TokenSpan, words: ReadonlySet<string>): boolean =>
  end - first === 1 && words.has(wordAt(columns, first));

/** "I think", "we believe", "you said": the writer's own words, or part of a quotation, which is the claim. */
export const isSpeakersOwn = (columns: ClaimColumns, { source }: TaggedClaim): boolean =>
  source.length > 0 && source.every((span) => isOneWord(columns, span, SPEAKING_PERSONS));

/** "anyone would say": nobody says it. */
export const isSaidByNobody = (columns: ClaimColumns, { source, content }: TaggedClaim): boolean =>
  source.length > 0 &&
  source.every((span) => isOneWord(columns, span, NOBODY) || wordAt(columns, span.first) === 'no') &&
  !isQuoted(columns, content);

/** The tag of a question's first word: "what", "did", "has", "can". */
const OPENS_QUESTION = /^(?:W|VB[DZP]|MD)/;

/** "What did the mayor say about the bridge?" outside a quotation: the writer asks. */
export function isAskedByWriter(columns: ClaimColumns, { cue, content }: TaggedClaim): boolean {
  const head = headOfCue(columns, cue);
  if (columns.quote[head] !== QUOTE.outside || isQuoted(columns, content)) return false;
  const first = head - (columns.fromStart[head] ?? 0);
  const last = head + (columns.toEnd[head] ?? 0);
  return (
    wordAt(columns, last) === '?' && columns.quote[last] === QUOTE.outside && OPENS_QUESTION.test(tagAt(columns, first))
  );
}

/** What kind of a claim its cue makes: words, or a thought. */
export function actOf(columns: ClaimColumns, { cue, content }: Pick<TaggedClaim, 'cue' | 'content'>): Claim['act'] {
  if (isQuoted(columns, content)) return 'statement';
  const head = headOfCue(columns, cue);
  if (hasVerb(columns, head) && lemmaAt(columns, head) !== 'be')
    return ATTITUDE_VERBS.has(lemmaAt(columns, head)) ? 'attitude' : 'statement';
  for (let at = cue.first; at < cue.end; at += 1) if (ATTITUDE_WORDS.has(lemmaAt(columns, at))) return 'attitude';
  return 'statement';
}

/** "[That said], ships still come": said of what was said. */
const isThatSaid = (columns: ClaimColumns, { first }: TokenSpan, source: TokenSpan | undefined): boolean =>
  source !== undefined &&
  source.end === first &&
  columns.fromStart[source.first] === 0 &&
  wordAt(columns, source.first) === 'that' &&
  wordAt(columns, first) === 'said';

/** "[his] claims decrying vaccines": a noun that reads like a verb, behind its owner. */
const isOwned = (columns: ClaimColumns, cue: TokenSpan, source: TokenSpan | undefined): boolean =>
  source !== undefined &&
  source.end - source.first === 1 &&
  source.end === cue.first &&
  /^(?:his|its|their|my|our|your)$/.test(wordAt(columns, source.first)) &&
  FINITE_VERB_TAGS.has(tagAt(columns, cue.first));

/** "Let’s [say] it rains": supposed, and said by nobody. */
const isSupposed = (columns: ClaimColumns, { first }: TokenSpan): boolean =>
  /^(?:[’']s|us)$/.test(wordAt(columns, first - 1)) && wordAt(columns, first - 2) === 'let';

/** "He was [asked] whether …": who asks is not given, and who is asked says nothing. */
function isBeingAsked(columns: ClaimColumns, cue: TokenSpan): boolean {
  const head = headOfCue(columns, cue);
  if (lemmaAt(columns, head) !== 'ask' || tagAt(columns, head) !== 'VBN') return false;
  let at = head - 1;
  while (tagAt(columns, at) === 'RB') at -= 1;
  return lemmaAt(columns, at) === 'be' && QUESTION_WORD.test(wordAt(columns, head + 1));
}

/** How a reported question begins: "whether it rained", "if", "about", "why". */
const QUESTION_WORD = /^(?:whether|if|about|wh.*|how)$/;

/** "the [proposed] law would …": a participle before its noun; "[Asked] whether …, she said": a question put to the speaker. */
export function isNoAttribution(columns: ClaimColumns, { cue, source }: TaggedClaim): boolean {
  const [span] = source;
  if (isThatSaid(columns, cue, span) || isOwned(columns, cue, span) || isBeingAsked(columns, cue)) return true;
  if (isSupposed(columns, cue)) return true;
  if (span && span.end - span.first === 1 && tagAt(columns, span.first) === 'DT' && span.end === cue.first)
    return tagAt(columns, cue.first) !== 'VBZ' && !LONE_DETERMINERS.has(wordAt(columns, span.first));
  return (
    !span && cue.end - cue.first === 1 && columns.fromStart[cue.first] === 0 && wordAt(columns, cue.first) === 'asked'
  );
}
