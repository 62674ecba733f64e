/**
 * Sets of phrases by their hashes: which classes (city, club, first name …) a phrase belongs to, without the phrases themselves.
 * A phrase is cut to 28 bits, so that of two thousand phrases that are in no class one is taken for a member.
 *
 * File: `WCPH`, u32 length of a JSON header, the header, the hashes as LEB128 gaps, then a byte a phrase: the number of its set of
 * classes in the header. Little-endian.
 */

export interface PhraseTable {
  /** What a bit stands for. */
  readonly classes: readonly string[];
  /** The classes of a phrase, a bit a class; 0 for a phrase that is in none. */
  readonly lookUp: (hash: number) => number;
}

interface Header {
  readonly classes: readonly string[];
  readonly sets: readonly number[];
  readonly phrases: number;
}

const MAGIC = 0x48504357;
const PHRASE_BITS = 28;
const cut = (hash: number): number => hash & (2 ** PHRASE_BITS - 1);

/** A table from its file's bytes. Throws on bytes that are none. */
export function decodePhrases(bytes: Uint8Array): PhraseTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodePhrases: not a phrase file');
  let at = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as Header;
  const slotBits = Math.ceil(Math.log2(header.phrases + 1)) + 1;
  const mask = 2 ** slotBits - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const sets = new Uint32Array(mask + 1);
  const hashes = new Int32Array(header.phrases);
  let hash = 0;
  for (let n = 0; n < header.phrases; n += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] as number;
      at += 1;
      hash += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    hashes[n] = hash;
  }
  for (let n = 0; n < header.phrases; n += 1) {
    let slot = (hashes[n] as number) & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hashes[n] as number;
    sets[slot] = header.sets[bytes[at + n] as number] as number;
  }
  const lookUp = (phrase: number): number => {
    const key = cut(phrase);
    let slot = key & mask;
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return sets[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  return { classes: header.classes, lookUp };
}

/** The bytes of a table; `sets` gives each phrase's hash and its classes, a bit a class. At most 256 different sets. */
export function encodePhrases(classes: readonly string[], sets: ReadonlyMap<number, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [hash, set] of sets) byHash.set(cut(hash), (byHash.get(cut(hash)) ?? 0) | set);
  const hashes = [...byHash.keys()].sort((left, right) => left - right);
  const kinds = [...new Set(hashes.map((hash) => byHash.get(hash) as number))].sort((left, right) => left - right);
  if (kinds.length > 256) throw new Error(`encodePhrases: ${kinds.length} different sets of classes`);
  const head: Header = { classes, sets: kinds, phrases: hashes.length };
  const header = new TextEncoder().encode(JSON.stringify(head));
  const body: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let gap = hash - last;
    last = hash;
    for (; gap >= 0x80; gap >>>= 7) body.push((gap & 0x7f) | 0x80);
    body.push(gap);
  }
  for (const hash of hashes) body.push(kinds.indexOf(byHash.get(hash) as number));
  const bytes = new Uint8Array(8 + header.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  bytes.set(body, 8 + header.length);
  return bytes;
}
