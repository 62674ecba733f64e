/** Logistic regression over hashed features, by AdaGrad (Duchi, Hazan and Singer 2011), weights averaged over the later passes. */
import { shuffled } from './random.js';

/** A thing with its features, and whether it is what is looked for. */
export interface LogisticLesson {
  readonly features: Int32Array;
  readonly isRight: boolean;
}

/** The table's size (`2 ** bits` slots) and how it is learnt. */
export interface LogisticOptions {
  readonly bits: number;
  readonly passes: number;
  readonly rate: number;
  /** How strongly weights are drawn to zero. */
  readonly decay: number;
}

/** What AdaGrad starts its sums of squares from: a first step is not longer than ten rates. */
const FIRST_SQUARE = 0.01;

class LogisticTrainer {
  private readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly mask: number;

  constructor(private readonly options: LogisticOptions) {
    const size = 2 ** options.bits;
    this.weights = new Float64Array(size);
    this.squares = new Float64Array(size).fill(FIRST_SQUARE);
    this.mask = size - 1;
  }

  learn({ features, isRight }: LogisticLesson): void {
    const { weights, squares, mask } = this;
    const { rate, decay } = this.options;
    let score = 0;
    for (const feature of features) score += weights[feature & mask] as number;
    const error = 1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0);
    for (const feature of features) {
      const place = feature & mask;
      const slope = error + decay * (weights[place] as number);
      squares[place] = (squares[place] as number) + slope * slope;
      weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number);
    }
  }

  addTo(sums: Float32Array, share: number): void {
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] as number) + share * (this.weights[place] as number);
  }
}

/** The weights, one a slot: a sum over 0 is more likely right than not. */
export function trainLogistic(lessons: readonly LogisticLesson[], options: LogisticOptions): Float32Array {
  const trainer = new LogisticTrainer(options);
  const weights = new Float32Array(2 ** options.bits);
  const counted = Math.ceil(options.passes / 2);
  for (let pass = 1; pass <= options.passes; pass += 1) {
    for (const lesson of shuffled(lessons, pass)) trainer.learn(lesson);
    if (pass > options.passes - counted) trainer.addTo(weights, 1 / counted);
  }
  return weights;
}
