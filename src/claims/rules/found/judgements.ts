/** Judgements in the passive: "a levy condemned by Lima and its ports as unlawful". */

import { JUDGING_VERBS } from '../../../data/english/claim-rules.js';
import { BEFORE_PARTICIPLE_TAGS, PAUSE_TAGS, PHRASE_OPENER_TAGS } from '../../../data/english/tag-sets.js';

import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isPhraseTag, LONGEST_OBJECT, LONGEST_SOURCE, OBJECT_TAG } from '../../text/noun-phrases.js';
import type { SentenceScene } from '../../text/sentence-scene.js';

/** The claim of a participle that judges, at a token; null where it does not, or nobody or nothing is named. */
export function passiveClaim({ columns, paragraph, sentence }: SentenceScene, at: number): TaggedClaim | null {
  if (tagAt(columns, at) !== 'VBN' || wordAt(columns, at + 1) !== 'by' || !JUDGING_VERBS.has(lemmaAt(columns, at)))
    return null;
  const end = endOfJudge(columns, sentence, at);
  if (end === at + 2) return null;
  const content = [...objectBefore(columns, sentence, at), ...groundAt(columns, sentence, end)];
  return content.length === 0
    ? null
    : { paragraph, cue: { first: at, end: at + 1 }, source: [{ first: at + 2, end }], content };
}

/** Where those whom "by" names end: "by [Lima and its ports] as unlawful". */
function endOfJudge(columns: ClaimColumns, sentence: TokenSpan, at: number): number {
  let end = at + 2;
  while (end < sentence.end && end - at < LONGEST_SOURCE && wordAt(columns, end) !== 'as' && isSourceTag(columns, end))
    end += 1;
  return end;
}

/** As what a thing is judged: "[as unlawful]", at a token; none where it begins otherwise. */
function groundAt(columns: ClaimColumns, sentence: TokenSpan, as: number): TokenSpan[] {
  if (wordAt(columns, as) !== 'as') return [];
  let end = as + 1;
  while (end < sentence.end && end - as < LONGEST_SOURCE && !PAUSE_TAGS.has(tagAt(columns, end))) end += 1;
  return [{ first: as, end }];
}

const isSourceTag = (columns: ClaimColumns, at: number): boolean =>
  isPhraseTag(tagAt(columns, at)) &&
  (tagAt(columns, at) !== 'IN' || wordAt(columns, at) === 'of') &&
  !tagAt(columns, at).startsWith('VB');

/** So many words may stand there. */
const MOST_BETWEEN = 4;

/** The noun phrase that a participle follows. */
function objectBefore(columns: ClaimColumns, { first }: TokenSpan, at: number): TokenSpan[] {
  let end = at;
  while (end > first && at - end < MOST_BETWEEN && BEFORE_PARTICIPLE_TAGS.has(tagAt(columns, end - 1))) end -= 1;
  let start = end;
  while (start > first && end - start < LONGEST_OBJECT && isObjectTag(tagAt(columns, start - 1))) {
    start -= 1;
    if (PHRASE_OPENER_TAGS.has(tagAt(columns, start))) break;
  }
  return start < end ? [{ first: start, end }] : [];
}

const isObjectTag = (tag: string): boolean => OBJECT_TAG.test(tag) || tag === 'PRP';

/** A judgement in the passive for which no source was found is read anew: "described by [a charity] as a chance". */
export function withJudge(columns: ClaimColumns, claim: TaggedClaim): TaggedClaim {
  const { cue, paragraph } = claim;
  const at = cue.end - 1;
  if (claim.source.length > 0) return claim;
  const first = at - (columns.fromStart[at] ?? 0);
  const sentence = { first, end: Math.min(paragraph.end, at + (columns.toEnd[at] ?? 0) + 1) };
  return { ...claim, ...passiveClaim({ columns, paragraph, sentence }, at) };
}
