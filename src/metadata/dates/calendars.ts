/** Years, digits and months that other scripts and calendars write otherwise → those that the patterns of dates read. */
import { PERSIAN_MONTHS } from '../../data/dates/months.js';

/** Whether a text has a letter or a digit of a script between Arabic and Burmese, in which these differ, or a mark of direction. */
const OTHER_SCRIPT = /[\u0600-\u109f\u200e\u200f]/;
/** A digit that is not one of ASCII. */
const DIGIT = /(?![0-9])\p{Nd}/gu;
/** The noughts of those scripts; nine digits follow each. */
const NOUGHTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
];
/** Marks that say in which direction a text runs. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c]/g;
/** "كانون الثاني", "تشرين الأول": months of two words. */
const TWO_WORDS = /(?<=كانون|تشرين) (?=ال)/g;
const TATWEEL = '\u0640';
/** The full stops inside the short months of Thai and Lao ("เม.ย."). */
const INNER_STOP = /(?<=[\u0e00-\u0eff])\.(?=[\u0e00-\u0eff])/g;
const PHINTHU = '\u0e3a';

/** A text with its digits as ASCII has them and each month as one word; every character keeps its place. */
export function foldScript(text: string): string {
  if (!OTHER_SCRIPT.test(text)) return text;
  return text
    .replace(DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      const nought = NOUGHTS.find((each) => code >= each && code < each + 10);
      return nought === undefined ? digit : String(code - nought);
    })
    .replace(DIRECTION_MARKS, ' ')
    .replace(TWO_WORDS, TATWEEL)
    .replace(INNER_STOP, PHINTHU);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_YEARS = [2400, 2700] as const;
const BUDDHIST_ERA = 543;
const PERSIAN_YEARS = [1300, 1500] as const;
const MS_OF_A_DAY = 86_400_000;
/** Days from the first of the Persian era to 1 January 1970. */
const PERSIAN_EPOCH = 492_268;

/** The month of the Persian calendar by its name; 0 where the word is none. */
export const persianMonthOf = (word: string): number => PERSIAN_MONTHS.indexOf(word) + 1;

/** Whether a year can only be one of the Persian calendar's. */
export const isPersianYear = (year: number): boolean => year >= PERSIAN_YEARS[0] && year < PERSIAN_YEARS[1];

/** A day of the Persian calendar as ours: 24 Ordibehesht 1399 → 13 May 2020. */
function fromPersian({ year, month, day }: Day): Day {
  const leapDays = Math.floor((8 * year + 21) / 33);
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const instant = new Date((365 * (year - 1) + leapDays + before + day - 1 - PERSIAN_EPOCH) * MS_OF_A_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** A day whose year is of the Buddhist era or the Persian calendar as a day of ours. */
export function toGregorian(day: Day): Day {
  const { year } = day;
  if (year >= BUDDHIST_YEARS[0] && year < BUDDHIST_YEARS[1]) return { ...day, year: year - BUDDHIST_ERA };
  return isPersianYear(year) && day.month > 0 ? fromPersian(day) : day;
}
