/**
 * Reading and searching lists; at a place that is known to be inside, which the compiler cannot see. Columns of numbers are read where they stand,
 * `column[at] ?? 0`: a reader that all share meets too many kinds of column to be compiled well (11 ns a read instead of 0.7).
 */

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

/** The first of `length` places from which a test that stays true is true; `length` where it never is. By halving. */
export function firstFrom(length: number, test: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The entry at a place inside a list. Throws a `RangeError` outside of it. */
export function itemAt<Item>(list: readonly Item[], at: number): Item {
  if (at < 0 || at >= list.length) throw new RangeError(`no entry ${at} in a list of ${list.length}`);
  return list[at] as Item;
}
