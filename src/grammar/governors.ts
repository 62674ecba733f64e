/** What a finite clause hangs on: a condition, a saying verb, or a noun whose "that" it fills. */

import { CONTROL_NOUNS, CONTROL_VERBS, type Effect } from '../data/events/control.js';
import { DENYING_VERBS, TELLING_VERBS, UNTRUE_WORDS } from '../data/events/frames.js';
import { kindAt, lowerAt, prepositionOf } from './attachment.js';
import type { Link } from './clauses.js';
import { verbBefore } from './neighbours.js';
import { isNoun, isVerb, type NounPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

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
const verdictAfter = ({ phrases }: ReadSentence, at: number): number =>
  phrases.findIndex((phrase, n) => n > at && isVerb(phrase) && phrase.isPassive && DENYING_VERBS.has(phrase.base));

/** The noun that tells the clause; denied where its teller's hearer rejects it or a verdict on it says that it is untrue. */
function tellingLink(sentence: ReadSentence, at: number): Link {
  const phrase = sentence.phrases[at] as NounPhrase;
  const verb = verbBefore(sentence, at, false);
  const governor = sentence.phrases[verb];
  if (isVerb(governor) && DENYING_VERBS.has(governor.base)) return { kind: 'clause', at: verb, effect: 'denied' };
  const verdict = verb < 0 ? verdictAfter(sentence, at) : -1;
  if (verdict >= 0) return { kind: 'clause', at: verdict, effect: 'denied' };
  const isUntrue = verb < 0 && sentence.words.slice(phrase.end).some(({ lower }) => UNTRUE_WORDS.has(lower));
  return { kind: 'clause', at, effect: isUntrue ? 'denied' : (CONTROL_NOUNS.get(phrase.lower) ?? null) };
}

/** "told Putin that it would not recognise": verbs that ask and tell alike only tell what is finite. */
function effectOfTelling({ phrases, words }: ReadSentence, base: string, at: number): Effect | null {
  const effect = CONTROL_VERBS.get(base) ?? null;
  const verb = phrases[at];
  if (effect !== 'asked' || !isVerb(verb) || !TELLING_VERBS.has(base)) return effect;
  const isStated = verb.modal === 'would' || verb.modal === 'will' || /^VB[DZ]$/.test(words[verb.first]?.tag ?? '');
  return isStated ? null : effect;
}

/** The clause's own governors: a conjunction of condition, or the verb or noun whose "that" it fills. */
export function outerLinks(sentence: ReadSentence, subject: readonly number[], verb: number): Link[] {
  const { phrases } = sentence;
  const links: Link[] = [];
  let at = Math.min(subject[0] ?? verb, verb) - 1;
  if (kindAt(sentence, verb - 1) === 'rel') return links;
  for (let scanned = 0; at >= 0 && scanned < MAX_SCAN; scanned += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'rel') return links;
    if (phrase?.kind === 'sub' && phrase.lower !== 'that') {
      links.push({ kind: 'condition', at, effect: /^(?:if|unless|whether)$/.test(phrase.lower) ? 'maybe' : null });
      if (phrase.lower !== 'whether') return links;
      at -= 1;
      continue;
    }
    if (isVerb(phrase)) {
      const isQuestion =
        phrase.base === 'ask' && links.some(({ kind, effect }) => kind === 'condition' && effect === 'maybe');
      links.push({ kind: 'clause', at, effect: isQuestion ? 'maybe' : effectOfTelling(sentence, phrase.base, verb) });
      return links;
    }
    if (isNoun(phrase) && !phrase.isTime && prepositionOf(sentence, at) < 0) {
      if (lowerAt(sentence, at + 1) === 'that') links.push(tellingLink(sentence, at));
      if (!isVerb(phrases[at - 1])) return links;
    }
    if (phrase?.kind === 'prep' && SUBORDINATING.has(phrase.lower) && at === Math.min(subject[0] ?? verb, verb) - 1)
      return links;
    if (phrase?.kind === 'comma' || phrase?.kind === 'conj' || phrase?.kind === 'dash') {
      if (kindAt(sentence, at + 1) !== 'sub' && lowerAt(sentence, at + 1) !== 'that') return links;
    }
    at -= 1;
  }
  return links;
}
