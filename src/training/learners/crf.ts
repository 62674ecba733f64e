/**
 * A linear-chain conditional random field over hashed features (Lafferty et al. 2001), trained by stochastic gradient with
 * AdaGrad steps. The same sequences and options give the same weights: the shuffle is a fixed generator's.
 */

import { NamePath, orderLabels } from '../../model/name-path.js';
import { randomNumbers } from './random.js';

/** Units in order, each a stretch of `features` and a gold label; sequences are stretches of units. */
export interface Sequences {
  /** Feature rows of all units. */
  readonly features: Int32Array;
  /** First feature of each unit, and the end of the last. */
  readonly unitStart: Int32Array;
  readonly gold: Uint8Array;
  /** First unit of each sequence, and the end of the last. */
  readonly sequenceStart: Int32Array;
}

/** The field's size and how it learns. */
export interface CrfOptions {
  readonly labels: number;
  readonly rows: number;
  readonly mayFollow: (left: number, right: number) => boolean;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** What was learnt. */
export interface CrfWeights {
  /** `row * labels + label`. */
  readonly weights: Float32Array;
  /** `left * labels + right`. */
  readonly transitions: Float32Array;
}

const SKIP_BELOW = 0.002;
const STABLE = 1e-2;

class CrfTrainer {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly transitionSums: Float64Array;
  private readonly pairs: Uint8Array;
  private expTransitions: Float64Array;
  private score = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private readonly expected: Float64Array;
  private averaged = 0;
  loss = 0;

  constructor(
    private readonly data: Sequences,
    private readonly options: CrfOptions,
  ) {
    const { labels, rows, mayFollow } = options;
    this.weights = new Float32Array(rows * labels);
    this.sums = new Float32Array(rows * labels);
    this.squares = new Float32Array(rows * labels);
    this.transitions = new Float32Array(labels * labels);
    this.transitionSquares = new Float32Array(labels * labels);
    this.transitionSums = new Float64Array(labels * labels);
    this.expTransitions = new Float64Array(labels * labels);
    this.expected = new Float64Array(labels * labels);
    const pairs: number[] = [];
    for (let left = 0; left < labels; left += 1)
      for (let right = 0; right < labels; right += 1) if (mayFollow(left, right)) pairs.push(left, right);
    this.pairs = Uint8Array.from(pairs);
    this.refreshTransitions();
  }

  private refreshTransitions(): void {
    const { pairs, transitions, expTransitions } = this;
    const { labels } = this.options;
    for (let n = 0; n < pairs.length; n += 2) {
      const at = (pairs[n] as number) * labels + (pairs[n + 1] as number);
      expTransitions[at] = Math.exp(transitions[at] as number);
    }
  }

  private reserve(size: number): void {
    if (this.score.length >= size) return;
    this.score = new Float64Array(size * 2);
    this.alpha = new Float64Array(size * 2);
    this.beta = new Float64Array(size * 2);
  }

  /** Scores of a unit's labels, as exponentials of their distance from the highest. */
  private weigh(unit: number, base: number): void {
    const { labels } = this.options;
    const { features, unitStart } = this.data;
    const { score, weights } = this;
    score.fill(0, base, base + labels);
    const end = unitStart[unit + 1] as number;
    for (let n = unitStart[unit] as number; n < end; n += 1) {
      const row = (features[n] as number) * labels;
      for (let label = 0; label < labels; label += 1)
        score[base + label] = (score[base + label] as number) + (weights[row + label] as number);
    }
    let highest = -Infinity;
    for (let label = 0; label < labels; label += 1) highest = Math.max(highest, score[base + label] as number);
    for (let label = 0; label < labels; label += 1)
      score[base + label] = Math.exp((score[base + label] as number) - highest);
  }

  /** One step on one sequence. */
  step(first: number, end: number): void {
    const { labels } = this.options;
    this.reserve((end - first) * labels);
    for (let unit = first; unit < end; unit += 1) this.weigh(unit, (unit - first) * labels);
    this.sumForward(end - first);
    this.sumBackward(end - first);
    this.update(first, end);
  }

