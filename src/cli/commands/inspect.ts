/** `wirecopy inspect`: one page as a picture for a browser. */
import { Worker } from 'node:worker_threads';
import { inspectionOf } from '../../inspect/index.js';
import type { PageOrProblem } from '../../read/index.js';
import { failPage, isQuick, lateProblem, loadStages, studyPage, WORKER_HEAP_MIB } from '../../run/index.js';
import type { PageProblem } from '../../warning.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readOnePage } from '../one-page.js';
import { checkTarget, writeDocument } from '../output/index.js';
import { INSPECT_WORKER } from '../package-files.js';
import type { InspectCall } from '../view-calls.js';
import type { InspectTask } from './inspect-worker.js';

/** Writes the picture of the one page that a call names. Throws `UsageError` and `OutputError`. */
export async function runInspect(call: InspectCall): Promise<ExitCode> {
  const target = { output: call.output, inputs: [call.path] };
  checkTarget(target);
  const page = await readOnePage(call, 'wirecopy inspect');
  await loadStages(call.options);
  const { html, isFailed } =
    isQuick(page, call.timeoutMs) && call.options.rules === undefined
      ? inspectPage(page, call)
      : await inspectAside(page, call);
  await writeDocument(target, [html]);
  return isFailed ? EXIT.pageFailed : EXIT.done;
}

/** The picture of a page, and whether the page failed. */
interface Inspected {
  readonly html: string;
  readonly isFailed: boolean;
}

/** Draws a page in this thread, for which the stages must be loaded. Never throws. */
export function inspectPage(page: PageOrProblem, { options }: Pick<InspectCall, 'options'>): Inspected {
  const study = studyPage(page, options);
  return { html: inspectionOf(study), isFailed: 'error' in study.record };
}

/** Draws a page in a thread of its own, which alone can be ended when it takes too long. Never rejects. */
function inspectAside(page: PageOrProblem, { options, timeoutMs }: InspectCall): Promise<Inspected> {
  return new Promise((resolve) => {
    const worker = new Worker(INSPECT_WORKER, {
      workerData: { page, options } satisfies InspectTask,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MIB },
    });
    let timer: NodeJS.Timeout | undefined;
    const end = (inspected: Inspected): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(inspected);
    };
    const fail = (problem: PageProblem): void =>
      end({ html: inspectionOf({ ...failPage(page, problem, options), reading: null }), isFailed: true });
    worker.once('online', () => {
      timer = setTimeout(() => fail(lateProblem(timeoutMs)), timeoutMs);
    });
    worker.once('message', end);
    worker.once('error', ({ message }) => fail({ code: 'internal', message: `the worker ended: ${message}` }));
  });
}
