import { describe, expect, it } from 'vitest';
import { addToHash, FoldedWordTable, PhraseStarts, WordTable } from '../../src/text/word-table.js';

const table = new WordTable([
  ['div', 1],
  ['span', 2],
  ['h1', 3],
]);
const small = new FoldedWordTable([
  ['и', 'ru'],
  ['être', 'fr'],
]);

describe('a word in a text', () => {
  it.each([
    ['is found', table, '<div>', 1, 4, 1],
    ['is found whatever its capitals', table, '</SPAN>', 2, 6, 2],
    ['may hold a digit', table, 'h1', 0, 2, 3],
    ['is not found by a part of it', table, '<divider>', 1, 6, undefined],
    ['is not its beginning', table, 'spa', 0, 3, undefined],
    ['is nothing where there are no letters', table, 'div', 1, 1, undefined],
    ['of another script is found whatever its capitals', small, 'ÊTRE И', 5, 6, 'ru'],
    ['keeps its accents', small, 'etre', 0, 4, undefined],
    ['with accents is found in capitals', small, 'ÊTRE', 0, 4, 'fr'],
  ])('%s', (_, words, text, start, end, value) => expect(words.find(text, start, end)).toBe(value));

  it('only ASCII capitals count in a plain table', () =>
    expect(new WordTable([['être', 1]]).find('ÊTRE', 0, 4)).toBe(undefined));

  it('may be looked up by the number of its letters', () => {
    const hash = [...'span'].reduce((sum, letter) => addToHash(sum, letter.charCodeAt(0)), 0);
    expect(table.entriesOf(hash)).toContainEqual({ word: 'span', value: 2 });
  });

  it('is found among thousands', () => {
    const words = Array.from({ length: 5000 }, (_, n): [string, number] => [`w${n}`, n]);
    const many = new WordTable(words);
    expect(words.every(([word, value]) => many.find(word, 0, word.length) === value)).toBe(true);
    expect(many.find('w5000', 0, 5)).toBe(undefined);
  });
});

describe('phrases by their start', () => {
  const phrases = new PhraseStarts<string>();
  phrases.add('read more', 'link');
  phrases.add('read', 'bare');
  phrases.add('sign up', 'form');
  it.each([
    ['come in the order in which they were added', 'please read on', 7, ['link', 'bare']],
    ['are those of the place', 'please sign up', 7, ['form']],
    ['are none where no phrase starts so', 'please', 0, []],
    ['are none at the end of a text', 'please', 6, []],
  ])('%s', (_, text, at, values) => expect(phrases.startingAt(text, at).map(({ value }) => value)).toEqual(values));
});
