import { expect, it } from 'vitest';
import { isSpace, kindAt, UNIT, widthAt } from '../../src/text/units.js';

it('white space is what regular expressions take for it', () => {
  for (let unit = 0; unit < 0x1_0000; unit += 1)
    expect(isSpace(unit), unit.toString(16)).toBe(/\s/.test(String.fromCharCode(unit)));
});

it.each([
  ['a letter', 'é', UNIT.letter, 1],
  ['a mark', '\u0301', UNIT.letter | UNIT.mark, 1],
  ['a letter of two units', '𝐀', UNIT.letter, 2],
  ['a digit of two units', '𝟘', UNIT.number, 2],
  ['half a character', '\ud800x', 0, 1],
  ['the end', '', 0, 1],
])('%s', (_, text, classes, width) => {
  expect(kindAt(text, 0) & (UNIT.letter | UNIT.mark | UNIT.number)).toBe(classes);
  expect(widthAt(text, 0)).toBe(width);
});
