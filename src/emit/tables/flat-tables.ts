/** The flat tables of records, for `csv` and `parquet`: a row an event, a claim, an actor or a page, and of which type each column is. */
import { ALPHA3 } from '../../data/countries/alpha3.js';
import type { Actor, Claim, PageRecord, RecognitionEvent } from '../../record.js';
import type { CsvTable } from '../formats.js';

/** What stands in a cell; null where the record has nothing. */
export type Cell = string | number | null;
/** What a column holds. A `date` may be less exact than a day, a `time` may be a day alone; both are ISO 8601. */
type ColumnType = 'text' | 'count' | 'share' | 'date' | 'time';

/** A column's name and type. */
export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table: its columns, and the rows that a record adds, cells in the order of the columns. */
export interface Table {
  readonly columns: readonly ColumnHead[];
  readonly rows: (record: PageRecord) => Cell[][];
}

type Columns<Row> = readonly (readonly [
  name: string,
  type: ColumnType,
  cell: (row: Row, record: PageRecord) => Cell,
])[];
type Countried = readonly { readonly country: string | null }[];

const LIST_BREAK = '; ';
const list = (values: readonly (string | null)[]): string => values.map((value) => value ?? '').join(LIST_BREAK);
/** A list whose places stand for the parties'; nothing where none of them has a value. */
const placed = (values: readonly (string | null)[]): string =>
  values.some((value) => value !== null) ? list(values) : '';
const countriesOf = (parties: Countried): string => placed(parties.map(({ country }) => country));
const alpha3Of = (parties: Countried): string =>
  placed(parties.map(({ country }) => ALPHA3.get(country ?? '') ?? null));
const namesOf = (parties: readonly { readonly name: string }[]): string => list(parties.map(({ name }) => name));

/** Which page a row is of; the same first columns in every table, to join them by. */
const PAGE_COLUMNS: Columns<unknown> = [
  ['path', 'text', (_, { input }) => input.path],
  ['member', 'text', (_, { input }) => input.member],
  ['url', 'text', (_, { article }) => article.url],
  ['published', 'time', (_, { article }) => article.published],
];

const EVENT_COLUMNS: Columns<RecognitionEvent & { readonly confidence?: number }> = [
  ['event', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['actor', 'text', ({ actor }) => namesOf(actor)],
  ['actor_country', 'text', ({ actor }) => countriesOf(actor)],
  ['recipient', 'text', ({ recipient }) => namesOf(recipient)],
  ['recipient_country', 'text', ({ recipient }) => countriesOf(recipient)],
  ['object', 'text', ({ object }) => object],
  ['as', 'text', (event) => event.as],
  ['status', 'text', ({ status }) => status],
  ['date', 'date', ({ date }) => date],
  ['cameo', 'text', ({ cameo }) => cameo],
  ['plover', 'text', ({ plover }) => plover],
  ['claims', 'text', ({ claims }) => list(claims)],
  ['claimed_by', 'text', ({ claimedBy }) => list(claimedBy)],
  ['evidence', 'text', ({ evidence }) => list(evidence.map(({ text }) => text))],
  ['headline', 'text', (_, { article }) => article.headline],
  ['actor_iso3', 'text', ({ actor }) => alpha3Of(actor)],
  ['recipient_iso3', 'text', ({ recipient }) => alpha3Of(recipient)],
  ['confidence', 'share', ({ confidence }) => confidence ?? null],
];

const CLAIM_COLUMNS: Columns<Claim> = [
  ['claim', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['source', 'text', ({ sources }) => namesOf(sources)],
  ['source_kind', 'text', ({ sources }) => list(sources.map(({ kind }) => kind))],
  ['source_actor', 'text', ({ sources }) => placed(sources.map(({ id }) => id))],
  ['via', 'text', ({ via }) => via?.text ?? null],
  ['cue', 'text', ({ cue }) => cue?.text ?? null],
  ['start', 'count', ({ content }) => content.spans[0]?.start ?? null],
  ['end', 'count', ({ content }) => content.spans.at(-1)?.end ?? null],
  ['content', 'text', ({ content }) => content.text],
  ['act', 'text', ({ act }) => act],
  ['confidence', 'share', ({ confidence }) => confidence],
];

const ACTOR_COLUMNS: Columns<Actor> = [
  ['actor', 'text', ({ id }) => id],
  ['name', 'text', ({ name }) => name],
  ['type', 'text', ({ type }) => type],
  ['country', 'text', ({ country }) => country],
  ['role', 'text', ({ role }) => role],
  ['aliases', 'text', ({ aliases }) => list(aliases)],
  ['mentions', 'count', ({ mentions }) => mentions.length],
  ['start', 'count', ({ mentions }) => mentions[0]?.start ?? null],
  ['confidence', 'share', ({ confidence }) => confidence],
];

const ARTICLE_COLUMNS: Columns<PageRecord> = [
  ['modified', 'time', ({ article }) => article.modified],
  ['headline', 'text', ({ article }) => article.headline],
  ['description', 'text', ({ article }) => article.description],
  ['authors', 'text', ({ article }) => list(article.authors)],
  ['publisher', 'text', ({ article }) => article.publisher],
  ['agency', 'text', ({ article }) => article.agency],
  ['section', 'text', ({ article }) => list(article.section)],
  ['keywords', 'text', ({ article }) => list(article.keywords)],
  ['language', 'text', ({ article }) => article.language],
  ['dateline', 'text', ({ dateline }) => dateline?.text ?? null],
  ['words', 'count', ({ article }) => article.words],
  ['free', 'text', ({ article }) => (article.free === null ? null : String(article.free))],
  ['fingerprint', 'text', ({ article }) => article.fingerprint],
  ['actors', 'count', ({ actors }) => actors.length],
  ['claims', 'count', ({ claims }) => claims.length],
  ['events', 'count', ({ events }) => events.length],
  ['warnings', 'text', ({ warnings }) => list(warnings.map(({ code }) => code))],
  ['format', 'text', ({ input }) => input.format],
  ['encoding', 'text', ({ input }) => input.encoding],
  ['bytes', 'count', ({ input }) => input.bytes],
  ['sha256', 'text', ({ input }) => input.sha256],
  ['text', 'text', ({ article }) => article.text],
];

function tableOf<Row>(own: Columns<Row>, rowsOf: (record: PageRecord) => readonly Row[]): Table {
  const columns: Columns<Row> = [...PAGE_COLUMNS, ...own];
  return {
    columns: columns.map(([name, type]) => ({ name, type })),
    rows: (record) => rowsOf(record).map((row) => columns.map(([, , cell]) => cell(row, record))),
  };
}

/** Each table. */
export const TABLES: Readonly<Record<CsvTable, Table>> = {
  events: tableOf(EVENT_COLUMNS, ({ events }) => events),
  claims: tableOf(CLAIM_COLUMNS, ({ claims }) => claims),
  actors: tableOf(ACTOR_COLUMNS, ({ actors }) => actors),
  pages: tableOf(ARTICLE_COLUMNS, (record) => [record]),
};
