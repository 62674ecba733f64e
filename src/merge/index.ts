/** `merge`: the events of many documents, each act once, with all that report it. */

import { EVENT_TYPES } from '../data/events/event-types.js';
import { itemAt } from '../model/column.js';
import { partByDate, timeOf } from './act-dates.js';
import { groupCopies } from './copies.js';
import type { Party, Publication, ReportedDocument, ToldEvent, ToldParty } from './reported-document.js';
import { partyKeys } from './same-party.js';

export { MOST_BITS } from './copies.js';
export {
  documentOf,
  type Party,
  type ReportedDocument,
  type ToldEvent,
  type ToldParty,
} from './reported-document.js';
export { nameKeys } from './same-party.js';
export { bag, isBag, listOf, shareOf, textOf, textsOf } from './untrusted.js';

/** A value, and in how many reports it stands. */
export interface Counted {
  readonly value: string;
  readonly reports: number;
}

/** One document's report of an act. */
export interface Report extends Publication {
  /** The id of the event in that document's record. */
  readonly event: string;
  readonly status: string;
  readonly date: string | null;
  readonly as: string | null;
  readonly claimedBy: readonly string[];
  /** The number, from 0, of the first document here that this one is a near-copy of; null for that one and for others. */
  readonly copyOf: number | null;
}

/** A party of a merged act; `id` is null, since an actor's id belongs to one record. */
interface MergedParty extends Party {
  readonly id: null;
}

/**
 * One act: one actor, one recipient. A line of `wirecopy merge`. Its first keys are those of an event in a record, but for what counts in one text
 * only: `claims`, `evidence` and `confidence` stand in the records, under the `event` ids of `documents`.
 */
export interface MergedEvent {
  readonly schema: 'wirecopy-event/2';
  readonly id: string;
  readonly type: string;
  readonly actor: readonly [MergedParty];
  readonly recipient: readonly [MergedParty];
  /** The quality most told. */
  readonly as: string | null;
  readonly object: string | null;
  /** The status that stands first in the order of `src/README.md`, "Event types and rules", with its codes. */
  readonly status: string;
  /** The most exact date told, of several the one most reports tell. */
  readonly date: string | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  /** All sources, most told first. */
  readonly claimedBy: readonly string[];
  /** Reports by what they say, most told first. */
  readonly statuses: readonly Counted[];
  readonly dates: readonly Counted[];
  readonly qualities: readonly Counted[];
  readonly sources: readonly Counted[];
  /** When the first and the last document that report it appeared. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many texts report it: near-copies count as one. */
  readonly reports: number;
  /** By the time they appeared. */
  readonly documents: readonly Report[];
}

const STATUS_ORDER = ['asserted', 'reported', 'denied', 'planned', 'requested', 'hypothetical'];
const NOBODY: ToldParty = { name: '?', country: null, isPerson: false };

interface Mention {
  readonly document: ReportedDocument;
  readonly copies: number;
  readonly event: ToldEvent;
  readonly actor: ToldParty;
  readonly recipient: ToldParty;
  readonly date: string | null;
  readonly published: string | null;
}

/** Joins the events of documents: same type, actor and recipient, dates that can be one. In order of date, then of first report. */
export function mergeEvents(documents: readonly ReportedDocument[]): MergedEvent[] {
  const copies = groupCopies(documents.map(({ fingerprint }) => fingerprint));
  const partyKey = partyKeys(documents);
  const acts = new Map<string, Mention[]>();
  for (const [at, document] of documents.entries())
    for (const event of document.events)
      for (const mention of mentionsOf(event, { document, copies: copies[at] ?? 0 })) {
        const key = keyOf(mention, partyKey);
        const known = acts.get(key);
        if (known) known.push(mention);
        else acts.set(key, [mention]);
      }
  const merged = [...acts.values()].flatMap((mentions) => partByDate(mentions).map(mergeMentions));
  return merged.sort(byTime).map((event, at) => ({ ...event, id: `e${at + 1}` }));
}

