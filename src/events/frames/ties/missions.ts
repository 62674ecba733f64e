/** The frames of embassies: "reopened its embassy in X", "the embassy in X was closed". */

import {
  HAVING_VERBS,
  MISSION_ADJECTIVES,
  MISSION_ORDERING_VERBS,
  WORKING_VERBS,
} from '../../../data/events/mission-words.js';
import { MISSION_NOUNS, MISSION_WORK, VAGUE_MISSIONS } from '../../../data/events/nouns.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf, objectOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { skip, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolityOrBloc, isReaction, isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { hostsAfter, isStateLike, objectAmong, onlyOther, REACH, withoutActors } from '../../parties/hosts.js';
import { politiesIn } from '../../parties/polity-names.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, deedBetween, noClause } from '../../telling/deed.js';
import { parallelTie } from './envoys.js';

/** Whether "office" or "mission" is a diplomatic one. */
const isMission = ({ first, head, lower }: NounPhrase): boolean =>
  !VAGUE_MISSIONS.has(lower) || wordsBetween(first, head).some(({ lower: word }) => MISSION_ADJECTIVES.has(word));

/** "its mission in Tehran": where a capital follows, the mission is a diplomatic one. */
function isInCapital(at: Phrase): boolean {
  const mission = at as NounPhrase;
  const place = at.next.next;
  if (!/^missions?$/.test(mission.lower) || mission.first.tag !== 'PRP$') return false;
  if (!/^(?:in|to)$/.test(at.next.lower) || !isNoun(place)) return false;
  return politiesIn(place.first, place.end).some(({ match }) => match.how === 'capital');
}

const MOVE_REACH = 8;

/** "opened its embassy in West Jerusalem, moving it from Tel Aviv": near the deed, a word says that the mission only moves. */
const isMoved = (at: Phrase, object: Phrase): boolean =>
  at.sentence.words.some((word) => {
    const isNear = word.index >= at.first.index - MOVE_REACH && word.index < object.end.index + 2 * MOVE_REACH;
    const beside = wordsBetween(skip(word, -3), skip(word, 4));
    return isNear && MOVES.test(word.lower) && beside.some(({ lower }) => lower === 'it' || MISSION_NOUNS.has(lower));
  });

const MOVES = /^(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|ing)|inside)$/;

/** Deeds told by opening or closing an embassy. */
export function readMissionVerb(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const object = objectAmong(at, MISSION_NOUNS);
  if (!object.exists) return readMissionPassive(document, at, sense);
  const phrase = object as NounPhrase;
  const parallel = sense.type === 'tie-severance' ? parallelTie(document, at.sentence, []) : [];
  const isToo = parallel.length > 0 && phrase.first.tag === 'PRP$';
  if (WORKING_VERBS.has(verb.base)) return [];
  if (!(isMission(phrase) || isToo || isInCapital(object)) || at.next.lower === 'at' || hasBetween(at, object))
    return [];
  if (isMoved(at, object)) return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(isPolityOrBloc);
  const owners = ownersOf(document, object);
  const hosts = hostsOfMission(document, object, [...actors, ...owners]);
  const isEach = object.next.lower === 'in' && object.next.next.first.lower === 'each';
  const isPlain = /^(?:embassies|consulates)$/.test(phrase.lower) && object.next.kind !== 'prep';
  const isMutual = hosts.length === 0 && (isEach || (isPlain && actors.length === 2));
  const closers = withoutActors(actors, owners).filter(({ code }) => hosts.every((host) => host.code === code));
  const sides = isMutual
    ? { actors: actors.slice(0, 1), recipients: actors.slice(1) }
    : isOthers(phrase, { actors, owners })
      ? { actors: closers, recipients: owners }
      : { actors, recipients: hosts.length || !isToo ? hosts : withoutActors(parallel, actors) };
  return deedBetween({
    sentence: at.sentence,
    type: sense.type,
    ...sides,
    at,
    clause,
    first: verb.head,
    end: phrase.head.next,
  });
}

/** "Venezuela shut the American embassy in Caracas": the host closes another's mission. */
const isOthers = (
  { first }: NounPhrase,
  { actors, owners }: { actors: readonly Party[]; owners: readonly Party[] },
): boolean => first.tag !== 'PRP$' && owners.length > 0 && withoutActors(owners, actors).length === owners.length;

