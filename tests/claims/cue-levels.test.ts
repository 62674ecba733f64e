import { describe, expect, it } from 'vitest';
import { cuesOf, mergeReadings, type SpanReading } from '../../src/claims/cue-levels.js';

/** Labels written as letters: O outside, s source, C and c a cue's first and other tokens, x content; W and w a weak cue. */
const LETTERS = 'OSsCcXxWw';
const labels = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => LETTERS.indexOf(letter));
const letters = (numbers: Uint8Array): string => Array.from(numbers, (number) => LETTERS[number]).join('');

function merge(...readings: string[]): SpanReading {
  const [first] = readings as [string];
  const into: SpanReading = { labels: new Uint8Array(first.length), level: new Uint8Array(first.length) };
  mergeReadings(readings.map(labels), { first: 0, end: first.length }, into);
  return into;
}

describe('the levels of cues', () => {
  it.each([
    ['a cue that all readings hold is sure', ['SCcXx', 'SCcXx', 'SCcXx'], 'SCcXx', [0, 2, 2, 0, 0]],
    ['one that the strictest reading drops is likely', ['SCcXx', 'SCcXx', 'OOOOO'], 'SCcXx', [0, 1, 1, 0, 0]],
    ['one in the loosest reading alone is weak', ['SCcXx', 'OOOOO', 'OOOOO'], 'SWwXx', [0, 0, 0, 0, 0]],
    ['part of a cue is enough to hold it', ['SCcXx', 'SOCXx', 'SOCXx'], 'SCcXx', [0, 2, 2, 0, 0]],
  ])('%s', (_, readings, merged, level) => {
    const reading = merge(...readings);
    expect(letters(reading.labels)).toBe(merged);
    expect([...reading.level]).toEqual(level);
  });

  it('weak and other cues come in text order', () => {
    const reading = merge('CcOCXC', 'OOOCXC', 'OOOOOO');
    expect(cuesOf(reading, { first: 0, end: 6 })).toEqual([
      { first: 0, end: 2 },
      { first: 3, end: 4 },
      { first: 5, end: 6 },
    ]);
  });
});
