/** What every reader of the metadata needs to know of the page first: its address, its site's names, how it writes dates. */

import { itemAt } from '../../model/column.js';
import { type AnyNode, attributeOf, isElement } from '../../parse/walk.js';
import type { NumericOrder } from '../dates/read-date.js';
import { tailsOf } from '../headline/title-parts.js';
import type { LdPage } from '../linked-data/json-ld.js';
import { cleanLine, comparisonKey } from '../text.js';
import { hostOf, resolveUrl, urlKey } from '../url.js';
import type { Clues, Heading } from './clues.js';
import { lineUnder } from './shown-lines.js';

export interface PageContext {
  readonly clues: Clues;
  readonly ld: LdPage;
  /** The page's address as it or the user says it; null where nobody does. */
  readonly address: string | null;
  /** Names of the site and its publisher, as they stand. */
  readonly siteNames: readonly string[];
  /** The comparison keys of the names, and of the domain. */
  readonly sites: ReadonlySet<string>;
  /** The same, and what stands beside the title in its other forms: sections, and names that nothing else gives. */
  readonly beside: ReadonlySet<string>;
  readonly order: NumericOrder;
}

/** The first value of any of the named meta tags, cleaned. */
export function metaValue(clues: Clues, ...names: readonly string[]): string {
  for (const name of names) {
    const value = clues.metas.get(name)?.map(cleanLine).find(Boolean);
    if (value) return value;
  }
  return '';
}

/** Tags of countries that write the month first: `en-US`. */
const MONTH_FIRST = /^(?:en-(?:us|ph)|en$)/i;

/** A list of addresses, the most trusted first, none that is no address. */
export function addressesOf(clues: Clues, given: string | null): { value: string; origin: string }[] {
  const base = given ?? (clues.base === null ? null : resolveUrl(clues.base, null));
  const found: { value: string; origin: string }[] = [];
  const add = (value: string | null | undefined, origin: string): void => {
    const url = value ? resolveUrl(value, base) : null;
    if (url !== null) found.push({ value: url, origin });
  };
  add(clues.canonical, 'canonical');
  add(clues.metas.get('og:url')?.[0], 'og:url');
  add(clues.metas.get('twitter:url')?.[0], 'twitter:url');
  add(clues.metas.get('parsely-link')?.[0], 'parsely-link');
  return found;
}

/** `www.example-daily.co.uk` → `exampledaily`, `example daily co uk`. */
function domainKeys(address: string): string[] {
  const host = hostOf(address);
  const labels = host.split('.');
  const name = labels.length > 2 && itemAt(labels, labels.length - 2).length <= 3 ? labels.at(-3) : labels.at(-2);
  return [host, name ?? '', (name ?? '').replaceAll('-', '')].map(comparisonKey).filter(Boolean);
}

const MOST_HEADINGS = 6;

/** What stands before or behind the title where another form of it does without. */
function besideTitle(clues: Clues, ld: LdPage): string[] {
  const metas = [metaValue(clues, 'og:title'), metaValue(clues, 'twitter:title')];
  const titles = [cleanLine(clues.title), ...metas].filter(Boolean);
  const headings = clues.headings
    .filter(({ level }) => level === 1)
    .slice(0, MOST_HEADINGS)
    .map(({ text }) => text);
  const told = [...metas, ...ld.articles.slice(0, MOST_HEADINGS).map(({ headline }) => headline)];
  const whole = new Set([...told, ...headings, ...titles].map(comparisonKey));
  // A heading that is the site's name stands at the end of a title, so what is before it can be the headline.
  const formsOf = (title: string): string[] => [...told, ...headings.filter((text) => title.startsWith(text))];
  const pieces = [...new Set(titles)].flatMap((title) =>
    [...new Set(formsOf(title))].flatMap((form) => tailsOf(title, form)),
  );
  return pieces.filter((piece) => !whole.has(comparisonKey(piece)));
}

/** The link that a heading is, or is in; null where it is none as a whole. */
function linkOf({ element, text }: Heading): string | null {
  let at: AnyNode | null = element.firstChild;
  while (at && !isElement(at)) at = at.next;
  const link = isElement(element.parent) && element.parent.name === 'a' ? element.parent : at;
  if (!isElement(link) || link.name !== 'a' || lineUnder(link) !== text) return null;
  return attributeOf(link, 'href') ?? null;
}

/** Whether a heading as a whole leads to the front of its site or blog: `/`, or an address under which the page's own lies. */
function leadsHome(heading: Heading, address: string | null): boolean {
  const href = linkOf(heading);
  if (href === null) return false;
  if (ROOT.test(href)) return true;
  const [home, own] = [urlKey(href), urlKey(address ?? '')].map((each) => each.replace(/\/$/, ''));
  return home !== '' && own !== undefined && own.startsWith(`${home}/`);
}

/** `/`, `./`, `https://daily.example/`. */
const ROOT = /^(?:\.?\/|https?:\/\/[^/]{1,100}\/?)$/i;

/** Puts together what the readers share. */
export function readContext(clues: Clues, ld: LdPage, given: string | null): PageContext {
  const address = addressesOf(clues, given)[0]?.value ?? given;
  const siteNames = [
    metaValue(clues, 'og:site_name'),
    ...ld.articles.map((article) => article.publisher),
    ...ld.siteNames,
    metaValue(clues, 'application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone', 'al:ios:app_name'),
    metaValue(clues, 'dc.publisher', 'publisher', 'copyright'),
  ].filter((name) => name !== '' && name.length <= 80);
  const keys = [...siteNames.map(comparisonKey), ...(address === null ? [] : domainKeys(address))].filter(Boolean);
  const isMonthFirst = MONTH_FIRST.test(clues.language || metaValue(clues, 'og:locale').replace('_', '-'));
  const homes = clues.headings.filter((each) => each.level === 1 && leadsHome(each, address)).map(({ text }) => text);
  const tails = [...besideTitle(clues, ld), ...homes].map(comparisonKey).filter(Boolean);
  return {
    clues,
    ld,
    address,
    siteNames,
    sites: new Set(keys),
    beside: new Set([...keys, ...tails]),
    order: isMonthFirst ? 'month-first' : 'day-first',
  };
}
