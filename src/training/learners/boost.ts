/** Trains gradient-boosted oblivious trees on the logistic loss. Deterministic: the same rows give the same bytes. */
import type { TreeModel } from '../../model/trees.js';
import { randomNumbers } from './random.js';

/** What trees learn from: a row a thing. */
export interface TrainingRows {
  /** Row-major, `width` numbers a row. */
  readonly values: Float32Array;
  readonly width: number;
  /** What is to be learnt, 0 to 1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** How trees are grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on leaf values, in units of summed hessian. */
  readonly regularisation: number;
  /** Shares of features and of rows that one tree sees. */
  readonly featureShare: number;
  readonly rowShare: number;
  /** Features that may not be asked for. */
  readonly barred?: ReadonlySet<number>;
}

const BINS = 48;

interface Binned {
  /** One column a feature. */
  readonly columns: readonly Uint8Array[];
  /** A value goes right of cut `n` where it is above `cuts[n]`; bin = number of cuts below it. */
  readonly cuts: readonly Float32Array[];
}

function binColumns({ values, width, labels }: TrainingRows): Binned {
  const rows = labels.length;
  const columns: Uint8Array[] = [];
  const cuts: Float32Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const column = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) column[row] = values[row * width + feature] as number;
    const own = cutsOf(column.slice().sort());
    columns.push(
      column.reduce((bins, value, row) => {
        bins[row] = binOf(own, value);
        return bins;
      }, new Uint8Array(rows)),
    );
    cuts.push(own);
  }
  return { columns, cuts };
}

