/** The metadata stage: what the page says of itself, as candidates with their origins. */
import type { PageTree } from '../parse/index.js';
import type { Element } from '../parse/walk.js';
import { readWriters } from './authors/writers.js';
import { readDates } from './dates/date-candidates.js';
import type { HeadPlace } from './dates/shown-dates.js';
import { rankHeadings, readHeadlines, readTitles, wordingOf } from './headline/headlines.js';
import { type LdArticle, readFree, readJsonLd } from './linked-data/json-ld.js';
import { fittingArticle } from './linked-data/ld-article.js';
import { parselyThings } from './linked-data/parsely.js';
import { gatherSigns, type Heading } from './page/clues.js';
import { type HeadLines, linesAround, linesOverProse } from './page/head-lines.js';
import { addressesOf, metaValue, type PageContext, readContext } from './page/page-context.js';
import { readPlainHead } from './page/plain-page.js';
import { readKeywords, readSections } from './section.js';

export { agencyOf, isPlainAgency } from './authors/agency-names.js';
export { type BylineContext, readByline } from './authors/byline.js';
export { looksLikeName, personKey } from './authors/person-names.js';
export { monthOf, readDate } from './dates/read-date.js';
export { resolveUrl } from './url.js';

/** One value a page gives for a field, where it was read ("json-ld", "og:title", "h1", …) and, if it is visible, the number of its element. */
export interface Candidate {
  readonly value: string;
  readonly origin: string;
  readonly place: number | null;
}

/** A list that a page gives for a field: the names of a byline, the steps of a section path. */
export interface NamesCandidate {
  readonly value: readonly string[];
  readonly origin: string;
  readonly place: number | null;
}

/** All candidates of all fields, the most trusted origin first. */
export interface Metadata {
  readonly url: readonly Candidate[];
  readonly headline: readonly Candidate[];
  readonly description: readonly Candidate[];
  readonly section: readonly NamesCandidate[];
  readonly keywords: readonly NamesCandidate[];
  readonly authors: readonly NamesCandidate[];
  /** Bodies that the page names as its author: they sign where no person and no agency does. */
  readonly bodies: readonly Candidate[];
  readonly publisher: readonly Candidate[];
  readonly agency: readonly Candidate[];
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly language: readonly Candidate[];
  /** Whether the page says that it may be read without paying; null where it does not say. */
  readonly free: boolean | null;
  /** Comparison keys of the site's own names. */
  readonly sites: ReadonlySet<string>;
}

const candidate = (value: string, origin: string, place: number | null = null): Candidate[] =>
  value === '' ? [] : [{ value, origin, place }];

function readPublishers({ ld, clues }: PageContext, article: LdArticle | null): Candidate[] {
  return [
    ...candidate(article?.publisher ?? '', 'json-ld'),
    ...candidate(metaValue(clues, 'og:site_name'), 'og:site_name'),
    ...candidate(ld.siteNames[0] ?? '', 'json-ld'),
    ...candidate(metaValue(clues, 'application-name'), 'application-name'),
    ...candidate(metaValue(clues, 'dc.publisher', 'publisher'), 'publisher'),
  ];
}

/** Where the headline stands: at the start of the page where no heading is one. */
const placeOf = (heading: Heading | null): HeadPlace & { readonly heading: Element | null } =>
  heading === null
    ? { place: 0, proseBefore: 0, heading: null }
    : { place: heading.place, proseBefore: heading.proseBefore, heading: heading.element };

/** Reads every origin of the tree. `url` is the address the user gave, or null. */
export function readMetadata(tree: PageTree, url: string | null): Metadata {
  const clues = gatherSigns(tree);
  const ld = readJsonLd(clues.jsonLd, parselyThings(clues.metas.get('parsely-page')));
  const context = readContext(clues, ld, url);
  const titles = readTitles(context);
  const wordings = titles.map(({ value }) => wordingOf(value));
  const first = rankHeadings(context, wordings);
  const visible = first.slice(0, 1).map(({ heading: { text } }) => wordingOf(text));
  const article = fittingArticle(context, [...wordings, ...visible]);
  const told = article?.headline ? [wordingOf(article.headline)] : [];
  const ranked = told.length > 0 ? rankHeadings(context, [...wordings, ...told]) : first;
  const heading = ranked[0]?.heading ?? null;
  const plain = tree.source === 'text' ? readPlainHead(tree) : null;
  const around: HeadLines = heading ? linesAround(heading, tree.document) : { before: [], after: plain?.lines ?? [] };
  const head = {
    ...placeOf(heading),
    lines: [...around.after, ...around.before],
    root: tree.document,
    isPlain: plain !== null,
  };
  const { authors, agencies, bodies } = readWriters(context, article, head);
  const { published, modified } = readDates(context, article, { ...head, lines: linesOverProse(around, head.isPlain) });
  return {
    url: addressesOf(clues, url).map((each) => ({ ...each, place: null })),
    headline: [
      ...candidate(plain?.headline ?? '', 'line'),
      ...readHeadlines({ ranked, over: around.before.at(-1) ?? '', titles, article }, context),
    ],
    description: [
      ...candidate(metaValue(clues, 'og:description'), 'og:description'),
      ...candidate(article?.description ?? '', 'json-ld'),
      ...candidate(metaValue(clues, 'description', 'twitter:description', 'dc.description'), 'description'),
    ],
    section: [
      ...(plain && plain.section.length > 0 ? [{ value: plain.section, origin: 'line', place: null }] : []),
      ...readSections(context, article, [...visible, ...told, ...wordings]),
    ],
    keywords: readKeywords(context, article),
    authors,
    bodies,
    publisher: readPublishers(context, article),
    agency: agencies,
    published,
    modified,
    language: [
      ...candidate(clues.language, 'lang'),
      ...candidate(article?.language ?? '', 'json-ld'),
      ...candidate(
        metaValue(clues, 'og:locale', 'content-language', 'language', 'dc.language').replace('_', '-'),
        'meta',
      ),
    ],
    free: article?.free ?? readFree(metaValue(clues, 'isaccessibleforfree')),
    sites: context.sites,
  };
}
