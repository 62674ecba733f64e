/**
 * Sparse linear models over hashed features, for the taggers: a table of one row a feature slot, one column a label, of which
 * only the weights that matter are kept. A weight is stored in eight bits on a square-root scale (a linear scale loses the
 * many small weights) and read back as its signed square: sums of whole numbers, the same on every machine.
 *
 * File: `WCSM`, u32 length of a JSON header, the header, the kept weights' places (`row * labels + label`) as LEB128 gaps, then
 * their int8 values; in a file of half bytes two values a byte, of four bits each, the first in the lower bits: the place of its size in
 * the header's list, and 8 where it is below zero. Little-endian. A masked file, of few labels, has row numbers as LEB128 gaps and its
 * rows as in `masks.ts`.
 */
import { maskRows, readMasked } from './masks.js';
import { joinFile, pushVarint, readRowNumbers } from './pack.js';
import { RowTable } from './rows.js';

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly weights: number;
  /** Of a file of half bytes: the sizes that values have there, as int8 values. */
  readonly sizes?: readonly number[];
  /** Of a masked file: its rows. */
  readonly rows?: number;
  readonly columns: readonly string[];
}

const MAGIC = 0x4d534357;
const LEVELS = 127;
/** Sizes of values of four bits. */
const HALF_SIZES = 8;
/** Such a part of the weights, the largest, is stored as the largest size. */
const OUTLIERS = 0.001;
/** Such a part, the smallest, is smaller than the smallest size. */
const TINY = 0.05;

/** A model from its file's bytes. Throws on bytes that are no model. */
export function decodeSparseModel(bytes: Uint8Array): RowTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeSparseModel: not a model file');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as Header;
  return header.rows === undefined ? readPlaces(bytes, headerEnd, header) : readRows(bytes, headerEnd, header);
}

function readRows(bytes: Uint8Array, from: number, { labels, bits, rows = 0 }: Header): RowTable {
  const { slots, end } = readRowNumbers(bytes, from, rows);
  const table = new RowTable({ labels, bits, mostRows: rows });
  readMasked(bytes.subarray(end), { rows, columns: labels.length }, (row, column, value) =>
    table.put(slots[row] as number, column, value),
  );
  return table;
}

function readPlaces(bytes: Uint8Array, from: number, header: Header): RowTable {
  const { labels, bits, weights } = header;
  const table = new RowTable({ labels, bits, mostRows: Math.min(weights, 2 ** bits) });
  const values = readValues(bytes, header);
  const columns = labels.length;
  let at = from;
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

function readValues(bytes: Uint8Array, { weights, sizes }: Header): Int8Array {
  if (sizes === undefined) return new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - weights, weights);
  const from = bytes.length - ((weights + 1) >> 1);
  const signed = Int8Array.from([...sizes, ...sizes.map((size) => -size)]);
  const values = new Int8Array(weights);
  for (let n = 0; n < weights; n += 1) values[n] = signed[((bytes[from + (n >> 1)] ?? 0) >> ((n & 1) << 2)) & 15] ?? 0;
  return values;
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
  /** Whether values are stored in four bits: a third smaller, less exact. */
  readonly half?: true;
}

/** The size that `keep` weights have at least. */
function smallestKept(weights: Float32Array, keep: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  sizes.sort();
  return sizes[Math.max(0, sizes.length - keep)] ?? 0;
}

/** A way of storing weights: the largest that it holds, and the sizes of half bytes, as weights. */
interface Scale {
  readonly largest: number;
  readonly sizes: readonly number[];
}

const wholeScale = (weights: Float32Array): Scale => ({
  largest: weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  sizes: [],
});

/**
 * Eight sizes, each larger than the one before by the same part. A model that was trained on with few weights has
 * tiny ones among them, which must not stretch the scale.
 */
function halfScale(weights: Float32Array, keep: number): Scale {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const kept = sizes.subarray(Math.max(0, sizes.length - keep));
  const least = kept[Math.floor(kept.length * TINY)] ?? 1;
  const largest = kept[Math.ceil(kept.length * (1 - OUTLIERS)) - 1] ?? 1;
  const step = (largest / least) ** (1 / (HALF_SIZES - 1));
  return { largest, sizes: Array.from({ length: HALF_SIZES }, (_, n) => least * step ** n) };
}

/** A weight in eight bits. */
const quantise = (weight: number, { largest }: Scale): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LEVELS);

/** A weight in four bits: the size that it is nearest to in proportion. */
function halve(weight: number, { sizes }: Scale): number {
  const [least = 1, second = 1] = sizes;
  const place = Math.round(Math.log(Math.abs(weight) / least) / Math.log(second / least));
  return Math.min(HALF_SIZES - 1, Math.max(0, place)) + (weight < 0 ? HALF_SIZES : 0);
}

const packHalves = (codes: readonly number[]): number[] =>
  Array.from({ length: (codes.length + 1) >> 1 }, (_, n) => (codes[2 * n] ?? 0) | ((codes[2 * n + 1] ?? 0) << 4));

/** The bytes of a model file: of the layouts of whole bytes the smaller. */
export function encodeSparseModel({ labels, columns, bits, weights, keep, half }: TrainedWeights): Uint8Array {
  const least = smallestKept(weights, keep);
  const scale = half ? halfScale(weights, keep) : wholeScale(weights);
  const places: number[] = [];
  const values: number[] = [];
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] as number;
    if (weight === 0 || Math.abs(weight) < least) continue;
    const value = quantise(weight, scale);
    if (value === 0 || Math.abs(weight) < (scale.sizes[0] ?? 0) / 2) continue;
    places.push(place);
    values.push(half ? halve(weight, scale) : value & 0xff);
  }
  const head = { labels, bits, weights: values.length };
  if (half) {
    const sizes = scale.sizes.map((size) => quantise(size, scale));
    return joinFile(MAGIC, { ...head, sizes, columns } satisfies Header, {
      gaps: gapsOf(places),
      values: packHalves(values),
    });
  }
  const plain = joinFile(MAGIC, { ...head, columns } satisfies Header, { gaps: gapsOf(places), values });
  const { rows, masked } = rowsOf(places, values, labels.length);
  const inRows = joinFile(MAGIC, { ...head, rows: rows.length, columns } satisfies Header, {
    gaps: gapsOf(rows),
    values: masked,
  });
  return inRows.length < plain.length ? inRows : plain;
}

/** Ascending numbers as LEB128 gaps. */
function gapsOf(numbers: readonly number[]): number[] {
  const gaps: number[] = [];
  let last = 0;
  for (const number of numbers) {
    pushVarint(gaps, number - last);
    last = number;
  }
  return gaps;
}

/** The rows that have weights, and these as in `masks.ts`. */
function rowsOf(
  places: readonly number[],
  values: readonly number[],
  columns: number,
): { rows: number[]; masked: number[] } {
  const rows: number[] = [];
  const all: number[] = [];
  for (const [n, place] of places.entries()) {
    const row = Math.floor(place / columns);
    if (row !== rows.at(-1)) {
      rows.push(row);
      for (let column = 0; column < columns; column += 1) all.push(0);
    }
    all[(rows.length - 1) * columns + (place % columns)] = values[n] as number;
  }
  return { rows, masked: maskRows(all, columns) };
}
