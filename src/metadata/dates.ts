/** Date candidates of publication and of the last change, from JSON-LD, meta tags, marked elements, visible lines and the address. */
import { MODIFIED_WORDS } from '../data/dates/words.js';
import { type Clues, type Marked, textOf } from './clues.js';
import type { PageContext } from './context.js';
import type { Candidate } from './index.js';
import type { LdArticle } from './json-ld.js';
import { findDate, readDate } from './published.js';
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
  'revised',
  'updated',
  'article:updated',
  'date.updated',
  'shareaholic:article_modified_time',
];

const MODIFIED = new RegExp(`(?:^|[\\s(|,:])(?:${MODIFIED_WORDS.join('|')})`, 'iu');

class DateList {
  readonly published: Candidate[] = [];
  readonly modified: Candidate[] = [];

  constructor(private readonly order: PageContext['order']) {}

  add(value: string | undefined | null, origin: string, kind: 'published' | 'modified' = 'published'): void {
    const iso = value ? readDate(value.slice(0, 200), this.order) : null;
    if (iso !== null) this[kind].push({ value: iso, origin, place: null });
  }

  addText(text: string, origin: string, place: number | null): void {
    for (const line of text.split(/[\n|]/, 12)) {
      let rest = line;
      for (let round = 0; round < 3; round += 1) {
        const found = findDate(rest, this.order);
        if (found === null) break;
        const kind = MODIFIED.test(rest.slice(0, found.start)) ? 'modified' : 'published';
        this[kind].push({ value: found.iso, origin, place });
        rest = rest.slice(found.end);
      }
    }
  }
}

const REGION_ORDER = { article: 0, main: 1, page: 2, aside: 3 } as const;
/** A marked date further from the headline (in elements) is rarely the article's own. */
const DATE_REACH = 150;

function addMarked(list: DateList, marked: readonly Marked[], headline: number): void {
  const near = marked
    .filter(
      ({ kind, place, sign, region }) =>
        kind === 'date' && (sign === 'itemprop' || Math.abs(place - headline) <= DATE_REACH) && region !== 'aside',
    )
    .sort((a, b) => REGION_ORDER[a.region] - REGION_ORDER[b.region] || distance(a, headline) - distance(b, headline));
  for (const sign of near.filter((each) => each.sign === 'itemprop')) addElement(list, sign);
  for (const sign of near.filter((each) => each.sign !== 'itemprop').slice(0, 20)) addElement(list, sign);
}

const LONGEST_DATE_LINE = 160;

/** A page that gives no date near its headline: "Published on 7 May 2024" or a marked date further down. */
function addFar(list: DateList, { marked, dated }: Clues, headline: number): void {
  for (const { text, place } of dated) list.addText(text, 'line', place);
  const far = marked
    .filter(({ kind, region }) => kind === 'date' && region !== 'aside')
    .sort((a, b) => distance(a, headline) - distance(b, headline));
  for (const sign of far.slice(0, 3)) addElement(list, sign);
}

const distance = ({ place }: Marked, headline: number): number =>
  place >= headline ? place - headline : 1.5 * (headline - place);

function addElement(list: DateList, sign: Marked): void {
  const text = textOf(sign);
  const isModified = /modif|updat/i.test(sign.word) || MODIFIED.test(text.slice(0, 60));
  if (sign.value && readDate(sign.value.slice(0, 60)) !== null)
    list.add(sign.value, sign.sign, isModified ? 'modified' : 'published');
  else list.addText(text, sign.sign, sign.place);
}

/** All date candidates, the most trusted origin first. */
export function readDates(
  context: PageContext,
  article: LdArticle | null,
  head: { place: number; lines: readonly string[] },
): Dates {
  const list = new DateList(context.order);
  const { metas, marked } = context.clues;
  list.add(article?.published, 'json-ld');
  list.add(article?.modified, 'json-ld', 'modified');
  for (const name of PUBLISHED_METAS) list.add(metas.get(name)?.[0], name);
  for (const name of MODIFIED_METAS) list.add(metas.get(name)?.[0], name, 'modified');
  addMarked(list, marked, head.place);
  list.add(article?.created, 'json-ld');
  for (const line of head.lines) if (line.length <= LONGEST_DATE_LINE) list.addText(line, 'line', null);
  if (list.published.length === 0) addFar(list, context.clues, head.place);
  if (context.address) list.add(dateInUrl(context.address), 'url');
  return list;
}
