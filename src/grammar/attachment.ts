/** Noun groups as wholes: lists ("Russia, Syria and Nauru"), the prepositions they hang on, and how far their own phrases reach. */

import { OWN_NAME_BODIES, STATE_ORGANS } from '../data/events/nouns.js';
import { HOUSE_MEMBERS, HOUSES } from '../data/events/phrase-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

/** Prepositions whose phrase belongs to the noun before it. */
const ATTACHING = new Set([
  'of',
  'in',
  'for',
  'between',
  'over',
  'against',
  'by',
  'from',
  'at',
  'to',
  'on',
  'with',
  'under',
  'within',
]);
const PARENTHESIS_REACH = 12;

export const kindAt = ({ phrases }: ReadSentence, at: number): Phrase['kind'] | null => phrases[at]?.kind ?? null;
export const lowerAt = ({ phrases }: ReadSentence, at: number): string => phrases[at]?.lower ?? '';

const isListConj = (sentence: ReadSentence, at: number): boolean =>
  kindAt(sentence, at) === 'conj' &&
  (lowerAt(sentence, at) === 'and' ||
    lowerAt(sentence, at) === 'or' ||
    lowerAt(sentence, at) === 'nor' ||
    lowerAt(sentence, at) === '&');

const isPlainNoun = (phrase: Phrase | undefined): phrase is NounPhrase => isNoun(phrase) && !phrase.isTime;

/** The noun phrases of the list that ends with the one at `at`, first to last. */
export function listEndingAt(sentence: ReadSentence, at: number): number[] {
  const { phrases } = sentence;
  const items = [at];
  let seenConj = false;
  for (let next = at - 1; next > 0; ) {
    let before = next;
    if (isListConj(sentence, before)) {
      if (seenConj && items.length < 2) break;
      seenConj = true;
      before -= 1;
      if (kindAt(sentence, before) === 'comma') {
        if (!isPlainNoun(phrases[before - 1]) || kindAt(sentence, before - 2) !== 'comma') break;
        before -= 1;
      }
    } else if (kindAt(sentence, before) === 'comma' && seenConj) before -= 1;
    else break;
    if (!isPlainNoun(phrases[before])) break;
    const isIntro =
      kindAt(sentence, before - 1) === 'prep' && kindAt(sentence, before + 1) === 'comma' && before - 1 === 0;
    if (isIntro) break;
    items.unshift(before);
    next = before - 1;
  }
  return items;
}

/** "The Chamber of Deputies and the Senate": a body's own "of" does not take in the body after it. */
export function bodiesBefore(sentence: ReadSentence, prep: number, at: number): readonly number[] {
  const { phrases, words } = sentence;
  const first = phrases[prep - 1];
  const last = phrases[at] as NounPhrase;
  const isBody = (phrase: NounPhrase): boolean => OWN_NAME_BODIES.has(phrase.lower) || STATE_ORGANS.has(phrase.lower);
  if (lowerAt(sentence, prep) !== 'of' || !isNoun(first) || !isBody(first) || !isBody(last)) return [];
  const isPair = lowerAt(sentence, at - 1) === 'and' && listEndingAt(sentence, at).length === 2;
  const isOne = !words[first.head]?.tag.endsWith('S') && words[last.first]?.lower === 'the';
  return isPair && isOne ? [prep - 1, at] : [];
}

/** The end (exclusive) of a noun phrase with the prepositional phrases in `allowed` that follow it. */
export function attachedEnd(sentence: ReadSentence, at: number, allowed: ReadonlySet<string> = ATTACHING): number {
  const { phrases } = sentence;
  let end = at + 1;
  while (kindAt(sentence, end) === 'prep' && allowed.has(lowerAt(sentence, end))) {
    let noun = end + 1;
    while (kindAt(sentence, noun) === 'quote') noun += 1;
    if (!isPlainNoun(phrases[noun])) break;
    end = noun + 1;
  }
  return end;
}

const OF_ONLY: ReadonlySet<string> = new Set(['of', 'in']);

/** Whether the noun phrase at `at` is the subject of a finite verb right after it. */
function headsClause(sentence: ReadSentence, at: number): boolean {
  const { phrases } = sentence;
  let next = attachedEnd(sentence, at);
  while (
    kindAt(sentence, next) === 'adv' ||
    (isNoun(phrases[next]) && (phrases[next] as NounPhrase).isTime) ||
    (kindAt(sentence, next) === 'prep' && isNoun(phrases[next + 1]) && (phrases[next + 1] as NounPhrase).isTime)
  )
    next += kindAt(sentence, next) === 'prep' ? 2 : 1;
  const isBeside =
    kindAt(sentence, next) === 'comma' && isNoun(phrases[next + 1]) && kindAt(sentence, next + 2) === 'comma';
  const verb = phrases[isBeside ? next + 3 : next];
  return isVerb(verb) && verb.shape === 'finite';
}

/** The noun phrases of the list that starts with the one at `at`. */
export function listStartingAt(sentence: ReadSentence, at: number, beforeVerb = false): number[] {
  const { phrases } = sentence;
  const items = [at];
  const pending: number[] = [];
  for (let next = attachedEnd(sentence, at, OF_ONLY); next < phrases.length; ) {
    const isComma = kindAt(sentence, next) === 'comma';
    let after = isComma ? next + 1 : next;
    const hasConj = isListConj(sentence, after);
    if (hasConj) after += 1;
    if (!isComma && !hasConj) break;
    while (kindAt(sentence, after) === 'quote') after += 1;
    if (!isPlainNoun(phrases[after])) break;
    if (hasConj) {
      if (beforeVerb || !headsClause(sentence, after)) items.push(...pending, after);
      break;
    }
    pending.push(after);
    next = attachedEnd(sentence, after, OF_ONLY);
  }
  return items;
}

/** The preposition that governs the noun phrase (or its list), or -1. */
export function prepositionOf(sentence: ReadSentence, at: number): number {
  let before = (listEndingAt(sentence, at)[0] as number) - 1;
  while (kindAt(sentence, before) === 'quote') before -= 1;
  return kindAt(sentence, before) === 'prep' ? before : -1;
}

/** The comma or dash that opens the parenthesis closed by the one at `at`; -1 where none does. */
export function parenthesisStart(sentence: ReadSentence, at: number): number {
  const { phrases } = sentence;
  const closing = kindAt(sentence, at);
  for (let before = at - 1; before > 0 && before >= at - PARENTHESIS_REACH * 2; before -= 1) {
    if (kindAt(sentence, before) !== closing) continue;
    const opener = phrases[before + 1];
    if (!opener || before + 1 >= at) continue;
    const previous = phrases[before - 1];
    const opens =
      opener.kind === 'rel' ||
      opener.kind === 'prep' ||
      opener.kind === 'sub' ||
      opener.kind === 'adv' ||
      opener.kind === 'adj' ||
      (isVerb(opener) && opener.shape !== 'finite') ||
      isNoun(opener);
    if (opens && previous && previous.kind !== 'comma') return before;
  }
  return -1;
}

/** "all six parties in Austria's parliament": the house that they make up together, or -1. */
export function houseOfMembers(sentence: ReadSentence, at: number): number {
  const phrase = sentence.phrases[at];
  if (!isNoun(phrase)) return -1;
  const house = sentence.phrases[at + 2];
  const isAll = sentence.words[phrase.first]?.lower === 'all';
  const isHouse = isNoun(house) && HOUSES.has(house.lower);
  return isAll && isHouse && HOUSE_MEMBERS.has(phrase.lower) && /^(?:in|of)$/.test(lowerAt(sentence, at + 1))
    ? at + 2
    : -1;
}
