/** Deeds of the user's own types that a noun tells: "Britain's imposition of sanctions on Belarus", "launched an attack on X". */

import { WEIGHING_VERBS } from '../../data/events/frames/recognition-words.js';
import { DONE_TO_PREPOSITIONS, DRAWN_VERBS, LIGHT_VERBS } from '../../data/events/parties/agent-nouns.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { type Clause, readClause } from '../../grammar/clauses/clauses.js';
import { effectOfVerb } from '../../grammar/clauses/governor-effects.js';
import { nounClause, ownNounClause } from '../../grammar/clauses/noun-governors.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { isBy, isOf } from '../../grammar/words/word-tests.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import type { Deed } from '../telling/deed.js';
import { isObject, type OwnLexicon, type OwnTrigger, ownNounsAt } from './own-lexicon.js';
import { actorsIn, equals, ownersIn, partiesBetween, partiesFrom, type Role, recipientRole } from './own-parties.js';

/** How many phrases behind a noun its agent and its recipient may stand. */
const REACH = 10;
/** How many phrases before a noun the verb may stand that lends it its actor. */
const VERB_REACH = 3;

interface NounAt {
  readonly noun: NounPhrase;
  readonly trigger: OwnTrigger;
}

/** Who does a deed that a noun names, with the verb that says so, where one does. */
interface Doers {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly at: Phrase;
  readonly clause: Clause;
}

const baseOf = ({ head }: VerbPhrase): string => lemmaOf(head.text, head.tag.startsWith('VB') ? head.tag : 'VBD');

/** The verb whose object a noun is: "launched [a series of] attacks", over one "of". */
function verbBeforeNoun(noun: NounPhrase): VerbPhrase | null {
  let at = noun.previous;
  for (let count = 0; count < VERB_REACH && at.exists; count += 1) {
    if (isVerb(at)) return at;
    const isOver = isNoun(at) || isOf(at) || at.kind === 'adv' || at.kind === 'adj' || at.kind === 'conj';
    if (!isOver) return null;
    at = at.previous;
  }
  return null;
}

/** Which prepositions tie whom to a noun, and what may be tied. */
interface Link {
  readonly isLink: (prep: Phrase) => boolean;
  readonly role: Role;
}

/** The parties behind a noun after one of the prepositions, up to the end of its clause. */
function partiesBehind(document: EventDocument, noun: Phrase, { isLink, role }: Link): Party[] {
  for (let at = noun.next; at.exists && at.index <= noun.index + REACH; at = at.next) {
    if ((isVerb(at) && at.shape === 'finite') || at.kind === 'rel' || at.kind === 'sub' || at.kind === 'dash')
      return [];
    if (at.kind !== 'prep' || !isLink(at)) continue;
    const parties = partiesFrom(document, at.next, role);
    if (parties.length) return parties;
  }
  return [];
}

const isFrom = ({ lower }: Phrase): boolean => lower === 'from' || lower === 'by';
const NOBODY_DONE: Pick<Doers, 'recipients'> = { recipients: [] };

/** Who does what the noun tells by the verb before it: "faces criticism from the U.N.", "launched an attack", "is considering sanctions". */
function doersByVerb(document: EventDocument, noun: NounPhrase): Doers | null {
  const verb = verbBeforeNoun(noun);
  if (!verb || verb.isPassive) return null;
  const base = baseOf(verb);
  if (DRAWN_VERBS.has(base)) {
    const clause = readClause(verb);
    const actors = partiesBehind(document, noun, { isLink: isFrom, role: 'recipient' });
    const recipients = clause.subject.flatMap((subject) => partiesFrom(document, subject, 'recipient'));
    if (actors.length && recipients.length) return { actors, recipients, at: verb, clause };
  }
  if (!LIGHT_VERBS.has(base) && !WEIGHING_VERBS.has(base)) return null;
  const clause = effectOfVerb(verb) === null ? readClause(verb) : ownNounClause(verb);
  const actors = actorsIn(document, clause);
  return actors.length ? { actors, at: verb, clause, ...NOBODY_DONE } : null;
}

function doersOf(document: EventDocument, { noun, trigger }: NounAt): Doers | null {
  const bare = { at: noun, clause: nounClause(noun), ...NOBODY_DONE };
  const owners = ownersIn(document, noun);
  if (owners.length) return { ...bare, actors: owners };
  const agents = partiesBehind(document, noun, { isLink: isBy, role: 'recipient' });
  if (agents.length) return { ...bare, actors: agents };
  const byVerb = doersByVerb(document, noun);
  if (byVerb) return byVerb;
  const meeting = equals(partiesBetween(document, noun), trigger.sense);
  if (meeting) return { ...bare, ...meeting };
  if (trigger.sense.recipient[0] !== 'none') return null;
  const of = partiesBehind(document, noun, { isLink: isOf, role: 'recipient' });
  return of.length ? { ...bare, actors: of } : null;
}

function readNoun(document: EventDocument, { noun, trigger }: NounAt): Deed[] {
  const { sense, event } = trigger;
  const object = sense.object.length > 0 && isOf(noun.next) ? noun.next.next : noun;
  if (sense.object.length > 0 && !(object !== noun && isObject(object, sense)) && !isObject(noun, sense)) return [];
  const doers = doersOf(document, { noun, trigger });
  if (doers === null) return [];
  const { recipient } = sense;
  const isToNobody = recipient[0] === 'none';
  const isLink = ({ lower }: Phrase): boolean =>
    recipient.length > 0 ? recipient.includes(lower) : DONE_TO_PREPOSITIONS.has(lower);
  const behind =
    isToNobody || doers.recipients.length > 0
      ? []
      : partiesBehind(document, object, { isLink, role: recipientRole(sense) });
  const others = [...doers.recipients, ...behind].filter(
    ({ name }) => !doers.actors.some((actor) => actor.name === name),
  );
  const meeting = others.length === 0 ? equals(doers.actors, sense) : null;
  if (others.length === 0 && !isToNobody && meeting === null) return [];
  const { at, clause } = doers;
  const { actors, recipients } = meeting ?? { actors: doers.actors, recipients: others };
  const first = isVerb(at) ? at.head : noun.head;
  const type = `x-${event.type}` as const;
  return [
    {
      sentence: noun.sentence,
      type,
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first,
      end: noun.head.next,
    },
  ];
}

/** The deeds that a noun tells, of each type at most one. */
export function deedsOfNoun(document: EventDocument, noun: NounPhrase, lexicon: OwnLexicon): Deed[] {
  const deeds = new Map<string, readonly Deed[]>();
  for (const trigger of ownNounsAt(lexicon, noun)) {
    if (deeds.has(trigger.event.type)) continue;
    const found = readNoun(document, { noun, trigger });
    if (found.length) deeds.set(trigger.event.type, found);
  }
  return [...deeds.values()].flat();
}
