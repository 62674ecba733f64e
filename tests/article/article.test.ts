import { describe, expect, it } from 'vitest';
import { settleArticle } from '../../src/article/index.js';
import { findBody } from '../../src/body/index.js';
import { readMetadata } from '../../src/metadata/index.js';
import { parsePage } from '../../src/parse/index.js';
import type { Article } from '../../src/record.js';
import { joinBlocks, readBody } from '../../src/text/index.js';
import { pageOf } from '../metadata/page.js';

const HEADING = '<h1>North cuts ties with South</h1>';
const PROSE = ['vote', 'count', 'debate', 'tally']
  .map((word) => `<p>The ${word} was close and the talks went on until the morning, when both sides left the hall.</p>`)
  .join('');

const CONSENT =
  '<div class="cookie-consent"><p>We and our partners use cookies to store and read data on your device, to count visits and to show you advertisements that may fit what you read here. You can change your choice at any time.</p></div>';

function articleOf(source: string, options = {}, format: 'html' | 'text' = 'html'): Article {
  const tree = parsePage(source, format);
  const metadata = readMetadata(tree, null);
  const body = findBody(tree);
  return settleArticle({ page: { metadata, body }, text: joinBlocks(body.blocks), options });
}

describe('the settled article', () => {
  it('reads scraped text line by line', () => {
    const text = [
      'World / Europe',
      'North cuts ties with South after border vote',
      '3 May 2021 - 08:15 AFP',
      'The North cut all ties with the South on Monday, a minister said, after a vote on the border that both sides had long awaited.',
      'The South called the step a mistake and said that it would answer in kind as soon as its own parliament had met on the matter.',
    ].join('\n\n');
    expect(articleOf(text, {}, 'text')).toMatchObject({
      headline: 'North cuts ties with South after border vote',
      section: ['World', 'Europe'],
      published: '2021-05-03T08:15',
      agency: 'AFP',
      authors: [],
      language: 'en',
    });
  });

  it.each([
    [
      'who signs wins over who uploads',
      '<meta name="author" content="Max Webb">',
      `${HEADING}<p>By Ana Bell</p>${PROSE}`,
      ['Ana Bell'],
    ],
    [
      'the visible byline adds names',
      '<meta name="author" content="Ana Bell">',
      `${HEADING}<p>By Ana Bell and Carl Dietz</p>${PROSE}`,
      ['Ana Bell', 'Carl Dietz'],
    ],
    [
      'who is declared beside the writer and shown nowhere does not sign',
      '<meta name="author" content="Ana Bell, Bo Lee">',
      `${HEADING}<div class="byline">By Ana Bell</div>${PROSE}`,
      ['Ana Bell'],
    ],
    [
      'who is declared and shown elsewhere does',
      '<meta name="author" content="Ana Bell, Bo Lee">',
      `${HEADING}<div class="byline">By Ana Bell</div>${PROSE}<div class="author-name">Bo Lee</div>`,
      ['Ana Bell', 'Bo Lee'],
    ],
    [
      'a name alone under the text signs where no one else does',
      '<meta name="author" content="Example Daily"><meta property="og:site_name" content="Example Daily">',
      `<article>${HEADING}${PROSE}<p style="text-align:right"><strong>Ana Bell</strong></p></article>${CONSENT}`,
      ['Ana Bell'],
    ],
    [
      'a body that JSON-LD declares, though a line names an agency',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"North cuts ties with South","author":{"name":"Example Health Desk"}}</script>',
      `${HEADING}<p>4 May 2021 - 11:30 Reuters</p>${PROSE}`,
      ['Example Health Desk'],
    ],
    [
      'a body signs where nobody else does',
      '<meta name="author" content="Example Health Desk">',
      `${HEADING}${PROSE}`,
      ['Example Health Desk'],
    ],
    ['staff is nobody', '<meta name="author" content="Staff">', `${HEADING}${PROSE}`, []],
  ])('authors: %s', (_, head, body, authors) => expect(articleOf(pageOf({ head, body })).authors).toEqual(authors));

  it.each([
    [
      'in the zone of a visible date',
      '<time datetime="2022-07-13T22:22:07-05:00">10:22 pm</time>',
      '2022-07-13T22:22:07-05:00',
    ],
    [
      'in the zone that a visible clock gives away',
      '<time>July 13, 2022 at 10:22 p.m.</time>',
      '2022-07-13T22:22:07-05:00',
    ],
    ['in UTC where nothing else is shown', '', '2022-07-14T03:22:07Z'],
  ])('an instant is told %s', (_, visible, published) => {
    const head = '<meta property="article:published_time" content="2022-07-14T03:22:07Z">';
    expect(articleOf(pageOf({ head, body: `${HEADING}${visible}${PROSE}` })).published).toBe(published);
  });

  it.each([
    [
      'its dateline',
      '<p>SEOUL, July 13 (Reuters) - The vote was close and the talks went on until the morning, when both sides left the hall.</p>',
      '',
      'Reuters',
    ],
    [
      'its last line',
      '',
      '<p>The talks will go on next week in the same place, both sides said on Monday, and nobody else will be asked to join. (AFP)</p>',
      'AFP',
    ],
  ])('the agency is read from %s', (_, before, after, agency) =>
    expect(articleOf(pageOf({ body: `<article>${HEADING}${before}${PROSE}${after}</article>` })).agency).toBe(agency),
  );

  it('the page wins over the options, which serve where it is silent', () => {
    const options = { url: 'https://daily.example/ties', published: '2020-01-01', headline: 'Other words' };
    const article = articleOf(pageOf({ body: `${HEADING}<time datetime="2022-07-13">now</time>${PROSE}` }), options);
    expect(article).toMatchObject({
      url: 'https://daily.example/ties',
      published: '2022-07-13',
      headline: 'North cuts ties with South',
    });
  });

  it('a bare body has what the options say', () => {
    const text = readBody('The minister said on Monday that the talks had been long but were not over.');
    const options = { url: 'https://daily.example/ties', published: '2020-01-01', headline: 'Talks go on' };
    expect(settleArticle({ page: null, text, options })).toMatchObject({ ...options, language: 'en', authors: [] });
  });
});
