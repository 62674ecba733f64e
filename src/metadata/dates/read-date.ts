/** Date strings as pages write them → ISO dates, no more exact than the page is. */

import { MONTH_NAMES } from '../../data/dates/months.js';
import { ZONE_OFFSETS } from '../../data/dates/zones.js';
import { itemAt } from '../../model/column.js';
import { foldScript, isPersianYear, persianMonthOf, toGregorian } from './calendars.js';

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(([month, forms]) => forms.split(' ').map((form): [string, number] => [foldScript(form), month])),
);
const ZONES: ReadonlyMap<string, string> = new Map(ZONE_OFFSETS);

/** How the page's country writes a date of three numbers. */
export type NumericOrder = 'day-first' | 'month-first';

/** A date's place in a text. */
interface DateMatch {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
/** A date and its time stand within so many characters. */
const TIME_REACH = 32;
const LONGEST_TEXT = 400;

const two = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether such a day was, in the years in which a page can be published. */
function isPossible({ year, month, day }: Day): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(year, month);
}

/** `2022-07-13`. */
const ISO_DATE = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
/** `20141229T182200Z`, `20141229 18:22:00`. */
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** The year behind the time, as programs print it: `Mon Aug 03 12:45:00 EDT 2015`. */
const YEAR_LAST =
  /^\p{L}{2,9},?\s(\p{L}{3,9})\s{1,2}(\d{1,2})\s(\d{2}:\d{2}(?::\d{2})?)\s(?:([A-Z]{1,5}(?:[+-]\d{2}:?\d{2})?)\s)?(\d{4})$/u;
/** `2022/07/13`, `2022年7月13日`; years of the Persian and the Buddhist era too. */
const YEAR_FIRST = /(?<!\d)((?:1[349]|2[05])\d{2})\s?[./年년]\s?(\d{1,2})\s?[./月월]\s?(\d{1,2})(?!\d)\s?[日일]?/g;
/** `13 July 2022`, `13. července 2022`, `13 de julio de 2022`. */
const DAY_MONTH_YEAR =
  /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|ste|de|º|ª|°)?[.,]?[\s\-/–]{0,3}(?:of |de |d’|d'|ta[’'] )?(\p{L}[\p{L}\p{M}]{1,14})(?:\s?\/\s?\p{L}[\p{L}\p{M}]{1,14})?[.,،’'׳॰]{0,2}[\s\-/–]{0,3}(?:de |del |of |г\. ?|[คพ]\u0e3aศ\. )?(\d{4}|’\d{2}|(?<=-)\d{2})(?:(?=\d{1,2}:\d\d)|(?!\d))/gu;
/** `July 13, 2022`, `Jul. 3rd, 2022`. */
const MONTH_DAY_YEAR =
  /(?:(?<![\p{L}\p{M}])|(?<=\p{Ll})(?=\p{Lu}))(\p{L}[\p{Ll}\p{Lo}\p{M}]{1,14}|\p{Lu}{3,12})\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[,.]?[\s-]{1,2}(\d{4})(?:(?=\d{1,2}:\d\d)|(?!\d))/gu;
/** The end of `July 13, 2022`. */
const DAY_AND_YEAR = /\d(?:st|nd|rd|th)?[,.]?[\s-]{1,2}\d{4}/;
/** Lithuanian, Hungarian, Basque: `2022 m. liepos 13 d.`, `2022. július 13.` */
const YEAR_MONTH_DAY =
  /(?<!\d)(\d{4})(?:\(?e?\)?ko)?[.,،]?\s(?:m\. |թ\. )?(\p{L}[\p{L}\p{M}]{1,14})\.?(?: d\.)?[\s-](\d{1,2})(?!\d)/gu;
/** Latvian, Kazakh, Kyrgyz, Tatar: `2022. gada 13. jūlijs`, `2022 ж. 13 шілде`. */
const YEAR_DAY_MONTH =
  /(?<!\d)(\d{4})[.\s-]{0,2}(?:gada|g\.|ж\.,?|ел,) (\d{1,2})[.\s-]{1,2}(\p{L}[\p{L}\p{M}]{1,14})/gu;
/** Vietnamese: `13 tháng 7 năm 2022`. */
const DAY_MONTH_WORDS = /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2})[,]? (?:năm )?(\d{4})/g;
/** Mongolian: `2022 оны 7-р сарын 13`. */
const YEAR_MONTH_WORDS = /(?<!\d)(\d{4}) оны (\d{1,2})(?:-?\p{L}{1,7})? сарын (\d{1,2})(?!\d)/gu;
/** `13/07/2022`, `13.7.22`. */
const NUMERIC = /(?<![\d.,/:])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|\.\d)/g;
/** `20:59`, `20h59`, `20時59分`, `8:59 p.m.` */
const CLOCK =
  /(?<![\d.])(\d{1,2})(?:[:h.]|\s?[时時点點시]\s?)(\d{2})(?:[:](\d{2})(?:[.,](\d{1,9}))?)?\s?[分분]?\s?([ap]\.?m\b\.?)?/i;
