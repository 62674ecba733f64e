/** `wirecopy schema`: prints the record's JSON Schema, which the build made from the record's one definition. */
import { readFileSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit.js';
import { writeAll } from '../output/standard-output.js';
import { SCHEMA_FILE } from '../package-files.js';

/** Writes the schema to standard output. Throws `OutputError`. */
export async function runSchema(): Promise<ExitCode> {
  const schema = readFileSync(SCHEMA_FILE, 'utf8');
  await writeAll(process.stdout, schema);
  return EXIT.done;
}
