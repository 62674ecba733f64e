/** The frames of envoys: "recalled its ambassador to X", "expelled the X envoy", "gave the consuls two days to go". */

import {
  AWAY_WORDS,
  BACK_WORDS,
  COMMISSIONERS,
  ENVOY_PLACES,
  HANDING_VERBS,
  HIGH_WORDS,
  HOME,
  HOME_PHRASES,
  HOME_VERBS,
  LEAVING_PAPERS,
  LEAVING_VERBS,
  OUT_WORDS,
  OWN_HOME_PHRASES,
  OWN_STAFF_VERBS,
  OWN_WORDS,
  PERSONA_WORDS,
  POST_PREPOSITIONS,
  RETURNING_VERBS,
  STAFF_WORDS,
  SUMMONING_VERBS,
  VAGUE_ENVOYS,
} from '../../../data/events/frames/envoy-words.js';
import { AGENT_NOUNS, BLOC_NOUNS, ENVOY_NOUNS, UNWELCOME } from '../../../data/events/nouns.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { agentOf } from '../../../grammar/clauses/verb-neighbours.js';
import { firstOf, skip, spanBetween, textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isOf, isWhose } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { rowOf } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { extraActors } from '../../parties/actors/implied-actors.js';
import { isPronoun } from '../../parties/names/main-verb.js';
import { namedParty } from '../../parties/names/named-party.js';
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
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import type { VerbTrigger } from '../frame.js';
import { isTheirs, lowersBetween } from '../phrase-questions.js';
import { foesOf, opponent, ownPartner, parallelTie, topicState } from './told-sides.js';

/** Whether the own envoy comes home, or another's is sent there. */
type Way = 'recall' | 'expel';

const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);

const LEAVES = anyOf(HOME_PHRASES);
const COMES_HOME = anyOf(OWN_HOME_PHRASES);
const PAPERS = anyOf(LEAVING_PAPERS);
const MISSION_STAFF = anyOf(STAFF_WORDS);

/** Deeds told by a verb of recalling or expelling. */
export function readEnvoyVerb(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const trade: Way = sense.id === 'recall-envoy' ? 'recall' : 'expel';
  const envoy = envoyAfter(document, verb, trade);
  if (!envoy) {
    const sent = trade === 'expel' ? readEnvoyOfWhose(document, verb) : [];
    return sent.length ? sent : readEnvoyPassive(document, verb, trade);
  }
  const way = comesHome(verb, envoy) ? 'recall' : trade;
  if (isSentBack(verb, envoy)) return [];
  if (VAGUE_ENVOYS.has(envoy.lower) || isOtherCommissioner(envoy) || !leadsHome(verb, envoy)) return [];
  if (way === 'recall' && isOthersEnvoy(document, envoy, verb)) return [];
  const clause = readClause(verb);
  const own =
    way === 'recall' && isPronoun(clause.subject[0] ?? NO_PHRASE) ? ownersOf(document, envoy).filter(isState) : [];
  const acting = isTheirs(envoy) || !own.length ? actorsOfClause(document, clause) : own;
  const actors = acting.filter(({ kind }) => kind !== 'person' && kind !== 'thing');
  const recipients = recipientsOfEnvoy(document, { envoy, actors, way });
  const evidence = { first: verb.head, end: way === 'recall' ? envoy.end : verb.head.next };
  const { sentence } = verb;
  const isTurned = way === 'expel' && isTheirs(envoy) && isUnownedDecision(clause);
  const sides = isTurned ? { actors: recipients, recipients: actors } : { actors, recipients };
  const deeds = deedBetween({ sentence, type: 'tie-downgrade', ...sides, at: verb, clause, ...evidence });
  return isTurned ? deeds : deeds.flatMap((deed) => [deed, ...extraActors(document, sentence, deed)]);
}

