import { describe, expect, it } from 'vitest';
import { readBody, readText } from '../../src/text/index.js';

const sentencesOf = (text: string): string[] => {
  const reading = readText(readBody(text));
  return reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    ['a title takes no end', 'Gov. Smith met Dr. Jones. They spoke.', ['Gov. Smith met Dr. Jones.', 'They spoke.']],
    ['initials stay in the name', 'J. K. Rowling wrote. She left.', ['J. K. Rowling wrote.', 'She left.']],
    ['U.S. before a name', 'The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['U.S. before a new start', 'He left the U.S. The trip was long.', ['He left the U.S.', 'The trip was long.']],
    ['a closing quote belongs to its sentence', '“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['a cue after the quote stays', '“We won!” she said. Then she left.', ['“We won!” she said.', 'Then she left.']],
    ['decimals do not end', 'It rose 3.5 per cent. It fell.', ['It rose 3.5 per cent.', 'It fell.']],
    ['paragraphs always end', 'No stop here\n\nNext one', ['No stop here', 'Next one']],
  ])('%s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});
