/** What a finite clause hangs on: a condition, a saying verb, or a noun whose "that" it fills. */

import { CONTROL_NOUNS, CONTROL_VERBS, type Effect, SAYING_VERBS } from '../../data/events/telling/control.js';
import { DENYING_VERBS, TELLING_VERBS, UNTRUE_WORDS } from '../../data/events/telling/deed-verbs.js';
import {
  ASKING_VERBS,
  CLAUSE_PREPOSITIONS,
  OPEN_CONDITIONS,
  REPORTED_MODALS,
} from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { firstOf, wordsFrom } from '../place.js';
import { NO_PHRASE } from '../sentence.js';
import { isThat, isWhether } from '../words/word-tests.js';
import { prepositionOf } from './attachment.js';
import type { Link } from './clause-types.js';
import { controlEffect } from './governor-effects.js';
import { verbBefore } from './verb-neighbours.js';

const MAX_SCAN = 60;

/** "Reports that … were denied by the ministry": the passive verb of denial that follows, or -1. */
const verdictAfter = (at: Phrase): Phrase =>
  at.sentence.phrases.find(
    (phrase) => phrase.index > at.index && isVerb(phrase) && phrase.isPassive && DENYING_VERBS.has(phrase.base),
  ) ?? NO_PHRASE;

/** The noun that tells the clause; denied where its teller's hearer rejects it or a verdict on it says that it is untrue. */
function tellingLink(noun: NounPhrase): Link {
  const verb = verbBefore(noun, false);
  if (isVerb(verb) && DENYING_VERBS.has(verb.base)) return { kind: 'clause', at: verb, effect: 'denied' };
  const verdict = verb.exists ? NO_PHRASE : verdictAfter(noun);
  if (verdict.exists) return { kind: 'clause', at: verdict, effect: 'denied' };
  const isUntrue = !verb.exists && wordsFrom(noun.end).some(({ lower }) => UNTRUE_WORDS.has(lower));
  return { kind: 'clause', at: noun, effect: isUntrue ? 'denied' : (CONTROL_NOUNS.get(noun.lower) ?? null) };
}

/** "told Putin that it would not recognise": verbs that ask and tell alike only tell what is finite. */
function effectOfTelling(base: string, verb: Phrase): Effect | null {
  const effect = CONTROL_VERBS.get(base) ?? null;
  if (effect !== 'asked' || !isVerb(verb) || !TELLING_VERBS.has(base)) return effect;
  const isStated = verb.shape === 'ing' || REPORTED_MODALS.has(verb.modal ?? '') || /^VB[DZ]$/.test(verb.first.tag);
  return isStated ? null : effect;
}

/** What a phrase to the left of a clause says of it: its governor, and whether the search ends there. */
interface Governor {
  readonly link?: Link;
  readonly isLast: boolean;
}

/** "if", "after", "whether": a clause of condition, time or question. */
const conjunctionLink = (conjunction: Phrase): Governor => ({
  link: { kind: 'condition', at: conjunction, effect: OPEN_CONDITIONS.has(conjunction.lower) ? 'maybe' : null },
  isLast: !isWhether(conjunction),
});

const endsClause = ({ kind }: Phrase): boolean => kind === 'comma' || kind === 'conj' || kind === 'dash';
const opensContent = (phrase: Phrase): boolean => phrase.kind === 'sub' || isThat(phrase);

/** A noun to the left, unless it is a time or hangs on a preposition: one whose "that" the clause fills. */
function nounLink(noun: NounPhrase): Governor {
  const fillsThat = isThat(noun.next) && CONTROL_NOUNS.has(noun.lower);
  if (noun.isTime || (prepositionOf(noun).exists && !fillsThat)) return { isLast: false };
  const isLast = !isVerb(noun.previous);
  return isThat(noun.next) ? { link: tellingLink(noun), isLast } : { isLast };
}

/** "did not confirm that", "declined to say whether": nobody has said what the clause holds. */
function isUnsaid(verb: VerbPhrase): boolean {
  if (!SAYING_VERBS.has(verb.base) || verb.base === 'deny') return false;
  const { previous } = verb;
  return verb.isNegated || (verb.shape === 'to' && isVerb(previous) && controlEffect(previous) === 'refused');
}

/** A verb to the left that says or asks what the clause holds; after "whether" a question leaves it open. */
function verbLink(governor: VerbPhrase, verb: Phrase, links: readonly Link[]): Governor {
  const isOpen = links.some(({ kind, effect }) => kind === 'condition' && effect === 'maybe');
  if (isUnsaid(governor))
    return {
      link: { kind: isOpen ? 'condition' : 'clause', at: governor, effect: isOpen ? 'maybe' : 'none' },
      isLast: true,
    };
  const effect = isOpen && ASKING_VERBS.has(governor.base) ? 'maybe' : effectOfTelling(governor.base, verb);
  return { link: { kind: 'clause', at: governor, effect }, isLast: true };
}

/** The clause's own governors: a conjunction of condition, or the verb or noun whose "that" it fills. */
export function outerLinks(subject: readonly Phrase[], verb: Phrase): Link[] {
  const links: Link[] = [];
  if (verb.previous.kind === 'rel') return links;
  const start = firstOf(subject[0] ?? verb, verb).previous;
  const read = (phrase: Phrase): Governor => {
    if (phrase.kind === 'sub' && !isThat(phrase)) return conjunctionLink(phrase);
    if (isVerb(phrase)) return verbLink(phrase, verb, links);
    if (isNoun(phrase)) return nounLink(phrase);
    const isOpener = phrase === start && phrase.kind === 'prep' && CLAUSE_PREPOSITIONS.has(phrase.lower);
    return { isLast: isOpener || phrase.kind === 'rel' || (endsClause(phrase) && !opensContent(phrase.next)) };
  };
  let phrase = start;
  for (let scanned = 0; phrase.exists && scanned < MAX_SCAN; scanned += 1) {
    const { link, isLast } = read(phrase);
    if (link) links.push(link);
    if (isLast) break;
    phrase = phrase.previous;
  }
  return links;
}