function cutsOf(sorted: Float32Array): Float32Array {
  const cuts: number[] = [];
  const distinct: number[] = [];
  for (let at = 0; at < sorted.length && distinct.length <= BINS; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) distinct.push(sorted[at] as number);
  if (distinct.length <= BINS) {
    for (let at = 1; at < distinct.length; at += 1)
      cuts.push(((distinct[at - 1] as number) + (distinct[at] as number)) / 2);
    return Float32Array.from(cuts);
  }
  for (let bin = 1; bin < BINS; bin += 1) {
    const cut = sorted[Math.floor((sorted.length * bin) / BINS)] as number;
    if (cut !== cuts.at(-1) && cut !== sorted.at(-1)) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Split {
  readonly feature: number;
  readonly cut: number;
  readonly gain: number;
}

/** Trains a model. */
export function trainTrees(rows: TrainingRows, options: BoostOptions): TreeModel {
  const binned = binColumns(rows);
  const count = rows.labels.length;
  const random = randomNumbers(7);
  const base = baseScore(rows);
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float32Array(count);
  const hessians = new Float32Array(count);
  const leafOf = new Uint8Array(count);
  const features = new Uint16Array(options.trees * options.depth);
  const thresholds = new Float32Array(options.trees * options.depth);
  const leaves = new Float32Array(options.trees << options.depth);
  const grower = new Grower(binned, { gradients, hessians, leafOf }, options);
  for (let tree = 0; tree < options.trees; tree += 1) {
    fillGradients(rows, scores, { gradients, hessians });
    const sample = sampleRows(count, options.rowShare, random);
    leafOf.fill(0);
    for (let level = 0; level < options.depth; level += 1) {
      const { feature, cut } = grower.bestSplit(level, sample, random);
      const column = binned.columns[feature] as Uint8Array;
      for (let row = 0; row < count; row += 1)
        leafOf[row] = ((leafOf[row] as number) << 1) | ((column[row] as number) > cut ? 1 : 0);
      features[tree * options.depth + level] = feature;
      thresholds[tree * options.depth + level] = binned.cuts[feature]?.[cut] ?? Number.POSITIVE_INFINITY;
    }
    const values = grower.leafValues(sample);
    leaves.set(values, tree << options.depth);
    for (let row = 0; row < count; row += 1) (scores[row] as number) += values[leafOf[row] as number] as number;
  }
  return { depth: options.depth, base, features, thresholds, leaves };
}

function baseScore({ labels, weights }: TrainingRows): number {
  let positive = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row += 1) {
    positive += (labels[row] as number) * (weights[row] as number);
    total += weights[row] as number;
  }
  return Math.log(positive / (total - positive));
}

interface Gradients {
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
}

function fillGradients(
  { labels, weights }: TrainingRows,
  scores: Float64Array,
  { gradients, hessians }: Gradients,
): void {
  for (let row = 0; row < scores.length; row += 1) {
    const probability = 1 / (1 + Math.exp(-(scores[row] as number)));
    gradients[row] = (weights[row] as number) * ((labels[row] as number) - probability);
    hessians[row] = (weights[row] as number) * Math.max(probability * (1 - probability), 1e-6);
  }
}

function sampleRows(count: number, share: number, random: () => number): Uint32Array {
  const sample: number[] = [];
  for (let row = 0; row < count; row += 1) if (random() < share) sample.push(row);
  return Uint32Array.from(sample);
}

class Grower {
  private readonly sums: Float64Array;

  constructor(
    private readonly binned: Binned,
    private readonly state: Gradients & { readonly leafOf: Uint8Array },
    private readonly options: BoostOptions,
  ) {
    this.sums = new Float64Array((BINS + 1) * 2 * 2 ** options.depth);
  }

  /** The question that parts the rows of all leaves best. */
  bestSplit(level: number, sample: Uint32Array, random: () => number): Split {
    let best: Split = { feature: 0, cut: 0, gain: -1 };
    for (let feature = 0; feature < this.binned.columns.length; feature += 1) {
      if (random() > this.options.featureShare || this.options.barred?.has(feature)) continue;
      if ((this.binned.cuts[feature] as Float32Array).length === 0) continue;
      const split = this.splitOf(feature, level, sample);
      if (split.gain > best.gain) best = split;
    }
    return best;
  }

  private splitOf(feature: number, level: number, sample: Uint32Array): Split {
    const { gradients, hessians, leafOf } = this.state;
    const column = this.binned.columns[feature] as Uint8Array;
    const cuts = (this.binned.cuts[feature] as Float32Array).length;
    const width = (cuts + 1) * 2;
    const leaves = 1 << level;
    const { sums } = this;
    sums.fill(0, 0, leaves * width);
    for (let n = 0; n < sample.length; n += 1) {
      const row = sample[n] as number;
      const at = (leafOf[row] as number) * width + (column[row] as number) * 2;
      (sums[at] as number) += gradients[row] as number;
      (sums[at + 1] as number) += hessians[row] as number;
    }
    const gains = new Float64Array(cuts);
    for (let leaf = 0; leaf < leaves; leaf += 1)
      addGains(gains, sums.subarray(leaf * width, (leaf + 1) * width), this.options.regularisation);
    let cut = 0;
    for (let n = 1; n < cuts; n += 1) if ((gains[n] as number) > (gains[cut] as number)) cut = n;
    return { feature, cut, gain: gains[cut] as number };
  }

  /** The value each leaf adds. */
  leafValues(sample: Uint32Array): Float32Array {
    const { gradients, hessians, leafOf } = this.state;
    const leaves = 1 << this.options.depth;
    const sums = new Float64Array(leaves * 2);
    for (let n = 0; n < sample.length; n += 1) {
      const row = sample[n] as number;
      const leaf = (leafOf[row] as number) * 2;
      (sums[leaf] as number) += gradients[row] as number;
      (sums[leaf + 1] as number) += hessians[row] as number;
    }
    return Float32Array.from(
      { length: leaves },
      (_, leaf) =>
        (this.options.rate * (sums[leaf * 2] as number)) /
        ((sums[leaf * 2 + 1] as number) + this.options.regularisation),
    );
  }
}

function addGains(gains: Float64Array, sums: Float64Array, regularisation: number): void {
  let gradient = 0;
  let hessian = 0;
  for (let at = 0; at < sums.length; at += 2) {
    gradient += sums[at] as number;
    hessian += sums[at + 1] as number;
  }
  let left = 0;
  let leftHessian = 0;
  for (let cut = 0; cut < gains.length; cut += 1) {
    left += sums[cut * 2] as number;
    leftHessian += sums[cut * 2 + 1] as number;
    const right = gradient - left;
    (gains[cut] as number) +=
      (left * left) / (leftHessian + regularisation) +
      (right * right) / (hessian - leftHessian + regularisation) -
      (gradient * gradient) / (hessian + regularisation);
  }
}
