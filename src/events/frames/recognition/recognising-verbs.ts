/** The frames of recognition by a verb: "recognised X (as Y)", "accepted X as Y", passives, participles and relative clauses. */

import { DECLARING_VERBS } from '../../../data/events/frames/envoy-words.js';
import {
  ACCEPTING_VERBS,
  FOCUS_WORDS,
  INNER_PREPOSITIONS,
  LAWFUL,
  NAMING_QUANTIFIERS,
  NEITHER_WORDS,
  NEW_WORDS,
  NOT_BY_WORDS,
  OFFICIAL_ADVERBS,
  PRAISE_COMPANY,
  PRAISE_PREPOSITIONS,
  RECIPROCAL_PAIRS,
  REJECTED_NOUNS,
  REJECTED_POWERS,
  REJECTED_VOTES,
  STATELY,
  TIME_BEING_NOUNS,
  VOTING,
  WEIGHTY_NOUNS,
} from '../../../data/events/frames/recognition-words.js';
import { HOLD_NOUNS, MOVEMENTS, NEGATIVE_QUANTIFIERS, VAGUE_QUANTIFIERS } from '../../../data/events/nouns.js';
import { LOOSE_NAMING_VERBS } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { outerLinks } from '../../../grammar/clauses/governors.js';
import {
  agentOf,
  antecedentOf,
  frontedSubject,
  objectOf,
  relativeBefore,
} from '../../../grammar/clauses/verb-neighbours.js';
import { textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isAs, isBy } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause, exceptedAfter, membersOf } from '../../parties/actors/clause-actors.js';
import { extraActors } from '../../parties/actors/implied-actors.js';
import { hasPossessor } from '../../parties/names/noun-links.js';
import { partiesAt } from '../../parties/names/references.js';
import { readQuality } from '../../parties/recipients/quality.js';
import { type Recognised, readRecognised } from '../../parties/recipients/recipients.js';
import { isRightToExist } from '../../parties/recipients/statehood.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { isTimeNoun } from '../../telling/status.js';
import type { VerbTrigger } from '../frame.js';

/** What a recognising verb has to have: any object of the list, or a quality too. */
type Demand = 'object' | 'quality';

/** Deeds told by a verb of recognition. */
export function readRecogniseVerb(document: EventDocument, { verb, sense, particles }: VerbTrigger): Deed[] {
  const demand: Demand = sense.frame === 'recognise' ? 'object' : 'quality';
  const isInGroup = verb.shape === 'participle' && !verb.isPassive && isVerb(verb.previous);
  if ((demand === 'quality' && isInGroup) || isCompound(verb)) return [];
  if (isPassiveHere(verb)) return sense.type === 'refusal' ? [] : readPassive(document, verb, demand);
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const isRejected = sense.type === 'refusal';
  const told = isRejected
    ? readRejected(avoiding(document, actors), verb, actors)
    : readActive(avoiding(document, actors), { verb, demand, clause, particles });
  if (!told || !isOfficial(verb, { clause, actors, told })) return [];
  const deed: Omit<Deed, 'actors'> = {
    sentence: verb.sentence,
    type: sense.type,
    ...told,
    at: verb,
    clause,
    first: verb.head,
    end: verb.head.next,
  };
  if (isMutual(verb)) return mutual(actors, { ...deed, as: readQuality(verb.next)?.text ?? null });
  if (eachOthers(verb)) return mutual(actors, deed);
  return [{ ...deed, actors }, ...extraActors(document, verb.sentence, deed)];
}

/** "rejects Kosovo's independence", "denies Israel's right to exist": a state that is not accepted as one. */
function readRejected(document: EventDocument, verb: VerbPhrase, actors: readonly Party[]): Recognised | null {
  const object = objectOf(verb);
  const isRejected =
    isNoun(object) &&
    (REJECTED_NOUNS.has(object.lower) ||
      isRightToExist(object) ||
      isNewPower(object) ||
      (REJECTED_VOTES.has(object.lower) && actors.every(isPower)));
  return isRejected ? readRecognised(document, object) : null;
}

