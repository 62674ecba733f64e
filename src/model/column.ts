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

/** The number at a place inside a column; no check is made, since this stands in the innermost loops. */
export const numberAt = (column: NumberColumn, at: number): number => column[at] as number;

/** The entry at a place inside a list. Throws a `RangeError` outside of it. */
export function itemAt<Item>(list: readonly Item[], at: number): Item {
  if (at < 0 || at >= list.length) throw new RangeError(`no entry ${at} in a list of ${list.length}`);
  return list[at] as Item;
}
