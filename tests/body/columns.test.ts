/** The models' columns: their names stand in the weights, and lists may grow without training. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_COLUMNS } from '../../src/body/no-article/kept-features.js';
import { bitsOf } from '../../src/body/page/cut/class-signs.js';
import { BLOCK_COLUMNS } from '../../src/body/score/block-features.js';
import { checkColumns } from '../../src/model/columns.js';
import { readNames } from '../../src/model/pack.js';

const namesInFile = (name: string): readonly string[] | undefined =>
  readNames(readFileSync(`src/data/weights/${name}.bin`)).columns;

describe.each([
  ['body', BLOCK_COLUMNS],
  ['no-article', KEPT_COLUMNS],
])('the weights of %s', (name, columns) => {
  it('are taken with the columns that they were trained with', () => {
    expect(() => checkColumns(name, namesInFile(name), columns)).not.toThrow();
  });

  it.each([
    [
      'another name',
      (names: string[]) => names.with(3, 'text:mood'),
      /column 3 is '.*' in the file and 'text:mood' in the code/,
    ],
    [
      'one column more',
      (names: string[]) => [...names, 'text:mood'],
      /nothing in the file and 'text:mood' in the code/,
    ],
    ['one column less', (names: string[]) => names.slice(0, -1), /and nothing in the code/],
  ])('are refused, by name, with %s', (_case, change, message) => {
    expect(() => checkColumns(name, namesInFile(name), change([...columns]))).toThrow(message);
  });
});

it('no two columns have one name', () => {
  for (const columns of [BLOCK_COLUMNS, KEPT_COLUMNS]) expect(new Set(columns).size).toBe(columns.length);
});

describe('class lists', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `list${at}`);

  it('a 32nd has a bit of its own', () => {
    const bits = Object.values(bitsOf(names(32)));
    expect(new Set(bits).size).toBe(32);
  });

  it('a 33rd is refused', () => {
    expect(() => bitsOf(names(33))).toThrow(/33 class lists/);
  });
});
