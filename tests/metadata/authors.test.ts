import { expect, it } from 'vitest';
import { readMetadata } from '../../src/metadata/index.js';
import { parsePage } from '../../src/parse/index.js';
import { readPageOf } from './page.js';

const HEADING = '<h1>North cuts ties with South</h1>';
const PROSE = `<p>${'The vote was close and the talks went on until the morning. '.repeat(12)}</p>`;

it.each([
  [
    'a byline class',
    `${HEADING}<div class="byline">By Ana Bell and Carl Dietz</div>${PROSE}`,
    ['Ana Bell', 'Carl Dietz'],
  ],
  ['a link to the author', `${HEADING}<a rel="author" href="/author/ana">Ana Bell</a>${PROSE}`, ['Ana Bell']],
  [
    'microdata',
    `${HEADING}<span itemprop="author" itemscope><span itemprop="name">Ana Bell</span></span>${PROSE}`,
    ['Ana Bell'],
  ],
  ['a plain line', `${HEADING}<p>By Ana Bell in Geneva</p>${PROSE}`, ['Ana Bell']],
  ['a line with its date', `${HEADING}<p>Published 7 August 2023 by Ana Bell</p>${PROSE}`, ['Ana Bell']],
  [
    '“By” and the name in two elements',
    `${HEADING}<div><span>By</span><span>Ana Bell</span></div>${PROSE}`,
    ['Ana Bell'],
  ],
  ['a name in bold under the headline', `${HEADING}<p><strong>Ana Bell</strong></p>${PROSE}`, ['Ana Bell']],
  ['a name in bold that closes the text', `${HEADING}${PROSE}<p><b>Ana Bell</b></p>`, ['Ana Bell']],
  ['one word in a class for names', `${HEADING}<span class="post-author-name">Amanda</span>${PROSE}`, ['Amanda']],
  [
    'a sentence that closes the text',
    `${HEADING}${PROSE}${PROSE}<p>This post was written by Ana Bell, a clerk at the hall.</p>`,
    ['Ana Bell'],
  ],
  ['not whose picture stands beside the date', `${HEADING}<p>Photo: Ana Bell</p><p>4 May 2021</p>${PROSE}`, undefined],
  [
    'a name beside an age',
    `${HEADING}<div><span>Duncan Bell</span></div><div>2 days ago</div>${PROSE}`,
    ['Duncan Bell'],
  ],
  [
    'no section beside an age',
    `${HEADING}<div><span>Climate Change</span></div><div>2 days ago</div>${PROSE}`,
    undefined,
  ],
  [
    'not another story’s',
    `${HEADING}<div class="byline">By Ana Bell</div>${PROSE}<aside><p class="byline">By Carl Dietz</p></aside>`,
    ['Ana Bell'],
  ],
  [
    'not who took a picture',
    `${HEADING}<span class="mediaBox__byline">Carl Dietz</span><div class="byline">By Ana Bell</div>${PROSE}`,
    ['Ana Bell'],
  ],
  [
    'not beside the title of another story',
    `<div><h2><a href="/b">South answers</a></h2><a rel="author" href="/author/carl">Carl Dietz</a></div>${HEADING}<div>By <a rel="author" href="/author/ana">Ana Bell</a></div>${PROSE}`,
    ['Ana Bell'],
  ],
  [
    'not whom the prose names',
    `${HEADING}<div class="byline">By Ana Bell</div><p><a href="/profile/carl">Carl Dietz</a> said ${'the vote was close and the talks went on. '.repeat(6)}</p>`,
    ['Ana Bell'],
  ],
  [
    'not who checked the facts',
    `${HEADING}<p>By <a href="/author/ana">Ana Bell</a> | Fact-checked by <a href="/author/carl">Carl Dietz</a></p>${PROSE}`,
    ['Ana Bell'],
  ],
  [
    'a link that is labelled so',
    `${HEADING}<a href="/av/ana" aria-label="See all articles by Ana Bell"><img></a>${PROSE}`,
    ['Ana Bell'],
  ],
  [
    'a box under the text',
    `${HEADING}${PROSE}${'<i></i>'.repeat(200)}<div class="author-box">Written by Ana Bell</div>`,
    ['Ana Bell'],
  ],
  [
    'a name and the office in the next span',
    `${HEADING}<p class="byline"><span>Ana Bell</span><span>Harbour correspondent</span></p>${PROSE}`,
    ['Ana Bell'],
  ],
  [
    'a piece of the date’s line, if it opens with a given name',
    `${HEADING}<p>13 July 2022 · 3 min read · Anna Bell</p>${PROSE}`,
    ['Anna Bell'],
  ],
  ['a line over the date', `${HEADING}<p>Anna Bell</p><p>13 July 2022</p>${PROSE}`, ['Anna Bell']],
  [
    'not a line over the date that is no person',
    `${HEADING}<p>North Harbour</p><p>13 July 2022</p>${PROSE}`,
    undefined,
  ],
  [
    'not links to topics over the headline',
    `<div>Hot: <a href="/writers/carl/1">Carl Dietz</a> <a href="/writers/eva/1">Eva Fox</a></div><article>${HEADING}${PROSE}</article>`,
    undefined,
  ],
])('authors from %s', (_, body, names) => expect(readPageOf({ body }).authors[0]?.value).toEqual(names));

