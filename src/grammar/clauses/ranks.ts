/** Ranks that an infinitive or a relative clause fills: "the third country to recognise", and who holds them. */

import { RANKED_NOUNS, RANKS } from '../../data/events/nouns.js';
import { RANKING_VERBS } from '../../data/events/phrase-words.js';
import {
  DIGIT_ORDINAL,
  MAKING_VERBS,
  MEMBER_WORDS,
  ORDINAL_ENDING,
  RANK_COPULAS,
} from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type Phrase } from '../chunks/phrases.js';
import { wordsBetween } from '../place.js';
import { isAmong, isAs, isOf, isOne, isOnly } from '../words/word-tests.js';
import { listEndingAt, parenthesisStart } from './attachment.js';
import type { Link, Step } from './clause-types.js';

/** "the third country", "the only states", "first": a rank that an infinitive fills. */
export function isRanked(noun: Phrase): boolean {
  if (!isNoun(noun)) return false;
  const { previous, lower } = noun;
  const isOneOf = isAmong(previous) || (isOf(previous) && MEMBER_WORDS.has(previous.previous.lower));
  const hasRank =
    isOneOf ||
    wordsBetween(noun.first.previous, noun.end).some((word) => RANKS.has(word.lower) || DIGIT_ORDINAL.test(word.lower));
  return hasRank && (RANKED_NOUNS.has(lower) || RANKS.has(lower) || ORDINAL_ENDING.test(lower));
}

/** The phrase before a rank, over adverbs, prepositions, "only" and "one of". */
function beforeRank(noun: Phrase): Phrase {
  let before = noun.previous;
  while (before.kind === 'adv' || before.kind === 'prep' || isOnly(before) || isAmong(before)) before = before.previous;
  return isNoun(before) && isOne(before) ? before.previous : before;
}

/** "Peru, the third country": the noun that a rank stands beside, or the one made so before a parenthesis. */
function besideRank(comma: Phrase): readonly Phrase[] | null {
  const open = parenthesisStart(comma);
  const verb = open.previous.previous;
  const isMade = open.exists && isVerb(verb) && MAKING_VERBS.has(verb.base);
  const holder = isMade ? open.previous : comma.previous;
  if (isNoun(holder)) return listEndingAt(holder);
  return open.exists && isNoun(open.previous) ? [open.previous] : null;
}

/** Who holds the rank: the copula's subject, the object of "makes X the third country", or the noun it stands beside. */
export function rankedStep(noun: Phrase): Step {
  const link: Link = { kind: 'rank', at: noun, effect: 'done' };
  const before = beforeRank(noun);
  const beside = before.kind === 'comma' ? besideRank(before) : null;
  if (beside) return { subject: beside, link };
  if (isVerb(before) && RANK_COPULAS.has(before.base)) return { next: before, link: { ...link, via: before } };
  if (!isNoun(before)) return { subject: [noun], link };
  if (isAs(before.next)) return { subject: listEndingAt(before), link };
  const maker = before.previous;
  return { subject: isVerb(maker) && RANKING_VERBS.has(maker.base) ? [before] : [noun], link };
}
