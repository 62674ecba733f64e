/** Bytes → lines, each as soon as it is whole; a line over the limit is passed over, not kept. */

/** One line without its end; null where it was longer than the limit and is passed over. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** The lines of a stream, each as soon as it is whole; `number` counts from 1. Lines over `maxBytes` come as null. */
export async function* splitLines(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const bytes = length > maxBytes ? null : Buffer.concat(pending);
    pending = [];
    length = 0;
    number += 1;
    return { number: number - 1, bytes };
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pending = [];
    else if (piece.length > 0) pending.push(piece);
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
