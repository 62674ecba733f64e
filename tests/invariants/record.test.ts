/** What holds for every input: no crash, one record, true spans, known ids, the same bytes twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { checkRecord as check } from './true-record.js';

const SENTENCES = [
  'North Macedonia recognised Kosovo on Thursday, officials said.',
  '“We have cut ties,” the minister said. “It is over.”',
  'KYIV, July 13 (Reuters) - Ukraine severed relations with Syria.',
  'Peru condemned the move as illegal 🎉.',
  'Mr. O’Neill of the U.N. told Tass that the two regions would be recognised as independent states.',
  'She added: "No."',
  'e\u0301 was café; 👩🏽‍🏫 taught.',
  'The Democratic Republic of Testing (DRT) denied it.',
];
const NAMES = [
  'p',
  'div',
  'article',
  'h1',
  'h2',
  'ul',
  'li',
  'blockquote',
  'figcaption',
  'span',
  'a',
  'table',
  'td',
  'aside',
  'script',
  'time',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `<${name}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<',
      '&amp;',
      '&#x1F389;',
      '&#0;',
      '"',
      '<script type="application/ld+json">{"@type":',
      '\ud83c',
      '\u202e',
    ),
  },
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any page', () => {
  it.each(['html', 'text', 'body'] as const)('read as %s gives a true record, and the same one twice', (format) => {
    fc.assert(
      fc.property(page, (source) => {
        const record = extract(source, { format, removed: true });
        check(record);
        expect(JSON.stringify(extract(source, { format, removed: true }))).toBe(JSON.stringify(record));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('of any bytes gives a record', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(extract(bytes))),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('hostile pages', () => {
  const paragraph = `<p>${SENTENCES[0]}</p>`;
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000) + paragraph],
    ['a hundred thousand siblings', `<article>${'<i></i>'.repeat(100_000)}${paragraph}</article>`],
    ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>${paragraph}</div>`],
    ['nested formatting', '<b><i><u><s>'.repeat(5_000) + paragraph.repeat(200)],
    ['links in links', '<a href="/x">'.repeat(5_000) + paragraph],
    ['tables in tables', '<table><tr><td>'.repeat(3_000) + paragraph],
    ['a comment that never closes', `${paragraph}<!-- ${'x '.repeat(50_000)}`],
    ['a script that never closes', `${paragraph}<script>${'x '.repeat(50_000)}`],
    [
      'deep JSON-LD',
      `<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script>${paragraph}`,
    ],
    [
      'prototype keys',
      `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":1,"articleSection":["constructor","__proto__"],"headline":5}</script>${paragraph}`,
    ],
  ])('%s', (_, source) => check(extract(source)));

  it.each(['"', '“', 'A', ' ', ',', '.', '-', '—', '7', "'", '(', 'said ', 'A. ', 'July 13 ', '“x” ', 'Kim '])(
    'a long run of %j',
    (run) => {
      check(extract(run.repeat(Math.ceil(100_000 / run.length)) + SENTENCES[0], { format: 'body' }));
    },
  );
});