/** One act has one actor and one recipient: "Russia → A, B" is two. */
function mentionsOf(event: ToldEvent, { document, copies }: { document: ReportedDocument; copies: number }): Mention[] {
  const { date } = event;
  const { published } = document;
  const orNobody = (parties: readonly ToldParty[]): readonly ToldParty[] => (parties.length > 0 ? parties : [NOBODY]);
  return orNobody(event.actors).flatMap((actor) =>
    orNobody(event.recipients).map((recipient) => ({ document, copies, event, actor, recipient, date, published })),
  );
}

const MUTUAL_TYPES: ReadonlySet<string> = new Set(
  Object.entries(EVENT_TYPES).flatMap(([type, { isMutual }]) => (isMutual ? [type] : [])),
);

/** Of what both do, either may be named first. */
function keyOf({ event, actor, recipient }: Mention, partyKey: (party: ToldParty) => string): string {
  const parties = [partyKey(actor), partyKey(recipient)];
  if (MUTUAL_TYPES.has(event.type)) parties.sort();
  return [event.type, ...parties].join('\n');
}

const byTime = (a: MergedEvent, b: MergedEvent): number => compare(sortKey(a), sortKey(b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortKey = ({ date, first, type, actor, recipient }: MergedEvent): string =>
  [date ?? first ?? '9999', first ?? '9999', type, actor[0].name, recipient[0].name].join('\n');

function mergeMentions(mentions: readonly Mention[]): MergedEvent {
  const sorted = mentions.toSorted(
    (a, b) => timeOf(a.published) - timeOf(b.published) || compare(a.document.path, b.document.path),
  );
  const first = itemAt(sorted, 0);
  const dates = count(sorted, ({ date }) => (date === null ? [] : [date]));
  const statuses = count(sorted, ({ event }) => [event.status]);
  const times = sorted.flatMap(({ published }) => published ?? []);
  const mostExact = Math.max(0, ...dates.map(({ value }) => value.length));
  const status = STATUS_ORDER.find((known) => statuses.some(({ value }) => value === known)) ?? first.event.status;
  const told = sorted.find(({ event }) => event.status === status)?.event ?? first.event;
  const qualities = count(sorted, ({ event }) => event.as ?? []);
  const sources = count(sorted, ({ event }) => event.claimedBy);
  return {
    schema: 'wirecopy-event/2',
    id: '',
    type: first.event.type,
    actor: [partyOf(sorted.map(({ actor }) => actor))],
    recipient: [partyOf(sorted.map(({ recipient }) => recipient))],
    as: qualities[0]?.value ?? null,
    object: count(sorted, ({ event }) => event.object ?? [])[0]?.value ?? null,
    status,
    date: dates.find(({ value }) => value.length === mostExact)?.value ?? null,
    cameo: told.cameo,
    plover: told.plover,
    claimedBy: sources.map(({ value }) => value),
    statuses,
    dates,
    qualities,
    sources,
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    reports: new Set(sorted.map(({ copies }) => copies)).size,
    documents: reportsOf(sorted),
  };
}

/** A person by the fullest name, anybody else by the first. */
function partyOf(parties: readonly ToldParty[]): MergedParty {
  const first = itemAt(parties, 0);
  const best = first.isPerson ? parties.reduce((a, b) => (b.name.length > a.name.length ? b : a)) : first;
  return { id: null, name: best.name, country: best.country };
}

/** Values by the number of texts that tell them, most first; equal ones in order of their first report. */
function count(mentions: readonly Mention[], valuesOf: (mention: Mention) => string | readonly string[]): Counted[] {
  const texts = new Map<string, Set<number>>();
  for (const mention of mentions)
    for (const value of [valuesOf(mention)].flat()) {
      const known = texts.get(value);
      if (known) known.add(mention.copies);
      else texts.set(value, new Set([mention.copies]));
    }
  return [...texts].map(([value, { size }]) => ({ value, reports: size })).sort((a, b) => b.reports - a.reports);
}

function reportsOf(mentions: readonly Mention[]): Report[] {
  const firsts = new Map<number, number>();
  return mentions.map(({ document, copies, event }, at) => {
    const copyOf = firsts.get(copies) ?? null;
    if (copyOf === null) firsts.set(copies, at);
    const { path, member, url, headline, publisher, agency, published } = document;
    const { status, date, claimedBy } = event;
    const page = { path, member, url, headline, publisher, agency, published };
    return { ...page, event: event.id, status, date, as: event.as, claimedBy, copyOf };
  });
}
