/** The frames of diplomatic ties: "severed relations with X", "ties between A and B were restored", "the establishment of relations with X". */

import {
  LEVEL_NOUNS,
  REPRESENTATION_NOUNS,
  SIGNATURE_NOUNS,
  TIE_ANNOUNCING_VERBS,
} from '../../../data/events/tie-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { agentOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { loadLexicon } from '../../../grammar/verb-lexicon.js';
import type { Word } from '../../../grammar/words.js';
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

const evidenceOf = (verb: Phrase, noun: Phrase): { first: Word; end: Word } => {
  const a = verb as VerbPhrase;
  const b = noun as NounPhrase;
  return a.head.index < b.head.index ? { first: a.head, end: b.head.next } : { first: a.head, end: a.head.next };
};

/** Deeds told by a tie verb at `at` with a tie noun as its object or subject. */
export function readTieVerb(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const named = tieObject(at);
  const object = !named.exists && meansTies(document, at.next) ? at.next : named;
  if (object.exists) return readTieAt(document, at.sentence, { at, object, type: sense.type });
  const level = readLevel(document, at, sense);
  if (level.length) return level;
  const passive = verb.isPassive || verb.shape === 'participle' || verb.shape === 'finite';
  return passive ? readPassive(document, at, sense) : [];
}

/** "had broken them off in 1972": the ties that were told of in this sentence or just before. */
function meansTies(document: EventDocument, at: Phrase): boolean {
  if (at.lower !== 'them' || !isNoun(at)) return false;
  const last = document.recent().findLast(({ type }) => !isReaction(type));
  return last !== undefined && isTie(last.type) && last.sentence >= at.sentence.index - 2;
}

/** "reduced the level of its diplomatic representation in Qatar": what is lowered, with the host after "in" or "with". */
function readLevel(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const object = at.next.kind === 'adv' ? at.next.next : at.next;
  if (sense.type !== 'tie-downgrade' || !LEVEL_NOUNS.has(object.lower)) return [];
  const isLevel = /^levels?$/.test(object.lower);
  const noun = isLevel ? object.next.next : object;
  if (!isNoun(noun) || !REPRESENTATION_NOUNS.has(noun.lower)) return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(hasTies);
  if (!/^(?:in|with|to)$/.test(noun.next.lower) || !isNoun(noun.next.next)) return [];
  const recipients = partiesAt(document, [noun.next.next]).filter(isState);
  const end = noun.end;
  return [
    {
      sentence: at.sentence,
      type: sense.type,
      actors,
      recipients,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end,
    },
  ];
}

