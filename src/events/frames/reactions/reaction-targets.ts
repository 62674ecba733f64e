/** Whose deed a reaction is about: by the noun of the deed, by its doer, or by what the text told last. */

import {
  ANAPHORIC_OPENERS,
  BELONGING_PREPOSITIONS,
  CAUSE_PREPOSITIONS,
  CLAIMANTS,
  COUNT_WORDS,
  DECLARATION_NOUNS,
  DECLARED,
  DECLARED_INDEPENDENCE,
  DEED_PREPOSITIONS,
  DEED_PRONOUNS,
  GOVERNING_PREPOSITIONS,
  LONE_DECLARATIONS,
  MANNER_PREPOSITIONS,
  OFFICES,
  POINTING_WORDS,
  TYPED_DEED_NOUNS,
} from '../../../data/events/frames/reaction-words.js';
import { BALLOT_NOUNS, DEED_NOUNS, TIE_NOUNS } from '../../../data/events/nouns.js';
import { PERSON_OBJECTS } from '../../../data/events/parties/party-words.js';
import { isoCountryOf, nameOfCountry } from '../../../geography/countries.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listEndingAt, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { skip } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isAs, isByOrOf, isFromOrBy, isWhat } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import type { EventType, Mention, Party } from '../../outcome/mention.js';
import { isDone, withoutReplies } from '../../outcome/news.js';
import { isBreach, isReaction, rowOf } from '../../outcome/type-rows.js';
import { hasPossessor, nounAfter } from '../../parties/names/noun-links.js';
import { polityOfPerson } from '../../parties/names/office-holders.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import { isTimeNoun } from '../../telling/status.js';
import { isTheirs } from '../phrase-questions.js';

/** A noun of deed, in the plural too. */
export const isDeedNoun = (lower: string): boolean =>
  DEED_NOUNS.has(lower) || TIE_NOUNS.has(lower) || (lower.endsWith('s') && DEED_NOUNS.has(lower.slice(0, -1)));

const GOVERNED_REACH = 6;

/** "Chad's decision to recognise Kosovo was welcomed", "Russia's recognition of Abkhazia, condemned by": the deed, though Kosovo stands before the verb. */
export function deedOver(subject: Phrase): Phrase {
  const owner = subject.previous.previous;
  if (isAs(subject.previous) && isNoun(owner)) {
    const over = deedOver(owner);
    return over === owner ? subject : over;
  }
  if (DEED_PREPOSITIONS.has(subject.previous.lower) && isNoun(owner) && isDeedNoun(owner.lower)) return owner;
  for (
    let verb = subject.previous;
    verb.exists && verb.index > 0 && verb.index >= subject.index - GOVERNED_REACH;
    verb = verb.previous
  ) {
    if (!isVerb(verb)) continue;
    const by = isNoun(verb.previous) ? (listEndingAt(verb.previous)[0] ?? NO_PHRASE).previous : NO_PHRASE;
    const governor = isByOrOf(by) ? by.previous : verb.previous;
    return verb.shape === 'to' && isDeedNoun(governor.lower) ? governor : subject;
  }
  return subject;
}

/** Mentions that are no reactions and whose evidence lies in a part of the sentence. */
export function mentionsWithin(document: EventDocument, first: Phrase, end: Phrase): Mention[] {
  const from = first.first.start;
  const to = end.previous.end.previous.end;
  return document
    .recent()
    .filter(
      ({ evidence, sentence: index, type }) =>
        index === first.sentence.index && !isReaction(type) && evidence.start >= from && evidence.start < to,
    );
}

/** Whether a deed is background: dated earlier than another that the text tells before it. */
const isOlder = (date: string | null, than: string): boolean =>
  date !== null && date < than.slice(0, date.length) && date.slice(0, 4) < than.slice(0, 4);

/** Where a reaction looks for the deed that it is about. */
interface DeedSearch {
  /** UTF-16 position in the text before which the deed is told. */
  readonly position: number;
  readonly type?: EventType | null;
}

/** "Chad recognised Kosovo and Peru opened an embassy. Serbia slammed the decision": whom a deed is done to, or who claims what it recognises, means it. */
function touches({ avoid }: EventDocument, { recipients, actor }: Mention): boolean {
  if (avoid.length === 0 || avoid.includes(actor.name)) return false;
  return recipients.some(
    ({ name, code }) => avoid.includes(name) || (code !== null && avoid.includes(claimantOf(code))),
  );
}

