/** One page, shown: as a picture, or as lines that say what became of a text. In this thread, or in one that can be ended. */
import { Worker } from 'node:worker_threads';
import { explainText, inspectionOf } from '../../inspect/index.js';
import type { ExtractOptions } from '../../options.js';
import type { PageOrProblem } from '../../read/index.js';
import {
  failPage,
  isQuick,
  lateProblem,
  loadStages,
  type PageStudy,
  studyPage,
  WORKER_HEAP_MIB,
} from '../../run/index.js';
import type { PageProblem } from '../../warning.js';
import { INSPECT_WORKER } from '../package-files.js';

/** What is to be shown. */
export interface ShowTask {
  readonly page: PageOrProblem;
  readonly options: ExtractOptions;
  /** The text to be explained; null where the whole page is to be drawn. */
  readonly text: string | null;
}

interface Shown {
  readonly content: string;
  readonly isFailed: boolean;
}

/** Shows a page in this thread, for which the stages must be loaded. Never throws. */
export const showHere = (task: ShowTask): Shown => show(studyPage(task.page, task.options), task.text);

function show({ record, reading }: PageStudy, text: string | null): Shown {
  const isFailed = 'error' in record;
  if (text === null) return { content: inspectionOf({ record, reading }), isFailed };
  if ('error' in record) return { content: `${record.error.code}: ${record.error.message}\n`, isFailed };
  const lines = reading === null ? [] : explainText(reading, text);
  return { content: lines.map((line) => `${line}\n`).join(''), isFailed };
}

/** Shows a page where it can do no harm. Never rejects. */
export async function showPage(task: ShowTask, timeoutMs: number): Promise<Shown> {
  await loadStages(task.options);
  return isQuick(task.page, timeoutMs) && task.options.rules === undefined
    ? showHere(task)
    : showAside(task, timeoutMs);
}

function showAside(task: ShowTask, timeoutMs: number): Promise<Shown> {
  return new Promise((resolve) => {
    const worker = new Worker(INSPECT_WORKER, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MIB },
    });
    let timer: NodeJS.Timeout | undefined;
    const end = (shown: Shown): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(shown);
    };
    const fail = (problem: PageProblem): void =>
      end(show({ ...failPage(task.page, problem, task.options), reading: null }, task.text));
    worker.once('online', () => {
      timer = setTimeout(() => fail(lateProblem(timeoutMs)), timeoutMs);
    });
    worker.once('message', end);
    worker.once('error', ({ message }) => fail({ code: 'internal', message: `the worker ended: ${message}` }));
  });
}
