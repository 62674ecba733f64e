/** Ranks that an infinitive or a relative clause fills: "the third country to recognise", and who holds them. */

import { RANKED_NOUNS, RANKS } from '../data/events/nouns.js';
import { RANKING_VERBS } from '../data/events/phrase-words.js';
import { kindAt, listEndingAt, lowerAt, parenthesisStart } from './attachment.js';
import type { Link, Step } from './clauses.js';
import { isNoun, isVerb, type VerbPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

/** "the third country", "the only states", "first": a rank that an infinitive fills. */
export function isRanked(sentence: ReadSentence, noun: number): boolean {
  const phrase = sentence.phrases[noun];
  if (!isNoun(phrase)) return false;
  const isOneOf =
    lowerAt(sentence, noun - 1) === 'among' ||
    (lowerAt(sentence, noun - 1) === 'of' && /^(?:one|among)$/.test(lowerAt(sentence, noun - 2)));
  const hasRank =
    isOneOf ||
    sentence.words
      .slice(Math.max(0, phrase.first - 1), phrase.end)
      .some(({ lower }) => RANKS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower));
  return (
    hasRank && (RANKED_NOUNS.has(phrase.lower) || RANKS.has(phrase.lower) || /(?:st|nd|rd|th)$/.test(phrase.lower))
  );
}

const COPULAS = new Set(['be', 'become', 'remain', 'make', 'count', 'rank', 'figure', 'number']);

/** Who holds the rank: the copula's subject, the object of "makes X the third country", or the noun it stands beside. */
export function rankedStep(sentence: ReadSentence, noun: number): Step {
  const { phrases } = sentence;
  const link: Link = { kind: 'rank', at: noun, effect: 'done' };
  let before = noun - 1;
  while (
    kindAt(sentence, before) === 'adv' ||
    kindAt(sentence, before) === 'prep' ||
    lowerAt(sentence, before) === 'only' ||
    lowerAt(sentence, before) === 'among'
  )
    before -= 1;
  if (lowerAt(sentence, before) === 'one' && isNoun(phrases[before])) before -= 1;
  if (kindAt(sentence, before) === 'comma') {
    const open = parenthesisStart(sentence, before);
    const made =
      open >= 0 && isVerb(phrases[open - 2]) && (phrases[open - 2] as VerbPhrase).base === 'make'
        ? open - 1
        : before - 1;
    if (isNoun(phrases[made])) return { subject: listEndingAt(sentence, made), link };
    if (open >= 0 && isNoun(phrases[open - 1])) return { subject: [open - 1], link };
  }
  if (lowerAt(sentence, before + 1) === 'as' && isNoun(phrases[before]))
    return { subject: listEndingAt(sentence, before), link };
  const verb = phrases[before];
  if (isVerb(verb) && COPULAS.has(verb.base)) return { next: before, link: { ...link, via: before } };
  if (isNoun(phrases[before])) {
    const maker = phrases[before - 1];
    if (isVerb(maker) && RANKING_VERBS.has(maker.base)) return { subject: [before], link };
  }
  return { subject: [noun], link };
}
