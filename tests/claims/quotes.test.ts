import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUOTE, readQuotes } from '../../src/claims/text/quotes.js';
import { readBody, readText } from '../../src/text/index.js';

/** The text with what stands inside quotations between angle brackets. */
const marked = (text: string): string => {
  const reading = readText(readBody(text));
  const { state } = readQuotes(reading);
  return reading.tokens
    .map((token, at) => (state[at] === QUOTE.inside ? `<${token.text}>` : token.text))
    .join(' ')
    .replaceAll('> <', ' ');
};

describe('quotation state', () => {
  it.each([
    ['curly marks', '“We won,” he said.', '“ <We won ,> ” he said .'],
    ['straight marks', '"We won," he said. "All of it."', '" <We won ,> " he said . " <All of it .> "'],
    ['single marks', '‘We won,’ he said.', '‘ <We won ,> ’ he said .'],
    ['an apostrophe is no mark', 'The leaders’ summit ended.', 'The leaders ’ summit ended .'],
    ['a possessive inside single marks', '‘It is Iran’s choice,’ he said.', '‘ <It is Iran ’s choice ,> ’ he said .'],
    ['nested marks', '“He said ‘no’ to us,” she said.', '“ <He said ‘ no ’ to us ,> ” she said .'],
    ['single marks over paragraphs', 'He said: ‘We won.\n\n‘They lost.’', 'He said : ‘ <We won .> ‘ <They lost .> ’'],
    ['a lone single mark', 'He said: ‘We won.\n\nThey lost.', 'He said : ‘ We won . They lost .'],
    ['open to the end of the paragraph', '“We won.\n\n“They lost.”', '“ <We won .> “ <They lost .> ”'],
  ])('%s', (_, text, shown) => expect(marked(text)).toBe(shown));

  it('gives every token a state, whatever the marks', () => {
    const marks = fc.constantFrom('"', '“', '”', '‘', '’', "'", 'word', ' ', '\n\n', '.');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const reading = readText(readBody(parts.join('')));
        const { state, quotations } = readQuotes(reading);
        expect(state).toHaveLength(reading.tokens.length);
        for (const { open, close } of quotations) expect(open).toBeLessThan(close);
      }),
    );
  });
});
