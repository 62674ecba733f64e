/** The frames of embassies: "reopened its embassy in X", "the embassy in X was closed". */

import {
  EACH_WORDS,
  HAVING_VERBS,
  MISSION_ADJECTIVES,
  MISSION_ORDERING_VERBS,
  MISSION_PARTICLES,
  MISSION_PLACES,
  MISSION_PRONOUNS,
  MOVES,
  MUTUAL_MISSIONS,
  PLACED_WORDS,
  PLAIN_MISSIONS,
  WORKING_VERBS,
} from '../../../data/events/frames/mission-words.js';
import { MISSION_NOUNS, MISSION_WORK, VAGUE_MISSIONS } from '../../../data/events/nouns.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { nounClause, ownNounClause } from '../../../grammar/clauses/noun-governors.js';
import { agentOf, antecedentOf, objectOf, relativeBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { phrasesBetween, skip, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isAs, isAt, isIn, isInOrTo, isOf, isThere } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isPolityOrBloc, isState, type Party } from '../../outcome/mention.js';
import { isReaction } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { politiesIn } from '../../parties/names/polity-names.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import {
  hostsAfter,
  isStateLike,
  objectAmong,
  onlyOther,
  REACH,
  withoutActors,
} from '../../parties/recipients/hosts.js';
import { type Deed, deedBetween } from '../../telling/deed.js';
import type { NounTrigger, VerbTrigger } from '../frame.js';
import { isTheirs } from '../phrase-questions.js';
import { parallelTie } from './told-sides.js';

/** Whether "office" or "mission" is a diplomatic one. */
const isMission = ({ first, head, lower }: NounPhrase): boolean =>
  !VAGUE_MISSIONS.has(lower) || wordsBetween(first, head).some(({ lower: word }) => MISSION_ADJECTIVES.has(word));

/** "its mission in Tehran": where a capital follows, the mission is a diplomatic one. */
function isInCapital(mission: NounPhrase): boolean {
  const place = mission.next.next;
  if (!PLAIN_MISSIONS.has(mission.lower) || !isTheirs(mission)) return false;
  if (!isInOrTo(mission.next) || !isNoun(place)) return false;
  return politiesIn(place.first, place.end).some(({ match }) => match.how === 'capital');
}

const MOVE_REACH = 8;

/** "opened its embassy in West Jerusalem, moving it from Tel Aviv": near the deed, a word says that the mission only moves. */
const isMoved = (verb: VerbPhrase, mission: NounPhrase): boolean =>
  verb.sentence.words.some((word) => {
    const isNear = word.index >= verb.first.index - MOVE_REACH && word.index < mission.end.index + 2 * MOVE_REACH;
    if (!isNear || !MOVES.test(word.lower)) return false;
    const beside = wordsBetween(skip(word, -3), skip(word, 4));
    return beside.some(({ lower }) => MISSION_PRONOUNS.has(lower) || MISSION_NOUNS.has(lower));
  });

/** A verb of opening or closing with its mission. */
interface MissionDeed {
  readonly mission: NounPhrase;
  readonly actors: readonly Party[];
  readonly owners: readonly Party[];
  /** Against whom others just turned, where the mission is one's own: "closed its embassy too". */
  readonly parallel: readonly Party[];
}

/** Deeds told by opening or closing an embassy. */
export function readMissionVerb(document: EventDocument, trigger: VerbTrigger): Deed[] {
  const { verb, sense } = trigger;
  const mission = missionAfter(verb);
  if (!mission.exists) return readMissionPassive(document, trigger);
  if (!isNoun(mission) || WORKING_VERBS.has(verb.base)) return [];
  const isOwnClosed = sense.type === 'tie-severance' && isTheirs(mission);
  const parallel = isOwnClosed ? parallelTie(document, verb.sentence, []) : [];
  if (!(isMission(mission) || parallel.length || isInCapital(mission))) return [];
  if (isAt(verb.next) || hasBetween(verb, mission) || isMoved(verb, mission)) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(isPolityOrBloc);
  const ordered = sense.type === 'tie-severance' ? readOrderedOut(document, { verb, mission, actors, clause }) : [];
  if (ordered.length) return ordered;
  const owners = isTheirs(mission) && actors.length ? actors : ownersOf(document, mission);
  const sides = sidesOfMission(document, { mission, actors, owners, parallel });
  const evidence = { first: verb.head, end: mission.head.next };
  const type = closesOthers(sense.type, isOthers(mission, { actors, owners }));
  return deedBetween({ sentence: verb.sentence, type, ...sides, at: verb, clause, ...evidence });
}

