/** Many pages: each page of the inputs becomes one record, in input order, in this thread and in workers. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { loadStages } from '../pipeline.js';
import type { KeyedPage, PageKey, Passing } from '../read/index.js';
import { type Crew, openCrew, PAGES_BEFORE_WORKERS, type Result, type RunOptions } from './crew.js';
import { PAGES_AHEAD } from './pool.js';

export { loadStages } from '../pipeline.js';
export { type Result, type RunOptions, unwritable } from './crew.js';
export { failPage, finishPage, lateProblem, type PageStudy, studyPage } from './finish-page.js';
export { isQuick } from './here.js';
export { WORKER_HEAP_MIB } from './worker-slot.js';

/** A page of the run. */
export interface Finished {
  readonly key: PageKey;
  readonly path: string;
  readonly member: string | null;
  /** Null for a page that is passed over. */
  readonly result: Result | null;
  /** Why it is passed over; null for one that was read. */
  readonly passed: Passing | null;
}

/** A page that is finished or under way, in its place among the others. */
interface Waiting {
  readonly finished: Promise<Finished>;
  readonly length: number;
}

/** Pages for each thread that are read before the oldest one is finished: so many that a dear one stops no thread, */
const MOST_AHEAD = 2 * PAGES_AHEAD;
/** and so many where they are large, and more than these bytes would be held. */
const LARGE_AHEAD = 4;
const MOST_BYTES_AHEAD = 16 * 2 ** 20;

/** Records of pages, one each, in input order. At most some pages a thread are read ahead of the oldest unfinished one. */
export async function* finishPages(pages: AsyncIterable<KeyedPage>, options: RunOptions): AsyncGenerator<Finished> {
  await loadStages(options.extract);
  const crew = openCrew(options);
  const iterator = pages[Symbol.asyncIterator]();
  const waiting: Waiting[] = [];
  const takeOldest = (): Promise<Finished> => (waiting.shift() as Waiting).finished;
  let seen = 0;
  let reading: Promise<IteratorResult<KeyedPage>> | null = null;
  try {
    for (;;) {
      if (isEnough(waiting, seen < PAGES_BEFORE_WORKERS ? 1 : options.jobs)) {
        yield await takeOldest();
        continue;
      }
      reading ??= iterator.next();
      const oldest = waiting[0]?.finished;
      if (oldest && (await Promise.race([reading.then(() => 'read'), oldest.then(() => 'finished')])) === 'finished') {
        yield await takeOldest();
        continue;
      }
      const { value: page, done } = await reading;
      reading = null;
      if (done) break;
      waiting.push(begin(page, crew));
      seen += 1;
      // What workers have to say waits while this thread works, and pages of one container come without a pause.
      if (options.jobs > 1) await nextTurn();
    }
    while (waiting.length > 0) yield await takeOldest();
  } finally {
    await crew.close();
    // Not waited for: an input that is being read, a pipe that is silent, would hold up the end.
    void iterator.return?.();
  }
}

/** Whether no more pages are to be read before the oldest one is finished. */
function isEnough(waiting: readonly Waiting[], threads: number): boolean {
  if (threads === 1) return waiting.length > 0;
  const bytes = waiting.reduce((sum, { length }) => sum + length, 0);
  return waiting.length >= threads * (bytes > MOST_BYTES_AHEAD ? LARGE_AHEAD : MOST_AHEAD);
}

function begin(page: KeyedPage, crew: Crew): Waiting {
  const { key, path, member } = page;
  const passed = 'passed' in page ? page.passed : null;
  const result = 'passed' in page ? null : crew.finish(page);
  const length = 'content' in page ? page.content.length : 0;
  return { finished: Promise.resolve(result).then((made) => ({ key, path, member, result: made, passed })), length };
}
