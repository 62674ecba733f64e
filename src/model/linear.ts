/**
 * Linear models over hashed features: a table of one row a feature slot, one column a label. Weights are stored in eight bits
 * on a square-root scale (a linear scale loses the many small weights), rows of zeros are left out of the file.
 *
 * File: `WCLM`, u32 length of a JSON header, the header, row numbers as LEB128 gaps, then the rows' int8 values; in a sparse file
 * each row is a mask of its columns (little-endian, as many bytes as they need) and the int8 values of those columns alone.
 */
import { joinFile, pushVarint } from './pack.js';
import { RowTable } from './rows.js';

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly largest: number;
  readonly rows: number;
  readonly sparse?: boolean;
  readonly columns: readonly string[];
}

const MAGIC = 0x4d4c4357;
const LEVELS = 127;

interface StoredRows {
  readonly header: Header;
  /** Slots of the rows, ascending. */
  readonly slots: Uint32Array;
  /** `values[n * columns + column]` of the n-th stored row. */
  readonly values: Int8Array;
}

function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeLinearModel: not a model file');
  const end = 8 + view.getUint32(4, true);
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(8, end))) as Header, end };
}

function readRows(bytes: Uint8Array): StoredRows {
  const { header, end } = readHeader(bytes);
  const slots = new Uint32Array(header.rows);
  let at = end;
  let slot = 0;
  for (let n = 0; n < header.rows; n += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] as number;
      at += 1;
      slot += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    slots[n] = slot;
  }
  const rest = bytes.subarray(at);
  const stored = new Int8Array(rest.buffer, rest.byteOffset, rest.length);
  return { header, slots, values: header.sparse ? spread(rest, header) : stored };
}

/** The values of a sparse file's rows, with the zeros between them. */
function spread(bytes: Uint8Array, { rows, labels }: Header): Int8Array {
  const columns = labels.length;
  const maskBytes = (columns + 7) >> 3;
  const values = new Int8Array(rows * columns);
  let at = 0;
  for (let base = 0; base < values.length; base += columns) {
    let next = at + maskBytes;
    for (let part = 0; part < maskBytes; part += 1)
      for (let mask = bytes[at + part] as number; mask !== 0; mask &= mask - 1) {
        values[base + part * 8 + 31 - Math.clz32(mask & -mask)] = ((bytes[next] as number) << 24) >> 24;
        next += 1;
      }
    at = next;
  }
  return values;
}

/** A model from its file's bytes. Throws on bytes that are no model. */
export function decodeLinearModel(bytes: Uint8Array): RowTable {
  const { header, slots, values } = readRows(bytes);
  const { labels, bits, rows } = header;
  const table = new RowTable({ labels, bits, mostRows: rows });
  const columns = labels.length;
  for (let n = 0; n < rows; n += 1)
    for (let column = 0; column < columns; column += 1)
      table.put(slots[n] as number, column, values[n * columns + column] as number);
  return table;
}

/** What a model file is made of. */
interface DenseWeights {
  readonly labels: readonly string[];
  /** The names of the features' templates, and of lists whose numbers stand in features. */
  readonly columns: readonly string[];
  readonly bits: number;
  /** `weights[row * labels.length + label]`, 2 ** bits rows. */
  readonly weights: Float32Array;
}

/**
 * The bytes of a model file. Rows that round to zero are dropped; a row
 * whose columns are mostly zeros takes less room in a sparse file, so the smaller of the two is written.
 */
export function encodeLinearModel({ labels, columns: names, bits, weights }: DenseWeights): Uint8Array {
  const columns = labels.length;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const quantise = (weight: number): number =>
    Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / (largest || 1)) * LEVELS);
  const gaps: number[] = [];
  const values: number[] = [];
  let last = 0;
  let rows = 0;
  for (let row = 0; row < 2 ** bits; row += 1) {
    const stored = weights.subarray(row * columns, (row + 1) * columns);
    if (stored.every((weight) => weight === 0)) continue;
    const quantised = Array.from(stored, quantise);
    if (quantised.every((value) => value === 0)) continue;
    pushVarint(gaps, row - last);
    for (const value of quantised) values.push(value & 0xff);
    last = row;
    rows += 1;
  }
  const packed = packSparse(values, columns);
  const sparse = packed.length < values.length;
  return joinFile(
    MAGIC,
    { labels, bits, largest, rows, ...(sparse ? { sparse } : {}), columns: names } satisfies Header,
    { gaps, values: sparse ? packed : values },
  );
}

function packSparse(values: readonly number[], columns: number): number[] {
  const packed: number[] = [];
  for (let base = 0; base < values.length; base += columns) {
    for (let from = 0; from < columns; from += 8) {
      let mask = 0;
      for (let column = from; column < Math.min(from + 8, columns); column += 1)
        if (values[base + column] !== 0) mask |= 1 << (column & 7);
      packed.push(mask);
    }
    for (let column = 0; column < columns; column += 1)
      if (values[base + column] !== 0) packed.push(values[base + column] as number);
  }
  return packed;
}