/** The name of the state that claims a land: "XK" → "Serbia"; empty where none does. */
const claimantOf = (code: string): string => {
  const claimant = CLAIMANTS.get(code) ?? isoCountryOf(code);
  return claimant === code ? '' : (nameOfCountry(claimant) ?? '');
};

/** Of the deeds told, those that can be the news: done, else at least no refusal, else all. */
function newsAmong({ avoid, recent }: EventDocument, all: readonly Mention[]): readonly Mention[] {
  const told = recent();
  const others = all.filter(({ type, actor }) => rowOf(type).negationOf === null && !avoid.includes(actor.name));
  const done = others.filter(({ status, type }) => isDone(status) || (status === 'planned' && rowOf(type).isFriendly));
  if (done.length) return withoutReplies(done, avoid, told);
  return others.length ? others : all;
}

/** How many sentences behind a reaction its deed may be told where nothing was told before. */
const BEHIND_REACH = 1;

/** "slammed the move after Peru recognised it": where nothing was told before a position, what its sentence or the next one tells behind it. */
const behind = (mentions: readonly Mention[], { index }: Sentence, position: number): readonly Mention[] =>
  mentions.filter(
    ({ type, evidence, sentence, status }) =>
      !isReaction(type) && isDone(status) && sentence <= index + BEHIND_REACH && evidence.start >= position,
  );

/** Mentions of the deed told last before a position, all that share its evidence; no background, where the text tells news. */
export function lastDeed(
  document: EventDocument,
  sentence: Sentence,
  { position, type: wanted = null }: DeedSearch,
): Mention[] {
  const recent = document.recent().filter(({ isImplied }) => !isImplied);
  const all = recent.filter(
    ({ type, evidence, status }) =>
      !isReaction(type) &&
      (wanted === null || type === wanted) &&
      evidence.start < position &&
      status !== 'denied' &&
      status !== 'requested',
  );
  const told = newsAmong(document, all.length ? all : behind(recent, sentence, position));
  const newest = told.reduce((best, { date }) => (date !== null && date > best ? date : best), '');
  const isNews = ({ date, isBackground, sentence: index }: Mention): boolean =>
    !isOlder(date, newest) && (!isBackground || index === sentence.index);
  const news = told.filter(isNews);
  const touching = news.filter((mention) => touches(document, mention));
  const last = touching.at(-1) ?? news.at(-1) ?? told.at(-1);
  return last
    ? recent.filter(({ type, evidence }) => type === last.type && evidence.start === last.evidence.start)
    : [];
}

/** "Serbia called the declaration illegal": in a text that tells of one, a declaration is the new state's own, no act of this list. */
const isOwnIndependence = ({ input }: EventDocument, lower: string): boolean =>
  DECLARATION_NOUNS.has(lower) &&
  (DECLARED_INDEPENDENCE.test(input.doc.text) || (LONE_DECLARATIONS.has(lower) && !DECLARED.test(input.doc.text)));

/** How many phrases of a clause are searched for a deed. */
export const CLAUSE_REACH = 8;

/** Who did the deed that the noun phrase names; empty where it names none of the list. */
export function doersOf(document: EventDocument, noun: Phrase, trigger: Phrase): Party[] {
  if (!isNoun(noun)) return [];
  const isDeed = isDeedNoun(noun.lower) && !isOwnIndependence(document, noun.lower);
  const inside = doersInside(document, noun, isDeed);
  if (inside) return inside;
  const position = trigger.first.start;
  if (noun.isPronoun || POINTING_WORDS.has(noun.lower))
    return DEED_PRONOUNS.has(noun.lower)
      ? actorsOf(lastDeed(document, noun.sentence, { position }))
      : personThanked(document, noun);
  if (!isDeed) return doerThanked(document, noun);
  const by = nounAfter(noun, isFromOrBy);
  const owners = by ? partiesAt(document, listStartingAt(by)) : ownersOf(document, noun);
  const acted = owners.filter((owner) => hasActed(document, owner));
  if (acted.length || (owners.length && !isOfOneExpelled(noun))) return acted;
  return isAnaphoric(noun) || (hasPossessor(noun) && isTheirs(noun)) ? doersPointedAt(document, noun, position) : [];
}

/** "called the president to thank him": the one who did what was told last, where a person of the text acts in its name. */
function personThanked(document: EventDocument, noun: NounPhrase): Party[] {
  if (!PERSON_OBJECTS.has(noun.lower) || !endsHere(noun.next)) return [];
  const acting = document.input.actors.flatMap(({ type, name, mentions: [mention] }) =>
    type === 'person' && mention ? (polityOfPerson(document, name, mention)?.name ?? []) : [],
  );
  return doersJustTold(document, noun).filter(({ name }) => acting.includes(name));
}

