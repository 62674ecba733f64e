/** The calls of the commands that show and join: what the user typed → checked objects. */
import { DEFAULT_MAX_BYTES, type ExtractOptions, INPUT_FORMATS, type InputFormat } from '../../options.js';
import { UsageError } from '../exit.js';
import {
  checkCall,
  checkChoice,
  checkExtractOptions,
  checkOutput,
  checkSize,
  checkTimeout,
  type Destination,
  type ExtractCall,
  type RawOptions,
} from './call.js';
import { RULES_ACTIONS, SHELLS, SQL_DIALECTS } from './command-table.js';

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
export async function checkInspect(path: string, raw: RawInspectOptions): Promise<InspectCall> {
  return {
    path,
    member: raw.member ?? null,
    inputFormat: raw.inputFormat === undefined ? null : checkChoice('--input-format', raw.inputFormat, INPUT_FORMATS),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : checkSize(raw.maxBytes),
    timeoutMs: checkTimeout(raw.timeout),
    output: checkOutput(raw.output),
    options: await checkExtractOptions(raw),
  };
}

/** A checked call of `merge`. */
export interface RecordsCall {
  readonly paths: readonly string[];
  readonly output: Destination;
}

/** Checks a call of `merge`. Throws `UsageError`. */
export function checkRecords(paths: readonly string[], raw: RawOptions): RecordsCall {
  return { paths: paths.length === 0 ? ['-'] : paths, output: checkOutput(raw.output) };
}

/** A checked call of `report`. */
export type ReportCall = Pick<
  ExtractCall,
  'paths' | 'output' | 'inputFormat' | 'maxBytes' | 'jobs' | 'timeoutMs' | 'progress' | 'verbosity' | 'options'
>;

/** Checks a call of `report`, whose options are some of those of `extract`. Throws `UsageError`. */
export const checkReport = (paths: readonly string[], raw: RawOptions): Promise<ReportCall> => checkCall(paths, raw);

/** A checked call of `schema`. */
export interface SchemaCall {
  /** Whose SQL is asked for; null for JSON Schema. */
  readonly sql: (typeof SQL_DIALECTS)[number] | null;
}

/** Checks a call of `schema`. Throws `UsageError`. */
export const checkSchema = ({ sql }: RawOptions & { readonly sql?: string }): SchemaCall => ({
  sql: sql === undefined ? null : checkChoice('--sql', sql, SQL_DIALECTS),
});

/** A checked call of `rules`. */
export interface RulesCall {
  readonly action: (typeof RULES_ACTIONS)[number];
  readonly paths: readonly string[];
  /** The host that selectors are suggested for; null for verbs. */
  readonly host: string | null;
  readonly options: ExtractOptions;
}

interface RawRulesOptions extends RawOptions {
  readonly host?: string;
  readonly verbs?: boolean;
}

/** Checks a call of `rules`. Throws `UsageError`. */
export async function checkRules(given: string, paths: readonly string[], raw: RawRulesOptions): Promise<RulesCall> {
  const action = checkChoice('rules', given, RULES_ACTIONS);
  const { host = null, verbs = false } = raw;
  if (action !== 'suggest') {
    if (paths.length === 0)
      throw new UsageError(`rules ${action} takes a file: wirecopy rules ${action} my-rules.yaml`);
    if (host !== null || verbs) throw new UsageError('--host and --verbs go with rules suggest');
  } else if ((host === null) !== verbs)
    throw new UsageError('rules suggest takes either pages with --host HOST, or records with --verbs');
  return { action, paths: paths.length === 0 ? ['-'] : paths, host, options: await checkExtractOptions(raw) };
}

/** A shell that completions are written for. */
export type Shell = (typeof SHELLS)[number];

/** Checks the argument of `completion`. Throws `UsageError`. */
export const checkShell = (shell: string): Shell => checkChoice('completion', shell, SHELLS);
