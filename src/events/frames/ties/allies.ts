/** The frames of changing sides: "dropped Taiwan for China", "switched recognition from Taipei to Beijing". */

import { BREAK_CONTEXT, SIDES, TIE_NOUNS } from '../../../data/events/nouns.js';
import { CONTESTED_STATES } from '../../../data/events/tie-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { antecedentOf, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { lastOf } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isReaction, isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause, ranksBefore } from '../../parties/clause-actors.js';
import { namedParty } from '../../parties/polity-names.js';
import { partiesAt, partyAt } from '../../parties/references.js';
import { type Deed, deedBetween } from '../../telling/deed.js';

/** Deeds told by leaving an ally: Taiwan and its like only. */
export function readAllyVerb(document: EventDocument, at: Phrase, sense: TriggerSense, particles: number): Deed[] {
  const object = allyOf({ at, clause: readClause(at), particles });
  if (!object.exists) return [];
  if ((at as VerbPhrase).base === 'lose') return readLoss(document, at.sentence, { at, object, type: sense.type });
  return readAllyAt(document, at.sentence, { at, object, type: sense.type });
}

interface AllyAt {
  readonly at: Phrase;
  readonly object: Phrase;
  readonly type: Deed['type'];
}

/** "Taiwan lost Nicaragua", "Taiwan has lost Panama to Beijing": the one that is lost leaves. */
function readLoss(document: EventDocument, sentence: Sentence, { at, object, type }: AllyAt): Deed[] {
  const verb = at as VerbPhrase;
  const clause = readClause(at);
  const left = actorsOfClause(document, clause).filter(({ code }) => CHINAS.has(code ?? ''));
  const actors = partiesAt(document, listStartingAt(object)).filter(isState);
  const isWhole = actors.every(({ span }) => span !== null) && !isOwned(object);
  if (left.length !== 1 || !actors.length || !isWhole) return [];
  return deedBetween({ sentence, type, actors, recipients: left, at, clause, first: verb.head, end: verb.head.next });
}

const BREAK_REACH = 2;

/** "Bonn broke with Belgrade", where ties or recognition are what the text speaks of: more than a quarrel. */
function isDiplomaticBreak(document: EventDocument, at: Phrase): boolean {
  if ((at as VerbPhrase).base !== 'break' || at.next.lower !== 'with') return false;
  const told = document.recent().findLast(({ type }) => !isReaction(type));
  const isNear = told !== undefined && told.sentence >= at.sentence.index - BREAK_REACH;
  return isNear || at.sentence.words.some(({ lower }) => BREAK_CONTEXT.has(lower));
}

const isOwned = (at: Phrase): boolean => {
  const { first, ownStart } = at as NounPhrase;
  return ownStart.index > first.index;
};

/** The deed of a verb at `at` that leaves the polity at noun phrase `object`. */
export function readAllyAt(document: EventDocument, sentence: Sentence, { at, object, type }: AllyAt): Deed[] {
  const verb = at as VerbPhrase;
  const clause = readClause(at);
  const subjects = actorsOfClause(document, clause).filter(isState);
  const left = avoiding(document, subjects, () => namedParty(document, object) ?? partyOf(document, object));
  if (!left?.code || left.kind !== 'state') return [];
  if (!CONTESTED_STATES.has(left.code) && !isDiplomaticBreak(document, at)) return [];
  if (isOwned(object)) return [];
  const actors = subjects.every(({ name }) => name === left.name) ? leaver(document, sentence, left) : subjects;
  const deed = {
    sentence,
    type,
    recipients: [left],
    object: null,
    as: null,
    at,
    clause,
    first: verb.head,
    end: lastOf(verb.head.next, (object as NounPhrase).end),
  };
  const rank = clause.links.find(({ kind }) => kind === 'rank');
  const others = rank ? rankedOthers(document, rank.at, deed) : [];
  return [...(actors.length ? [{ ...deed, actors }] : []), ...others];
}