  private sumForward(length: number): void {
    const { labels, mayFollow } = this.options;
    const { alpha, score, pairs, expTransitions } = this;
    alpha.fill(0, 0, length * labels);
    for (let label = 0; label < labels; label += 1)
      alpha[label] = mayFollow(0, label) ? (score[label] as number) * (expTransitions[label] as number) : 0;
    normalise(alpha, 0, labels);
    for (let at = 1; at < length; at += 1) {
      const base = at * labels;
      const last = base - labels;
      for (let n = 0; n < pairs.length; n += 2) {
        const left = pairs[n] as number;
        const right = pairs[n + 1] as number;
        alpha[base + right] =
          (alpha[base + right] as number) +
          (alpha[last + left] as number) * (expTransitions[left * labels + right] as number);
      }
      for (let label = 0; label < labels; label += 1)
        alpha[base + label] = (alpha[base + label] as number) * (score[base + label] as number);
      normalise(alpha, base, labels);
    }
  }

  private sumBackward(length: number): void {
    const { labels, mayFollow } = this.options;
    const { beta, score, pairs, expTransitions } = this;
    beta.fill(0, 0, length * labels);
    const last = (length - 1) * labels;
    for (let label = 0; label < labels; label += 1)
      beta[last + label] = mayFollow(label, 0) ? (expTransitions[label * labels] as number) : 0;
    for (let at = length - 2; at >= 0; at -= 1) {
      const base = at * labels;
      const next = base + labels;
      for (let n = 0; n < pairs.length; n += 2) {
        const left = pairs[n] as number;
        const right = pairs[n + 1] as number;
        beta[base + left] =
          (beta[base + left] as number) +
          (expTransitions[left * labels + right] as number) *
            (score[next + right] as number) *
            (beta[next + right] as number);
      }
      normalise(beta, base, labels);
    }
  }

  private update(first: number, end: number): void {
    const { labels } = this.options;
    const { alpha, beta, expected } = this;
    const { gold } = this.data;
    const error = new Float64Array(labels);
    expected.fill(0);
    let isOff = false;
    for (let unit = first; unit < end; unit += 1) {
      const base = (unit - first) * labels;
      let total = 0;
      for (let label = 0; label < labels; label += 1) {
        error[label] = (alpha[base + label] as number) * (beta[base + label] as number);
        total += error[label] as number;
      }
      for (let label = 0; label < labels; label += 1) error[label] = (error[label] as number) / total;
      const wanted = gold[unit] as number;
      this.loss -= Math.log(Math.max(error[wanted] as number, 1e-9));
      error[wanted] = (error[wanted] as number) - 1;
      if (Math.abs(error[wanted] as number) < SKIP_BELOW) continue;
      isOff = true;
      this.moveRows(unit, error);
    }
    if (isOff) this.moveTransitions(first, end);
  }

  private moveRows(unit: number, error: Float64Array): void {
    const { labels, rate, decay } = this.options;
    const { features, unitStart } = this.data;
    const { weights, squares } = this;
    const end = unitStart[unit + 1] as number;
    for (let n = unitStart[unit] as number; n < end; n += 1) {
      const row = (features[n] as number) * labels;
      for (let label = 0; label < labels; label += 1) {
        const slope = error[label] as number;
        if (slope < 1e-3 && slope > -1e-3) continue;
        const at = row + label;
        const full = slope + decay * (weights[at] as number);
        squares[at] = (squares[at] as number) + full * full;
        weights[at] = (weights[at] as number) - (rate * full) / Math.sqrt((squares[at] as number) + STABLE);
      }
    }
  }

