/** What the user typed → one checked object. Nothing behind this file sees raw strings. */
import { CSV_TABLES, type CsvTable, FORMATS, type Format } from '../../emit/formats.js';
import {
  DEFAULT_MAX_BYTES,
  DEFAULT_TIMEOUT_SECONDS,
  type ExtractOptions,
  INPUT_FORMATS,
  type InputFormat,
  isIsoDate,
  isWebAddress,
  KEEPABLE,
  type Keepable,
  LONGEST_TIMEOUT_SECONDS,
  MOST_JOBS,
  STAGES,
  type Stage,
} from '../../options.js';
import type { Shard } from '../../read/index.js';
import { UsageError } from '../exit.js';
import { COLOR_CHOICES } from './options.js';

/** The options of `extract` as commander gives them. */
export interface RawOptions {
  readonly format?: string;
  readonly csv?: string;
  readonly shard?: string;
  readonly inputFormat?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly only?: string;
  readonly removed?: boolean;
  readonly keep?: string;
  readonly minConfidence?: string;
  readonly url?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly rules?: readonly string[];
  readonly maxBytes?: string;
  readonly output?: string;
  readonly jobs?: string;
  readonly timeout?: string;
  readonly resume?: string;
  readonly retryFailed?: boolean;
  readonly progress?: boolean;
  readonly failFast?: boolean;
  readonly color?: string | boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A checked call of `extract`. */
export interface ExtractCall {
  readonly paths: readonly string[];
  readonly list: { readonly from: string | 'stdin'; readonly separator: 'newline' | 'nul' } | null;
  readonly format: Format | null;
  readonly table: CsvTable | null;
  readonly inputFormat: InputFormat | null;
  readonly maxBytes: number;
  /** The part of the pages that this run reads; null for all. */
  readonly shard: Shard | null;
  readonly output: Destination;
  /** Worker threads; null leaves it to the machine. */
  readonly jobs: number | null;
  readonly timeoutMs: number;
  /** The journal's path. */
  readonly resume: string | null;
  /** Whether pages that an earlier run could not finish are tried again. */
  readonly retryFailed: boolean;
  readonly progress: boolean | null;
  readonly options: ExtractOptions;
  readonly failFast: boolean;
  readonly color: boolean | null;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

/** Where the records go. */
export type Destination = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

const quote = (value: string): string => JSON.stringify(value);

/** Checks a call. Throws `UsageError` with one line for the first thing that is wrong. */
export async function checkCall(paths: readonly string[], raw: RawOptions): Promise<ExtractCall> {
  return {
    paths: paths.length === 0 && raw.filesFrom === undefined ? ['-'] : paths,
    list: checkList(paths, raw),
    ...checkFormat(raw),
    inputFormat: raw.inputFormat === undefined ? null : checkChoice('--input-format', raw.inputFormat, INPUT_FORMATS),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : checkSize(raw.maxBytes),
    shard: raw.shard === undefined ? null : checkShard(raw.shard),
    output: checkOutput(raw.output),
    jobs: raw.jobs === undefined ? null : checkNumber('--jobs', raw.jobs, { most: MOST_JOBS, whole: true }),
    timeoutMs: checkTimeout(raw.timeout),
    resume: checkResume(raw),
    retryFailed: checkRetry(raw),
    progress: raw.progress ?? null,
    options: await checkExtractOptions(raw),
    failFast: raw.failFast === true,
    color: checkColor(raw.color),
    verbosity: checkVerbosity(raw),
  };
}

function checkList(paths: readonly string[], { filesFrom, null: isNul }: RawOptions): ExtractCall['list'] {
  if (filesFrom === undefined) {
    if (isNul) throw new UsageError('-0 needs --files-from: it says how the paths of that list are parted');
    return null;
  }
  if (filesFrom === '-' && paths.includes('-'))
    throw new UsageError('--files-from - and the path - both read standard input; give one of them');
  return { from: filesFrom === '-' ? 'stdin' : filesFrom, separator: isNul ? 'nul' : 'newline' };
}

/** One of a closed list, as typed. `option` is named in the `UsageError` that any other value throws. */
export function checkChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new UsageError(`${option} takes one of ${choices.join(', ')}, not ${quote(value)}`);
  return choice;
}

/** `--csv` alone asks for `--format csv`. */
function checkFormat({ format, csv, output }: RawOptions): Pick<ExtractCall, 'format' | 'table'> {
  const named = format === undefined ? null : checkChoice('--format', format, FORMATS);
  if (named === 'parquet' && checkOutput(output).kind === 'stdout')
    throw new UsageError('--format parquet goes to a file; name it with --output events.parquet');
  if (csv === undefined) return { format: named, table: null };
  if (named !== null && named !== 'csv' && named !== 'parquet')
    throw new UsageError(`--csv goes with --format csv or parquet, not with --format ${named}; give one of them`);
  return { format: named ?? 'csv', table: checkChoice('--csv', csv, CSV_TABLES) };
}

/** Seconds as typed → milliseconds. */
export function checkTimeout(text: string | undefined): number {
  if (text === undefined) return 1000 * DEFAULT_TIMEOUT_SECONDS;
  return 1000 * checkNumber('--timeout', text, { most: LONGEST_TIMEOUT_SECONDS, whole: false });
}

function checkNumber(option: string, text: string, { most, whole }: { most: number; whole: boolean }): number {
  const value = /^\d{1,10}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value > 0 && value <= most) || (whole && !Number.isInteger(value))) {
    throw new UsageError(
      `${option} takes a ${whole ? 'whole ' : ''}number above 0, at most ${most}, not ${quote(text)}`,
    );
  }
  return value;
}

