/** Pages that hold no article: errors, walls, front pages, lists of other stories. */
import { ERROR_TITLES } from '../data/boilerplate/error-titles.js';
import type { Page, PlacedBlock } from './page.js';

/** The shortest flash of an agency has one sentence. */
const SHORTEST_ARTICLE = 100;
const SHORTEST_SENTENCE = 60;
/** An error page may explain itself at length, an article on errors is longer. */
const LONGEST_ERROR_PAGE = 1500;
const LONGEST_LOGIN_PAGE = 600;
/** Size-weighted mean score of what would be kept: bare pages of few lines get no more than this, articles though they are. */
const LEAST_SURE = 0.12;
const FEWEST_TEASERS = 3;
const SHARE_OF_TEASERS = 0.6;
const MOSTLY_LINKS = 0.8;
const TEASER_TITLE = { shortest: 20, longest: 160 };

/** Why the kept blocks (`kept[index] === 1`) are no article; null where they are one. */
export function whyNoArticle(page: Page, scores: Float32Array, kept: Uint8Array): string | null {
  const blocks = page.blocks.filter(({ index }) => kept[index] === 1);
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const title = errorTitle(page);
  if (title !== null && size < LONGEST_ERROR_PAGE) return `an error page: "${title}"`;
  if (size < SHORTEST_ARTICLE || !blocks.some((block) => block.size >= SHORTEST_SENTENCE))
    return 'no block reads like an article';
  if (page.hints.asksForPassword && size < LONGEST_LOGIN_PAGE) return 'a page to log in';
  if (page.hints.isFrontPage && !page.hints.isArticle) return 'a front page';
  const sure = blocks.reduce((sum, block) => sum + block.size * (scores[block.index] as number), 0) / size;
  if (sure < LEAST_SURE) return 'no block is likely enough to be an article';
  if (!page.hints.isArticle && isListOfStories(page, blocks)) return 'a list of other stories';
  return null;
}

function errorTitle({ hints, blocks }: Page): string | null {
  const headline = blocks.find(({ tag }) => tag === 'h1');
  for (const text of [...hints.titles, headline?.text ?? '']) {
    const key = text.trim().toLowerCase();
    const found = ERROR_TITLES.find((title) => key.startsWith(title));
    if (found !== undefined) return text.trim();
  }
  return null;
}

/** Most paragraphs stand under a linked headline of their own. */
function isListOfStories({ blocks }: Page, kept: readonly PlacedBlock[]): boolean {
  const paragraphs = kept.filter(({ kind, size }) => kind !== 'heading' && size >= SHORTEST_SENTENCE);
  if (paragraphs.length < FEWEST_TEASERS) return false;
  const teasers = paragraphs.filter(({ index }) => {
    const above = blocks[index - 1];
    return above !== undefined && isTeaserTitle(above);
  });
  return teasers.length >= SHARE_OF_TEASERS * paragraphs.length;
}

const isTeaserTitle = ({ text, linkDensity }: PlacedBlock): boolean =>
  linkDensity > MOSTLY_LINKS && text.length >= TEASER_TITLE.shortest && text.length <= TEASER_TITLE.longest;