/** The verb's object, or what its relative pronoun stands for: "Taiwan, which it had dumped for Beijing". */
function allyOf({ at, clause, particles }: { at: Phrase; clause: Clause; particles: number }): Phrase {
  const object = objectOf(at, particles);
  if (object.exists) return object;
  const relative = relativeBefore(clause.subject);
  return !relative.exists ? NO_PHRASE : (antecedentOf(relative)[0] ?? NO_PHRASE);
}

/** "It is the second friend to drop Taipei" of whoever the sentence before tells to have turned elsewhere. */
function leaver(document: EventDocument, sentence: Sentence, left: Party): Party[] {
  const last = document.recent().findLast(({ actor }) => actor.name !== left.name && actor.kind === 'state');
  return last && last.sentence >= sentence.index - 1 ? [last.actor] : [];
}

/** "the second friend to drop Taipei since May, after A and B". */
function rankedOthers(document: EventDocument, rank: Phrase, deed: Omit<Deed, 'actors'>): Deed[] {
  return ranksBefore(document, rank, deed).map((other) => ({ ...other, first: deed.first, end: deed.end }));
}

/** "switched diplomatic recognition from Taipei to Beijing": one deed ended and one begun. */
export function readSwitch(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const object = at.next.kind === 'prep' ? at : at.next;
  const phrase = object;
  if (!phrase.exists || sense.frame !== 'switch') return [];
  const isRecognition = phrase.lower === 'recognition';
  const isTies = TIE_NOUNS.has(phrase.lower) || SIDES.has(phrase.lower) || isBareSwitch(document, at);
  if (!isRecognition && !isTies) return [];
  const places = fromAndTo(object);
  const to = !places.to.exists ? null : partyOf(document, places.to);
  const from = !places.from.exists ? rivalOf(document, at.sentence, to) : partyOf(document, places.from);
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause);
  if (!from || !to || !actors.length) return [];
  const deed = { sentence: at.sentence, actors, as: null, at, clause, first: verb.head, end: phrase.end };
  if (isRecognition)
    return [
      { ...deed, type: 'derecognition', recipients: [from], object: 'state' },
      { ...deed, type: 'recognition', recipients: [to], object: 'state' },
    ];
  return [
    { ...deed, type: 'tie-severance', recipients: [from], object: null },
    { ...deed, type: 'tie-establishment', recipients: [to], object: null },
  ];
}

/** "Nicaragua switched to Beijing": sides, where the switch is between two that states have to choose from. */
function isBareSwitch(document: EventDocument, at: Phrase): boolean {
  if (!/^(?:from|to)$/.test(at.next.lower) || at.next.kind !== 'prep') return false;
  const { from, to } = fromAndTo(at);
  return [from, to].every((noun) => !noun.exists || CHINAS.has(partyOf(document, noun)?.code ?? ''));
}

const CHINAS: ReadonlyMap<string, string> = new Map([
  ['CN', 'TW'],
  ['TW', 'CN'],
]);

/** "switched recognition to China": from the one of the two Chinas that the text names as well. */
function rivalOf(document: EventDocument, sentence: Sentence, to: Party | null): Party | null {
  const code = CHINAS.get(to?.code ?? '');
  const named =
    code === undefined ? undefined : document.politiesBefore(sentence.end).findLast(({ match }) => match.code === code);
  return named ? { name: named.match.name, code: named.match.code, kind: 'state', span: null } : null;
}

const partyOf = (document: EventDocument, at: Phrase): Party | null => partyAt(document, at)[0] ?? null;

const FROM_TO = new Set(['from', 'to']);

/** The nouns after "from" and "to" that follow a phrase; -1 for one that is missing. */
function fromAndTo(at: Phrase): { from: Phrase; to: Phrase } {
  let from = NO_PHRASE;
  let to = NO_PHRASE;
  for (let next = at.next; next.exists && next.index <= at.index + 8; next = next.next) {
    if (next.kind !== 'prep' || !FROM_TO.has(next.lower) || !isNoun(next.next)) continue;
    if (next.lower === 'from') from = next.next;
    else to = next.next;
  }
  return { from, to };
}