/** Who did what a word for a deed points back to: "the vote", "these moves". */
function doersPointedAt(document: EventDocument, { sentence, lower, head }: NounPhrase, position: number): Party[] {
  const told = lastDeed(document, sentence, { position: position + 1, type: TYPED_DEED_NOUNS.get(lower) ?? null });
  if (BALLOT_NOUNS.has(lower)) return actorsOf(told.filter(isBallot));
  return head.tag === 'NNS' ? doersOfAll(document, told) : actorsOf(told);
}

/** "condemned his expulsion": the owner is whom it is done to. */
const isOfOneExpelled = (noun: NounPhrase): boolean => isTheirs(noun) && TYPED_DEED_NOUNS.has(noun.lower);

/** "hailed the recognitions": all who are told to have done what was told last, and those who are told of last. */
const doersOfAll = (document: EventDocument, told: readonly Mention[]): Party[] => {
  const [last] = told;
  const isAgainst = ({ type, recipients }: Mention): boolean =>
    isBreach(type) && recipients.some(({ name }) => document.avoid.includes(name));
  const isAgainstIt = last !== undefined && isAgainst(last);
  const like = document
    .recent()
    .filter(
      (mention) =>
        last !== undefined &&
        isDone(mention.status) &&
        (isAgainstIt ? isAgainst(mention) : !mention.isImplied && isLike(mention, last)),
    );
  return distinct([...actorsOf(like), ...actorsOf(told)]).filter(({ name }) => !document.avoid.includes(name));
};

/** Who does what the noun's own clause tells: "the decision to recognise X"; null where it tells no deed. */
function doersInside(document: EventDocument, noun: NounPhrase, isDeed: boolean): Party[] | null {
  const inside = mentionsWithin(document, noun, clauseEnd(noun));
  const first = inside.find(({ evidence }) => evidence.start >= noun.first.start);
  if (!first || !(isDeed || isGoverned(noun))) return null;
  return actorsOf(
    inside.filter(({ evidence, type }) => evidence.start === first.evidence.start && type === first.type),
  );
}

/** Whether one has done a deed that the text told; ties that begin are the deed of both. */
const hasActed = (document: EventDocument, { name }: Party): boolean =>
  document
    .recent()
    .some(
      ({ actor, recipients, type }) =>
        !isReaction(type) &&
        (actor.name === name || (rowOf(type).isMutual && recipients.some((party) => party.name === name))),
    );

const isBallot = ({ actor }: Mention): boolean => actor.kind !== 'state' && actor.kind !== 'people';

/** Who did the deeds of these mentions. */
export const actorsOf = (mentions: readonly Mention[]): Party[] => mentions.map(({ actor }) => actor);

/** "the decision", "a move", "such a step"; not "plans for a bridge". */
const isAnaphoric = ({ first, head }: NounPhrase): boolean =>
  first.tag === 'DT' && (head.index - first.index <= 2 || ANAPHORIC_OPENERS.has(first.lower));

/** ", urging others to follow": what a gerund adds behind a comma belongs to the verb before. */
const opensAside = ({ kind, next }: Phrase): boolean => kind === 'comma' && isVerb(next) && next.shape === 'ing';

/** Where the clause that hangs on a noun phrase ends. */
function clauseEnd(noun: NounPhrase): Phrase {
  const limit = skip(noun, CLAUSE_REACH + 4);
  let end = attachedEnd(noun);
  for (; end.index < limit.index; end = end.next) {
    if (isVerb(end) && end.shape === 'finite') break;
    if (end.kind === 'dash' || end.kind === 'rel' || end.kind === 'sub' || opensAside(end)) break;
  }
  return end;
}

/** "thanked Trump for recognising", "praised the islands for establishing ties". */
const isGoverned = (noun: NounPhrase): boolean => {
  let next = attachedEnd(noun, BELONGING_PREPOSITIONS);
  if (next.kind === 'prep' && isTimeNoun(next.next)) next = next.next.next;
  return next.kind === 'prep' && GOVERNING_PREPOSITIONS.has(next.lower) && isVerb(next.next);
};

/** Whether a preposition brings in the deed as the cause: "for the decision", "over what it did". */
const isDeedCause = (document: EventDocument, prep: Phrase): boolean =>
  prep.kind === 'prep' &&
  CAUSE_PREPOSITIONS.has(prep.lower) &&
  (isWhat(prep.next) || isDeedNoun(prep.next.lower) || tellsDeed(document, prep.next));