/** "Mexico, whose ambassador Ecuador expelled": the envoy stands before its own clause. */
function readEnvoyOfWhose(document: EventDocument, verb: VerbPhrase): Deed[] {
  const clause = readClause(verb);
  const envoy = (clause.subject[0] ?? NO_PHRASE).previous;
  if (!isNoun(envoy) || !ENVOY_NOUNS.has(envoy.lower) || !isWhose(envoy.previous) || verb.isPassive) return [];
  const leaves = !HOME_VERBS.has(verb.base) || LEAVES.test(lowersBetween(verb.first, skip(verb, REACH).end));
  const actors = leaves ? actorsOfClause(document, clause).filter(({ kind }) => kind !== 'person') : [];
  const recipients = withoutActors(ownersOf(document, envoy), actors);
  const evidence = { first: verb.head, end: verb.head.next };
  return deedBetween({
    sentence: verb.sentence,
    type: 'tie-downgrade',
    actors,
    recipients,
    at: verb,
    clause,
    ...evidence,
  });
}

/** "The Cuban embassy in Lima said the decision to expel its diplomats": the text does not say who decided; it was not those who are expelled. */
const isUnownedDecision = ({ links, top }: Clause): boolean =>
  links.some(({ kind, at, via }) => kind === 'noun' && via !== undefined && at.first.lower === 'the' && top === via);

/** A commissioner is an envoy only as a high one. */
const isOtherCommissioner = ({ head, lower }: Phrase): boolean =>
  COMMISSIONERS.has(lower) && !HIGH_WORDS.has(head.previous.lower);

/** "told its diplomats to come home": own ones, whatever the verb. */
const comesHome = (verb: VerbPhrase, envoy: Phrase): boolean => isTheirs(envoy) && HOME.test(wordsNear(verb, envoy));

/** "summoned the Russian ambassador": a host's protest to another's envoy, which recalls nobody. */
const isOthersEnvoy = (document: EventDocument, envoy: Phrase, { base }: VerbPhrase): boolean =>
  SUMMONING_VERBS.has(base) && !isTheirs(envoy) && ownersOf(document, envoy).length > 0;

/** "will send back an ambassador to Damascus": it returns to its post. */
const isSentBack = ({ base, end }: VerbPhrase, envoy: Phrase): boolean =>
  RETURNING_VERBS.has(base) &&
  (BACK_WORDS.has(end.lower) || BACK_WORDS.has(envoy.end.lower)) &&
  (envoy.first.tag === 'DT' || isTheirs(envoy)) &&
  ENVOY_PLACES.posted.test((BACK_WORDS.has(envoy.next.lower) ? envoy.next.next : envoy.next).lower);

const isAside = ({ kind }: Phrase): boolean => kind === 'adv' || kind === 'prep';

/** How many phrases may stand between a verb and its envoy. */
const ASIDE_REACH = 2;

/** The envoy that is the verb's object: by office, by a name with the office beside it, or by number after others were expelled. */
function envoyAfter(document: EventDocument, verb: VerbPhrase, way: Way): Phrase | null {
  const named = objectAmong(verb, ENVOY_NOUNS);
  if (isNoun(named)) return named;
  const own = isAside(verb.next) ? verb.next.next : verb.next;
  if (way === 'recall' && isOwnOne(document, own)) return own;
  let noun = verb.next;
  while (isAside(noun) && noun.index <= verb.index + ASIDE_REACH) noun = noun.next;
  if (!isNoun(noun) || noun.isTime) return null;
  const beside = noun.next.next;
  if (noun.next.kind === 'comma' && isNoun(beside) && ENVOY_NOUNS.has(beside.lower)) return beside;
  return way === 'expel' && (isForeigner(document, verb, noun) || isExpelled(document, noun)) ? noun : null;
}

/** "expelled one Belarusian official", "expelled 35 Russians", or Russians where others just turned on Russia: whom a state expels is of a mission. */
function isForeigner(
  document: EventDocument,
  verb: VerbPhrase,
  { first, head, end, lower, sentence }: NounPhrase,
): boolean {
  if (verb.base !== 'expel' && !sentence.words.some((word) => MISSION_STAFF.test(word.lower))) return false;
  if (AGENT_NOUNS.has(lower)) return politiesIn(first, head).length > 0;
  const people = politiesIn(first, end).at(-1)?.match;
  if (people?.how !== 'people') return false;
  return first.tag === 'CD' || parallelTie(document, verb.sentence, []).some(({ code }) => code === people.code);
}

