/** Date candidates of publication and of the last change, from JSON-LD, meta tags, marked elements, visible lines and the address. */
import { MODIFIED_METAS, PUBLISHED_METAS } from '../../data/metas/names.js';
import type { Candidate } from '../index.js';
import type { LdArticle } from '../linked-data/json-ld.js';
import { parselyDays } from '../linked-data/parsely.js';
import type { Clues, Marked } from '../page/clues.js';
import type { PageContext } from '../page/page-context.js';
import { dateInUrl } from '../url.js';
import { readDate } from './read-date.js';
import {
  type DateKind,
  type HeadPlace,
  readLineDates,
  readMicrodata,
  readShownDates,
  type ShownDate,
} from './shown-dates.js';

interface Dates {
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
}

/** A name of a meta tag without what parts its words: `article:published_time`, `article.published-time`. */
const plainName = (name: string): string => name.replace(/[-_.:\s]/g, '').toLowerCase();
const PLAIN_PUBLISHED = [...new Set(PUBLISHED_METAS.map(plainName))];
const PLAIN_MODIFIED = [...new Set(MODIFIED_METAS.map(plainName))];

class DateList {
  readonly published: Candidate[] = [];
  readonly modified: Candidate[] = [];

  constructor(readonly order: PageContext['order']) {}

  add(value: string | undefined | null, origin: string, kind: DateKind = 'published'): void {
    const iso = value ? readDate(value.slice(0, 200), this.order) : null;
    if (iso !== null) this[kind].push({ value: iso, origin, place: null });
  }

  addAll(dates: readonly ShownDate[]): void {
    for (const { value, origin, place, kind } of dates) this[kind].push({ value, origin, place });
  }
}

const REGION_ORDER = { article: 0, main: 1, page: 2, aside: 3 } as const;
/** A marked date further from the headline (in elements) is rarely the article's own. */
const DATE_REACH = 150;
const MOST_NEAR = 8;

const distance = ({ place }: Marked, headline: number): number =>
  place >= headline ? place - headline : 1.5 * (headline - place);

/** What microdata calls a date, the article's own first. */
function addMicrodata(list: DateList, marked: readonly Marked[], head: HeadPlace): void {
  const own = marked
    .filter(({ kind, sign, region }) => kind === 'date' && sign === 'itemprop' && region !== 'aside')
    .sort(
      (a, b) => REGION_ORDER[a.region] - REGION_ORDER[b.region] || distance(a, head.place) - distance(b, head.place),
    );
  for (const sign of own) list.addAll(readMicrodata(sign, list.order));
}

/** `29-12-14`: nobody can say which of the numbers is the year. */
const SHORT_YEAR = /^\d{2}[-./]\d{2}[-./]\d{2}$/;

/** Meta tags by their plain names, in the order of the lists. */
function addMetas(list: DateList, metas: Clues['metas']): void {
  const plain = new Map<string, { name: string; value: string | undefined }>();
  for (const [name, values] of metas) {
    const key = plainName(name);
    if (!plain.has(key)) plain.set(key, { name, value: values[0] });
  }
  const addAll = (keys: readonly string[], kind: DateKind): void => {
    for (const { name, value } of keys.flatMap((key) => plain.get(key) ?? []))
      if (!SHORT_YEAR.test(value ?? '')) list.add(value, name, kind);
  };
  addAll(PLAIN_PUBLISHED, 'published');
  addAll(PLAIN_MODIFIED, 'modified');
}

const LENGTH_OF_DAY = '2022-07-13'.length;

/** The candidates; the most trusted one with its time, where it has none and a line of the head has it for the same day. */
function withTime(published: readonly Candidate[], lines: readonly ShownDate[]): readonly Candidate[] {
  const [best, ...others] = published;
  if (best?.value.length !== LENGTH_OF_DAY) return published;
  const timed = lines.find(({ kind, value }) => kind === 'published' && value.startsWith(`${best.value}T`));
  return timed ? [{ ...best, value: timed.value }, ...others] : published;
}

/** All date candidates, the most trusted origin first. */
export function readDates(
  context: PageContext,
  article: LdArticle | null,
  head: HeadPlace & { readonly lines: readonly string[] },
): Dates {
  const list = new DateList(context.order);
  const lines = readLineDates(head.lines, context.order);
  const { metas, marked, dated } = context.clues;
  const inAddress = context.address === null ? null : dateInUrl(context.address);
  list.add(article?.published, 'json-ld');
  list.add(article?.modified, 'json-ld', 'modified');
  addMetas(list, metas);
  addMicrodata(list, marked, head);
  for (const day of parselyDays(metas.get('parsely-page'))) list.add(day, 'parsely-page');
  const isTold = list.published.length > 0;
  const elements = marked.filter(({ kind, sign }) => kind === 'date' && sign !== 'itemprop');
  const near = elements
    .filter(({ place, region }) => region !== 'aside' && Math.abs(place - head.place) <= DATE_REACH)
    .slice(0, MOST_NEAR);
  const around = { head, context, inAddress };
  list.addAll(readShownDates(around, isTold ? near : elements, isTold ? [] : dated));
  list.add(article?.created, 'json-ld');
  list.addAll(lines);
  if (inAddress !== null) list.add(inAddress, 'url');
  return { published: withTime(list.published, lines), modified: list.modified };
}
