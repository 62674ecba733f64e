/** Date candidates of publication and of the last change, from JSON-LD, meta tags, marked elements, visible lines and the address. */
import type { Clues, Marked } from './clues.js';
import type { PageContext } from './context.js';
import type { Candidate } from './index.js';
import type { LdArticle } from './json-ld.js';
import { readDate } from './published.js';
import {
  type DateKind,
  type HeadPlace,
  readLineDates,
  readMicrodata,
  readShownDates,
  type ShownDate,
} from './shown-dates.js';
import { dateInUrl } from './url.js';

interface Dates {
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publishedat',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'date',
  'ptime',
  'timestamp',
  'last-published',
  'citation_publication_date',
  'citation_date',
  'rnews:datepublished',
  'bt:pubdate',
  'article_date_original',
  'displaydate',
  'created',
  'created-date',
  'date-created',
  'published',
  'published-date',
  'published-time',
  'published_at',
  'first-published',
  'pub-date',
  'pdate',
  'article-date',
  'article:date',
  'post-date',
  'entry-date',
  'date.created',
  'article:create_time',
  'og:pubdate',
  'vr:published_time',
  'cse-pubdate',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'date_published',
  'publication-date',
  'release_date',
  'news:published',
  'iso-8601-publish-date',
  'search_date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'modified',
  'utime',
  'modified-date',
  'modified-time',
  'date-modified',
  'last-modified-date',
  'update-date',
  'date-updated',
  'last-updated',
  'updated-date',
  'updated-time',
  'revised',
  'updated',
  'article:updated',
  'date.updated',
  'shareaholic:article_modified_time',
];

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

/** Meta tags by their plain names, in the order of the lists. */
function addMetas(list: DateList, metas: Clues['metas']): void {
  const plain = new Map<string, { name: string; value: string | undefined }>();
  for (const [name, values] of metas) {
    const key = plainName(name);
    if (!plain.has(key)) plain.set(key, { name, value: values[0] });
  }
  for (const key of PLAIN_PUBLISHED) list.add(plain.get(key)?.value, plain.get(key)?.name ?? key);
  for (const key of PLAIN_MODIFIED) list.add(plain.get(key)?.value, plain.get(key)?.name ?? key, 'modified');
}

/** All date candidates, the most trusted origin first. */
export function readDates(
  context: PageContext,
  article: LdArticle | null,
  head: HeadPlace & { readonly lines: readonly string[] },
): Dates {
  const list = new DateList(context.order);
  const { metas, marked, dated } = context.clues;
  const inAddress = context.address === null ? null : dateInUrl(context.address);
  list.add(article?.published, 'json-ld');
  list.add(article?.modified, 'json-ld', 'modified');
  addMetas(list, metas);
  addMicrodata(list, marked, head);
  const isTold = list.published.length > 0;
  const elements = marked.filter(({ kind, sign }) => kind === 'date' && sign !== 'itemprop');
  const near = elements
    .filter(({ place, region }) => region !== 'aside' && Math.abs(place - head.place) <= DATE_REACH)
    .slice(0, MOST_NEAR);
  const around = { head, context, inAddress };
  list.addAll(readShownDates(around, isTold ? near : elements, isTold ? [] : dated));
  list.add(article?.created, 'json-ld');
  list.addAll(readLineDates(head.lines, context.order));
  if (inAddress !== null) list.add(inAddress, 'url');
  return list;
}
