/** The frames of envoys: "recalled its ambassador to X", "expelled the X envoy", "gave the consuls two days to go". */

import {
  EXPULSION_VERBS,
  HOME_PHRASES,
  HOME_VERBS,
  LEAVING_PAPERS,
  LEAVING_VERBS,
  OWN_HOME_PHRASES,
  OWN_STAFF_VERBS,
  STAFF_WORDS,
} from '../../../data/events/envoy-words.js';
import { AGENT_NOUNS, ENVOY_NOUNS, UNWELCOME } from '../../../data/events/nouns.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { attachedEnd, listStartingAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { firstOf, skip, spanBetween, textBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isReaction, isTie, type Party } from '../../outcome/mention.js';
import { isBreach } from '../../outcome/news.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { hostsAfter, isStateLike, objectAmong, onlyOther, REACH, withoutActors } from '../../parties/hosts.js';
import { namedParty, politiesIn } from '../../parties/polity-names.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, deedBetween } from '../../telling/deed.js';

/** Whether the own envoy comes home, or another's is sent there. */
type Way = 'recall' | 'expel';

const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);

const HOME = anyOf(HOME_PHRASES);
const OWN_HOME = anyOf(OWN_HOME_PHRASES);
const PAPERS = anyOf(LEAVING_PAPERS);
const MISSION_STAFF = anyOf(STAFF_WORDS);

/** Deeds told by a verb of recalling or expelling. */
export function readEnvoyVerb(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const trade: Way = sense.id === 'recall-envoy' ? 'recall' : 'expel';
  const object = envoyAfter(document, at, trade);
  const way = isToldHome(at, object) ? 'recall' : trade;
  if (!object.exists) return readEnvoyPassive(document, at, way);
  const verb = at as VerbPhrase;
  const phrase = object as NounPhrase;
  if (/^representatives?$/.test(phrase.lower) || isOtherCommissioner(phrase)) return [];
  if (!leadsHome(at, object)) return [];
  if (way === 'recall' && isOthersEnvoy(document, object, at)) return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(({ kind }) => kind !== 'person' && kind !== 'thing');
  const recipients = recipientsOfEnvoy(document, at.sentence, { object, actors, way });
  const end = way === 'recall' ? phrase.end : verb.head.next;
  return deedBetween({
    sentence: at.sentence,
    type: 'tie-downgrade',
    actors,
    recipients,
    at,
    clause,
    first: verb.head,
    end,
  });
}

/** A commissioner is an envoy only as a high one. */
const isOtherCommissioner = ({ head, lower }: NounPhrase): boolean =>
  /^commissioners?$/.test(lower) && head.previous.lower !== 'high';

/** "told its diplomats to come home": own ones, whatever the verb. */
const isToldHome = (at: Phrase, object: Phrase): boolean =>
  object.first.tag === 'PRP$' && /\bhome\b/.test(wordsNear(at, object));

/** "summoned the Russian ambassador": a host's protest to another's envoy, which recalls nobody. */
function isOthersEnvoy(document: EventDocument, object: Phrase, at: Phrase): boolean {
  const phrase = object as NounPhrase;
  if ((at as VerbPhrase).base !== 'summon') return false;
  return phrase.first.tag !== 'PRP$' && ownersOf(document, object).length > 0;
}

/** The envoy that is the verb's object: by office, by a name with the office beside it, or by number after others were expelled. */
function envoyAfter(document: EventDocument, at: Phrase, way: Way): Phrase {
  const named = objectAmong(at, ENVOY_NOUNS);
  if (named.exists) return named;
  const own = /^(?:adv|prep)$/.test(at.next.kind) ? at.next.next : at.next;
  if (way === 'recall' && isOwnOne(own)) return own;
  let next = at.next;
  while (/^(?:adv|prep)$/.test(next.kind) && next.index <= at.index + 2) next = next.next;
  const phrase = next;
  if (!isNoun(phrase) || phrase.isTime) return NO_PHRASE;
  const beside = next.next.next;
  if (next.next.kind === 'comma' && isNoun(beside) && ENVOY_NOUNS.has(beside.lower)) return next.next.next;
  if (way === 'recall') return NO_PHRASE;
  const end = attachedEnd(next);
  const whole = textBetween(phrase.first, skip(end, 3).previous.end);
  if (AGENT_NOUNS.has(phrase.lower) && MISSION_STAFF.test(whole)) return next;
  const isPeople = politiesIn(phrase.first, phrase.end).at(-1)?.match.how === 'people';
  const isNumber = wordsBetween(phrase.first, isPeople ? phrase.head : phrase.end).every(({ tag }) => tag === 'CD');
  const isPersona = wordsBetween(phrase.end, phrase.end.next.next).some(({ lower }) => /^personae?$/.test(lower));
  if (isPeople && isPersona) return next;
  return isNumber && parallelTie(document, at.sentence, []).length ? next : NO_PHRASE;
}

