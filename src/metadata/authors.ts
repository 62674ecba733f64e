/** Author and agency candidates, from JSON-LD, meta tags, marked elements and the visible byline. */
import { agencyOf, type Byline, type BylineContext, opensByline, readByline } from './byline.js';
import type { PageContext } from './context.js';
import type { Candidate, NamesCandidate } from './index.js';
import type { LdArticle } from './json-ld.js';
import { findDate } from './published.js';
import type { Marked } from './signs.js';

export interface Writers {
  readonly authors: readonly NamesCandidate[];
  readonly agencies: readonly Candidate[];
}

const AUTHOR_METAS = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'dcsext.author',
  'authors',
  'news:authors',
  'twitter:data1',
  'citation_author',
];

/** Gathers candidates and agencies as the origins are read. */
class WriterList {
  readonly authors: NamesCandidate[] = [];
  readonly agencies: Candidate[] = [];

  add(byline: Byline, origin: string, place: number | null): void {
    if (byline.authors.length > 0) this.authors.push({ value: byline.authors, origin, place });
    if (byline.agency !== null) this.agencies.push({ value: byline.agency, origin, place });
  }
}

/** Several bylines as one. */
function joinBylines(bylines: readonly Byline[]): Byline {
  const authors = bylines.flatMap((byline) => byline.authors);
  return {
    authors: [...new Map(authors.map((name) => [name.toLowerCase(), name])).values()],
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}

function readMetaAuthors(context: PageContext, names: BylineContext, list: WriterList): void {
  for (const name of AUTHOR_METAS) {
    const values = (context.signs.metas.get(name) ?? [])
      .slice(0, 40)
      .filter((value) => !/^\s*(?:https?:)?\//.test(value));
    if (name === 'twitter:data1' && !/written by/i.test(context.signs.metas.get('twitter:label1')?.[0] ?? '')) continue;
    list.add(joinBylines(values.map((value) => readByline(value, names))), name, null);
  }
}

const REGION_ORDER = { article: 0, main: 1, page: 2, aside: 3 } as const;

/** The elements of one kind that stand nearest to the headline. */
function nearHeadline(marked: readonly Marked[], place: number): Marked[] {
  const distance = (sign: Marked): number => (sign.place >= place ? sign.place - place : 1.5 * (place - sign.place));
  return [...marked].sort((a, b) => REGION_ORDER[a.region] - REGION_ORDER[b.region] || distance(a) - distance(b));
}

/** An element further than this from the headline (in elements) is rarely the article's own byline. */
const BYLINE_REACH = 120;

function readMarked(context: PageContext, headline: number, list: WriterList): void {
  const of = (test: (sign: Marked) => boolean): Marked[] => nearHeadline(context.signs.marked.filter(test), headline);
  const isNear = ({ place }: Marked): boolean => Math.abs(place - headline) <= BYLINE_REACH;
  const props = of(({ kind, sign, region }) => kind === 'author' && sign === 'itemprop' && region !== 'aside');
  list.add(
    joinBylines(props.map(({ text }) => readByline(text, { sites: context.sites, isName: false }))),
    'itemprop',
    props[0]?.place ?? null,
  );
  const links = of((sign) => sign.kind === 'author-link' && sign.region !== 'aside' && isNear(sign));
  list.add(
    joinBylines(links.map(({ text }) => readByline(text, { sites: context.sites, isName: false }))),
    'author-link',
    links[0]?.place ?? null,
  );
  const classes = of((sign) => sign.kind === 'author' && sign.sign === 'class' && isNear(sign));
  for (const sign of classes.slice(0, 6))
    list.add(readByline(sign.text, { sites: context.sites, isName: false }), 'class', sign.place);
}

/** Lines that open like a byline, and what stands beside the date on a date line ("13 July 2022 - 20:59 Reuters"). */
function readLines(lines: readonly string[], context: PageContext, list: WriterList): void {
  const names: BylineContext = { sites: context.sites, isName: false };
  for (const line of lines) {
    if (line.length > MAX_BYLINE_LENGTH) continue;
    if (opensByline(line)) list.add(readByline(line, names), 'line', null);
    else list.add({ authors: [], agency: agencyOf(withoutDate(line, context.order)) }, 'line', null);
  }
}

const MAX_BYLINE_LENGTH = 200;

function withoutDate(line: string, order: PageContext['order']): string {
  const date = findDate(line, order);
  return date === null ? line : `${line.slice(0, date.start)} ${line.slice(date.end)}`;
}

/** All author candidates, the most trusted origin first. */
export function readWriters(
  context: PageContext,
  article: LdArticle | null,
  head: { place: number; lines: readonly string[] },
): Writers {
  const list = new WriterList();
  const names: BylineContext = { sites: context.sites, isName: true };
  const parties = (article?.authors ?? []).map(({ name, type }) =>
    readByline(name, type === 'organization' ? { sites: context.sites, isName: false } : names),
  );
  list.add(joinBylines(parties), 'json-ld', null);
  readMetaAuthors(context, names, list);
  readMarked(context, head.place, list);
  readLines(head.lines, context, list);
  return list;
}
