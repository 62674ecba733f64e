/** Whose deed a reaction is about: by the noun of the deed, by its doer, or by what the text told last. */

import { BALLOT_NOUNS, DEED_NOUNS, TIE_NOUNS } from '../../../data/events/nouns.js';
import { BREAK_NOUNS } from '../../../data/events/phrase-words.js';
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import type { Mention, Party } from '../../outcome/mention.js';
import { isReaction } from '../../outcome/mention.js';
import { isBreach, isDone, withoutReplies } from '../../outcome/news.js';
import { ownersOf, partiesAt } from '../../parties/references.js';

const GOVERNED_REACH = 6;

/** "Chad's decision to recognise Kosovo was welcomed", "Russia's recognition of Abkhazia, condemned by": the deed, though Kosovo stands before the verb. */
export function deedOver(sentence: ReadSentence, subject: number): number {
  const owner = sentence.phrases[subject - 2];
  if (/^(?:of|with)$/.test(lowerAt(sentence, subject - 1)) && isNoun(owner) && isDeedNoun(owner.lower))
    return subject - 2;
  for (let at = subject - 1; at > 0 && at >= subject - GOVERNED_REACH; at -= 1) {
    const verb = sentence.phrases[at];
    if (!isVerb(verb)) continue;
    const isBy = /^(?:by|of)$/.test(lowerAt(sentence, at - 2)) && isNoun(sentence.phrases[at - 1]);
    const governor = isBy ? at - 3 : at - 1;
    return verb.shape === 'to' && isDeedNoun(lowerAt(sentence, governor)) ? governor : subject;
  }
  return subject;
}

/** Mentions that are no reactions and whose evidence lies in a part of the sentence. */
export function mentionsWithin(document: EventDocument, sentence: ReadSentence, first: number, end: number): Mention[] {
  const from = sentence.words[sentence.phrases[first]?.first ?? 0]?.start ?? 0;
  const to = sentence.words[(sentence.phrases[end - 1]?.end ?? 1) - 1]?.end ?? 0;
  return document
    .recent()
    .filter(
      ({ evidence, sentence: index, type }) =>
        index === sentence.index && !isReaction(type) && evidence.start >= from && evidence.start < to,
    );
}

/** Whether a deed is background: dated earlier than another that the text tells before it. */
const isOlder = (date: string | null, than: string): boolean =>
  date !== null && date < than.slice(0, date.length) && date.slice(0, 4) < than.slice(0, 4);

const ANY_TYPE = /^/;

/** The types of deed that a noun names: "the expulsions" are no recognition. */
function typesNamed(lower: string): RegExp {
  if (/^expulsions?$/.test(lower)) return /^tie-downgrade$/;
  if (BREAK_NOUNS.has(lower)) return /^tie-severance$/;
  return /^recognitions?$/.test(lower) ? /^recognition$/ : ANY_TYPE;
}

/** Mentions of the deed told last before a position, all that share its evidence; no background, where the text tells news. */
export function lastDeed(
  document: EventDocument,
  sentence: ReadSentence,
  { position, types = ANY_TYPE }: { position: number; types?: RegExp },
): Mention[] {
  const all = document
    .recent()
    .filter(
      ({ type, evidence, status, isImplied }) =>
        !isReaction(type) && types.test(type) && !isImplied && evidence.start < position && status !== 'denied',
    );
  const others = all.filter(({ type, actor }) => type !== 'refusal' && !document.avoid.includes(actor.name));
  const done = others.filter(
    ({ status, type }) => isDone(status) || (status === 'planned' && !isBreach(type) && type !== 'derecognition'),
  );
  const told = done.length ? withoutReplies(done, document.avoid) : others.length ? others : all;
  const newest = told.reduce((best, { date }) => (date !== null && date > best ? date : best), '');
  const last =
    told.findLast(
      ({ date, isBackground, sentence: index }) =>
        !isOlder(date, newest) && (!isBackground || index === sentence.index),
    ) ?? told.at(-1);
  if (!last) return [];
  return document
    .recent()
    .filter(
      ({ type, evidence, isImplied }) => type === last.type && !isImplied && evidence.start === last.evidence.start,
    );
}

