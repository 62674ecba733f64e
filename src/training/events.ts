/**
 * Trains how sure an event is: `node dist/training/events.js [--check]`, from the repository's root. Each gold document of
 * `tests/events/gold` and of the corpora is read; an event is right where type, parties, status, date, object, quality and sources are gold's.
 * Weights are learned on all of them; how far they go, and from where, on those that no rule was tuned on. With `--check` nothing is written, and
 * sureness is measured on those documents with weights and scale that never saw the document's fifth of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findSignedEvents } from '../events/index.js';
import { rowOf } from '../events/outcome/type-rows.js';
import { openDoc } from '../grammar/doc.js';
import { loadStages, readPage } from '../pipeline.js';
import type { RecognitionEvent } from '../record.js';
import { readBody, readText } from '../text/index.js';
import { readCorpus } from './corpora.js';

interface GoldName {
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface GoldEvent {
  readonly type: string;
  readonly actor: readonly GoldName[];
  readonly recipient: readonly GoldName[];
  readonly as: string | null;
  readonly object: string | null;
  readonly status: string;
  readonly date: string | null;
  readonly claimedBy: readonly GoldName[];
}

interface GoldDocument {
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly GoldEvent[];
}

/** One event that was found: what its telling shows, and whether it is right. */
interface Lesson {
  readonly signs: readonly string[];
  readonly isRight: boolean;
  readonly fold: number;
  /** Of a document that no rule was tuned on. */
  readonly isFresh: boolean;
}

const FOLDS = 5;
/** Every sign's weight is drawn to zero so strongly, and the scale to one. */
const DECAY = 30;
const SCALE_DECAY = 2;
/** Of how many others an event of a document is worth that no rule was tuned on. */
const FRESH_SHARE = 4;
const ROUNDS = 1500;
const RATE = 0.5;

const FILLER = new Set('the a an of in its his her their government foreign ministry mr ms mrs'.split(' '));

/** The words of a name that count. */
function wordsOf(name: string): string[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counting = words.filter((word) => !FILLER.has(word));
  return counting.length > 0 ? counting : words;
}

/** How much of two names' words is the same, 0 to 1. */
function overlap(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = left.filter((word) => right.includes(word)).length;
  return (2 * shared) / Math.max(1, left.length + right.length);
}

const NAME = 0.8;
const SOURCE = 0.5;

const isNamed = ({ name, aliases = [] }: GoldName, said: string, least: number): boolean =>
  [name, ...aliases].some((form) => overlap(form, said) > least);

/** Whether two lists name the same, one for one. */
const areSame = (gold: readonly GoldName[], said: readonly string[], least: number): boolean =>
  gold.length === said.length &&
  said.every((name) => gold.some((one) => isNamed(one, name, least))) &&
  gold.every((one) => said.some((name) => isNamed(one, name, least)));

const namesOf = (parties: RecognitionEvent['actor']): string[] => parties.map(({ name }) => name);

/** Whether gold has the parties of an event, of ties that begin from either side. */
function hasParties(gold: GoldEvent, { type, actor, recipient }: RecognitionEvent): boolean {
  const [actors, recipients] = [namesOf(actor), namesOf(recipient)];
  const isStraight = areSame(gold.actor, actors, NAME) && areSame(gold.recipient, recipients, NAME);
  const isTurned =
    rowOf(type).isMutual && areSame(gold.actor, recipients, NAME) && areSame(gold.recipient, actors, NAME);
  return isStraight || isTurned;
}

/** Whether gold has an event in all its parts. */
const isRight = (events: readonly GoldEvent[], event: RecognitionEvent): boolean =>
  events.some(
    (gold) =>
      gold.type === event.type &&
      hasParties(gold, event) &&
      gold.status === event.status &&
      gold.date === event.date &&
      gold.object === event.object &&
      (gold.as === null) === (event.as === null) &&
      areSame(gold.claimedBy, event.claimedBy, SOURCE),
  );

function lessonsOf({ text, published, events }: GoldDocument): Pick<Lesson, 'signs' | 'isRight'>[] {
  const { findings } = readPage({ content: text }, { format: 'body', ...(published ? { published } : {}) });
  const { article, dateline, actors, claims } = findings;
  const doc = openDoc(readText(readBody(text)));
  return findSignedEvents({ doc, article, dateline, actors, claims }).map(({ event, signs }) => ({
    signs,
    isRight: isRight(events, event),
  }));
}

