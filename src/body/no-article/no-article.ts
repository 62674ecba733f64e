/** Pages that hold no article: errors, walls, front pages, lists of other stories, videos. */
import { predictTrees } from '../../model/trees.js';
import { loadTreeModel } from '../../model/weights.js';
import type { Layout } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { KEPT_COLUMNS, measureKept } from './kept-features.js';
import { errorTitle, isLoginPage, kindOfAddress } from './page-kind.js';

/** The shortest flash of an agency has one sentence. */
const SHORTEST_ARTICLE = 100;
const SHORTEST_SENTENCE = 60;
/** An error page may explain itself at length, an article on errors is longer. */
const LONGEST_ERROR_PAGE = 1500;
const LONGEST_LOGIN_PAGE = 1500;
/** A video's description may run to a few paragraphs; a report on it is longer. */
const LONGEST_DESCRIPTION = 1000;
/**
 * How sure it must be that the kept text is an article: less where the page calls itself one, much more where it calls itself a list.
 * Held out by site few articles of the development pages fall below the first two (`weights/no-article.md`).
 */
const LEAST_SURE = { article: 0.1, unknown: 0.3, list: 0.8 };

/** How sure it must be that the kept text is an article on a page that is no list; `isArticle`: it calls itself an article. */
export const leastSure = (isArticle: boolean): number => (isArticle ? LEAST_SURE.article : LEAST_SURE.unknown);

/** Why the kept blocks (`kept[index] === 1`) are no article; null where they are one. */
export function whyNoArticle(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): string | null {
  const { page } = facts;
  const { hints } = page;
  const blocks = page.blocks.filter(({ index }) => kept[index] === 1);
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const title = errorTitle(page);
  if (title !== null && size < LONGEST_ERROR_PAGE) return `an error page: "${title}"`;
  if (size < SHORTEST_ARTICLE || !blocks.some((block) => block.size >= SHORTEST_SENTENCE))
    return 'no block reads like an article';
  if (hints.asksForPassword && size < LONGEST_LOGIN_PAGE && isLoginPage(page)) return 'a page to log in';
  if (hints.isFrontPage && !hints.isArticle) return 'a front page';
  if (isVideoPage(page) && size < LONGEST_DESCRIPTION) return 'a page for a video';
  const sure = predictTrees(
    loadTreeModel('no-article', { columns: KEPT_COLUMNS }),
    measureKept(facts, scores, kept),
    0,
  );
  if (isListPage(page) && sure < LEAST_SURE.list) return 'a list of other stories';
  return sure < leastSure(hints.isArticle)
    ? 'what text there is reads like labels, notes and other stories, not like an article'
    : null;
}

/** A video by its type, or by its address though the site's template calls all of its pages articles in `og:type`. */
const isVideoPage = ({ hints }: Layout): boolean =>
  (hints.isVideo && !hints.isArticle) || (!hints.isDeclared && kindOfAddress(hints.address) === 'video');

const isListPage = ({ hints }: Layout): boolean =>
  !hints.isDeclared && (hints.isCollection || kindOfAddress(hints.address) === 'list');