/** A noun of deed, in the plural too. */
export const isDeedNoun = (lower: string): boolean =>
  DEED_NOUNS.has(lower) || TIE_NOUNS.has(lower) || (lower.endsWith('s') && DEED_NOUNS.has(lower.slice(0, -1)));

const INDEPENDENCE = /\b(?:declar|proclaim)\w*\b[^.]{0,60}\b(?:independen|statehood|sovereign|secession)/;

const DECLARED = /\bdeclare[sd]?\b/;

/** "Serbia called the declaration illegal": in a text that tells of one, a declaration is the new state's own, no act of this list. */
const isOwnIndependence = ({ input }: EventDocument, lower: string): boolean =>
  /^declarations?$/.test(lower) &&
  (INDEPENDENCE.test(input.reading.text) || (lower === 'declaration' && !DECLARED.test(input.reading.text)));

export const CLAUSE_REACH = 8;

/** Who did the deed that the noun phrase at `at` names; empty where it names none of the list. */
export function doersOf(document: EventDocument, sentence: ReadSentence, at: number, trigger: number): Party[] {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase)) return [];
  const end = clauseEnd(sentence, at);
  const inside = mentionsWithin(document, sentence, at, end).filter(
    ({ evidence }) => evidence.start >= (sentence.words[phrase.first]?.start ?? 0),
  );
  const isDeed = isDeedNoun(phrase.lower) && !isOwnIndependence(document, phrase.lower);
  const first = inside[0];
  if (first && (isDeed || isGoverned(sentence, at)))
    return inside
      .filter(({ evidence, type }) => evidence.start === first.evidence.start && type === first.type)
      .map(({ actor }) => actor);
  const position = sentence.words[sentence.phrases[trigger]?.first ?? 0]?.start ?? 0;
  if (phrase.isPronoun || /^(?:this|that)$/.test(phrase.lower))
    return /^(?:it|this|that|them)$/.test(phrase.lower) ? actorsOf(lastDeed(document, sentence, { position })) : [];
  if (!isDeed) return doerThanked(document, sentence, at);
  const owners = ownersOf(document, sentence, at);
  if (owners.length)
    return owners.filter(({ name }) =>
      document
        .recent()
        .some(
          ({ actor, recipients, type }) =>
            !isReaction(type) &&
            (actor.name === name || (type === 'tie-establishment' && recipients.some((party) => party.name === name))),
        ),
    );
  const isTheirs = phrase.ownStart > phrase.first && sentence.words[phrase.first]?.tag === 'PRP$';
  if (!isAnaphoric(sentence, phrase) && !isTheirs) return [];
  const told = lastDeed(document, sentence, { position: position + 1, types: typesNamed(phrase.lower) });
  return actorsOf(BALLOT_NOUNS.has(phrase.lower) ? told.filter(isBallot) : told);
}

const isBallot = ({ actor }: Mention): boolean => actor.kind !== 'state' && actor.kind !== 'people';

export const actorsOf = (mentions: readonly Mention[]): Party[] => mentions.map(({ actor }) => actor);

/** "the decision", "a move", "such a step"; not "plans for a bridge". */
const isAnaphoric = ({ words }: ReadSentence, { first, head }: NounPhrase): boolean =>
  words[first]?.tag === 'DT' && (head - first <= 2 || /^(?:the|this|that|such)$/.test(words[first]?.lower ?? ''));

/** Where the clause that hangs on a noun phrase ends. */
function clauseEnd(sentence: ReadSentence, at: number): number {
  let end = attachedEnd(sentence, at);
  const limit = Math.min(sentence.phrases.length, at + CLAUSE_REACH + 4);
  for (; end < limit; end += 1) {
    const phrase = sentence.phrases[end];
    if (isVerb(phrase) && phrase.shape === 'finite') break;
    if (phrase?.kind === 'dash' || phrase?.kind === 'rel' || phrase?.kind === 'sub') break;
  }
  return end;
}

export const isTimeAt = ({ phrases }: ReadSentence, at: number): boolean =>
  isNoun(phrases[at]) && (phrases[at] as NounPhrase).isTime;

/** "thanked Trump for recognising", "praised the islands for establishing ties". */
const isGoverned = (sentence: ReadSentence, at: number): boolean => {
  let next = attachedEnd(sentence, at, new Set(['of', 'in']));
  if (kindAt(sentence, next) === 'prep' && isTimeAt(sentence, next + 1)) next += 2;
  return (
    kindAt(sentence, next) === 'prep' &&
    /^(?:for|over|on|of)$/.test(lowerAt(sentence, next)) &&
    isVerb(sentence.phrases[next + 1])
  );
};

