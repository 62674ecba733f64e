import { expect, it } from 'vitest';
import { readPageOf } from './page.js';

it.each([
  [
    'a list in JSON-LD',
    { ld: { '@type': 'NewsArticle', headline: 'Ties are cut', articleSection: ['World', 'Asia'] } },
    ['World', 'Asia'],
  ],
  [
    'a trail in JSON-LD, without home and page',
    {
      ld: [
        { '@type': 'NewsArticle', headline: 'Ties are cut' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, name: 'Home' },
            { position: 3, name: 'Asia' },
            { position: 2, item: { name: 'World' } },
            { position: 4, name: 'Ties are cut' },
          ],
        },
      ],
    },
    ['World', 'Asia'],
  ],
  [
    'visible crumbs',
    { body: '<div class="crumbs"><a href="/w">World</a> / <a href="/w/a">Asia</a></div><h1>Ties are cut</h1>' },
    ['World', 'Asia'],
  ],
  ['a meta tag', { head: '<meta property="article:section" content="World">' }, ['World']],
])('section from %s', (_, parts, path) => expect(readPageOf(parts).section[0]?.value).toEqual(path));

it('keywords are split and named once', () => {
  const head = '<meta name="keywords" content="Asia, trade,  asia , ties">';
  expect(readPageOf({ head }).keywords[0]?.value).toEqual(['Asia', 'trade', 'ties']);
});
