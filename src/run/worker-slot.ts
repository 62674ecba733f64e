/**
 * One place for a worker thread. A page that takes longer than the limit, or that brings its worker down, costs itself a failure
 * record and the slot its worker; the pages that wait behind it go to the next worker.
 */

import { Worker } from 'node:worker_threads';
import type { ExtractOptions } from '../options.js';
import type { PageOrProblem } from '../read/index.js';
import type { PageProblem } from '../warning.js';
import { codeOf, messageOf } from '../warning.js';
import { failPage, finishPage, lateProblem, type WrittenPage, writePage } from './finish-page.js';
import type { WorkerAnswer, WorkerTask } from './worker.js';

export interface WorkerSettings {
  readonly timeoutMs: number;
  readonly extract: ExtractOptions;
}

interface Job {
  readonly page: PageOrProblem;
  readonly settle: (result: WrittenPage) => void;
}

/**
 * Heap of one worker, in MiB: past it the page that filled it fails, not the run. From 2,048 on V8 lets a heap grow four times over
 * before it looks for garbage, and the peak of a long run lies a fifth over that of a short one; below, at most twice.
 */
export const WORKER_HEAP_MIB = 1536;

/** What Node says where the system gives no thread, or no descriptor for one. */
const NO_THREAD = 'ERR_WORKER_INIT_FAILED';

export class WorkerSlot {
  /** The first is the one that the worker works on. */
  readonly #jobs: Job[] = [];
  readonly #settings: WorkerSettings;
  /** Null where no thread could be had. */
  #worker: Worker | null;
  #isReady = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
    this.#worker = this.#start();
  }

  /** Pages that were given and are not finished. */
  get load(): number {
    return this.#jobs.length;
  }

  /** Finishes a page after those given before it. Never rejects. */
  run(page: PageOrProblem): Promise<WrittenPage> {
    return new Promise((settle) => {
      const job = { page, settle };
      this.#jobs.push(job);
      this.#send(job);
      if (this.#worker === null) this.#finishHere();
      else if (this.#jobs.length === 1) this.#watch();
    });
  }

  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#jobs.length = 0;
    this.#worker?.removeAllListeners();
    await this.#worker?.terminate();
  }

  #send({ page }: Job): void {
    this.#worker?.postMessage({ page } satisfies WorkerTask);
  }

  /** Starts the clock of the first job; loading the worker is not on its time. */
  #watch(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#isReady || this.#jobs.length === 0) return;
    const { timeoutMs } = this.#settings;
    const job = this.#jobs[0];
    // An answer that came while this thread was busy is heard before the page is called late.
    const decide = (): void => {
      if (this.#jobs[0] === job) this.#giveUp(lateProblem(timeoutMs));
    };
    this.#timer = setTimeout(() => setImmediate(decide), timeoutMs);
  }

  /** Fails the first job and puts a new worker in the place of the one that it was given to. */
  #giveUp(problem: PageProblem): void {
    const job = this.#jobs.shift();
    if (job) job.settle(writePage(failPage(job.page, problem, this.#settings.extract)));
    this.#worker?.removeAllListeners();
    this.#worker?.on('error', () => {});
    void this.#worker?.terminate();
    this.#isReady = false;
    this.#worker = this.#start();
    this.#watch();
    for (const waiting of this.#jobs) this.#send(waiting);
    if (this.#worker === null) this.#finishHere();
  }

  /** Without a thread the pages are finished in this one, each to its end. */
  #finishHere(): void {
    this.#worker = null;
    for (const { page, settle } of this.#jobs.splice(0)) settle(writePage(finishPage(page, this.#settings.extract)));
  }

  #start(): Worker | null {
    try {
      return this.#listenTo(
        new Worker(new URL('../run/worker.js', import.meta.url), {
          workerData: this.#settings.extract,
          resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MIB },
        }),
      );
    } catch (error) {
      if (codeOf(error) === NO_THREAD) return null;
      throw error;
    }
  }

  #listenTo(worker: Worker): Worker {
    let reason = 'no reason given';
    let code: string | null = null;
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'ready') this.#isReady = true;
      else this.#jobs.shift()?.settle(answer);
      this.#watch();
    });
    worker.on('error', (error) => {
      reason = messageOf(error);
      code = codeOf(error);
    });
    worker.on('exit', () => {
      if (code === NO_THREAD) this.#finishHere();
      else this.#giveUp({ code: 'internal', message: `the worker ended: ${reason}` });
    });
    return worker;
  }
}
