import { describe, expect, it } from 'vitest';
import { dateInUrl, resolveUrl } from '../../src/metadata/url.js';
import { readPageOf } from './page.js';

describe('addresses', () => {
  it.each([
    ['an absolute one', 'https://daily.example/a', null, 'https://daily.example/a'],
    ['a relative one beside the user’s', '/a?b=1', 'https://daily.example/x/y', 'https://daily.example/a?b=1'],
    ['a relative one alone', '/a', null, null],
    ['a script', 'javascript:alert(1)', 'https://daily.example/', null],
    ['data', 'data:text/html,x', null, null],
    ['a file', 'file:///etc/passwd', null, null],
    ['nonsense', 'http://', null, null],
  ])('%s', (_, value, base, url) => expect(resolveUrl(value, base)).toBe(url));

  it.each([
    ['with slashes', 'https://daily.example/2022/07/13/ties', '2022-07-13'],
    ['with dashes', 'https://daily.example/world/2022-07-13-ties', '2022-07-13'],
    ['with a word', 'https://daily.example/2022/jul/13/ties', '2022-07-13'],
    ['no such day', 'https://daily.example/2022/02/31/ties', null],
  ])('the day in an address: %s', (_, url, day) => expect(dateInUrl(url)).toBe(day));

  it('the canonical address comes first', () => {
    const head =
      '<meta property="og:url" content="https://daily.example/b"><link rel="canonical" href="https://daily.example/a">';
    expect(readPageOf({ head }).url.map(({ value }) => value)).toEqual([
      'https://daily.example/a',
      'https://daily.example/b',
    ]);
  });
});