/** "thanked Germany for the decision", "slammed Peru", "thanked both neighbours": doers of what was told, with no other cause after them. */
function doerThanked(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const list = listStartingAt(sentence, at);
  const next = (list.at(-1) ?? at) + 1;
  const position = sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0;
  const isFor = kindAt(sentence, next) === 'prep' && /^(?:for|over|on)$/.test(lowerAt(sentence, next));
  const isDeedNext =
    isFor &&
    (lowerAt(sentence, next + 1) === 'what' ||
      isDeedNoun(lowerAt(sentence, next + 1)) ||
      isTieDeed(document, sentence, next + 1));
  if (!isDeedNext && !endsHere(sentence, next)) return [];
  const mentions = lastDeed(document, sentence, { position });
  const last = actorsOf(mentions);
  const all = mentions[0] ? doersLike(document, mentions[0]) : [];
  for (const doers of [last, all]) if (doers.length > 1 && countsAll(sentence, at, doers.length)) return doers;
  const told = isDeedNext ? doersTold(document) : last;
  return partiesAt(document, sentence, list).filter(({ name, code }) =>
    told.some((actor) => actor.name === name || (code !== null && actor.code === code)),
  );
}

/** "for its recognition of the region", "for breaking with": a deed of the list stands there. */
const isTieDeed = (document: EventDocument, sentence: ReadSentence, at: number): boolean =>
  mentionsWithin(document, sentence, at, Math.min(at + CLAUSE_REACH, sentence.phrases.length)).length > 0;

export const doersTold = (document: EventDocument): readonly Party[] =>
  document
    .recent()
    .filter(({ type }) => !isReaction(type))
    .map(({ actor }) => actor);

/** Whether nothing that could be another cause follows: the end, a comma, a time, another verb. */
export function endsHere(sentence: ReadSentence, next: number): boolean {
  const phrase = sentence.phrases[next];
  if (!phrase || phrase.kind === 'comma' || phrase.kind === 'conj' || phrase.kind === 'quote') return true;
  if (isTimeAt(sentence, next) || (phrase.kind === 'prep' && isTimeAt(sentence, next + 1))) return true;
  if (phrase.kind === 'prep' && /^(?:by|via|from|in|at)$/.test(phrase.lower) && isNoun(sentence.phrases[next + 1]))
    return !isDeedNoun(lowerAt(sentence, next + 1));
  return phrase.kind === 'other' && /^[.;!]$/.test(sentence.words[phrase.first]?.text ?? '');
}

/** All who did, or will do, what a mention tells. */
function doersLike(document: EventDocument, { type, recipients }: Mention): Party[] {
  const doers = new Map<string, Party>();
  for (const mention of document.recent())
    if (mention.type === type && mention.recipients.some(({ name }) => recipients.some((party) => party.name === name)))
      doers.set(mention.actor.name, mention.actor);
  return [...doers.values()];
}

const COUNT_WORDS = ['both', 'two', 'three', 'four', 'five'];

/** "both neighbours", "the three states": as many as did it. */
function countsAll({ words, phrases }: ReadSentence, at: number, count: number): boolean {
  const { first, end } = phrases[at] as NounPhrase;
  const said = words
    .slice(first, end)
    .map(({ lower }) => COUNT_WORDS.indexOf(lower))
    .find((n) => n >= 0);
  return said !== undefined && Math.max(2, said + 1) === count;
}

/** Those of the parties named who did what was told last. */
export function doersMeant(document: EventDocument, sentence: ReadSentence, nouns: readonly number[]): Party[] {
  const position = sentence.words[sentence.phrases[nouns[0] ?? 0]?.first ?? 0]?.start ?? 0;
  const last = lastDeed(document, sentence, { position }).filter(({ sentence: n }) => n >= sentence.index - TOLD_REACH);
  const names = actorsOf(last).map(({ name }) => name);
  return partiesAt(document, sentence, nouns).filter(({ name }) => names.includes(name));
}

/** How many sentences back a deed may stand that a reaction without an object is about. */
export const TOLD_REACH = 3;
