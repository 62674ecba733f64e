/** The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features. */

/** Weights that remember what they were on average over all steps. */
export class AveragedWeights {
  readonly current: Float32Array;
  private readonly totals: Float64Array;
  private readonly sums: Float32Array;
  private readonly mask: number;
  private steps = 0;

  constructor(
    bits: number,
    readonly labels: number,
  ) {
    const size = 2 ** bits * labels;
    this.current = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.sums = new Float32Array(labels);
    this.mask = 2 ** bits - 1;
  }

  /** Counts one more thing judged. */
  step(): void {
    this.steps += 1;
  }

  /** The sum of each label's weights; overwritten by the next call. */
  score(features: Int32Array): Float32Array {
    const { current, sums, labels, mask } = this;
    sums.fill(0);
    for (let n = 0; n < features.length; n += 1) {
      const base = ((features[n] as number) & mask) * labels;
      for (let label = 0; label < labels; label += 1)
        sums[label] = (sums[label] as number) + (current[base + label] as number);
    }
    return sums;
  }

  bestLabel(features: Int32Array): number {
    const { labels } = this;
    const sums = this.score(features);
    let best = 0;
    for (let label = 1; label < labels; label += 1) if ((sums[label] as number) > (sums[best] as number)) best = label;
    return best;
  }

  /** Adds `amount` to the label's weight of each feature. */
  update(features: Int32Array, label: number, amount: number): void {
    for (const feature of features) {
      const place = (feature & this.mask) * this.labels + label;
      this.current[place] = (this.current[place] as number) + amount;
      this.totals[place] = (this.totals[place] as number) + amount * this.steps;
    }
  }

  /** The weights averaged over all steps. */
  average(): Float32Array {
    return this.current.map((weight, place) => weight - (this.totals[place] as number) / Math.max(this.steps, 1));
  }
}
