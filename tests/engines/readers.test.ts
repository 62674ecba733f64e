/** The lines of `src/emit/README.md`, run in each language that is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wirecopy } from '../cli/run.js';

const python = process.env['WIRECOPY_ENGINES_PYTHON'] ?? 'python3';
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const said = (has: boolean, name: string): string => (has ? name : `${name} (not installed: passed over)`);
const README = readFileSync('src/emit/README.md', 'utf8');
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code as string);

const BODY =
  'Fiji recognised Kosovo on 3 May 2024, the foreign ministry 🎉 said. Tonga had cut ties with Taiwan in 1998. Ana Ruiz said it was late.';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wirecopy-readers-'));
  const pages = join(cwd, 'pages.ndjson');
  writeFileSync(pages, `${JSON.stringify({ id: 'one', body: BODY, published: '2024-05-04' })}\nbroken\n`);
  wirecopy([pages, '-o', join(cwd, 'records.ndjson')]);
  wirecopy([pages, '-f', 'parquet', '-o', join(cwd, 'events.parquet')]);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
};

const hasJq = runs('jq', '--version');
it.skipIf(!hasJq)(said(hasJq, 'jq'), () => {
  for (const code of blocks('jq')) expect(run('jq', '-r', code, 'records.ndjson')).toContain('recognised');
});

for (const code of blocks('python')) {
  const library = /import (pandas|polars)/.exec(code)?.[1] ?? '';
  const has = runs(python, '-c', `import ${library}`);
  it.skipIf(!has)(said(has, library), () => expect(run(python, '-c', code)).not.toBe(''));
}

it('DuckDB', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const here = (sql: string): string =>
    sql.replace(/'(records\.ndjson|events\.parquet)'/g, (_, name) => `'${join(cwd, name)}'`);
  const statements = (sql: string): string[] => sql.split(/;\n/).filter((part) => part.trim() !== '');
  for (const sql of statements(wirecopy(['schema', '--sql', 'duckdb']).out)) await connection.run(here(sql));
  const asked = blocks('sql').flatMap(statements);
  expect(asked).toHaveLength(3);
  for (const sql of asked) expect((await connection.runAndReadAll(here(sql))).currentRowCount, sql).toBeGreaterThan(0);
});

const hasR = runs('Rscript', '-e', 'library(jsonlite)');
it.skipIf(!hasR)(said(hasR, 'R'), () => {
  for (const code of blocks('r')) expect(run('Rscript', '-e', code)).toContain('recognition');
});
