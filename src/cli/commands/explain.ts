/** `wirecopy explain`: why a text, author or date of a page was kept, taken out or lost. */
import { makeVisible } from '../../emit/index.js';
import type { InspectCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { readOnePage } from '../input/one-page.js';
import { writeAll } from '../output/standard-output.js';
import { showPage } from './show-page.js';

/** Writes a line for each place where the text stands. Throws `UsageError` where it stands nowhere, and `OutputError`. */
export async function runExplain(call: InspectCall, text: string): Promise<ExitCode> {
  if (text.trim() === '') throw new UsageError('explain takes a text of the page, not an empty one');
  const page = await readOnePage(call, 'wirecopy explain');
  const { content, isFailed } = await showPage({ page, options: call.options, text }, call.timeoutMs);
  if (content === '') {
    const said = `${JSON.stringify(makeVisible(text))} stands nowhere in the blocks and fields of ${call.path}`;
    throw new UsageError(`${said}; give fewer words, as the page shows them`, '');
  }
  await writeAll(process.stdout, makeVisible(content));
  return isFailed ? EXIT.pageFailed : EXIT.done;
}
