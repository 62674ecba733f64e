/**
 * What the files of weights share: a magic number (u32), the length of a JSON header (u32), the header, then the numbers. Linear
 * models have their rows' numbers as LEB128 gaps, then values of one byte. Little-endian.
 */

/** The names that a header may carry: see `checkColumns`. */
interface NamesInFile {
  /** What the model's inputs mean, in their order: the numbers of a tree's row, or the templates and lists of a hashed model. */
  readonly columns?: readonly string[];
  /** What comes out, in its order. */
  readonly labels?: readonly string[];
  /** The classes of a phrase table. */
  readonly classes?: readonly string[];
}

/** The names in the header of a weights file, whatever its kind. */
export function readNames(bytes: Uint8Array): NamesInFile {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
}

interface PackedWeights {
  /** LEB128 bytes. */
  readonly gaps: readonly number[];
  readonly values: readonly number[];
}

/** The bytes of a model file. Little-endian. */
export function joinFile(magic: number, head: object, { gaps, values }: PackedWeights): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + header.length + gaps.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  bytes.set(gaps, 8 + header.length);
  bytes.set(values, 8 + header.length + gaps.length);
  return bytes;
}

/** Adds a number's LEB128 bytes. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Numbers that were pushed as gaps, ascending, from a place of the bytes on; and where they end. */
export function readRowNumbers(bytes: Uint8Array, from: number, count: number): { slots: Uint32Array; end: number } {
  const slots = new Uint32Array(count);
  let at = from;
  let slot = 0;
  for (let n = 0; n < count; n += 1) {
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
  return { slots, end: at };
}
