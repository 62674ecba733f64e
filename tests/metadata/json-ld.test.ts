import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLenient, readJsonLd } from '../../src/metadata/linked-data/json-ld.js';
import { readPageOf } from './page.js';

const ARTICLE = { '@type': 'NewsArticle', headline: 'Ties are cut', datePublished: '2022-07-13' };
const headlineOf = (...scripts: string[]): string | undefined => readJsonLd(scripts).articles[0]?.headline;

describe('JSON-LD in the shapes of pages', () => {
  it.each([
    ['one article', JSON.stringify(ARTICLE)],
    ['a list', JSON.stringify([{ '@type': 'WebSite', name: 'Example Daily' }, ARTICLE])],
    ['a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person' }, ARTICLE] })],
    ['inside the page it is the main entity of', JSON.stringify({ '@type': 'WebPage', mainEntity: ARTICLE })],
    ['type as a list', JSON.stringify({ ...ARTICLE, '@type': ['Article', 'NewsArticle'] })],
    ['type as an address', JSON.stringify({ ...ARTICLE, '@type': 'http://schema.org/NewsArticle' })],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Ties are cut",}'],
    ['a line break inside a string', '{"@type":"NewsArticle","description":"one\ntwo","headline":"Ties are cut"}'],
    ['quotes inside a string', '{"@type":"NewsArticle","description":"the "special" one","headline":"Ties are cut"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Ties are cut"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ties are cut"}\n//]]>'],
    ['a semicolon after it', '{"@type":"NewsArticle","headline":"Ties are cut"};'],
    [
      'quotes as references',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ties are cut&quot;}',
    ],
    ['references in the words', '{"@type":"NewsArticle","headline":"Ties&nbsp;are &lt;b&gt;cut&lt;/b&gt;"}'],
    ['cut in the middle', '{"@type":"NewsArticle","headline":"Ties are cut","articleBody":"North Ko'],
  ])('%s', (_, script) => expect(headlineOf(script)).toBe('Ties are cut'));

  it.each([
    ['a string', 'Ana Bell', ['Ana Bell']],
    ['an object', { '@type': 'Person', name: 'Ana Bell' }, ['Ana Bell']],
    ['two parts of a name', { givenName: 'Ana', familyName: 'Bell' }, ['Ana Bell']],
    ['a list', [{ name: 'Ana Bell' }, 'Carl Dietz'], ['Ana Bell', 'Carl Dietz']],
    ['names in one object', { '@type': 'Person', name: ['Ana Bell', 'Carl Dietz'] }, ['Ana Bell', 'Carl Dietz']],
    ['the wrong type', { name: { first: 'Ana' } }, []],
  ])('authors as %s', (_, author, names) => {
    const { articles } = readJsonLd([JSON.stringify({ ...ARTICLE, author })]);
    expect(articles[0]?.authors.map(({ name }) => name)).toEqual(names);
  });

  it('follows an @id to the person, and no circle', () => {
    const graph = [
      { ...ARTICLE, '@id': '#a', author: { '@id': '#p' } },
      { '@id': '#p', '@type': 'Person', name: 'Ana Bell', worksFor: { '@id': '#a' } },
    ];
    expect(readJsonLd([JSON.stringify({ '@graph': graph })]).articles[0]?.authors[0]?.name).toBe('Ana Bell');
  });

  it('takes the article that fits the page, not the cards beside it', () => {
    const ld = [
      { ...ARTICLE, headline: 'Harvest is late', url: 'https://daily.example/harvest' },
      { ...ARTICLE, author: { '@type': 'Person', name: 'Ana Bell' }, url: 'https://daily.example/ties' },
    ];
    const head = '<link rel="canonical" href="https://daily.example/ties"><title>Ties are cut</title>';
    expect(readPageOf({ head, ld, body: '<h1>Ties are cut</h1>' }).authors[0]?.value).toEqual(['Ana Bell']);
  });

  it('reads names of an object’s own as text and nothing more', () => {
    const script =
      '{"@type":"NewsArticle","__proto__":{"headline":"no"},"constructor":{"name":"no"},"headline":"Ties are cut"}';
    expect(headlineOf(script)).toBe('Ties are cut');
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });

  it('takes any nesting and any type', () => {
    expect(() => readJsonLd(['['.repeat(10_000) + ']'.repeat(10_000)])).not.toThrow();
    const nested = `{"@type":"NewsArticle","headline":${'['.repeat(10_000)}"x"${']'.repeat(10_000)}}`;
    expect(headlineOf(nested)).toBe('x');
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => void readJsonLd([JSON.stringify({ ...ARTICLE, author: value, keywords: value })]),
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseLenient(`{"headline":"${text}`)));
  });
});

it.each([
  [true, true],
  ['False', false],
  ['https://schema.org/True', true],
  ['metered', null],
  [undefined, null],
])('isAccessibleForFree %j is read as %j', (value, free) => {
  const ld = { '@type': 'NewsArticle', headline: 'North cuts ties with South', isAccessibleForFree: value };
  expect(readPageOf({ body: '<h1>North cuts ties with South</h1>', ld }).free).toBe(free);
});
