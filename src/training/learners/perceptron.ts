/** The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features. */

/** Weights that remember what they were on average over all steps. */
export class AveragedWeights {
  readonly current: Float32Array;
  private readonly totals: Float64Array;
  private readonly sums: Float32Array;
  private readonly mask: number;
  private steps = 0;
  /** 1 for each weight that may still change; null: all may. */
  private open: Uint8Array | null = null;

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

  /** The sum of each label's weights; overwritten by the next call. Four at once: their rows are fetched together, far apart as they lie. */
  score(features: Int32Array): Float32Array {
    const { current, sums, labels, mask } = this;
    for (let label = 0; label < labels; label += 4) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let n = 0; n < features.length; n += 1) {
        const place = ((features[n] as number) & mask) * labels + label;
        first += current[place] ?? 0;
        second += current[place + 1] ?? 0;
        third += current[place + 2] ?? 0;
        fourth += current[place + 3] ?? 0;
      }
      sums[label] = first;
      sums[label + 1] = second;
      sums[label + 2] = third;
      sums[label + 3] = fourth;
    }
    return sums;
  }

  bestLabel(features: Int32Array): number {
    const { current, sums, labels, mask } = this;
    sums.fill(0);
    for (const feature of features) {
      const base = (feature & mask) * labels;
      for (let label = 0; label < labels; label += 1)
        sums[label] = (sums[label] as number) + (current[base + label] as number);
    }
    let best = 0;
    for (let label = 1; label < labels; label += 1) if ((sums[label] as number) > (sums[best] as number)) best = label;
    return best;
  }

  /** Adds `amount` to the label's weight of each feature. */
  update(features: Int32Array, label: number, amount: number): void {
    for (const feature of features) {
      const place = (feature & this.mask) * this.labels + label;
      if (this.open !== null && this.open[place] === 0) continue;
      this.current[place] = (this.current[place] as number) + amount;
      this.totals[place] = (this.totals[place] as number) + amount * this.steps;
    }
  }

  /** The weights averaged over all steps. */
  average(): Float32Array {
    return this.current.map((weight, place) => weight - (this.totals[place] as number) / Math.max(this.steps, 1));
  }

  /**
   * Goes on from the average with the largest weights alone; all others are 0 and stay so. What is left learns to do without the rest,
   * which costs far less than leaving it out at the end.
   */
  prune(keep: number): void {
    const average = this.average();
    const sizes = average.map(Math.abs).sort();
    const least = sizes[Math.max(0, sizes.length - keep)] as number;
    this.open = Uint8Array.from(average, (weight) => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0));
    for (const [place, isOpen] of this.open.entries())
      this.current[place] = isOpen === 1 ? (average[place] as number) : 0;
    this.totals.fill(0);
    this.steps = 0;
  }
}