const hasBetween = (at: Phrase, object: Phrase): boolean => {
  for (let next = at.next; next.exists && next.index < object.index; next = next.next)
    if (next.kind === 'prep' && !/^(?:up|down|of)$/.test(next.lower)) return true;
  return false;
};

function hostsOfMission(document: EventDocument, object: Phrase, actors: readonly Party[]): Party[] {
  const to = withoutActors(hostsAfter(document, object, /^(?:to)$/), actors);
  if (to.length) return to;
  if (object.end.lower === 'there') return withoutActors(placeTold(document), actors);
  const at = withoutActors(hostsAfter(document, object, /^(?:in|at)$/), actors);
  const isPlaced = /^(?:in|at|to|there)$/.test(object.next.lower);
  const isOwn = object.first.tag === 'PRP$';
  return at.length || isPlaced || !isOwn || actors.length !== 1 ? at : onlyOther(document, object.sentence, actors);
}

/** "opened an embassy there": in the state that was recognised or dealt with last. */
const placeTold = (document: EventDocument): readonly Party[] =>
  document
    .recent()
    .findLast(({ type }) => !isReaction(type))
    ?.recipients.filter(isState) ?? [];

/** The mission that a passive verb is said of, or -1. */
function missionBefore(at: Phrase): Phrase {
  let mission = NO_PHRASE;
  for (let before = at.previous; before.exists && before.index >= at.index - REACH; before = before.previous) {
    const phrase = before;
    if (isVerb(phrase)) break;
    if (isNoun(phrase) && MISSION_NOUNS.has(phrase.lower) && isMission(phrase)) mission = before;
  }
  return mission;
}

/** "the embassy in Tehran reopened in August", "opened its doors", "resumed work". */
function opensItself(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  const object = objectOf(at);
  if (verb.shape !== 'finite') return false;
  return !object.exists ? !WORKING_VERBS.has(verb.base) : MISSION_WORK.has(object.lower);
}

/** "ordered the closure of its embassy in Tehran", "the closure of the Canadian embassy in Tehran". */
export function readMissionNoun(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const mission = at.next.next;
  const phrase = mission;
  if (at.next.lower !== 'of' || !isNoun(phrase) || !MISSION_NOUNS.has(phrase.lower)) return [];
  if (!isMission(phrase) && !isInCapital(mission)) return [];
  const governor = at.previous;
  const isGoverned = isVerb(governor) && MISSION_ORDERING_VERBS.has(governor.base);
  const clause = isGoverned ? readClause(at.previous) : noClause();
  const orderers = isGoverned ? actorsOfClause(document, clause).filter(isStateLike) : [];
  const own = [...ownersOf(document, at), ...ownersOf(document, mission)].filter(isStateLike);
  const owners = own.length ? own : orderers;
  const hosts = hostsOfMission(document, mission, owners);
  const isHostsOrder =
    withoutActors(orderers, owners).length > 0 && hosts.every(({ name }) => orderers.some((o) => o.name === name));
  const sides = isHostsOrder ? { actors: orderers, recipients: owners } : { actors: owners, recipients: hosts };
  const evidence = { first: (at as NounPhrase).head, end: phrase.head.next };
  return deedBetween({
    sentence: at.sentence,
    type: sense.type,
    ...sides,
    at: isGoverned ? at.previous : at,
    clause,
    ...evidence,
  });
}

/** "ordered its embassy in Paraguay closed", "the embassy was closed". */
function readMissionPassive(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const mission = missionBefore(at);
  if (!mission.exists) return [];
  const governor = mission.previous;
  const ordered = isVerb(governor) && HAVING_VERBS.has(governor.base);
  if (
    !verb.isPassive &&
    verb.shape !== 'participle' &&
    !ordered &&
    !(sense.type === 'tie-establishment' && opensItself(at))
  )
    return [];
  const clause = readClause(ordered ? mission.previous : at);
  const agent = agentOf(at);
  const owners = ownersOf(document, mission);
  const byAgent = agent.exists ? partiesAt(document, [agent]) : owners;
  const actors = ordered ? actorsOfClause(document, clause) : byAgent;
  const hosts = hostsOfMission(document, mission, actors);
  const isHosts = withoutActors(owners, actors).length > 0 && withoutActors(hosts, owners).length === 0;
  const recipients = isHosts ? owners : hosts;
  const evidence = { first: verb.head, end: verb.head.next };
  return deedBetween({
    sentence: at.sentence,
    type: sense.type,
    actors,
    recipients,
    at: ordered ? mission.previous : at,
    clause,
    ...evidence,
  });
}
