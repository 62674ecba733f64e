/** The emit stage: records → characters, one file a format. */
import type { AnyRecord } from '../record.js';
import { documents } from './documents.js';
import type { CsvTable, TextFormat } from './formats.js';
import { jsonDocument } from './json.js';
import { jsonldLine } from './jsonld.js';
import { markdownOf } from './markdown.js';
import { ndjsonLine } from './ndjson.js';
import { ninjsLine } from './ninjs.js';
import { csvTable } from './tables/csv.js';
import { type Paint, summaryOf } from './terminal/summary.js';

export { makeRecord } from './finished-record.js';
export {
  CSV_TABLES,
  type CsvTable,
  FORMAT_ENDINGS,
  FORMATS,
  type Format,
  showsFailures,
  type TextFormat,
} from './formats.js';
export { htmlDocument, linkTo, type Markup, markup } from './html/html-page.js';
export { THEME } from './html/theme.js';
export type { Paint } from './terminal/summary.js';
export { makeVisible, makeVisibleIn, makeVisibleInJson } from './terminal/visible.js';

/** Turns the records of one run into characters, in order. */
export interface Emitter {
  /** What a record adds to the output. */
  readonly record: (record: AnyRecord) => string;
  /** What closes the output after the last record. */
  readonly end: () => string;
}

/** What a run says to its emitter. */
export interface EmitOptions {
  /** Whether the run is for one page, which `json` writes as an object and not as an array. */
  readonly onePage: boolean;
  readonly paint: Paint;
  /** Columns of the terminal, for `pretty`. */
  readonly width: number;
  /** What a row of `csv` is; an event where absent. */
  readonly table?: CsvTable;
  /** Whether the output goes on where an earlier run stopped, so that what opens a document is there already. */
  readonly continues?: boolean;
}

/** A format that adds the same for a record, whatever came before. */
const perRecord = (record: Emitter['record']): Emitter => ({ record, end: () => '' });

/** How each format is made. */
const EMITTERS: Readonly<Record<TextFormat, (options: EmitOptions) => Emitter>> = {
  ndjson: () => perRecord(ndjsonLine),
  json: ({ onePage }) => jsonDocument(onePage),
  text: (options) => documents(({ article }) => `${article.text}\n`, options),
  markdown: (options) => documents(markdownOf, options),
  csv: csvTable,
  ninjs: () => perRecord(ninjsLine),
  jsonld: () => perRecord(jsonldLine),
  pretty: ({ paint, width }) => perRecord((record) => summaryOf(record, { paint, width })),
};

/** The emitter of a format; that of `parquet` stands in a file of its own, which loads when it is asked for. */
export const makeEmitter = (format: TextFormat, options: EmitOptions): Emitter => EMITTERS[format](options);
