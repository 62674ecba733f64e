/**
 * Clusters of words by their hashes: in which group of words of like use a word stands, in three cuts from coarse to fine, and what a
 * name of such a word leans to be, without the words themselves. A word is cut to 28 bits, so that of two and a half thousand words that
 * are in no cluster one is taken for a member.
 *
 * File: `WCWC`, u32 length of a JSON header, the header, the hashes as LEB128 gaps, then four bytes a word: its three clusters in 6, 8
 * and 10 bits, its leaning in 6, and one bit for words used as callings are. Little-endian.
 */

import { joinFile, pushVarint } from './pack.js';

/** How many clusters each cut has, from coarse to fine. */
export const CLUSTER_CUTS = [64, 256, 1024] as const;

/** Of a word's packed number: it is used as the names of callings are. */
export const CALLING_BIT = 2 ** 30;

export interface ClusterTable {
  /** A word's clusters by the hash of its small letters, packed as in the file; -1 for a word that is in none. */
  readonly lookUp: (hash: number) => number;
}

interface Header {
  readonly columns: readonly string[];
  readonly words: number;
}

const MAGIC = 0x43574357;
const WORD_BITS = 28;
const cut = (hash: number): number => hash & (2 ** WORD_BITS - 1);
const BYTES_A_WORD = 4;

/** One number out of a word's three clusters and its leaning. */
export const packClusters = ([coarse, middle, fine]: readonly [number, number, number], leaning: number): number =>
  (leaning << 24) | (coarse << 18) | (middle << 10) | fine;

/** A table from its file's bytes. Throws on bytes that are none. */
export function decodeClusters(bytes: Uint8Array): ClusterTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('decodeClusters: not a file of clusters');
  let at = 8 + view.getUint32(4, true);
  const { words } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as Header;
  const mask = 2 ** (Math.ceil(Math.log2(words + 1)) + 1) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const clusters = new Int32Array(mask + 1);
  const slots = new Int32Array(words);
  let hash = 0;
  for (let n = 0; n < words; n += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] ?? 0;
      at += 1;
      hash += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    let slot = hash & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hash;
    slots[n] = slot;
  }
  for (let n = 0; n < words; n += 1, at += BYTES_A_WORD) clusters[slots[n] ?? 0] = view.getInt32(at, true);
  const lookUp = (word: number): number => {
    const key = cut(word);
    let slot = key & mask;
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return clusters[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  return { lookUp };
}

/** The bytes of a table; `clusters` gives each word's hash and its packed clusters; of two words of one hash the first counts. */
export function encodeClusters(columns: readonly string[], clusters: ReadonlyMap<number, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [hash, packed] of clusters) if (!byHash.has(cut(hash))) byHash.set(cut(hash), packed);
  const entries = [...byHash].sort(([left], [right]) => left - right);
  const gaps: number[] = [];
  let last = 0;
  for (const [hash] of entries) {
    pushVarint(gaps, hash - last);
    last = hash;
  }
  const values = entries.flatMap(([, packed]) => [
    packed & 0xff,
    (packed >> 8) & 0xff,
    (packed >> 16) & 0xff,
    packed >> 24,
  ]);
  return joinFile(MAGIC, { columns, words: entries.length } satisfies Header, { gaps, values });
}
