/** When the article was published and last changed: which of the candidates, and in which zone. */
import type { Candidate, Metadata } from '../metadata/index.js';

/** A time in UTC. */
const IN_UTC = /T(\d{2}:\d{2}).*(?:Z|\+00:00)$/;
/** A time with its offset: `T20:59+02:00`. */
const WITH_OFFSET = /T\d{2}:\d{2}.*[+-]\d{2}:\d{2}$/;
/** A time whose zone is not said. */
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::\d{2})?$/;
const VISIBLE = new Set(['itemprop', 'tag', 'class', 'text', 'line']);
/** Nowhere on earth is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;
const QUARTER = 15;
const MINUTE_MS = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');

const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / MINUTE_MS);

/** The instant as a clock with such an offset shows it, in ISO. */
function withOffset(instant: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(instant) + offsetMinutes * MINUTE_MS).toISOString();
  const seconds = /T\d{2}:\d{2}(:\d{2}(?:\.\d+)?)/.exec(instant)?.[1] ?? '';
  const distance = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${local.slice(0, 16)}${seconds}${sign}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/**
 * An instant that the page's head gives in UTC, in the zone in which the page shows it: known by a visible date of the same
 * instant, or by a visible clock whose minutes agree. The day that the reader sees is the day of the dateline.
 */
function localize(instant: string, visible: readonly string[]): string {
  if (!IN_UTC.test(instant)) return instant;
  const minute = minuteOf(instant);
  for (const shown of visible)
    if (WITH_OFFSET.test(shown) && minuteOf(shown) === minute)
      return shown.length >= instant.length - 1 ? shown : withOffset(instant, offsetOf(shown));
  for (const shown of visible) {
    if (!WITHOUT_ZONE.test(shown)) continue;
    const offset = minuteOf(`${shown}Z`) - minute;
    if (offset !== 0 && offset % QUARTER === 0 && Math.abs(offset) <= MOST_OFFSET_MINUTES)
      return withOffset(instant, offset);
  }
  return instant;
}

function offsetOf(iso: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(iso) as RegExpExecArray;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const valuesOf = (candidates: readonly Candidate[]): string[] =>
  candidates.filter(({ origin }) => VISIBLE.has(origin)).map(({ value }) => value);

const DAY_MS = 86_400_000;

/** A day whose month and day were read the other way round: "03/10/2023" on a page that means October. */
const swap = (day: string): string => `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;

/** Whether the day in the page's address outweighs a visible one: that is another story's, or what the text speaks of. */
function isForeign({ value, origin }: Candidate, inAddress: string): boolean {
  const day = value.slice(0, 10);
  if (day.length < inAddress.length) return false;
  if (VISIBLE.has(origin) && swap(day) === inAddress) return true;
  return (
    (origin === 'line' || origin === 'text') && (day > inAddress || Date.parse(inAddress) - Date.parse(day) > DAY_MS)
  );
}

/** A change that the page shows where it shows no publication: "Stand: 28.04.2023" is all that some papers print. */
const lastChange = (modified: readonly Candidate[]): Candidate | undefined =>
  modified.find(({ origin }) => SHOWN.has(origin));

const SHOWN = new Set(['tag', 'class', 'text']);

/** The date of publication. Where only visible lines give one, it must agree with the day in the page's own address. */
export function settlePublished({ published, modified }: Metadata): string | null {
  const best = published.find(({ origin }) => origin !== 'line') ?? lastChange(modified) ?? published[0];
  if (!best) return null;
  const inAddress = published.find(({ origin }) => origin === 'url')?.value;
  const fitting =
    inAddress !== undefined && isForeign(best, inAddress)
      ? (published.find(({ value }) => value.startsWith(inAddress)) ?? best)
      : best;
  return localize(fitting.value, [...valuesOf(published), ...valuesOf(modified)]);
}

/** The date of the last change; one that lies before the publication is a mistake of the page. */
export function settleModified({ published, modified }: Metadata, settled: string | null): string | null {
  const best = modified[0]?.value;
  if (best === undefined) return null;
  const local = localize(best, [...valuesOf(published), ...valuesOf(modified)]);
  return settled !== null && local.slice(0, 10) < settled.slice(0, 10) ? null : local;
}
