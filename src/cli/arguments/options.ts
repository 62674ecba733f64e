/** Every option of the command line once: the parser, the help and the README's table are made from these entries. */
import { CSV_TABLES, FORMATS } from '../../emit/formats.js';
import { DEFAULT_KEEP, INPUT_FORMATS, KEEPABLE, STAGES } from '../../options.js';

/** When output has colours; `auto` leaves it to the terminal. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;

/** One option. */
export interface OptionEntry {
  readonly flags: string;
  /** One line. */
  readonly summary: string;
  /** The values that may be given, where they are a closed list. */
  readonly choices?: readonly string[];
  /** It may be given more than once. */
  readonly repeats?: true;
  /** What holds where the option is not given, as help shows it. */
  readonly fallback: string;
}

/** The options of `extract`, in the order in which help shows them. */
export const EXTRACT_OPTIONS: readonly OptionEntry[] = [
  {
    flags: '-f, --format <format>',
    summary: 'what to write',
    choices: FORMATS,
    fallback: 'ndjson; on a terminal pretty',
  },
  {
    flags: '--csv <table>',
    summary: 'what a row of csv or parquet is',
    choices: CSV_TABLES,
    fallback: 'events',
  },
  {
    flags: '-o, --output <path>',
    summary: 'a file, or with a trailing / a folder with one file a page; each is whole or absent',
    fallback: 'standard output',
  },
  {
    flags: '-j, --jobs <count>',
    summary: 'worker threads',
    fallback: 'the processors that this process may use',
  },
  {
    flags: '--input-format <format>',
    summary: 'what the input holds',
    choices: INPUT_FORMATS,
    fallback: 'told from its first bytes',
  },
  {
    flags: '--files-from <file>',
    summary: 'read the paths from a list, one a line (- for standard input)',
    fallback: 'none',
  },
  { flags: '-0, --null', summary: 'the paths of --files-from end with NUL', fallback: 'they end with a newline' },
  { flags: '--only <stages>', summary: `run no stage past what these need: ${STAGES.join(',')}`, fallback: 'all' },
  { flags: '--removed', summary: 'add the stripped blocks to the record, each with its reason', fallback: 'off' },
  {
    flags: '--keep <parts>',
    summary: `parts that papers treat differently and that the text shall hold: ${KEEPABLE.join(',')}, or none`,
    fallback: DEFAULT_KEEP.join(','),
  },
  {
    flags: '--min-confidence <share>',
    summary: 'leave out what is less likely right than this (0.9: nine of ten are)',
    fallback: "the tool's own floor",
  },
  { flags: '--url <address>', summary: 'base address, where the page does not say it', fallback: 'from the page' },
  {
    flags: '--published <date>',
    summary: 'ISO date that weekdays count from, where the page does not say it',
    fallback: 'from the page',
  },
  { flags: '--encoding <label>', summary: 'settle the character encoding', fallback: 'from the bytes and the page' },
  {
    flags: '--max-bytes <size>',
    summary: 'largest page taken, before and after unpacking (32MiB, 500k, 1000)',
    fallback: '32MiB',
  },
  { flags: '--timeout <seconds>', summary: 'most seconds for one page', fallback: '30' },
  {
    flags: '--shard <k/n>',
    summary: 'only part K of N, told from path and number in a container: N runs together give each page once',
    fallback: 'all',
  },
  {
    flags: '--resume <file>',
    summary: 'journal of finished pages: a second run with it does what is left',
    fallback: 'none',
  },
  {
    flags: '--rules <file>',
    summary: "the user's own rules, or the name of a shipped pack (plover); may be given more than once",
    repeats: true,
    fallback: 'none',
  },
  {
    flags: '--retry-failed',
    summary: 'with --resume: try failed pages again',
    fallback: 'off: a failed page is done',
  },
  { flags: '--fail-fast', summary: 'stop at the first page that fails', fallback: 'off' },
  {
    flags: '--progress',
    summary: 'a bar on standard error',
    fallback: 'on a terminal, with more than one page',
  },
  { flags: '--no-progress', summary: 'no bar', fallback: 'see --progress' },
  {
    flags: '--color [when]',
    summary: 'colour the output; alone it means always',
    choices: COLOR_CHOICES,
    fallback: 'auto: on a terminal, unless NO_COLOR is set',
  },
  { flags: '--no-color', summary: 'the same as --color=never', fallback: 'see --color' },
  { flags: '-q, --quiet', summary: 'say nothing on standard error but what is wrong with the call', fallback: 'off' },
  {
    flags: '-v, --verbose',
    summary: 'a line on standard error for each page that fails, and each warning',
    fallback: 'off',
  },
];

/** What people do with it, shown first in help. */
export const EXTRACT_EXAMPLES: readonly (readonly [string, string])[] = [
  ['wirecopy page.html', 'one page, for a person to read'],
  ['cat page.html | wirecopy | jq -r .article.text', 'the clean text'],
  ["wirecopy archive/ | jq -c 'select(.events[0])'", 'the pages of a folder that tell a recognition event'],
  ['wirecopy --only article --removed page.html', 'the text and what was stripped from it'],
  ['find . -name "*.html" -print0 | wirecopy -0 --files-from -', 'a list of files'],
];
