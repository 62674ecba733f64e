/** Finished pages on their way into the journal, and the output that closes when all are in it. */
import type { Format } from '../../emit/formats.js';
import type { Finished } from '../../run/index.js';
import { type Journal, JournalWriteError, type Place } from '../../run/journal.js';
import type { ExtractCall } from '../arguments/call.js';
import { OutputError } from '../exit.js';
import type { Output } from './index.js';
import { formatOf } from './renderer.js';

interface Entries {
  /** Takes a page whose record is written, from `start` on. */
  readonly add: (page: Finished, start: number) => void;
  /** Enters what waits, and closes the output whole. */
  readonly finish: () => void;
}

/** Pages between two entries in the journal, where the output is a file that can be cut back to what is entered. */
const PAGES_AN_ENTRY = 64;
/** Formats in which a record is a line, so that the lines can be put in another order, and the failed ones left out. */
const LINES: ReadonlySet<Format> = new Set(['ndjson', 'ninjs', 'jsonld']);

/** The entries of a run: made at once where the output is a pipe, in groups where it is a file. */
export function openEntries(call: ExtractCall, journal: Journal | null, output: Output): Entries {
  if (journal === null) return { add: () => {}, finish: output.finish };
  let waiting: Parameters<Journal['enter']>[0][number][] = [];
  const order: Place[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    output.commit();
    asOutput(() => journal.enter(waiting));
    waiting = [];
  };
  const groupSize = call.output.kind === 'file' ? PAGES_AN_ENTRY : 1;
  return {
    add: ({ key, result, passed }, start) => {
      const place = passed === 'done' ? journal.placeOf(key) : { start, end: output.written() };
      if (place !== null && place.end > place.start) order.push(place);
      if (result === null) return;
      waiting.push({ key, isFailed: result.isFailed, out: output.written() });
      if (waiting.length >= groupSize) flush();
    },
    finish: () => {
      flush();
      if (output.finishAnew === undefined || !journal.hasGaps || !LINES.has(formatOf(call))) output.finish();
      else {
        const places = [...order, ...journal.unclaimed()];
        output.finishAnew(places, () => asOutput(() => journal.enterAnew(places)));
      }
    },
  };
}

function asOutput(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof JournalWriteError ? new OutputError(error.message, { cause: error }) : error;
  }
}
