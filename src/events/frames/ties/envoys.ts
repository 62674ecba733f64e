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
} from '../../../data/events/frames.js';
import { AGENT_NOUNS, ENVOY_NOUNS, UNWELCOME } from '../../../data/events/nouns.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { type ReadSentence, wordsSpan, wordsText } from '../../../grammar/sentence.js';
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
export function readEnvoyVerb(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const trade: Way = sense.id === 'recall-envoy' ? 'recall' : 'expel';
  const object = envoyAfter(document, sentence, at, trade);
  const way = isToldHome(sentence, at, object) ? 'recall' : trade;
  if (object < 0) return readEnvoyPassive(document, sentence, at, way);
  const verb = sentence.phrases[at] as VerbPhrase;
  const phrase = sentence.phrases[object] as NounPhrase;
  if (/^representatives?$/.test(phrase.lower) || isOtherCommissioner(sentence, phrase)) return [];
  if (!leadsHome(sentence, at, object)) return [];
  if (way === 'recall' && isOthersEnvoy(document, sentence, object, at)) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(({ kind }) => kind !== 'person' && kind !== 'thing');
  const recipients = recipientsOfEnvoy(document, sentence, { object, actors, way });
  const end = way === 'recall' ? phrase.end : verb.head + 1;
  return deedBetween({ sentence, type: 'tie-downgrade', actors, recipients, at, clause, first: verb.head, end });
}

/** A commissioner is an envoy only as a high one. */
const isOtherCommissioner = ({ words }: ReadSentence, { head, lower }: NounPhrase): boolean =>
  /^commissioners?$/.test(lower) && words[head - 1]?.lower !== 'high';

/** "told its diplomats to come home": own ones, whatever the verb. */
const isToldHome = (sentence: ReadSentence, at: number, object: number): boolean =>
  sentence.words[sentence.phrases[object]?.first ?? 0]?.tag === 'PRP$' &&
  /\bhome\b/.test(wordsNear(sentence, at, object));

/** "summoned the Russian ambassador": a host's protest to another's envoy, which recalls nobody. */
function isOthersEnvoy(document: EventDocument, sentence: ReadSentence, object: number, at: number): boolean {
  const phrase = sentence.phrases[object] as NounPhrase;
  if ((sentence.phrases[at] as VerbPhrase).base !== 'summon') return false;
  return sentence.words[phrase.first]?.tag !== 'PRP$' && ownersOf(document, sentence, object).length > 0;
}

/** The envoy that is the verb's object: by office, by a name with the office beside it, or by number after others were expelled. */
function envoyAfter(document: EventDocument, sentence: ReadSentence, at: number, way: Way): number {
  const named = objectAmong(sentence, at, ENVOY_NOUNS);
  if (named >= 0) return named;
  const own = /^(?:adv|prep)$/.test(kindAt(sentence, at + 1) ?? '') ? at + 2 : at + 1;
  if (way === 'recall' && isOwnOne(sentence, own)) return own;
  let next = at + 1;
  while (/^(?:adv|prep)$/.test(kindAt(sentence, next) ?? '') && next <= at + 2) next += 1;
  const phrase = sentence.phrases[next];
  if (!isNoun(phrase) || phrase.isTime) return -1;
  const beside = sentence.phrases[next + 2];
  if (kindAt(sentence, next + 1) === 'comma' && isNoun(beside) && ENVOY_NOUNS.has(beside.lower)) return next + 2;
  if (way === 'recall') return -1;
  const end = attachedEnd(sentence, next);
  const whole = wordsText(
    sentence,
    phrase.first,
    sentence.phrases[Math.min(end + 3, sentence.phrases.length) - 1]?.end ?? 0,
  );
  if (AGENT_NOUNS.has(phrase.lower) && MISSION_STAFF.test(whole)) return next;
  const isPeople = politiesIn(sentence, phrase.first, phrase.end).at(-1)?.match.how === 'people';
  const isNumber = sentence.words
    .slice(phrase.first, isPeople ? phrase.head : phrase.end)
    .every(({ tag }) => tag === 'CD');
  const isPersona = sentence.words.slice(phrase.end, phrase.end + 2).some(({ lower }) => /^personae?$/.test(lower));
  if (isPeople && isPersona) return next;
  return isNumber && parallelTie(document, sentence, []).length ? next : -1;
}

