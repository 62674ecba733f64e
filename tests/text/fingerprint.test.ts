import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/text/index.js';

const WORDS =
  'the island state opened its first embassy in the capital on monday and said that both sides would name ambassadors before the year ends while the opposition called the step a costly show and asked for a debate in parliament'.split(
    ' ',
  );
const STORY = Array.from({ length: 8 }, (_, n) =>
  WORDS.map((word, at) => (at % 5 === 0 ? `${word}${n}` : word)),
).flat();
const OTHER = STORY.map((word, at) => `${word}${at % 3}x`);

const bitsApart = (a: string | null, b: string | null): number =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;

describe('the fingerprint', () => {
  it.each([
    ['an empty text has none', '', null],
    ['punctuation alone has none', '… — !', null],
    ['one word', 'Fiji', '8a875e027909a894'],
    ['a sentence', 'Fiji opened an embassy in Seoul.', '40042c6f5b58bb67'],
  ])('is stable: %s', (_, text, expected) => expect(fingerprintOf(text)).toBe(expected));

  it('does not change with case, punctuation and line breaks', () => {
    expect(fingerprintOf('Fiji “opened”\n\nan EMBASSY')).toBe(fingerprintOf('Fiji opened an embassy.'));
  });

  it.each([
    ['accents in one unit or two', 'Café Zürich öffnet', 'Cafe\u0301 Zu\u0308rich o\u0308ffnet'],
    ['a final sigma', 'Η Ελλάς ανοίγει', 'Η ΕΛΛΆΣ ΑΝΟΊΓΕΙ'],
    ['letters of another width', 'Fiji opened 3', 'Ｆｉｊｉ opened ３'],
  ])('does not change with how a letter is written: %s', (_, text, other) =>
    expect(fingerprintOf(text)).toBe(fingerprintOf(other)),
  );

  it('of a copy with a changed word in thirty, or a cut end, differs in few bits', () => {
    const print = fingerprintOf(STORY.join(' '));
    const edited = STORY.map((word, at) => (at % 30 === 7 ? 'changed' : word)).join(' ');
    expect(bitsApart(print, fingerprintOf(edited))).toBeLessThanOrEqual(11);
    expect(bitsApart(print, fingerprintOf(STORY.slice(0, 280).join(' ')))).toBeLessThanOrEqual(11);
  });

  it('of another text differs in many', () => {
    expect(bitsApart(fingerprintOf(STORY.join(' ')), fingerprintOf(OTHER.join(' ')))).toBeGreaterThan(20);
  });

  it('reads scripts without spaces by their characters', () => {
    const text = '斐济周一在首尔开设大使馆外交部说两国自一九七一年以来一直保持关系双方贸易额很小但都希望增长';
    expect(bitsApart(fingerprintOf(text), fingerprintOf(`${text}官员说`))).toBeLessThan(16);
  });
});
