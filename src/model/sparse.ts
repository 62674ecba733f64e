/**
 * Sparse linear models over hashed features, for the taggers: a table of one row a feature slot, one column a label, of which
 * only the weights that matter are kept. A weight is stored in eight bits on a square-root scale (a linear scale loses the
 * many small weights) and read back as its signed square: sums of whole numbers, the same on every machine.
 *
 * File: `WCSM`, u32 length of a JSON header, the header, the kept weights' places (`row * labels + label`) as LEB128 gaps, then
 * their int8 values. Little-endian.
 */
import { joinFile, pushVarint } from './pack.js';
import { RowTable } from './rows.js';

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly weights: number;
  readonly columns: readonly string[];
}

const MAGIC = 0x4d534357;
const LEVELS = 127;

/** A model from its file's bytes. Throws on bytes that are no model. */
export function decodeSparseModel(bytes: Uint8Array): RowTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeSparseModel: not a model file');
  const headerEnd = 8 + view.getUint32(4, true);
  const { labels, bits, weights } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as Header;
  const table = new RowTable({ labels, bits, mostRows: Math.min(weights, 2 ** bits) });
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - weights, weights);
  const columns = labels.length;
  let at = headerEnd;
  let slot = 0;
  let column = 0;
  for (let n = 0; n < weights; n += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] as number;
      at += 1;
      column += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    if (column >= columns) {
      slot += Math.floor(column / columns);
      column %= columns;
    }
    table.put(slot, column, values[n] as number);
  }
  return table;
}

/** What a model file is made of. */
interface TrainedWeights {
  readonly labels: readonly string[];
  /** The names of the features' templates, and of lists whose numbers stand in features. */
  readonly columns: readonly string[];
  readonly bits: number;
  /** `weights[row * labels.length + label]`, 2 ** bits rows. */
  readonly weights: Float32Array;
  /** How many weights to keep: the largest. */
  readonly keep: number;
}

/** The size that `keep` weights have at least. */
function smallestKept(weights: Float32Array, keep: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  if (sizes.length <= keep) return 0;
  sizes.sort();
  return sizes[sizes.length - keep] as number;
}

/** The bytes of a model file. */
export function encodeSparseModel({ labels, columns, bits, weights, keep }: TrainedWeights): Uint8Array {
  const least = smallestKept(weights, keep);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const gaps: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] as number;
    if (weight === 0 || Math.abs(weight) < least) continue;
    const value = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * LEVELS);
    if (value === 0) continue;
    pushVarint(gaps, place - last);
    values.push(value & 0xff);
    last = place;
  }
  return joinFile(MAGIC, { labels, bits, weights: values.length, columns } satisfies Header, { gaps, values });
}