/** "withdraw its ambassador and recalled its own": an own one, where the sentence names an envoy before. */
function isOwnOne(sentence: ReadSentence, at: number): boolean {
  const phrase = sentence.phrases[at];
  if (!phrase || !/^(?:own|hers|theirs|his|ours)$/.test(phrase.lower)) return false;
  return sentence.phrases.slice(0, at).some(({ kind, lower }) => kind === 'noun' && ENVOY_NOUNS.has(lower));
}

/** Whether the words after a verb of wider use speak of going home: "told … to leave", "handed … his passports". */
function leadsHome(sentence: ReadSentence, at: number, object: number): boolean {
  const { base } = sentence.phrases[at] as VerbPhrase;
  if (!HOME_VERBS.has(base)) return true;
  const isFrom = /^(?:from|out)$/.test(sentence.words[sentence.phrases[object]?.end ?? 0]?.lower ?? '');
  if (OWN_STAFF_VERBS.has(base) && isFrom && sentence.words[sentence.phrases[object]?.first ?? 0]?.tag === 'PRP$')
    return true;
  return (base === 'hand' ? PAPERS : HOME).test(wordsNear(sentence, at, object));
}

function wordsNear({ words, phrases }: ReadSentence, at: number, object: number): string {
  const end = Math.min(phrases.length - 1, object + REACH);
  return words
    .slice(phrases[at]?.first ?? 0, phrases[end]?.end ?? 0)
    .map(({ lower }) => lower)
    .join(' ');
}

interface Envoy {
  readonly object: number;
  readonly actors: readonly Party[];
  readonly way: Way;
}

