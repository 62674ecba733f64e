/** What a rule of the user's own finds on a page of its site. */

import type { Markup } from '../decode/index.js';
import type { Metadata } from '../metadata/index.js';
import { readByline, readDate } from '../metadata/index.js';
import { type PageTree, parseWhole } from '../parse/index.js';
import { openSelection, type Select } from '../parse/selection.js';
import { attributeNamed, type Element, textUnder } from '../parse/walk.js';
import type { Article } from '../record.js';
import type { FieldRule, SiteField, SiteRule } from './user-rules.js';

/** What a site's rule says of one page. */
export interface SiteReading {
  /** The page's tree with all attributes, which the selectors saw. */
  readonly tree: PageTree;
  /** The elements that hold the article; null where the rule names none, or what it names is not there. */
  readonly body: ReadonlySet<Element> | null;
  /** The elements that are taken out. */
  readonly removed: ReadonlySet<Element>;
  /** The fields of the article that it settles. */
  readonly fields: Partial<Pick<Article, SiteField>>;
  /** What it names and does not find, each in one line. */
  readonly misses: readonly string[];
}

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.toLowerCase() : null;
const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** Whether a host is the one that a rule names, or with a leading dot one below it. */
export const isOfHost = (host: string, rule: string): boolean =>
  rule.startsWith('.')
    ? host.endsWith(rule) && withoutWww(host) !== rule.slice(1)
    : withoutWww(host) === withoutWww(rule);

/** Whether a rule holds for a day; one with limits does not for a page that gives none. */
export const isOfDay = ({ from, until }: SiteRule, day: string | null): boolean => {
  if (from === null && until === null) return true;
  return day !== null && (from === null || day >= from) && (until === null || day <= until);
};

/** A page before its body is read. */
export interface SitePage {
  readonly markup: Markup;
  readonly metadata: Metadata;
  /** The address that the user gave. */
  readonly url: string | null;
}

/** What the first rule that fits says of a page; null where none is for its host and day, which costs a look at the address. */
export function readSite(sites: readonly SiteRule[], page: SitePage): SiteReading | null {
  const hosts = [page.url, ...page.metadata.url.map(({ value }) => value)].flatMap((url) => (url && hostOf(url)) || []);
  const ofHost = sites.filter((site) => site.hosts.some((rule) => hosts.some((host) => isOfHost(host, rule))));
  if (ofHost.length === 0) return null;
  const tree = parseWhole(page.markup);
  const select = openSelection(tree.document);
  const told = page.metadata.published[0]?.value.slice(0, 10) ?? null;
  const site = ofHost.find((rule) => isOfDay(rule, told ?? publishedBy(rule, select)?.slice(0, 10) ?? null));
  return site ? { tree, ...applySite(site, select) } : null;
}

function applySite(site: SiteRule, select: Select): Omit<SiteReading, 'tree'> {
  const misses: string[] = [];
  const miss = (key: string, selector: string, says: string): void => {
    misses.push(`${site.hosts[0]}, ${key}: ${selector} ${says}`);
  };
  const body = site.body === null ? [] : select(site.body);
  const hasText = body.some((element) => textUnder(element).trim() !== '');
  if (site.body !== null && !hasText)
    miss('body', site.body, body.length === 0 ? 'finds nothing on this page' : 'finds no text on this page');
  const removed = site.remove.flatMap((selector) => select(selector));
  const fields: Partial<Pick<Article, SiteField>> = {};
  for (const [name, read] of Object.entries(FIELDS)) {
    const rule = site.fields[name as SiteField];
    if (!rule) continue;
    const values = valuesOf(rule, select);
    const value = read(values);
    if (value === null) miss(name, rule.select, values.length === 0 ? 'finds nothing on this page' : 'finds no date');
    else Object.assign(fields, { [name]: value });
  }
  return { body: hasText ? new Set(body) : null, removed: new Set(removed), fields, misses };
}

/** What each field makes of the texts that its selector finds. */
const FIELDS: Readonly<{ [Field in SiteField]: (values: readonly string[]) => Article[Field] | null }> = {
  headline: ([first]) => first ?? null,
  authors: (values) => (values.length === 0 ? null : [...new Set(values.flatMap(namesIn))]),
  published: (values) => values.map((value) => readDate(value)).find((date) => date !== null) ?? null,
  section: (values) => (values.length === 0 ? null : [...values]),
};

/** The names of a byline; a text in which none is found is a name as it stands. */
function namesIn(line: string): readonly string[] {
  const { authors } = readByline(line, { sites: new Set(), isName: false });
  return authors.length > 0 ? authors : [line];
}

/** What a rule for a field reads on a page; null where it finds nothing that it can use. */
export const readField = (field: SiteField, rule: FieldRule, select: Select): Article[SiteField] =>
  FIELDS[field](valuesOf(rule, select));

function publishedBy({ fields: { published } }: SiteRule, select: Select): string | null {
  return published ? FIELDS.published(valuesOf(published, select)) : null;
}

/** The texts of what a selector finds, white space made right, empty ones left out. */
const valuesOf = ({ select: selector, attribute }: FieldRule, select: Select): string[] =>
  select(selector)
    .map((element) => (attribute === null ? textUnder(element) : (attributeNamed(element, attribute) ?? '')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
