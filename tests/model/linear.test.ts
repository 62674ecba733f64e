import { describe, expect, it } from 'vitest';
import { decodeCompactModel, decodeLinearModel, encodeLinearModel } from '../../src/model/linear.js';

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
    const bytes = encodeLinearModel(LABELS, 10, weights);
    const { quantised, scale } = decodeLinearModel(bytes);
    const compact = decodeCompactModel(bytes);
    for (const [at, weight] of weights.entries()) {
      const row = Math.floor(at / LABELS.length);
      expect(scale[(quantised[at] as number) + 128]).toBeCloseTo(weight, 1.9);
      const inRow = (compact.rowOf[row] as number) * LABELS.length + (at % LABELS.length);
      expect(compact.squared[inRow]).toBe((quantised[at] as number) * Math.abs(quantised[at] as number));
    }
  });

  it('are no other bytes', () => expect(() => decodeLinearModel(new Uint8Array(16))).toThrow('not a model file'));
});