/** `8 pm`. */
const HOUR_ONLY = /(?<!\d)(\d{1,2})\s?([ap]\.?m\b\.?)/i;
/** `+02:00`, `GMT+2`. */
const OFFSET = /^[\s(]{0,2}(?:(?:gmt|utc)\s?)?([+-]\d{1,2}(?::?\d{2})?)(?!\d)/i;
/** `CET`, `Uhr MESZ`. */
const ZONE_LETTERS = /^[\s(]{0,2}(?:uhr\s)?([a-z]{1,4})(?![\p{L}])/iu;
/** Zones of America that do not say whether it is summer: `ET`. */
const EASTERN = /^[\s(]{0,2}(?:E\.?T|C\.?T|M\.?T|P\.?T)\b/;
/** `오후`, `下午` before the time. */
const AFTERNOON = /(?:오후|午後|下午)\s?$/;
/** The same behind the time, in Arabic and Greek. */
const AFTERNOON_BEHIND = /^\s?(?:مساء|μ\.?μ)/;

type DayReader = (text: string, order: NumericOrder) => { day: Day; start: number; end: number } | null;

/** The number of a month by its name or short form in any language of the press; 0 where the word is none. */
export const monthOf = (word: string): number => MONTHS.get(word.toLowerCase()) ?? 0;

/** The number of a month by its name in the calendar that its year is of. */
const monthIn = (year: number, word: string): number => (isPersianYear(year) ? persianMonthOf(word) : monthOf(word));

const fullYear = (digits: string): number => {
  const year = Number(digits.replace(/^’/, ''));
  return year < 100 ? 2000 + year : year;
};

type Pick = (groups: RegExpExecArray, order: NumericOrder) => Day;

/**
 * A reader for one shape; a match that is no possible day is passed over for the next one. The pattern is asked for when a text is
 * there, as they take long to make and most pages need none. `needs` is a quicker one that every match holds, for a pattern that
 * begins with a letter: it would look on from each letter of a text.
 */
function reader(pattern: () => RegExp, pick: Pick, needs: RegExp | null = null): DayReader {
  return (text, order) => {
    if (needs !== null && !needs.test(text)) return null;
    // `matchAll` copies the pattern, which costs more than to look through most texts.
    const shape = pattern();
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
      const day = toGregorian(pick(match, order));
      if (isPossible(day)) return { day, start: match.index, end: match.index + match[0].length };
    }
    return null;
  };
}

function readNumeric(groups: RegExpExecArray, order: NumericOrder): Day {
  const [first, second, year] = [Number(groups[1]), Number(groups[3]), fullYear(itemAt(groups, 4))];
  const monthFirst = second > 12 || (order === 'month-first' && groups[2] !== '.' && first <= 12);
  return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

const plainDay: Pick = ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) });

