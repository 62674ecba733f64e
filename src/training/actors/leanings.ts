/**
 * What a name of a word leans to be: a person's, a body's or a place's. Softmax regression from the word's vector to the types that its
 * capitalised places have in the training parts of the names corpora. Each word's leaning comes of a model that did not see the word, so
 * that the tagger, which learns from the same places, trusts it as much as it may trust that of a word which is new to it.
 */
import { join } from 'node:path';
import { loadGazetteer } from '../../actors/tagger/gazetteer-phrases.js';
import { MENTION_TYPES } from '../../actors/tagger/labels.js';
import { hashText, mixHashes } from '../../model/hash.js';
import { lowerCase } from '../../text/lower-case.js';
import { tokenize } from '../../text/tokens.js';
import { readDocuments, TRAIN_FILES } from './names-corpora.js';

/** Numbers a word. */
export const WIDTH = 100;

/** Words and their vectors, row after row. */
export interface Vectors {
  readonly words: readonly string[];
  /** Of length one, `WIDTH` numbers a word. */
  readonly values: Float32Array;
}

/** The types and, last, no name. */
const KINDS = MENTION_TYPES.length + 1;
const NO_NAME = MENTION_TYPES.length;
const FOLDS = 5;
const STEPS = 150;
const RATE = 0.15;
/** The vectors are this long in the regression, whose weights are drawn to zero. */
const LENGTH = 10 / 3;
/** More places than this make a word no surer. */
const MOST_PLACES = 6;
/** From these probabilities on a leaning has levels 1, 2 and 3. */
const LEVELS = [0.08, 0.25, 0.55] as const;
const LEANING_TYPES = ['PER', 'ORG', 'LOC'] as const;

/** How often each capitalised word stands in a name of each type, and in none. */
function countKinds(corpora: string): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  for (const { text, mentions } of TRAIN_FILES.flatMap((file) => readDocuments(join(corpora, file)))) {
    const spans = [...mentions].sort((left, right) => left.start - right.start);
    let next = 0;
    for (const { text: form, start, end } of tokenize(text)) {
      while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
      if (!/^\p{Lu}/u.test(form)) continue;
      const span = spans[next];
      const isInside = span !== undefined && span.start <= start && end <= span.end + 1;
      const word = lowerCase(form);
      const own = counts.get(word) ?? new Float64Array(KINDS);
      counts.set(word, own);
      const kind = isInside ? MENTION_TYPES.indexOf(span.type) : NO_NAME;
      own[kind] = (own[kind] as number) + 1;
    }
  }
  return counts;
}

/** A word of the corpora: where its vector is, its kinds' shares, and what it weighs. */
interface Lesson {
  readonly word: number;
  readonly shares: Float64Array;
  readonly weight: number;
}

function lessonsOf({ words }: Vectors, counts: ReadonlyMap<string, Float64Array>): Lesson[] {
  return words.flatMap((text, word) => {
    const own = counts.get(text);
    if (own === undefined) return [];
    const all = own.reduce((sum, count) => sum + count, 0);
    return [{ word, shares: own.map((count) => count / all), weight: Math.sqrt(Math.min(all, MOST_PLACES)) }];
  });
}

