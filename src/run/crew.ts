/** Who finishes a page: this thread, or a worker. */
import type { ExtractOptions } from '../options.js';
import type { PageOrProblem } from '../read/index.js';
import type { AnyRecord } from '../record.js';
import { compileLater } from './compiler.js';
import { failPage, failToWrite, lateProblem, type PageResult, type WrittenPage } from './finish-page.js';
import { finishHere } from './here.js';
import { openPool } from './pool.js';
import { askForThread, hasRoom } from './room.js';
import { openWatch, type Watch } from './watch.js';

/** A finished page's record, as compact JSON and as an object, each made when it is asked for; both throw for one that is too large. */
export interface Result {
  readonly json: () => string;
  readonly record: () => AnyRecord;
  /** Whether it is an error record. */
  readonly isFailed: boolean;
  /** Where in our own code an `internal` error arose. */
  readonly trace: string | null;
}

export interface RunOptions {
  readonly extract: ExtractOptions;
  /** Threads that finish pages; with 1, and for the first pages, all is done in this thread. */
  readonly jobs: number;
  /** Most milliseconds for one page. */
  readonly timeoutMs: number;
  /** Whether the process is there for this run alone: this thread is then one of the `jobs`, else it stays free for its caller. */
  readonly isAlone: boolean;
}

export interface Crew {
  /** Finishes a page: before it returns where this thread does it, else in a worker. Never throws nor rejects. */
  readonly finish: (page: PageOrProblem) => Result | Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Starting workers costs about as much as this many pages do; more in this thread alone would leave the other processors idle. */
export const PAGES_BEFORE_WORKERS = 12;
/** Of the limit for a page, the part that this thread may be busy with one of its own: the clocks of the workers stand on it. */
const OWN_PART = 1 / 8;
/** With a lower limit that part is less than pages take. */
const LEAST_TO_SHARE_MS = 10_000;

/** Opens a crew, whose workers start when they are needed. */
export function openCrew({ extract, jobs: wanted, timeoutMs, isAlone }: RunOptions): Crew {
  const hasThreads = hasRoom(wanted);
  const jobs = hasThreads ? wanted : 1;
  let isSharing = isAlone && jobs > 1 && timeoutMs >= LEAST_TO_SHARE_MS;
  let watch: Watch | null = null;
  let hasSpare: (() => boolean) | null = null;
  let isSpoilt = false;
  let seen = 0;
  if (isAlone) compileLater();
  const pool = openPool({ extract, timeoutMs }, () => (isSharing ? jobs - 1 : jobs));

  /** Finishes a page beside the workers; null where it could hold them up. A thread whose work was cut short is given no more. */
  const finishBeside = (page: PageOrProblem): PageResult | null => {
    watch ??= openWatch();
    const done = watch(() => ({ result: finishHere(page, extract, timeoutMs * OWN_PART) }), timeoutMs);
    if (done !== null) return done.result;
    isSharing = false;
    isSpoilt = true;
    return failPage(page, lateProblem(timeoutMs), extract);
  };
  /** Rules of the user's own may make any page slow, however short it is. */
  const finishRuled = (page: PageOrProblem): PageResult | null => {
    if (isSpoilt) return null;
    watch ??= openWatch();
    const done = watch(() => ({ result: finishHere(page, extract, timeoutMs) }), timeoutMs);
    if (done !== null) return done.result;
    isSpoilt = true;
    return failPage(page, lateProblem(timeoutMs), extract);
  };
  const finishInThread = (page: PageOrProblem): PageResult | null => {
    const isFirst = jobs === 1 || seen <= PAGES_BEFORE_WORKERS;
    if (hasThreads && extract.rules !== undefined && isFirst && !('problem' in page)) return finishRuled(page);
    if ('problem' in page || jobs === 1 || seen <= PAGES_BEFORE_WORKERS) return finishHere(page, extract, timeoutMs);
    if (!isSharing || !pool.isBusy()) return null;
    hasSpare ??= askForThread();
    return hasSpare() ? finishBeside(page) : null;
  };

  return {
    finish: (page) => {
      seen += 1;
      const result = finishInThread(page);
      return result === null ? pool.run(page).then(resultOfWorker) : resultOf(result);
    },
    close: pool.close,
  };
}

/** The result of a page whose record cannot be written. */
export function unwritable(path: string, member: string | null, error: unknown): Result {
  const input = { path, member, format: null, encoding: null, bytes: null, sha256: null };
  return resultOf(failToWrite(input, error));
}

const resultOf = ({ record, trace }: PageResult): Result => ({
  record: () => record,
  json: () => JSON.stringify(record),
  isFailed: 'error' in record,
  trace,
});

const resultOfWorker = ({ json, isFailed, trace }: WrittenPage): Result => ({
  record: () => JSON.parse(json) as AnyRecord,
  json: () => json,
  isFailed,
  trace,
});
