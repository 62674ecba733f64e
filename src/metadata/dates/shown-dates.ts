/** Dates that the page shows, each with how likely it is the article's own: by its mark-up, its place, what stands before it. */
import { MODIFIED_WORDS, OTHER_DATE_WORDS, PUBLISHED_WORDS } from '../../data/dates/words.js';
import type { AnyNode } from '../../parse/walk.js';
import type { Candidate } from '../index.js';
import { isOfCard, LONGEST_LABEL, labelBefore } from '../page/beside.js';
import { type DatedText, type Marked, type Region, textOf } from '../page/clues.js';
import type { PageContext } from '../page/page-context.js';
import { findDate, readDate } from './read-date.js';

/** Which day a date is. */
export type DateKind = 'published' | 'modified';

export interface ShownDate extends Candidate {
  readonly kind: DateKind;
  readonly worth: number;
}

/** Where the headline stands. */
export interface HeadPlace {
  readonly place: number;
  readonly proseBefore: number;
}

/** What a date is judged by besides its own words. */
interface Surroundings {
  readonly head: HeadPlace;
  readonly context: PageContext;
  /** The day or the month in the page's address; null where it has none. */
  readonly inAddress: string | null;
}

const opening = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words.join('|').replace(/[()]/g, '\\$&')})(?![\\p{Ll}\\p{Lo}])`, 'iu');
/** A word of change before a date: `Updated `. */
const MODIFIED = new RegExp(`(?:^|[\\s(|,:])(?:${MODIFIED_WORDS.join('|')})`, 'iu');
const PUBLISHED = opening(PUBLISHED_WORDS);
const OTHER = opening(OTHER_DATE_WORDS);

type Label = DateKind | 'other' | null;

/** What the words before a date say of it: the last of them counts. */
function labelOf(before: string): Label {
  const near = before.slice(-LONGEST_LABEL).trim();
  if (near === '') return null;
  if (MODIFIED.test(near)) return 'modified';
  if (PUBLISHED.test(near)) return 'published';
  return OTHER.test(near) ? 'other' : null;
}

/** A date in a text with what its own line says of it. */
interface Reading {
  readonly iso: string;
  readonly label: Label;
  /** How much of its line the date takes up. */
  readonly share: number;
}

const MOST_LINES = 12;
const MOST_IN_LINE = 3;

/** The dates of a text, line by line. */
function readText(text: string, order: PageContext['order']): Reading[] {
  const found: Reading[] = [];
  for (const line of text.split(/[\n|]/, MOST_LINES)) {
    let from = 0;
    for (let round = 0; round < MOST_IN_LINE; round += 1) {
      const date = findDate(line.slice(from), order);
      if (date === null) break;
      const label = labelOf(line.slice(from, from + date.start));
      found.push({ iso: date.iso, label, share: (date.end - date.start) / line.trim().length });
      from += date.end;
    }
  }
  return found;
}

/** What an element holds that its mark-up calls a date: the machine's form of it, unless its text names both publication and change. */
function readElement(sign: Marked, order: PageContext['order']): Reading[] {
  const text = textOf(sign);
  const readings = readText(text, order);
  const told = sign.value === null || sign.value.length > LONGEST_VALUE ? null : readDate(sign.value);
  const hasBoth = ['published', 'modified'].every((kind) => readings.some(({ label }) => label === kind));
  if (told === null || hasBoth) return readings;
  return [{ iso: told, label: readings[0]?.label ?? labelOf(text.slice(0, LONGEST_LABEL)), share: 1 }];
}

const LONGEST_VALUE = 60;
/** Names of marks for the last change: `dateModified`, `last-updated`. */
const MODIFIED_MARK = /modif|updat/i;

/** A part of the page that shows a date. */
interface Spot {
  readonly node: AnyNode;
  readonly place: number;
  readonly region: Region;
  readonly proseBefore: number;
}

/** So much prose at the most parts a headline from the date under it: a standfirst. */
const NEAR_PROSE = 300;
const NEAR = 60;
/** Elements from the headline on that are its own head: no card is looked for. */
const BESIDE = 15;
const HALF = 0.35;

/** What a date's place is worth: under the headline most, then over it. */
function worthOfPlace(spot: Spot, head: HeadPlace): number {
  const distance = spot.place - head.place;
  const aside = spot.region === 'aside' ? 1.5 : 0;
  if (distance >= 0 && spot.proseBefore - head.proseBefore <= NEAR_PROSE)
    return (distance <= NEAR ? 2.5 : 1.5) - aside / 2 - (distance > BESIDE && isOfCard(spot.node) ? 2 : 0);
  const isNearBefore = distance < 0 && -distance <= NEAR;
  return (isNearBefore ? 1 : -0.5) - aside - (isOfCard(spot.node) ? 2 : 0);
}

const LABEL_WORTH = { published: 1.5, modified: 0.5, other: -3 } as const;

/** What agreement with the page's address is worth: with its day, or with its year and month. */
function worthOfAddress(iso: string, inAddress: string | null): number {
  if (inAddress === null) return 0;
  if (iso.startsWith(inAddress)) return inAddress.length > MONTH_LENGTH ? 2 : 1;
  return iso.startsWith(inAddress.slice(0, MONTH_LENGTH)) ? 0 : -1.5;
}

const MONTH_LENGTH = '2022-07'.length;

const SIGN_WORTH = { itemprop: 3, rel: 0, tag: 1.5, class: 1.2, link: 0, text: 0.8 } as const;

interface Found extends Spot {
  readonly origin: keyof typeof SIGN_WORTH;
  readonly isModified: boolean;
  readonly readings: readonly Reading[];
}

function judge({ readings, origin, isModified, ...spot }: Found, around: Surroundings): ShownDate[] {
  if (readings.length === 0) return [];
  const base = SIGN_WORTH[origin] + worthOfPlace(spot, around.head);
  const before = readings[0]?.label === null ? labelOf(labelBefore(spot.node)) : null;
  return readings.map(({ iso, label, share }, at): ShownDate => {
    const told = label ?? (at === 0 ? before : null);
    const part = told === null && share < HALF ? -1.5 : 0;
    return {
      value: iso,
      origin,
      place: spot.place,
      kind: told === 'modified' || (told === null && isModified) ? 'modified' : 'published',
      worth: base + part + (told === null ? 0 : LABEL_WORTH[told]) + worthOfAddress(iso, around.inAddress),
    };
  });
}

/** The dates of elements that their mark-up calls dates, and of short texts, the likeliest first. */
export function readShownDates(
  around: Surroundings,
  marked: readonly Marked[],
  texts: readonly DatedText[],
): ShownDate[] {
  const { order } = around.context;
  const ofElements = marked.flatMap((sign): Found[] => {
    const { element: node, place, region, proseBefore } = sign;
    if (node === null) return [];
    const isModified = MODIFIED_MARK.test(sign.word);
    return [{ node, place, region, proseBefore, origin: sign.sign, isModified, readings: readElement(sign, order) }];
  });
  const ofTexts = texts.map(
    (text): Found => ({ ...text, origin: 'text', isModified: false, readings: readText(text.text, order) }),
  );
  const judged = [...ofElements, ...ofTexts].flatMap((each) => judge(each, around)).sort((a, b) => b.worth - a.worth);
  const least = Math.max(LEAST_WORTH, (judged[0]?.worth ?? 0) - MARGIN);
  return judged.filter(({ worth }) => worth >= least);
}

const LEAST_WORTH = 1;
/** What is so much less likely than the likeliest date is another story's. */
const MARGIN = 1.8;

/** The dates of an element that microdata calls a date. */
export function readMicrodata(sign: Marked, order: PageContext['order']): ShownDate[] {
  const isModified = MODIFIED_MARK.test(sign.word);
  return readElement(sign, order).map(({ iso, label }) => ({
    value: iso,
    origin: 'itemprop',
    place: sign.place,
    kind: label === 'modified' || isModified ? 'modified' : 'published',
    worth: SIGN_WORTH.itemprop,
  }));
}

const LONGEST_DATE_LINE = 160;

/** The dates of visible lines around the headline. */
export const readLineDates = (lines: readonly string[], order: PageContext['order']): ShownDate[] =>
  lines
    .filter((line) => line.length <= LONGEST_DATE_LINE)
    .flatMap((line) => readText(line, order))
    .map(({ iso, label }) => ({
      value: iso,
      origin: 'line',
      place: null,
      kind: label === 'modified' ? 'modified' : 'published',
      worth: 0,
    }));