/** Whose envoy is expelled, or where the own one was. */
function recipientsOfEnvoy(
  document: EventDocument,
  sentence: ReadSentence,
  { object, actors, way }: Envoy,
): readonly Party[] {
  const phrase = sentence.phrases[object] as NounPhrase;
  const isOwn = sentence.words[phrase.first]?.tag === 'PRP$';
  const owners = isOwn && way === 'recall' ? [] : withoutActors(envoyOwners(document, sentence, object), actors);
  if (way === 'expel' && owners.length) return owners;
  const theirs = isOwn && way === 'expel' ? opponent(document, sentence, actors) : [];
  if (theirs.length) return theirs;
  const posted = isOwn && way === 'recall' ? withoutActors(postedIn(sentence, phrase), actors) : [];
  if (posted.length) return posted;
  const places = way === 'recall' ? /^(?:to|from|in|of|at)$/ : /^(?:from|of|in|at)$/;
  const hosts = withoutActors(hostsAfter(document, sentence, object, places), actors);
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
const postedIn = (sentence: ReadSentence, { first, head }: NounPhrase): Party[] =>
  politiesIn(sentence, first, head).map(({ match, first: from, end }) => ({
    name: match.name,
    code: match.code,
    kind: 'state',
    span: wordsSpan(sentence, from, end),
  }));

/** "the last attachés of Fidel Castro's embassy": the owner by a person whose polity is known too. */
function envoyOwners(document: EventDocument, sentence: ReadSentence, object: number): Party[] {
  const { first, end } = sentence.phrases[object] as NounPhrase;
  const people = politiesIn(sentence, first, end).at(-1);
  if (people?.match.how === 'people')
    return [{ name: people.match.name, code: people.match.code, kind: 'state', span: null }];
  const own = ownersOf(document, sentence, object).filter(isStateLike);
  if (own.length) return own;
  if (!/^(?:of|at|from)$/.test(lowerAt(sentence, object + 1)) || !isNoun(sentence.phrases[object + 2])) return [];
  return ownersOf(document, sentence, object + 2).filter(isStateLike);
}

const PARALLEL_REACH = 3;

/** "Bolivia cut ties with Israel, while Chile recalled its ambassador": against the one that others just turned on. */
export function parallelTie(
  document: EventDocument,
  sentence: ReadSentence,
  actors: readonly Party[],
): readonly Party[] {
  const last = document.recent().findLast(({ type }) => !isReaction(type) && type !== 'tie-establishment');
  if (!last || last.sentence < sentence.index - PARALLEL_REACH || !isBreach(last.type)) return [];
  return last.recipients.some(({ name }) => actors.some((actor) => actor.name === name)) ? [] : last.recipients;
}

/** Against whom an envoy is recalled or expelled when the text leaves it out: who did what the sentence or the one before tells. */
function opponent(document: EventDocument, sentence: ReadSentence, actors: readonly Party[]): Party[] {
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
function ownPartner(document: EventDocument, sentence: ReadSentence, actors: readonly Party[]): readonly Party[] {
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
function readEnvoyPassive(document: EventDocument, sentence: ReadSentence, at: number, way: Way): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const clause = readClause(sentence, at);
  const isShared = clause.links.some(
    ({ kind, at: other }) => kind === 'shared' && (sentence.phrases[other] as VerbPhrase).isPassive,
  );
  if (!verb.isPassive && !(isShared && verb.first === verb.head)) return [];
  const subject = clause.subject.map((noun) => envoyAround(sentence, noun)).find((noun) => noun >= 0);
  if (subject === undefined) return [];
  if (!leadsHome(sentence, at, at)) return [];
  if (way === 'recall' && HOME_VERBS.has(verb.base) && !OWN_HOME.test(wordsNear(sentence, at, at))) return [];
  const sides = sidesOfPassive(document, sentence, { at, subject, way });
  return deedBetween({ sentence, type: 'tie-downgrade', ...sides, at, clause, first: verb.head, end: verb.head + 1 });
}

/** The envoy that a subject names, or whose office stands beside it: "Daniel Kriener, Germany's ambassador, was given 48 hours"; -1 for another. */
function envoyAround(sentence: ReadSentence, noun: number): number {
  if (lowerAt(sentence, noun + 1) === 'of' && ENVOY_NOUNS.has(lowerAt(sentence, noun + 2))) return noun + 2;
  if (ENVOY_NOUNS.has(lowerAt(sentence, noun)) || hasOffice(sentence, noun)) return noun;
  for (const beside of [noun + 2, noun - 2])
    if (kindAt(sentence, Math.min(noun, beside) + 1) === 'comma' && ENVOY_NOUNS.has(lowerAt(sentence, beside)))
      return beside;
  return -1;
}

/** "US Ambassador Jo Example". */
function hasOffice({ words, phrases }: ReadSentence, noun: number): boolean {
  const { ownStart, end, lower: head } = phrases[noun] as NounPhrase;
  const own = words.slice(ownStart, end).map(({ lower }) => lower);
  return own.some((lower) => ENVOY_NOUNS.has(lower)) || (AGENT_NOUNS.has(head) && MISSION_STAFF.test(own.join(' ')));
}

interface PassiveEnvoy {
  readonly at: number;
  readonly subject: number;
  readonly way: Way;
}

function sidesOfPassive(
  document: EventDocument,
  sentence: ReadSentence,
  { at, subject, way }: PassiveEnvoy,
): { actors: readonly Party[]; recipients: readonly Party[] } {
  const owners = ownersOf(document, sentence, subject).filter(isStateLike);
  const isOut = sentence.words[sentence.phrases[at]?.end ?? 0]?.lower === 'out';
  const after = withoutActors(hostsAfter(document, sentence, at, isOut ? /^(?:from|of)$/ : /^from$/), owners);
  if (way === 'recall') {
    const hosts = after.length ? after : withoutActors(hostsAfter(document, sentence, subject, /^(?:to|in)$/), owners);
    return { actors: owners, recipients: hosts.length ? hosts : opponent(document, sentence, owners) };
  }
  const agent = agentOf(sentence, at);
  const agents = agent >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, agent)) : [];
  const hosts = after.length ? after : withoutActors(hostLeft(document, sentence, at), owners);
  const named = hosts.length ? hosts : withoutActors(hostsAfter(document, sentence, subject, /^(?:to|in)$/), owners);
  const foes = named.length ? named : foesOf(document, sentence, owners);
  const actors = agents.length ? agents : foes.length ? foes : opponent(document, sentence, owners);
  return { actors, recipients: owners };
}