/** "The Union rejected the results": others than those who stood or voted. */
const isPower = ({ kind }: Party): boolean => kind === 'state' || kind === 'body';

/** "rejected the new government": one that has just come to power; the government of the day is none. */
const isNewPower = ({ first, head, lower }: NounPhrase): boolean =>
  REJECTED_POWERS.has(lower) && wordsBetween(first, head).some((word) => NEW_WORDS.has(word.lower));

/** "Parliament voted to call the massacre genocide", "formally called it": a word of everyday speech that here makes a crime official. */
function isOfficial(
  verb: VerbPhrase,
  { clause, actors, told }: { clause: Clause; actors: readonly Party[]; told: Recognised },
): boolean {
  if (!LOOSE_NAMING_VERBS.has(verb.base)) return true;
  if (told.object === 'government' && told.as !== null && LAWFUL.test(told.as)) return actors.every(isState);
  if (told.object !== 'genocide' || told.as === null) return false;
  if (clause.links.some(({ kind }) => kind === 'rank')) return actors.every(isState);
  const isVoted = clause.links.some(({ kind, at }) => kind === 'document' || VOTING.test(at.lower));
  const said = wordsBetween(verb.first.previous, verb.end);
  const isRefused = clause.links.some(({ effect }) => effect === 'refused') && actors.every(isState);
  return (
    isVoted ||
    isRefused ||
    actors.every(({ kind }) => kind === 'organ') ||
    said.some(({ lower }) => OFFICIAL_ADVERBS.has(lower))
  );
}

/** "the U.N.-recognised government": an adjective that a hyphen makes. */
const isCompound = ({ head }: VerbPhrase): boolean =>
  /^[-‑]$/.test(head.previous.text) && head.previous.end === head.start;

/** "one another" is two phrases, "each other" is one. */
const isMutual = ({ next }: VerbPhrase): boolean => {
  if (RECIPROCAL_PAIRS.get(next.lower) === next.next.lower && next.next.exists) return true;
  const second = RECIPROCAL_PAIRS.get(next.first.lower);
  return second === next.lower && second === next.end.previous.lower && next.end.tag !== 'POS';
};

/** "recognised each other's territorial integrity": what each holds; null for another object. */
function eachOthers({ next }: VerbPhrase): Recognised | null {
  if (!isNoun(next) || RECIPROCAL_PAIRS.get(next.first.lower) !== next.first.next.lower || !hasPossessor(next))
    return null;
  if (!HOLD_NOUNS.has(next.lower)) return null;
  return { recipients: [], object: 'sovereignty', as: textBetween(next.ownStart, next.end) };
}

/** "A and B recognised each other": both ways. */
function mutual(actors: readonly Party[], deed: Omit<Deed, 'actors'>): Deed[] {
  return actors.map((actor) => ({
    ...deed,
    actors: [actor],
    recipients: actors.filter(({ name }) => name !== actor.name),
  }));
}

interface Active {
  readonly verb: VerbPhrase;
  readonly demand: Demand;
  readonly clause: Clause;
  readonly particles: number;
}

/** The object of an active verb, in place or before the relative pronoun. */
function readActive(document: EventDocument, { verb, demand, clause, particles }: Active): Recognised | null {
  if (isMutual(verb)) return { recipients: [], object: 'state', as: null };
  const whole = eachOthers(verb);
  if (whole) return whole;
  const object = objectOf(verb, particles);
  if (object.exists) {
    if (isPraise(object)) return null;
    return allowed(object, readRecognised(document, object, { bare: demand === 'quality' }), demand);
  }
  const late = lateObject(verb);
  if (late.exists) return recognisedApart(document, late, { verb, demand });
  const relative = relativeBefore(clause.subject);
  const antecedent = relative.exists ? antecedentOf(relative)[0] : undefined;
  return antecedent === undefined ? null : recognisedApart(document, antecedent, { verb, demand });
}

/** What is recognised by a noun that stands apart from the verb, whose quality follows the verb. */
const recognisedApart = (
  document: EventDocument,
  noun: Phrase,
  { verb, demand }: Pick<Active, 'verb' | 'demand'>,
): Recognised | null =>
  allowed(noun, readRecognised(document, noun, { qualityFrom: verb.next, bare: demand === 'quality' }), demand);

