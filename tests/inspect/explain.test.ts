import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/inspect/index.js';
import type { PageReading } from '../../src/pipeline.js';
import { loadStages, studyPage } from '../../src/run/index.js';

await loadStages();

const PARAGRAPH =
  'Fiji opened an embassy in Seoul on Monday, the foreign ministry said, and named a career diplomat there.';
const PAGE = `<html><head><meta property="og:title" content="Fiji opens an embassy">
<meta property="article:published_time" content="2022-07-13T20:59:00Z"><meta name="author" content="Rosa Quispe">
<title>Fiji opens an embassy | Daily</title></head><body><nav><a href="/">Home page of the daily</a></nav>
<article><h1>Fiji opens an embassy</h1><time datetime="2022-07-14">14 July 2022</time><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Fiji', 'Tonga')}</p>
<p>Sign up for our newsletter and never miss a story.</p></article></body></html>`;

const read = (content: string, format: 'html' | 'body' = 'html'): PageReading =>
  studyPage(
    { path: 'page.html', member: null, content, httpCharset: null, format, url: null, headline: null, published: null },
    {},
  ).reading as PageReading;

const reading = read(PAGE);

describe('explain', () => {
  it.each([
    [
      'a paragraph that is kept',
      'a career diplomat',
      /^kept as text: block \d+, score 0\.\d\d: “.*career diplomat.*”$/,
    ],
    [
      'words whatever their case and spaces',
      'HOME   page',
      /^taken out as navigation \(.+\) by [a-z-]+ \(.+\): block 1.*: “Home page of the daily”$/,
    ],
    ['an author', 'Rosa Quispe', /^kept as authors: “Rosa Quispe”, read in /],
    [
      'the day that is kept, in words',
      '13 July 2022',
      /^kept as published: “2022-07-13T20:59:00Z”, read in article:published_time; lost: /,
    ],
    [
      'the day that lost',
      '2022-07-14',
      /^lost as published: “2022-07-14”, read in .+; kept is “2022-07-13T20:59:00Z” \(article:published_time\)$/,
    ],
    ['an actor', 'seoul', /^read as actor a\d+: .* \((?:place|country)\), \d mentions, confidence 0\.\d+$/],
  ])('%s', (_, text, line) => {
    expect(explainText(reading, text)).toContainEqual(expect.stringMatching(line));
  });

  it('says nothing of what the page does not hold', () => {
    expect(explainText(reading, 'Ruritania')).toEqual([]);
    expect(explainText(reading, '15 July 2022')).toEqual([]);
  });

  it("takes a body of another tool's as it is", () => {
    expect(explainText(read(PARAGRAPH, 'body'), 'career diplomat')[0]).toMatch(/^kept: a body of another tool's stays/);
  });

  it('tells of so many places that a reader can use them', () => {
    const many = read(`<article>${`<p>${PARAGRAPH}</p>`.repeat(60)}</article>`);
    expect(explainText(many, 'embassy')).toHaveLength(21);
    expect(explainText(many, 'embassy').at(-1)).toMatch(/^and \d+ more places/);
  });
});
