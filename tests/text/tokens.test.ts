import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

describe('tokens', () => {
  it.each([
    ['possessives part', 'Ukraine’s ministry', 'Ukraine|’s|ministry'],
    ['negations part', "They didn't go", "They|did|n't|go"],
    ['inner apostrophes stay', 'O’Neill met al-Assad', 'O’Neill|met|al-Assad'],
    ['initials stay', 'U.S. and J. Smith', 'U.S.|and|J.|Smith'],
    ['titles keep their stop', 'Gov. Smith.', 'Gov.|Smith|.'],
    ['numbers stay whole', '6,500km at 3.5', '6,500km|at|3.5'],
    ['marks stand alone', '“Yes,” (he)', '“|Yes|,|”|(|he|)'],
    ['numbers take their words', '1990s-style, 10:30, 3.x, 1-', '1990s-style|,|10:30|,|3|.|x|,|1|-'],
    ['words joined by a mark', 'R&B_2 A.Smith AT&T- x@y', 'R&B_2|A.Smith|AT&T|-|x@y'],
    ['a lone initial, and initials without their last stop', 'J. U.S', 'J.|U.S'],
    ['rows of stops and of dashes', 'so... he--well –', 'so|...|he|--|well|–'],
    ['letters and digits of two units', '𝐀𝐁-𝟘 😀😀', '𝐀𝐁-𝟘|😀|😀'],
    ['a mark belongs to its letter', 'cafe\u0301-\u0301a', 'cafe\u0301|-|\u0301a'],
    ['a missing space after a stop', 'the war.The end', 'the|war|.|The|end'],
  ])('%s', (_, text, tokens) =>
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens),
  );

  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
        for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});
