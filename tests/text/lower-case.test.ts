import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerCase } from '../../src/text/lower-case.js';

it('is what toLowerCase makes of every text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(lowerCase(text)).toBe(text.toLowerCase());
    }),
  );
  for (const text of ['', 'plain', 'Plain', 'ÉTÉ', 'Σ', 'İ', 'K']) expect(lowerCase(text)).toBe(text.toLowerCase());
});
