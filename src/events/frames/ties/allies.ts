/** The frames of changing sides: "dropped Taiwan for China", "switched recognition from Taipei to Beijing". */
import { CONTESTED_STATES } from '../../../data/events/frames.js';
import { BREAK_CONTEXT, SIDES, TIE_NOUNS } from '../../../data/events/nouns.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { antecedentOf, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, type NounPhrase, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isReaction, isState, type Party } from '../../outcome/mention.js';
import { actorsOfClause, ranksBefore } from '../../parties/clause-actors.js';
import { namedParty } from '../../parties/polity-names.js';
import { partiesAt, partyAt } from '../../parties/references.js';
import { type Deed, deedBetween } from '../../telling/deed.js';

/** Deeds told by leaving an ally: Taiwan and its like only. */
export function readAllyVerb(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
  particles: number,
): Deed[] {
  const object = allyOf(sentence, { at, clause: readClause(sentence, at), particles });
  if (object < 0) return [];
  if ((sentence.phrases[at] as VerbPhrase).base === 'lose')
    return readLoss(document, sentence, { at, object, type: sense.type });
  return readAllyAt(document, sentence, { at, object, type: sense.type });
}

interface AllyAt {
  readonly at: number;
  readonly object: number;
  readonly type: Deed['type'];
}

/** "Taiwan lost Nicaragua", "Taiwan has lost Panama to Beijing": the one that is lost leaves. */
function readLoss(document: EventDocument, sentence: ReadSentence, { at, object, type }: AllyAt): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const clause = readClause(sentence, at);
  const left = actorsOfClause(document, sentence, clause).filter(({ code }) => CHINAS.has(code ?? ''));
  const actors = partiesAt(document, sentence, listStartingAt(sentence, object)).filter(isState);
  const isWhole = actors.every(({ span }) => span !== null) && !isOwned(sentence, object);
  if (left.length !== 1 || !actors.length || !isWhole) return [];
  return deedBetween({ sentence, type, actors, recipients: left, at, clause, first: verb.head, end: verb.head + 1 });
}

const BREAK_REACH = 2;

/** "Bonn broke with Belgrade", where ties or recognition are what the text speaks of: more than a quarrel. */
function isDiplomaticBreak(document: EventDocument, sentence: ReadSentence, at: number): boolean {
  if ((sentence.phrases[at] as VerbPhrase).base !== 'break' || lowerAt(sentence, at + 1) !== 'with') return false;
  const told = document.recent().findLast(({ type }) => !isReaction(type));
  const isNear = told !== undefined && told.sentence >= sentence.index - BREAK_REACH;
  return isNear || sentence.words.some(({ lower }) => BREAK_CONTEXT.has(lower));
}

const isOwned = ({ phrases }: ReadSentence, at: number): boolean => {
  const { first, ownStart } = phrases[at] as NounPhrase;
  return ownStart > first;
};

/** The deed of a verb at `at` that leaves the polity at noun phrase `object`. */
export function readAllyAt(document: EventDocument, sentence: ReadSentence, { at, object, type }: AllyAt): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const clause = readClause(sentence, at);
  const subjects = actorsOfClause(document, sentence, clause).filter(isState);
  const left = avoiding(
    document,
    subjects,
    () => namedParty(document, sentence, object) ?? partyOf(document, sentence, object),
  );
  if (!left?.code || left.kind !== 'state') return [];
  if (!CONTESTED_STATES.has(left.code) && !isDiplomaticBreak(document, sentence, at)) return [];
  if (isOwned(sentence, object)) return [];
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
    end: Math.max(verb.head + 1, (sentence.phrases[object] as NounPhrase).end),
  };
  const rank = clause.links.find(({ kind }) => kind === 'rank');
  const others = rank ? rankedOthers(document, sentence, rank.at, deed) : [];
  return [...(actors.length ? [{ ...deed, actors }] : []), ...others];
}

