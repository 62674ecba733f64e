/**
 * Every folder of `fixtures/` is a case: an input, options and rules if it needs any, and the whole record that must come out.
 * `UPDATE=1 npm test -- fixtures` writes the records anew; read the diff before you keep it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineSchema } from '../src/build/record-schema.js';
import { type AnyRecord, type ExtractAllOptions, extractAll } from '../src/index.js';

const MAY_UPDATE = process.env['UPDATE'] === '1' && !process.env['CI'];

async function recordsOf(input: string, options: ExtractAllOptions): Promise<AnyRecord[]> {
  const records: AnyRecord[] = [];
  for await (const record of extractAll([input], options)) records.push(record);
  return records;
}

describe.each(readdirSync('fixtures'))('%s', (name) => {
  const folder = join('fixtures', name);
  const files = readdirSync(folder);
  const input = files.find((file) => file.startsWith('input.'));
  const optionsFile = join(folder, 'options.json');
  const options = existsSync(optionsFile)
    ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as ExtractAllOptions)
    : { removed: true };
  const rulesFile = join(folder, 'rules.yaml');
  const rules = existsSync(rulesFile) ? { rules: [readFileSync(rulesFile, 'utf8')] } : {};
  const expectedFile = join(folder, 'expected.json');

  it('gives the expected record', async () => {
    if (input === undefined) throw new Error(`${folder} has no input.* file`);
    const records = await recordsOf(join(folder, input), { ...options, ...rules });
    for (const record of records) expect(lineSchema.safeParse(record).error).toBeUndefined();
    const seen = records.length === 1 ? records[0] : records;
    if (MAY_UPDATE) writeFileSync(expectedFile, `${JSON.stringify(seen, null, 2)}\n`);
    if (!existsSync(expectedFile))
      throw new Error(`${expectedFile} is missing: write it with UPDATE=1 npm test -- fixtures, and read it`);
    expect(seen).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});