/** The probabilities of a word's kinds; `weights` has `WIDTH` numbers and a constant for each kind. */
function probabilities({ values }: Vectors, word: number, weights: Float64Array): Float64Array {
  const scores = new Float64Array(KINDS);
  for (let kind = 0; kind < KINDS; kind += 1) {
    const base = kind * (WIDTH + 1);
    let score = weights[base + WIDTH] as number;
    for (let n = 0; n < WIDTH; n += 1)
      score += (weights[base + n] as number) * LENGTH * (values[word * WIDTH + n] as number);
    scores[kind] = score;
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

interface Descent {
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

/** A step of Adam (Kingma & Ba 2015). */
function descend({ weights, means, squares }: Descent, slopes: Float64Array, step: number): void {
  for (const [n, slope] of slopes.entries()) {
    means[n] = 0.9 * (means[n] as number) + 0.1 * slope;
    squares[n] = 0.99 * (squares[n] as number) + 0.01 * slope * slope;
    const mean = (means[n] as number) / (1 - 0.9 ** step);
    const square = (squares[n] as number) / (1 - 0.99 ** step);
    weights[n] = (weights[n] as number) - (RATE * mean) / (Math.sqrt(square) + 1e-8);
  }
}

/** Softmax regression over all lessons at once. */
function fitSoftmax(vectors: Vectors, lessons: readonly Lesson[]): Float64Array {
  const size = KINDS * (WIDTH + 1);
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = Float64Array.from(weights);
    for (const { word, shares, weight } of lessons) {
      const guessed = probabilities(vectors, word, weights);
      for (let kind = 0; kind < KINDS; kind += 1) {
        const error = weight * ((guessed[kind] as number) - (shares[kind] as number));
        const base = kind * (WIDTH + 1);
        for (let n = 0; n < WIDTH; n += 1)
          slopes[base + n] =
            (slopes[base + n] as number) + error * LENGTH * (vectors.values[word * WIDTH + n] as number);
        slopes[base + WIDTH] = (slopes[base + WIDTH] as number) + error;
      }
    }
    descend({ weights, means, squares }, slopes, step);
  }
  return weights;
}

const levelOf = (probability: number): number => LEVELS.filter((level) => probability >= level).length;

/** The leaning of each word: the levels of the three types, two bits each. */
export function readLeanings(vectors: Vectors, corpora: string): Int32Array {
  const lessons = lessonsOf(vectors, countKinds(corpora));
  const foldOf = new Map(lessons.map(({ word }, at) => [word, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitSoftmax(
      vectors,
      lessons.filter(({ word }) => foldOf.get(word) !== fold),
    ),
  );
  return Int32Array.from(vectors.words, (_, word) => {
    // A word of no lesson is new to every model; one will do.
    const guessed = probabilities(vectors, word, models[foldOf.get(word) ?? 0] as Float64Array);
    return LEANING_TYPES.reduce(
      (bits, type, at) => bits | (levelOf(guessed[MENTION_TYPES.indexOf(type)] as number) << (2 * at)),
      0,
    );
  });
}

/** Words that no list of callings has are learned from as far as this in the list of the most frequent. */
const OTHER_WORDS = 20_000;
/** All other words together weigh so many times what the callings do. */
const OTHER_WEIGHT = 4;
/** From this score on a word may be a calling. */
const CALLING_SCORE = 1.5;

/** Whether the gazetteer has the word as a name: a given name, a nationality. */
const isName = (word: string): boolean => loadGazetteer().lookUp(mixHashes(0, hashText(word))) !== 0;

/** Which words are used as those of the lists of callings are: logistic regression from the words' vectors. */
export function readCallings({ words, values }: Vectors, callings: ReadonlySet<string>): Uint8Array {
  const lessons = [...words.keys()].filter((word) => word < OTHER_WORDS || callings.has(words[word] as string));
  const known = lessons.filter((word) => callings.has(words[word] as string)).length;
  const otherWeight = (OTHER_WEIGHT * known) / (lessons.length - known);
  const weights = new Float64Array(WIDTH + 1);
  const means = new Float64Array(WIDTH + 1);
  const squares = new Float64Array(WIDTH + 1);
  const scoreOf = (word: number): number => {
    let score = weights[WIDTH] as number;
    for (let n = 0; n < WIDTH; n += 1) score += (weights[n] as number) * LENGTH * (values[word * WIDTH + n] as number);
    return score;
  };
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = Float64Array.from(weights);
    for (const word of lessons) {
      const isCalling = callings.has(words[word] as string);
      const error = (1 / (1 + Math.exp(-scoreOf(word))) - (isCalling ? 1 : 0)) * (isCalling ? 1 : otherWeight);
      for (let n = 0; n < WIDTH; n += 1)
        slopes[n] = (slopes[n] as number) + error * LENGTH * (values[word * WIDTH + n] as number);
      slopes[WIDTH] = (slopes[WIDTH] as number) + error;
    }
    descend({ weights, means, squares }, slopes, step);
  }
  return Uint8Array.from(words, (text, word) => (scoreOf(word) >= CALLING_SCORE && !isName(text) ? 1 : 0));
}
