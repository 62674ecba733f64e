/** `wirecopy report`: records, or pages straight away, in; one page for a browser out. */
import { availableParallelism } from 'node:os';
import { countFiles, emptyFolders, type Inputs, isOnePage, partInputs, readPages } from '../../read/index.js';
import { type ArchivePage, archivePageOf, reportOf } from '../../report/index.js';
import { finishPages } from '../../run/index.js';
import type { ReportCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readGivenRecords } from '../input/given-records.js';
import { resolveNamed } from '../input/named-inputs.js';
import { checkTarget, writeDocument } from '../output/index.js';
import { NO_PROGRESS, openProgress, type ProgressBar } from '../terminal/progress-bar.js';

/** Runs a checked call. Throws `UsageError` and `OutputError`. */
export async function runReport(call: ReportCall): Promise<ExitCode> {
  const target = { output: call.output, inputs: call.paths };
  checkTarget(target);
  const inputs = resolveNamed({ paths: call.paths, typed: 'wirecopy report' });
  const parted =
    call.inputFormat === null ? await partInputs(inputs) : { records: [], pages: inputs, exclude: [] as string[] };
  const { documents, strays } = await readGivenRecords(parted.records, archivePageOf);
  const { failed } = await readPagesOf(call, parted, documents);
  await writeDocument(target, [reportOf(documents)]);
  return strays + failed > 0 ? EXIT.pageFailed : EXIT.done;
}

interface PageInputs {
  readonly pages: Inputs;
  readonly exclude: readonly string[];
}

/** Reads the pages of a call into `documents`; gives how many failed. */
async function readPagesOf(
  call: ReportCall,
  { pages, exclude }: PageInputs,
  documents: ArchivePage[],
): Promise<{ failed: number }> {
  const bar = openBar(call, pages);
  let failed = 0;
  const read = readPages(pages, { format: call.inputFormat, maxBytes: call.maxBytes, exclude });
  const options = { extract: call.options, jobs: call.jobs ?? availableParallelism(), timeoutMs: call.timeoutMs };
  for await (const { path, result } of finishPages(read, { ...options, isAlone: true })) {
    if (result === null) continue;
    if (result.isFailed) failed += 1;
    documents.push(archivePageOf(result.record()) as ArchivePage);
    bar.page(result.isFailed, path);
  }
  bar.clear();
  if (call.verbosity !== 'quiet') {
    for (const folder of emptyFolders(pages, [])) process.stderr.write(`wirecopy: ${folder} holds no page\n`);
    if (failed > 0) process.stderr.write(`wirecopy: pages that failed: ${failed}; the report lists them\n`);
  }
  return { failed };
}

function openBar({ progress, verbosity }: ReportCall, pages: Inputs): ProgressBar {
  const isFit = process.stderr.isTTY === true && verbosity !== 'quiet' && !isOnePage(pages) && pages.named.length > 0;
  return (progress ?? isFit) ? openProgress(countFiles(pages)) : NO_PROGRESS;
}
