/** The visible lines at the article's head that are no part of its text: what each of them is. */

import { AGE_CLOSERS, AGE_LINE_OPENERS, AGE_OPENERS, AGE_UNITS } from '../../../data/boilerplate/age-words.js';
import { BYLINE_OPENERS } from '../../../data/boilerplate/certain-lines.js';
import { MONTH_STEMS } from '../../../data/dates/words.js';
import { itemAt } from '../../../model/column.js';
import type { HeadLine } from '../../types.js';
import { SIGN } from '../cut/class-signs.js';
import { WITHIN } from '../cut/tag-roles.js';
import type { Evidence } from '../hints/evidence.js';
import type { Layout, PlacedBlock } from '../layout/layout.js';

const SHORTEST_HEADLINE = 12;
const MONTH = `(?:${MONTH_STEMS.join('|')})\\p{L}{0,9}`;
const DATE = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s{1,3}(?:de\\s)?${MONTH}\\.?,?\\s{1,3}(?:de\\s)?\\d{4}|\\b${MONTH}\\.?\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4}|\\b\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}|\\b\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\b)`,
  'iu',
);
const AGE = new RegExp(
  `\\b\\d{1,3}(?:\\s?[dhm]|\\s{1,2}(?:${AGE_UNITS.join('|')}))\\s{1,2}ago\\b|^(?:${AGE_LINE_OPENERS.join('|')}) \\d{1,3} \\p{L}+|(?<!\\p{L})(?:${AGE_OPENERS.join('|')}) \\d{1,3}`,
  'iu',
);
const AGE_ALONE = new RegExp(
  `^(?:(?:${[...AGE_OPENERS, ...AGE_LINE_OPENERS].join('|')})\\s\\d{1,3}\\s|.{0,20}?\\d{1,3}\\s?\\p{L}{1,12}\\.?\\s?(?:${AGE_CLOSERS.join('|')})(?!\\p{L}))`,
  'iu',
);
const LONGEST_AGE = 40;
const PATH = /^[^/›»>|]{2,40}(?:\s?[/›»>|]\s?[^/›»>|]{2,60}){1,5}$/;
const BYLINE = new RegExp(`^(?:${BYLINE_OPENERS.join('|')})\\b[:\\s]`, 'i');
const LONGEST_LINE = 200;

/** What no date and no age does without: asked first, for it is cheap. */
const HAS_DATE_DIGITS = /\d{4}|\d[./-]\s?\d/;
const HAS_DIGIT = /\d/;

/** A date as a reader would see one, in the usual orders and languages. */
export function hasDate(text: string): boolean {
  const line = text.slice(0, LONGEST_LINE);
  return HAS_DATE_DIGITS.test(line) && DATE.test(line);
}

/** An age: "4 hours ago". */
export function hasAge(text: string): boolean {
  const line = text.slice(0, LONGEST_LINE);
  return HAS_DIGIT.test(line) && AGE.test(line);
}

/** Whether a line is nothing but an age, in any language of the press: "4 ore fa". */
export const isAge = (text: string): boolean => text.length < LONGEST_AGE && AGE_ALONE.test(text);

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

const MOSTLY_LINKS = 0.5;
const HEAD_LINES = 40;
const LINES_OVER_HEADLINE = 6;
/** A page without kept blocks has its head lines among its first ones. */
const LINES_OF_EMPTY_PAGE = 60;

/** The visible lines before the first kept block (-1: none is kept), and which blocks are headlines. */
export function readHead(
  { blocks }: Layout,
  first: number,
  evidence: Evidence,
): { lines: HeadLine[]; headlines: ReadonlySet<number> } {
  const end = first < 0 ? Math.min(blocks.length, LINES_OF_EMPTY_PAGE) : first;
  let from = Math.max(0, end - HEAD_LINES);
  const isHeadline = tellHeadlines(blocks.slice(from, end), evidence, first >= 0);
  const headline = blocks.findIndex((block) => block.index >= from && block.index < end && isHeadline(block));
  if (headline >= 0) from = Math.max(from, headline - LINES_OVER_HEADLINE);
  const lines: HeadLine[] = [];
  const headlines = new Set<number>();
  let dates = 0;
  for (let at = from; at < end; at += 1) {
    const block = itemAt(blocks, at);
    const kind = isPlacedAtHead(block) ? (isHeadline(block) ? 'headline' : kindAtHead(block)) : null;
    if (kind === 'headline' || isNamed(block, evidence)) headlines.add(at);
    if (kind === null) continue;
    if (kind === 'date' && at > headline) dates += 1;
    if (kind === 'headline' && lines.some((line) => line.kind === 'headline')) continue;
    lines.push({ kind, text: block.text });
  }
  return { lines: headline >= 0 && dates > 0 ? dropEarlyDates(lines) : lines, headlines };
}

/** A date over the headline is today's, or a filter's, where the article has one under it. */
function dropEarlyDates(lines: readonly HeadLine[]): HeadLine[] {
  const headline = lines.findIndex(({ kind }) => kind === 'headline');
  return lines.filter(({ kind }, at) => kind !== 'date' || at > headline);
}

/**
 * How the headlines are told among the blocks at the head: `h1`; where there is none, what equals a title of the page or of
 * its JSON-LD; where the page has no title either, the first heading over the text.
 */
function tellHeadlines(
  blocks: readonly PlacedBlock[],
  evidence: Evidence,
  hasText: boolean,
): (block: PlacedBlock) => boolean {
  const isFirstLevel = ({ tag }: PlacedBlock): boolean => tag === 'h1';
  if (blocks.some(isFirstLevel)) return isFirstLevel;
  if (!evidence.isUntitled) return (block) => isNamed(block, evidence);
  const first = blocks.find(
    (block) =>
      block.kind === 'heading' &&
      block.linkDensity < MOSTLY_LINKS &&
      isPlacedAtHead(block) &&
      (block.withinAround & (WITHIN.nav | WITHIN.aside | WITHIN.form | WITHIN.landmark)) === 0 &&
      looksLikeHeadline(block.text),
  );
  return (block) => hasText && block === first;
}

/** Whether a block is what the page calls its article, and no step of a path or link that says the same. */
const isNamed = (block: PlacedBlock, evidence: Evidence): boolean =>
  block.linkDensity < MOSTLY_LINKS && block.kind !== 'list-item' && evidence.isHeadline(block.key);

/** Not in a footer or a menu, and seen. */
function isPlacedAtHead({ withinAround, signsAround }: PlacedBlock): boolean {
  if ((withinAround & (WITHIN.hidden | WITHIN.footer)) !== 0) return false;
  return (withinAround & WITHIN.nav) === 0 || (signsAround & SIGN.navigation) !== 0;
}

function kindAtHead(block: PlacedBlock): HeadLine['kind'] | null {
  const told = tellHeadLine(block.text);
  if (told) return told;
  if ((block.signsAround & SIGN.byline) !== 0) return 'byline';
  if ((block.signsAround & SIGN.deck) !== 0 && looksLikeHeadline(block.text)) return 'deck';
  return null;
}
