/** The frames of embassies and envoys: "reopened its embassy in X", "recalled its ambassador to X", "expelled the X envoy", "dropped X". */
import { ENVOY_NOUNS, MISSION_NOUNS, VAGUE_MISSIONS } from '../../data/events/nouns.js';
import type { TriggerSense } from '../../data/events/triggers.js';
import { readClause } from '../clauses.js';
import { type Deed, noClause } from '../deed.js';
import type { EventDocument } from '../document.js';
import { kindAt, listStartingAt, lowerAt } from '../groups.js';
import type { Party } from '../mention.js';
import { namedParty, politiesIn } from '../names.js';
import { agentOf } from '../neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../phrases.js';
import { ownersOf, partiesAt } from '../roles.js';
import { type ReadSentence, wordsSpan } from '../sentence.js';
import { actorsOfClause } from './actors.js';

const REACH = 6;
const isStateLike = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'people';

/** The noun of a set that a verb takes as its object, over particles and numbers. */
function objectAmong(sentence: ReadSentence, at: number, nouns: ReadonlySet<string>): number {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + REACH; next += 1) {
    const phrase = sentence.phrases[next];
    if (isNoun(phrase)) {
      if (nouns.has(phrase.lower)) return next;
      if (hasNoun(sentence, phrase, nouns)) return next;
      if (phrase.isTime) continue;
      const of = lowerAt(sentence, next + 1) === 'of' && isNoun(sentence.phrases[next + 2]);
      if (!of) return -1;
      next += 1;
      continue;
    }
    if (
      isVerb(phrase) ||
      phrase?.kind === 'rel' ||
      phrase?.kind === 'sub' ||
      phrase?.kind === 'dash' ||
      phrase?.kind === 'comma'
    )
      return -1;
  }
  return -1;
}

/** "US Ambassador Gordon Sondland": the office stands before a name. */
const hasNoun = ({ words }: ReadSentence, { ownStart, end, head }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  words.slice(ownStart, end).some(({ lower }) => nouns.has(lower)) &&
  (/^\p{Lu}/u.test(words[head]?.text ?? '') || words.slice(ownStart, end).some(({ lower }) => lower === 'persona'));

/** The polities where a mission or an envoy stands: "in Washington", "to Germany", "from Stockholm", "the Mexican envoy". */
function hostsAfter(document: EventDocument, sentence: ReadSentence, at: number, prepositions: RegExp): Party[] {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + REACH; next += 1) {
    const phrase = sentence.phrases[next];
    if (
      (isVerb(phrase) && phrase.shape === 'finite') ||
      phrase?.kind === 'rel' ||
      phrase?.kind === 'sub' ||
      phrase?.kind === 'comma'
    )
      return [];
    if (phrase?.kind !== 'prep' || !prepositions.test(phrase.lower) || !isNoun(sentence.phrases[next + 1])) continue;
    const found = listStartingAt(sentence, next + 1).flatMap((noun) => polityOf(document, sentence, noun));
    if (found.length) return found;
  }
  return [];
}

/** The polity a place phrase stands for: a state, its capital, or a city whose country's possessor is named ("Eritrea's capital"). */
function polityOf(document: EventDocument, sentence: ReadSentence, noun: number): Party[] {
  const named = namedParty(document, sentence, noun);
  if (named && isStateLike(named)) return [named];
  const phrase = sentence.phrases[noun] as NounPhrase;
  const inside = politiesIn(sentence, phrase.first, phrase.end)[0];
  if (!inside) return partiesAt(document, sentence, [noun]).filter(isStateLike);
  return [
    {
      name: inside.match.name,
      code: inside.match.code,
      kind: 'state',
      span: wordsSpan(sentence, inside.first, inside.end),
    },
  ];
}

const withoutActors = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(({ name }) => !actors.some((actor) => actor.name === name));

