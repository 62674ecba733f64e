/** The visible lines at the article's head that are no part of its text: what each of them is. */
import { SIGN } from './class-signs.js';
import type { HeadLine } from './index.js';
import type { Page, PlacedBlock } from './page.js';
import { WITHIN } from './tag-roles.js';

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

const HEAD_LINES = 40;
const LINES_OVER_HEADLINE = 6;
/** A page without kept blocks has its head lines among its first ones. */
const LINES_OF_EMPTY_PAGE = 60;

/** The visible lines before the first kept block (-1: none is kept), and which blocks are headlines. */
export function readHead({ blocks }: Page, first: number): { lines: HeadLine[]; headlines: ReadonlySet<number> } {
  const end = first < 0 ? Math.min(blocks.length, LINES_OF_EMPTY_PAGE) : first;
  let from = Math.max(0, end - HEAD_LINES);
  const headline = blocks.findIndex(({ tag, index }) => tag === 'h1' && index >= from && index < end);
  if (headline >= 0) from = Math.max(from, headline - LINES_OVER_HEADLINE);
  const lines: HeadLine[] = [];
  const headlines = new Set<number>();
  let dates = 0;
  for (let at = from; at < end; at += 1) {
    const block = blocks[at] as PlacedBlock;
    const kind = kindAtHead(block);
    if (kind === null) continue;
    if (kind === 'headline') headlines.add(at);
    if (kind === 'date' && at > headline) dates += 1;
    if (kind !== 'headline' || headlines.size === 1) lines.push({ kind, text: block.text });
  }
  return { lines: headline >= 0 && dates > 0 ? dropEarlyDates(lines) : lines, headlines };
}

/** A date over the headline is today's, or a filter's, where the article has one under it. */
function dropEarlyDates(lines: readonly HeadLine[]): HeadLine[] {
  const headline = lines.findIndex(({ kind }) => kind === 'headline');
  return lines.filter(({ kind }, at) => kind !== 'date' || at > headline);
}

function kindAtHead(block: PlacedBlock): HeadLine['kind'] | null {
  if ((block.withinAround & (WITHIN.hidden | WITHIN.footer)) !== 0) return null;
  if ((block.withinAround & WITHIN.nav) !== 0 && (block.signsAround & SIGN.navigation) === 0) return null;
  if (block.tag === 'h1') return 'headline';
  const told = tellHeadLine(block.text);
  if (told) return told;
  if ((block.signsAround & SIGN.byline) !== 0) return 'byline';
  if ((block.signsAround & SIGN.deck) !== 0 && looksLikeHeadline(block.text)) return 'deck';
  return null;
}
