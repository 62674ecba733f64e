import { expect, it } from 'vitest';
import { cleanLine, comparisonKey } from '../../src/metadata/text.js';

it.each([
  ['references, once and twice encoded', 'A &amp;amp; B &#8211; C&rsquo;s &#x201c;D&#x201d;', 'A & B – C’s “D”'],
  ['tags and white space', '  <b>Ties</b>\n are\u00a0cut ', 'Ties are cut'],
  [
    'white space and soft hyphens given as references',
    'rec&shy;og&#173;nise&nbsp;both&ensp;&#160;states',
    'recognise both states',
  ],
  ['unknown references, and those without an end, stay', '&bogus; ?a=1&copy=2 AT&T', '&bogus; ?a=1&copy=2 AT&T'],
  ['what is no character', '&#0;a&#xd800;', '\ufffda\ufffd'],
  ['Windows letters by their number', 'it&#146;s', 'it’s'],
])('clean: %s', (_, value, line) => expect(cleanLine(value)).toBe(line));

it('two writings of a headline compare alike', () =>
  expect(comparisonKey('“Ties” are CUT – now!')).toBe(comparisonKey('Ties are cut: now')));
