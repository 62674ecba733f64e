/** What the frames share about one document: country names in the text, who is mentioned where, and which deeds have been read so far. */
import { MOVEMENT_NAMES, MOVEMENTS } from '../data/events/nouns.js';
import { type CountryMatch, longestCountryPhrase, lookUpCountry } from '../geography/countries.js';
import { firstFrom } from '../model/column.js';
import type { Actor } from '../record.js';
import type { EventsInput } from './index.js';
import type { Mention, Party } from './outcome/mention.js';

/** A country, body or bloc named in the text. */
export interface NamedPolity {
  readonly match: CountryMatch;
  readonly start: number;
  readonly end: number;
}

/** A text as the events stage reads it: who is named where, and what has been told so far. */
export interface EventDocument {
  readonly input: EventsInput;
  /** The day that weekdays are counted from, or null. */
  readonly published: string | null;
  readonly polities: () => readonly NamedPolity[];
  /** The actor of the actors stage with a mention in a range, the first in the text; null where none is. */
  readonly actorAt: (start: number, end: number) => Actor | null;
  /** What has been read so far, in reading order. */
  readonly mentions: Mention[];
  /** The last of them: as far back as "the decision" and its like can mean. */
  readonly recent: () => readonly Mention[];
  /** The polities named last before a position, nearest last. */
  readonly politiesBefore: (position: number) => readonly NamedPolity[];
  /** The person of the actors stage mentioned last before a position, with that mention. */
  readonly personBefore: (position: number) => { actor: Actor; start: number; end: number } | null;
  /** The armed or political movement mentioned last before a position. */
  readonly movementBefore: (position: number) => Party | null;
  /** Deeds read so far that nobody in particular does ("no country has recognised X"), which others may still be said to do. */
  readonly unclaimed: Mention[];
  /** Names that a description cannot mean: those of the deed's own actors, in a document that `avoiding` made. */
  readonly avoid: readonly string[];
}

const DATE = /^[12]\d{3}-\d{2}-\d{2}/;
const CAPITAL = /^\p{Lu}/u;

/** How far back references reach; more would make long texts slow, not better read. */
const RECENT_MENTIONS = 100;
const RECENT_POLITIES = 100;

/** Every name of a polity in the text, longest names first where they overlap. */
function scanPolities({ doc }: EventsInput): NamedPolity[] {
  const { tokens, text } = doc;
  const found: NamedPolity[] = [];
  const longest = longestCountryPhrase();
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first || !CAPITAL.test(first.text)) {
      at += 1;
      continue;
    }
    let length = Math.min(longest, tokens.length - at);
    for (; length > 0; length -= 1) {
      const last = tokens[at + length - 1];
      if (!last || last.end - first.start > 60) continue;
      const match = lookUpCountry(text.slice(first.start, last.end));
      if (!match) continue;
      found.push({ match, start: first.start, end: last.end });
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

/**
 * Columns of whole numbers: what is read out of one of floating-point numbers stays such a number in V8, and one place of a text
 * held so makes all objects of places, of this and all later pages, larger and slower.
 */
interface MentionIndex {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly actors: readonly Actor[];
}

/** Mentions of all actors in text order. They hardly overlap, so a look at the one before the first that starts later is enough. */
function indexMentions({ actors }: EventsInput): MentionIndex {
  const rows = actors.flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor })));
  rows.sort((a, b) => a.start - b.start);
  return {
    starts: Int32Array.from(rows, ({ start }) => start),
    ends: Int32Array.from(rows, ({ end }) => end),
    actors: rows.map(({ actor }) => actor),
  };
}

function lastPerson(
  { starts, ends, actors }: MentionIndex,
  position: number,
): { actor: Actor; start: number; end: number } | null {
  const from = firstFrom(starts.length, (at) => (starts[at] as number) >= position);
  for (let at = from - 1; at >= 0 && at >= from - RECENT_POLITIES; at -= 1) {
    const actor = actors[at];
    if (actor?.type === 'person' && (ends[at] as number) <= position)
      return { actor, start: starts[at] as number, end: ends[at] as number };
  }
  return null;
}

/** "Hamas", "the Front for …": a body whose name or word says that it is a movement. */
const isMovement = ({ type, name }: Actor): boolean =>
  (type === 'organization' || type === 'group') &&
  name.split(' ').some((word) => MOVEMENTS.has(word) || MOVEMENT_NAMES.has(word));

function lastMovement({ starts, actors }: MentionIndex, position: number): Party | null {
  const from = firstFrom(starts.length, (at) => (starts[at] as number) >= position);
  for (let at = from - 1; at >= 0 && at >= from - RECENT_POLITIES; at -= 1) {
    const actor = actors[at];
    if (!actor || !isMovement(actor)) continue;
    return { name: actor.name, code: null, kind: 'organ', span: null };
  }
  return null;
}

function lookUpMention({ starts, ends, actors }: MentionIndex, start: number, end: number): Actor | null {
  const low = firstFrom(starts.length, (at) => (starts[at] as number) >= start);
  if (low > 0 && (ends[low - 1] as number) > start) return actors[low - 1] ?? null;
  return low < starts.length && (starts[low] as number) < end ? (actors[low] ?? null) : null;
}

/** Starts the reading of a document. */
export function openDocument(input: EventsInput): EventDocument {
  let polities: readonly NamedPolity[] | null = null;
  let index: MentionIndex | null = null;
  const mentions: Mention[] = [];
  const published = DATE.exec(input.article.published ?? '')?.[0] ?? DATE.exec(input.dateline?.date ?? '')?.[0] ?? null;
  return {
    input,
    published,
    polities: () => {
      polities ??= scanPolities(input);
      return polities;
    },
    actorAt: (start, end) => {
      index ??= indexMentions(input);
      return lookUpMention(index, start, end);
    },
    mentions,
    recent: () => mentions.slice(-RECENT_MENTIONS),
    politiesBefore: (position) => {
      polities ??= scanPolities(input);
      const end = firstFrom(polities.length, (at) => (polities?.[at]?.end ?? 0) > position);
      return polities.slice(Math.max(0, end - RECENT_POLITIES), end);
    },
    personBefore: (position) => {
      index ??= indexMentions(input);
      return lastPerson(index, position);
    },
    movementBefore: (position) => {
      index ??= indexMentions(input);
      return lastMovement(index, position);
    },
    unclaimed: [],
    avoid: [],
  };
}

/** The document for a reader that looks for the other side of a deed: no description means one of `parties`, which do it. */
export const avoiding = (document: EventDocument, parties: readonly Party[]): EventDocument => ({
  ...document,
  avoid: parties.map(({ name }) => name),
});