it('an agency is no author', () => {
  const body = `${HEADING}<div class="date">4 May 2021 - 11:30 <span class="byline">Reuters</span></div>${PROSE}`;
  const { authors, agency } = readPageOf({ body });
  expect(authors).toEqual([]);
  expect(agency[0]?.value).toBe('Reuters');
});

it('a site that names itself by its address as author is a body; an account’s name is none', () => {
  const head = '<link rel="canonical" href="https://www.example-daily.org/world/1">';
  const bodiesOf = (name: string): readonly string[] =>
    readPageOf({
      head,
      body: `${HEADING}${PROSE}`,
      ld: { '@type': 'NewsArticle', headline: 'North cuts ties with South', author: { name } },
    }).bodies.map(({ value }) => value);
  expect(bodiesOf('example-daily.org')).toEqual(['example-daily.org']);
  expect(bodiesOf('news.desk')).toEqual([]);
});

it('two boxes on two authors name neither', () => {
  const boxes = ['Ana Bell', 'Carl Dietz'].map((name) => `<div class="author-box">Written by ${name}</div>`);
  expect(
    readPageOf({ body: `${HEADING}${PROSE.repeat(20)}${'<i></i>'.repeat(200)}${boxes.join('')}` }).authors,
  ).toEqual([]);
});

it('a person may sign on a page that bears the same name, if JSON-LD calls the author a person', () => {
  const head = '<meta property="og:site_name" content="Anna Bell">';
  const authorsOf = (type: string): readonly string[] | undefined =>
    readPageOf({
      head,
      body: `${HEADING}${PROSE}`,
      ld: {
        '@type': 'BlogPosting',
        headline: 'North cuts ties with South',
        author: { '@type': type, name: 'Anna Bell' },
      },
    }).authors[0]?.value;
  expect(authorsOf('Person')).toEqual(['Anna Bell']);
  expect(authorsOf('Organization')).toBeUndefined();
});

it.each([
  ['en', null],
  ['tr', 'Anadolu Agency'],
])('“AA” alone on a page in %s is %s', (language, agency) => {
  const page = `<html lang="${language}"><body>${HEADING}<div>AA</div>${PROSE}</body></html>`;
  expect(readMetadata(parsePage(page, 'html'), null).agency[0]?.value ?? null).toBe(agency);
});

it('the author that the tag of Parse.ly names, where it is whole', () => {
  const authorsOf = (tag: string): readonly string[] | undefined =>
    readPageOf({ head: `<meta name="parsely-page" content='${tag}'>`, body: HEADING + PROSE }).authors[0]?.value;
  expect(authorsOf('{"title":"North cuts ties with South","author":"Ana Bell"}')).toEqual(['Ana Bell']);
  expect(authorsOf('{"title":"North cuts ties with South","authors":["Ana Bell","Bo Lee"]}')).toEqual([
    'Ana Bell',
    'Bo Lee',
  ]);
  expect(authorsOf('{"title":"North cuts')).toBeUndefined();
});