/** Whether "office" or "mission" is a diplomatic one. */
const isMission = ({ words }: ReadSentence, { first, head, lower }: NounPhrase): boolean =>
  !VAGUE_MISSIONS.has(lower) ||
  words
    .slice(first, head)
    .some(({ lower: word }) => /^(?:diplomatic|representative|liaison|interests|trade)$/.test(word));

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
  if (!isMission(sentence, phrase) || lowerAt(sentence, at + 1) === 'at' || hasBetween(sentence, at, object)) return [];
  if (sentence.words.some(({ lower }) => /^(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|ing)|inside)$/.test(lower))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(
    ({ kind }) => kind === 'state' || kind === 'body' || kind === 'organ',
  );
  const owners = ownersOf(document, sentence, object);
  const hosts = hostsOfMission(document, sentence, object, [...actors, ...owners]);
  const doers =
    owners.length &&
    sentence.words[phrase.first]?.tag !== 'PRP$' &&
    withoutActors(owners, actors).length &&
    hosts.length === 0
      ? actors
      : actors;
  if (doers.length === 0) return [];
  const recipients = hosts.length
    ? hosts
    : lowerAt(sentence, object + 1) === 'in' &&
        sentence.words[sentence.phrases[object + 2]?.first ?? 0]?.lower === 'each'
      ? doers.slice(1)
      : [];
  const sides = hosts.length || doers.length < 2 ? doers : doers.slice(0, 1);
  return [
    {
      sentence,
      type: sense.type,
      actors: sides,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end: phrase.head + 1,
    },
  ];
}

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
  return withoutActors(hostsAfter(document, sentence, object, /^(?:in|at)$/), actors);
}

/** "ordered its embassy in Paraguay closed", "the embassy was closed". */
function readMissionPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (!verb.isPassive && verb.shape !== 'participle') return [];
  let mission = -1;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const phrase = sentence.phrases[before];
    if (isVerb(phrase)) break;
    if (isNoun(phrase) && MISSION_NOUNS.has(phrase.lower) && isMission(sentence, phrase)) mission = before;
  }
  if (mission < 0) return [];
  const governor = sentence.phrases[mission - 1];
  const ordered = isVerb(governor) && /^(?:order|have|want|see|get)$/.test(governor.base);
  const clause = ordered ? readClause(sentence, mission - 1) : readClause(sentence, at);
  const agent = agentOf(sentence, at);
  const actors = ordered
    ? actorsOfClause(document, sentence, clause)
    : agent >= 0
      ? partiesAt(document, sentence, [agent])
      : ownersOf(document, sentence, mission);
  const hosts = hostsOfMission(document, sentence, mission, actors);
  if (!actors.length || !hosts.length) return [];
  return [
    {
      sentence,
      type: sense.type,
      actors,
      recipients: hosts,
      object: null,
      as: null,
      at: ordered ? mission - 1 : at,
      clause,
      first: verb.head,
      end: verb.head + 1,
    },
  ];
}

const HOME = /\b(?:home|back|out|packing|leave)\b/;
const NEEDS_HOME = new Set('ask tell send call order bring send give throw kick turn pull'.split(' '));

