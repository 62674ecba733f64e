/** The calls of the commands that show and join: what the user typed → checked objects. */
import { DEFAULT_MAX_BYTES, type ExtractOptions, INPUT_FORMATS, type InputFormat } from '../options.js';
import {
  checkChoice,
  checkExtractOptions,
  checkOutput,
  checkSize,
  checkTimeout,
  type Destination,
  type RawOptions,
} from './call.js';
import { SHELLS, SQL_DIALECTS } from './command-table.js';

/** A checked call of `inspect`. */
export interface InspectCall {
  readonly path: string;
  /** The page of a container; null for the first. */
  readonly member: string | null;
  readonly inputFormat: InputFormat | null;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly output: Destination;
  readonly options: ExtractOptions;
}

interface RawInspectOptions extends RawOptions {
  readonly member?: string;
}

/** Checks a call of `inspect`. Throws `UsageError`. */
export function checkInspect(path: string, raw: RawInspectOptions): InspectCall {
  return {
    path,
    member: raw.member ?? null,
    inputFormat: raw.inputFormat === undefined ? null : checkChoice('--input-format', raw.inputFormat, INPUT_FORMATS),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : checkSize(raw.maxBytes),
    timeoutMs: checkTimeout(raw.timeout),
    output: checkOutput(raw.output),
    options: checkExtractOptions(raw),
  };
}

/** A checked call of `merge` or `report`. */
export interface RecordsCall {
  readonly paths: readonly string[];
  readonly output: Destination;
}

/** Checks a call of `merge` or `report`. Throws `UsageError`. */
export function checkRecords(paths: readonly string[], raw: RawOptions): RecordsCall {
  return { paths: paths.length === 0 ? ['-'] : paths, output: checkOutput(raw.output) };
}

/** A checked call of `schema`. */
export interface SchemaCall {
  /** Whose SQL is asked for; null for JSON Schema. */
  readonly sql: (typeof SQL_DIALECTS)[number] | null;
}

/** Checks a call of `schema`. Throws `UsageError`. */
export const checkSchema = ({ sql }: RawOptions & { readonly sql?: string }): SchemaCall => ({
  sql: sql === undefined ? null : checkChoice('--sql', sql, SQL_DIALECTS),
});

export type Shell = (typeof SHELLS)[number];

/** Checks the argument of `completion`. Throws `UsageError`. */
export const checkShell = (shell: string): Shell => checkChoice('completion', shell, SHELLS);
