/** The frames of embassies: "reopened its embassy in X", "the embassy in X was closed". */
import {
  HAVING_VERBS,
  MISSION_ADJECTIVES,
  MISSION_ORDERING_VERBS,
  WORKING_VERBS,
} from '../../../data/events/frames.js';
import { MISSION_NOUNS, MISSION_WORK, VAGUE_MISSIONS } from '../../../data/events/nouns.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { kindAt, lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf, objectOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolityOrBloc, isReaction, isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { hostsAfter, isStateLike, objectAmong, onlyOther, REACH, withoutActors } from '../../parties/hosts.js';
import { politiesIn } from '../../parties/polity-names.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, deedBetween, noClause } from '../../telling/deed.js';
import { parallelTie } from './envoys.js';

/** Whether "office" or "mission" is a diplomatic one. */
const isMission = ({ words }: ReadSentence, { first, head, lower }: NounPhrase): boolean =>
  !VAGUE_MISSIONS.has(lower) || words.slice(first, head).some(({ lower: word }) => MISSION_ADJECTIVES.has(word));

/** "its mission in Tehran": where a capital follows, the mission is a diplomatic one. */
function isInCapital(sentence: ReadSentence, at: number): boolean {
  const { words, phrases } = sentence;
  const mission = phrases[at] as NounPhrase;
  const place = phrases[at + 2];
  if (!/^missions?$/.test(mission.lower) || words[mission.first]?.tag !== 'PRP$') return false;
  if (!/^(?:in|to)$/.test(lowerAt(sentence, at + 1)) || !isNoun(place)) return false;
  return politiesIn(sentence, place.first, place.end).some(({ match }) => match.how === 'capital');
}

const MOVE_REACH = 8;

/** "opened its embassy in West Jerusalem, moving it from Tel Aviv": near the deed, a word says that the mission only moves. */
const isMoved = ({ words, phrases }: ReadSentence, at: number, object: number): boolean =>
  words.some(({ lower }, n) => {
    const isNear = n >= (phrases[at]?.first ?? 0) - MOVE_REACH && n < (phrases[object]?.end ?? 0) + 2 * MOVE_REACH;
    const beside = words.slice(Math.max(0, n - 3), n + 4);
    return isNear && MOVES.test(lower) && beside.some(({ lower: word }) => word === 'it' || MISSION_NOUNS.has(word));
  });

const MOVES = /^(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|ing)|inside)$/;

/** Deeds told by opening or closing an embassy. */
export function readMissionVerb(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = objectAmong(sentence, at, MISSION_NOUNS);
  if (object < 0) return readMissionPassive(document, sentence, at, sense);
  const phrase = sentence.phrases[object] as NounPhrase;
  const parallel = sense.type === 'tie-severance' ? parallelTie(document, sentence, []) : [];
  const isToo = parallel.length > 0 && sentence.words[phrase.first]?.tag === 'PRP$';
  if (WORKING_VERBS.has(verb.base)) return [];
  if (
    !(isMission(sentence, phrase) || isToo || isInCapital(sentence, object)) ||
    lowerAt(sentence, at + 1) === 'at' ||
    hasBetween(sentence, at, object)
  )
    return [];
  if (isMoved(sentence, at, object)) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(isPolityOrBloc);
  const owners = ownersOf(document, sentence, object);
  const hosts = hostsOfMission(document, sentence, object, [...actors, ...owners]);
  const isEach =
    lowerAt(sentence, object + 1) === 'in' &&
    sentence.words[sentence.phrases[object + 2]?.first ?? 0]?.lower === 'each';
  const isPlain = /^(?:embassies|consulates)$/.test(phrase.lower) && kindAt(sentence, object + 1) !== 'prep';
  const isMutual = hosts.length === 0 && (isEach || (isPlain && actors.length === 2));
  const closers = withoutActors(actors, owners).filter(({ code }) => hosts.every((host) => host.code === code));
  const sides = isMutual
    ? { actors: actors.slice(0, 1), recipients: actors.slice(1) }
    : isOthers(sentence, phrase, { actors, owners })
      ? { actors: closers, recipients: owners }
      : { actors, recipients: hosts.length || !isToo ? hosts : withoutActors(parallel, actors) };
  return deedBetween({ sentence, type: sense.type, ...sides, at, clause, first: verb.head, end: phrase.head + 1 });
}

/** "Venezuela shut the American embassy in Caracas": the host closes another's mission. */
const isOthers = (
  { words }: ReadSentence,
  { first }: NounPhrase,
  { actors, owners }: { actors: readonly Party[]; owners: readonly Party[] },
): boolean =>
  words[first]?.tag !== 'PRP$' && owners.length > 0 && withoutActors(owners, actors).length === owners.length;

