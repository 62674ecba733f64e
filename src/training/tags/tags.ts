/**
 * Trains the part-of-speech tagger: `npm run build && node dist/training/tags/tags.js`. Reads the texts of the claims and actors
 * corpora (train parts), has them tagged by `tags-teachers.ts`, writes `src/data/weights/tags.bin`. Same bytes on every run.
 */

import { type Place, TAG_COLUMNS, TAG_FEATURES, TagFeatures } from '../../grammar/tagger/tag-features.js';
import { advance, FIRST_MODEL_TAG, MODEL_TAGS, startOfSentence, tagOfMark } from '../../grammar/tagger/tags.js';
import { encodeSparseModel } from '../../model/sparse.js';
import { readBody, readText, type TextReading } from '../../text/index.js';
import type { Token } from '../../text/tokens.js';
import { makeWordColumns } from '../../text/word-columns.js';
import { readCorpus, writeWeights } from '../corpora.js';
import { AveragedWeights } from '../learners/perceptron.js';
import { shuffled } from '../learners/random.js';
import { teachTags, UNSURE } from './tags-teachers.js';

const BITS = 17;
const PASSES = 6;
const KEEP = 260_000;
const CORPORA = ['claims/polnear-train.ndjson.gz', 'actors/worldwide-train.ndjson.gz', 'actors/conll-train.ndjson.gz'];

interface Lesson extends Pick<TextReading, 'tokens' | 'sentences'> {
  readonly writer: TagFeatures;
  readonly tags: Uint8Array;
}

/** Words that are written small inside sentences more often than with a capital. */
function findMostlySmall(readings: readonly TextReading[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { tokens, sentences } of readings)
    for (const { firstToken, endToken } of sentences)
      for (let at = firstToken + 1; at < endToken; at += 1) {
        const { text } = tokens[at] as Token;
        const folded = text.toLowerCase();
        balance.set(folded, (balance.get(folded) ?? 0) + (text === folded ? 1 : -1));
      }
  return new Set([...balance].filter(([, count]) => count > 0).map(([word]) => word));
}

function prepare({ tokens, sentences }: TextReading, mostlySmall: ReadonlySet<string>): Lesson {
  const tags = new Uint8Array(tokens.length).fill(UNSURE);
  for (const { firstToken, endToken } of sentences)
    if (endToken - firstToken < 120) tags.set(teachTags(tokens.slice(firstToken, endToken), mostlySmall), firstToken);
  return { tokens, sentences, writer: new TagFeatures(makeWordColumns(tokens)), tags };
}

/** One pass over a lesson: right labels draw their weights up, wrong guesses down; returns mistakes and judged words. */
function study(weights: AveragedWeights, lesson: Lesson): [number, number] {
  const features = new Int32Array(TAG_FEATURES);
  const place: Place = { at: 0, first: 0, end: 0 };
  let wrong = 0;
  let judged = 0;
  for (const { firstToken, endToken } of lesson.sentences) {
    const left = startOfSentence();
    Object.assign(place, { first: firstToken, end: endToken });
    for (let at = firstToken; at < endToken; at += 1) {
      let tag = tagOfMark(lesson.tokens, at);
      if (tag < 0) {
        place.at = at;
        lesson.writer.write(place, left, features);
        const guess = weights.bestLabel(features);
        const taught = lesson.tags[at] as number;
        tag = guess + FIRST_MODEL_TAG;
        weights.step();
        if (taught !== UNSURE && taught >= FIRST_MODEL_TAG) {
          judged += 1;
          if (tag !== taught) {
            wrong += 1;
            weights.update(features, taught - FIRST_MODEL_TAG, 1);
            weights.update(features, guess, -1);
          }
        }
      }
      advance(left, tag);
    }
  }
  return [wrong, judged];
}

const readings = CORPORA.flatMap((name) => readCorpus<{ text: string }>(name)).map(({ text }) =>
  readText(readBody(text)),
);
const mostlySmall = findMostlySmall(readings);
const lessons = readings.map((reading) => prepare(reading, mostlySmall));
const taught = lessons.reduce(
  (sum, { tags }) => sum + tags.reduce((count, tag) => count + (tag === UNSURE ? 0 : 1), 0),
  0,
);
const words = lessons.reduce((sum, { tokens }) => sum + tokens.length, 0);
console.log(`${lessons.length} texts, ${words} tokens, ${taught} taught`);
const weights = new AveragedWeights(BITS, MODEL_TAGS.length);
for (let pass = 0; pass < PASSES; pass += 1) {
  let [wrong, judged] = [0, 0];
  for (const lesson of shuffled(lessons, pass + 1)) {
    const [more, of] = study(weights, lesson);
    wrong += more;
    judged += of;
  }
  console.log(`pass ${pass + 1}: ${((100 * wrong) / judged).toFixed(2)} % of ${judged} wrong`);
}
writeWeights(
  'tags',
  encodeSparseModel({ labels: MODEL_TAGS, columns: TAG_COLUMNS, bits: BITS, weights: weights.average(), keep: KEEP }),
);
