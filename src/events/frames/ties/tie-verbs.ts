/** The frames of diplomatic ties: "severed relations with X", "ties between A and B were restored", "the establishment of relations with X". */

import {
  BREAK_NOUNS,
  CONTESTED_STATES,
  EXCHANGED_NOUNS,
  EXCHANGING_VERBS,
  LEVEL_NOUNS,
  LEVEL_PREPOSITIONS,
  LEVELS,
  PLANNING_VERBS,
  PUTTING_VERBS,
  REPRESENTATION_NOUNS,
  SIGNATURE_NOUNS,
  TIE_ANNOUNCING_VERBS,
  TIE_DEED_PREPOSITIONS,
  TIE_PARTICLES,
} from '../../../data/events/frames/tie-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { nounClause, ownNounClause } from '../../../grammar/clauses/noun-governors.js';
import { agentOf, antecedentOf, objectOf, relativeBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isBy, isNo, isOf, isThem, isWith } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState } from '../../outcome/mention.js';
import { isReaction, isTie } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { extraActors } from '../../parties/actors/implied-actors.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import { type Deed, deedBetween, noClause } from '../../telling/deed.js';
import type { NounTrigger, VerbTrigger } from '../frame.js';
import type { ObjectDeed } from './object-deed.js';
import {
  hasTies,
  hasUnknownPartner,
  isCertain,
  isDiplomatic,
  isTieNoun,
  opponents,
  otherOwners,
  partnersAfter,
  sidesBroken,
  sidesOf,
  sidesTold,
  speakers,
} from './tie-sides.js';
import { parallelTie } from './told-sides.js';

/** Deeds told by a tie verb with a tie noun as its object or subject. */
export function readTieVerb(document: EventDocument, trigger: VerbTrigger): Deed[] {
  const { verb, sense } = trigger;
  const named = tieObject(verb);
  const meant = !named.exists && meansTies(document, verb.next) ? verb.next : named;
  const object = meant.exists ? meant : tieOfRelative(verb);
  if (object.exists) return readTieAt(document, { verb, object, type: sense.type });
  const level = readLevel(document, trigger);
  if (level.length) return level;
  const mayBePassive =
    verb.isPassive || verb.shape === 'participle' || (verb.shape === 'finite' && !objectOf(verb).exists);
  return mayBePassive ? readPassive(document, trigger) : [];
}

/** "Ties with Taiwan, which Gambia broke in 2013": the ties that a relative clause with a subject of its own is about; none elsewhere. */
function tieOfRelative(verb: VerbPhrase): Phrase {
  if (verb.isPassive || verb.shape !== 'finite') return NO_PHRASE;
  const relative = relativeBefore(readClause(verb).subject);
  return relative.exists ? tieAround(antecedentOf(relative)[0] ?? NO_PHRASE) : NO_PHRASE;
}

const MEANT_REACH = 2;

/** "had broken them off in 1972": the ties that were told of in this sentence or just before. */
function meansTies(document: EventDocument, pronoun: Phrase): boolean {
  if (!isThem(pronoun) || !isNoun(pronoun)) return false;
  const last = document.recent().findLast(({ type }) => !isReaction(type));
  return last !== undefined && isTie(last.type) && last.sentence >= pronoun.sentence.index - MEANT_REACH;
}

/** What is lowered: "the level of its representation", "its presence"; none where the object is another. */
function levelLowered({ next }: VerbPhrase): Phrase {
  const object = next.kind === 'adv' ? next.next : next;
  if (!LEVEL_NOUNS.has(object.lower)) return NO_PHRASE;
  const noun = LEVELS.has(object.lower) ? object.next.next : object;
  return isNoun(noun) && REPRESENTATION_NOUNS.has(noun.lower) ? noun : NO_PHRASE;
}

