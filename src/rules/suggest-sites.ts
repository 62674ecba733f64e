/** Rules for a site that agree with what the finder made of its pages: the shortest selectors of lasting names, and on how many pages. */
import { type Body, findBody } from '../body/index.js';
import type { Markup } from '../decode/index.js';
import { parseWhole } from '../parse/index.js';
import { openSelection, type Select } from '../parse/selection.js';
import { ownSelectors } from '../parse/selectors.js';
import { attributeNamed, type Element, elementsUnder, isElement, textUnder } from '../parse/walk.js';
import type { Article } from '../record.js';
import { readField } from './site-page.js';
import { SITE_FIELDS, type SiteField } from './user-rules.js';

/** A page as it was read without rules. */
export interface ReadSitePage {
  readonly markup: Markup;
  readonly article: Article;
}

/** A selector with the pages on which it agrees. */
export interface Suggestion {
  readonly selector: string;
  readonly attribute: string | null;
  readonly pages: number;
}

interface SiteSuggestion {
  readonly pages: number;
  readonly body: Suggestion | null;
  readonly remove: readonly Suggestion[];
  readonly fields: Readonly<Partial<Record<SiteField, Suggestion>>>;
}

/** How much of the finder's text a selector must hold, and of its own be the finder's, on a page where they agree. */
const AGREES = 0.9;
/** A selector that agrees on fewer pages is one page's own. */
const LEAST_SHARE = 0.5;
const MOST_REMOVED = 12;
const DEEPEST = 40;

/** The selectors of an element and of all around it. */
function selectorsAround(element: Element | null): Set<string> {
  const found = new Set<string>();
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth += 1) {
    for (const selector of ownSelectors(at)) found.add(selector);
    at = isElement(at.parent) ? at.parent : null;
  }
  return found;
}

/** A block of a page with the selectors around it. */
interface Row {
  readonly selectors: ReadonlySet<string>;
  readonly isKept: boolean;
  readonly length: number;
}

const rowsOf = ({ verdicts }: Body): Row[] =>
  verdicts.map(({ text, cause, element }) => ({
    selectors: selectorsAround(element),
    isKept: cause === null,
    length: text.length,
  }));

const sum = (rows: readonly Row[]): number => rows.reduce((total, { length }) => total + length, 0);

/** The selectors that hold nearly all of what is kept of a page, and nearly nothing else. */
function bodySelectors(rows: readonly Row[]): string[] {
  const kept = rows.filter(({ isKept }) => isKept);
  const all = new Set(kept.flatMap(({ selectors }) => [...selectors]));
  return [...all].filter((selector) => {
    const under = rows.filter(({ selectors }) => selectors.has(selector));
    const right = sum(under.filter(({ isKept }) => isKept));
    return right >= AGREES * sum(kept) && right >= AGREES * sum(under);
  });
}

/** The selectors inside the body that hold nothing of what is kept. */
function removeSelectors(rows: readonly Row[], body: string): string[] {
  const spared = new Set(rows.flatMap(({ selectors, isKept }) => (isKept ? [...selectors] : [])));
  const inside = rows.filter(({ selectors, isKept }) => !isKept && selectors.has(body));
  return [...new Set(inside.flatMap(({ selectors }) => [...selectors]))].filter((selector) => !spared.has(selector));
}

/** How often each of some selectors is given; a page gives each once. */
class Tally {
  private readonly counts = new Map<string, number>();

  add(selectors: Iterable<string>): void {
    for (const selector of new Set(selectors)) this.counts.set(selector, (this.counts.get(selector) ?? 0) + 1);
  }

