/** `wirecopy extract`: pages in, records out. */
import { encodingOfLabel } from '../../decode/index.js';
import { type Emitter, makeEmitter, makeVisible, makeVisibleInJson } from '../../emit/index.js';
import { type Inputs, isOnePage, PathError, readPages, resolveInputs } from '../../read/index.js';
import type { AnyRecord } from '../../record.js';
import { finishPages } from '../../run/index.js';
import type { ExtractCall } from '../call.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { openOutput } from '../output.js';
import { DEFAULT_WIDTH, makePaint, wantsColor } from '../terminal.js';

/** Runs a checked call to its end; gives the exit code. Throws `UsageError` before anything is written, and `OutputError`. */
export async function runExtract(call: ExtractCall): Promise<ExitCode> {
  const inputs = checkInputs(call);
  const output = openOutput(process.stdout);
  const emitter = openEmitter(call, isOnePage(inputs));
  const pages = readPages(inputs, { format: call.inputFormat, maxBytes: call.maxBytes });
  const tally = { pages: 0, failed: 0 };
  for await (const { record, fault } of finishPages(pages, call.options)) {
    tally.pages += 1;
    if ('error' in record) tally.failed += 1;
    tellProblems(record, fault, call);
    if (!(await output.write(emitter.record(record)))) return EXIT.done;
    if (call.failFast && 'error' in record) break;
  }
  if (!(await output.write(emitter.end()))) return EXIT.done;
  tellTally(tally, call);
  return tally.failed > 0 ? EXIT.pageFailed : EXIT.done;
}

function checkInputs(call: ExtractCall): Inputs {
  const { encoding } = call.options;
  if (encoding !== undefined && encodingOfLabel(encoding) === null) {
    throw new UsageError(
      `--encoding knows no ${JSON.stringify(encoding)}; use a label such as utf-8, windows-1252 or shift_jis`,
    );
  }
  try {
    return resolveInputs(call.paths, call.list);
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
}

function openEmitter(call: ExtractCall, onePage: boolean): Emitter {
  const { isTTY, columns } = process.stdout;
  const format = call.format ?? (isTTY ? 'pretty' : 'ndjson');
  const color = wantsColor({ option: call.color, env: process.env, isTerminal: isTTY });
  const emitter = makeEmitter(format, { onePage, paint: makePaint(color), width: columns ?? DEFAULT_WIDTH });
  if (!isTTY || format === 'pretty') return emitter;
  return { ...emitter, record: (record) => makeVisibleInJson(emitter.record(record)) };
}

const nameOf = ({ input }: AnyRecord): string => (input.member === null ? input.path : `${input.path} ${input.member}`);

/** One line on standard error, whatever the page put into it. */
const tell = (line: string): void => {
  process.stderr.write(`wirecopy: ${makeVisible(line).replace(/\n/g, '␊')}\n`);
};

function tellProblems(record: AnyRecord, fault: Error | null, call: ExtractCall): void {
  if (call.verbosity !== 'verbose') return;
  if ('error' in record) tell(`${nameOf(record)}: ${record.error.code}: ${record.error.message}`);
  else for (const { code, message } of record.warnings) tell(`${nameOf(record)}: ${code}: ${message}`);
  const trace = fault?.cause instanceof Error ? fault.cause.stack : fault?.stack;
  if (trace) process.stderr.write(`${makeVisible(trace)}\n`);
}

function tellTally({ pages, failed }: { pages: number; failed: number }, { verbosity }: ExtractCall): void {
  if (verbosity === 'quiet' || failed === 0) return;
  tell(
    `${failed} of ${pages} page${pages === 1 ? '' : 's'} failed; ${verbosity === 'verbose' ? 'see above' : 'the error in each record says why, and so does -v'}`,
  );
}
