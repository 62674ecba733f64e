/** What every reader of the metadata needs to know of the page first: its address, its site's names, how it writes dates. */

import { itemAt } from '../model/column.js';
import type { Clues } from './clues.js';
import type { LdPage } from './json-ld.js';
import type { NumericOrder } from './published.js';
import { cleanLine, comparisonKey } from './text.js';
import { hostOf, resolveUrl } from './url.js';

export interface PageContext {
  readonly clues: Clues;
  readonly ld: LdPage;
  /** The page's address as it or the user says it; null where nobody does. */
  readonly address: string | null;
  /** Names of the site and its publisher, as they stand. */
  readonly siteNames: readonly string[];
  /** The comparison keys of the names, and of the domain. */
  readonly sites: ReadonlySet<string>;
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
  return { clues, ld, address, siteNames, sites: new Set(keys), order: isMonthFirst ? 'month-first' : 'day-first' };
}
