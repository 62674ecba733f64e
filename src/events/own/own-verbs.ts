/** Deeds of the user's own types that a verb tells: active, passive, participle, with an object or without. */
import {
  GIVING_VERBS,
  PARTICLES_BEHIND_OBJECT,
  PLACE_PREPOSITIONS,
  WITH,
} from '../../data/events/parties/agent-nouns.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../grammar/clauses/clauses.js';
import { agentOf } from '../../grammar/clauses/verb-neighbours.js';
import { NO_PHRASE } from '../../grammar/sentence.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { isBy } from '../../grammar/words/word-tests.js';
import type { Word } from '../../grammar/words/words.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { type Deed, noClause } from '../telling/deed.js';
import { isObject, type OwnLexicon, type OwnTrigger, type OwnVerb, ownVerbsAt } from './own-lexicon.js';
import {
  actorsIn,
  equals,
  namedBefore,
  partiesBetween,
  partiesFrom,
  partiesIn,
  type Role,
  recipientRole,
  unique,
} from './own-parties.js';

/** How many phrases behind a verb its object and its recipient may stand. */
const REACH = 14;

/** The word "none" in the place of prepositions: the deed is done to nobody. */
const isDoneToNobody = ({ sense }: OwnTrigger): boolean => sense.recipient[0] === 'none';

/** The phrase that begins at a word, or that the word is in. */
const phraseFrom = ({ sentence, index }: Word): Phrase =>
  sentence.phrases.find(({ end }) => end.index > index) ?? NO_PHRASE;

const MOST_ADVERBS = 2;

/** The word behind a verb's particle; null where the particle does not follow. */
function behindParticle(verb: VerbPhrase, particle: readonly string[]): Word | null {
  if (particle.length === 0) return verb.end;
  let at = verb.end;
  for (let skipped = 0; skipped < MOST_ADVERBS && at.lower !== particle[0] && at.tag === 'RB'; skipped += 1)
    at = at.next;
  for (const word of particle) {
    if (at.lower !== word) return isBehindObject(verb, particle) ? verb.end : null;
    at = at.next;
  }
  return at;
}

/** "threw the envoy out", "took the editor into custody". */
function isBehindObject({ next }: VerbPhrase, particle: readonly string[]): boolean {
  if (!isNoun(next) || (particle.length === 1 && !PARTICLES_BEHIND_OBJECT.has(particle[0] ?? ''))) return false;
  let at = next.end;
  return particle.every((word) => {
    const isNext = at.lower === word;
    at = at.next;
    return isNext;
  });
}

/** Whether a search behind a verb ends at a phrase: another clause begins. */
const endsReach = (phrase: Phrase): boolean =>
  (isVerb(phrase) && phrase.shape === 'finite') ||
  phrase.kind === 'rel' ||
  phrase.kind === 'sub' ||
  phrase.kind === 'dash';

const isPassedOver = (phrase: Phrase): boolean =>
  phrase.kind === 'adv' || phrase.kind === 'quote' || phrase.kind === 'other' || (isNoun(phrase) && phrase.isTime);

/** "at least 81 people", "up to ten soldiers": a number behind a preposition is no other place. */
const isAboutNumber = ({ kind, next }: Phrase): boolean =>
  kind === 'prep' &&
  isNoun(next) &&
  !next.isTime &&
  (next.first.lower === 'least' || next.words.some(({ tag }) => tag === 'CD'));

/** "the general, Mohamed Dagalo": an office that the tagger took for an adjective. */
const isOffice = ({ kind, first, next }: Phrase): boolean =>
  kind === 'adj' && first.tag === 'DT' && next.kind === 'comma' && isNoun(next.next);

