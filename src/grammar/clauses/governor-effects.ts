/** What the table of governors makes of a deed: by the verb, noun or preposition before it, or the verb and predicate behind it. */

import { CONTROL_VERBS, type Effect } from '../../data/events/telling/control.js';
import {
  FACTIVE_VERBS,
  GOVERNORS,
  type GovernorPlace,
  PREDICATE_COPULAS,
  THOUGHT_MODALS,
} from '../../data/events/telling/governors.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { skip, wordsBetween } from '../place.js';
import { isAs, isBy } from '../words/word-tests.js';
import { attachedEnd, listStartingAt } from './attachment.js';
import { objectOf } from './verb-neighbours.js';

const byPlace = (place: GovernorPlace) => GOVERNORS.filter((governor) => governor.place === place);

const TABLES: Readonly<Record<GovernorPlace, ReturnType<typeof byPlace>>> = {
  object: byPlace('object'),
  preposition: byPlace('preposition'),
  noun: byPlace('noun'),
  alone: byPlace('alone'),
  inside: byPlace('inside'),
  subject: byPlace('subject'),
  predicate: byPlace('predicate'),
};

/** What the table makes of a word at a place, with the preposition behind it. */
export const effectOf = (place: GovernorPlace, word: string, preposition = ''): Effect | null =>
  TABLES[place].find(
    ({ words, prepositions }) => words.has(word) && (preposition === '' || prepositions.has(preposition)),
  )?.makes ?? null;

/** What the table makes of a verb, with the preposition between it and the deed or none; null where it says nothing. */
export function effectOfVerb(verb: VerbPhrase, preposition = ''): Effect | null {
  const listed = preposition === '' ? effectOf('object', verb.base) : effectOf('preposition', verb.base, preposition);
  if (listed !== null) return listed;
  if (preposition !== '' || FACTIVE_VERBS.has(verb.base)) return null;
  const effect = controlEffect(verb);
  return effect === 'refused' || effect === 'ended' ? 'none' : effect;
}

/** What a control verb makes of the deed, with its particle where it has one: "ruled out"; null for other verbs and what is none. */
export function controlEffect(verb: Phrase): Effect | null {
  if (!isVerb(verb)) return null;
  return CONTROL_VERBS.get(`${verb.base}-${verb.end.lower}`) ?? CONTROL_VERBS.get(verb.base) ?? null;
}

/** Whether a verb only thinks of what it is done to: "would welcome". */
export const isThought = ({ modal }: VerbPhrase): boolean => modal !== null && THOUGHT_MODALS.has(modal);

const PREDICATE_REACH = 5;

/** "remains unlikely", "is out of the question": what a copula says of the deed. */
function predicateOf(copula: VerbPhrase): Effect | null {
  if (!PREDICATE_COPULAS.has(copula.base) || copula.isPassive) return null;
  for (const { lower, tag } of wordsBetween(copula.end, skip(copula.end, PREDICATE_REACH))) {
    const making = effectOf('predicate', lower);
    if (making !== null) return making;
    if (/^VB[DPZ]$/.test(tag) || lower === ',') return null;
  }
  return null;
}

/** What the verb whose subject the deed is makes of it. */
export function overVerb(verb: VerbPhrase, isOpen: boolean): Effect | null {
  const ofPassive = verb.isPassive ? effectOfVerb(verb) : null;
  const said = ofPassive ?? predicateOf(verb) ?? effectOf('subject', verb.base);
  if (said !== null) return said;
  if (isThought(verb)) return 'maybe';
  if (!isOpen) return null;
  if (verb.isNegated) return 'none';
  if (PREDICATE_COPULAS.has(verb.base) && /^VB[PZ]$/.test(verb.first.tag) && !verb.isPassive && !verb.isPerfect)
    return 'maybe';
  return verb.modal === null ? null : 'maybe';
}

/** The finite verb whose subject a noun is, over its own phrases. */
export function verbOver(noun: Phrase): VerbPhrase | null {
  let next = attachedEnd(noun);
  while (next.kind === 'conj' && isNoun(next.next)) next = attachedEnd(next.next);
  while (next.kind === 'adv' || (isNoun(next) && next.isTime)) next = next.next;
  return isVerb(next) && next.shape === 'finite' ? next : null;
}

/** The finite verb whose subject is a gerund with its object: "recognising X as Y would be"; null where the gerund is no subject. */
export function verbOverGerund(gerund: Phrase): VerbPhrase | null {
  const object = objectOf(gerund);
  if (!object.exists || gerund.next !== object) return null;
  const last = listStartingAt(object, true).at(-1) ?? object;
  let next = attachedEnd(last);
  while (next.kind === 'adv' || (isAs(next) && isNoun(next.next)) || (isNoun(next) && next.isTime))
    next = isAs(next) ? attachedEnd(next.next) : next.next;
  return isVerb(next) && next.shape === 'finite' && !isBy(next.next) ? next : null;
}
