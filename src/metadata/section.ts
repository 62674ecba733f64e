/** Section paths and keywords. */

import { KEYWORD_METAS, SECTION_METAS } from '../data/metas/names.js';
import { HOME_WORDS } from '../data/publishers/home-words.js';
import { itemAt } from '../model/column.js';
import { likeness, type Wording, wordingOf } from './headline/headlines.js';
import type { NamesCandidate } from './index.js';
import type { LdArticle } from './linked-data/json-ld.js';
import { textOf } from './page/clues.js';
import type { PageContext } from './page/page-context.js';
import { cleanLine, comparisonKey } from './text.js';

const HOME = new Set(HOME_WORDS);
const LONGEST_STEP = 60;
const MOST_STEPS = 6;

/** A trail without the home page, the site and the article itself. */
function cleanPath(steps: readonly string[], { sites }: PageContext, headlines: readonly Wording[]): string[] {
  const path: string[] = [];
  for (const raw of steps) {
    const step = cleanLine(raw).replace(/^[\s/›»>|·]+|[\s/›»>|·]+$/g, '');
    const key = comparisonKey(step);
    if (key === '' || step.length > LONGEST_STEP || HOME.has(key) || sites.has(key)) continue;
    if (headlines.some((headline) => isHeadline(step, headline))) continue;
    if (!path.some((each) => comparisonKey(each) === key)) path.push(step);
  }
  return path.slice(0, MOST_STEPS);
}

/** The last step of many trails is the page itself. */
function isHeadline(step: string, headline: Wording): boolean {
  const wording = wordingOf(step);
  return wording.key === headline.key || (wording.words.size > 3 && likeness(wording, headline) > 0.8);
}

/** Between the steps of a trail: `Home › World / Europe`. */
const PATH_BREAK = /\n|\s[/›»>|]\s|[›»>]/;

/** Section paths, the fullest trustworthy one first. */
export function readSections(
  context: PageContext,
  article: LdArticle | null,
  headlines: readonly Wording[],
): NamesCandidate[] {
  const found: NamesCandidate[] = [];
  const add = (steps: readonly string[], origin: string, place: number | null = null): void => {
    const value = cleanPath(steps, context, headlines);
    if (value.length > 0) found.push({ value, origin, place });
  };
  const sections = article?.section ?? [];
  if (sections.length > 0) add(sections.length === 1 ? itemAt(sections, 0).split(/\s[/>›»]\s/) : sections, 'json-ld');
  for (const trail of context.ld.trails) add(trail, 'breadcrumbs');
  for (const sign of context.clues.marked
    .filter(({ kind, region }) => kind === 'section' && region !== 'aside')
    .slice(0, 4))
    add(textOf(sign).split(PATH_BREAK), 'visible', sign.place);
  for (const name of SECTION_METAS)
    for (const value of (context.clues.metas.get(name) ?? []).slice(0, 1)) add(value.split(/\s[/>›»]\s/), name);
  return found;
}

const MOST_KEYWORDS = 60;

const splitKeywords = (values: readonly string[]): string[] => {
  const parts = values.slice(0, MOST_KEYWORDS).flatMap((value) => value.slice(0, 4000).split(/[,;|、，]/));
  const unique = new Map<string, string>();
  for (const part of parts) {
    const keyword = cleanLine(part);
    if (keyword !== '' && keyword.length <= 100 && !unique.has(keyword.toLowerCase()))
      unique.set(keyword.toLowerCase(), keyword);
  }
  return [...unique.values()].slice(0, MOST_KEYWORDS);
};

/** Keywords of the page. */
export function readKeywords({ clues }: PageContext, article: LdArticle | null): NamesCandidate[] {
  const found: NamesCandidate[] = [];
  const add = (values: readonly string[], origin: string): void => {
    const value = splitKeywords(values);
    if (value.length > 0) found.push({ value, origin, place: null });
  };
  add(article?.keywords ?? [], 'json-ld');
  for (const name of KEYWORD_METAS) add(clues.metas.get(name) ?? [], name);
  return found;
}