/** A number from 0 to 1: "0.75", ".5", "1". */
const SHARE = /^(?:0?\.\d{1,6}|[01](?:\.0{1,6})?)$/;

function checkShare(option: string, text: string): number {
  if (!SHARE.test(text)) throw new UsageError(`${option} takes a number from 0 to 1 such as 0.9, not ${quote(text)}`);
  return Number(text);
}

/** Where `--output` leads: a path that ends in `/` is a folder, `-` standard output. Throws `UsageError` for an empty text. */
export function checkOutput(path: string | undefined): Destination {
  if (path === undefined || path === '-' || path === '/dev/stdout') return { kind: 'stdout' };
  if (path === '') throw new UsageError('--output takes a path, not an empty text');
  return path.endsWith('/') ? { kind: 'folder', path } : { kind: 'file', path };
}

function checkResume({ resume, format }: RawOptions): string | null {
  if (resume === undefined) return null;
  if (resume === '') throw new UsageError('--resume takes the path of a journal, not an empty text');
  if (format === 'json' || format === 'pretty' || format === 'parquet') {
    throw new UsageError(
      `--resume goes with formats of one record after another, not with --format ${format}; use ndjson`,
    );
  }
  return resume;
}

/** True for always, false for never, null where the terminal decides. */
function checkColor(color: RawOptions['color']): boolean | null {
  if (color === undefined || typeof color === 'boolean') return color ?? null;
  const when = checkChoice('--color', color, COLOR_CHOICES);
  return when === 'auto' ? null : when === 'always';
}

const MOST_SHARDS = 1_000_000;

function checkShard(text: string): Shard {
  const [, number, of] = /^(\d{1,7})\/(\d{1,7})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of || of > MOST_SHARDS)
    throw new UsageError(`--shard takes K/N such as 1/4, K from 1 to N, N at most ${MOST_SHARDS}, not ${quote(text)}`);
  return { number, of };
}

function checkRetry({ resume, retryFailed }: RawOptions): boolean {
  if (retryFailed && resume === undefined)
    throw new UsageError('--retry-failed needs --resume: its journal says which pages failed');
  return retryFailed === true;
}

function checkVerbosity({ quiet, verbose }: RawOptions): ExtractCall['verbosity'] {
  if (quiet && verbose) throw new UsageError('--quiet and --verbose contradict each other; give one of them');
  return quiet ? 'quiet' : verbose ? 'verbose' : 'normal';
}

/** The options of a pass. The files of rules are read, and what reads them loads, only where some are given. */
export async function checkExtractOptions(raw: RawOptions): Promise<ExtractOptions> {
  const { url, published } = raw;
  if (url !== undefined && !isWebAddress(url))
    throw new UsageError(`--url takes an http or https address, not ${quote(url)}`);
  if (published !== undefined && !isIsoDate(published))
    throw new UsageError(`--published takes an ISO date such as 2022-07-13, not ${quote(published)}`);
  return {
    ...(raw.only === undefined ? {} : { only: checkStages(raw.only) }),
    ...(raw.removed ? { removed: true } : {}),
    ...(raw.keep === undefined ? {} : { keep: checkKeep(raw.keep) }),
    ...(raw.minConfidence === undefined ? {} : { minConfidence: checkShare('--min-confidence', raw.minConfidence) }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(raw.encoding === undefined ? {} : { encoding: raw.encoding }),
    ...(raw.rules === undefined ? {} : { rules: await readRules(raw.rules) }),
  };
}

const readRules = async (paths: readonly string[]): Promise<string[]> =>
  (await import('../input/rules-files.js')).readRulesFiles(paths);

function checkStages(only: string): Stage[] {
  return only.split(',').map((name) => checkChoice('--only', name.trim(), STAGES));
}

/** In the order of the closed list, each once. */
function checkKeep(parts: string): Keepable[] {
  if (parts.trim() === 'none') return [];
  const named = new Set(parts.split(',').map((part) => checkChoice('--keep', part.trim(), [...KEEPABLE, 'none'])));
  if (named.has('none')) throw new UsageError(`--keep none stands alone, not in ${quote(parts)}`);
  return KEEPABLE.filter((part) => named.has(part));
}

/** Bytes of a unit; a bare number counts bytes. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['k', 1e3],
  ['kb', 1e3],
  ['m', 1e6],
  ['mb', 1e6],
  ['g', 1e9],
  ['gb', 1e9],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
]);

/** A size as typed ("32MiB", "500k", "1000") → bytes. Throws `UsageError`. */
export function checkSize(text: string): number {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)\s?([a-z]{0,3})$/i.exec(text.trim());
  const unit = UNITS.get(match?.[2]?.toLowerCase() ?? '?');
  const bytes = Math.floor(Number(match?.[1]) * (unit ?? Number.NaN));
  if (!(bytes > 0) || !Number.isSafeInteger(bytes))
    throw new UsageError(`--max-bytes takes a size such as 32MiB, 500k or 1000, not ${quote(text)}`);
  return bytes;
}
