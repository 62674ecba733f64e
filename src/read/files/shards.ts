/** `--shard`: which pages of a call are one machine's, decided by the page alone, so that no machine needs to hear of another. */
import { createHash } from 'node:crypto';
import type { PageKey } from '../input-page.js';

/** One of so many equal parts, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

const HASH_BYTES = 6;

/**
 * Whether a page is in a shard. Its path as the call spells it and its number in its container decide; size and time of change do
 * not, since they differ from machine to machine.
 */
export function isInShard({ path, ordinal }: PageKey, { number, of }: Shard): boolean {
  const hash = createHash('sha256')
    .update(JSON.stringify([path, ordinal]))
    .digest();
  return hash.readUIntBE(0, HASH_BYTES) % of === number - 1;
}
