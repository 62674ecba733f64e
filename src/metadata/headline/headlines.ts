/** Headline candidates: the visible heading that fits the page's titles and stands before the prose, then the titles themselves. */
import { TITLE_METAS } from '../../data/metas/names.js';
import { itemAt } from '../../model/column.js';
import type { Candidate } from '../index.js';
import type { LdArticle } from '../linked-data/json-ld.js';
import { type Clues, type Heading, textOf } from '../page/clues.js';
import { metaValue, type PageContext } from '../page/page-context.js';
import { cleanLine, comparisonKey } from '../text.js';
import { cutSiteName, cutUnsupported } from './title-parts.js';

/** A title with what is compared of it, worked out once. */
export interface Wording {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Scripts without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONGEST_WORDING = 600;

/** The comparison key of a title and its words, or pairs of characters where the script has no spaces. */
export function wordingOf(text: string): Wording {
  const key = comparisonKey(text.slice(0, LONGEST_WORDING));
  if (!UNSPACED.test(key)) return { key, words: new Set(key.split(' ').filter(Boolean)) };
  const joined = key.replaceAll(' ', '');
  const pairs = Array.from({ length: Math.max(1, joined.length - 1) }, (_, at) => joined.slice(at, at + 2));
  return { key, words: new Set(pairs) };
}

/** How far two titles are the same: shared words over the words of the shorter one, 0 to 1. */
export function likeness({ words: left }: Wording, { words: right }: Wording): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / Math.max(2, Math.min(left.size, right.size));
}

/** What the page's head calls the article, best first; site names cut. */
export function readTitles({ clues, beside: sites }: PageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const name of TITLE_METAS) {
    const value = cutSiteName(metaValue(clues, name), sites);
    if (value !== '') found.push({ value, origin: name, place: null });
  }
  const title = cutSiteName(clues.title.replace(/\s+/g, ' ').trim(), sites);
  if (title !== '') found.push({ value: title, origin: 'title', place: null });
  return found;
}

const REGION_WORTH = { article: 1, main: 0.6, page: 0.3, aside: -1 } as const;
/** Classes of headlines: `entry-title`, `head-line`. */
const HEADLINE_MARK = /(?:head-?line|title|heading)/i;
const LONG_PROSE = 600;

/** How well a heading fits as the article's headline, and how far a title of the page says the same. */
function rate(heading: Heading, titles: readonly Wording[], { clues, beside: sites }: PageContext): RankedHeading {
  const wording = wordingOf(heading.text);
  const { key } = wording;
  const support = titles.reduce((best, title) => Math.max(best, likeness(wording, title)), 0);
  const same = saysTitle(heading, titles) ? 0.4 : 0;
  if (sites.has(key)) return { heading, support, worth: -2 };
  const prose = Math.min(1, proseUnder(heading, clues) / LONG_PROSE);
  const mark = HEADLINE_MARK.test(heading.marks) ? 0.2 : 0;
  const level = heading.level === 2 ? -0.6 : heading.isInTrail ? 0 : 0.8;
  const region = heading.isInTrail ? REGION_WORTH.aside : REGION_WORTH[heading.region];
  return { heading, support, worth: 2 * support + same + prose + region + mark + level };
}

/** The prose from a heading to the next of its level that any prose parts from it: a deck set as a heading shares it with the headline. */
function proseUnder({ place, level, proseBefore, isInTrail }: Heading, { headings, prose }: Clues): number {
  if (isInTrail) return 0;
  const next = headings.find((each) => each.place > place && each.level <= level && each.proseBefore > proseBefore);
  return (next?.proseBefore ?? prose) - proseBefore;
}

/** Whether a heading, with its kicker or without, is one of the titles, word for word. */
function saysTitle({ text, kicker }: Heading, titles: readonly Wording[]): boolean {
  const keys = [text, text.slice(kicker.length)].map(comparisonKey);
  return titles.some(({ key }) => keys.includes(key));
}

interface RankedHeading {
  readonly heading: Heading;
  readonly worth: number;
  readonly support: number;
}

/**
 * The page's headings, the one that is most likely the article's headline first. One of the second level counts where there is none
 * of the first, or where it is, word for word, the title under which the page is shared.
 */
export function rankHeadings(context: PageContext, titles: readonly Wording[]): RankedHeading[] {
  const { clues, beside: sites } = context;
  const hasFirstLevel = clues.headings.some(({ level }) => level === 1);
  const shared = [wordingOf(cutSiteName(metaValue(clues, 'og:title'), sites))];
  return clues.headings
    .filter((heading) => heading.level === 1 || !hasFirstLevel || saysTitle(heading, shared))
    .slice(0, 40)
    .map((heading) => rate(heading, titles, context))
    .sort((a, b) => b.worth - a.worth || a.heading.place - b.heading.place);
}

/** A heading below this has neither the words of a title nor the place of a headline; measured on the development pages. */
const LEAST_WORTH = 1.2;

