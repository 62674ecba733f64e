import { expect, it } from 'vitest';
import { cleanLine, comparisonKey } from '../../src/metadata/text.js';

it.each([
  ['references, once and twice encoded', 'A &amp;amp; B &#8211; C&rsquo;s &#x201c;D&#x201d;', 'A & B – C’s “D”'],
  ['tags and white space', '  <b>Ties</b>\n are\u00a0cut ', 'Ties are cut'],
  ['unknown references stay', '&bogus; &#0;', '&bogus;'],
])('clean: %s', (_, value, line) => expect(cleanLine(value)).toBe(line));

it('two writings of a headline compare alike', () =>
  expect(comparisonKey('“Ties” are CUT – now!')).toBe(comparisonKey('Ties are cut: now')));