/** "reduced the level of its diplomatic representation in Qatar": what is lowered, with the host after "in" or "with". */
function readLevel(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  if (sense.type !== 'tie-downgrade') return [];
  const noun = levelLowered(verb);
  const host = noun.next.next;
  if (!noun.exists) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(hasTies);
  const hosts =
    LEVEL_PREPOSITIONS.has(noun.next.lower) && isNoun(host) ? partiesAt(document, [host]).filter(isState) : [];
  const recipients = hosts.length ? hosts : [...parallelTie(document, verb.sentence, actors)];
  if (!actors.length || !recipients.length) return [];
  const sides = { actors, recipients };
  const evidence = { first: verb.head, end: noun.end };
  const { sentence } = verb;
  return [{ sentence, type: sense.type, ...sides, object: null, as: null, at: verb, clause, ...evidence }];
}

const OBJECT_REACH = 6;

/** Whether a verb's object may still follow behind a phrase that is none. */
const isPassedOver = ({ kind, lower }: Phrase): boolean =>
  kind === 'adv' || kind === 'quote' || kind === 'adj' || (kind === 'prep' && TIE_PARTICLES.has(lower));

/** "recognition and ties": the second of a pair. */
const secondOfPair = ({ next }: NounPhrase): Phrase =>
  next.kind === 'conj' && isTieNoun(next.next) ? next.next : NO_PHRASE;

/** "exchange ambassadors": what begins relations though no word for them stands there. */
const isExchanged = ({ base }: VerbPhrase, noun: Phrase): boolean =>
  EXCHANGING_VERBS.has(base) && isNoun(noun) && EXCHANGED_NOUNS.has(noun.lower);

