/** CSV (RFC 4180 with line feeds): one header, a row an event, a claim, an actor or a page. */
import type { Actor, Claim, PageRecord, RecognitionEvent } from '../record.js';
import type { CsvTable } from './formats.js';
import type { EmitOptions, Emitter } from './index.js';

type Cell = string | number | null;
type Columns<Row> = readonly (readonly [string, (row: Row, record: PageRecord) => Cell])[];

const LIST_BREAK = '; ';
const list = (values: readonly (string | null)[]): string => values.map((value) => value ?? '').join(LIST_BREAK);
const countriesOf = (parties: readonly { readonly country: string | null }[]): string =>
  parties.some(({ country }) => country !== null) ? list(parties.map(({ country }) => country)) : '';
const namesOf = (parties: readonly { readonly name: string }[]): string => list(parties.map(({ name }) => name));

/** Which page a row is of; the same first columns in every table, to join them by. */
const PAGE_COLUMNS: Columns<unknown> = [
  ['path', (_, { input }) => input.path],
  ['member', (_, { input }) => input.member],
  ['url', (_, { article }) => article.url],
  ['published', (_, { article }) => article.published],
];

const EVENT_COLUMNS: Columns<RecognitionEvent> = [
  ['event', ({ id }) => id],
  ['type', ({ type }) => type],
  ['actor', ({ actor }) => namesOf(actor)],
  ['actor_country', ({ actor }) => countriesOf(actor)],
  ['recipient', ({ recipient }) => namesOf(recipient)],
  ['recipient_country', ({ recipient }) => countriesOf(recipient)],
  ['object', ({ object }) => object],
  ['as', (event) => event.as],
  ['status', ({ status }) => status],
  ['date', ({ date }) => date],
  ['cameo', ({ cameo }) => cameo],
  ['plover', ({ plover }) => plover],
  ['claims', ({ claims }) => list(claims)],
  ['claimed_by', ({ claimedBy }) => list(claimedBy)],
  ['evidence', ({ evidence }) => list(evidence.map(({ text }) => text))],
  ['headline', (_, { article }) => article.headline],
];

const CLAIM_COLUMNS: Columns<Claim> = [
  ['claim', ({ id }) => id],
  ['type', ({ type }) => type],
  ['source', ({ sources }) => namesOf(sources)],
  ['source_kind', ({ sources }) => list(sources.map(({ kind }) => kind))],
  ['source_actor', ({ sources }) => (sources.some(({ id }) => id !== null) ? list(sources.map(({ id }) => id)) : '')],
  ['via', ({ via }) => via?.text ?? null],
  ['cue', ({ cue }) => cue?.text ?? null],
  ['start', ({ content }) => content.spans[0]?.start ?? null],
  ['end', ({ content }) => content.spans.at(-1)?.end ?? null],
  ['content', ({ content }) => content.text],
];

const ACTOR_COLUMNS: Columns<Actor> = [
  ['actor', ({ id }) => id],
  ['name', ({ name }) => name],
  ['type', ({ type }) => type],
  ['country', ({ country }) => country],
  ['role', ({ role }) => role],
  ['aliases', ({ aliases }) => list(aliases)],
  ['mentions', ({ mentions }) => mentions.length],
  ['start', ({ mentions }) => mentions[0]?.start ?? null],
  ['confidence', ({ confidence }) => confidence],
];

const ARTICLE_COLUMNS: Columns<PageRecord> = [
  ['modified', ({ article }) => article.modified],
  ['headline', ({ article }) => article.headline],
  ['description', ({ article }) => article.description],
  ['authors', ({ article }) => list(article.authors)],
  ['publisher', ({ article }) => article.publisher],
  ['agency', ({ article }) => article.agency],
  ['section', ({ article }) => list(article.section)],
  ['keywords', ({ article }) => list(article.keywords)],
  ['language', ({ article }) => article.language],
  ['dateline', ({ dateline }) => dateline?.text ?? null],
  ['words', ({ article }) => article.words],
  ['free', ({ article }) => (article.free === null ? null : String(article.free))],
  ['fingerprint', ({ article }) => article.fingerprint],
  ['actors', ({ actors }) => actors.length],
  ['claims', ({ claims }) => claims.length],
  ['events', ({ events }) => events.length],
  ['warnings', ({ warnings }) => list(warnings.map(({ code }) => code))],
  ['format', ({ input }) => input.format],
  ['encoding', ({ input }) => input.encoding],
  ['bytes', ({ input }) => input.bytes],
  ['sha256', ({ input }) => input.sha256],
  ['text', ({ article }) => article.text],
];

/** The emitter of a table; a page that failed adds no row. */
export function csvTable({ table = 'events', continues = false }: EmitOptions): Emitter {
  const { header, rows } = TABLES[table];
  let isOpen = continues;
  const open = (): string => {
    if (isOpen) return '';
    isOpen = true;
    return header;
  };
  return { record: (record) => ('error' in record ? '' : open() + rows(record)), end: open };
}

interface Table {
  readonly header: string;
  readonly rows: (record: PageRecord) => string;
}

function tableOf<Row>(own: Columns<Row>, rowsOf: (record: PageRecord) => readonly Row[]): Table {
  const columns: Columns<Row> = [...PAGE_COLUMNS, ...own];
  const rowOf = (row: Row, record: PageRecord): string =>
    `${columns.map(([, cell]) => cellOf(cell(row, record))).join(',')}\n`;
  return {
    header: `${columns.map(([name]) => name).join(',')}\n`,
    rows: (record) =>
      rowsOf(record)
        .map((row) => rowOf(row, record))
        .join(''),
  };
}

const TABLES: Readonly<Record<CsvTable, Table>> = {
  events: tableOf(EVENT_COLUMNS, ({ events }) => events),
  claims: tableOf(CLAIM_COLUMNS, ({ claims }) => claims),
  actors: tableOf(ACTOR_COLUMNS, ({ actors }) => actors),
  pages: tableOf(ARTICLE_COLUMNS, (record) => [record]),
};

/** What a spread-sheet reads as the start of a formula, full-width forms included. Source: OWASP, "CSV Injection". */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
