import { describe, expect, it } from 'vitest';
import { type ArchivePage, archivePageOf, reportOf } from '../../src/report/index.js';
import { hostileRecords } from '../browser/hostile.js';
import { EMPTY_PAGE, FAILURE, PAGE } from '../emit/records.js';

const documents = (...records: unknown[]): ArchivePage[] =>
  records.map(archivePageOf).filter((document) => document !== null);

const withDate = (date: string | null): unknown => ({
  ...PAGE,
  events: PAGE.events.map((event) => ({ ...event, date })),
});

const SECTION = (id: string): RegExp => new RegExp(`<section id="${id}">([\\s\\S]*?)</section>`);
const sectionOf = (html: string, id: string): string => SECTION(id).exec(html)?.[1] ?? '';

describe('a report', () => {
  const html = reportOf(documents(PAGE, { ...PAGE, input: { ...PAGE.input, path: 'copy.html' } }, EMPTY_PAGE, FAILURE));

  it('counts pages, acts and reports; copies of one text are one', () => {
    expect(html).toContain(
      '4 pages · published 2024-05-01 to 2024-05-01 · 2 acts · 2 reports · 1 failed · 1 without an article',
    );
    expect(sectionOf(html, 'acts')).toContain('1 report in 2 documents');
    expect(sectionOf(html, 'acts')).toContain('near-copy of archive/elbonia.html');
  });

  it('draws acts by date, type and status, and tells those without a date', () => {
    expect(sectionOf(html, 'timeline')).toContain('<title>2024-05-01: recognition 1</title>');
    expect(sectionOf(html, 'timeline')).toContain('1 act without a date: no text tells on which day it happened');
    expect(sectionOf(html, 'matrix')).toMatch(
      /class="sign done kind-recognition" title="Ruritania → Republic of Elbonia: recognition, asserted/,
    );
    expect(sectionOf(html, 'matrix')).toMatch(/class="sign said kind-tie-severance"/);
    expect(sectionOf(html, 'network')).toContain('marker-end="url(#to-recognition)"');
  });

  it('lists sources by their kind', () => {
    expect(sectionOf(html, 'sources')).toMatch(/named 2 \(50 %\)[\s\S]*unnamed 2 \(50 %\)/);
  });

  it('lists failures and pages without an article', () => {
    expect(sectionOf(html, 'gaps')).toContain('archive/photo.html: binary content, not a page');
    expect(sectionOf(html, 'gaps')).toContain('archive.ndjson home');
  });

  it.each([
    ['days', ['2024-05-01', '2024-05-20'], 20],
    ['months', ['2024-01-01', '2024-12-20'], 12],
    ['years', ['1990-01-01', '2024'], 35],
    ['a day that does not exist among others', ['2024-02-31', '2024-03-05'], null],
  ])('the time line goes by %s', (_, dates, bins) => {
    const drawn = sectionOf(reportOf(documents(...dates.map(withDate))), 'timeline');
    expect(drawn).toContain('<svg');
    if (bins !== null) expect(drawn).toContain(`to ${bins === 35 ? '2024' : bins === 12 ? '2024-12' : '2024-05-20'}`);
  });

  it('of nothing says so', () => {
    expect(reportOf([])).toContain('No recognition event is told');
    expect(reportOf(documents(withDate(null)))).toContain('No act has a date');
  });

  it('shows beside each act the sentence that tells it, and the claim that it rests on, with its confidence', () => {
    const acts = sectionOf(html, 'acts');
    expect(acts).toContain(
      '<blockquote dir="auto">Ruritania <mark>recognised</mark> the Republic of Elbonia on Wednesday 🎉, its foreign ministry said.</blockquote>',
    );
    expect(acts).toMatch(/claimed by <bdi>foreign ministry<\/bdi> \(93 % sure\): <q>Ruritania recognised/);
  });

  it('filters by confidence where records have it, and shows what has none', () => {
    const sure = { ...PAGE, events: PAGE.events.map((event) => ({ ...event, confidence: 0.4 })) };
    const acts = sectionOf(reportOf(documents(sure)), 'acts');
    expect(acts.match(/data-confidence="0.4"/g)).toHaveLength(2);
    expect(acts).toContain('40 % sure');
    expect(html).toContain('id="sure"');
    expect(reportOf(documents(FAILURE))).not.toContain('id="sure"');
  });

  it('shows a person under one name, and no pronouns as sources', () => {
    const say = (name: string, id: string | null) => ({ ...PAGE.claims[0]?.sources[0], name, id, kind: 'named' });
    const zelensky = (name: string) => ({
      ...PAGE,
      actors: [{ ...PAGE.actors[4], id: 'a1', name, type: 'person' }],
      claims: ['We', 'He', 'its foreign ministry', name].map((source, at) => ({
        ...PAGE.claims[0],
        sources: [say(source, at === 3 ? 'a1' : null)],
      })),
      events: [],
    });
    const three = reportOf(
      documents(
        zelensky('Volodymyr Zelenskyy'),
        zelensky('Volodymyr Zelenskiy'),
        zelensky('Zelensky'),
        zelensky('Volodymyr Zelenskyy'),
      ),
    );
    const names = [...sectionOf(three, 'sources').matchAll(/<td dir="auto">([^<]+)<\/td><td dir="auto">named/g)];
    expect(names.map(([, name]) => name)).toEqual(['Volodymyr Zelenskyy']);
    expect(sectionOf(three, 'actors')).toMatch(
      /Volodymyr Zelenskyy<\/td><td dir="auto">person<\/td>.*<td class="number">4</,
    );
    expect(sectionOf(three, 'claims')).not.toMatch(/>Zelensky</);
  });

  it('of an archive without events shows its articles, sources, claims and actors', () => {
    const quiet = reportOf(documents({ ...PAGE, events: [] }, EMPTY_PAGE));
    expect(quiet).toContain('<h1>News archive</h1>');
    expect(quiet).toContain('2 pages');
    for (const id of ['sources', 'claims', 'actors', 'articles', 'gaps']) expect(sectionOf(quiet, id)).not.toBe('');
    for (const id of ['timeline', 'matrix', 'acts', 'network']) expect(sectionOf(quiet, id)).toBe('');
    expect(sectionOf(quiet, 'articles')).toContain('<title>2024-05-01: article 1</title>');
    expect(sectionOf(quiet, 'articles')).toContain('The Strelsau Post');
  });

  it('counts one thing as one', () => {
    const one = reportOf(documents({ ...PAGE, events: PAGE.events.slice(0, 1) }));
    expect(one).toContain('1 page · published 2024-05-01 to 2024-05-01 · 1 act · 1 report');
  });

  it('is the same bytes twice, and lets nothing of a record be mark-up', () => {
    const hostile = reportOf(documents(...hostileRecords()));
    expect(reportOf(documents(...hostileRecords()))).toBe(hostile);
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toMatch(/<(?:img|iframe|link|b)\b/);
    expect(hostile).not.toMatch(/href="(?!#|https?:)/);
    expect(hostile).not.toMatch(/ on[a-z]+=(?!&|http)["']/);
  });
});

describe('thousands of records', () => {
  it('make one page of bounded size', () => {
    const many = Array.from({ length: 6000 }, (_, at) => ({
      ...PAGE,
      input: { ...PAGE.input, path: `${at}.html` },
      article: { ...PAGE.article, fingerprint: (at * 2654435761).toString(16).padStart(16, '0').slice(-16) },
      events: [{ ...PAGE.events[0], actor: [{ name: `Actor ${at % 5000}`, country: null }] }],
    }));
    const html = reportOf(documents(...many));
    expect(html.length).toBeLessThan(8_000_000);
    expect(html).toContain('1000 acts with the fewest reports are left out');
  });
});
