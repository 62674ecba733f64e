/**
 * Words and phrases as places in a sentence: each knows its neighbours, so that a rule reads `verb.next.lower` and never counts.
 * Past either end stands an edge, which has no text, does not exist, and is its own neighbour.
 */
import type { Span } from '../text/span.js';
import type { Phrase } from './chunks/phrases.js';
import type { Sentence } from './sentence.js';
import type { Word } from './words/words.js';

/** What words and phrases have in common. */
export interface Place<Self> {
  /** Its number in the sentence; -1 for the edge before the first, the count for the edge after the last. */
  readonly index: number;
  /** False for an edge and for "none". */
  readonly exists: boolean;
  readonly next: Self;
  readonly previous: Self;
  readonly sentence: Sentence;
}

/** A place whose neighbours can be set. */
export interface Linkable<Self> {
  next: Self;
  previous: Self;
}

/** Gives each place its neighbours, and the first and the last an edge. */
export function linkPlaces<Self>(
  places: readonly (Self & Linkable<Self>)[],
  before: Self & Linkable<Self>,
  after: Self & Linkable<Self>,
): void {
  for (const [at, place] of places.entries()) {
    place.previous = places[at - 1] ?? before;
    place.next = places[at + 1] ?? after;
  }
  before.next = places[0] ?? after;
  after.previous = places.at(-1) ?? before;
}

/** The place so many steps on; back where the number is negative. */
export function skip(place: Phrase, steps: number): Phrase;
export function skip(place: Word, steps: number): Word;
export function skip<Self extends Place<Self>>(place: Self, steps: number): Self {
  let at = place;
  for (let left = steps; left > 0; left -= 1) at = at.next;
  for (let left = steps; left < 0; left += 1) at = at.previous;
  return at;
}

/** The one that stands first in the sentence. */
export const firstOf = <Self extends { readonly index: number }>(one: Self, other: Self): Self =>
  other.index < one.index ? other : one;

/** The one that stands last in the sentence. */
export const lastOf = <Self extends { readonly index: number }>(one: Self, other: Self): Self =>
  other.index > one.index ? other : one;

/** The exact text from word `first` up to word `end`, which is no part of it. */
export function textBetween(first: Word, end: Word): string {
  if (end.index <= first.index) return '';
  return first.sentence.source.slice(first.start, end.previous.end);
}

/** The span of the words from `first` up to `end`. */
export const spanBetween = (first: Word, end: Word): Span => ({ start: first.start, end: end.previous.end });

/** The words from `first` up to `end`. */
export const wordsBetween = ({ index, sentence }: Word, end: Word): readonly Word[] =>
  sentence.words.slice(Math.max(0, index), Math.max(0, end.index));

/** The words from `first` to the end of the sentence. */
export const wordsFrom = ({ index, sentence }: Word): readonly Word[] => sentence.words.slice(Math.max(0, index));

/** The phrases from `first` up to `end`. */
export const phrasesBetween = ({ index, sentence }: Phrase, end: Phrase): readonly Phrase[] =>
  sentence.phrases.slice(Math.max(0, index), Math.max(0, end.index));

/** The phrases from `first` to the end of the sentence. */
export const phrasesFrom = ({ index, sentence }: Phrase): readonly Phrase[] =>
  sentence.phrases.slice(Math.max(0, index));
