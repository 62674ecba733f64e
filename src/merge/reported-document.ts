/** A record as merging and reporting see it: what one document says of its events, and on whose word. The text stays behind. */
import { RECORD_SCHEMA } from '../record.js';
import { bag, isBag, listOf, textOf, textsOf } from './untrusted.js';

/** A party of an event. */
export interface Party {
  readonly name: string;
  readonly country: string | null;
}

/** A party as one document names it. */
export interface ToldParty extends Party {
  readonly isPerson: boolean;
}

/** An event as one document tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly actors: readonly ToldParty[];
  readonly recipients: readonly ToldParty[];
  readonly object: string | null;
  readonly as: string | null;
  readonly status: string;
  readonly date: string | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly claimedBy: readonly string[];
}

/** Where a report stands, and whose it is. */
export interface Publication {
  readonly path: string;
  readonly member: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: string | null;
}

/** One page of the archive. */
export interface ReportedDocument extends Publication {
  readonly words: number;
  readonly fingerprint: string | null;
  readonly events: readonly ToldEvent[];
  /** Why the page could not be read; null where it could. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Records of version 1 lack only what is not read here. */
const READABLE: ReadonlySet<unknown> = new Set(['wirecopy/1', RECORD_SCHEMA]);

/** The document of a record; null for a value that is no record. A file may be of any origin, so nothing is taken for granted. */
export function documentOf(value: unknown): ReportedDocument | null {
  if (!isBag(value) || !READABLE.has(value['schema']) || !isBag(value['input'])) return null;
  if (!isBag(value['article']) && !isBag(value['error'])) return null;
  const article = bag(value['article']);
  const error = isBag(value['error']) ? value['error'] : null;
  const fingerprint = textOf(article['fingerprint']);
  return {
    path: textOf(value['input']['path']) ?? '-',
    member: textOf(value['input']['member']),
    url: textOf(article['url']),
    headline: textOf(article['headline']),
    publisher: textOf(article['publisher']),
    agency: textOf(article['agency']),
    published: textOf(article['published']),
    words: typeof article['words'] === 'number' ? article['words'] : 0,
    fingerprint: fingerprint !== null && /^[0-9a-f]{16}$/.test(fingerprint) ? fingerprint : null,
    events: listOf(value['events']).flatMap((event) => toldEvents(event, personsOf(value['actors']))),
    error: error && { code: textOf(error['code']) ?? 'internal', message: textOf(error['message']) ?? '' },
  };
}

/** Ids of the actors that are persons. */
const personsOf = (actors: unknown): ReadonlySet<unknown> =>
  new Set(
    listOf(actors)
      .map(bag)
      .filter(({ type }) => type === 'person')
      .map(({ id }) => id),
  );

function toldEvents(value: unknown, persons: ReadonlySet<unknown>): ToldEvent[] {
  const event = bag(value);
  const type = textOf(event['type']);
  const status = textOf(event['status']);
  if (type === null || status === null) return [];
  return [
    {
      id: textOf(event['id']) ?? '',
      type,
      actors: listOf(event['actor']).flatMap((party) => partiesOf(party, persons)),
      recipients: listOf(event['recipient']).flatMap((party) => partiesOf(party, persons)),
      object: textOf(event['object']),
      as: textOf(event['as']),
      status,
      date: textOf(event['date']),
      cameo: textOf(event['cameo']),
      plover: textOf(event['plover']),
      claimedBy: textsOf(event['claimedBy']),
    },
  ];
}

function partiesOf(value: unknown, persons: ReadonlySet<unknown>): ToldParty[] {
  const { name: given, country, id } = bag(value);
  const name = textOf(given);
  return name === null ? [] : [{ name, country: textOf(country), isPerson: persons.has(id) }];
}