/** Whether a noun that is no word for envoys stands for some who go: members of a mission, "the Russian, persona non grata", "21". */
function isExpelled(document: EventDocument, noun: NounPhrase): boolean {
  const { first, end, head } = noun;
  const whole = textBetween(first, skip(attachedEnd(noun), 3).previous.end);
  if (AGENT_NOUNS.has(noun.lower) && MISSION_STAFF.test(whole)) return true;
  const isPeople = politiesIn(first, end).at(-1)?.match.how === 'people';
  if (isPeople && wordsBetween(end, end.next.next).some(({ lower }) => PERSONA_WORDS.has(lower))) return true;
  const isNumber = wordsBetween(first, isPeople ? head : end).every(({ tag }) => tag === 'CD');
  return isNumber && parallelTie(document, noun.sentence, []).length > 0;
}

/** "withdraw its ambassador and recalled its own": an own one, where the sentence, or a deed just told, names an envoy before. */
const isOwnOne = (document: EventDocument, { lower, index, sentence }: Phrase): boolean =>
  OWN_WORDS.has(lower) &&
  (sentence.phrases.slice(0, index).some((phrase) => isNoun(phrase) && ENVOY_NOUNS.has(phrase.lower)) ||
    document.recent().some((told) => rowOf(told.type).isOfEnvoys && told.sentence === sentence.index - 1));

/** Whether the words after a verb of wider use speak of going home: "told … to leave", "handed … his passports". */
function leadsHome(verb: VerbPhrase, object: Phrase): boolean {
  if (!HOME_VERBS.has(verb.base)) return true;
  if (OWN_STAFF_VERBS.has(verb.base) && AWAY_WORDS.has(object.end.lower) && isTheirs(object)) return true;
  return (HANDING_VERBS.has(verb.base) ? PAPERS : LEAVES).test(wordsNear(verb, object));
}

const wordsNear = (verb: VerbPhrase, object: Phrase): string =>
  lowersBetween(verb.first, skip(lastOwner(object), REACH).end);

/** "the diplomats of Argentina, Chile and Peru", "its envoys to Lima and Quito": the last of those whose they are, or where they are. */
const lastOwner = (envoy: Phrase): Phrase =>
  (isOf(envoy.next) || ENVOY_PLACES.posted.test(envoy.next.lower)) && isNoun(envoy.next.next)
    ? (listStartingAt(envoy.next.next).at(-1) ?? envoy)
    : envoy;

interface Envoy {
  readonly envoy: Phrase;
  readonly actors: readonly Party[];
  readonly way: Way;
}

/** Whose envoy is expelled, or where the own one was. */
function recipientsOfEnvoy(document: EventDocument, expelled: Envoy): readonly Party[] {
  return expelled.way === 'expel' ? ownersExpelled(document, expelled) : hostsRecalled(document, expelled);
}

/** Whose envoy is expelled: its owner, the opponent of one whose envoys are "its", or by what was told. */
function ownersExpelled(document: EventDocument, { envoy, actors }: Envoy): readonly Party[] {
  const owners = withoutActors(envoyOwners(document, envoy), actors);
  if (owners.length) return owners;
  const theirs = isTheirs(envoy) ? opponent(document, envoy.sentence, actors) : [];
  if (theirs.length) return theirs;
  const hosts = withoutActors(hostsAfter(document, envoy, ENVOY_PLACES.expel), actors);
  if (hosts.length) return hosts;
  const inReach = sidesInReach(document, envoy, actors);
  if (inReach.length) return inReach;
  const only = onlyOther(document, envoy.sentence, actors);
  return only.length ? only : withoutActors(ownersOfStaff(document, envoy.sentence), actors);
}

/** How many sentences back the staff may be named that a state expels. */
const STAFF_REACH = 3;

/** "Russian officials were packing … Canada ordered out four": whose members of missions the text named last. */
function ownersOfStaff(document: EventDocument, { index }: Sentence): Party[] {
  for (let at = index; at >= Math.max(0, index - STAFF_REACH); at -= 1)
    for (const phrase of document.input.doc.sentence(at).phrases.toReversed()) {
      const isStaff = ENVOY_NOUNS.has(phrase.lower) || AGENT_NOUNS.has(phrase.lower);
      const owner = isNoun(phrase) && isStaff ? politiesIn(phrase.first, phrase.head).at(-1) : undefined;
      if (owner?.match.how === 'demonym')
        return [{ name: owner.match.name, code: owner.match.code, kind: 'state', span: null }];
    }
  return [];
}

