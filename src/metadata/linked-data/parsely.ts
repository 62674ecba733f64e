/** The meta tag in which Parse.ly keeps what it counts by: one JSON object with title, address, day, section and authors. */
import { parseLenient } from './json-ld.js';

type ParselyPage = Readonly<Record<string, unknown>>;

const MOST_TAGS = 2;

function readTags(tags: readonly string[] = []): ParselyPage[] {
  return tags.slice(0, MOST_TAGS).flatMap((tag) => {
    const page = parseLenient(tag);
    return typeof page === 'object' && page !== null ? [{ ...page }] : [];
  });
}

/** The tags as schema.org would say them, to be read with the page's JSON-LD; their day apart, as it is in UTC whatever the page shows. */
export const parselyThings = (tags: readonly string[] | undefined): unknown[] =>
  readTags(tags).map((page) => ({
    '@type': 'Article',
    headline: page['title'],
    url: page['link'],
    author: page['authors'] ?? page['author'],
    articleSection: page['section'],
    keywords: page['tags'],
  }));

/** The days of publication that the tags give, as they stand. */
export const parselyDays = (tags: readonly string[] | undefined): string[] =>
  readTags(tags).flatMap(({ pub_date: day }) => (typeof day === 'string' ? [day] : []));