/** The mission that a verb opens or closes: its object, or what its relative clause is about. */
function missionAfter(verb: VerbPhrase): Phrase {
  const object = objectAmong(verb, MISSION_NOUNS);
  return object.exists ? object : missionOfRelative(verb);
}

/** "its embassy in Damascus, which it closed in 2012": the mission that a relative clause with a subject of its own is about; none elsewhere. */
function missionOfRelative(verb: VerbPhrase): Phrase {
  const relative = verb.isPassive || verb.next.kind === 'noun' ? NO_PHRASE : relativeBefore(readClause(verb).subject);
  const host = relative.exists ? (antecedentOf(relative)[0] ?? NO_PHRASE) : NO_PHRASE;
  const over = host.previous.kind === 'prep' ? host.previous.previous : NO_PHRASE;
  return [host, over].find((noun) => isNoun(noun) && MISSION_NOUNS.has(noun.lower)) ?? NO_PHRASE;
}

/** "ordered Russia to close its consulate in Houston": the host that orders it lowers relations with those who obey. */
function readOrderedOut(
  document: EventDocument,
  {
    verb,
    mission,
    actors,
    clause,
  }: { verb: VerbPhrase; mission: NounPhrase; actors: readonly Party[]; clause: Clause },
): Deed[] {
  const order = clause.links.find(({ kind }) => kind === 'asked')?.at;
  if (order === undefined || !isVerb(order) || !MISSION_ORDERING_VERBS.has(order.base) || order.isPassive) return [];
  const ordering = readClause(order);
  const orderers = withoutActors(actorsOfClause(document, ordering).filter(isStateLike), actors);
  const evidence = { first: order.head, end: mission.head.next };
  const sides = { actors: orderers, recipients: actors };
  return deedBetween({
    sentence: verb.sentence,
    type: 'tie-downgrade',
    ...sides,
    at: order,
    clause: ordering,
    ...evidence,
  });
}

/** A host that shuts another's mission lowers relations; who shuts its own breaks them. */
const closesOthers = (type: Deed['type'], isOther: boolean): Deed['type'] =>
  type === 'tie-severance' && isOther ? 'tie-downgrade' : type;

/** Who opens or closes a mission, and towards whom. */
function sidesOfMission(
  document: EventDocument,
  { mission, actors, owners, parallel }: MissionDeed,
): { actors: readonly Party[]; recipients: readonly Party[] } {
  const hosts = hostsOfMission(document, mission, [...actors, ...owners]);
  if (hosts.length === 0 && isOfBoth(mission, actors))
    return { actors: actors.slice(0, 1), recipients: actors.slice(1) };
  if (isOthers(mission, { actors, owners })) {
    const closers = withoutActors(actors, owners).filter(({ code }) => hosts.every((host) => host.code === code));
    return { actors: closers, recipients: owners };
  }
  return { actors, recipients: hosts.length || !parallel.length ? hosts : withoutActors(parallel, actors) };
}

/** "reopened embassies in each other's capitals": the two who do it are each other's hosts. */
const isOfBoth = ({ lower, next }: NounPhrase, actors: readonly Party[]): boolean =>
  (isIn(next) && EACH_WORDS.has(next.next.first.lower)) ||
  (MUTUAL_MISSIONS.has(lower) && !PLACED_WORDS.has(next.lower) && actors.length === 2);

/** "Venezuela shut the American embassy in Caracas": the host closes another's mission. */
const isOthers = (
  mission: NounPhrase,
  { actors, owners }: { actors: readonly Party[]; owners: readonly Party[] },
): boolean => !isTheirs(mission) && owners.length > 0 && withoutActors(owners, actors).length === owners.length;

/** "opened the fair in its embassy": a preposition between verb and mission. */
const hasBetween = (verb: VerbPhrase, mission: NounPhrase): boolean =>
  phrasesBetween(verb.next, mission).some(({ kind, lower }) => kind === 'prep' && !MISSION_PARTICLES.has(lower));

function hostsOfMission(document: EventDocument, mission: NounPhrase, actors: readonly Party[]): Party[] {
  const to = withoutActors(hostsAfter(document, mission, MISSION_PLACES.to), actors);
  if (to.length) return to;
  if (isThere(mission.end)) return withoutActors(placeTold(document), actors);
  const hosts = withoutActors(hostsAfter(document, mission, MISSION_PLACES.in), actors);
  const isPlaced = PLACED_WORDS.has(mission.next.lower);
  return hosts.length || isPlaced || !isTheirs(mission) || actors.length !== 1
    ? hosts
    : onlyOther(document, mission.sentence, actors);
}

