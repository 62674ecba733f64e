import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePhrases, encodePhrases } from '../../src/model/phrase-table.js';

const BITS = 2 ** 28 - 1;

describe('phrase tables', () => {
  it('give back the classes of each phrase, and none for another', () => {
    const sets = fc
      .uniqueArray(fc.integer({ min: 0, max: BITS }))
      .map((keys) => new Map(keys.map((key) => [key, 1 + (key % 7)])));
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: BITS }), (phrases, other) => {
        const { lookUp, classes } = decodePhrases(encodePhrases(['a', 'b', 'c'], phrases));
        expect(classes).toEqual(['a', 'b', 'c']);
        for (const [hash, set] of phrases) expect(lookUp(hash)).toBe(set);
        expect(lookUp(other)).toBe(phrases.get(other) ?? 0);
      }),
    );
  });

  it('are no other bytes', () => expect(() => decodePhrases(new Uint8Array(16))).toThrow('not a phrase file'));
});
