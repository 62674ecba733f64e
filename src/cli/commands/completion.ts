/** `wirecopy completion`: prints a shell's completion script. */
import { completionFor } from '../completion.js';
import { EXIT, type ExitCode } from '../exit.js';
import { writeAll } from '../output/standard-output.js';
import type { Shell } from '../view-calls.js';

/** Writes the script to standard output. Throws `OutputError`. */
export async function runCompletion(shell: Shell): Promise<ExitCode> {
  await writeAll(process.stdout, completionFor(shell));
  return EXIT.done;
}