/** "opened an embassy there": in the state that was recognised or dealt with last. */
const placeTold = (document: EventDocument): readonly Party[] =>
  document
    .recent()
    .findLast(({ type }) => !isReaction(type))
    ?.recipients.filter(isState) ?? [];

/** The mission that a passive verb is said of: the first one before it in its clause; null where there is none. */
function missionBefore(verb: VerbPhrase): NounPhrase | null {
  let mission: NounPhrase | null = null;
  for (let before = verb.previous; before.exists && before.index >= verb.index - REACH; before = before.previous) {
    if (isVerb(before)) break;
    if (isNoun(before) && MISSION_NOUNS.has(before.lower) && isMission(before)) mission = before;
  }
  return mission;
}

/** "the embassy in Tehran reopened in August", "opened its doors", "resumed work". */
function opensItself(verb: VerbPhrase): boolean {
  if (verb.shape !== 'finite') return false;
  const object = objectOf(verb);
  return object.exists ? MISSION_WORK.has(object.lower) : !WORKING_VERBS.has(verb.base);
}

const LIST_REACH = 12;
const IN_ORDERS: ReadonlySet<Phrase['kind']> = new Set(['noun', 'prep', 'conj', 'comma', 'adv']);

/** "ordered the expulsion of 60 diplomats and the closure of a consulate": the verb before a list of nouns; what stands before the noun where that is no list. */
function governorOf(noun: NounPhrase): Phrase {
  const { previous } = noun;
  if (previous.kind !== 'conj' && !isAs(previous)) return previous;
  let at: Phrase = previous;
  while (IN_ORDERS.has(at.kind) && at.index > noun.index - LIST_REACH) at = at.previous;
  return isVerb(at) ? at : previous;
}

/** "ordered the closure of its embassy in Tehran", "the closure of the Canadian embassy in Tehran". */
export function readMissionNoun(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  const mission = noun.next.next;
  if (!isOf(noun.next) || !isNoun(mission) || !MISSION_NOUNS.has(mission.lower)) return [];
  if (!isMission(mission) && !isInCapital(mission)) return [];
  const governor = governorOf(noun);
  const orders = isVerb(governor) && MISSION_ORDERING_VERBS.has(governor.base) ? governor : null;
  const clause = orders ? ownNounClause(orders) : nounClause(noun);
  const orderers = orders ? actorsOfClause(document, clause).filter(isStateLike) : [];
  const own = [...ownersOf(document, noun), ...ownersOf(document, mission)].filter(isStateLike);
  const owners = own.length ? own : orderers;
  const hosts = hostsOfMission(document, mission, owners);
  const isHostsOrder =
    withoutActors(orderers, owners).length > 0 && hosts.every(({ name }) => orderers.some((o) => o.name === name));
  const sides = isHostsOrder ? { actors: orderers, recipients: owners } : { actors: owners, recipients: hosts };
  const evidence = { first: noun.head, end: mission.head.next };
  const type = closesOthers(sense.type, isHostsOrder);
  return deedBetween({ sentence: noun.sentence, type, ...sides, at: orders ?? noun, clause, ...evidence });
}

/** "ordered its embassy in Paraguay closed", "the embassy was closed". */
function readMissionPassive(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const mission = missionBefore(verb);
  if (!mission) return [];
  const governor = mission.previous;
  const orders = isVerb(governor) && HAVING_VERBS.has(governor.base) ? governor : null;
  const isSaidOf = verb.isPassive || verb.shape === 'participle' || orders !== null;
  if (!isSaidOf && !(sense.type === 'tie-establishment' && opensItself(verb))) return [];
  const clause = readClause(orders ?? verb);
  const agent = agentOf(verb);
  const owners = ownersOf(document, mission);
  const byAgent = agent.exists ? partiesAt(document, [agent]) : owners;
  const actors = orders ? actorsOfClause(document, clause) : byAgent;
  const hosts = hostsOfMission(document, mission, actors);
  const isHosts = withoutActors(owners, actors).length > 0 && withoutActors(hosts, owners).length === 0;
  const recipients = isHosts ? owners : hosts;
  const evidence = { first: verb.head, end: verb.head.next };
  const at = orders ?? verb;
  const type = closesOthers(sense.type, isHosts);
  return deedBetween({ sentence: verb.sentence, type, actors, recipients, at, clause, ...evidence });
}
