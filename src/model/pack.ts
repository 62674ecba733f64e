/** What the files of models share: a magic number, a JSON header, row numbers as LEB128 gaps, values of one byte. */

export interface PackedWeights {
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
