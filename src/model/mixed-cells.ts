/**
 * Hashes of many pairs at once: `mixHashes` over cells, four pairs at a time in a WebAssembly kernel (`mix-cells.wat`). A pair may name
 * the outcome of an earlier pair, and a pair that stands twice is mixed once. A quarter of the time of the same in JavaScript.
 */
import { openKernel } from './kernels.js';

/** Two cells by their numbers. */
type Pair = readonly [left: number, right: number];
/** Two cells that are mixed, or a cell that stands for itself. */
export type MixPart = Pair | number;

const ABREAST = 4;
const BYTES_A_CELL = 4;
/** Cells are named by addresses of sixteen bits. */
const MOST_CELLS = 0x1_0000 / BYTES_A_CELL;

/** Whole fours. */
const roundUp = (count: number): number => (count + ABREAST - 1) & -ABREAST;

/** Numbers cells, and the pairs that are to be mixed of them, round by round: a round reads given cells, the first ones, and earlier rounds. */
export class MixPlan {
  private readonly pairs: Pair[] = [];
  private readonly first: number;

  constructor(readonly given: number) {
    this.first = roundUp(given);
  }

  /** How many cells there are so far. */
  get size(): number {
    return this.first + this.pairs.length;
  }

  /**
   * Adds a round; gives the cell of each part's hash. New cells have the numbers from `size` on, in the order of their pairs.
   * Throws a `RangeError` where the cells are more than addresses.
   */
  add(round: readonly MixPart[]): number[] {
    const known = new Map<string, number>();
    const cells = round.map((part) => {
      if (typeof part === 'number') return part;
      const key = part.join(' ');
      const cell = known.get(key) ?? this.size;
      if (!known.has(key)) this.pairs.push(part);
      known.set(key, cell);
      return cell;
    });
    while (this.pairs.length % ABREAST !== 0) this.pairs.push([0, 0]);
    if (this.size > MOST_CELLS) throw new RangeError(`MixPlan.add: ${this.size} cells; room is for ${MOST_CELLS}`);
    return cells;
  }

  /** The addresses of the pairs as the kernel reads them: four left cells, then their right ones. */
  addresses(): Uint16Array {
    const addresses = new Uint16Array(2 * this.pairs.length);
    for (const [at, [left, right]] of this.pairs.entries()) {
      const place = at % ABREAST;
      const four = 2 * (at - place);
      addresses[four + place] = left * BYTES_A_CELL;
      addresses[four + ABREAST + place] = right * BYTES_A_CELL;
    }
    return addresses;
  }
}

/** The cells of a plan. */
export class MixedCells {
  /** Given cells are written here, all others are found here after `mix`. */
  readonly cells: Int32Array;
  private readonly run: ReturnType<typeof openKernel>['run'];
  private readonly pairsAt: number;
  private readonly pairsEnd: number;
  private readonly outcomesAt: number;

  constructor(plan: MixPlan) {
    const addresses = plan.addresses();
    this.pairsAt = plan.size * BYTES_A_CELL;
    this.pairsEnd = this.pairsAt + addresses.byteLength;
    this.outcomesAt = roundUp(plan.given) * BYTES_A_CELL;
    const { buffer, run } = openKernel('mix-cells', 'mix', this.pairsEnd);
    new Uint16Array(buffer, this.pairsAt, addresses.length).set(addresses);
    this.cells = new Int32Array(buffer, 0, plan.size);
    this.run = run;
  }

  /** Mixes all pairs. */
  mix(): void {
    this.run(this.pairsAt, this.pairsEnd, this.outcomesAt);
  }
}
