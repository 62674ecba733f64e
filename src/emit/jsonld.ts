/**
 * JSON-LD 1.1: a schema.org NewsArticle, its Claims and events (as Actions), and W3C Web Annotations that point at the evidence.
 * One object a line, flat: nodes refer to each other by `@id`. The context stands in each object, so that reading one fetches
 * nothing. Positions count code points of the article's `articleBody`, as the Web Annotation Data Model has it.
 */
import type { Actor, AnyRecord, Claim, PageRecord, RecognitionEvent } from '../record.js';
import type { Span } from '../text/span.js';
import { addressOf } from './identity.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const id = (name: string): unknown => ({ '@id': name, '@type': '@id' });
const typed = (name: string, type: string): unknown => ({ '@id': name, '@type': `${XSD}${type}` });

const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'http://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  Annotation: 'oa:Annotation',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  body: id('oa:hasBody'),
  target: 'oa:hasTarget',
  source: id('oa:hasSource'),
  selector: 'oa:hasSelector',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  identifying: 'oa:identifying',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: typed('oa:start', 'nonNegativeInteger'),
  end: typed('oa:end', 'nonNegativeInteger'),
  url: id('url'),
  appearance: id('appearance'),
  mentions: id('mentions'),
  about: id('about'),
  author: id('author'),
  agent: id('agent'),
  object: id('object'),
  subjectOf: id('subjectOf'),
  actionStatus: { '@type': '@vocab' },
};

/** A record as one line; a failed page is wirecopy's own error record. */
export const jsonldLine = (record: AnyRecord): string =>
  `${JSON.stringify('error' in record ? record : graphOf(record))}\n`;

type Node = Record<string, unknown>;

/** Leaves out what was not found. */
const compact = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** What the nodes of one page share. */
interface Page {
  readonly address: string;
  /** The text by code points, which positions count. */
  readonly points: readonly string[];
}

function graphOf(record: PageRecord): Node {
  const page: Page = { address: addressOf(record), points: Array.from(record.article.text) };
  const { actors, claims, events } = record;
  return {
    '@context': CONTEXT,
    '@graph': [
      articleNode(record, page),
      ...record.article.authors.map((name, at) => ({
        '@id': `${page.address}#author${at + 1}`,
        '@type': 'Person',
        name,
      })),
      ...actors.flatMap((actor) => actorNodes(actor, page)),
      ...claims.flatMap((claim) => claimNodes(claim, page)),
      ...events.flatMap((event) => eventNodes(event, page)),
    ],
  };
}

function articleNode({ article, dateline, actors, claims, events }: PageRecord, { address }: Page): Node {
  const ref = ({ id: name }: { readonly id: string }): string => `${address}#${name}`;
  return compact({
    '@id': address,
    '@type': 'NewsArticle',
    url: article.url === null ? null : address,
    headline: article.headline,
    description: article.description,
    articleSection: article.section,
    keywords: article.keywords,
    author: article.authors.map((_, at) => `${address}#author${at + 1}`),
    publisher: organization(article.publisher),
    sourceOrganization: organization(article.agency),
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: article.language,
    dateline: dateline?.text ?? null,
    articleBody: article.text,
    wordCount: article.words,
    isAccessibleForFree: article.free,
    mentions: [...actors.map(ref), ...claims.map(ref)],
    about: events.map(ref),
  });
}

const organization = (name: string | null): Node | null => (name === null ? null : { '@type': 'Organization', name });

const ACTOR_TYPES = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  place: 'Place',
  group: 'Organization',
} as const;

function actorNodes({ id: name, type, ...actor }: Actor, page: Page): Node[] {
  const node = compact({
    '@id': `${page.address}#${name}`,
    '@type': ACTOR_TYPES[type],
    name: actor.name,
    alternateName: actor.aliases,
    description: actor.role,
    identifier: type === 'country' ? actor.country : null,
  });
  return [node, ...annotations(page, name, actor.mentions)];
}

function claimNodes({ id: name, sources, content, type }: Claim, page: Page): Node[] {
  const { address } = page;
  const strangers = sources.flatMap(({ id: actor, name: source }, at) =>
    actor === null ? [{ '@id': `${address}#${name}-source${at + 1}`, '@type': 'Thing', name: source }] : [],
  );
  const node = compact({
    '@id': `${address}#${name}`,
    '@type': 'Claim',
    text: content.text,
    author: sources.map(({ id: actor }, at) => `${address}#${actor ?? `${name}-source${at + 1}`}`),
    appearance: [address],
    additionalType: `${type} speech`,
  });
  return [node, ...strangers, ...annotations(page, name, content.spans)];
}

/** What schema.org calls an action that was done, is meant, or did not come about. */
const ACTION_STATUS = {
  asserted: 'CompletedActionStatus',
  reported: 'CompletedActionStatus',
  denied: 'FailedActionStatus',
  planned: 'PotentialActionStatus',
  requested: 'PotentialActionStatus',
  hypothetical: 'PotentialActionStatus',
} as const;

function eventNodes(event: RecognitionEvent, page: Page): Node[] {
  const { id: name, actor, recipient } = event;
  const { address } = page;
  const parties = [
    ...actor.map((party, at) => ({ ...party, ref: `${name}-actor${at + 1}` })),
    ...recipient.map((party, at) => ({ ...party, ref: `${name}-recipient${at + 1}` })),
  ];
  const refOf = (prefix: string, list: RecognitionEvent['actor']): string[] =>
    list.map((party, at) => `${address}#${party.id ?? `${name}-${prefix}${at + 1}`}`);
  const node = compact({
    '@id': `${address}#${name}`,
    '@type': 'Action',
    name: event.type,
    additionalType: [`cameo:${event.cameo}`, `plover:${event.plover}`].filter((code) => !code.endsWith(':')),
    agent: refOf('actor', actor),
    object: refOf('recipient', recipient),
    result: event.as === null ? null : { '@type': 'Thing', name: event.as },
    startTime: event.date,
    actionStatus: ACTION_STATUS[event.status],
    disambiguatingDescription: event.status,
    subjectOf: event.claims.map((claim) => `${address}#${claim}`),
  });
  const strangers = parties
    .filter(({ id: known }) => known === null)
    .map(({ ref, name: party }) => ({ '@id': `${address}#${ref}`, '@type': 'Thing', name: party }));
  return [node, ...strangers, ...annotations(page, name, event.evidence)];
}

/** Where in the text a node stands: none where it has no place of its own. */
function annotations({ address, points }: Page, name: string, spans: readonly Span[]): Node[] {
  if (spans.length === 0) return [];
  const target = spans.map((span) => ({ source: address, selector: selectorsOf(points, span) }));
  const body = `${address}#${name}`;
  return [{ '@id': `${body}-evidence`, '@type': 'Annotation', motivation: 'identifying', body, target }];
}

/** Enough to find the quote again in a text that was edited elsewhere. */
const CONTEXT_POINTS = 32;

function selectorsOf(points: readonly string[], { start, end }: Span): Node[] {
  const slice = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return [
    { '@type': 'TextPositionSelector', start, end },
    {
      '@type': 'TextQuoteSelector',
      exact: slice(start, end),
      prefix: slice(start - CONTEXT_POINTS, start),
      suffix: slice(end, end + CONTEXT_POINTS),
    },
  ];
}
