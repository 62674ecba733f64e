/**
 * The weights of a linear model over hashed features (Weinberger et al. 2009): a row of eight-bit values for each slot that has
 * weights, a column a label, in the memory of the WebAssembly kernel that adds rows up (`sum-rows.wat`). A quarter of the room that
 * plain arrays take, and a fraction of the time: nothing in the taggers costs more than these sums.
 */
import { addColumn } from './column.js';
import { openKernel } from './kernels.js';

/** Most features that one sum takes. */
const MOST_FEATURES = 1024;
/** Most labels of a model. */
const MOST_COLUMNS = 128;
const SUMS_AT = MOST_FEATURES * 4;
const INDEX_AT = SUMS_AT + MOST_COLUMNS * 4;

interface TableShape {
  /** What a column stands for; at most 128. */
  readonly labels: readonly string[];
  /** 2 ** bits slots: a feature's slot is the lowest bits of its hash. At least 5. */
  readonly bits: number;
  /** Room for so many rows. */
  readonly mostRows: number;
}

/** A model's rows, and the sums over them. */
export class RowTable {
  readonly labels: readonly string[];
  /** Where the features of the next sum are written; what is there after it means nothing. */
  readonly features: Int32Array;
  /** What the last sum gave, one a label. Whole numbers, the same on every machine; only sums of one model may be compared. */
  readonly sums: Int32Array;
  private readonly mask: number;
  private readonly stride: number;
  private readonly rowsAt: number;
  private readonly index: Int32Array;
  private readonly values: Int8Array;
  private readonly add: ReturnType<typeof openKernel>['run'];
  private rows = 0;
  private lastSlot = -1;

  constructor({ labels, bits, mostRows }: TableShape) {
    const slots = 2 ** bits;
    this.labels = labels;
    this.mask = slots - 1;
    this.stride = (labels.length + 7) & ~7;
    this.rowsAt = INDEX_AT + slots / 4;
    const bytes = this.rowsAt + mostRows * this.stride;
    const { buffer, run } = openKernel('sum-rows', 'sum', bytes);
    this.features = new Int32Array(buffer, 0, MOST_FEATURES);
    this.sums = new Int32Array(buffer, SUMS_AT, labels.length);
    this.index = new Int32Array(buffer, INDEX_AT, slots / 16);
    this.values = new Int8Array(buffer, this.rowsAt);
    this.add = run;
  }

  /** Sets a weight (-127 to 127, which counts as its signed square); slots must come in ascending order. */
  put(slot: number, column: number, value: number): void {
    if (slot !== this.lastSlot) {
      const word = (slot >> 5) << 1;
      if (this.index[word] === 0) this.index[word + 1] = this.rows;
      this.index[word] = (this.index[word] as number) | (1 << (slot & 31));
      this.lastSlot = slot;
      this.rows += 1;
    }
    this.values[(this.rows - 1) * this.stride + column] = value;
  }

  /** Adds the last sums, from a column on, to scores that begin at `base`. */
  addSums(scores: Int32Array, base: number, first: number): void {
    addColumn({ from: this.sums, start: first, length: this.sums.length - first }, scores, base);
  }

  /** Adds up the rows of the first `count` features into `sums`. */
  sum(count: number): void {
    if (count > MOST_FEATURES) throw new RangeError(`RowTable.sum: ${count} features; room is for ${MOST_FEATURES}`);
    this.add(count, this.mask, this.rowsAt, this.stride);
  }
}
