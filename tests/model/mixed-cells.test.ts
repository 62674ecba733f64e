import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import makeWabt from 'wabt';
import { numberNames, Templates } from '../../src/claims/text/templates.js';
import { mixHashes } from '../../src/model/hash.js';
import { MixedCells, MixPlan } from '../../src/model/mixed-cells.js';

const cell = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('hashes of pairs of cells', () => {
  it('are those of mixHashes, round by round', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 40 }), (given) => {
        const plan = new MixPlan(given.length);
        const firsts = plan.add(given.slice(1).map((_, at) => [at, at + 1]));
        const seconds = plan.add(firsts.map((first, at) => [at, first]));
        const mixed = new MixedCells(plan);
        mixed.cells.set(given);
        mixed.mix();
        const first = given.slice(1).map((right, at) => mixHashes(given[at] as number, right));
        expect(firsts.map((at) => mixed.cells[at])).toEqual(first);
        expect(seconds.map((at) => mixed.cells[at])).toEqual(
          first.map((hash, at) => mixHashes(given[at] as number, hash)),
        );
      }),
    );
  });

  it('mix a pair that stands twice once, and leave a cell that stands alone as it is', () => {
    const plan = new MixPlan(2);
    expect(plan.add([[0, 1], 1, [0, 1], [1, 0]])).toEqual([4, 1, 4, 5]);
  });

  it('are no more than there are addresses', () => {
    expect(() => new MixPlan(2 ** 14).add([[0, 1]])).toThrow(RangeError);
  });

  it('come from the kernel that its source text gives', async () => {
    const wabt = await makeWabt();
    const { buffer } = wabt.parseWat('mix-cells.wat', readFileSync('src/model/mix-cells.wat', 'utf8')).toBinary({});
    expect(readFileSync('src/model/mix-cells.wasm').equals(buffer)).toBe(true);
  });
});

describe('templates', () => {
  const V = numberNames(['a', 'b', 'c']);
  it('hash one, two and three values under their numbers, in their order', () => {
    const templates = new Templates(
      [
        [7, 'b'],
        [8, 'a * b'],
        [9, 'a * b * c'],
        [10, 'a * (b * c)'],
      ],
      V,
    );
    const into = new Int32Array(6);
    expect(templates.write(Int32Array.of(1, 2, 3), into, 1)).toBe(5);
    expect([...into]).toEqual([
      0,
      mixHashes(7, 2),
      mixHashes(8, mixHashes(1, 2)),
      mixHashes(9, mixHashes(mixHashes(1, 2), 3)),
      mixHashes(10, mixHashes(1, mixHashes(2, 3))),
      0,
    ]);
  });

  it('refuse a value without a number, and a fourth', () => {
    expect(() => new Templates([[1, 'a * d']], V)).toThrow('no template');
    expect(() => new Templates([[1, 'a * b * c * a']], V)).toThrow('no template');
  });
});
