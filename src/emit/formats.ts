/** The names of the output formats: apart from the code that writes them, so that help loads none of it. */

export const FORMATS = ['ndjson', 'json', 'text', 'markdown', 'csv', 'ninjs', 'jsonld', 'pretty'] as const;
export type Format = (typeof FORMATS)[number];

/** What a row of `csv` is. */
export const CSV_TABLES = ['events', 'claims', 'actors', 'pages'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/** Formats that have no place for a page that failed: it is told on standard error. */
const WITHOUT_FAILURES: ReadonlySet<Format> = new Set(['text', 'markdown', 'csv']);

/** Whether a page that failed stands in the output of a format. */
export const showsFailures = (format: Format): boolean => !WITHOUT_FAILURES.has(format);

/** The ending of a file that holds a format, with its dot. */
export const FORMAT_ENDINGS: Readonly<Record<Format, string>> = {
  ndjson: '.ndjson',
  json: '.json',
  text: '.txt',
  markdown: '.md',
  csv: '.csv',
  ninjs: '.ninjs.json',
  jsonld: '.jsonld',
  pretty: '.txt',
};
