import { expect, it } from 'vitest';
import { decodeSparseModel, encodeSparseModel } from '../../src/model/sparse.js';

/** Rows 3 and 20 of 32 have weights. */
function makeWeights(): Float32Array {
  const weights = new Float32Array(64);
  weights.set([8, -2], 6);
  weights.set([-1, 0.1], 40);
  return weights;
}

const shape = { labels: ['yes', 'no'], columns: ['word'], bits: 5 };

/** What the features 3 and 20 weigh together, in parts of the largest weight. */
function sumsOf(bytes: Uint8Array): number[] {
  const model = decodeSparseModel(bytes);
  model.features.set([3, 20]);
  model.sum(2);
  return [...model.sums].map((sum) => sum / 127 ** 2);
}

it('a sparse model keeps the largest weights', () => {
  const [yes = 0, no = 0] = sumsOf(encodeSparseModel({ ...shape, weights: makeWeights(), keep: 3 }));
  expect(yes).toBeCloseTo(7 / 8, 1);
  expect(no).toBeCloseTo(-2 / 8, 1);
});

it('a sparse model of half bytes is smaller and nearly the same', () => {
  const whole = encodeSparseModel({ ...shape, weights: makeWeights(), keep: 3 });
  const half = encodeSparseModel({ ...shape, weights: makeWeights(), keep: 3, half: true });
  const header = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  expect(half.length - header(half)).toBe(whole.length - header(whole) - 1);
  const [yes = 0, no = 0] = sumsOf(half);
  expect(yes).toBeCloseTo(7 / 8, 1);
  expect(no).toBeCloseTo(-2 / 8, 1);
});

it('a sparse model of rows that are full is written row by row', () => {
  const labels = ['a', 'b', 'c', 'd'];
  const weights = new Float32Array(32 * labels.length);
  for (let row = 2; row < 30; row += 1) weights.set([8, -2, 0, row % 2 === 0 ? -8 : 2], row * labels.length);
  const bytes = encodeSparseModel({ labels, columns: ['word'], bits: 5, weights, keep: 100 });
  expect(new TextDecoder().decode(bytes)).toContain('"rows":28');
  const model = decodeSparseModel(bytes);
  model.features.set([1, 2, 5]);
  model.sum(3);
  const sums = [...model.sums].map((sum) => (sum / 127 ** 2) * 8);
  for (const [at, sum] of [16, -4, 0, -6].entries()) expect(sums[at]).toBeCloseTo(sum, 0);
  expect(() => decodeSparseModel(bytes.subarray(0, -1))).toThrow(RangeError);
});
