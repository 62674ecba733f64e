/** Each format's output for three records: one with everything, one without an article, one that failed. `UPDATE=1` rewrites it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineSchema } from '../../src/build/record-schema.js';
import { CSV_TABLES, makeEmitter } from '../../src/emit/index.js';
import { EMPTY_PAGE, FAILURE, PAGE } from './records.js';

const PLAIN = { title: String, heading: String, strong: String, quiet: String, alarm: String };
const OPTIONS = { onePage: false, paint: PLAIN, width: 60 };
const RECORDS = [PAGE, FAILURE, EMPTY_PAGE];

const CASES = [
  ['text.txt', 'text', undefined],
  ['markdown.md', 'markdown', undefined],
  ...CSV_TABLES.map((table) => [`${table}.csv`, 'csv', table] as const),
  ['ninjs.ndjson', 'ninjs', undefined],
  ['jsonld.ndjson', 'jsonld', undefined],
  ['ndjson.ndjson', 'ndjson', undefined],
  ['json.txt', 'json', undefined],
  ['pretty.txt', 'pretty', undefined],
] as const;

describe('golden files', () => {
  it('are of records that the schema takes', () => {
    for (const record of RECORDS) expect(lineSchema.safeParse(record).error).toBeUndefined();
  });

  it.each(CASES)('%s', (file, format, table) => {
    const emitter = makeEmitter(format, { ...OPTIONS, ...(table ? { table } : {}) });
    const out = RECORDS.map(emitter.record).join('') + emitter.end();
    const path = join(import.meta.dirname, 'golden', file);
    if (process.env['UPDATE'] && !process.env['CI']) writeFileSync(path, out);
    expect(existsSync(path), 'no golden file: UPDATE=1 npx vitest run tests/emit/golden writes it').toBe(true);
    expect(out).toBe(readFileSync(path, 'utf8'));
  });
});