/** A visible heading that shares fewer words with any title is thought to be something else ("Article details"). */
const LEAST_SUPPORT = 0.2;
/** Second-level headings are headlines on few pages: they need most of a title's words. */
const LEAST_SUPPORT_SECOND = 0.6;
/** One title alone can be another story's. */
const LEAST_TITLES = 2;
const LONGEST_KICKER = 5;
const SHORTEST_TITLE = 3;

/** A heading without the kicker that stands in it ("Politics | Ties are cut"), known by its mark-up or by a title of the page that lacks it. */
function cutKicker({ text, kicker }: Heading, titles: readonly string[]): string {
  const key = comparisonKey(text);
  const keys = titles.map(comparisonKey);
  const isWhole = keys.includes(key);
  for (const [at, short] of keys.entries()) {
    if (!key.endsWith(` ${short}`) || short.split(' ').length < SHORTEST_TITLE || (isWhole && kicker === '')) continue;
    if (key.slice(0, -short.length).trim().split(' ').length <= LONGEST_KICKER) return itemAt(titles, at);
  }
  const isTold = kicker === '' || keys.some((title) => title.startsWith(comparisonKey(kicker)));
  return isTold || !text.startsWith(kicker) ? text : text.slice(kicker.length).replace(/^[\s:|–—-]{1,5}/, '');
}

/** A heading without the standfirst that stands in it: what is left of it behind a title of the page is the page's description. */
function cutDeck(heading: string, titles: readonly string[], description: string): string {
  const [key, told] = [comparisonKey(heading), comparisonKey(description)];
  const isDeck = (rest: string): boolean => rest.length >= SHORTEST_DECK && told.startsWith(rest);
  return (
    titles.find(
      (title) => key.startsWith(`${comparisonKey(title)} `) && isDeck(key.slice(comparisonKey(title).length + 1)),
    ) ?? heading
  );
}

const SHORTEST_DECK = 12;

/** Visible elements that their mark-up calls the headline and that say nearly what a title says: where no heading is set as one. */
function readMarkedHeadlines({ clues, beside: sites }: PageContext, titles: readonly string[]): Candidate[] {
  const wordings = titles.map(wordingOf);
  return clues.marked
    .filter(({ kind, element, region }) => kind === 'headline' && element !== null && region !== 'aside')
    .slice(0, MOST_MARKED)
    .map((sign) => ({ value: cutSiteName(cleanLine(textOf(sign)), sites), origin: sign.sign, place: sign.place }))
    .filter(({ value }) => wordings.some((title) => likeness(wordingOf(value), title) >= LEAST_SUPPORT_MARKED));
}

const MOST_MARKED = 20;
const LEAST_SUPPORT_MARKED = 0.8;

/** Titles that must agree on a heading together with the line over it: one alone may be put together by a template. */
const LEAST_AGREEING = 2;

/** The title that reads as the line over a heading and the heading in one ("After the vote: ties are cut"), where several do. */
function withLineOver(heading: string, over: string, titles: readonly string[]): string | null {
  const key = comparisonKey(`${over} ${heading}`);
  const same = over === '' ? [] : titles.filter((title) => comparisonKey(title) === key);
  return same.length >= LEAST_AGREEING ? itemAt(same, 0) : null;
}

const withoutTail = (title: Candidate): Candidate => ({ ...title, value: cutUnsupported(title.value) });

interface HeadlineSources {
  /** The page's headings, the likeliest first. */
  readonly ranked: readonly RankedHeading[];
  /** The visible line over the first of them; empty where there is none. */
  readonly over: string;
  readonly titles: readonly Candidate[];
  readonly article: LdArticle | null;
}

/** Headline candidates, best first. */
export function readHeadlines({ ranked, over, titles, article }: HeadlineSources, context: PageContext): Candidate[] {
  const { beside: sites, clues } = context;
  const description = metaValue(clues, 'og:description', 'description');
  const told = cutSiteName(article?.headline ?? '', sites);
  const words = [...titles.map(({ value }) => value), ...(told === '' ? [] : [told])];
  const candidateOf = ({ heading }: RankedHeading, at: number): Candidate => {
    const value = cutSiteName(cutDeck(cutKicker(heading, words), words, description), sites);
    const whole = at === 0 ? withLineOver(value, over, words) : null;
    return { value: whole ?? value, origin: `h${heading.level}`, place: heading.place };
  };
  const fitting = ranked.filter(({ worth }) => worth >= LEAST_WORTH);
  const isSupported = ({ support, heading }: RankedHeading): boolean =>
    support >= (heading.level === 1 ? LEAST_SUPPORT : LEAST_SUPPORT_SECOND) || words.length < LEAST_TITLES;
  const supported = fitting.filter(isSupported);
  const seen = supported.map(candidateOf);
  const json: Candidate[] = told === '' ? [] : [{ value: told, origin: 'json-ld', place: null }];
  return [
    ...(supported[0]?.heading.isInTrail ? [...json, ...seen] : [...seen, ...json]),
    ...(supported.length === 0 ? readMarkedHeadlines(context, words) : []),
    ...(supported.length === 0 && told === '' ? titles.map(withoutTail) : titles),
    ...fitting.filter((each) => !isSupported(each)).map(candidateOf),
  ];
}