/** "withdraw its ambassador and recalled its own": an own one, where the sentence names an envoy before. */
function isOwnOne(at: Phrase): boolean {
  const phrase = at;
  if (!phrase.exists || !/^(?:own|hers|theirs|his|ours)$/.test(phrase.lower)) return false;
  return at.sentence.phrases.slice(0, at.index).some(({ kind, lower }) => kind === 'noun' && ENVOY_NOUNS.has(lower));
}

/** Whether the words after a verb of wider use speak of going home: "told … to leave", "handed … his passports". */
function leadsHome(at: Phrase, object: Phrase): boolean {
  const { base } = at as VerbPhrase;
  if (!HOME_VERBS.has(base)) return true;
  const isFrom = /^(?:from|out)$/.test(object.end.lower);
  if (OWN_STAFF_VERBS.has(base) && isFrom && object.first.tag === 'PRP$') return true;
  return (base === 'hand' ? PAPERS : HOME).test(wordsNear(at, object));
}

function wordsNear(at: Phrase, object: Phrase): string {
  const end = skip(object, REACH);
  return wordsBetween(at.first, end.end)
    .map(({ lower }) => lower)
    .join(' ');
}

interface Envoy {
  readonly object: Phrase;
  readonly actors: readonly Party[];
  readonly way: Way;
}

/** Whose envoy is expelled, or where the own one was. */
function recipientsOfEnvoy(
  document: EventDocument,
  sentence: Sentence,
  { object, actors, way }: Envoy,
): readonly Party[] {
  const phrase = object as NounPhrase;
  const isOwn = phrase.first.tag === 'PRP$';
  const owners = isOwn && way === 'recall' ? [] : withoutActors(envoyOwners(document, object), actors);
  if (way === 'expel' && owners.length) return owners;
  const theirs = isOwn && way === 'expel' ? opponent(document, sentence, actors) : [];
  if (theirs.length) return theirs;
  const posted = isOwn && way === 'recall' ? withoutActors(postedIn(phrase), actors) : [];
  if (posted.length) return posted;
  const places = way === 'recall' ? /^(?:to|from|in|of|at)$/ : /^(?:from|of|in|at)$/;
  const hosts = withoutActors(hostsAfter(document, object, places), actors);
  if (hosts.length) return hosts;
  if (owners.length) return owners;
  const parallel = parallelTie(document, sentence, actors);
  if (parallel.length) return parallel;
  const foes = opponent(document, sentence, actors);
  if (foes.length) return foes;
  const partner = ownPartner(document, sentence, actors);
  return partner.length || !isOwn ? partner : onlyOther(document, sentence, actors);
}

/** "its Vatican envoy": where the own envoy was. */
const postedIn = ({ first, head }: NounPhrase): Party[] =>
  politiesIn(first, head).map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: 'state',
    span: spanBetween(from, end),
  }));

/** "the last attachés of Fidel Castro's embassy": the owner by a person whose polity is known too. */
function envoyOwners(document: EventDocument, object: Phrase): Party[] {
  const { first, end } = object as NounPhrase;
  const people = politiesIn(first, end).at(-1);
  if (people?.match.how === 'people')
    return [{ name: people.match.name, code: people.match.code, kind: 'state', span: null }];
  const own = ownersOf(document, object).filter(isStateLike);
  if (own.length) return own;
  if (!/^(?:of|at|from)$/.test(object.next.lower) || !isNoun(object.next.next)) return [];
  return ownersOf(document, object.next.next).filter(isStateLike);
}

const PARALLEL_REACH = 3;

/** "Bolivia cut ties with Israel, while Chile recalled its ambassador": against the one that others just turned on. */
export function parallelTie(document: EventDocument, sentence: Sentence, actors: readonly Party[]): readonly Party[] {
  const last = document.recent().findLast(({ type }) => !isReaction(type) && type !== 'tie-establishment');
  if (!last || last.sentence < sentence.index - PARALLEL_REACH || !isBreach(last.type)) return [];
  return last.recipients.some(({ name }) => actors.some((actor) => actor.name === name)) ? [] : last.recipients;
}

