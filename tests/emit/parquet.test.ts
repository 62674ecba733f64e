/** Parquet tables, read back by two readers that are not ours: DuckDB and hyparquet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSV_TABLES, type CsvTable, makeEmitter } from '../../src/emit/index.js';
import { parquetTable } from '../../src/emit/tables/parquet.js';
import type { AnyRecord, PageRecord } from '../../src/record.js';
import { EMPTY_PAGE, FAILURE, PAGE } from './records.js';

const fileOf = (table: CsvTable, records: readonly AnyRecord[]): Uint8Array => {
  const { record, end } = parquetTable(table);
  return Buffer.concat([...records.map(record), end()]);
};
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/** What DuckDB reads in a table of records. */
async function duck(table: CsvTable, records: readonly AnyRecord[], sql: string): Promise<Record<string, unknown>[]> {
  const path = join(folder, `${table}.parquet`);
  writeFileSync(path, fileOf(table, records));
  return query(sql.replace('TABLE', `'${path}'`));
}

const describeTable = (table: CsvTable, records: readonly AnyRecord[]): Promise<Record<string, unknown>[]> =>
  duck(table, records, 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM TABLE)');

describe('parquet', () => {
  it.each(CSV_TABLES)('%s: the same columns and types, whatever the records hold', async (table) => {
    const full = await describeTable(table, [PAGE, EMPTY_PAGE, FAILURE]);
    expect(await describeTable(table, [FAILURE])).toEqual(full);
    expect(full.length).toBeGreaterThan(10);
  });

  it('dates are dates, numbers are numbers', async () => {
    const types = Object.fromEntries(
      (await describeTable('events', [PAGE])).map(({ column_name, column_type }) => [column_name, column_type]),
    );
    expect(types).toMatchObject({
      date: 'DATE',
      date_text: 'VARCHAR',
      published: 'DATE',
      published_at: 'TIMESTAMP WITH TIME ZONE',
      published_text: 'VARCHAR',
      confidence: 'DOUBLE',
      actor: 'VARCHAR',
    });
  });

  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05', null],
    ['2024', null],
    ['2024-02-31', null],
    [null, null],
  ])('an event of %s has the day %s, and its own words beside it', async (date, day) => {
    const page: PageRecord = { ...PAGE, events: PAGE.events.slice(0, 1).map((event) => ({ ...event, date })) };
    expect(await duck('events', [page], 'SELECT date, date_text FROM TABLE')).toEqual([{ date: day, date_text: date }]);
  });

  it('a time with a zone is a moment, one without is none', async () => {
    const at = (published: string): PageRecord => ({ ...PAGE, article: { ...PAGE.article, published } });
    const rows = await duck(
      'pages',
      [at('2024-05-01T18:30+02:00'), at('2024-05-01T18:30'), at('2024-05-01')],
      'SELECT published, epoch(published_at) AS moment FROM TABLE',
    );
    expect(rows.map(({ published }) => published)).toEqual(['2024-05-01', '2024-05-01', '2024-05-01']);
    expect(rows.map(({ moment }) => moment)).toEqual([Date.UTC(2024, 4, 1, 16, 30) / 1000, null, null]);
  });

  it.each(CSV_TABLES)('%s: hyparquet reads the cells that csv has', async (table) => {
    const rows = await parquetReadObjects({ file: bufferOf(fileOf(table, [PAGE, FAILURE, EMPTY_PAGE])) });
    const emitter = makeEmitter('csv', {
      onePage: false,
      table,
      width: 80,
      paint: { title: String, heading: String, strong: String, quiet: String, alarm: String },
    });
    const [header = ''] = emitter.record(PAGE).split('\n');
    for (const name of header.split(',')) expect(Object.keys(rows[0] as object)).toContain(name);
    if (table === 'pages') expect(rows.map(({ text }) => text)).toEqual([PAGE.article.text, null]);
    if (table === 'claims')
      expect(rows.map(({ start }) => start)).toEqual(PAGE.claims.map(({ content }) => content.spans[0]?.start));
  });

  it('rows go out in groups while more are made', async () => {
    const { record, end } = parquetTable('pages');
    const long = { ...PAGE, article: { ...PAGE.article, text: 'word '.repeat(500_000) } };
    const pieces = Array.from({ length: 20 }, () => record(long));
    expect(pieces.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(2);
    const file = bufferOf(Buffer.concat([...pieces, end()]));
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThanOrEqual(3);
    expect((await parquetReadObjects({ file, columns: ['words'] })).length).toBe(20);
  });

  it('the same records give the same bytes', () => {
    expect(Buffer.from(fileOf('pages', [PAGE])).equals(Buffer.from(fileOf('pages', [PAGE])))).toBe(true);
  });
});
