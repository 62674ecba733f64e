/** The frames of embassies: "reopened its embassy in X", "the embassy in X was closed". */
import { MISSION_NOUNS, VAGUE_MISSIONS } from '../../data/events/nouns.js';
import type { TriggerSense } from '../../data/events/triggers.js';
import { readClause } from '../clauses.js';
import { type Deed, deedBetween } from '../deed.js';
import type { EventDocument } from '../document.js';
import { kindAt, lowerAt } from '../groups.js';
import type { Party } from '../mention.js';
import { agentOf } from '../neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt } from '../roles.js';
import type { ReadSentence } from '../sentence.js';
import { actorsOfClause } from './actors.js';
import { parallelTie } from './envoys.js';
import { hostsAfter, objectAmong, REACH, withoutActors } from './hosts.js';

/** Whether "office" or "mission" is a diplomatic one. */
const isMission = ({ words }: ReadSentence, { first, head, lower }: NounPhrase): boolean =>
  !VAGUE_MISSIONS.has(lower) ||
  words
    .slice(first, head)
    .some(({ lower: word }) => /^(?:diplomatic|representative|liaison|interests|trade)$/.test(word));

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
  if (!(isMission(sentence, phrase) || isToo) || lowerAt(sentence, at + 1) === 'at' || hasBetween(sentence, at, object))
    return [];
  if (sentence.words.some(({ lower }) => MOVES.test(lower))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(
    ({ kind }) => kind === 'state' || kind === 'body' || kind === 'organ',
  );
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
  return to.length ? to : withoutActors(hostsAfter(document, sentence, object, /^(?:in|at)$/), actors);
}

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

/** "ordered its embassy in Paraguay closed", "the embassy was closed". */
function readMissionPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const mission = verb.isPassive || verb.shape === 'participle' ? missionBefore(sentence, at) : -1;
  if (mission < 0) return [];
  const governor = sentence.phrases[mission - 1];
  const ordered = isVerb(governor) && /^(?:order|have|want|see|get)$/.test(governor.base);
  const clause = readClause(sentence, ordered ? mission - 1 : at);
  const agent = agentOf(sentence, at);
  const byAgent = agent >= 0 ? partiesAt(document, sentence, [agent]) : ownersOf(document, sentence, mission);
  const actors = ordered ? actorsOfClause(document, sentence, clause) : byAgent;
  const recipients = hostsOfMission(document, sentence, mission, actors);
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
