/** Written times: the date that a run of words says, as exact as it says it, resolved against the day of publication. */

import { DAY_NAMES, MONTH_NAMES } from '../../data/events/nouns.js';
import {
  ARTICLES_OF_ONE,
  COUNT_WORDS,
  DAY_BEFORE,
  DAYS_FROM_PUBLICATION,
  LAST_WORD,
  MONTHS_FROM_PUBLICATION,
  NEXT_DAY,
  NEXT_MONTH,
  NEXT_YEAR,
  NEXT_YEARS,
  PART_WORDS,
  SAME_DAY,
  SAME_MONTH,
  SAME_YEAR,
  SAME_YEAR_OPENER,
  THIS_YEAR,
  VAGUE_DAY_WORDS,
  VAGUE_MONTH_WORDS,
  VAGUE_TIME_WORDS,
  YEARS_FROM_PUBLICATION,
} from '../../data/events/telling/telling-words.js';
import type { Phrase } from '../../grammar/chunks/phrases.js';
import { addDays, addMonths, isRealDay, pad, weekdayOf } from './days.js';

/** What a date is read with. */
export interface DateContext {
  readonly published: string | null;
  readonly isFuture: boolean;
  /** The verb by which the actor itself tells the deed, none where it does not. */
  readonly sayer: Phrase;
  /** A bare year belongs to the object: "the killings of 1915". */
  readonly skipsYears: boolean;
  /** The date of the deed told before, for "a day later" and "the same day". */
  readonly previous: string | null;
  /** The date of a deed told before in the same sentence. */
  readonly beside: string | null;
}

/** A year of four digits, from 1500 on. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const ISO_DAY = /^(?:1[5-9]|20)\d\d-\d\d-\d\d$/;
function monthOf(lower: string): number {
  const key = lower.replace(/\.$/, '');
  if (key.length < 3) return 0;
  return (
    MONTH_NAMES.findIndex(
      (name) =>
        name === key ||
        (key !== 'may' && key.length <= 4 && name.startsWith(key.slice(0, 3)) && (key.length === 3 || key === 'sept')),
    ) + 1
  );
}

/** Last weekday on or before the day, or the next on or after it. */
function weekday(lower: string, { published, isFuture }: DateContext): string | null {
  const wanted = DAY_NAMES.indexOf(lower);
  if (published === null || wanted < 0) return null;
  const now = weekdayOf(published);
  return isFuture ? addDays(published, (wanted - now + 7) % 7) : addDays(published, -((now - wanted + 7) % 7));
}

/** A day of a month without a year: the last one on or before publication, or the next; none where that year has no such day. */
function withYear(month: number, day: number | null, { published, isFuture }: DateContext): string | null {
  if (published === null) return null;
  const own = Number(published.slice(0, 4));
  const dated = (year: number): string =>
    day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
  const now = day === null ? published.slice(0, 7) : published;
  const isOwn = isFuture ? dated(own) >= now : dated(own) <= now;
  const year = isOwn ? own : own + (isFuture ? 1 : -1);
  return day === null || isRealDay(year, month, day) ? dated(year) : null;
}

interface Parts {
  month: number;
  day: number | null;
  year: number | null;
}

/** Month, day and year among the words, in any order. */
function readParts(words: readonly string[]): Parts {
  const parts: Parts = { month: 0, day: null, year: null };
  for (const [at, word] of words.entries()) {
    const month = monthOf(word);
    if (month > 0 && parts.month === 0) {
      parts.month = month;
      const day = [words[at + 1], words[at - 1]].find((near) => near !== undefined && DAY_NUMBER.test(near));
      if (day) parts.day = Number.parseInt(day, 10);
    } else if (YEAR.test(word)) parts.year = Number(word);
  }
  return parts;
}

/** Any of the phrases, as whole words. */
const anyOf = (phrases: Iterable<string>): RegExp => new RegExp(`\\b(?:${[...phrases].join('|')})\\b`);

const VAGUE_TIME = anyOf(VAGUE_TIME_WORDS);
/** "every Monday", "last Friday". */
const VAGUE_DAY = new RegExp(`\\b(?:${[...VAGUE_DAY_WORDS].join('|')}) \\w*day\\b`);

const NAMED_DAYS = DAYS_FROM_PUBLICATION.map(({ phrases, days }) => ({ pattern: anyOf(phrases), days }));

/** The date that a run of words says, as exact as it says it; null where it says none or only a vague one. */
export function readDate(words: readonly string[], context: DateContext): string | null {
  const iso = words.find((word) => ISO_DAY.test(word));
  if (iso) return iso;
  const text = words.join(' ');
  const { published, isFuture } = context;
  const parts = readParts(words);
  if (parts.month > 0)
    return dateOfParts(parts.year === null ? { ...parts, year: yearNear(text, context) } : parts, context);
  const named = NAMED_DAYS.find(({ pattern }) => pattern.test(text));
  if (named) return published && addDays(published, named.days);
  const day = words.find((word) => DAY_NAMES.includes(word));
  if (day) return VAGUE_DAY.test(text) && !text.includes(`${LAST_WORD} ${day}`) ? null : weekday(day, context);
  const relative = readRelative(text, context);
  if (relative) return !isFuture && published !== null && relative > published ? null : relative;
  return parts.year === null || VAGUE_TIME.test(text) ? null : String(parts.year);
}