/** Against whom an envoy is recalled or expelled when the text leaves it out: who did what the sentence or the one before tells. */
function opponent(document: EventDocument, sentence: Sentence, actors: readonly Party[]): Party[] {
  const told = document.recent().filter((mention) => !actors.some(({ name }) => name === mention.actor.name));
  const offender = told.findLast(
    ({ recipients, sentence: index, actor, type }) =>
      index >= sentence.index - FOES_REACH &&
      actor.kind === 'state' &&
      !isReaction(type) &&
      recipients.some(({ name }) => actors.some((actor) => actor.name === name)),
  );
  if (offender) return [offender.actor];
  const last = told.at(-1);
  return last && last.sentence >= sentence.index - 1 ? stateOf(last.actor) : [];
}

/** "will restore relations with Myanmar. It withdrew its ambassador in 1990": with whom the actor's ties were told of. */
function ownPartner(document: EventDocument, sentence: Sentence, actors: readonly Party[]): readonly Party[] {
  const last = document
    .recent()
    .findLast(
      ({ type, actor, sentence: index }) =>
        isTie(type) && index >= sentence.index - 2 && actor.name === actors[0]?.name,
    );
  return last?.recipients ?? [];
}

/** A state itself, or the state that an organ is of. */
function stateOf(party: Party): Party[] {
  const name = party.kind === 'organ' && party.code !== null ? nameOfCountry(party.code) : null;
  if (name) return [{ ...party, name, kind: 'state' }];
  return party.kind === 'state' ? [party] : [];
}

/** "Canada's ambassador was expelled by Saudi Arabia", "was given 48 hours to leave Lima". */
function readEnvoyPassive(document: EventDocument, at: Phrase, way: Way): Deed[] {
  const verb = at as VerbPhrase;
  const clause = readClause(at);
  const isShared = clause.links.some(({ kind, at: other }) => kind === 'shared' && (other as VerbPhrase).isPassive);
  if (!verb.isPassive && !(isShared && verb.first === verb.head)) return [];
  const subject = clause.subject.map((noun) => envoyAround(noun)).find((noun) => noun.exists);
  if (subject === undefined) return [];
  if (!leadsHome(at, at)) return [];
  if (way === 'recall' && HOME_VERBS.has(verb.base) && !OWN_HOME.test(wordsNear(at, at))) return [];
  const sides = sidesOfPassive(document, at.sentence, { at, subject, way });
  return deedBetween({
    sentence: at.sentence,
    type: 'tie-downgrade',
    ...sides,
    at,
    clause,
    first: verb.head,
    end: verb.head.next,
  });
}

/** The envoy that a subject names, or whose office stands beside it: "Daniel Kriener, Germany's ambassador, was given 48 hours"; -1 for another. */
function envoyAround(noun: Phrase): Phrase {
  if (noun.next.lower === 'of' && ENVOY_NOUNS.has(noun.next.next.lower)) return noun.next.next;
  if (ENVOY_NOUNS.has(noun.lower) || hasOffice(noun)) return noun;
  for (const beside of [noun.next.next, noun.previous.previous])
    if (firstOf(noun, beside).next.kind === 'comma' && ENVOY_NOUNS.has(beside.lower)) return beside;
  return NO_PHRASE;
}

/** "US Ambassador Jo Example". */
function hasOffice(noun: Phrase): boolean {
  const { ownStart, end, lower: head } = noun as NounPhrase;
  const own = wordsBetween(ownStart, end).map(({ lower }) => lower);
  return own.some((lower) => ENVOY_NOUNS.has(lower)) || (AGENT_NOUNS.has(head) && MISSION_STAFF.test(own.join(' ')));
}

interface PassiveEnvoy {
  readonly at: Phrase;
  readonly subject: Phrase;
  readonly way: Way;
}