/** Who turned on the envoy's state in what was told last. */
function foesOf(document: EventDocument, sentence: ReadSentence, owners: readonly Party[]): Party[] {
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
function hostLeft(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const verb = sentence.phrases[next];
    if (!isVerb(verb) || !LEAVING_VERBS.has(verb.base) || !isNoun(sentence.phrases[next + 1])) continue;
    const named = namedParty(document, sentence, next + 1);
    return named && isStateLike(named) ? [named] : [];
  }
  return [];
}

/** "the expulsion of a Peruvian consul by Quito", "the recall of Algeria's ambassador from Paris". */
export function readEnvoyNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const isByFirst = lowerAt(sentence, at + 1) === 'by' && lowerAt(sentence, at + 3) === 'of';
  const envoy = isByFirst ? at + 4 : at + 2;
  if (lowerAt(sentence, envoy - 1) !== 'of' || !isNoun(sentence.phrases[envoy])) return [];
  if (!ENVOY_NOUNS.has(lowerAt(sentence, envoy))) return [];
  const owners = ownersOf(document, sentence, at).filter(isStateLike);
  const envoys = ownersOf(document, sentence, envoy).filter(isStateLike);
  const by = agentOf(sentence, at);
  const agents = by >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, by)) : owners;
  const hosts = hostsAfter(document, sentence, envoy, /^(?:from|to|in)$/);
  const isRecall = sense.id === 'recall-envoy';
  const ordered = agents.length ? [] : orderers(document, sentence, at);
  const doers = agents.length ? agents : ordered;
  const actors = doers.length ? doers : isRecall ? envoys : hosts;
  const recipients = isRecall ? hosts : envoys;
  const evidence = { first: phrase.head, end: phrase.head + 1 };
  const governor = ordered.length ? { at: at - 1, clause: readClause(sentence, at - 1) } : { at };
  return deedBetween({ sentence, type: 'tie-downgrade', actors, recipients, ...governor, ...evidence });
}

/** "ordered the expulsion of two envoys": the subject of the verb before. */
function orderers(document: EventDocument, sentence: ReadSentence, at: number): readonly Party[] {
  const verb = sentence.phrases[at - 1];
  if (!isVerb(verb) || !EXPULSION_VERBS.has(verb.base)) return [];
  return actorsOfClause(document, sentence, readClause(sentence, at - 1)).filter(isStateLike);
}

const PERSONA_REACH = 14;

/** "declared a diplomat persona non grata", "two diplomats were declared personae non gratae". */
export function readPersonaNonGrata(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const isPersona = sentence.words.slice(verb.end, verb.end + PERSONA_REACH).some(({ lower }) => UNWELCOME.has(lower));
  if (!isPersona) return [];
  if (verb.isPassive) return readEnvoyPassive(document, sentence, at, 'expel');
  const object = envoyAfter(document, sentence, at, 'expel');
  if (object < 0) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause);
  const recipients = recipientsOfEnvoy(document, sentence, { object, actors, way: 'expel' });
  const evidence = { first: verb.head, end: verb.head + 1 };
  return deedBetween({ sentence, type: 'tie-downgrade', actors, recipients, at, clause, ...evidence });
}
