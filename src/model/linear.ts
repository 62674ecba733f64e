/**
 * Linear models over hashed features: a table of one row a feature slot, one column a label. Weights are stored in eight bits
 * on a square-root scale (a linear scale loses the many small weights), rows of zeros are left out of the file.
 *
 * File: `WCLM`, u32 length of a JSON header, the header, row numbers as LEB128 gaps, then the rows' int8 values. Little-endian.
 */

export interface LinearModel {
  /** What a column stands for. */
  readonly labels: readonly string[];
  /** Rows minus one: `hash & mask` is a feature's row. */
  readonly mask: number;
  /** `quantised[row * labels.length + label]`. */
  readonly quantised: Int8Array;
  /** `scale[value + 128]` is what an eight-bit value stands for. */
  readonly scale: Float32Array;
}

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly largest: number;
  readonly rows: number;
}

const MAGIC = 0x4d4c4357;
const LEVELS = 127;

function makeScale(largest: number): Float32Array {
  const scale = new Float32Array(256);
  for (let value = -LEVELS; value <= LEVELS; value += 1)
    scale[value + 128] = Math.sign(value) * (value / LEVELS) ** 2 * largest;
  return scale;
}

/** A model from its file's bytes. Throws on bytes that are no model. */
export function decodeLinearModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeLinearModel: not a model file');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as Header;
  const columns = header.labels.length;
  const quantised = new Int8Array(2 ** header.bits * columns);
  const rows = new Uint32Array(header.rows);
  let at = headerEnd;
  let row = 0;
  for (let n = 0; n < header.rows; n += 1) {
    let gap = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] as number;
      at += 1;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    row += gap;
    rows[n] = row;
  }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, header.rows * columns);
  for (let n = 0; n < header.rows; n += 1) {
    const base = (rows[n] as number) * columns;
    for (let column = 0; column < columns; column += 1)
      quantised[base + column] = values[n * columns + column] as number;
  }
  return { labels: header.labels, mask: 2 ** header.bits - 1, quantised, scale: makeScale(header.largest) };
}

/** The bytes of a model file: `weights[row * labels.length + label]`, 2 ** bits rows. Rows that round to zero are dropped. */
export function encodeLinearModel(labels: readonly string[], bits: number, weights: Float32Array): Uint8Array {
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
    const quantised = Array.from(weights.subarray(row * columns, (row + 1) * columns), quantise);
    if (quantised.every((value) => value === 0)) continue;
    pushVarint(gaps, row - last);
    for (const value of quantised) values.push(value & 0xff);
    last = row;
    rows += 1;
  }
  const header = new TextEncoder().encode(JSON.stringify({ labels, bits, largest, rows } satisfies Header));
  const bytes = new Uint8Array(8 + header.length + gaps.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  bytes.set(gaps, 8 + header.length);
  bytes.set(values, 8 + header.length + gaps.length);
  return bytes;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
