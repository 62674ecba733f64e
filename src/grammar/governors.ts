/** What a finite clause hangs on: a condition, a saying verb, or a noun whose "that" it fills. */

import { CONTROL_NOUNS, CONTROL_VERBS, type Effect } from '../data/events/control.js';
import { DENYING_VERBS, TELLING_VERBS, UNTRUE_WORDS } from '../data/events/frames.js';
import { prepositionOf } from './attachment.js';
import type { Link } from './clauses.js';
import { verbBefore } from './neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from './phrases.js';
import { firstOf, wordsFrom } from './place.js';
import { NO_PHRASE } from './sentence.js';

/** Conjunctions and prepositions that open a clause of time or comparison. */
export const SUBORDINATING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'once',
  'while',
  'when',
  'where',
  'because',
  'than',
  'like',
]);
const MAX_SCAN = 60;

/** "Reports that … were denied by the ministry": the passive verb of denial that follows, or -1. */
const verdictAfter = (at: Phrase): Phrase =>
  at.sentence.phrases.find(
    (phrase) => phrase.index > at.index && isVerb(phrase) && phrase.isPassive && DENYING_VERBS.has(phrase.base),
  ) ?? NO_PHRASE;

/** The noun that tells the clause; denied where its teller's hearer rejects it or a verdict on it says that it is untrue. */
function tellingLink(at: Phrase): Link {
  const phrase = at as NounPhrase;
  const verb = verbBefore(at, false);
  const governor = verb;
  if (isVerb(governor) && DENYING_VERBS.has(governor.base)) return { kind: 'clause', at: verb, effect: 'denied' };
  const verdict = !verb.exists ? verdictAfter(at) : NO_PHRASE;
  if (verdict.exists) return { kind: 'clause', at: verdict, effect: 'denied' };
  const isUntrue = !verb.exists && wordsFrom(phrase.end).some(({ lower }) => UNTRUE_WORDS.has(lower));
  return { kind: 'clause', at, effect: isUntrue ? 'denied' : (CONTROL_NOUNS.get(phrase.lower) ?? null) };
}

/** "told Putin that it would not recognise": verbs that ask and tell alike only tell what is finite. */
function effectOfTelling(base: string, at: Phrase): Effect | null {
  const effect = CONTROL_VERBS.get(base) ?? null;
  const verb = at;
  if (effect !== 'asked' || !isVerb(verb) || !TELLING_VERBS.has(base)) return effect;
  const isStated = verb.modal === 'would' || verb.modal === 'will' || /^VB[DZ]$/.test(verb.first.tag);
  return isStated ? null : effect;
}

/** The clause's own governors: a conjunction of condition, or the verb or noun whose "that" it fills. */
export function outerLinks(subject: readonly Phrase[], verb: Phrase): Link[] {
  const links: Link[] = [];
  let at = firstOf(subject[0] ?? verb, verb).previous;
  if (verb.previous.kind === 'rel') return links;
  for (let scanned = 0; at.exists && scanned < MAX_SCAN; scanned += 1) {
    const phrase = at;
    if (phrase.kind === 'rel') return links;
    if (phrase.kind === 'sub' && phrase.lower !== 'that') {
      links.push({ kind: 'condition', at, effect: /^(?:if|unless|whether)$/.test(phrase.lower) ? 'maybe' : null });
      if (phrase.lower !== 'whether') return links;
      at = at.previous;
      continue;
    }
    if (isVerb(phrase)) {
      const isQuestion =
        phrase.base === 'ask' && links.some(({ kind, effect }) => kind === 'condition' && effect === 'maybe');
      links.push({ kind: 'clause', at, effect: isQuestion ? 'maybe' : effectOfTelling(phrase.base, verb) });
      return links;
    }
    if (isNoun(phrase) && !phrase.isTime && !prepositionOf(at).exists) {
      if (at.next.lower === 'that') links.push(tellingLink(at));
      if (!isVerb(at.previous)) return links;
    }
    if (phrase.kind === 'prep' && SUBORDINATING.has(phrase.lower) && at === firstOf(subject[0] ?? verb, verb).previous)
      return links;
    if (phrase.kind === 'comma' || phrase.kind === 'conj' || phrase.kind === 'dash') {
      if (at.next.kind !== 'sub' && at.next.lower !== 'that') return links;
    }
    at = at.previous;
  }
  return links;
}
