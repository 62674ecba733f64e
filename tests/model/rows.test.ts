import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import makeWabt from 'wabt';
import { RowTable } from '../../src/model/rows.js';

const BITS = 6;
const SLOTS = 2 ** BITS;
const labelsOf = (count: number): string[] => Array.from({ length: count }, (_, label) => `label ${label}`);

/** The same sums, the slow way. */
function addPlainly(weights: ReadonlyMap<number, readonly number[]>, features: readonly number[], labels: number) {
  return Array.from({ length: labels }, (_, label) =>
    features.reduce((sum, feature) => {
      const weight = weights.get(feature & (SLOTS - 1))?.[label] ?? 0;
      return sum + weight * Math.abs(weight);
    }, 0),
  );
}

describe('a table of rows', () => {
  const weight = fc.integer({ min: -127, max: 127 });
  it('adds up the rows that the features choose, whatever the number of labels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 41 }).chain((labels) =>
          fc.record({
            labels: fc.constant(labels),
            rows: fc.dictionary(
              fc.integer({ min: 0, max: SLOTS - 1 }).map(String),
              fc.array(weight, { minLength: labels, maxLength: labels }),
            ),
            features: fc.array(fc.integer(), { maxLength: 120 }),
          }),
        ),
        ({ labels, rows, features }) => {
          const weights = new Map(Object.entries(rows).map(([slot, row]) => [Number(slot), row]));
          const table = new RowTable({ labels: labelsOf(labels), bits: BITS, mostRows: weights.size });
          for (const slot of [...weights.keys()].sort((a, b) => a - b))
            for (const [column, value] of (weights.get(slot) ?? []).entries()) table.put(slot, column, value);
          table.features.set(features);
          table.sum(features.length);
          expect([...table.sums]).toEqual(addPlainly(weights, features, labels));
        },
      ),
    );
  });

  it('takes no more features than there is room for', () => {
    const table = new RowTable({ labels: ['a'], bits: BITS, mostRows: 1 });
    expect(() => table.sum(1025)).toThrow(RangeError);
  });

  it('runs the kernel that its source text gives', async () => {
    const wabt = await makeWabt();
    const { buffer } = wabt.parseWat('sum-rows.wat', readFileSync('src/model/sum-rows.wat', 'utf8')).toBinary({});
    expect(readFileSync('src/model/sum-rows.wasm').equals(buffer)).toBe(true);
  });
});
