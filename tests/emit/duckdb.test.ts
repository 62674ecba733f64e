/** `schema --sql duckdb`, run by DuckDB. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lineSchema } from '../../src/build/record-schema.js';
import { duckdbSql, type JsonSchema } from '../../src/emit/tables/duckdb.js';
import { EMPTY_PAGE, FAILURE, PAGE } from './records.js';

const SQL = duckdbSql(z.toJSONSchema(lineSchema, { target: 'draft-2020-12' }) as JsonSchema);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-duckdb-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads records as the SQL says, then asks. */
async function ask(records: readonly unknown[], question: string): Promise<Record<string, unknown>[]> {
  const file = join(folder, 'records.ndjson');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const connection = await (await DuckDBInstance.create()).connect();
  for (const statement of SQL.split(/;\n/).filter((part) => part.trim() !== ''))
    await connection.run(statement.replace("'records.ndjson'", `'${file}'`));
  return (await connection.runAndReadAll(question)).getRowObjectsJson();
}

const COLUMNS = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'records'";

describe('schema --sql duckdb', () => {
  it('gives one table to every archive, with events or without', async () => {
    const full = await ask([PAGE, EMPTY_PAGE, FAILURE], COLUMNS);
    expect(await ask([EMPTY_PAGE], COLUMNS)).toEqual(full);
    expect(full.map(({ column_name }) => column_name)).toEqual(
      expect.arrayContaining([
        'schema',
        'input',
        'article',
        'dateline',
        'actors',
        'claims',
        'events',
        'removed',
        'warnings',
        'error',
      ]),
    );
    expect(full.map(({ data_type }) => data_type)).not.toContain('JSON');
  });

  it('reads every key of a record back as it was', async () => {
    const [row] = await ask([PAGE], 'SELECT to_json(records) AS record FROM records');
    expect(JSON.parse(String(row?.['record']))).toMatchObject(lineSchema.parse(PAGE));
  });

  it('asks who is recognised, and finds none where there are no events', async () => {
    const question =
      'SELECT e.actor[1].name AS actor, try_cast(e.date AS DATE) AS day FROM records, unnest(events) AS u(e)';
    expect(await ask([PAGE, FAILURE], question)).toEqual([
      { actor: 'Ruritania', day: '2024-05-01' },
      { actor: 'Graustark', day: null },
    ]);
    expect(await ask([EMPTY_PAGE], question)).toEqual([]);
  });

  it('has no type for what it does not know, and says so', () => {
    expect(() => duckdbSql({ properties: { odd: { anyOf: [{ type: 'string' }, { type: 'integer' }] } } })).toThrow(
      /no type of DuckDB/,
    );
  });
});
