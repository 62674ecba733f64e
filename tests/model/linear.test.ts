import { describe, expect, it } from 'vitest';
import { decodeLinearModel, encodeLinearModel } from '../../src/model/linear.js';

const LABELS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function makeWeights(rows: readonly (readonly [number, readonly number[]])[]): Float32Array {
  const weights = new Float32Array(2 ** 10 * LABELS.length);
  for (const [row, values] of rows) weights.set(values, row * LABELS.length);
  return weights;
}

describe('model files', () => {
  const dense = makeWeights([[3, [1, -1, 0.5, 0.25, 1, 1, 1, 1, -0.04]]]);
  const sparse = makeWeights([
    [0, [0, 0, 1]],
    [700, [0, 0, 0, 0, 0, 0, 0, 0, -0.25]],
  ]);

  it.each([
    ['full rows', dense],
    ['rows of few values', sparse],
    ['no row', makeWeights([])],
  ])('give back the weights: %s', (_, weights) => {
    const table = decodeLinearModel(encodeLinearModel({ labels: LABELS, columns: [], bits: 10, weights }));
    const largest = Math.max(...weights.map(Math.abs)) || 1;
    for (let row = 0; row < 2 ** 10; row += 1) {
      table.features[0] = row;
      table.sum(1);
      for (const [column, sum] of table.sums.entries())
        expect((sum / 127 ** 2) * largest).toBeCloseTo(weights[row * LABELS.length + column] as number, 1.9);
    }
  });

  it('are no other bytes', () => expect(() => decodeLinearModel(new Uint8Array(16))).toThrow('not a model file'));
});
