/** `wirecopy merge`: records in, each act that they report once, as NDJSON. */
import { makeVisibleInJson } from '../../emit/index.js';
import { documentOf, mergeEvents } from '../../merge/index.js';
import type { RecordsCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readGivenRecords } from '../input/given-records.js';
import { checkTarget, writeDocument } from '../output/index.js';

/** Runs a checked call. Throws `UsageError` and `OutputError`. */
export async function runMerge({ paths, output }: RecordsCall): Promise<ExitCode> {
  const target = { output, inputs: paths };
  checkTarget(target);
  const { documents, strays } = await readGivenRecords(paths, documentOf);
  const isTerminal = output.kind === 'stdout' && process.stdout.isTTY === true;
  const toText = (line: string): string => (isTerminal ? makeVisibleInJson(line) : line);
  await writeDocument(
    target,
    mergeEvents(documents).map((event) => `${toText(JSON.stringify(event))}\n`),
  );
  return strays > 0 ? EXIT.pageFailed : EXIT.done;
}