  /** Those on enough pages: most pages first, then the shortest. */
  best(least: number): { selector: string; pages: number }[] {
    return [...this.counts]
      .map(([selector, pages]) => ({ selector, pages }))
      .filter(({ pages }) => pages >= least)
      .sort((a, b) => b.pages - a.pages || a.selector.length - b.selector.length || (a.selector < b.selector ? -1 : 1));
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The attributes that hold a date. */
const DATE_ATTRIBUTES = ['datetime', 'content', 'data-datetime', 'title'];
const LONGEST_FIELD = 400;
const LONGEST_AUTHORS = 120;

/** How far around an element a selector may begin: "nav.path a". */
const NEAR = 4;
const MOST_CANDIDATES = 60;

/** The element's own selectors, and each behind one of an element around it. */
function selectorsWithin(element: Element): string[] {
  const own = ownSelectors(element);
  const found = [...own];
  let at: Element | null = isElement(element.parent) ? element.parent : null;
  for (let depth = 0; at && depth < NEAR; depth += 1) {
    for (const outer of ownSelectors(at)) found.push(...own.map((selector) => `${outer} ${selector}`));
    at = isElement(at.parent) ? at.parent : null;
  }
  return found;
}

/** Whether what a rule reads is what the article has; of dates the day. */
function isSame(read: Article[SiteField], wanted: Article[SiteField]): boolean {
  if (Array.isArray(read) && Array.isArray(wanted))
    return read.length === wanted.length && read.every((text, at) => squeeze(text) === squeeze(wanted[at] ?? ''));
  return typeof read === 'string' && typeof wanted === 'string' && squeeze(read) === squeeze(wanted);
}
const dayOf = (date: Article[SiteField]): Article[SiteField] => (typeof date === 'string' ? date.slice(0, 10) : date);

/** Of the selectors by which an element says what a field says, those that as a rule read just that from the page. */
function agreeing(field: SiteField, selectors: readonly string[], { select, article }: OpenPage): string[] {
  const shortest = [...new Set(selectors)].sort((a, b) => a.length - b.length).slice(0, MOST_CANDIDATES);
  return shortest.filter((each) => {
    const { selector, attribute } = toSuggestion({ selector: each, pages: 1 });
    const read = readField(field, { select: selector, attribute }, select);
    return field === 'published' ? isSame(dayOf(read), dayOf(article.published)) : isSame(read, article[field]);
  });
}

/** A page whose selectors are asked. */
interface OpenPage {
  readonly select: Select;
  readonly article: Article;
}

/** Selectors by which an element of the page says what a field of the article says; a date's with its attribute behind "@". */
function fieldSelectors(
  elements: readonly Element[],
  { headline, authors, published, section }: Article,
): Record<SiteField, string[]> {
  const found: Record<SiteField, string[]> = { headline: [], authors: [], published: [], section: [] };
  const day = published?.slice(0, 10) ?? null;
  for (const element of elements) {
    if (ownSelectors(element).length === 0) continue;
    const text =
      element.name === 'body' || element.name === 'html' ? '' : squeeze(textUnder(element).slice(0, LONGEST_FIELD));
    if (headline !== null && text === squeeze(headline)) found.headline.push(...selectorsWithin(element));
    if (authors.length > 0 && text.length < LONGEST_AUTHORS && authors.every((name) => text.includes(name)))
      found.authors.push(...selectorsWithin(element));
    if (section.length > 0 && section.includes(text)) found.section.push(...selectorsWithin(element));
    const attribute = DATE_ATTRIBUTES.find((name) => day !== null && attributeNamed(element, name)?.startsWith(day));
    if (attribute !== undefined)
      found.published.push(...selectorsWithin(element).map((selector) => `${selector}@${attribute}`));
  }
  return found;
}

/** What rules could say of the pages of one site; nothing is suggested that fewer than half of them bear out. */
export function suggestSite(pages: readonly ReadSitePage[]): SiteSuggestion {
  const bodies = new Tally();
  const fields = { headline: new Tally(), authors: new Tally(), published: new Tally(), section: new Tally() };
  const all: Row[][] = [];
  for (const { markup, article } of pages) {
    const { document } = parseWhole(markup);
    const rows = rowsOf(findBody({ document, source: 'html', truncated: false }));
    all.push(rows);
    bodies.add(bodySelectors(rows));
    const found = fieldSelectors([...elementsUnder(document)], article);
    const open = { select: openSelection(document), article };
    for (const field of SITE_FIELDS) fields[field].add(agreeing(field, found[field], open));
  }
  const least = Math.max(1, Math.ceil(LEAST_SHARE * pages.length));
  const [body] = bodies.best(least);
  const entries = SITE_FIELDS.flatMap((field) => {
    const [first] = fields[field].best(least);
    return first ? [[field, toSuggestion(first)]] : [];
  });
  return {
    pages: pages.length,
    body: body ? toSuggestion(body) : null,
    remove: body ? suggestRemovals(all, body.selector).map(toSuggestion) : [],
    fields: Object.fromEntries(entries),
  };
}

/** What the finder drops inside the body: selectors that keep nothing on any page, none that another one holds. */
function suggestRemovals(pages: readonly (readonly Row[])[], body: string): { selector: string; pages: number }[] {
  const tally = new Tally();
  for (const rows of pages) tally.add(removeSelectors(rows, body));
  const spared = new Set(
    pages.flatMap((rows) => rows.flatMap(({ isKept, selectors }) => (isKept ? [...selectors] : []))),
  );
  const chosen: { selector: string; pages: number }[] = [];
  const isCovered = (row: Row): boolean => chosen.some(({ selector }) => row.selectors.has(selector));
  for (const each of tally.best(1)) {
    if (spared.has(each.selector) || chosen.length >= MOST_REMOVED) continue;
    const under = pages.flatMap((rows) => rows.filter(({ selectors }) => selectors.has(each.selector)));
    if (!under.every(isCovered)) chosen.push(each);
  }
  return chosen;
}

const toSuggestion = ({ selector, pages }: { selector: string; pages: number }): Suggestion => {
  const [plain = '', attribute = null] = selector.split('@');
  return { selector: plain, attribute, pages };
};