/** The tie noun that a verb takes as its object, over its particle. */
function tieObject(at: Phrase): Phrase {
  for (let next = at.next; next.exists && next.index <= at.index + 6; next = next.next) {
    const phrase = next;
    if (isNoun(phrase)) {
      if (isTieNoun(next)) return next;
      if (phrase.isTime) continue;
      if (next.next.kind === 'conj' && isTieNoun(next.next.next)) return next.next.next;
      return NO_PHRASE;
    }
    if (phrase.kind === 'conj' && isVerb(next.next)) {
      next = next.next;
      continue;
    }
    if (phrase.kind !== 'adv' && phrase.kind !== 'quote' && phrase.kind !== 'prep' && phrase.kind !== 'adj')
      return NO_PHRASE;
    if (phrase.kind === 'prep' && !/^(?:off|up|with|out|down|on|to|into)$/.test(phrase.lower)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

interface TieAt {
  readonly at: Phrase;
  readonly object: Phrase;
  readonly type: Deed['type'];
}

/** The deed of a verb at `at` to the ties at noun phrase `object`. */
export function readTieAt(document: EventDocument, sentence: Sentence, { at, object, type }: TieAt): Deed[] {
  if ((object as NounPhrase).first.lower === 'no') return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(hasTies);
  const owners = ownersOf(document, object).filter(hasTies);
  const partners = avoiding(document, actors, () => partnersAfter(document, object) ?? otherOwners(owners, actors));
  if (!partners && actors.length > 1 && hasUnknownPartner(object)) return [];
  const sides = sidesOf(actors, partners ?? opponents(document, sentence, { actors, type, at, object }), owners);
  if (!sides || !isCertain(object, sides)) return [];
  const deed = {
    sentence,
    type,
    recipients: sides.recipients,
    object: null,
    as: null,
    at,
    clause,
    ...evidenceOf(at, object),
  };
  const isAgreed = (at as VerbPhrase).base === 'agree';
  if (isAgreed && !isDiplomatic(object)) return [];
  const status = isAgreed ? { status: 'planned' as const } : {};
  return [{ ...deed, ...status, actors: sides.actors }, ...extraActors(document, sentence, deed)];
}

/** "ties were severed by A", "A–B relations, severed in 1998, …". */
function readPassive(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const clause = verb.isPassive || verb.shape === 'finite' ? readClause(at) : noClause();
  const subject = clause.subject.at(-1) ?? nounBefore(at);
  const tie = subject.exists ? tieAround(subject) : NO_PHRASE;
  if (!tie.exists) return [];
  const agent = agentOf(at);
  const agents = agent.exists ? partiesAt(document, listStartingAt(agent)).filter(hasTies) : [];
  const owners = ownersOf(document, tie).filter(hasTies);
  const partners = partnersAfter(document, tie);
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
      : (sidesOf(actors.length ? actors : speakers(document, { at, clause, partners }), partners, owners) ??
        sidesTold(document, at.sentence, agents));
  if (!sides?.recipients.length || !isCertain(tie, sides)) return [];
  return [
    {
      sentence: at.sentence,
      type: sense.type,
      ...sides,
      object: null,
      as: null,
      at,
      clause,
      first: verb.head,
      end: verb.head.next,
    },
  ];
}

function nounBefore(at: Phrase): Phrase {
  let before = at.previous;
  while (before.kind === 'adv' || before.kind === 'comma') before = before.previous;
  return isNoun(before) ? before : NO_PHRASE;
}

/** The tie noun at a phrase or as the head that its "of"/"between" phrase belongs to. */
function tieAround(at: Phrase): Phrase {
  for (let before = at; before.exists && before.index >= at.index - 6; before = before.previous) {
    if (isTieNoun(before)) return before;
    if (isVerb(before)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** "announced the restoration of ties", "exchanged letters on the resumption of relations": the verb whose subject does it, or -1. */
function announcerBefore(at: Phrase): Phrase {
  for (
    let before = at.previous;
    before.exists && before.index >= at.index - ANNOUNCER_REACH;
    before = before.previous
  ) {
    const verb = before;
    if (isVerb(verb)) return TIE_ANNOUNCING_VERBS.has(verb.base) || signs(before) ? before : NO_PHRASE;
  }
  return NO_PHRASE;
}

/** "put their signatures to". */
const signs = (verb: Phrase): boolean => (verb as VerbPhrase).base === 'put' && SIGNATURE_NOUNS.has(verb.next.lower);

const ANNOUNCER_REACH = 7;
/** "the establishment of diplomatic relations between A and B", "A's severance of ties with B". */
export function readTieDeedNoun(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at as NounPhrase;
  const sense = loadLexicon()
    .nounSenses.get(phrase.lower)
    ?.find(({ frame }) => frame === 'tie');
  const isOfTies = /^(?:of|in|to|on)$/.test(at.next.lower) && isTieNoun(at.next.next);
  if (!sense || !isOfTies) return [];
  const tie = at.next.next as NounPhrase;
  const owners = [...ownersOf(document, at), ...ownersOf(document, at.next.next)].filter(hasTies);
  const agent =
    at.next.next.next.lower === 'by' && isNoun(at.next.next.next.next)
      ? partiesAt(document, listStartingAt(at.next.next.next.next))
      : [];
  const partners = partnersAfter(document, at.next.next);
  const governor = owners.length || agent.length ? NO_PHRASE : announcerBefore(at);
  const clause = !governor.exists ? noClause() : readClause(governor);
  const doers = !governor.exists ? [] : actorsOfClause(document, clause).filter(hasTies);
  const sides = sidesOf(owners.length ? owners : agent.length ? agent : doers, partners, owners);
  if (!sides) return [];
  return [
    {
      sentence: at.sentence,
      type: sense.type,
      ...sides,
      object: null,
      as: null,
      at: !governor.exists ? at : governor,
      clause,
      first: phrase.head,
      end: tie.head.next,
    },
  ];
}