  private moveTransitions(first: number, end: number): void {
    const { labels, rate } = this.options;
    const { alpha, beta, score, pairs, expTransitions, expected, transitions, transitionSquares } = this;
    const { gold } = this.data;
    const joint = new Float64Array(pairs.length / 2);
    for (let unit = first + 1; unit < end; unit += 1) {
      const base = (unit - first) * labels;
      const last = base - labels;
      let total = 0;
      for (let n = 0; n < pairs.length; n += 2) {
        const left = pairs[n] as number;
        const right = pairs[n + 1] as number;
        const weight =
          (alpha[last + left] as number) *
          (expTransitions[left * labels + right] as number) *
          (score[base + right] as number) *
          (beta[base + right] as number);
        joint[n / 2] = weight;
        total += weight;
      }
      for (let n = 0; n < pairs.length; n += 2) {
        const at = (pairs[n] as number) * labels + (pairs[n + 1] as number);
        expected[at] = (expected[at] as number) + (joint[n / 2] as number) / total;
      }
      const seen = (gold[unit - 1] as number) * labels + (gold[unit] as number);
      expected[seen] = (expected[seen] as number) - 1;
    }
    for (let n = 0; n < pairs.length; n += 2) {
      const at = (pairs[n] as number) * labels + (pairs[n + 1] as number);
      const slope = expected[at] as number;
      transitionSquares[at] = (transitionSquares[at] as number) + slope * slope;
      transitions[at] = (transitions[at] as number) - (rate * slope) / Math.sqrt((transitionSquares[at] as number) + 1);
    }
    this.refreshTransitions();
  }

  /** Adds the present weights to the average. */
  average(): void {
    const { weights, sums, transitions, transitionSums } = this;
    for (let at = 0; at < weights.length; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
    for (let at = 0; at < transitions.length; at += 1)
      transitionSums[at] = (transitionSums[at] as number) + (transitions[at] as number);
    this.averaged += 1;
  }

  result(): CrfWeights {
    const { sums, averaged } = this;
    return {
      weights: sums.map((sum) => sum / averaged),
      transitions: Float32Array.from(this.transitionSums, (sum) => sum / averaged),
    };
  }
}

function normalise(values: Float64Array, base: number, length: number): void {
  let total = 0;
  for (let at = base; at < base + length; at += 1) total += values[at] as number;
  for (let at = base; at < base + length; at += 1) values[at] = (values[at] as number) / total;
}

/** Trains the field; the weights are the average over the later half of the epochs. */
export function trainCrf(data: Sequences, options: CrfOptions): CrfWeights {
  const trainer = new CrfTrainer(data, options);
  const random = randomNumbers(options.seed);
  const order = Array.from({ length: data.sequenceStart.length - 1 }, (_, at) => at);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    trainer.loss = 0;
    for (const sequence of order)
      trainer.step(data.sequenceStart[sequence] as number, data.sequenceStart[sequence + 1] as number);
    if (epoch > options.epochs / 2) trainer.average();
    options.log?.(`epoch ${epoch}: loss ${(trainer.loss / data.gold.length).toFixed(5)} a unit`);
  }
  return trainer.result();
}

/** The best labels of all units of the sequences. */
export function labelSequences(
  { features, unitStart, sequenceStart }: Sequences,
  { weights, transitions }: CrfWeights,
  mayFollow: CrfOptions['mayFollow'],
): Uint8Array {
  const count = Math.sqrt(transitions.length);
  const allowed = Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / count), at % count) ? weight : -Infinity,
  );
  const scores = new Float32Array((unitStart.length - 1) * count);
  for (let unit = 0; unit + 1 < unitStart.length; unit += 1)
    for (let at = unitStart[unit] as number; at < (unitStart[unit + 1] as number); at += 1)
      for (let label = 0; label < count; label += 1) {
        const score = unit * count + label;
        scores[score] = (scores[score] as number) + (weights[(features[at] as number) * count + label] as number);
      }
  const labels = new Uint8Array(unitStart.length - 1);
  const decoder = new NamePath(orderLabels(count, mayFollow), allowed, count);
  for (let n = 0; n + 1 < sequenceStart.length; n += 1) {
    const first = sequenceStart[n] as number;
    decoder.decode(scores, first * count, { labels, first, end: sequenceStart[n + 1] as number });
  }
  return labels;
}
