/** What a page says of itself in its title and its address: an error, a page to log in, a list, a video. */
import { ERROR_TITLES, ERROR_WORDS } from '../../data/boilerplate/error-titles.js';
import { LIST_SEGMENTS, LOGIN_TITLES, VIDEO_SEGMENTS } from '../../data/boilerplate/page-kinds.js';
import type { Layout } from '../page/layout/layout.js';

/** What stands between a page's own title and the site's name. */
const SEPARATOR = /\s[|–—:·»-]\s|\s?[|｜]\s?/;
/** "404", "Error 404", "404: not found"; "500 jobs lost" is none. */
const STATUS = /^(?:4(?:0[0-9]|10|29|51)|50[0-4])(?=$|[\s.:!,–—-]+(.*)$)/s;
const MORE_THAN_TITLE = 30;
/** "Page not found: how links die": an article's headline. */
const SUBJECT = /^\s?:(?:\s\S+){3}/;
const LISTS = new Set(LIST_SEGMENTS);
const VIDEOS = new Set(VIDEO_SEGMENTS);
/** The name of an article in an address: many words, or a long number. */
const SLUG = /[^-]-(?:[^-]+-){3}|\d{5}/;
const MOST_SEGMENTS = 4;

/** The error page's own words; null where it is none. */
export function errorTitle(page: Layout): string | null {
  return titleThat(page, (key) => opensWith(key, ERROR_TITLES) || isStatus(key));
}

/** Whether the page calls itself one to log in. */
export const isLoginPage = (page: Layout): boolean => titleThat(page, (key) => opensWith(key, LOGIN_TITLES)) !== null;

/** A title of the page, or its first headline, a part of which passes a test. */
function titleThat({ hints, blocks }: Layout, test: (key: string) => boolean): string | null {
  const headline = blocks.find(({ tag }) => tag === 'h1');
  const titles = [...hints.titles, headline?.text ?? ''].map((title) => title.trim());
  return (
    titles.find((title) =>
      title
        .toLowerCase()
        .split(SEPARATOR)
        .some((part) => test(part.trim())),
    ) ?? null
  );
}

const opensWith = (key: string, titles: readonly string[]): boolean =>
  titles.some(
    (title) =>
      key.startsWith(title) && key.length <= title.length + MORE_THAN_TITLE && !SUBJECT.test(key.slice(title.length)),
  );

function isStatus(key: string): boolean {
  const word = ERROR_WORDS.find((each) => key.startsWith(each));
  const rest = word === undefined ? key : key.slice(word.length).replace(/^[\s:#-]+/, '');
  const status = STATUS.exec(rest);
  if (status === null) return false;
  const more = status[1] ?? '';
  return word !== undefined || more === '' || [...ERROR_TITLES, ...ERROR_WORDS].some((each) => more.startsWith(each));
}

/** What an address leads to; null where it may well be an article. */
export function kindOfAddress(address: string): 'list' | 'video' | null {
  const path = /^(?:https?:)?\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => VIDEOS.has(segment))) return 'video';
  if (segments.length > MOST_SEGMENTS || SLUG.test(segments.at(-1) ?? '')) return null;
  return segments.some((segment) => LISTS.has(segment)) ? 'list' : null;
}
