/** Finds the set phrases of `data/events/idioms.ts` in a sentence. */

import { IDIOMS, type Idiom } from '../data/events/idioms.js';
import { isNoun, isVerb, type Phrase } from '../grammar/chunks/phrases.js';
import { skip, wordsBetween } from '../grammar/place.js';
import { NO_PHRASE } from '../grammar/sentence.js';
import type { Word } from '../grammar/words/words.js';

/** An idiom with the noun phrase that it is done to. */
interface IdiomAt {
  readonly idiom: Idiom;
  readonly object: Phrase;
}

const BEFORE_REACH = 8;
const AFTER_REACH = 12;

interface Pattern {
  readonly idiom: Idiom;
  readonly before: readonly RegExp[];
}

const toPattern = (words: string): RegExp =>
  new RegExp(`^${words.replace('* ', '(?:\\S+ ){0,2}').replace(/\bits\b/, '(?:its|their|his|her|our)')}(?: |$)`);

let patterns: readonly Pattern[] | null = null;

function loadPatterns(): readonly Pattern[] {
  patterns ??= IDIOMS.map((idiom) => ({
    idiom,
    before: idiom.before.filter((words) => words !== '').map(toPattern),
  }));
  return patterns;
}

const lowersFrom = (from: Word, count: number): string =>
  wordsBetween(from, skip(from, count))
    .map(({ lower }) => lower)
    .join(' ');

/** The idiom whose verb stands at phrase `at`; null where none does. */
export function idiomAt(at: Phrase): IdiomAt | null {
  const verb = at;
  if (!isVerb(verb)) return null;
  for (const { idiom, before } of loadPatterns()) {
    if (!idiom.verbs.includes(verb.base)) continue;
    const object = before.length ? nounBehind(verb.end, before) : at.next;
    const phrase = object;
    if (!isNoun(phrase) || phrase.isTime) continue;
    const rest = ` ${lowersFrom(phrase.end, AFTER_REACH)} `;
    if (idiom.after.length && !idiom.after.some((words) => rest.includes(` ${words} `))) continue;
    return { idiom, object };
  }
  return null;
}

/** The phrase that starts where one of the patterns ends, or -1. */
function nounBehind(from: Word, before: readonly RegExp[]): Phrase {
  const text = lowersFrom(from, BEFORE_REACH);
  for (const pattern of before) {
    const match = pattern.exec(text);
    if (!match) continue;
    const first = skip(from, match[0].trim().split(' ').length);
    return from.sentence.phrases.find((phrase) => phrase.first === first) ?? NO_PHRASE;
  }
  return NO_PHRASE;
}