/** Where the envoy was that is recalled. */
function hostsRecalled(document: EventDocument, { envoy, actors }: Envoy): readonly Party[] {
  const isOwn = isTheirs(envoy);
  const posted = isOwn ? withoutActors(postedIn(envoy), actors) : [];
  if (posted.length) return posted;
  const hosts = withoutActors(hostsAfter(document, envoy, ENVOY_PLACES.recall), actors);
  if (hosts.length || hasUnknownHost(envoy)) return hosts;
  const owners = isOwn ? [] : withoutActors(envoyOwners(document, envoy), actors);
  if (owners.length) return owners;
  const inReach = sidesInReach(document, envoy, actors);
  return inReach.length || !actors.every(isState) ? inReach : topicState(document, envoy.sentence, actors);
}

/** "withdrew its envoys from countries that recognised Kosovo": somewhere is named that nothing resolves. */
const hasUnknownHost = ({ next }: Phrase): boolean =>
  ENVOY_PLACES.recall.test(next.lower) && BLOC_NOUNS.has(next.next.lower);

/** The other side where the words beside the envoy name none: by the deeds told last, else the one other state in reach. */
function sidesInReach(document: EventDocument, envoy: Phrase, actors: readonly Party[]): readonly Party[] {
  const { sentence } = envoy;
  const parallel = parallelTie(document, sentence, actors);
  if (parallel.length) return parallel;
  const foes = opponent(document, sentence, actors);
  if (foes.length) return foes;
  const partner = ownPartner(document, sentence, actors);
  return partner.length || !isTheirs(envoy) ? partner : onlyOther(document, sentence, actors);
}

/** "its Vatican envoy": where the own envoy was. */
const postedIn = ({ first, head }: Phrase): Party[] =>
  politiesIn(first, head).map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: 'state',
    span: spanBetween(from, end),
  }));

/** "the last attachés of Fidel Castro's embassy": the owner by a person whose polity is known too. */
function envoyOwners(document: EventDocument, envoy: Phrase): Party[] {
  const people = politiesIn(envoy.first, envoy.end).at(-1);
  if (people?.match.how === 'people')
    return [{ name: people.match.name, code: people.match.code, kind: 'state', span: null }];
  const own = ownersOf(document, envoy).filter(isStateLike);
  if (own.length) return own;
  const listed = isOf(envoy.next) ? partiesAt(document, listStartingAt(envoy.next.next)).filter(isStateLike) : [];
  if (listed.length) return listed;
  const post = envoy.next.next;
  return POST_PREPOSITIONS.has(envoy.next.lower) && isNoun(post) ? ownersOf(document, post).filter(isStateLike) : [];
}

/** Whether a verb is said of its subject in the passive, alone or in a list: "was recalled and sent home". */
const isPassiveOf = (verb: VerbPhrase, links: readonly { kind: string; at: Phrase }[]): boolean =>
  verb.isPassive ||
  (verb.first === verb.head && links.some(({ kind, at }) => kind === 'shared' && isVerb(at) && at.isPassive));

/** "Canada's ambassador was expelled by Saudi Arabia", "was given 48 hours to leave Lima". */
function readEnvoyPassive(document: EventDocument, verb: VerbPhrase, way: Way): Deed[] {
  const clause = readClause(verb);
  if (!isPassiveOf(verb, clause.links)) return [];
  const envoy = clause.subject.map(envoyAround).find((noun) => noun !== null);
  if (!envoy || !leadsHome(verb, verb)) return [];
  if (way === 'recall' && HOME_VERBS.has(verb.base) && !COMES_HOME.test(wordsNear(verb, verb))) return [];
  const sides = way === 'recall' ? sidesOfRecall(document, verb, envoy) : sidesOfExpulsion(document, verb, envoy);
  const evidence = { first: verb.head, end: verb.head.next };
  return deedBetween({ sentence: verb.sentence, type: 'tie-downgrade', ...sides, at: verb, clause, ...evidence });
}

/** The envoy that a subject names, or whose office stands beside it: "Daniel Kriener, Germany's ambassador, was given 48 hours"; null for another. */
function envoyAround(noun: Phrase): Phrase | null {
  if (isOf(noun.next) && ENVOY_NOUNS.has(noun.next.next.lower)) return noun.next.next;
  if (ENVOY_NOUNS.has(noun.lower) || (isNoun(noun) && hasOffice(noun))) return noun;
  const isOffice = (beside: Phrase): boolean =>
    firstOf(noun, beside).next.kind === 'comma' && ENVOY_NOUNS.has(beside.lower);
  return [noun.next.next, noun.previous.previous].find(isOffice) ?? null;
}

