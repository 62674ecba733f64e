/** The model of how sure an event is, for the closed list and for types of one's own: a logistic one over signs, scaled by documents no rule was tuned on. */
import { writeFileSync } from 'node:fs';

/** One event that was found: what its telling shows, and whether it is right. */
export interface Lesson {
  readonly signs: readonly string[];
  readonly isRight: boolean;
  readonly fold: number;
  /** Of a document that no rule was tuned on. */
  readonly isFresh: boolean;
}

/** How many parts the documents are dealt into, to measure on those that a model did not see. */
export const FOLDS = 5;
/** Every sign's weight is drawn to zero so strongly, and the scale to one. */
const DECAY = 30;
const SCALE_DECAY = 2;
/** How many other events one is worth that stands in a document no rule was tuned on. */
const FRESH_SHARE = 4;
const ROUNDS = 1500;
const RATE = 0.5;

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
export function check(lessons: readonly Lesson[]): void {
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

/** Writes the weights of all lessons as a table of `data/events/`. */
export function writeWeights(file: string, head: string, lessons: readonly Lesson[]): void {
  const rows = [...learn(lessons)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ['${sign}', ${Number(weight.toFixed(3))}],\n`);
  writeFileSync(file, `${head}${rows.join('')}]);\n`);
}
