import { expect, it } from 'vitest';
import { readPageOf } from './page.js';

const HEADING = '<h1>North cuts ties with South</h1>';
const PROSE = `<p>${'The vote was close and the talks went on until the morning. '.repeat(12)}</p>`;

it.each([
  [
    'a meta tag',
    { head: '<meta property="article:published_time" content="2022-07-13T20:59:00+02:00">' },
    '2022-07-13T20:59:00+02:00',
  ],
  [
    'a time element',
    { body: `${HEADING}<time datetime="2022-07-13T20:59">yesterday</time>${PROSE}` },
    '2022-07-13T20:59',
  ],
  ['a line under the headline', { body: `${HEADING}<div>4 May 2021 - 11:30</div>${PROSE}` }, '2021-05-04T11:30'],
  [
    'a line further down that says so',
    { body: `${HEADING}${PROSE}${'<i></i>'.repeat(300)}<p>Published on 13 July 2022</p>` },
    '2022-07-13',
  ],
  [
    'the tag of Parse.ly',
    { head: `<meta name="parsely-page" content='{"title":"Ties are cut","pub_date":"2014-12-29T18:22:00Z"}'>` },
    '2014-12-29T18:22:00Z',
  ],
  [
    'what says its year whole',
    {
      head: '<meta property="article:published_time" content="14-12-29">',
      body: `${HEADING}<div>29 December 2014</div>${PROSE}`,
    },
    '2014-12-29',
  ],
  [
    'an attribute that scripts read',
    {
      body: `${HEADING}<div><example-timestamp data-timestamp="1703280151000"></example-timestamp></div>${PROSE}`,
    },
    '2023-12-22T21:22:31Z',
  ],
  ['the address', { head: '<link rel="canonical" href="https://daily.example/2022/07/13/ties">' }, '2022-07-13'],
])('the date of publication from %s', (_, parts, date) => expect(readPageOf(parts).published[0]?.value).toBe(date));

it('the time of the same day, where a line of the head has it, and of no other day', () => {
  const read = (line: string): string | undefined =>
    readPageOf({ body: `${HEADING}<span class="date">2022-07-13</span><p>${line}</p>${PROSE}` }).published[0]?.value;
  expect(read('13 July 2022 - 20:59')).toBe('2022-07-13T20:59');
  expect(read('12 July 2022 - 20:59')).toBe('2022-07-13');
});

it('an update is no publication', () => {
  const body = `${HEADING}<div>Published 13 July 2022 | Updated 14 July 2022</div>${PROSE}`;
  const { published, modified } = readPageOf({ body });
  expect([published[0]?.value, modified[0]?.value]).toEqual(['2022-07-13', '2022-07-14']);
});

it.each([
  ['Croatian', 'Objavljeno 13.07.2022 | Ažurirano 14.07.2022'],
  ['Korean', '입력 2022.07.13. | 업데이트 2022.07.14.'],
  ['Bulgarian', 'Публикувана 13.07.2022 | Обновена 14.07.2022'],
])('an update is no publication in %s', (_, line) => {
  const { published, modified } = readPageOf({ body: `${HEADING}<div>${line}</div>${PROSE}` });
  expect([published[0]?.value, modified[0]?.value]).toEqual(['2022-07-13', '2022-07-14']);
});

it('another story’s date is no candidate before the article’s own', () => {
  const body = `<aside class="related"><time datetime="2020-01-01">old</time></aside>${HEADING}<time datetime="2022-07-13">now</time>${PROSE}`;
  expect(readPageOf({ body }).published[0]?.value).toBe('2022-07-13');
});

it.each([
  ['a label before the element', '<p><b>Updated:</b> <time datetime="2022-07-14">14 July</time></p>'],
  ['a label inside it', '<time datetime="2022-07-14">Last updated: 14 July 2022</time>'],
  ['a class', '<span class="updated">14 July 2022</span>'],
])('%s tells a date of change', (_, updated) => {
  const { published, modified } = readPageOf({
    body: `${HEADING}<time datetime="2022-07-13">13 July</time>${updated}${PROSE}`,
  });
  expect([published[0]?.value, modified[0]?.value]).toEqual(['2022-07-13', '2022-07-14']);
});

it('a headline that speaks of an event is no label of the date under it', () => {
  const body = `<h1>What is an event?</h1><p class="published">13 July 2022</p>${PROSE}`;
  expect(readPageOf({ body }).published[0]?.value).toBe('2022-07-13');
});

it('one element that tells both is read by its words', () => {
  const body = `${HEADING}<time datetime="2022-07-14">Posted: 13 July 2022 | Last updated: 14 July 2022</time>${PROSE}`;
  const { published, modified } = readPageOf({ body });
  expect([published[0]?.value, modified[0]?.value]).toEqual(['2022-07-13', '2022-07-14']);
});

it.each([
  ['beside the title of another story', '<div><h3><a href="/b">South answers</a></h3><time>1 May 2020</time></div>'],
  ['in a comment', '<div class="comment"><b>Ana</b> <time>1 May 2020</time><p>No.</p></div>'],
  ['of rights', '<p>Copyright 1 May 2020</p>'],
])('a date %s is not the article’s', (_, other) => {
  expect(readPageOf({ body: `${HEADING}${PROSE}${PROSE}${other}` }).published).toEqual([]);
});

it.each([
  ['publish-date', 'published'],
  ['article.published', 'published'],
  ['last_modified', 'modified'],
  ['modified-date', 'modified'],
] as const)('a meta tag named %s tells when the article was %s', (name, kind) => {
  const metadata = readPageOf({ head: `<meta name="${name}" content="2022-07-13">` });
  expect(metadata[kind][0]?.value).toBe('2022-07-13');
});

it('a meta tag may hold its value under that name', () => {
  const { published } = readPageOf({ head: '<meta name="date" value="2022-07-13">' });
  expect(published[0]?.value).toBe('2022-07-13');
});
