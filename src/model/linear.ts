/**
 * Linear models over hashed features: a table of one row a feature slot, one column a label. Weights are stored in eight bits
 * on a square-root scale (a linear scale loses the many small weights), rows of zeros are left out of the file.
 *
 * File: `WCLM`, u32 length of a JSON header, the header, row numbers as LEB128 gaps, then the rows' int8 values; those of a masked
 * file as in `masks.ts`.
 */
import { maskRows, readMasked } from './masks.js';
import { joinFile, pushVarint, readRowNumbers } from './pack.js';
import { RowTable } from './rows.js';

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly largest: number;
  readonly rows: number;
  readonly masked?: boolean;
  readonly columns: readonly string[];
}

const MAGIC = 0x4d4c4357;
const LEVELS = 127;

function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeLinearModel: not a model file');
  const end = 8 + view.getUint32(4, true);
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(8, end))) as Header, end };
}

/** A model from its file's bytes. Throws on bytes that are no model. */
export function decodeLinearModel(bytes: Uint8Array): RowTable {
  const { header, end } = readHeader(bytes);
  const { labels, bits, rows, masked } = header;
  const columns = labels.length;
  const { slots, end: valuesAt } = readRowNumbers(bytes, end, rows);
  const values = bytes.subarray(valuesAt);
  const table = new RowTable({ labels, bits, mostRows: rows });
  const put = (row: number, column: number, value: number): void => table.put(slots[row] as number, column, value);
  if (masked) readMasked(values, { rows, columns }, put);
  else readDense(values, { rows, columns }, put);
  return table;
}

function readDense(
  bytes: Uint8Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  put: (row: number, column: number, value: number) => void,
): void {
  if (bytes.length !== rows * columns) throw new RangeError(`decodeLinearModel: ${rows} rows in ${bytes.length} bytes`);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      put(row, column, ((bytes[row * columns + column] as number) << 24) >> 24);
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
 * whose columns are mostly zeros takes less room in a masked file, so the smaller of the two is written.
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
  const packed = maskRows(values, columns);
  const masked = packed.length < values.length;
  return joinFile(
    MAGIC,
    { labels, bits, largest, rows, ...(masked ? { masked } : {}), columns: names } satisfies Header,
    { gaps, values: masked ? packed : values },
  );
}
