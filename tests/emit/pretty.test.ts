import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/index.js';
import { columnsOf, wrap } from '../../src/emit/terminal/wrap.js';
import type { Claim } from '../../src/record.js';
import { EMPTY_PAGE, FAILURE, PAGE, spanOf } from './records.js';

const PLAIN = { title: String, heading: String, strong: String, quiet: String, alarm: String };

describe('columns of a text', () => {
  it.each([
    ['letters', 'abc', 3],
    ['accents that combine', 'e\u0301a\u0300', 2],
    ['Chinese', '大使馆', 6],
    ['an emoji', '🎉', 2],
    ['an emoji of several parts', '👩🏽‍🏫', 2],
    ['Hangul', '서울', 4],
    ['curly quotes and dashes', '“a” – b', 7],
  ])('%s', (_, text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe('pretty', () => {
  it.each([12, 13, 20, 37, 40, 80, 200, 1000])(
    'no line is wider than the terminal, nor than a page: %i columns',
    (width) => {
      const emitter = makeEmitter('pretty', { onePage: false, paint: PLAIN, width });
      const wide = { ...PAGE, article: { ...PAGE.article, headline: '大使馆'.repeat(40), text: 'x'.repeat(500) } };
      for (const line of [PAGE, EMPTY_PAGE, FAILURE, wide].map(emitter.record).join('').split('\n'))
        expect(columnsOf(line), line).toBeLessThanOrEqual(Math.min(width, 100));
    },
  );

  it.each([
    [
      'a cue that follows its source',
      'the ministry',
      'said',
      'The ministry said it was so.',
      'the ministry said: it was so',
    ],
    ['a cue before its source', 'Mr Hentzau', 'said', 'It was so, said Mr Hentzau.', 'Mr Hentzau said: it was so'],
    [
      'a cue that takes its source',
      'the ministry',
      'According to',
      'According to the ministry it was so.',
      'according to the ministry: it was so',
    ],
    [
      'a cue in the middle',
      'the ministry',
      'according to',
      'It was so, according to the ministry.',
      'according to the ministry: it was so',
    ],
  ])('%s reads as English', (_, who, how, text, line) => {
    const find = (phrase: string) => spanOf(text.toLowerCase(), phrase.toLowerCase());
    const source = { ...find(who), id: null, name: who, kind: 'named' } as const;
    const [claim] = PAGE.claims;
    const content = { text: 'it was so', spans: [find('it was so')] };
    const claims = [{ ...(claim as Claim), sources: [source], via: null, cue: { ...find(how), text: how }, content }];
    const emitter = makeEmitter('pretty', { onePage: false, paint: PLAIN, width: 80 });
    expect(emitter.record({ ...PAGE, claims })).toContain(`  ${line}\n`);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bcd', '大使馆', '🎉', 'e\u0301', 'longerword')),
        fc.integer({ min: 2, max: 20 }),
        (words, width) => {
          expect(wrap(words.join(' '), width).join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });
});