const NEAR_YEARS = YEARS_FROM_PUBLICATION.map(({ phrases, years }) => ({ pattern: anyOf(phrases), years }));
const THAT_MONTH = new RegExp(`\\b${SAME_YEAR_OPENER} (?:${MONTH_NAMES.join('|')})\\b`);

/** The year of "March last year" and "that May"; null where no word says it. */
function yearNear(text: string, { published, previous }: DateContext): number | null {
  const near = NEAR_YEARS.find(({ pattern }) => pattern.test(text));
  if (near) return published === null ? null : Number(published.slice(0, 4)) + near.years;
  return THAT_MONTH.test(text) && previous !== null ? Number(previous.slice(0, 4)) : null;
}

/** A leap year: a day without a year may be 29 February. */
const ANY_YEAR = 2000;

function dateOfParts({ month, day, year }: Parts, context: DateContext): string | null {
  if (day !== null && !isRealDay(year ?? ANY_YEAR, month, day)) return null;
  if (year === null) return withYear(month, day, context);
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** "two days later", "a month before": the number, the unit, the direction. */
const LATER = new RegExp(
  `\\b(${[...ARTICLES_OF_ONE, ...COUNT_WORDS.slice(1)].join('|')}) (day|days|month|months|year|years) (later|afterwards|earlier|before)\\b`,
);

interface RelativeTime {
  readonly pattern: RegExp;
  /** From the date of the deed told before, as exact as the text gives it, to that of this one; null where that is too vague. */
  readonly read: (previous: string) => string | null;
}

const daysAfter = (previous: string, days: number): string | null =>
  previous.length === 'YYYY-MM-DD'.length ? addDays(previous, days) : null;
const monthsAfter = (previous: string, months: number): string | null =>
  previous.length >= 'YYYY-MM'.length ? addMonths(previous, months) : null;
const yearsAfter = (previous: string, years: number): string => String(Number(previous.slice(0, 4)) + years);

const RELATIVE_TIMES: readonly RelativeTime[] = [
  { pattern: anyOf(SAME_DAY), read: (previous) => previous },
  { pattern: anyOf(NEXT_DAY), read: (previous) => daysAfter(previous, 1) },
  { pattern: anyOf(DAY_BEFORE), read: (previous) => daysAfter(previous, -1) },
  { pattern: anyOf(NEXT_MONTH), read: (previous) => monthsAfter(previous, 1) },
  { pattern: anyOf(NEXT_YEAR), read: (previous) => yearsAfter(previous, 1) },
  { pattern: anyOf(SAME_MONTH), read: (previous) => monthsAfter(previous, 0) },
  { pattern: anyOf(SAME_YEAR), read: (previous) => yearsAfter(previous, 0) },
];

const THIS_YEAR_PATTERN = anyOf(THIS_YEAR);
const PART = anyOf(PART_WORDS);
const NEAR_MONTHS = MONTHS_FROM_PUBLICATION.map(({ phrases, months }) => ({ pattern: anyOf(phrases), months }));
const NEXT_YEAR_PATTERN = anyOf(NEXT_YEARS);
const VAGUE_MONTH = anyOf(VAGUE_MONTH_WORDS);

/** "this month", "next year": counted from publication; null where the text says none, or only vaguely: "earlier this year". */
function readNear(text: string, published: string): string | null {
  const near = VAGUE_MONTH.test(text) ? undefined : NEAR_MONTHS.find(({ pattern }) => pattern.test(text));
  if (near) return addMonths(published, near.months);
  if (NEXT_YEAR_PATTERN.test(text)) return yearsAfter(published, 1);
  return THIS_YEAR_PATTERN.test(text) && !PART.test(text) ? published.slice(0, 'YYYY'.length) : null;
}

/** "a day later", "the same day", "the following month": counted from the deed told before. */
function readRelative(text: string, { previous, published }: DateContext): string | null {
  const near = published && readNear(text, published);
  if (near) return near;
  if (previous === null) return null;
  for (const { pattern, read } of RELATIVE_TIMES) {
    const date = pattern.test(text) ? read(previous) : null;
    if (date) return date;
  }
  const [found, number = '', unit = '', direction] = LATER.exec(text) ?? [];
  if (found === undefined) return null;
  const distance = ARTICLES_OF_ONE.has(number) ? 1 : COUNT_WORDS.indexOf(number);
  const count = direction?.startsWith('e') || direction === 'before' ? -distance : distance;
  if (unit.startsWith('year')) return yearsAfter(previous, count);
  return unit.startsWith('day') ? daysAfter(previous, count) : monthsAfter(previous, count);
}
