/** Which dates of one act can be the same day: as exact as each is, and a little apart, since papers differ. */

const DAY_MS = 86_400_000;
/** "On Wednesday" and the day of the report are often taken for each other, and zones lie between. */
const DAYS_APART = 2;

/** Midnight of a full date in UTC; null for one that is less exact. */
function dayOf(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return null;
  const ms = Date.parse(date.slice(0, 10));
  return Number.isNaN(ms) ? null : ms / DAY_MS;
}

/** Something that is told with a date of its own and in a document with another. */
interface Dated {
  readonly date: string | null;
  readonly published: string | null;
}

/**
 * Parts mentions of one act by their dates: full dates join where no more than two days lie between neighbours; a month or a
 * year joins the first act within it; a mention without a date joins the last act before its document appeared, else the first.
 */
export function partByDate<T extends Dated>(mentions: readonly T[]): T[][] {
  const full = mentions.filter(({ date }) => date !== null && dayOf(date) !== null);
  const parts = partFullDates(full);
  for (const mention of mentions.filter(({ date }) => date !== null && dayOf(date) === null)) {
    const home = parts.find((part) => part.some(({ date }) => date?.startsWith(mention.date ?? '')));
    if (home) home.push(mention);
    else parts.push([mention]);
  }
  for (const mention of mentions.filter(({ date }) => date === null)) {
    const home = lastBefore(parts, mention.published) ?? parts[0];
    if (home) home.push(mention);
    else parts.push([mention]);
  }
  return parts;
}

function partFullDates<T extends Dated>(mentions: readonly T[]): T[][] {
  const days = mentions.map((mention) => ({ mention, day: dayOf(mention.date ?? '') ?? Number.NaN }));
  days.sort((a, b) => a.day - b.day);
  const parts: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { mention, day } of days) {
    if (day - last <= DAYS_APART) parts.at(-1)?.push(mention);
    else parts.push([mention]);
    last = day;
  }
  return parts;
}

/** Parts stand in the order of their days. */
function lastBefore<T extends Dated>(parts: readonly T[][], published: string | null): T[] | undefined {
  const limit = published === null ? null : dayOf(published);
  if (limit === null) return undefined;
  return parts.findLast(([first]) => {
    const day = first?.date ? dayOf(first.date) : null;
    return day !== null && day <= limit + DAYS_APART;
  });
}

/** When a document appeared, to sort by: its time where that is told, else its day; what is not told comes last. */
export function timeOf(published: string | null): number {
  const ms = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}