/** The verb's object, or what its relative pronoun stands for: "Taiwan, which it had dumped for Beijing". */
function allyOf(
  sentence: ReadSentence,
  { at, clause, particles }: { at: number; clause: Clause; particles: number },
): number {
  const object = objectOf(sentence, at, particles);
  if (object >= 0) return object;
  const relative = relativeBefore(sentence, clause.subject);
  return relative < 0 ? -1 : (antecedentOf(sentence, relative)[0] ?? -1);
}

/** "It is the second friend to drop Taipei" of whoever the sentence before tells to have turned elsewhere. */
function leaver(document: EventDocument, sentence: ReadSentence, left: Party): Party[] {
  const last = document.recent().findLast(({ actor }) => actor.name !== left.name && actor.kind === 'state');
  return last && last.sentence >= sentence.index - 1 ? [last.actor] : [];
}

/** "the second friend to drop Taipei since May, after A and B". */
function rankedOthers(
  document: EventDocument,
  sentence: ReadSentence,
  rank: number,
  deed: Omit<Deed, 'actors'>,
): Deed[] {
  return ranksBefore(document, sentence, rank, deed).map((other) => ({ ...other, first: deed.first, end: deed.end }));
}

/** "switched diplomatic recognition from Taipei to Beijing": one deed ended and one begun. */
export function readSwitch(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const object = kindAt(sentence, at + 1) === 'prep' ? at : at + 1;
  const phrase = sentence.phrases[object];
  if (!phrase || sense.frame !== 'switch') return [];
  const isRecognition = phrase.lower === 'recognition';
  const isTies = TIE_NOUNS.has(phrase.lower) || SIDES.has(phrase.lower) || isBareSwitch(document, sentence, at);
  if (!isRecognition && !isTies) return [];
  const places = fromAndTo(sentence, object);
  const to = places.to < 0 ? null : partyOf(document, sentence, places.to);
  const from = places.from < 0 ? rivalOf(document, sentence, to) : partyOf(document, sentence, places.from);
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause);
  if (!from || !to || !actors.length) return [];
  const deed = { sentence, actors, as: null, at, clause, first: verb.head, end: phrase.end };
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
function isBareSwitch(document: EventDocument, sentence: ReadSentence, at: number): boolean {
  if (!/^(?:from|to)$/.test(lowerAt(sentence, at + 1)) || kindAt(sentence, at + 1) !== 'prep') return false;
  const { from, to } = fromAndTo(sentence, at);
  return [from, to].every((noun) => noun < 0 || CHINAS.has(partyOf(document, sentence, noun)?.code ?? ''));
}

const CHINAS: ReadonlyMap<string, string> = new Map([
  ['CN', 'TW'],
  ['TW', 'CN'],
]);

/** "switched recognition to China": from the one of the two Chinas that the text names as well. */
function rivalOf(document: EventDocument, sentence: ReadSentence, to: Party | null): Party | null {
  const code = CHINAS.get(to?.code ?? '');
  const named =
    code === undefined ? undefined : document.politiesBefore(sentence.end).findLast(({ match }) => match.code === code);
  return named ? { name: named.match.name, code: named.match.code, kind: 'state', span: null } : null;
}

const partyOf = (document: EventDocument, sentence: ReadSentence, at: number): Party | null =>
  partyAt(document, sentence, at)[0] ?? null;

const FROM_TO = new Set(['from', 'to']);

/** The nouns after "from" and "to" that follow a phrase; -1 for one that is missing. */
function fromAndTo(sentence: ReadSentence, at: number): { from: number; to: number } {
  let from = -1;
  let to = -1;
  for (let next = at + 1; next < sentence.phrases.length && next <= at + 8; next += 1) {
    if (
      kindAt(sentence, next) !== 'prep' ||
      !FROM_TO.has(lowerAt(sentence, next)) ||
      !isNoun(sentence.phrases[next + 1])
    )
      continue;
    if (lowerAt(sentence, next) === 'from') from = next + 1;
    else to = next + 1;
  }
  return { from, to };
}
