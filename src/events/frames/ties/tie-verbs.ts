/** The frames of diplomatic ties: "severed relations with X", "ties between A and B were restored", "the establishment of relations with X". */

import {
  LEVEL_NOUNS,
  REPRESENTATION_NOUNS,
  SIGNATURE_NOUNS,
  TIE_ANNOUNCING_VERBS,
} from '../../../data/events/frames.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import { loadLexicon } from '../../../grammar/verb-lexicon.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isReaction, isState, isTie } from '../../outcome/mention.js';
import { actorsOfClause, extraActors } from '../../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import {
  hasTies,
  hasUnknownPartner,
  isCertain,
  isDiplomatic,
  isTieNoun,
  opponents,
  otherOwners,
  partnersAfter,
  sidesOf,
  sidesTold,
  speakers,
} from './tie-sides.js';

const evidenceOf = (sentence: ReadSentence, verb: number, noun: number): { first: number; end: number } => {
  const a = sentence.phrases[verb] as VerbPhrase;
  const b = sentence.phrases[noun] as NounPhrase;
  return a.head < b.head ? { first: a.head, end: b.head + 1 } : { first: a.head, end: a.head + 1 };
};

/** Deeds told by a tie verb at `at` with a tie noun as its object or subject. */
export function readTieVerb(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const named = tieObject(sentence, at);
  const object = named < 0 && meansTies(document, sentence, at + 1) ? at + 1 : named;
  if (object >= 0) return readTieAt(document, sentence, { at, object, type: sense.type });
  const level = readLevel(document, sentence, at, sense);
  if (level.length) return level;
  const passive = verb.isPassive || verb.shape === 'participle' || verb.shape === 'finite';
  return passive ? readPassive(document, sentence, at, sense) : [];
}

/** "had broken them off in 1972": the ties that were told of in this sentence or just before. */
function meansTies(document: EventDocument, sentence: ReadSentence, at: number): boolean {
  if (lowerAt(sentence, at) !== 'them' || !isNoun(sentence.phrases[at])) return false;
  const last = document.recent().findLast(({ type }) => !isReaction(type));
  return last !== undefined && isTie(last.type) && last.sentence >= sentence.index - 2;
}

