/**
 * Rows of which most values are zero: a mask of its columns for each row (little-endian, as many bytes as they need), then the int8
 * values of those columns alone, row by row. Masks and values stand apart, as what packs the package has a code for each kind.
 */

const maskBytes = (columns: number): number => (columns + 7) >> 3;

/** The bytes of rows. `values`: all columns of each row, as bytes. */
export function maskRows(values: readonly number[], columns: number): number[] {
  const masks: number[] = [];
  for (let base = 0; base < values.length; base += columns)
    for (let from = 0; from < columns; from += 8) {
      let mask = 0;
      for (let column = from; column < Math.min(from + 8, columns); column += 1)
        if (values[base + column] !== 0) mask |= 1 << (column & 7);
      masks.push(mask);
    }
  return masks.concat(values.filter((value) => value !== 0));
}

/** What `maskRows` wrote: gives each value that is not zero, by row and column. Throws a `RangeError` on bytes of another length. */
export function readMasked(
  bytes: Uint8Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  put: (row: number, column: number, value: number) => void,
): void {
  const width = maskBytes(columns);
  let at = 0;
  let next = rows * width;
  for (let row = 0; row < rows; row += 1)
    for (let from = 0; from < width * 8; from += 8, at += 1)
      for (let mask = bytes[at] as number; mask !== 0; mask &= mask - 1, next += 1)
        put(row, from + 31 - Math.clz32(mask & -mask), ((bytes[next] as number) << 24) >> 24);
  if (next !== bytes.length) throw new RangeError(`readMasked: ${next} bytes are read of ${bytes.length}`);
}
