import { expect, it } from 'vitest';
import { Xxh64 } from '../../src/read/xxh64.js';

const lowOf = (...pieces: string[]): string => {
  const sum = new Xxh64();
  for (const piece of pieces) sum.update(Buffer.from(piece));
  return sum.low().toString(16).padStart(8, '0');
};

// The last eight digits of what `xxhsum -H1` prints.
it.each([
  ['', '51d8e999'],
  ['a', 'a98c6e5b'],
  ['abc', 'ad770999'],
  ['Nobody inspects the spammish repetition', '8a378bf1'],
])('the checksum of %j', (text, low) => {
  expect(lowOf(text)).toBe(low);
});

it('is the same in pieces of any length', () => {
  const text = Array.from({ length: 400 }, (_, n) => n).join('');
  for (const length of [1, 7, 31, 32, 33, 100, 1_000])
    expect(lowOf(...(text.match(new RegExp(`.{1,${length}}`, 'g')) as string[]))).toBe(lowOf(text));
});
