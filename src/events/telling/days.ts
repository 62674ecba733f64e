/** Calendar arithmetic on ISO dates: no clock, no zone. */

const DAY_MS = 86_400_000;

const toMs = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
const toIso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day so many days after (or before) an ISO day. */
export const addDays = (iso: string, days: number): string => toIso(toMs(iso) + days * DAY_MS);

/** Sunday is 0. */
export const weekdayOf = (iso: string): number => new Date(toMs(iso)).getUTCDay();

/** Whether year, month and day make a date. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A number in two digits: 7 → "07". */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** The month so many months after an ISO day or month, as YYYY-MM. */
export function addMonths(iso: string, months: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}`;
}
