import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wirecopy } from './run.js';

const BODY = 'Fiji opened an embassy in Seoul on Monday, the foreign ministry said.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-formats-'));
  writeFileSync(join(folder, 'a.txt'), BODY);
  writeFileSync(join(folder, 'b.txt'), '');
  writeFileSync(join(folder, 'c.txt'), BODY);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): ReturnType<typeof wirecopy> =>
  wirecopy(['--input-format', 'body', join(folder, 'a.txt'), join(folder, 'b.txt'), join(folder, 'c.txt'), ...args]);

describe('formats', () => {
  it('text: documents on standard output, the failed page on standard error, exit 1', () => {
    const { code, out, err } = run('-f', 'text');
    expect(code).toBe(1);
    expect(out).toBe(`${BODY}\n\f\n${BODY}\n`);
    expect(err).toMatch(/b\.txt: empty: [^\n]+\nwirecopy: 1 of 3 pages failed; see above\n$/);
  });

  it('--csv names the table and asks for csv', () => {
    const { out } = run('--csv', 'pages');
    expect(out).toMatch(/^path,member,url,published,modified/);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(run('-f', 'csv').out).toMatch(/^path,member,url,published,event/);
  });

  it('parquet: one table to a file, the failed page on standard error; a file a page in a folder', async () => {
    const file = join(folder, 'pages.parquet');
    const { code, out, err } = run('-f', 'parquet', '--csv', 'pages', '-o', file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/b\.txt: empty: /);
    expect((await parquetReadObjects({ file: await asyncBufferFromFile(file) })).map(({ text }) => text)).toEqual([
      BODY,
      BODY,
    ]);
    const target = `${join(folder, 'parquet')}/`;
    expect(run('-f', 'parquet', '-o', target).code).toBe(1);
    expect(readdirSync(target).sort()).toEqual(['a.parquet', 'c.parquet']);
  });

  it.each([
    [
      'a table that does not exist',
      ['--csv', 'quotes'],
      /--csv takes one of events, claims, actors, pages, not "quotes"/,
    ],
    ['a table of another format', ['--csv', 'pages', '-f', 'json'], /--csv goes with --format csv or parquet/],
    ['parquet without a file', ['-f', 'parquet'], /--format parquet goes to a file; name it with --output/],
    ['parquet with a journal', ['-f', 'parquet', '-o', 'x', '--resume', 'y'], /not with --format parquet/],
  ])('refuses %s', (_, args, message) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('-o DIR/ writes a file a page with the ending of the format, none for a page that failed', () => {
    const target = `${join(folder, 'out')}/`;
    expect(run('-f', 'markdown', '-o', target).code).toBe(1);
    expect(readdirSync(target).sort()).toEqual(['a.md', 'c.md']);
    expect(readFileSync(join(target, 'a.md'), 'utf8')).toContain(BODY);
  });
});
