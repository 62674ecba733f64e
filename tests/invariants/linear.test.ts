/**
 * Time grows about linearly with a page, whatever it repeats: every expression of every stage meets its worst runs here, through
 * `extract`. Processor time at n and 4n is compared, with wide bounds and second looks, since a machine is never quiet.
 */
import { describe, expect, it } from 'vitest';
import { extract, type PageFormat } from '../../src/index.js';

const SENTENCE = 'North Macedonia recognised Kosovo on Thursday, officials said. ';
/** What expressions on news text look for, repeated without end. */
const RUNS = [
  '"',
  '“',
  '”',
  "'",
  '’',
  'A',
  ' ',
  '\n',
  '\t',
  ',',
  '.',
  '-',
  '—',
  '7',
  '(',
  ')',
  '[',
  '/',
  ':',
  '&',
  '<',
  '>',
  '=',
  '|',
  '…',
  '@',
  '\u00a0',
  '\u200b',
  '\u0301',
  '🎉',
  '中',
  'said ',
  'said, ',
  '“x” ',
  '"x" said ',
  'A. ',
  'Mr. ',
  'U.S. ',
  'July 13 ',
  '2022-07-13 ',
  '12:30 pm ',
  'KYIV, ',
  '(Reuters) - ',
  'By ',
  'and ',
  'of the ',
  'The ',
  'that ',
  'would ',
  'not ',
  'who ',
  'Kim Jong-un ',
  'Kosovo and ',
  'recognised ',
  'recognised Kosovo ',
  'president of ',
  'according to ',
  'told Reuters ',
  'He said.\n',
  '’s ',
  'http://',
  ' | ',
  'Read more ',
  '© ',
  'Photo: ',
  '1,',
];

/** Pages that give a run to every stage: its text, its title and meta tags, JSON-LD, byline, classes, and many small blocks. */
const PAGES: readonly (readonly [
  string,
  PageFormat,
  number,
  (run: (length: number) => string, length: number) => string,
])[] = [
  ['an article’s text', 'body', 1_500, (run, length) => `${run(length)}\n\n${SENTENCE}`],
  ['a scraped line', 'text', 10_000, (run, length) => `Headline\n\n${SENTENCE}\n\n${run(length)}\n\n${SENTENCE}`],
  ['a paragraph', 'html', 1_500, (run, length) => `<h1>Head</h1><p>${SENTENCE.repeat(5)}</p><p>${run(length)}</p>`],
  ['metadata', 'html', 800, (run, length) => metadataOf(run(length))],
  ['classes and addresses', 'html', 20_000, (run, length) => attributesOf(run(length).replaceAll('"', ''))],
  [
    'many blocks',
    'html',
    5_000,
    (run, length) => `<article>${SENTENCE}${`<p>${run(10)}</p><div>${run(5)}`.repeat(length / 25)}`,
  ],
];

function metadataOf(run: string): string {
  const quoted = run.replaceAll('"', '&quot;');
  const value = JSON.stringify(run).replaceAll('<', '\\u003c');
  const keys = ['headline', 'author', 'datePublished', 'publisher', 'keywords', 'articleSection', 'url'];
  const ld = `{"@type":"NewsArticle",${keys.map((key) => `"${key}":${value}`).join()}}`;
  const metas = ['author', 'keywords', 'date', 'og:site_name', 'og:url', 'og:title', 'article:published_time'];
  return `<title>${run}</title>${metas.map((name) => `<meta property="${name}" name="${name}" content="${quoted}">`).join('')}
    <script type="application/ld+json">${ld}</script><h1>${run}</h1><p class="byline author">By ${run}</p><time>${run}</time>
    <figcaption>${run}</figcaption><p>${SENTENCE.repeat(5)}</p>`;
}

const attributesOf = (run: string): string =>
  `<div class="${run}" id="${run}" style="${run}"><p>${SENTENCE.repeat(5)}</p></div><a href="${run}">x</a><img alt="${run}" src="${run}">`;

/** Processor time below which growth tells nothing, in milliseconds. */
const FLOOR = 40;
const MOST_GROWTH = 8;
const LOOKS = 4;

function timeOf(page: string, format: PageFormat): number {
  const before = process.cpuUsage();
  extract(page, { format, removed: true });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function growth(make: (length: number) => string, format: PageFormat, length: number): number {
  const long = make(4 * length);
  const short = make(length);
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS && least > MOST_GROWTH; look += 1)
    least = Math.min(least, timeOf(long, format) / Math.max(FLOOR, timeOf(short, format)));
  return least;
}

describe.each(PAGES)('%s', (_, format, length, make) => {
  it('of any run takes time in proportion', () => {
    const slow = RUNS.flatMap((run) => {
      const page = (size: number): string => make((units) => run.repeat(Math.ceil(units / run.length)), size);
      const grown = growth(page, format, length);
      return grown > MOST_GROWTH ? [`${JSON.stringify(run)} grows ${grown.toFixed(1)} times`] : [];
    });
    expect(slow).toEqual([]);
  }, 300_000);
});
