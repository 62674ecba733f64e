/** What governs a deed that a noun tells: the verb, noun, preposition or predicate around it, by the table of governors. */

import type { Effect } from '../../data/events/telling/control.js';
import { FACTIVE_PREPOSITIONS, FACTIVE_VERBS } from '../../data/events/telling/governors.js';
import { DEFINITE_DETERMINERS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { wordsBetween } from '../place.js';
import { NO_PHRASE } from '../sentence.js';
import { listEndingAt } from './attachment.js';
import type { Clause, Link } from './clause-types.js';
import { readClause } from './clauses.js';
import { effectOf, effectOfVerb, isThought, overVerb, verbOver } from './governor-effects.js';

/** "recognition of X by Y", "a recognition": without an owner or an article that takes it for known. */
const isBare = ({ first, ownStart }: NounPhrase): boolean =>
  ownStart.index === first.index && first.tag !== 'PRP$' && !DEFINITE_DETERMINERS.has(first.lower);

const link = (at: Phrase, effect: Effect | null): Link => ({ kind: 'governor', at, effect });

/** The links by which a clause that hangs on another is coloured: what reports it, and its conditions. */
const outerOf = (verb: Phrase): readonly Link[] =>
  readClause(verb).links.filter(({ kind }) => kind === 'clause' || kind === 'condition');

/**
 * The verb whose object or whose preposition's object the deed is, with its own governors. A deed that is taken for known is as real as it is,
 * whatever the verb does to it: "declined to endorse Russia's recognition".
 */
function underVerb(verb: VerbPhrase, preposition: string, isOpen: boolean): readonly Link[] {
  const effect = effectOfVerb(verb, preposition);
  if (effect === null && !isOpen) return [];
  const isFactive = preposition === '' ? FACTIVE_VERBS.has(verb.base) : FACTIVE_PREPOSITIONS.has(preposition);
  return [link(verb, effect ?? (isFactive ? null : 'maybe')), ...readClause(verb).links];
}

/** The noun on which the deed hangs by a preposition: "the prospect of", "fuelled fears of". */
function underNoun(host: NounPhrase, preposition: string, isOpen: boolean): readonly Link[] {
  const effect = effectOf('noun', host.lower, preposition);
  if (effect !== null) return [link(host, effect)];
  const isKnown = FACTIVE_PREPOSITIONS.has(preposition) || !isOpen || !isBare(host);
  return isKnown ? governorsAround(host, false) : [link(host, 'maybe')];
}

/** What stands before a preposition, over times and quotation marks. */
function hostBefore(preposition: Phrase): Phrase {
  let host = preposition.previous;
  while (host.kind === 'quote' || host.kind === 'adv' || (isNoun(host) && host.isTime))
    host = isNoun(host) && host.previous.kind === 'prep' ? host.previous.previous : host.previous;
  return host;
}

function underPreposition(preposition: Phrase, isOpen: boolean): readonly Link[] {
  const host = hostBefore(preposition);
  const alone = effectOf('alone', preposition.lower) ?? effectOf('alone', preposition.first.previous.lower);
  if (alone !== null) return [link(preposition, alone)];
  if (isVerb(host)) return underVerb(host, preposition.lower, isOpen);
  if (isNoun(host)) return underNoun(host, preposition.lower, isOpen);
  return FACTIVE_PREPOSITIONS.has(preposition.lower) || !isOpen ? [] : [link(preposition, 'maybe')];
}

/** The governors of a deed that no verb and no preposition stands before: the verb whose subject it is. */
function underSubject(noun: Phrase, isOpen: boolean): readonly Link[] {
  const verb = verbOver(noun);
  return verb ? [link(verb, overVerb(verb, isOpen)), ...outerOf(verb)] : [];
}

/** The governors around a noun: from the verb or preposition before it, else from the verb behind it. */
function governorsAround(noun: Phrase, isOpen: boolean): readonly Link[] {
  let before = (listEndingAt(noun)[0] ?? noun).previous;
  while (before.kind === 'quote' || before.kind === 'adj' || before.kind === 'adv') before = before.previous;
  if (before.kind === 'prep') return underPreposition(before, isOpen);
  const isObject = isVerb(before) && before.base !== 'be' && verbOver(noun) === null;
  return isVerb(before) && isObject ? underVerb(before, '', isOpen) : underSubject(noun, isOpen);
}

/** "would welcome Norway's recognition", "is expected to put its own recognition to the vote": a deed's own verb colours what it takes for known. */
function colouringVerb(noun: NounPhrase): readonly Link[] {
  const verb = noun.previous;
  if (!isVerb(verb) || isBare(noun) || verbOver(noun) !== null) return [];
  const own = noun.first.tag === 'PRP$' ? readClause(verb).links : [];
  return isThought(verb) ? [link(verb, 'maybe'), ...own] : own;
}

/** What an adjective in the noun phrase makes of the deed: "a possible recognition". */
const insideOf = ({ first, head }: NounPhrase): readonly Link[] =>
  wordsBetween(first, head).flatMap(({ lower }) => {
    const making = effectOf('inside', lower);
    return making === null ? [] : [link(NO_PHRASE, making)];
  });

/** The governors of a deed that a noun tells, as a clause without a subject: who acts is named beside the noun. */
export const nounClause = (noun: NounPhrase): Clause => ({
  subject: [],
  links: [...insideOf(noun), ...governorsAround(noun, isBare(noun)), ...colouringVerb(noun)],
  top: NO_PHRASE,
});

/** The clause of a verb whose object is the noun of its own subject's deed: "plans the recognition of", "threatened the expulsion of". */
export function ownNounClause(verb: VerbPhrase): Clause {
  const clause = readClause(verb);
  return { ...clause, links: [link(verb, effectOfVerb(verb)), ...clause.links] };
}