/** Deeds told by recalling or expelling an envoy. */
export function readEnvoyVerb(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = objectAmong(sentence, at, ENVOY_NOUNS);
  if (object < 0) return readEnvoyPassive(document, sentence, at, sense);
  const phrase = sentence.phrases[object] as NounPhrase;
  if (phrase.lower === 'representative' || phrase.lower === 'representatives') return [];
  if (NEEDS_HOME.has(verb.base) && !HOME.test(wordsNear(sentence, at, object))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(({ kind }) => kind !== 'person' && kind !== 'thing');
  const recipients = recipientsOfEnvoy(document, sentence, { object, actors, isRecall: sense.id === 'recall-envoy' });
  if (!actors.length || !recipients.length) return [];
  return [
    {
      sentence,
      type: sense.type,
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end: sense.id === 'recall-envoy' ? phrase.end : verb.head + 1,
    },
  ];
}

function wordsNear({ words, phrases }: ReadSentence, at: number, object: number): string {
  const end = Math.min(phrases.length - 1, object + 6);
  return words
    .slice(phrases[at]?.first ?? 0, phrases[end]?.end ?? 0)
    .map(({ lower }) => lower)
    .join(' ');
}

interface Envoy {
  readonly object: number;
  readonly actors: readonly Party[];
  readonly isRecall: boolean;
}

/** Whose envoy is expelled, or where the own one was. */
function recipientsOfEnvoy(
  document: EventDocument,
  sentence: ReadSentence,
  { object, actors, isRecall }: Envoy,
): readonly Party[] {
  const phrase = sentence.phrases[object] as NounPhrase;
  const owners =
    sentence.words[phrase.first]?.tag === 'PRP$' ? [] : withoutActors(envoyOwners(document, sentence, object), actors);
  if (!isRecall && owners.length) return owners;
  const hosts = withoutActors(
    hostsAfter(document, sentence, object, isRecall ? /^(?:to|from|in|of|at)$/ : /^(?:from|of|in)$/),
    actors,
  );
  if (hosts.length) return hosts;
  if (isRecall && owners.length) return owners;
  const parallel = parallelTie(document, sentence, actors);
  return parallel.length || !isRecall ? parallel : opponent(document, sentence, actors);
}

/** "the remaining staff of Muammar Gaddafi's embassy": the owner by a person whose polity is known too. */
function envoyOwners(document: EventDocument, sentence: ReadSentence, object: number): Party[] {
  const own = ownersOf(document, sentence, object).filter(isStateLike);
  if (own.length) return own;
  if (lowerAt(sentence, object + 1) !== 'of' || !isNoun(sentence.phrases[object + 2])) return [];
  return ownersOf(document, sentence, object + 2).filter(isStateLike);
}

/** "Bolivia cut ties with Israel, while Chile recalled its ambassador": against the one that others just turned on. */
function parallelTie(document: EventDocument, sentence: ReadSentence, actors: readonly Party[]): readonly Party[] {
  const last = document.recent().at(-1);
  if (!last || last.sentence < sentence.index - 1 || !/^tie-(?:severance|downgrade)$/.test(last.type)) return [];
  return last.recipients.some(({ name }) => actors.some((actor) => actor.name === name)) ? [] : last.recipients;
}

/** Against whom an envoy is recalled when the text leaves it out: who did what the sentence or the one before tells. */
function opponent(document: EventDocument, sentence: ReadSentence, actors: readonly Party[]): Party[] {
  const last = document.recent().findLast((mention) => !actors.some(({ name }) => name === mention.actor.name));
  return last && last.sentence >= sentence.index - 1 && last.actor.kind === 'state' ? [last.actor] : [];
}

/** "Canada's ambassador was expelled by Saudi Arabia". */
function readEnvoyPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (!verb.isPassive) return [];
  const clause = readClause(sentence, at);
  const subject = clause.subject[0];
  if (subject === undefined || !ENVOY_NOUNS.has(lowerAt(sentence, subject))) return [];
  const agent = agentOf(sentence, at);
  const owners = ownersOf(document, sentence, subject).filter(isStateLike);
  const isRecall = sense.id === 'recall-envoy';
  const afterVerb = withoutActors(hostsAfter(document, sentence, at, /^(?:from)$/), owners);
  const hosts =
    afterVerb.length || !isRecall
      ? afterVerb
      : withoutActors(hostsAfter(document, sentence, subject, /^(?:to|in)$/), owners);
  const agents = agent >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, agent)) : [];
  const actors = isRecall ? owners : agents.length ? agents : hosts;
  const recipients = isRecall ? hosts : owners;
  if (!actors.length || !recipients.length) return [];
  return [
    {
      sentence,
      type: sense.type,
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end: verb.head + 1,
    },
  ];
}

/** "the expulsion of a Russian diplomat by Sofia", "the recall of Algeria's ambassador from Paris". */
export function readEnvoyNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (
    lowerAt(sentence, at + 1) !== 'of' ||
    !isNoun(sentence.phrases[at + 2]) ||
    !ENVOY_NOUNS.has(lowerAt(sentence, at + 2))
  )
    return [];
  const owners = ownersOf(document, sentence, at).filter(isStateLike);
  const envoys = ownersOf(document, sentence, at + 2).filter(isStateLike);
  const isRecall = sense.id === 'recall-envoy';
  const by = agentOf(sentence, at);
  const agents = by >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, by)) : owners;
  const hosts = hostsAfter(document, sentence, at + 2, /^(?:from|to|in)$/);
  const actors = isRecall ? (agents.length ? agents : envoys) : agents.length ? agents : hosts;
  const recipients = isRecall ? hosts : envoys;
  if (!actors.length || !recipients.length) return [];
  return [
    {
      sentence,
      type: sense.type,
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause: noClause(),
      first: phrase.head,
      end: phrase.head + 1,
    },
  ];
}

/** "declared a diplomat persona non grata". */
export function readPersonaNonGrata(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (!sentence.words.slice(verb.end, verb.end + 14).some(({ lower }) => lower === 'persona' || lower === 'personae'))
    return [];
  const object = objectAmong(sentence, at, ENVOY_NOUNS);
  if (object < 0) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause);
  const recipients = recipientsOfEnvoy(document, sentence, { object, actors, isRecall: false });
  if (!actors.length || !recipients.length) return [];
  return [
    {
      sentence,
      type: 'tie-downgrade',
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end: verb.head + 1,
    },
  ];
}