/** "reduced the level of its diplomatic representation in Qatar": what is lowered, with the host after "in" or "with". */
function readLevel(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = kindAt(sentence, at + 1) === 'adv' ? at + 2 : at + 1;
  if (sense.type !== 'tie-downgrade' || !LEVEL_NOUNS.has(lowerAt(sentence, object))) return [];
  const isLevel = /^levels?$/.test(lowerAt(sentence, object));
  const noun = isLevel ? object + 2 : object;
  if (!isNoun(sentence.phrases[noun]) || !REPRESENTATION_NOUNS.has(lowerAt(sentence, noun))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(hasTies);
  if (!/^(?:in|with|to)$/.test(lowerAt(sentence, noun + 1)) || !isNoun(sentence.phrases[noun + 2])) return [];
  const recipients = partiesAt(document, sentence, [noun + 2]).filter(isState);
  const end = (sentence.phrases[noun] as NounPhrase).end;
  return [
    { sentence, type: sense.type, actors, recipients, object: null, as: null, at, clause, first: verb.head, end },
  ];
}

/** The tie noun that a verb takes as its object, over its particle. */
function tieObject(sentence: ReadSentence, at: number): number {
  for (let next = at + 1; next < sentence.phrases.length && next <= at + 6; next += 1) {
    const phrase = sentence.phrases[next];
    if (isNoun(phrase)) {
      if (isTieNoun(sentence, next)) return next;
      if (phrase.isTime) continue;
      if (kindAt(sentence, next + 1) === 'conj' && isTieNoun(sentence, next + 2)) return next + 2;
      return -1;
    }
    if (phrase?.kind === 'conj' && isVerb(sentence.phrases[next + 1])) {
      next += 1;
      continue;
    }
    if (phrase?.kind !== 'adv' && phrase?.kind !== 'quote' && phrase?.kind !== 'prep' && phrase?.kind !== 'adj')
      return -1;
    if (phrase.kind === 'prep' && !/^(?:off|up|with|out|down|on|to|into)$/.test(phrase.lower)) return -1;
  }
  return -1;
}

interface TieAt {
  readonly at: number;
  readonly object: number;
  readonly type: Deed['type'];
}

/** The deed of a verb at `at` to the ties at noun phrase `object`. */
export function readTieAt(document: EventDocument, sentence: ReadSentence, { at, object, type }: TieAt): Deed[] {
  if (sentence.words[(sentence.phrases[object] as NounPhrase).first]?.lower === 'no') return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(hasTies);
  const owners = ownersOf(document, sentence, object).filter(hasTies);
  const partners = avoiding(
    document,
    actors,
    () => partnersAfter(document, sentence, object) ?? otherOwners(owners, actors),
  );
  if (!partners && actors.length > 1 && hasUnknownPartner(sentence, object)) return [];
  const sides = sidesOf(actors, partners ?? opponents(document, sentence, { actors, type, at, object }), owners);
  if (!sides || !isCertain(sentence, object, sides)) return [];
  const deed = {
    sentence,
    type,
    recipients: sides.recipients,
    object: null,
    as: null,
    at,
    clause,
    ...evidenceOf(sentence, at, object),
  };
  const isAgreed = (sentence.phrases[at] as VerbPhrase).base === 'agree';
  if (isAgreed && !isDiplomatic(sentence, object)) return [];
  const status = isAgreed ? { status: 'planned' as const } : {};
  return [{ ...deed, ...status, actors: sides.actors }, ...extraActors(document, sentence, deed)];
}

/** "ties were severed by A", "A–B relations, severed in 1998, …". */
function readPassive(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const clause = verb.isPassive || verb.shape === 'finite' ? readClause(sentence, at) : noClause();
  const subject = clause.subject.at(-1) ?? nounBefore(sentence, at);
  const tie = subject >= 0 ? tieAround(sentence, subject) : -1;
  if (tie < 0) return [];
  const agent = agentOf(sentence, at);
  const agents = agent >= 0 ? partiesAt(document, sentence, listStartingAt(sentence, agent)).filter(hasTies) : [];
  const owners = ownersOf(document, sentence, tie).filter(hasTies);
  const partners = partnersAfter(document, sentence, tie);
  const actors = agents.length ? agents : owners;
  const sides =
    agents.length && partners
      ? sidesOf(
          agents,
          {
            prep: 'with',
            parties: partners.parties.filter(({ name }) => !agents.some((agent) => agent.name === name)),
          },
          owners,
        )
      : (sidesOf(actors.length ? actors : speakers(document, sentence, { at, clause, partners }), partners, owners) ??
        sidesTold(document, sentence, agents));
  if (!sides?.recipients.length || !isCertain(sentence, tie, sides)) return [];
  return [
    { sentence, type: sense.type, ...sides, object: null, as: null, at, clause, first: verb.head, end: verb.head + 1 },
  ];
}

function nounBefore(sentence: ReadSentence, at: number): number {
  let before = at - 1;
  while (kindAt(sentence, before) === 'adv' || kindAt(sentence, before) === 'comma') before -= 1;
  return isNoun(sentence.phrases[before]) ? before : -1;
}

/** The tie noun at a phrase or as the head that its "of"/"between" phrase belongs to. */
function tieAround(sentence: ReadSentence, at: number): number {
  for (let before = at; before >= 0 && before >= at - 6; before -= 1) {
    if (isTieNoun(sentence, before)) return before;
    if (isVerb(sentence.phrases[before])) return -1;
  }
  return -1;
}

/** "announced the restoration of ties", "exchanged letters on the resumption of relations": the verb whose subject does it, or -1. */
function announcerBefore(sentence: ReadSentence, at: number): number {
  for (let before = at - 1; before >= 0 && before >= at - ANNOUNCER_REACH; before -= 1) {
    const verb = sentence.phrases[before];
    if (isVerb(verb)) return TIE_ANNOUNCING_VERBS.has(verb.base) || signs(sentence, before) ? before : -1;
  }
  return -1;
}

/** "put their signatures to". */
const signs = (sentence: ReadSentence, verb: number): boolean =>
  (sentence.phrases[verb] as VerbPhrase).base === 'put' && SIGNATURE_NOUNS.has(lowerAt(sentence, verb + 1));

const ANNOUNCER_REACH = 7;
/** "the establishment of diplomatic relations between A and B", "A's severance of ties with B". */
export function readTieDeedNoun(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  const sense = loadLexicon()
    .nounSenses.get(phrase.lower)
    ?.find(({ frame }) => frame === 'tie');
  const isOfTies = /^(?:of|in|to|on)$/.test(lowerAt(sentence, at + 1)) && isTieNoun(sentence, at + 2);
  if (!sense || !isOfTies) return [];
  const tie = sentence.phrases[at + 2] as NounPhrase;
  const owners = [...ownersOf(document, sentence, at), ...ownersOf(document, sentence, at + 2)].filter(hasTies);
  const agent =
    lowerAt(sentence, at + 3) === 'by' && isNoun(sentence.phrases[at + 4])
      ? partiesAt(document, sentence, listStartingAt(sentence, at + 4))
      : [];
  const partners = partnersAfter(document, sentence, at + 2);
  const governor = owners.length || agent.length ? -1 : announcerBefore(sentence, at);
  const clause = governor < 0 ? noClause() : readClause(sentence, governor);
  const doers = governor < 0 ? [] : actorsOfClause(document, sentence, clause).filter(hasTies);
  const sides = sidesOf(owners.length ? owners : agent.length ? agent : doers, partners, owners);
  if (!sides) return [];
  return [
    {
      sentence,
      type: sense.type,
      ...sides,
      object: null,
      as: null,
      at: governor < 0 ? at : governor,
      clause,
      first: phrase.head,
      end: tie.head + 1,
    },
  ];
}