function sidesOfPassive(
  document: EventDocument,
  sentence: Sentence,
  { at, subject, way }: PassiveEnvoy,
): { actors: readonly Party[]; recipients: readonly Party[] } {
  const owners = ownersOf(document, subject).filter(isStateLike);
  const isOut = at.end.lower === 'out';
  const after = withoutActors(hostsAfter(document, at, isOut ? /^(?:from|of)$/ : /^from$/), owners);
  if (way === 'recall') {
    const hosts = after.length ? after : withoutActors(hostsAfter(document, subject, /^(?:to|in)$/), owners);
    return { actors: owners, recipients: hosts.length ? hosts : opponent(document, sentence, owners) };
  }
  const agent = agentOf(at);
  const agents = agent.exists ? partiesAt(document, listStartingAt(agent)) : [];
  const hosts = after.length ? after : withoutActors(hostLeft(document, at), owners);
  const named = hosts.length ? hosts : withoutActors(hostsAfter(document, subject, /^(?:to|in)$/), owners);
  const foes = named.length ? named : foesOf(document, sentence, owners);
  const actors = agents.length ? agents : foes.length ? foes : opponent(document, sentence, owners);
  return { actors, recipients: owners };
}

/** Who turned on the envoy's state in what was told last. */
function foesOf(document: EventDocument, sentence: Sentence, owners: readonly Party[]): Party[] {
  const told = document
    .recent()
    .find(
      ({ type, status, recipients, sentence: index }) =>
        /^tie-(?:severance|downgrade)$/.test(type) &&
        status === 'asserted' &&
        index >= sentence.index - FOES_REACH &&
        recipients.some(({ name }) => owners.some((owner) => owner.name === name)),
    );
  return told ? [told.actor] : [];
}

const FOES_REACH = 4;

/** "told to leave Lima within hours": what the verb of leaving names as its object. */
function hostLeft(document: EventDocument, at: Phrase): Party[] {
  for (let next = at.next; next.exists && next.index <= at.index + REACH; next = next.next) {
    const verb = next;
    if (!isVerb(verb) || !LEAVING_VERBS.has(verb.base) || !isNoun(next.next)) continue;
    const named = namedParty(document, next.next);
    return named && isStateLike(named) ? [named] : [];
  }
  return [];
}

/** "the expulsion of a Peruvian consul by Quito", "the recall of Algeria's ambassador from Paris". */
export function readEnvoyNoun(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const phrase = at as NounPhrase;
  const isByFirst = at.next.lower === 'by' && at.next.next.next.lower === 'of';
  const envoy = isByFirst ? at.next.next.next.next : at.next.next;
  if (envoy.previous.lower !== 'of' || !isNoun(envoy)) return [];
  if (!ENVOY_NOUNS.has(envoy.lower)) return [];
  const owners = ownersOf(document, at).filter(isStateLike);
  const envoys = ownersOf(document, envoy).filter(isStateLike);
  const by = agentOf(at);
  const agents = by.exists ? partiesAt(document, listStartingAt(by)) : owners;
  const hosts = hostsAfter(document, envoy, /^(?:from|to|in)$/);
  const isRecall = sense.id === 'recall-envoy';
  const ordered = agents.length ? [] : orderers(document, at);
  const doers = agents.length ? agents : ordered;
  const actors = doers.length ? doers : isRecall ? envoys : hosts;
  const recipients = isRecall ? hosts : envoys;
  const evidence = { first: phrase.head, end: phrase.head.next };
  const governor = ordered.length ? { at: at.previous, clause: readClause(at.previous) } : { at };
  return deedBetween({ sentence: at.sentence, type: 'tie-downgrade', actors, recipients, ...governor, ...evidence });
}

/** "ordered the expulsion of two envoys": the subject of the verb before. */
function orderers(document: EventDocument, at: Phrase): readonly Party[] {
  const verb = at.previous;
  if (!isVerb(verb) || !EXPULSION_VERBS.has(verb.base)) return [];
  return actorsOfClause(document, readClause(at.previous)).filter(isStateLike);
}

const PERSONA_REACH = 14;

/** "declared a diplomat persona non grata", "two diplomats were declared personae non gratae". */
export function readPersonaNonGrata(document: EventDocument, at: Phrase): Deed[] {
  const verb = at as VerbPhrase;
  const isPersona = wordsBetween(verb.end, skip(verb.end, PERSONA_REACH)).some(({ lower }) => UNWELCOME.has(lower));
  if (!isPersona) return [];
  if (verb.isPassive) return readEnvoyPassive(document, at, 'expel');
  const object = envoyAfter(document, at, 'expel');
  if (!object.exists) return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause);
  const recipients = recipientsOfEnvoy(document, at.sentence, { object, actors, way: 'expel' });
  const evidence = { first: verb.head, end: verb.head.next };
  return deedBetween({ sentence: at.sentence, type: 'tie-downgrade', actors, recipients, at, clause, ...evidence });
}