const hasBetween = (sentence: ReadSentence, at: number, object: number): boolean => {
  for (let next = at + 1; next < object; next += 1)
    if (kindAt(sentence, next) === 'prep' && !/^(?:up|down|of)$/.test(lowerAt(sentence, next))) return true;
  return false;
};

function hostsOfMission(
  document: EventDocument,
  sentence: ReadSentence,
  object: number,
  actors: readonly Party[],
): Party[] {
  const to = withoutActors(hostsAfter(document, sentence, object, /^(?:to)$/), actors);
  if (to.length) return to;
  if (sentence.words[sentence.phrases[object]?.end ?? 0]?.lower === 'there')
    return withoutActors(placeTold(document), actors);
  const at = withoutActors(hostsAfter(document, sentence, object, /^(?:in|at)$/), actors);
  const isPlaced = /^(?:in|at|to|there)$/.test(lowerAt(sentence, object + 1));
  const isOwn = sentence.words[sentence.phrases[object]?.first ?? 0]?.tag === 'PRP$';
  return at.length || isPlaced || !isOwn || actors.length !== 1 ? at : onlyOther(document, sentence, actors);
}

/** "opened an embassy there": in the state that was recognised or dealt with last. */
const placeTold = (document: EventDocument): readonly Party[] =>
  document
    .recent()
    .findLast(({ type }) => !isReaction(type))
    ?.recipients.filter(isState) ?? [];

/** The mission that a passive verb is said of, or -1. */
function missionBefore(sentence: ReadSentence, at: number): number {
  let mission = -1;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const phrase = sentence.phrases[before];
    if (isVerb(phrase)) break;
    if (isNoun(phrase) && MISSION_NOUNS.has(phrase.lower) && isMission(sentence, phrase)) mission = before;
  }
  return mission;
}

/** "the embassy in Tehran reopened in August", "opened its doors", "resumed work". */
function opensItself(sentence: ReadSentence, at: number): boolean {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = objectOf(sentence, at);
  if (verb.shape !== 'finite') return false;
  return object < 0 ? !WORKING_VERBS.has(verb.base) : MISSION_WORK.has(lowerAt(sentence, object));
}

/** "ordered the closure of its embassy in Tehran", "the closure of the Canadian embassy in Tehran". */
export function readMissionNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const mission = at + 2;
  const phrase = sentence.phrases[mission];
  if (lowerAt(sentence, at + 1) !== 'of' || !isNoun(phrase) || !MISSION_NOUNS.has(phrase.lower)) return [];
  if (!isMission(sentence, phrase) && !isInCapital(sentence, mission)) return [];
  const governor = sentence.phrases[at - 1];
  const isGoverned = isVerb(governor) && MISSION_ORDERING_VERBS.has(governor.base);
  const clause = isGoverned ? readClause(sentence, at - 1) : noClause();
  const orderers = isGoverned ? actorsOfClause(document, sentence, clause).filter(isStateLike) : [];
  const own = [...ownersOf(document, sentence, at), ...ownersOf(document, sentence, mission)].filter(isStateLike);
  const owners = own.length ? own : orderers;
  const hosts = hostsOfMission(document, sentence, mission, owners);
  const isHostsOrder =
    withoutActors(orderers, owners).length > 0 && hosts.every(({ name }) => orderers.some((o) => o.name === name));
  const sides = isHostsOrder ? { actors: orderers, recipients: owners } : { actors: owners, recipients: hosts };
  const evidence = { first: (sentence.phrases[at] as NounPhrase).head, end: phrase.head + 1 };
  return deedBetween({ sentence, type: sense.type, ...sides, at: isGoverned ? at - 1 : at, clause, ...evidence });
}

/** "ordered its embassy in Paraguay closed", "the embassy was closed". */
function readMissionPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const mission = missionBefore(sentence, at);
  if (mission < 0) return [];
  const governor = sentence.phrases[mission - 1];
  const ordered = isVerb(governor) && HAVING_VERBS.has(governor.base);
  if (
    !verb.isPassive &&
    verb.shape !== 'participle' &&
    !ordered &&
    !(sense.type === 'tie-establishment' && opensItself(sentence, at))
  )
    return [];
  const clause = readClause(sentence, ordered ? mission - 1 : at);
  const agent = agentOf(sentence, at);
  const owners = ownersOf(document, sentence, mission);
  const byAgent = agent >= 0 ? partiesAt(document, sentence, [agent]) : owners;
  const actors = ordered ? actorsOfClause(document, sentence, clause) : byAgent;
  const hosts = hostsOfMission(document, sentence, mission, actors);
  const isHosts = withoutActors(owners, actors).length > 0 && withoutActors(hosts, owners).length === 0;
  const recipients = isHosts ? owners : hosts;
  const evidence = { first: verb.head, end: verb.head + 1 };
  return deedBetween({
    sentence,
    type: sense.type,
    actors,
    recipients,
    at: ordered ? mission - 1 : at,
    clause,
    ...evidence,
  });
}