/** "recognise as rightful ruler of Chad Ms Example": the object after the quality. */
function lateObject({ next }: VerbPhrase): Phrase {
  if (!isAs(next) || !isNoun(next.next)) return NO_PHRASE;
  const object = attachedEnd(next.next, INNER_PREPOSITIONS);
  return isNoun(object) && !object.isTime ? object : NO_PHRASE;
}

const hasAccepting = ({ phrases }: Sentence): boolean =>
  phrases.some((phrase) => isVerb(phrase) && ACCEPTING_VERBS.has(phrase.base));

/** "accepted the results" will do, "accepted Kosovo" without a quality will not. */
function allowed(object: Phrase, told: Recognised | null, demand: Demand): Recognised | null {
  if (demand === 'quality' && told?.object === 'state' && told.as !== null && !STATELY.test(told.as)) return null;
  if (!told || demand === 'object' || told.as !== null) return told;
  if (isOwnDeclaration(object)) return null;
  const isOwnCount = told.object === 'election' && isVerb(object.previous) && DECLARING_VERBS.has(object.previous.base);
  return WEIGHTY_NOUNS.has(object.lower) && !isOwnCount && hasAccepting(object.sentence) ? told : null;
}

/** "declared its independence": a state's own word, which recognises nobody, as "declared the results" does not. */
const isOwnDeclaration = ({ first, previous }: Phrase): boolean =>
  first.tag === 'PRP$' && isVerb(previous) && DECLARING_VERBS.has(previous.base);

/** "recognised Dow for creating jobs": honour, not law. */
function isPraise(object: Phrase): boolean {
  let next = (listStartingAt(object).at(-1) ?? object).next;
  if (next.kind === 'comma' && PRAISE_COMPANY.has(next.next.lower)) return true;
  while (next.kind === 'adv' || isTimeNoun(next)) next = next.next;
  return next.kind === 'prep' && PRAISE_PREPOSITIONS.has(next.lower) && !isForNow(next);
}

/** "for now", "for the time being", "for the first time": no cause of praise. */
const isForNow = ({ next }: Phrase): boolean => TIME_BEING_NOUNS.has(next.lower);

/** A participle, or a past form in -ed that may be one. */
const mayBeParticiple = ({ shape, modal, head, isPerfect, isProgressive }: VerbPhrase): boolean =>
  (shape === 'participle' || (shape === 'finite' && modal === null && head.lower.endsWith('ed'))) &&
  !isPerfect &&
  !isProgressive;

/** Whether the verb is a passive or a bare participle with its agent after it. */
function isPassiveHere(verb: VerbPhrase): boolean {
  if (verb.isPassive || !mayBeParticiple(verb)) return verb.isPassive;
  if (isBy(nextContent(verb))) return true;
  const isBeside = verb.previous.kind === 'comma' && agentOf(verb).exists;
  return (isBeside || verb.shape === 'participle') && !objectOf(verb).exists;
}

function nextContent(verb: VerbPhrase): Phrase {
  let next = verb.next;
  while (next.kind === 'adv' || (next.kind === 'other' && FOCUS_WORDS.has(next.lower))) next = next.next;
  return next;
}

/** What a passive verb is said of: its subject, or the noun that a bare participle stands beside. */
const saidOf = (verb: VerbPhrase): readonly Phrase[] =>
  verb.isPassive ? readClause(verb).subject : participleHost(verb);

/** Who recognises by the words after "by"; nobody where the group is a vague one. */
function agentsOf(document: EventDocument, nouns: readonly Phrase[], agent: Phrase): readonly Party[] {
  const members = membersOf(document, nouns.at(-1) ?? agent);
  if (members.length) return members;
  const opener = agent.first.lower;
  const isVague = VAGUE_QUANTIFIERS.has(opener) && !NAMING_QUANTIFIERS.has(opener) && agent.first.next.tag !== 'CD';
  return isVague ? [] : partiesAt(document, nouns);
}

