/** The articles: when they appeared, and in which papers. */
import { type Markup, markup } from '../../emit/index.js';
import type { ArchivePage } from '../archive-page.js';
import { listTable } from '../wording.js';
import { timeline } from './timeline.js';

const MOST_PAPERS = 30;

/** The time line, and the papers with the most articles. */
export function articlesPart(pages: readonly ArchivePage[]): Markup {
  const read = pages.filter(({ document: { error, words } }) => error === null && words > 0);
  if (read.length === 0) return markup`<p class="quiet">No page holds an article.</p>`;
  const papers = new Map<string, number>();
  for (const { document } of read) {
    const paper = document.publisher ?? document.agency ?? '(no publisher told)';
    papers.set(paper, (papers.get(paper) ?? 0) + 1);
  }
  const rows = [...papers]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_PAPERS);
  const items = read.map(({ document: { published } }) => ({ date: published?.slice(0, 10) ?? null, type: 'article' }));
  const why = 'the page gives no date of publication';
  return markup`${timeline(items, { thing: 'article', why })}${listTable(['publisher', 'articles'], rows)}`;
}
