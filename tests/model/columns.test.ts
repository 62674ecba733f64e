import { describe, expect, it } from 'vitest';
import { checkColumns } from '../../src/model/columns.js';
import { decodeLinearModel, encodeLinearModel } from '../../src/model/linear.js';
import { readNames } from '../../src/model/pack.js';
import { loadModel, loadPhrases, loadSparseModel } from '../../src/model/weights.js';

describe('names of columns', () => {
  it.each([
    [
      'another name',
      ['word', 'suffix'],
      ['word', 'prefix'],
      "column 1 is 'suffix' in the file and 'prefix' in the code",
    ],
    ['two names exchanged', ['a', 'b'], ['b', 'a'], "column 0 is 'a' in the file and 'b' in the code"],
    ['a column of the code alone', ['a'], ['a', 'b'], "column 1 is nothing in the file and 'b' in the code"],
    ['a column of the file alone', ['a', 'b'], ['a'], "column 1 is 'b' in the file and nothing in the code"],
  ])('refuse %s', (_, inFile, inCode, message) => {
    expect(() => checkColumns('trial', inFile, inCode)).toThrow(`weights of trial: ${message}: train anew`);
  });

  it('refuse a file that has none', () =>
    expect(() => checkColumns('trial', undefined, ['a'])).toThrow('the file does not name its columns'));

  it('pass where they agree', () => expect(() => checkColumns('trial', ['a', 'b'], ['a', 'b'])).not.toThrow());

  it('are written into the file and leave the weights as they are', () => {
    const weights = Float32Array.from({ length: 2 ** 6 }, (_, at) => (at % 5) - 2);
    const bytes = encodeLinearModel({ labels: ['x', 'y'], columns: ['word', 'shape'], bits: 5, weights });
    expect(readNames(bytes).columns).toEqual(['word', 'shape']);
    expect(decodeLinearModel(bytes).labels).toEqual(['x', 'y']);
  });
});

describe('shipped weights', () => {
  it.each([
    ['actors', loadModel],
    ['tags', loadSparseModel],
    ['gazetteer', loadPhrases],
  ] as const)('of %s are refused for columns of other names', (name, load) =>
    expect(() => load(name, { columns: ['no such column'] })).toThrow(`weights of ${name}: column 0 is`),
  );
});
