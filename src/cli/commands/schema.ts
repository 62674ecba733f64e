/** `wirecopy schema`: prints the record's JSON Schema, which the build made from the record's one definition, or SQL made from that. */
import { readFileSync } from 'node:fs';
import { duckdbSql } from '../../emit/tables/duckdb.js';
import type { SchemaCall } from '../arguments/view-calls.js';
import { EXIT, type ExitCode } from '../exit.js';
import { writeAll } from '../output/standard-output.js';
import { SCHEMA_FILE } from '../package-files.js';

/** Writes the schema to standard output. Throws `OutputError`. */
export async function runSchema({ sql }: SchemaCall): Promise<ExitCode> {
  const schema = readFileSync(SCHEMA_FILE, 'utf8');
  await writeAll(process.stdout, sql === null ? schema : duckdbSql(JSON.parse(schema)));
  return EXIT.done;
}
