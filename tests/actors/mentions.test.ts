import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/actors/tagger/mentions.js';
import { readBody, readText } from '../../src/text/index.js';

const tell = (text: string, headline: string | null = null): string => {
  const reading = readText(readBody(text));
  return findMentions(reading, headline)
    .map(({ start, end, type }) => `${type}:${reading.text.slice(start, end)}`)
    .join(' | ');
};

describe('mentions', () => {
  it.each([
    ['a person with a title', 'President Maria Lopez met reporters in Madrid.', 'PER:Maria Lopez | LOC:Madrid'],
    ['a possessive stands outside', 'Norway’s prime minister left.', 'LOC:Norway'],
    ['a hyphenated given name', 'Kim Jong-un visited Beijing.', 'PER:Kim Jong-un | LOC:Beijing'],
    ['two countries in one word', 'The Russia-Ukraine war goes on.', 'LOC:Russia | LOC:Ukraine'],
    ['a place in a compound', 'A London-based analyst spoke.', 'LOC:London'],
    ['a line in capitals', 'OIL PRICES RISE AS SAUDI ARABIA CUTS OUTPUT', 'LOC:SAUDI ARABIA'],
    [
      'curly apostrophes and particles',
      'Dr. Amina O’Neill met Bashar al-Assad.',
      'PER:Amina O’Neill | PER:Bashar al-Assad',
    ],
    [
      'a name beside a place',
      'Peru’s ambassador to Moscow Luis Torres left.',
      'LOC:Peru | LOC:Moscow | PER:Luis Torres',
    ],
    ['no name', 'the match was abandoned after rain on Tuesday.', ''],
    ['an empty text', '', ''],
  ])('%s', (_, text, mentions) => expect(tell(text)).toBe(mentions));

  it.each([
    ['of the text alone', 'Peru recalls envoy', 'The envoy left Moscow.'],
    ['with a headline in capitals', 'PERU RECALLS ENVOY', 'The envoy left Moscow.'],
    ['with a headline that bears capitals throughout', 'Peru Recalls Its Envoy', 'The envoy left Moscow.'],
  ])('%s', (_, headline, text) => expect(tell(text, headline)).toBe('LOC:Moscow'));

  it.each([
    [null, 'LOC:Halden'],
    ['Tory MP Jane Halden resigns', 'PER:Halden'],
    ['Flood in Halden leaves hundreds homeless', 'LOC:Halden'],
  ])('the headline %j tells what a bare name is', (headline, mentions) => {
    expect(tell('Halden beat them again on Sunday.', headline)).toBe(mentions);
  });

  it('are exact slices of tokens, in order, none inside another', () => {
    const word = fc.constantFrom(
      'Kim',
      'Kyiv-based',
      'the',
      'U.S.',
      '“',
      '\n\n',
      'said',
      'Bank',
      'of',
      'ENGLAND',
      '3',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const reading = readText(readBody(words.join(' ')));
        let last = 0;
        for (const { start, end, firstToken, endToken } of findMentions(reading)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(reading.tokens[firstToken]?.start).toBeLessThanOrEqual(start);
          expect(reading.tokens[endToken - 1]?.end).toBeGreaterThanOrEqual(end);
          last = end;
        }
      }),
    );
  });
});
