/**
 * Training of linear-chain taggers over hashed features: the averaged structured perceptron (Collins 2002), whose wrong paths get
 * a start that grows with their mistakes (Taskar, Guestrin and Koller 2003), so that right ones win by a margin.
 */
import {
  BestPath,
  BIAS_FEATURE,
  type ChainShape,
  FORBIDDEN,
  fillTransitions,
  transitionFeature,
  UNIT_FEATURE,
  UNIT_WEIGHT,
} from '../../model/chain.js';

/** A sequence to learn from. */
export interface ChainLesson {
  readonly length: number;
  /** Class of each token. */
  readonly kinds: Uint8Array;
  /** The right label of each token. */
  readonly gold: Uint8Array;
  /** Writes the features of a token and gives their number. */
  write(row: number, into: Int32Array): number;
  /** Whether only the first label is allowed at a token. */
  isFixed?(row: number): boolean;
}

/** The same sequence with its features written once and kept: later passes only read them. `room`: for one token's features. */
export function rememberFeatures<Lesson extends ChainLesson>(lesson: Lesson, room: number): Lesson {
  const scratch = new Int32Array(room);
  const rows = Array.from({ length: lesson.length }, (_, row) => scratch.slice(0, lesson.write(row, scratch)));
  return {
    ...lesson,
    write: (row: number, into: Int32Array) => {
      into.set(rows[row] as Int32Array);
      return (rows[row] as Int32Array).length;
    },
  };
}

/** The shape of a tagger and what its mistakes cost. */
export interface ChainOptions extends ChainShape {
  readonly bits: number;
  /** Room that a token's features need. */
  readonly features: number;
  /** The start that a wrong label gets in training, and label 0 where another is right: more of the latter finds more. */
  readonly cost: number;
  readonly zeroCost: number;
}

/** A chain tagger that learns. */
export class ChainTrainer {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly mask: number;
  private readonly count: number;
  private readonly path: BestPath;
  private readonly table: Float64Array;
  private steps = 0;
  private slots = new Int32Array(0);
  private used = new Int32Array(0);
  private scores = new Float64Array(0);
  private guess = new Uint8Array(0);

  constructor(readonly options: ChainOptions) {
    this.count = options.labels.length;
    this.weights = new Float32Array(2 ** options.bits * this.count);
    this.totals = new Float64Array(2 ** options.bits * this.count);
    this.mask = 2 ** options.bits - 1;
    this.table = new Float64Array(options.kinds * (this.count + 1) * this.count);
    this.path = new BestPath(options.labels, this.table);
  }

  private reserve(length: number): void {
    if (this.used.length >= length) return;
    this.slots = new Int32Array(length * this.options.features * 2);
    this.used = new Int32Array(length * 2);
    this.scores = new Float64Array(length * this.count * 2);
    this.guess = new Uint8Array(length * 2);
  }

  private score(lesson: ChainLesson): void {
    this.reserve(lesson.length);
    const { count, mask, weights, scores } = this;
    const { features } = this.options;
    fillTransitions(this.options, this.table, (feature, label) => weights[(feature & mask) * count + label] as number);
    for (let row = 0; row < lesson.length; row += 1) {
      const slots = this.slots.subarray(row * features, (row + 1) * features);
      const used = lesson.write(row, slots);
      this.used[row] = used;
      const at = row * count;
      for (let label = 0; label < count; label += 1) scores[at + label] = 0;
      for (let n = 0; n < used; n += 1) {
        const base = ((slots[n] as number) & mask) * count;
        for (let label = 0; label < count; label += 1)
          scores[at + label] = (scores[at + label] as number) + (weights[base + label] as number);
      }
      if (lesson.isFixed?.(row)) for (let label = 1; label < count; label += 1) scores[at + label] = FORBIDDEN;
    }
  }

  /** The best labels of a sequence under the present weights. */
  predict(lesson: ChainLesson): Uint8Array {
    this.score(lesson);
    const labels = new Uint8Array(lesson.length);
    this.path.find({ scores: this.scores, kinds: lesson.kinds, length: lesson.length }, labels);
    return labels;
  }

  /** After `predict` of the same sequence: how sure it is that a token carries label `begin` or the one after (`BestPath.margin`). */
  margins(lesson: ChainLesson): (row: number, begin: number) => number {
    this.path.measure(this.scores, lesson.kinds, lesson.length);
    return (row, begin) => this.path.margin(row, begin);
  }

  /** One step on one sequence; gives the number of labels that were wrong. */
  learn(lesson: ChainLesson): number {
    this.score(lesson);
    const { count, scores, guess } = this;
    const { cost, zeroCost, features } = this.options;
    const { gold, kinds, length } = lesson;
    for (let row = 0; row < length; row += 1)
      for (let label = 0; label < count; label += 1)
        if (label !== gold[row])
          scores[row * count + label] = (scores[row * count + label] as number) + (label === 0 ? zeroCost : cost);
    this.path.find({ scores, kinds, length }, guess);
    this.steps += 1;
    let wrong = 0;
    for (let row = 0; row < length; row += 1) {
      const right = gold[row] as number;
      const seen = guess[row] as number;
      const beforeRight = row === 0 ? count : (gold[row - 1] as number);
      const beforeSeen = row === 0 ? count : (guess[row - 1] as number);
      if (seen !== right) {
        wrong += 1;
        const from = row * features;
        for (let n = 0; n < (this.used[row] as number); n += 1) this.move(this.slots[from + n] as number, right, seen);
      }
      if (seen !== right || beforeSeen !== beforeRight) {
        this.add(transitionFeature(kinds[row] as number, beforeRight), right, 1);
        this.add(transitionFeature(kinds[row] as number, beforeSeen), seen, -1);
      }
    }
    return wrong;
  }

  private move(feature: number, right: number, seen: number): void {
    this.add(feature, right, 1);
    this.add(feature, seen, -1);
  }

  private add(feature: number, label: number, amount: number): void {
    const place = (feature & this.mask) * this.count + label;
    this.weights[place] = (this.weights[place] as number) + amount;
    this.totals[place] = (this.totals[place] as number) + amount * this.steps;
  }

  /** Ends the learning: the weights become what they were on average, beside them the one that is their unit. */
  average(): void {
    const { weights, totals } = this;
    for (let place = 0; place < weights.length; place += 1)
      weights[place] = (weights[place] as number) - (totals[place] as number) / Math.max(this.steps, 1);
    this.setWeight(UNIT_FEATURE, 0, UNIT_WEIGHT);
  }

  /** Adds a share of another trainer's weights to the own. */
  addShare({ weights }: ChainTrainer, share: number): void {
    for (let place = 0; place < weights.length; place += 1)
      this.weights[place] = (this.weights[place] as number) + share * (weights[place] as number);
  }

  /** Adds to a label's score at every token. */
  addBias(label: number, amount: number): void {
    const place = (BIAS_FEATURE & this.mask) * this.count + label;
    this.weights[place] = (this.weights[place] as number) + amount;
  }

  /** Sets a feature's weight for a label, whatever was learnt there. */
  setWeight(feature: number, label: number, weight: number): void {
    this.weights[(feature & this.mask) * this.count + label] = weight;
  }
}
