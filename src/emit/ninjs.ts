/**
 * ninjs 3.1, the IPTC's news item in JSON (https://iptc.org/std/ninjs/): one item a line. What the standard has no place for is
 * left out: positions, aliases and roles of actors, what was claimed, captions (a picture needs an address), removals and
 * warnings. A failed page is wirecopy's own error record.
 */
import type { Actor, AnyRecord, PageRecord, RecognitionEvent } from '../record.js';
import { addressOf, exactTime } from './identity.js';

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' };
const COUNTRY_CODES = 'http://cvx.iptc.org/iso3166-1a2/';

/** A record as one line. */
export const ninjsLine = (record: AnyRecord): string =>
  `${JSON.stringify('error' in record ? record : ninjsItem(record))}\n`;

/** Leaves out what was not found: the standard knows no `null` and no empty lists. */
const compact = (item: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

function ninjsItem(record: PageRecord): Record<string, unknown> {
  const { article, dateline, actors, events, input } = record;
  const published = exactTime(article.published);
  return compact({
    uri: addressOf(record),
    standard: STANDARD,
    type: 'text',
    representationType: 'partial',
    profile: 'wirecopy',
    firstCreated: published,
    versionCreated: exactTime(article.modified) ?? published,
    contentCreated: published,
    language: article.language,
    headlines: article.headline === null ? [] : [{ role: 'main', contentType: 'text/plain', value: article.headline }],
    by: article.authors.join(', '),
    located: dateline?.places.map(({ name }) => name).join(', ') ?? null,
    bodies: bodiesOf(record),
    descriptions: descriptionsOf(record),
    people: actors.filter(({ type }) => type === 'person').map(mentioned),
    organisations: actors.filter(({ type }) => type === 'organization' || type === 'group').map(mentioned),
    places: actors.filter(({ type }) => type === 'country' || type === 'place').map(placeOf),
    subjects: [
      ...article.section.map((name) => ({ name, rel: 'section' })),
      ...article.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    events: events.map(eventOf),
    infoSources: infoSourcesOf(record),
    altIds: input.sha256 === null ? [] : [{ role: 'sha256', value: input.sha256 }],
  });
}

function bodiesOf({ article }: PageRecord): unknown[] {
  if (article.text === '') return [];
  const charCount = Array.from(article.text).length;
  return [{ role: 'main', contentType: 'text/plain', charCount, wordCount: article.words, value: article.text }];
}

/** Dates that lack a time or a zone cannot be the item's own times; they stand here as they are. */
function descriptionsOf({ article, dateline }: PageRecord): unknown[] {
  const inexact = (role: string, date: string | null): unknown[] =>
    date === null || exactTime(date) !== null ? [] : [{ role, contentType: 'text/plain', value: date }];
  const told = (role: string, value: string | null | undefined): unknown[] =>
    value ? [{ role, contentType: 'text/plain', value }] : [];
  return [
    ...told('summary', article.description),
    ...told('dateline', dateline?.text),
    ...inexact('published', article.published),
    ...inexact('modified', article.modified),
  ];
}

const mentioned = ({ name, id }: Actor): unknown => ({ name, rel: 'mentions', literal: id });

function placeOf({ name, country, type, id }: Actor): unknown {
  const isCountry = type === 'country' && country !== null && !country.startsWith('x-');
  const uri = isCountry ? { uri: COUNTRY_CODES + country.toLowerCase() } : {};
  return { name, rel: 'mentions', ...uri, literal: id };
}

const namesOf = (parties: readonly { readonly name: string }[]): string =>
  parties.map(({ name }) => name).join(', ') || 'unknown';

const eventOf = ({ id, type, status, actor, recipient, date }: RecognitionEvent): unknown => ({
  id,
  name: `${type}: ${namesOf(actor)} → ${namesOf(recipient)}${date === null ? '' : `, ${date}`}`,
  rel: status,
  literal: type,
});

function infoSourcesOf({ article, claims }: PageRecord): unknown[] {
  const named = new Set(
    claims.flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'named').map(({ name }) => name)),
  );
  return [
    ...(article.publisher === null ? [] : [{ name: article.publisher, role: 'publisher' }]),
    ...(article.agency === null ? [] : [{ name: article.agency, role: 'agency' }]),
    ...[...named].map((name) => ({ name, role: 'source' })),
  ];
}