const READERS: readonly DayReader[] = [
  reader(() => ISO_DATE, plainDay),
  reader(() => YEAR_FIRST, plainDay),
  reader(
    () => DAY_MONTH_YEAR,
    ([, day, month = '', year = '']) => ({
      year: fullYear(year),
      month: monthIn(fullYear(year), month),
      day: Number(day),
    }),
  ),
  reader(
    () => MONTH_DAY_YEAR,
    ([, month = '', day, year]) => ({
      year: Number(year),
      month: monthOf(month),
      day: Number(day),
    }),
    DAY_AND_YEAR,
  ),
  reader(
    () => YEAR_MONTH_DAY,
    ([, year, month = '', day]) => ({
      year: Number(year),
      month: monthIn(Number(year), month),
      day: Number(day),
    }),
  ),
  reader(
    () => YEAR_DAY_MONTH,
    ([, year, day, month = '']) => ({ year: Number(year), month: monthOf(month), day: Number(day) }),
  ),
  reader(
    () => DAY_MONTH_WORDS,
    ([, day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ),
  reader(() => YEAR_MONTH_WORDS, plainDay),
  reader(() => NUMERIC, readNumeric),
];

interface Clock {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The offset that follows a time, as ISO writes it, or nothing. */
function readZone(rest: string): { zone: string; length: number } {
  const offset = OFFSET.exec(rest);
  if (offset) {
    const digits = itemAt(offset, 1).replace(':', '');
    const hours = digits.slice(1, digits.length > 3 ? -2 : undefined).padStart(2, '0');
    const minutes = digits.length > 3 ? digits.slice(-2) : '00';
    if (Number(hours) <= 14 && Number(minutes) < 60)
      return { zone: `${digits[0]}${hours}:${minutes}`, length: offset[0].length };
  }
  if (EASTERN.test(rest)) return { zone: '', length: 0 };
  const letters = ZONE_LETTERS.exec(rest);
  const zone = ZONES.get(letters?.[1]?.toLowerCase() ?? '') ?? '';
  return { zone, length: zone === '' ? 0 : (letters?.[0].length ?? 0) };
}

function hourOf(digits: string, half: string | undefined, before: string): number {
  const hour = Number(digits);
  const isAfternoon = /^p/i.test(half ?? '') || (AFTERNOON.test(before) && hour < 12);
  if (half && hour > 12) return hour;
  if (isAfternoon) return hour === 12 ? 12 : hour + 12;
  return /^a/i.test(half ?? '') && hour === 12 ? 0 : hour;
}

/** The time of day in a stretch of text. */
function readClock(text: string): Clock | null {
  const match = CLOCK.exec(text);
  const plain = match ? null : HOUR_ONLY.exec(text);
  const found = match ?? plain;
  if (!found) return null;
  const after = found.index + found[0].length;
  const half = (match ? match[5] : found[2]) ?? (AFTERNOON_BEHIND.test(text.slice(after)) ? 'pm' : undefined);
  const hour = hourOf(itemAt(found, 1), half, text.slice(0, found.index));
  const minute = match ? Number(match[2]) : 0;
  const second = match?.[3];
  if (hour > 23 || minute > 59 || Number(second ?? 0) > 59) return null;
  const { zone, length } = readZone(text.slice(after, after + 16));
  const seconds = second === undefined ? '' : `:${second}${match?.[4] ? `.${match[4]}` : ''}`;
  return { text: `T${two(hour)}:${two(minute)}${seconds}${zone}`, start: found.index, end: after + length };
}

/** The time that belongs to a date: right after it, else right before it. */
function clockBeside(text: string, start: number, end: number): Clock | null {
  const after = readClock(text.slice(end, end + TIME_REACH));
  if (after) return { text: after.text, start, end: end + after.end };
  const from = Math.max(0, start - TIME_REACH);
  const before = readClock(text.slice(from, start));
  return before ? { text: before.text, start: from + before.start, end } : null;
}

/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

function readEpoch(text: string): string | null {
  if (!EPOCH.test(text)) return null;
  const instant = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return instant.toISOString().replace('.000Z', 'Z');
}

function readCompact(text: string): string | null {
  const match = COMPACT_DATE.exec(text);
  if (!match || !isPossible(plainDay(match, 'day-first'))) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${zone ? readZone(zone).zone : ''}`;
}

/** Every form has a year of four digits or three numbers. */
const CAN_BE_DATE = /\d{4}|\d\s?[./’-]\s?\d/;
const WHOLE_ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** What most attributes hold: ISO as it should be; null for all else. */
function readIso(text: string): string | null {
  const match = WHOLE_ISO.exec(text);
  if (!match || !isPossible(plainDay(match, 'day-first'))) return null;
  const isClock = Number(match[4] ?? 0) < 24 && Number(match[5] ?? 0) < 60 && Number(match[6] ?? 0) < 60;
  if (!isClock) return text.slice(0, 10);
  const zone = match[8] ?? '';
  const isZone = zone.length < 2 || readZone(zone).zone !== '';
  return (isZone ? text : text.slice(0, -zone.length)).replace(' ', 'T');
}

/** The first date in a text, with its time where one stands beside it; null where there is none that can be. */
export function findDate(text: string, order: NumericOrder = 'day-first'): DateMatch | null {
  const part = foldScript(text.slice(0, LONGEST_TEXT));
  if (!CAN_BE_DATE.test(part)) return null;
  let best: ReturnType<DayReader> = null;
  for (const read of READERS) {
    const found = read(part, order);
    if (found && (best === null || found.start < best.start)) best = found;
  }
  if (best === null) return null;
  const { year, month, day } = best.day;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = clockBeside(part, best.start, best.end);
  return clock
    ? { iso: date + clock.text, start: clock.start, end: clock.end }
    : { iso: date, start: best.start, end: best.end };
}

/**
 * A value that should be a date (an attribute, a JSON-LD string, a date line) → ISO, or null:
 * `"4 May 2021 - 11:30"` → `2021-05-04T11:30`.
 */
export function readDate(value: string, order: NumericOrder = 'day-first'): string | null {
  const text = value.trim();
  const common = readIso(text) ?? readEpoch(text) ?? readCompact(text);
  return common ?? findDate(text.replace(YEAR_LAST, '$1 $2, $5 $3 $4'), order)?.iso ?? null;
}
