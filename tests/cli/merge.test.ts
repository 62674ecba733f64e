import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PAGE, FAILURE, PAGE } from '../emit/records.js';
import { recordsOf, wirecopy } from './run.js';

const toLines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-merge-'));
  writeFileSync(at('records.ndjson'), toLines(PAGE, FAILURE, EMPTY_PAGE));
  writeFileSync(at('records.ndjson.gz'), gzipSync(toLines(PAGE)));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wirecopy merge', () => {
  it('joins the events of files, packed or not, and of standard input', () => {
    const { code, out, err } = wirecopy(['merge', at('records.ndjson'), at('records.ndjson.gz'), '-'], {
      input: toLines(PAGE),
    });
    expect([code, err]).toEqual([0, '']);
    expect(recordsOf(out)).toMatchObject([
      { type: 'recognition', reports: 1, documents: [{ copyOf: null }, { copyOf: 0 }, { copyOf: 0 }] },
      { type: 'tie-severance', status: 'denied' },
    ]);
  });

  it('reads standard input where no path is given', () => {
    expect(recordsOf(wirecopy(['merge'], { input: toLines(PAGE) }).out)).toHaveLength(2);
    expect(wirecopy(['merge'], { input: '' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('passes over what is no record, says so, and exits 1', () => {
    const { code, out, err } = wirecopy(['merge'], { input: `{"a":1}\n<html>\n${toLines(PAGE)}` });
    expect(code).toBe(1);
    expect(recordsOf(out)).toHaveLength(2);
    expect(err).toMatch(/^wirecopy: -:1: no record of wirecopy\nwirecopy: -:2: no line of JSON[^\n]*\n$/);
  });

  it.each([
    ['a path that does not exist', ['nowhere.ndjson'], /no such file/],
    ['an option of another command', ['--format', 'csv'], /unknown option '--format'/],
    ['its own input to write to', ['RECORDS', '-o', 'RECORDS'], /is the input .* itself/],
  ])('refuses %s', (_, args, message) => {
    const { code, out, err } = wirecopy([
      'merge',
      ...args.map((arg) => (arg === 'RECORDS' ? at('records.ndjson') : arg)),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(existsSync('nowhere.ndjson')).toBe(false);
  });
});
