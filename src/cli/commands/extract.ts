/** `wirecopy extract`: pages in, records out. */
import { availableParallelism } from 'node:os';
import { encodingOfLabel } from '../../decode/index.js';
import { countFiles, emptyFolders, type Inputs, isOnePage, PageMemory, readPages } from '../../read/index.js';
import { type Finished, finishPages, unwritable } from '../../run/index.js';
import type { Journal } from '../../run/journal.js';
import type { ExtractCall } from '../arguments/call.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { resolveNamed } from '../input/named-inputs.js';
import { openEntries } from '../output/entries.js';
import { type Content, checkDestination, openDestination } from '../output/index.js';
import { openRenderer, type Renderer } from '../output/renderer.js';
import { openResume, ownFiles } from '../output/resume.js';
import { NO_PROGRESS, openProgress, type ProgressBar } from '../terminal/progress-bar.js';
import { openTeller } from '../terminal/teller.js';

/** Runs a checked call to its end; gives the exit code. Throws `UsageError` before anything is written, and `OutputError`. */
export async function runExtract(call: ExtractCall): Promise<ExitCode> {
  const inputs = checkInputs(call);
  checkDestination(call, inputs);
  const journal = openResume(call);
  try {
    return await runPages(call, inputs, journal);
  } finally {
    journal?.close();
    // A pipe that is still open would keep the process waiting for more.
    if (inputs.named.includes('stdin') || inputs.list?.from === 'stdin') process.stdin.destroy();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function runPages(call: ExtractCall, inputs: Inputs, journal: Journal | null): Promise<ExitCode> {
  const output = openDestination(call, inputs, journal);
  const renderer = await openRenderer(call, {
    onePage: isOnePage(inputs),
    continues: (journal?.outputLength ?? 0) > 0,
  });
  const teller = openTeller(call, openBar(call, inputs));
  const entries = openEntries(call, journal, output);
  // The process ends at the next handler, which stands there for all commands.
  for (const signal of SIGNALS) process.prependOnceListener(signal, teller.interrupted);
  for await (const finished of startPages(call, inputs, journal)) {
    const { page, text } = render(renderer, finished);
    teller.page(page);
    const start = output.written();
    const isOpen = await output.write(text, page);
    if (!isOpen) return EXIT.done;
    entries.add(page, start);
    if (call.failFast && teller.failed() > 0) break;
  }
  if (!(await output.write(renderer.end(), null))) return EXIT.done;
  for (const signal of SIGNALS) process.off(signal, teller.interrupted);
  entries.finish();
  for (const folder of emptyFolders(inputs, ownFiles(call))) teller.note(`${folder} holds no page`);
  teller.end();
  return teller.failed() > 0 ? EXIT.pageFailed : EXIT.done;
}

/** A page with what it adds to the output; a record that cannot be written is the page's own failure. */
function render(renderer: Renderer, page: Finished): { readonly page: Finished; readonly text: Content } {
  if (page.result === null) return { page, text: '' };
  try {
    return { page, text: renderer.page(page.result) };
  } catch (error) {
    const result = unwritable(page.path, page.member, error);
    return { page: { ...page, result }, text: renderer.page(result) };
  }
}

function startPages(call: ExtractCall, inputs: Inputs, journal: Journal | null): AsyncGenerator<Finished> {
  const jobs = call.jobs ?? availableParallelism();
  const pages = readPages(inputs, {
    format: call.inputFormat,
    maxBytes: call.maxBytes,
    exclude: ownFiles(call),
    ...(call.shard ? { shard: call.shard } : {}),
    ...(journal ? { isDone: journal.isDone } : {}),
    // With one job a page is finished before the next is read.
    ...(jobs === 1 ? { memory: new PageMemory() } : {}),
  });
  return finishPages(pages, {
    extract: call.options,
    jobs,
    timeoutMs: call.timeoutMs,
    isAlone: true,
  });
}

function checkInputs(call: ExtractCall): Inputs {
  const { encoding } = call.options;
  if (encoding !== undefined && encodingOfLabel(encoding) === null) {
    throw new UsageError(
      `--encoding knows no ${JSON.stringify(encoding)}; use a label such as utf-8, windows-1252 or shift_jis`,
    );
  }
  return resolveNamed({ paths: call.paths, list: call.list, typed: 'wirecopy' });
}

function openBar(call: ExtractCall, inputs: Inputs): ProgressBar {
  // A bar and records on one terminal would overwrite each other.
  const isAlone = call.output.kind !== 'stdout' || process.stdout.isTTY !== true;
  const isFit = process.stderr.isTTY === true && call.verbosity !== 'quiet' && !isOnePage(inputs) && isAlone;
  // Nobody has counted how many of the files are this shard's.
  return (call.progress ?? isFit) ? openProgress(call.shard === null ? countFiles(inputs) : null) : NO_PROGRESS;
}
