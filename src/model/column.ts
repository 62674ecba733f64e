/** Reading columns and lists at a place that is known to be inside. The compiler cannot see it, so it is said here and nowhere else. */

/** A column of numbers, an entry a row. */
export type NumberColumn =
  | Uint8Array
  | Uint16Array
  | Int16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

// One reader a kind of column: a reader that meets five kinds or more is compiled to a slow look-up (11 ns a read instead of 0.7).
const int32At = (column: Int32Array, at: number): number => column[at] as number;
const uint8At = (column: Uint8Array, at: number): number => column[at] as number;
const float64At = (column: Float64Array, at: number): number => column[at] as number;
type RareColumn = Exclude<NumberColumn, Int32Array | Uint8Array | Float64Array>;
const rareAt = (column: RareColumn, at: number): number => column[at] as number;

/** The number at a place inside a column; no check is made, since this stands in the innermost loops. */
export function numberAt(column: NumberColumn, at: number): number {
  if (column instanceof Int32Array) return int32At(column, at);
  if (column instanceof Uint8Array) return uint8At(column, at);
  return column instanceof Float64Array ? float64At(column, at) : rareAt(column, at);
}

/** A part of a column: `length` numbers from `start`. */
interface Part {
  readonly from: Int32Array;
  readonly start: number;
  readonly length: number;
}

/** Adds the numbers of a part to those of `to` from `base` on. */
export function addColumn({ from, start, length }: Part, to: Int32Array, base: number): void {
  for (let n = 0; n < length; n += 1) to[base + n] = (to[base + n] as number) + (from[start + n] as number);
}

/** The entry at a place inside a list. Throws a `RangeError` outside of it. */
export function itemAt<Item>(list: readonly Item[], at: number): Item {
  if (at < 0 || at >= list.length) throw new RangeError(`no entry ${at} in a list of ${list.length}`);
  return list[at] as Item;
}
