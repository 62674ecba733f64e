/** `wirecopy report`: records in, one page for a browser out. */
import { reportOf } from '../../report/index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readGivenRecords } from '../given-records.js';
import { checkTarget, writeDocument } from '../output/index.js';
import type { RecordsCall } from '../view-calls.js';

/** Runs a checked call. Throws `UsageError` and `OutputError`. */
export async function runReport({ paths, output }: RecordsCall): Promise<ExitCode> {
  const target = { output, inputs: paths };
  checkTarget(target);
  const { documents, strays } = await readGivenRecords(paths);
  await writeDocument(target, [reportOf(documents)]);
  return strays > 0 ? EXIT.pageFailed : EXIT.done;
}
