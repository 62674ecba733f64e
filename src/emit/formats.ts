/** The names of the output formats: apart from the code that writes them, so that help loads none of it. */

/** All formats, in the order in which help names them. */
export const FORMATS = ['ndjson', 'json', 'text', 'markdown', 'csv', 'ninjs', 'jsonld', 'parquet', 'pretty'] as const;
/** The name of a format. */
export type Format = (typeof FORMATS)[number];
/** Formats of characters; the others are bytes. */
export type TextFormat = Exclude<Format, 'parquet'>;

/** What each format is, for the manual. */
export const FORMAT_NOTES: Readonly<Record<Format, string>> = {
  ndjson: 'one record a line',
  json: 'one indented document: an object for one page, an array for many',
  text: 'the text of the articles; two are parted by a line that holds a form feed (U+000C) alone, which no article holds',
  markdown:
    'CommonMark with YAML front matter under the names that pandoc and site generators know (title, author, date, …); parted as text is',
  csv: 'one header, then a row an event, claim, actor or page, as --csv says; lists are joined by "; ". A cell that a spread-sheet would run as a formula is prefixed with an apostrophe',
  ninjs:
    "the IPTC's News in JSON 3.1, one item a line. Left out, since it has no place for them: positions, what was claimed, cues, aliases, roles, captions, removals, warnings. A date without time or zone stands in descriptions",
  jsonld:
    'JSON-LD 1.1, one graph a line: a schema.org NewsArticle with its actors, Claims, and events as Actions, and W3C Web Annotations whose selectors quote and count code points of articleBody. Its context stands in it, so that nothing is fetched',
  parquet:
    'Apache Parquet, to a file: the tables of csv, with the same columns and types whatever the archive holds. A date is a day in a column of its name and, as the record has it, text in another (date, date_text); published and modified have a third, the moment in UTC where time and zone are told (published_at)',
  pretty: 'a summary for a terminal',
};

/** What a row of `csv` or `parquet` is. */
export const CSV_TABLES = ['events', 'claims', 'actors', 'pages'] as const;
/** The name of a table. */
export type CsvTable = (typeof CSV_TABLES)[number];

/** Formats that have no place for a page that failed: it is named on standard error. */
const WITHOUT_FAILURES: ReadonlySet<Format> = new Set(['text', 'markdown', 'csv', 'parquet']);

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
  parquet: '.parquet',
  pretty: '.txt',
};
