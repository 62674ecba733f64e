/**
 * Gradient-boosted oblivious trees (Prokhorenkova et al. 2018): every node of one level asks the same question, so that a tree
 * of depth D is D comparisons and a table of 2 ** D values, with no branch to mispredict.
 *
 * File: `WCOT`, u32 length of a JSON header with the names of the columns, the header, padded to four bytes; then per tree and level u16 features, f32
 * thresholds, and i16 leaf values. Little-endian.
 */

export interface TreeModel {
  readonly depth: number;
  /** The score before any tree. */
  readonly base: number;
  /** `[tree * depth + level]`. */
  readonly features: Uint16Array;
  readonly thresholds: Float32Array;
  /** `[tree * 2 ** depth + leaf]`. */
  readonly leaves: Float32Array;
}

interface Header {
  readonly depth: number;
  readonly trees: number;
  readonly base: number;
  /** What the integer 1 of a leaf stands for. */
  readonly unit: number;
  /** The names of a row's numbers, in their order. */
  readonly columns?: readonly string[];
}

const MAGIC = 0x544f4357;
const LARGEST_LEAF = 32_767;

/** The probability of one row of features, which starts at `from`. */
export function predictTrees(model: TreeModel, rows: Float32Array, from: number): number {
  const sum = model.depth === UNROLLED ? sumOfSix(model, rows, from) : sumOfAny(model, rows, from);
  return 1 / (1 + Math.exp(-sum));
}

function sumOfAny({ base, depth, features, thresholds, leaves }: TreeModel, rows: Float32Array, from: number): number {
  let sum = base;
  for (let tree = 0, at = 0; at < features.length; tree += 1) {
    let leaf = 0;
    // The plus makes a number of the answer without a branch, which would be mispredicted every other time.
    for (let level = 0; level < depth; level += 1, at += 1)
      leaf = (leaf << 1) | +((rows[from + (features[at] as number)] as number) > (thresholds[at] as number));
    sum += leaves[(tree << depth) | leaf] as number;
  }
  return sum;
}

const UNROLLED = 6;

/** The same for six levels, in half the time: the compiler does not unroll. */
function sumOfSix({ base, features, thresholds, leaves }: TreeModel, rows: Float32Array, from: number): number {
  let sum = base;
  for (let at = 0, leaf = 0; at < features.length; at += 6, leaf += 64) {
    sum += leaves[
      leaf +
        ((+((rows[from + (features[at] as number)] as number) > (thresholds[at] as number)) << 5) |
          (+((rows[from + (features[at + 1] as number)] as number) > (thresholds[at + 1] as number)) << 4) |
          (+((rows[from + (features[at + 2] as number)] as number) > (thresholds[at + 2] as number)) << 3) |
          (+((rows[from + (features[at + 3] as number)] as number) > (thresholds[at + 3] as number)) << 2) |
          (+((rows[from + (features[at + 4] as number)] as number) > (thresholds[at + 4] as number)) << 1) |
          +((rows[from + (features[at + 5] as number)] as number) > (thresholds[at + 5] as number)))
    ] as number;
  }
  return sum;
}

/** The header as it stands in the file: ASCII, padded to four bytes. */
function encodeHeader(header: Header): Uint8Array {
  const text = JSON.stringify(header);
  return new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 4) * 4));
}

/** The bytes of a model file. `columns`: the names of a row's numbers, which the file keeps. */
export function encodeTrees(
  { depth, base, features, thresholds, leaves }: TreeModel,
  columns?: readonly string[],
): Uint8Array {
  const trees = features.length / depth;
  const unit = leaves.reduce((largest, leaf) => Math.max(largest, Math.abs(leaf)), 1e-9) / LARGEST_LEAF;
  const header = encodeHeader({ depth, trees, base, unit, ...(columns ? { columns } : {}) });
  const bytes = new Uint8Array(8 + header.length + features.length * 6 + leaves.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  for (const threshold of thresholds) {
    view.setFloat32(at, threshold, true);
    at += 4;
  }
  for (const feature of features) {
    view.setUint16(at, feature, true);
    at += 2;
  }
  for (const leaf of leaves) {
    view.setInt16(at, Math.round(leaf / unit), true);
    at += 2;
  }
  return bytes;
}

/** The header of a model file and where its trees start. Throws on bytes that are no model. */
function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeTrees: not a model file');
  const end = 8 + view.getUint32(4, true);
  return { header: JSON.parse(String.fromCharCode(...bytes.subarray(8, end))) as Header, end };
}

/** A model file with the names of its columns; its trees stay as they are. */
export function nameColumns(bytes: Uint8Array, columns: readonly string[]): Uint8Array {
  const { header, end } = readHeader(bytes);
  const named = encodeHeader({ ...header, columns });
  const start = new Uint8Array(8);
  const view = new DataView(start.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, named.length, true);
  return Uint8Array.from([...start, ...named, ...bytes.subarray(end)]);
}

/** Throws where the columns that a model was trained on are not those that it is asked about, and names the first that differs. */
function checkColumns(trained: readonly string[], asked: readonly string[]): void {
  const count = Math.max(trained.length, asked.length);
  for (let at = 0; at < count; at += 1)
    if (trained[at] !== asked[at])
      throw new Error(
        `the weights were trained with column ${at} "${trained[at] ?? 'none'}", the code has "${asked[at] ?? 'none'}": put the column back, or train anew`,
      );
}

/**
 * A model from its file's bytes. `columns`: the names of the numbers that it will be asked about. Throws on bytes that are no model, and
 * on a model that was trained with other columns.
 */
export function decodeTrees(bytes: Uint8Array, columns?: readonly string[]): TreeModel {
  const { header, end } = readHeader(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = end;
  if (columns !== undefined) checkColumns(header.columns ?? [], columns);
  const { depth, trees, base, unit } = header;
  const thresholds = new Float32Array(trees * depth);
  for (let n = 0; n < thresholds.length; n += 1, at += 4) thresholds[n] = view.getFloat32(at, true);
  const features = new Uint16Array(trees * depth);
  for (let n = 0; n < features.length; n += 1, at += 2) features[n] = view.getUint16(at, true);
  const leaves = new Float32Array(trees << depth);
  for (let n = 0; n < leaves.length; n += 1, at += 2) leaves[n] = view.getInt16(at, true) * unit;
  return { depth, base, features, thresholds, leaves };
}