/** The tie noun that a verb takes as its object, over its particle, a time, or a verb beside it. */
function tieObject(verb: VerbPhrase): Phrase {
  for (let next = verb.next; next.exists && next.index <= verb.index + OBJECT_REACH; next = next.next) {
    if (isTieNoun(next) || isExchanged(verb, next)) return next;
    if (isNoun(next)) {
      if (next.isTime && isOf(next.next) && isTieNoun(next.next.next)) return next.next.next;
      if (!next.isTime) return secondOfPair(next);
    } else if (next.kind === 'conj' && isVerb(next.next)) next = next.next;
    else if (!isPassedOver(next)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** The deed of a verb to the ties at a noun phrase. */
export function readTieAt(document: EventDocument, deed: ObjectDeed): Deed[] {
  const { verb, object, type } = deed;
  if (isNo(object.first)) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(hasTies);
  const owners = ownersOf(document, object).filter(hasTies);
  const partners = partnersAfter(avoiding(document, actors), object) ?? otherOwners(owners, actors);
  if (!partners && actors.length > 1 && hasUnknownPartner(object)) return [];
  const areBoth = clause.subject.length === 1 && actors.length === 2;
  const others = areBoth ? null : opponents(document, { ...deed, actors });
  const sides = sidesOf(actors, partners ?? others, owners);
  if (!sides || !isCertain(object, sides)) return [];
  const isAgreed = PLANNING_VERBS.has(verb.base);
  if (isAgreed && !isDiplomatic(object)) return [];
  const { sentence, head } = verb;
  const told = {
    sentence,
    type,
    recipients: sides.recipients,
    object: null,
    as: null,
    at: verb,
    clause,
    first: head,
    end: head.index < object.head.index ? object.head.next : head.next,
  };
  const status = isAgreed ? { status: 'planned' as const } : {};
  return [{ ...told, ...status, actors: sides.actors }, ...extraActors(document, sentence, told)];
}

/** "ties were severed by A", "A–B relations, severed in 1998, …". */
function readPassive(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const isReduced = !verb.isPassive && verb.previous.kind === 'comma' && agentOf(verb).exists;
  const clause = !isReduced && (verb.isPassive || verb.shape === 'finite') ? readClause(verb) : noClause();
  const tie = tieAround(clause.subject.at(-1) ?? nounBefore(verb));
  if (!tie.exists) return [];
  const agent = agentOf(verb);
  const agents = agent.exists ? partiesAt(document, listStartingAt(agent)).filter(hasTies) : [];
  const owners = ownersOf(document, tie).filter(hasTies);
  const partners = partnersAfter(document, tie);
  const named = agents.length ? agents : owners;
  const actors = named.length ? named : speakers(document, { verb, clause, partners });
  const sides =
    agents.length && partners
      ? sidesOf(
          agents,
          { prep: 'with', parties: partners.parties.filter(({ name }) => !agents.some((one) => one.name === name)) },
          owners,
        )
      : (sidesOf(actors, partners, owners) ??
        sidesTold(document, verb.sentence, agents) ??
        (sense.type === 'tie-establishment' && !named.length && !hasUnknownPartner(tie)
          ? sidesBroken(document, tie)
          : null));
  if (!sides?.recipients.length || !isCertain(tie, sides)) return [];
  const evidence = { first: verb.head, end: verb.head.next };
  const { sentence } = verb;
  return [{ sentence, type: sense.type, ...sides, object: null, as: null, at: verb, clause, ...evidence }];
}

function nounBefore(verb: VerbPhrase): Phrase {
  let before = verb.previous;
  while (before.kind === 'adv' || before.kind === 'comma') before = before.previous;
  return isNoun(before) ? before : NO_PHRASE;
}

const AROUND_REACH = 6;

/** The tie noun at a phrase or as the head that its "of"/"between" phrase belongs to. */
function tieAround(phrase: Phrase): Phrase {
  for (let before = phrase; before.exists && before.index >= phrase.index - AROUND_REACH; before = before.previous) {
    if (isTieNoun(before)) return before;
    if (isVerb(before)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

const ANNOUNCER_REACH = 7;

/** "announced the restoration of ties", "exchanged letters on the resumption of relations": the verb whose subject does it; null for another. */
function announcerBefore(noun: NounPhrase): VerbPhrase | null {
  for (let verb = noun.previous; verb.exists && verb.index >= noun.index - ANNOUNCER_REACH; verb = verb.previous)
    if (isVerb(verb)) return TIE_ANNOUNCING_VERBS.has(verb.base) || signs(verb) ? verb : null;
  return null;
}

/** "put their signatures to". */
const signs = ({ base, next }: VerbPhrase): boolean => PUTTING_VERBS.has(base) && SIGNATURE_NOUNS.has(next.lower);

/** "Burkina Faso's break with Taipei": with one that is contested a break is of ties. */
function breakWith(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  if (!BREAK_NOUNS.has(noun.lower) || !isWith(noun.next)) return [];
  const left = partiesAt(document, [noun.next.next]).filter(({ code }) => CONTESTED_STATES.has(code ?? ''));
  const owners = ownersOf(document, noun).filter(isState);
  const governor = owners.length ? null : announcerBefore(noun);
  const clause = governor ? ownNounClause(governor) : nounClause(noun);
  const actors = governor ? actorsOfClause(document, clause).filter(isState) : owners;
  const evidence = { first: noun.head, end: noun.next.next.end };
  const at = governor ?? noun;
  return deedBetween({ sentence: noun.sentence, type: sense.type, actors, recipients: left, at, clause, ...evidence });
}

/** "the establishment of diplomatic relations between A and B", "A's severance of ties with B". */
export function readTieDeedNoun(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  const broken = breakWith(document, { noun, sense });
  if (broken.length) return broken;
  const tie = noun.next.next;
  if (!TIE_DEED_PREPOSITIONS.has(noun.next.lower) || !isTieNoun(tie)) return [];
  const owners = [...ownersOf(document, noun), ...ownersOf(document, tie)].filter(hasTies);
  const by = tie.next;
  const agents = isBy(by) && isNoun(by.next) ? partiesAt(document, listStartingAt(by.next)) : [];
  const named = owners.length ? owners : agents;
  const governor = named.length ? null : announcerBefore(noun);
  const clause = governor ? ownNounClause(governor) : nounClause(noun);
  const actors = governor ? actorsOfClause(document, clause).filter(hasTies) : named;
  const sides = sidesOf(actors, partnersAfter(document, tie), owners);
  if (!sides) return [];
  const evidence = { first: noun.head, end: tie.head.next };
  const { sentence } = noun;
  const at = governor ?? noun;
  return [{ sentence, type: sense.type, ...sides, object: null, as: null, at, clause, ...evidence }];
}