/** The verb's own object: the first noun behind it, over adverbs and times. */
function objectFrom(start: Phrase): Phrase {
  for (let at = start; at.exists; at = at.next) {
    if (isNoun(at) && !at.isTime) return at;
    if (isAboutNumber(at)) return at.next;
    if (isOffice(at)) return at.next.next;
    const isTime = at.kind === 'prep' && isNoun(at.next) && at.next.isTime;
    if (!isPassedOver(at) && !isTime) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** The noun of the sense's object behind a verb: "a package of sanctions", "new sanctions and travel bans". */
function namedObject(start: Phrase, { sense }: OwnTrigger): Phrase {
  for (let at = start; at.exists && at.index <= start.index + REACH / 2; at = at.next) {
    if (isObject(at, sense)) return at;
    if (isVerb(at) || endsReach(at)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** "gave Kenya aid", "slapped Russia with sanctions": whoever stands between the verb and what is given. */
function givenTo(document: EventDocument, start: Phrase, named: Phrase): Party[] {
  const direct = objectFrom(start);
  if (!direct.exists || direct.index >= named.index) return [];
  const { next } = direct;
  const isGiven = next === named || (next.kind === 'prep' && next.lower === 'with');
  return isGiven ? partiesIn(document, direct, 'recipient') : [];
}

/** "gave Turkey permission", where both are one noun group. */
const givenInside = (document: EventDocument, verb: VerbPhrase, named: Phrase): Party[] =>
  isNoun(named) && GIVING_VERBS.has(lemmaOf(verb.head.text, 'VBD')) ? namedBefore(document, named) : [];

/** The prepositions of a sense, and what may stand after them. */
interface Links {
  readonly prepositions: readonly string[];
  readonly role: Role;
}

const linksOf = ({ sense }: OwnTrigger): Links => ({ prepositions: sense.recipient, role: recipientRole(sense) });

/** Those after the prepositions of a sense; after "to" also those of an infinitive: "to shell Haifa". What says where comes last. */
function preposedParties(document: EventDocument, start: Phrase, { prepositions, role }: Links): Party[] {
  const [ofPlace, others] = [true, false].map((isPlace) =>
    prepositions.filter((prep) => PLACE_PREPOSITIONS.has(prep) === isPlace),
  );
  const found = partiesBehind(document, start, { prepositions: others ?? [], role });
  return found.length ? found : partiesBehind(document, start, { prepositions: ofPlace ?? [], role });
}

function partiesBehind(document: EventDocument, start: Phrase, { prepositions, role }: Links): Party[] {
  if (prepositions.length === 0) return [];
  for (let at = start; at.exists && at.index <= start.index + REACH; at = at.next) {
    if ((at.kind === 'prep' || at.kind === 'sub') && prepositions.includes(at.lower) && isNoun(at.next)) {
      const parties = partiesFrom(document, at.next, role);
      if (parties.length) return [...parties, ...partiesOfMore(document, at)];
    } else if (isVerb(at) && at.shape === 'to' && prepositions.includes('to')) {
      const parties = infinitiveParties(document, at);
      if (parties.length) return parties;
    }
    if (endsReach(at)) return [];
  }
  return [];
}

/** "on two officials and on Belaruskali": those behind the same preposition said again. */
function partiesOfMore(document: EventDocument, prep: Phrase): Party[] {
  let at = attachedEnd(prep.next);
  while (at.kind === 'comma' || at.kind === 'conj') at = at.next;
  const isAgain = at.kind === 'prep' && at.lower === prep.lower && at.previous.kind !== 'noun' && isNoun(at.next);
  return isAgain ? [...partiesFrom(document, at.next, 'recipient'), ...partiesOfMore(document, at)] : [];
}

/** The first parties behind an infinitive, whatever ties them to it. */
function infinitiveParties(document: EventDocument, verb: Phrase): Party[] {
  for (let at = verb.next; at.exists && at.index <= verb.index + REACH && !endsReach(at); at = at.next) {
    if (at.kind === 'comma') return [];
    const parties = isNoun(at) ? partiesFrom(document, at, 'recipient') : [];
    if (parties.length) return parties;
  }
  return [];
}

/** "In Haiti, workers went on strike", "protesters in Gjilan burned a flag": where it was done, where nobody stands behind the verb. */
function fronted(document: EventDocument, verb: VerbPhrase, prepositions: readonly string[]): Party[] {
  if (!prepositions.includes('in')) return [];
  for (let at = verb.previous; at.exists; at = at.previous) {
    const isPlace = at.kind === 'prep' && (at.lower === 'in' || at.lower === 'at') && isNoun(at.next);
    const parties = isPlace ? partiesFrom(document, at.next, 'recipient') : [];
    if (parties.length) return parties;
  }
  return [];
}

interface ActiveSides {
  readonly recipients: readonly Party[];
  /** The noun of the object; none where the sense has none. */
  readonly last: Phrase;
  /** The recipients stand after "with": those who act are one side. */
  readonly isWith: boolean;
}

/** "resigned themselves to defeat": another thing than to resign. */
const isReflexive = ({ lower }: Phrase): boolean => /self$|selves$/.test(lower);

/** What is done, to whom, behind an active verb; null where it is another thing. */
function activeSides(document: EventDocument, verbAt: VerbAt): ActiveSides | null {
  const { verb, start, trigger } = verbAt;
  const named = trigger.sense.object.length > 0 ? namedObject(start, trigger) : NO_PHRASE;
  if (trigger.sense.object.length > 0 && !named.exists)
    return hasObjectBefore(verb, trigger) && trigger.sense.recipient.length > 0
      ? preposedSides(document, verbAt, NO_PHRASE)
      : null;
  if (isDoneToNobody(trigger))
    return isReflexive(objectFrom(start)) ? null : { recipients: [], last: named, isWith: true };
  const given = named.exists ? givenTo(document, start, named) : [];
  if (given.length) return { recipients: given, last: named, isWith: true };
  if (trigger.sense.recipient.length > 0) return preposedSides(document, verbAt, named);
  const role = recipientRole(trigger.sense);
  const recipients = named.exists ? partiesIn(document, named, role) : partiesFrom(document, objectFrom(start), role);
  return recipients.length ? { recipients, last: named, isWith: true } : null;
}

/** "sanctions, which the EU imposed on Russia": the object is what the clause hangs on. */
function hasObjectBefore(verb: VerbPhrase, trigger: OwnVerb): boolean {
  const [subject] = readClause(verb).subject;
  const opener = subject?.previous ?? NO_PHRASE;
  if (opener.kind !== 'rel' && opener.lower !== 'that') return false;
  const before = opener.previous.kind === 'comma' ? opener.previous.previous : opener.previous;
  return isObject(before, trigger.sense);
}

/** Whom the prepositions of a sense name behind its object, or where none does, where it was done. */
function preposedSides(document: EventDocument, { verb, start, trigger }: VerbAt, named: Phrase): ActiveSides | null {
  const { recipient } = trigger.sense;
  const from = named.exists ? named.next : start;
  const inside = givenInside(document, verb, named);
  const preposed = inside.length ? inside : preposedParties(document, from, linksOf(trigger));
  const recipients = preposed.length ? preposed : fronted(document, verb, recipient);
  const isWith = preposedParties(document, from, { prepositions: WITH, role: 'recipient' }).length > 0;
  return recipients.length ? { recipients, last: named, isWith } : null;
}

/** A verb with a sense, and the phrase behind it and its particle. */
interface VerbAt {
  readonly verb: VerbPhrase;
  readonly start: Phrase;
  readonly trigger: OwnVerb;
}

function readActive(document: EventDocument, { verb, start, trigger }: VerbAt): Deed[] {
  const clause = readClause(verb);
  const actors = actorsIn(document, clause);
  if (actors.length === 0) return [];
  const sides = activeSides(document, { verb, start, trigger });
  const reading = { verb, clause, trigger };
  const meeting = hasObject(start, trigger) ? equals(actors, trigger.sense) : null;
  const met = meeting ? deedOf(reading, { ...meeting, last: verb.head }) : [];
  if (sides === null) return met;
  const last = sides.last.exists ? sides.last.head : verb.head;
  const done = deedOf(reading, { actors, recipients: sides.recipients, last });
  return sides.isWith ? done : [...done, ...met];
}

const hasObject = (start: Phrase, trigger: OwnTrigger): boolean =>
  trigger.sense.object.length === 0 || namedObject(start, trigger).exists;

interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** The last word of the evidence, where it is not the verb. */
  readonly last: Word;
}

/** The noun that a participle or a passive belongs to: its subject, or the noun before a bare participle. */
function toldOf(verb: VerbPhrase, clause: Clause): readonly Phrase[] {
  if (verb.isPassive) return clause.subject;
  let before = verb.previous;
  while (before.kind === 'adv' || before.kind === 'comma') before = before.previous;
  return isNoun(before) ? [before] : [];
}

/** How many phrases before a passive verb the noun of its object may stand: "sanctions on Belarus were imposed". */
const BEFORE_REACH = 4;

function objectBefore(verb: VerbPhrase, clause: Clause, { sense }: OwnTrigger): Phrase {
  const found = clause.subject.find((noun) => isObject(noun, sense));
  if (found) return found;
  for (let at = verb.previous; at.exists && at.index >= verb.index - BEFORE_REACH; at = at.previous)
    if (isObject(at, sense)) return at;
  return NO_PHRASE;
}

function readPassive(document: EventDocument, { verb, start, trigger }: VerbAt): Deed[] {
  const { object, recipient } = trigger.sense;
  const role = recipientRole(trigger.sense);
  const agent = isBy(start) && isNoun(start.next) ? start.next : agentOf(verb);
  const actors = agent.exists
    ? unique(listStartingAt(agent).flatMap((noun) => partiesIn(document, noun, 'actor')))
    : [];
  if (actors.length === 0) return readMet(document, { verb, start, trigger });
  const clause = verb.isPassive ? readClause(verb) : noClause();
  if (object.length === 0) {
    if (recipient.length > 0) return [];
    const recipients = unique(toldOf(verb, clause).flatMap((noun) => partiesIn(document, noun, role)));
    return recipients.length ? deedOf({ verb, clause, trigger }, { actors, recipients, last: verb.head }) : [];
  }
  const named = objectBefore(verb, clause, trigger);
  if (!named.exists) return [];
  const recipients = recipient.length
    ? [
        ...preposedParties(document, start, linksOf(trigger)),
        ...preposedParties(document, named.next, linksOf(trigger)),
      ]
    : partiesIn(document, named, role);
  const others = unique(recipients).filter(({ name }) => !actors.some((actor) => actor.name === name));
  if (recipient.length > 0 && others.length === 0) {
    const meeting = equals(actors, trigger.sense);
    return meeting ? deedOf({ verb, clause, trigger }, { ...meeting, last: verb.head }) : [];
  }
  return deedOf({ verb, clause, trigger }, { actors, recipients: others, last: verb.head });
}

/** "A treaty between Chad and Togo was signed": those who do together what no agent is named for. */
function readMet(document: EventDocument, { verb, trigger }: VerbAt): Deed[] {
  const clause = verb.isPassive ? readClause(verb) : noClause();
  const [told = NO_PHRASE] = verb.isPassive ? [] : toldOf(verb, clause);
  const named = trigger.sense.object.length > 0 ? objectBefore(verb, clause, trigger) : told;
  const meeting = named.exists ? equals(partiesBetween(document, named), trigger.sense) : null;
  return meeting ? deedOf({ verb, clause, trigger }, { ...meeting, last: verb.head }) : [];
}

/** What a verb tells by one sense. */
interface Reading {
  readonly verb: VerbPhrase;
  readonly clause: Clause;
  readonly trigger: OwnVerb;
}

const deedOf = ({ verb, clause, trigger }: Reading, { actors, recipients, last }: Sides): Deed[] => [
  {
    sentence: verb.sentence,
    type: `x-${trigger.event.type}`,
    actors,
    recipients,
    object: null,
    as: null,
    at: verb,
    clause,
    first: verb.head,
    end: last.index > verb.head.index ? last.next : verb.head.next,
    ...(trigger.isNegated ? { isNotDoing: true } : {}),
  },
];

/** A bare participle, or what the tagger took for a past tense though its agent follows: "rebels killed by police". */
const isPassive = (verb: VerbPhrase): boolean =>
  verb.isPassive || (verb.shape === 'participle' && !isMainVerb(verb)) || isBy(verb.next);

/** What is done to nobody has no passive, so that "Hamdok resigned, and …" is a past tense, whatever the tagger says. */
const isIntransitive = ({ isPassive: isSurelyPassive, previous }: VerbPhrase, trigger: OwnVerb): boolean =>
  isDoneToNobody(trigger) && trigger.sense.object.length === 0 && !isSurelyPassive && isNoun(previous);

/** A participle in a sentence without any finite verb is its verb: the tagger took a past tense for one. */
const isMainVerb = ({ sentence }: VerbPhrase): boolean =>
  !sentence.phrases.some((phrase) => isVerb(phrase) && phrase.shape === 'finite');

/** A deed with how much of the sense the words bear out. */
interface Ranked {
  readonly deeds: readonly Deed[];
  readonly rank: number;
}

/**
 * A sense with an object says more than one without, a preposition more than none, and somebody is acted on more surely than a thing that
 * belongs to somebody, unless the sense is about things as well.
 */
function rankOf({ sense, isNegated }: OwnVerb, deeds: readonly Deed[]): number {
  const isThing =
    !sense.isToAnything &&
    deeds.every(({ recipients }) => recipients.length > 0 && recipients.every(({ kind }) => kind === 'thing'));
  const isNamed = sense.object.length > 0 ? 2 : sense.recipient.length > 0 || sense.isToAnything ? 1 : 0;
  return (isNegated ? 4 : 0) + 2 * isNamed + (isThing ? 0 : 1);
}

/** The deeds that a verb tells, of each type by the sense that says most; the surest first. */
export function deedsOfVerb(document: EventDocument, verb: VerbPhrase, lexicon: OwnLexicon): Deed[] {
  const byType = new Map<string, Ranked>();
  for (const trigger of ownVerbsAt(lexicon, verb)) {
    const behind = behindParticle(verb, trigger.particle);
    if (behind === null) continue;
    const isActive =
      !isPassive(verb) || isIntransitive(verb, trigger) || (!verb.isPassive && hasObjectBefore(verb, trigger));
    const read = isActive ? readActive : readPassive;
    const deeds = read(document, { verb, start: phraseFrom(behind), trigger });
    if (deeds.length === 0) continue;
    const rank = rankOf(trigger, deeds);
    const known = byType.get(trigger.event.type);
    if (!known || known.rank < rank) byType.set(trigger.event.type, { deeds, rank });
  }
  return [...byType.values()].sort((a, b) => b.rank - a.rank).flatMap(({ deeds }) => deeds);
}
