/** Which of a page's JSON-LD articles is the page's own. */

import { likeness, type Wording, wordingOf } from '../headline/headlines.js';
import type { PageContext } from '../page/page-context.js';
import { urlKey } from '../url.js';
import type { LdArticle } from './json-ld.js';

/** `NewsArticle`, `BlogPosting`. */
const NEWS_TYPE = /(?:Article|Posting|Report|Review|NewsStory)$/;
/** `WebPage`, `VideoObject`, `ImageGallery`. */
const PAGE_TYPE = /Page$|Object$|Gallery$/;

function worthOf(article: LdArticle, titles: readonly Wording[], addresses: ReadonlySet<string>): number {
  const name = wordingOf(article.headline || article.name);
  const title = titles.reduce((best, each) => Math.max(best, each.key === name.key ? SAME : likeness(each, name)), 0);
  const isHere = addresses.has(urlKey(article.url));
  const type = NEWS_TYPE.test(article.type) ? 1.5 : PAGE_TYPE.test(article.type) ? -1 : 0;
  const tells = (article.published ? 0.5 : 0) + (article.authors.length > 0 ? 0.3 : 0);
  return 3 * title + (isHere ? 3 : 0) + type + tells - Math.min(3, article.depth);
}

/** The same title counts for more than all its words in another order. */
const SAME = 1.2;

/** An article below this has neither the page's title nor its address nor a place at the top. */
const LEAST_WORTH = 0.5;

/** The article that fits the page's titles and address best, what it leaves out filled in from the page's own entry. */
export function fittingArticle({ ld, clues, address }: PageContext, titles: readonly Wording[]): LdArticle | null {
  const addresses = new Set(
    [address, clues.canonical, clues.metas.get('og:url')?.[0]].map((each) => urlKey(each ?? '')).filter(Boolean),
  );
  const ranked = ld.articles
    .map((article) => ({ article, worth: worthOf(article, titles, addresses) }))
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth);
  const best = ranked[0]?.article;
  if (!best) return null;
  const others = ranked
    .slice(1)
    .map(({ article }) => article)
    .filter((article) => article.depth === 0);
  return others.reduce(fillIn, best);
}

/** An article with the fields that only the other entry of the same page has. */
function fillIn(article: LdArticle, other: LdArticle): LdArticle {
  return {
    ...article,
    published: article.published || other.published,
    modified: article.modified || other.modified,
    authors: article.authors.length > 0 ? article.authors : other.authors,
    publisher: article.publisher || other.publisher,
    description: article.description || other.description,
    section: article.section.length > 0 ? article.section : other.section,
    keywords: article.keywords.length > 0 ? article.keywords : other.keywords,
    language: article.language || other.language,
    free: article.free ?? other.free,
  };
}
