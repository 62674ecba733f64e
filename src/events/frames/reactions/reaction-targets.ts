/** Whose deed a reaction is about: by the noun of the deed, by its doer, or by what the text told last. */

import { BALLOT_NOUNS, DEED_NOUNS, TIE_NOUNS } from '../../../data/events/nouns.js';
import { BREAK_NOUNS } from '../../../data/events/phrase-words.js';
import { attachedEnd, listStartingAt } from '../../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/phrases.js';
import { skip, wordsBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import type { Mention, Party } from '../../outcome/mention.js';
import { isReaction } from '../../outcome/mention.js';
import { isBreach, isDone, withoutReplies } from '../../outcome/news.js';
import { ownersOf, partiesAt } from '../../parties/references.js';

const GOVERNED_REACH = 6;

/** "Chad's decision to recognise Kosovo was welcomed", "Russia's recognition of Abkhazia, condemned by": the deed, though Kosovo stands before the verb. */
export function deedOver(subject: Phrase): Phrase {
  const owner = subject.previous.previous;
  if (/^(?:of|with)$/.test(subject.previous.lower) && isNoun(owner) && isDeedNoun(owner.lower))
    return subject.previous.previous;
  for (
    let at = subject.previous;
    at.exists && at.index > 0 && at.index >= subject.index - GOVERNED_REACH;
    at = at.previous
  ) {
    const verb = at;
    if (!isVerb(verb)) continue;
    const isBy = /^(?:by|of)$/.test(at.previous.previous.lower) && isNoun(at.previous);
    const governor = isBy ? at.previous.previous.previous : at.previous;
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
  sentence: Sentence,
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
  (INDEPENDENCE.test(input.doc.text) || (lower === 'declaration' && !DECLARED.test(input.doc.text)));

export const CLAUSE_REACH = 8;

/** Who did the deed that the noun phrase at `at` names; empty where it names none of the list. */
export function doersOf(document: EventDocument, at: Phrase, trigger: Phrase): Party[] {
  const phrase = at;
  if (!isNoun(phrase)) return [];
  const end = clauseEnd(at);
  const inside = mentionsWithin(document, at, end).filter(({ evidence }) => evidence.start >= phrase.first.start);
  const isDeed = isDeedNoun(phrase.lower) && !isOwnIndependence(document, phrase.lower);
  const first = inside[0];
  if (first && (isDeed || isGoverned(at)))
    return inside
      .filter(({ evidence, type }) => evidence.start === first.evidence.start && type === first.type)
      .map(({ actor }) => actor);
  const position = trigger.first.start;
  if (phrase.isPronoun || /^(?:this|that)$/.test(phrase.lower))
    return /^(?:it|this|that|them)$/.test(phrase.lower) ? actorsOf(lastDeed(document, at.sentence, { position })) : [];
  if (!isDeed) return doerThanked(document, at);
  const owners = ownersOf(document, at);
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
  const isTheirs = phrase.ownStart.index > phrase.first.index && phrase.first.tag === 'PRP$';
  if (!isAnaphoric(phrase) && !isTheirs) return [];
  const told = lastDeed(document, at.sentence, { position: position + 1, types: typesNamed(phrase.lower) });
  return actorsOf(BALLOT_NOUNS.has(phrase.lower) ? told.filter(isBallot) : told);
}

const isBallot = ({ actor }: Mention): boolean => actor.kind !== 'state' && actor.kind !== 'people';

export const actorsOf = (mentions: readonly Mention[]): Party[] => mentions.map(({ actor }) => actor);

/** "the decision", "a move", "such a step"; not "plans for a bridge". */
const isAnaphoric = ({ first, head }: NounPhrase): boolean =>
  first.tag === 'DT' && (head.index - first.index <= 2 || /^(?:the|this|that|such)$/.test(first.lower));

/** Where the clause that hangs on a noun phrase ends. */
function clauseEnd(at: Phrase): Phrase {
  let end = attachedEnd(at);
  const limit = skip(at, CLAUSE_REACH + 4);
  for (; end.index < limit.index; end = end.next) {
    const phrase = end;
    if (isVerb(phrase) && phrase.shape === 'finite') break;
    if (phrase.kind === 'dash' || phrase.kind === 'rel' || phrase.kind === 'sub') break;
  }
  return end;
}

export const isTimeAt = (at: Phrase): boolean => isNoun(at) && at.isTime;

/** "thanked Trump for recognising", "praised the islands for establishing ties". */
const isGoverned = (at: Phrase): boolean => {
  let next = attachedEnd(at, new Set(['of', 'in']));
  if (next.kind === 'prep' && isTimeAt(next.next)) next = next.next.next;
  return next.kind === 'prep' && /^(?:for|over|on|of)$/.test(next.lower) && isVerb(next.next);
};

/** "thanked Germany for the decision", "slammed Peru", "thanked both neighbours": doers of what was told, with no other cause after them. */
function doerThanked(document: EventDocument, at: Phrase): Party[] {
  const list = listStartingAt(at);
  const next = (list.at(-1) ?? at).next;
  const position = at.first.start;
  const isFor = next.kind === 'prep' && /^(?:for|over|on)$/.test(next.lower);
  const isDeedNext =
    isFor && (next.next.lower === 'what' || isDeedNoun(next.next.lower) || isTieDeed(document, next.next));
  if (!isDeedNext && !endsHere(next)) return [];
  const mentions = lastDeed(document, at.sentence, { position });
  const last = actorsOf(mentions);
  const all = mentions[0] ? doersLike(document, mentions[0]) : [];
  for (const doers of [last, all]) if (doers.length > 1 && countsAll(at, doers.length)) return doers;
  const told = isDeedNext ? doersTold(document) : last;
  return partiesAt(document, list).filter(({ name, code }) =>
    told.some((actor) => actor.name === name || (code !== null && actor.code === code)),
  );
}

/** "for its recognition of the region", "for breaking with": a deed of the list stands there. */
const isTieDeed = (document: EventDocument, at: Phrase): boolean =>
  mentionsWithin(document, at, skip(at, CLAUSE_REACH)).length > 0;

export const doersTold = (document: EventDocument): readonly Party[] =>
  document
    .recent()
    .filter(({ type }) => !isReaction(type))
    .map(({ actor }) => actor);

/** Whether nothing that could be another cause follows: the end, a comma, a time, another verb. */
export function endsHere(next: Phrase): boolean {
  const phrase = next;
  if (!phrase.exists || phrase.kind === 'comma' || phrase.kind === 'conj' || phrase.kind === 'quote') return true;
  if (isTimeAt(next) || (phrase.kind === 'prep' && isTimeAt(next.next))) return true;
  if (phrase.kind === 'prep' && /^(?:by|via|from|in|at)$/.test(phrase.lower) && isNoun(next.next))
    return !isDeedNoun(next.next.lower);
  return phrase.kind === 'other' && /^[.;!]$/.test(phrase.first.text);
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
function countsAll(at: Phrase, count: number): boolean {
  const { first, end } = at as NounPhrase;
  const said = wordsBetween(first, end)
    .map(({ lower }) => COUNT_WORDS.indexOf(lower))
    .find((n) => n >= 0);
  return said !== undefined && Math.max(2, said + 1) === count;
}

/** Those of the parties named who did what was told last. */
export function doersMeant(document: EventDocument, sentence: Sentence, nouns: readonly Phrase[]): Party[] {
  const position = (nouns[0] ?? NO_PHRASE).first.start;
  const last = lastDeed(document, sentence, { position }).filter(({ sentence: n }) => n >= sentence.index - TOLD_REACH);
  const names = actorsOf(last).map(({ name }) => name);
  return partiesAt(document, nouns).filter(({ name }) => names.includes(name));
}

/** How many sentences back a deed may stand that a reaction without an object is about. */
export const TOLD_REACH = 3;