const readGold = (file: string): GoldDocument[] =>
  readFileSync(`tests/events/gold/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);

type Weights = ReadonlyMap<string, number>;

const sumOf = (signs: readonly string[], weights: Weights): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
const share = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Weights by gradient descent over all lessons at once. */
function train(lessons: readonly Lesson[]): Weights {
  const weights = new Map(lessons.flatMap(({ signs }) => signs.map((sign): [string, number] => [sign, 0])));
  const total = lessons.reduce((sum, { isFresh }) => sum + (isFresh ? FRESH_SHARE : 1), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map<string, number>();
    for (const { signs, isRight: isGold, isFresh } of lessons) {
      const error = (isFresh ? FRESH_SHARE : 1) * (share(sumOf(signs, weights)) - (isGold ? 1 : 0));
      for (const sign of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + error);
    }
    for (const [sign, weight] of weights) {
      const slope = (slopes.get(sign) ?? 0) + (sign === 'any' ? 0 : DECAY * weight);
      weights.set(sign, weight - (RATE * slope) / total);
    }
  }
  return weights;
}

/** How weights have to be stretched and moved to be as sure as they are right: `[factor, move]`. */
function scale(lessons: readonly Lesson[], weights: Weights): [number, number] {
  let [factor, move] = [1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let [byFactor, byMove] = [0, 0];
    for (const { signs, isRight: isGold } of lessons) {
      const sum = sumOf(signs, weights);
      const error = share(factor * sum + move) - (isGold ? 1 : 0);
      byFactor += error * sum;
      byMove += error;
    }
    factor -= (RATE * (byFactor + SCALE_DECAY * (factor - 1))) / lessons.length;
    move -= (RATE * byMove) / lessons.length;
  }
  return [factor, move];
}

/** Weights of all lessons, scaled by those of documents that no rule was tuned on. */
function learn(lessons: readonly Lesson[]): Weights {
  const weights = train(lessons);
  const [factor, move] = scale(
    lessons.filter(({ isFresh }) => isFresh),
    weights,
  );
  return new Map(
    [...weights].map(([sign, weight]): [string, number] => [sign, factor * weight + (sign === 'any' ? move : 0)]),
  );
}

const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01];

/** Prints, of the documents no rule was tuned on, how many events are right at each sureness. */
function check(lessons: readonly Lesson[]): void {
  const asked = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(lessons.filter((lesson) => lesson.fold !== fold));
    const own = lessons.filter((lesson) => lesson.fold === fold && lesson.isFresh);
    return own.map(({ signs, isRight: isGold }) => ({ sure: share(sumOf(signs, weights)), isGold }));
  });
  let error = 0;
  for (const [at, from] of BINS.slice(0, -1).entries()) {
    const bin = asked.filter(({ sure }) => sure >= from && sure < (BINS[at + 1] ?? 1));
    if (bin.length === 0) continue;
    const sure = bin.reduce((sum, one) => sum + one.sure, 0) / bin.length;
    const right = bin.filter(({ isGold }) => isGold).length / bin.length;
    error += (bin.length / asked.length) * Math.abs(sure - right);
    console.log(`${from} to ${BINS[at + 1]}: ${bin.length} events, told ${sure.toFixed(2)}, right ${right.toFixed(2)}`);
  }
  console.log(`calibration error ${error.toFixed(3)}`);
}

const HEAD = `/** What each sign of how an event is worded weighs for its being right in all its parts. Written by \`training/events.ts\`; figures in \`README.md\`. */
export const SURENESS: ReadonlyMap<string, number> = new Map([
`;

await loadStages();
const sets: readonly { readonly documents: readonly GoldDocument[]; readonly isFresh: boolean }[] = [
  { documents: readGold('dev.ndjson'), isFresh: false },
  { documents: readGold('news-dev.ndjson'), isFresh: false },
  { documents: readCorpus<GoldDocument>('events/dev.ndjson'), isFresh: false },
  { documents: readGold('held-out.ndjson'), isFresh: true },
  { documents: readGold('news-held-out.ndjson'), isFresh: true },
];
const lessons = sets.flatMap(({ documents, isFresh }) =>
  documents.flatMap((document, at) =>
    lessonsOf(document).map((lesson): Lesson => ({ ...lesson, isFresh, fold: at % FOLDS })),
  ),
);
console.log(`${lessons.length} events, ${lessons.filter(({ isFresh }) => isFresh).length} of them fresh`);
check(lessons);
if (!process.argv.includes('--check')) {
  const rows = [...learn(lessons)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ['${sign}', ${Number(weight.toFixed(3))}],\n`);
  writeFileSync('src/data/events/sureness.ts', `${HEAD}${rows.join('')}]);\n`);
}