/** "praised Peru for 'an act of courage'": the deed in the thanker's own words. */
const isQuotedCause = ({ kind, lower, next }: Phrase): boolean =>
  kind === 'prep' && CAUSE_PREPOSITIONS.has(lower) && next.kind === 'quote';

/** "thanked Germany for the decision", "slammed Peru", "thanked both neighbours": doers of what was told, with no other cause after them. */
function doerThanked(document: EventDocument, noun: NounPhrase): Party[] {
  const list = listStartingAt(noun);
  const next = (list.at(-1) ?? noun).next;
  const isCaused = isDeedCause(document, next);
  if (!isCaused && !isQuotedCause(next) && !endsHere(next)) return [];
  const mentions = lastDeed(document, noun.sentence, { position: noun.first.start });
  const last = actorsOf(mentions);
  const all = mentions[0] ? doersLike(document, mentions[0]) : [];
  const counted = [last, all].find((doers) => doers.length > 1 && countsAll(noun, doers.length));
  const named = counted ?? partiesAmong(document, list, isCaused ? doersTold(document) : last);
  const isOffice = isCaused && OFFICES.has(noun.lower) && noun.first.lower === 'the' && noun.words.length === 2;
  return named.length || !isOffice || last.length !== 1 ? named : last;
}

/** The doers that a list of nouns names, by name or by state: "thanked the German lawmakers" means the parliament that has done it. */
export function partiesAmong(document: EventDocument, list: readonly Phrase[], doers: readonly Party[]): Party[] {
  const found = new Map<string, Party>();
  for (const party of partiesAt(document, list)) {
    const { name, code, kind } = party;
    const doer =
      doers.find((actor) => actor.name === name) ?? doers.find((actor) => code !== null && actor.code === code);
    const meant = kind === 'state' ? party : doer;
    if (doer && meant) found.set(meant.name, meant);
  }
  return [...found.values()];
}

/** "for its recognition of the region", "for breaking with": a deed of the list stands there. */
const tellsDeed = (document: EventDocument, phrase: Phrase): boolean =>
  mentionsWithin(document, phrase, skip(phrase, CLAUSE_REACH)).length > 0;

/** Who did what the text told last, reactions left out. */
export const doersTold = (document: EventDocument): readonly Party[] =>
  actorsOf(document.recent().filter(({ type }) => !isReaction(type)));

/** Whether nothing that could be another cause follows: the end, a comma, a time, another verb. */
export function endsHere(next: Phrase): boolean {
  if (!next.exists || next.kind === 'comma' || next.kind === 'conj' || next.kind === 'quote') return true;
  if (isTimeNoun(next) || (next.kind === 'prep' && isTimeNoun(next.next))) return true;
  if (next.kind === 'prep' && MANNER_PREPOSITIONS.has(next.lower) && isNoun(next.next))
    return !isDeedNoun(next.next.lower);
  return next.kind === 'other' && /^[.;!]$/.test(next.first.text);
}

/** Whether a mention tells the same deed to one of the same. */
const isLike = ({ type, recipients }: Mention, model: Mention): boolean =>
  type === model.type && recipients.some(({ name }) => model.recipients.some((party) => party.name === name));

const distinct = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [party.name, party])).values(),
];

/** All who did, or will do, what a mention tells. */
const doersLike = (document: EventDocument, model: Mention): Party[] =>
  distinct(actorsOf(document.recent().filter((mention) => isLike(mention, model))));

/** "both neighbours", "the three states": as many as did it. */
const countsAll = ({ words }: NounPhrase, count: number): boolean =>
  words.map(({ lower }) => COUNT_WORDS.get(lower)).find((number) => number !== undefined) === count;

/** How many sentences back a deed may stand that a reaction without an object is about. */
const TOLD_REACH = 3;

/** Who did what was told last before a phrase, in its sentence or one of the few before it. */
export function doersJustTold(document: EventDocument, { sentence, first }: Phrase): Party[] {
  const last = lastDeed(document, sentence, { position: first.start });
  return actorsOf(last.filter(({ sentence: index }) => index >= sentence.index - TOLD_REACH));
}

/** Those of the parties named who did what was told last. */
export function doersMeant(document: EventDocument, nouns: readonly Phrase[]): Party[] {
  const names = doersJustTold(document, nouns[0] ?? NO_PHRASE).map(({ name }) => name);
  return partiesAt(document, nouns).filter(({ name }) => names.includes(name));
}
