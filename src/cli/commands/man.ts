/** `wirecopy man`: prints the manual page. */
import { EXIT, type ExitCode } from '../exit.js';
import { manPage } from '../manual/man.js';
import { writeAll } from '../output/standard-output.js';

/** Writes the page to standard output, for `man -l -`. Throws `OutputError`. */
export async function runMan(): Promise<ExitCode> {
  await writeAll(process.stdout, manPage());
  return EXIT.done;
}
