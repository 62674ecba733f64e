/** `wirecopy inspect`: one page as a picture for a browser. */

import type { InspectCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readOnePage } from '../input/one-page.js';
import { checkTarget, writeDocument } from '../output/index.js';
import { showPage } from './show-page.js';

/** Writes the picture of the one page that a call names. Throws `UsageError` and `OutputError`. */
export async function runInspect(call: InspectCall): Promise<ExitCode> {
  const target = { output: call.output, inputs: [call.path] };
  checkTarget(target);
  const page = await readOnePage(call, 'wirecopy inspect');
  const { content, isFailed } = await showPage({ page, options: call.options, text: null }, call.timeoutMs);
  await writeDocument(target, [content]);
  return isFailed ? EXIT.pageFailed : EXIT.done;
}
