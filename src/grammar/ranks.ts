/** Ranks that an infinitive or a relative clause fills: "the third country to recognise", and who holds them. */

import { RANKED_NOUNS, RANKS } from '../data/events/nouns.js';
import { RANKING_VERBS } from '../data/events/phrase-words.js';
import { listEndingAt, parenthesisStart } from './attachment.js';
import type { Link, Step } from './clauses.js';
import { isNoun, isVerb, type Phrase } from './phrases.js';
import { wordsBetween } from './place.js';

/** "the third country", "the only states", "first": a rank that an infinitive fills. */
export function isRanked(noun: Phrase): boolean {
  const phrase = noun;
  if (!isNoun(phrase)) return false;
  const isOneOf =
    noun.previous.lower === 'among' ||
    (noun.previous.lower === 'of' && /^(?:one|among)$/.test(noun.previous.previous.lower));
  const hasRank =
    isOneOf ||
    wordsBetween(phrase.first.previous, phrase.end).some(
      ({ lower }) => RANKS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower),
    );
  return (
    hasRank && (RANKED_NOUNS.has(phrase.lower) || RANKS.has(phrase.lower) || /(?:st|nd|rd|th)$/.test(phrase.lower))
  );
}

const COPULAS = new Set(['be', 'become', 'remain', 'make', 'count', 'rank', 'figure', 'number']);

/** Who holds the rank: the copula's subject, the object of "makes X the third country", or the noun it stands beside. */
export function rankedStep(noun: Phrase): Step {
  const link: Link = { kind: 'rank', at: noun, effect: 'done' };
  let before = noun.previous;
  while (before.kind === 'adv' || before.kind === 'prep' || before.lower === 'only' || before.lower === 'among')
    before = before.previous;
  if (before.lower === 'one' && isNoun(before)) before = before.previous;
  if (before.kind === 'comma') {
    const open = parenthesisStart(before);
    const made =
      open.exists && isVerb(open.previous.previous) && open.previous.previous.base === 'make'
        ? open.previous
        : before.previous;
    if (isNoun(made)) return { subject: listEndingAt(made), link };
    if (open.exists && isNoun(open.previous)) return { subject: [open.previous], link };
  }
  if (before.next.lower === 'as' && isNoun(before)) return { subject: listEndingAt(before), link };
  const verb = before;
  if (isVerb(verb) && COPULAS.has(verb.base)) return { next: before, link: { ...link, via: before } };
  if (isNoun(before)) {
    const maker = before.previous;
    if (isVerb(maker) && RANKING_VERBS.has(maker.base)) return { subject: [before], link };
  }
  return { subject: [noun], link };
}
