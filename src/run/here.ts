/** Pages that this thread finishes: those that cannot take longer than the limit, however hostile they are. */
import type { ExtractOptions } from '../options.js';
import type { PageOrProblem } from '../read/index.js';
import { finishShort, type PageResult } from './finish-page.js';

/**
 * A page in this thread holds up all else that the thread does, so a page goes to a worker if it could take longer than the limit. The
 * dearest runs that were found, of "He said." and of quotation marks, cost 20 µs a byte; this allows for a machine that is a third as fast.
 */
const SLOWEST_BYTES_A_MS = 16;
/**
 * The same for all that is done to a page before its text is read word by word: the dearest markup that was found, elements that are
 * never closed, costs 1.3 µs a byte; this allows for a machine that is a sixth as fast. A page whose markup is long and whose text is
 * not stays in this thread, which spares a worker with models of its own.
 */
const SLOWEST_MARKUP_BYTES_A_MS = 128;

/** Finishes a page in this thread; null where it could take longer than `mostMs`. */
export function finishHere(page: PageOrProblem, extract: ExtractOptions, mostMs: number): PageResult | null {
  const isLong = !('problem' in page) && page.content.length > mostMs * SLOWEST_MARKUP_BYTES_A_MS;
  return isLong ? null : finishShort(page, extract, mostMs * SLOWEST_BYTES_A_MS);
}

/** Whether a page cannot take longer than the limit, however hostile it is. */
export function isQuick(page: PageOrProblem, timeoutMs: number): boolean {
  return 'problem' in page || page.content.length <= timeoutMs * SLOWEST_BYTES_A_MS;
}
