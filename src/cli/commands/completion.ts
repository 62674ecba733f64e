/** `wirecopy completion`: prints a shell's completion script. */

import type { Shell } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { completionFor } from '../manual/completion.js';
import { writeAll } from '../output/standard-output.js';

/** Writes the script to standard output. Throws `OutputError`. */
export async function runCompletion(shell: Shell): Promise<ExitCode> {
  await writeAll(process.stdout, completionFor(shell));
  return EXIT.done;
}
