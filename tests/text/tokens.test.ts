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
