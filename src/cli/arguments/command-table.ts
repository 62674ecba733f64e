/** Every command besides `extract`, once: the parser, the help, the man page and the completions are made from these entries. */
import { EXTRACT_OPTIONS, type OptionEntry } from './options.js';

/** An option of `extract` that another command has as well. */
const shared = (flags: string): OptionEntry => EXTRACT_OPTIONS.find((entry) => entry.flags === flags) as OptionEntry;

const TO_FILE: OptionEntry = {
  flags: '-o, --output <file>',
  summary: 'a file; it is whole or absent',
  fallback: 'standard output',
};

/** One command. */
export interface CommandEntry {
  readonly name: string;
  /** As commander reads it: `<path>`, `[records...]`. */
  readonly argument: string;
  /** What the argument is; one line. */
  readonly argumentSays: string;
  readonly argumentChoices?: readonly string[];
  /** A second argument. */
  readonly second?: { readonly argument: string; readonly says: string };
  /** One line. */
  readonly summary: string;
  readonly options: readonly OptionEntry[];
  readonly examples: readonly (readonly [string, string])[];
}

/** The values of `schema --sql`. */
export const SQL_DIALECTS = ['duckdb'] as const;
/** What `rules` is asked to do. */
export const RULES_ACTIONS = ['check', 'test', 'suggest'] as const;
/** The shells that `completion` knows. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** How the one page of a call is found and read. */
const ONE_PAGE: readonly OptionEntry[] = [
  { flags: '--member <id>', summary: 'which page of a container', fallback: 'none: the input is one page' },
  shared('--input-format <format>'),
  shared('--url <address>'),
  shared('--published <date>'),
  shared('--encoding <label>'),
  shared('--max-bytes <size>'),
  shared('--timeout <seconds>'),
  shared('--rules <file>'),
];

const RECORDS = 'NDJSON files that wirecopy wrote, or folders of them; - or nothing is standard input';

/** Every command but `extract`, which is the program itself. */
export const COMMANDS = {
  inspect: {
    name: 'inspect',
    argument: '<path>',
    argumentSays: 'one page, or a container of pages; - is standard input',
    summary: 'show one page in a browser: what was kept, dropped and found, and why',
    options: [TO_FILE, ...ONE_PAGE],
    examples: [
      ['wirecopy inspect page.html -o page-seen.html', 'then open page-seen.html in a browser'],
      ['wirecopy inspect archive.ndjson --member 17 > 17.html', 'one page of a container'],
    ],
  },
  explain: {
    name: 'explain',
    argument: '<path>',
    argumentSays: 'one page, or a container of pages; - is standard input',
    second: { argument: '<text>', says: 'words, an author or a date of the page' },
    summary: 'say why a text, author or date of a page was kept, taken out or lost',
    options: ONE_PAGE,
    examples: [
      ['wirecopy explain page.html "Sign up for our newsletter"', 'which step took it out, its score, the reason'],
      ['wirecopy explain page.html "Jane Doe"', 'who else could have been the author, and where each was read'],
    ],
  },
  report: {
    name: 'report',
    argument: '[path...]',
    argumentSays:
      'pages, as wirecopy reads them, or NDJSON files of its records, or folders of either; - or nothing is standard input',
    summary: 'show an archive in a browser: who recognised whom, when, and who says so',
    options: [
      TO_FILE,
      shared('-j, --jobs <count>'),
      shared('--input-format <format>'),
      shared('--published <date>'),
      shared('--encoding <label>'),
      shared('--max-bytes <size>'),
      shared('--timeout <seconds>'),
      shared('--rules <file>'),
      shared('--progress'),
      shared('--no-progress'),
      shared('-q, --quiet'),
    ],
    examples: [
      ['wirecopy report archive/ -o report.html', 'an archive of pages as one page'],
      [
        'wirecopy archive/ -o records.ndjson && wirecopy report records.ndjson -o report.html',
        'the same, and the records',
      ],
      ['wirecopy archive/ | wirecopy report > report.html', 'the same through a pipe'],
    ],
  },
  merge: {
    name: 'merge',
    argument: '[records...]',
    argumentSays: RECORDS,
    summary: 'join the events that several documents report; one JSON object a line',
    options: [TO_FILE],
    examples: [
      ['wirecopy archive/ | wirecopy merge > events.ndjson', 'each event once, with the documents that report it'],
      ["wirecopy merge records.ndjson | jq 'select(.reports > 1)'", 'what more than one text reports'],
    ],
  },
  rules: {
    name: 'rules',
    argument: '<action>',
    argumentSays: 'check: is the file right; test: does every example in it hold; suggest: what could stand in one',
    argumentChoices: RULES_ACTIONS,
    second: { argument: '[paths...]', says: 'files of rules; for suggest pages, or with --verbs records' },
    summary: "check and test the user's own rules for sites, actors and event types, and suggest new ones",
    options: [
      { flags: '--host <host>', summary: 'suggest selectors for the pages of this host', fallback: 'none' },
      {
        flags: '--verbs',
        summary: 'suggest verbs that stand between two actors and that no rule reads',
        fallback: 'off',
      },
      shared('--rules <file>'),
    ],
    examples: [
      ['wirecopy rules check my-rules.yaml', 'faults with their line and column'],
      ['wirecopy rules test my-rules.yaml', 'every must, mustNot and page test, a line each'],
      ['wirecopy rules suggest archive/ --host example.com', 'selectors that agree with what was kept'],
      ['wirecopy rules suggest --verbs records.ndjson', 'verbs for events of your own'],
    ],
  },
  schema: {
    name: 'schema',
    argument: '',
    argumentSays: '',
    summary: "print the record's JSON Schema (draft 2020-12), or a table for a data base",
    options: [
      {
        flags: '--sql <dialect>',
        summary: 'CREATE TABLE, and the call that reads records into it with its columns named',
        choices: SQL_DIALECTS,
        fallback: 'JSON Schema',
      },
    ],
    examples: [
      ['wirecopy schema | jq .title', 'what it describes'],
      ['wirecopy schema --sql duckdb | duckdb archive.db', 'records.ndjson of this folder as a table'],
    ],
  },
  completion: {
    name: 'completion',
    argument: '<shell>',
    argumentSays: 'which shell',
    argumentChoices: SHELLS,
    summary: 'print the script that completes options and commands in a shell',
    options: [],
    examples: [
      ['source <(wirecopy completion bash)', 'in ~/.bashrc'],
      ['wirecopy completion zsh > ~/.zfunc/_wirecopy', 'in a folder of $fpath'],
      ['wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish', 'for fish'],
    ],
  },
  man: {
    name: 'man',
    argument: '',
    argumentSays: '',
    summary: 'print the manual page',
    options: [],
    examples: [
      ['wirecopy man | man -l -', 'read it'],
      ['wirecopy man > /usr/local/share/man/man1/wirecopy.1', 'install it'],
    ],
  },
  help: {
    name: 'help',
    argument: '[command]',
    argumentSays: 'which command',
    summary: 'show the options and examples of a command',
    options: [],
    examples: [['wirecopy help report', 'the same as wirecopy report --help']],
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;
