/** The visible lines at the article's head that are no part of its text: what each of them is. */
import type { HeadLine } from './index.js';

const SHORTEST_HEADLINE = 12;
const MONTH =
  '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|januar|février|fevr|mars|avril|juin|juillet|août|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)\\p{L}{0,9}';
const DATE = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s{1,3}(?:de\\s)?${MONTH}\\.?,?\\s{1,3}(?:de\\s)?\\d{4}|\\b${MONTH}\\.?\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4}|\\b\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}|\\b\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\b)`,
  'iu',
);
const AGE =
  /\b\d{1,3}\s{1,2}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s{1,2}ago\b|^vor \d{1,3} \p{L}+|\bil y a \d{1,3}|\bhace \d{1,3}/iu;
const PATH = /^[^/›»>|]{2,40}(?:\s?[/›»>|]\s?[^/›»>|]{2,60}){1,5}$/;
const BYLINE = /^(?:by|von|par|por|di|door|av|text|words|author|autor|story by|reporting by|written by|from)\b[:\s]/i;
const LONGEST_LINE = 200;

/** A date as a reader would see one, in the usual orders and languages. */
export const hasDate = (text: string): boolean => DATE.test(text.slice(0, LONGEST_LINE));
/** An age: "4 hours ago". */
export const hasAge = (text: string): boolean => AGE.test(text.slice(0, LONGEST_LINE));

/** What a short line before the body is; null where nothing is known of it. */
export function tellHeadLine(text: string): HeadLine['kind'] | null {
  if (text.length > LONGEST_LINE) return null;
  if (hasDate(text) || hasAge(text)) return 'date';
  if (BYLINE.test(text)) return 'byline';
  if (PATH.test(text)) return 'section';
  return null;
}

/** A line that can be a headline: a few words, no full stop. */
export const looksLikeHeadline = (text: string): boolean =>
  text.length >= SHORTEST_HEADLINE && text.length <= LONGEST_LINE && !/[.…:]$/.test(text);