/** "US Ambassador Jo Example". */
function hasOffice({ ownStart, end, lower: head }: NounPhrase): boolean {
  const own = wordsBetween(ownStart, end).map(({ lower }) => lower);
  return own.some((lower) => ENVOY_NOUNS.has(lower)) || (AGENT_NOUNS.has(head) && MISSION_STAFF.test(own.join(' ')));
}

interface PassiveSides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** The hosts that the words behind a passive verb name: "ordered out of Prague", "recalled from Prague". */
function hostsBehind(document: EventDocument, verb: VerbPhrase, owners: readonly Party[]): Party[] {
  const places = OUT_WORDS.has(verb.end.lower) ? ENVOY_PLACES.out : ENVOY_PLACES.from;
  return withoutActors(hostsAfter(document, verb, places), owners);
}

/** "Chad's envoy to Peru was recalled": the owner recalls it from its host. */
function sidesOfRecall(document: EventDocument, verb: VerbPhrase, envoy: Phrase): PassiveSides {
  const owners = ownersOf(document, envoy).filter(isStateLike);
  const after = hostsBehind(document, verb, owners);
  const hosts = after.length ? after : withoutActors(hostsAfter(document, envoy, ENVOY_PLACES.posted), owners);
  return { actors: owners, recipients: hosts.length ? hosts : opponent(document, verb.sentence, owners) };
}

/** "Chad's envoy was expelled by Peru", "ordered out of Lima": the agent or the host sends it away. */
function sidesOfExpulsion(document: EventDocument, verb: VerbPhrase, envoy: Phrase): PassiveSides {
  const owners = ownersOf(document, envoy).filter(isStateLike);
  const agent = agentOf(verb);
  const agents = agent.exists ? partiesAt(document, listStartingAt(agent)) : [];
  const steps: readonly (() => readonly Party[])[] = [
    () => hostsBehind(document, verb, owners),
    () => withoutActors(hostLeft(document, verb), owners),
    () => withoutActors(hostsAfter(document, envoy, ENVOY_PLACES.posted), owners),
    () => foesOf(document, verb.sentence, owners),
    () => opponent(document, verb.sentence, owners),
    () => topicState(document, verb.sentence, owners),
    () => withoutActors(partiesOfSources(sourcesOfDeed(document, verb, readClause(verb))).filter(isState), owners),
  ];
  return { actors: agents.length ? agents : firstNamed(steps), recipients: owners };
}

/** What the first step gives that gives any party. */
function firstNamed(steps: readonly (() => readonly Party[])[]): readonly Party[] {
  for (const step of steps) {
    const parties = step();
    if (parties.length) return parties;
  }
  return [];
}

/** "told to leave Lima within hours": what the verb of leaving names as its object. */
function hostLeft(document: EventDocument, verb: VerbPhrase): Party[] {
  for (let next = verb.next; next.exists && next.index <= verb.index + REACH; next = next.next) {
    if (!isVerb(next) || !LEAVING_VERBS.has(next.base) || !isNoun(next.next)) continue;
    const named = namedParty(document, next.next);
    return named && isStateLike(named) ? [named] : [];
  }
  return [];
}

const PERSONA_REACH = 14;

/** "declared a diplomat persona non grata", "two diplomats were declared personae non gratae". */
export function readPersonaNonGrata(document: EventDocument, verb: VerbPhrase): Deed[] {
  const isUnwelcome = wordsBetween(verb.end, skip(verb.end, PERSONA_REACH)).some(({ lower }) => UNWELCOME.has(lower));
  if (!isUnwelcome) return [];
  if (verb.isPassive) return readEnvoyPassive(document, verb, 'expel');
  const envoy = envoyAfter(document, verb, 'expel');
  if (!envoy) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const recipients = recipientsOfEnvoy(document, { envoy, actors, way: 'expel' });
  const evidence = { first: verb.head, end: verb.head.next };
  const { sentence } = verb;
  return deedBetween({ sentence, type: 'tie-downgrade', actors, recipients, at: verb, clause, ...evidence });
}
