import { describe, expect, it } from 'vitest';
import { cuesOf, emptyReading, gradeCues, type SpanReading } from '../../src/claims/taggers/cue-levels.js';

/** Labels written as letters: O outside, s source, C and c a cue's first and other tokens, x content; W and w a weak cue. */
const LETTERS = 'OSsCcXxWw';
const letters = (numbers: Uint8Array): string => Array.from(numbers, (number) => LETTERS[number]).join('');

function grade(labels: string, margins: readonly number[]): SpanReading {
  const reading = emptyReading(labels.length);
  reading.labels.set(Array.from(labels, (letter) => LETTERS.indexOf(letter)));
  gradeCues(reading, { first: 0, end: labels.length }, (at) => margins[at] ?? 0);
  return reading;
}

describe('the levels of cues', () => {
  it.each([
    ['a cue by a wide margin is sure', 'SCcXx', [0, 300, 200], 'SCcXx', [0, 2, 2, 0, 0]],
    ['one by less is likely', 'SCcXx', [0, 120, 100], 'SCcXx', [0, 1, 1, 0, 0]],
    ['one that only the favour makes is weak', 'SCcXx', [0, 50, 10], 'SWwXx', [0, 0, 0, 0, 0]],
    ['its surest token tells how sure a cue is', 'SCcXx', [0, 50, 200], 'SCcXx', [0, 2, 2, 0, 0]],
  ])('%s', (_, labels, margins, graded, level) => {
    const reading = grade(labels, margins);
    expect(letters(reading.labels)).toBe(graded);
    expect([...reading.level]).toEqual(level);
  });

  it('weak and other cues come in text order', () => {
    const reading = grade('CcOCXC', [10, 10, 0, 200, 0, 20]);
    expect(cuesOf(reading, { first: 0, end: 6 })).toEqual([
      { first: 0, end: 2 },
      { first: 3, end: 4 },
      { first: 5, end: 6 },
    ]);
  });
});