/** A state, one of its bodies, or a movement: more than a name that nothing is known of. */
const isPolitical = ({ kind, code, name }: Party): boolean => kind !== 'organ' || code !== null || MOVEMENTS.has(name);

/** "Recognized by Gripfast, Redheron": between two names that nothing is known of, without a quality, it is honour. */
const mayMean = ({ recipients, as }: Recognised, actor: Party): boolean =>
  as !== null || recipients.some((party) => party.kind !== 'person' && isPolitical(party)) || isPolitical(actor);

/** "X was recognised by Chad", "X, recognised only by Turkey". */
function readPassive(document: EventDocument, verb: VerbPhrase, demand: Demand): Deed[] {
  const agent = agentOf(verb);
  if (!agent.exists) return [];
  const opener = agent.first.lower;
  if (NEGATIVE_QUANTIFIERS.has(opener)) return readExcepted(document, agent, { verb, demand });
  const nouns = listStartingAt(agent);
  const subject = saidOf(verb);
  const object = subject[0];
  const told = object === undefined ? null : recognisedApart(document, object, { verb, demand });
  if (!told) return [];
  const actors = agentsOf(document, nouns, agent).filter((party) => mayMean(told, party));
  const deed: Deed = {
    sentence: verb.sentence,
    type: NEITHER_WORDS.has(opener) ? 'refusal' : 'recognition',
    actors,
    ...told,
    at: verb,
    clause: verb.isPassive ? readClause(verb) : { ...noClause(), links: outerLinks(subject, verb) },
    first: verb.head,
    end: verb.head.next,
  };
  const further = furtherAgents(document, deed, nouns.at(-1) ?? agent);
  return actors.length ? [deed, ...further] : further;
}

const FURTHER_REACH = 20;

/** A new clause, behind which another "by" belongs to another verb. */
const opensClause = ({ kind }: Phrase): boolean =>
  kind === 'verb' || kind === 'rel' || kind === 'sub' || kind === 'dash';

/** "not by", "nor by", "though not by". */
const isNotBy = ({ previous }: Phrase): boolean => NOT_BY_WORDS.has(previous.lower);

/** "recognised by Beijing and, twelve days later, by Moscow", "by the United States but not by Serbia": agents with a "by" of their own. */
function furtherAgents(document: EventDocument, deed: Deed, from: Phrase): Deed[] {
  const found: Deed[] = [];
  for (let by = from.next; by.exists && by.index <= from.index + FURTHER_REACH; by = by.next) {
    if (opensClause(by) && !(by.kind === 'sub' && isNotBy(by.next.next))) break;
    if (!isBy(by) || !isNoun(by.next) || by === from.next) continue;
    const nouns = listStartingAt(by.next);
    const actors = agentsOf(document, nouns, by.next);
    const told = isNotBy(by) ? ({ type: 'refusal', at: by.next } as const) : {};
    if (actors.length > 0) found.push({ ...deed, clause: noClause(), date: null, isImplied: true, actors, ...told });
  }
  return found;
}

/** "is recognised by no one but Turkey": whoever is excepted does recognise it. */
function readExcepted(
  document: EventDocument,
  agent: Phrase,
  { verb, demand }: Pick<Active, 'verb' | 'demand'>,
): Deed[] {
  const actors = exceptedAfter(document, agent);
  const object = saidOf(verb)[0];
  if (!actors.length || object === undefined) return [];
  const told = recognisedApart(document, object, { verb, demand });
  if (!told) return [];
  const evidence = { first: verb.head, end: verb.head.next };
  const { sentence } = verb;
  return [{ sentence, type: 'recognition', actors, ...told, at: agent, clause: noClause(), ...evidence }];
}

/** The noun that a bare participle stands beside; at the head of a sentence, the subject of its main clause. */
export function participleHost(participle: Phrase): readonly Phrase[] {
  let before = participle.previous;
  while (before.kind === 'adv') before = before.previous;
  if (before.kind === 'comma' || before.kind === 'dash') before = before.previous;
  if (isNoun(before)) return [before];
  return before.exists ? [] : frontedSubject(participle);
}
