/**
 * The tagger's features. A feature is a hash of its template and values. Those that a word has wherever it stands
 * (`pushWordFeatures`) are apart from those of one place (`pushPlaceFeatures`, in `place-features.ts`), so that the first are weighed
 * once a word.
 */

import { itemAt } from '../../model/column.js';
import { type FeatureList, namesOf, pushFeatures, type Template } from '../../model/feature-list.js';
import { hashText, mixHashes as mix } from '../../model/hash.js';
import { coarseOf, fineOf, leaningOf, middleOf } from '../../model/word-clusters.js';
import type { NameText } from './name-text.js';
import { clustersNear, EDGE, listsNear, neighbour, typeOfNumber } from './neighbours.js';
import { shapeOf, type WordType } from './word-types.js';

/** How far from a word its own features count. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** Templates of a word that stands near: the numbers of each offset follow each other in steps of 256. */
const NEAR = {
  word: 1,
  'short shape': 2,
  list: 3,
  'end of word': 4,
  'coarse cluster': 5,
  'middle cluster': 6,
  'fine cluster': 7,
  leaning: 8,
  'end of line': 0xff,
};
const nearNumber = (offset: number): number => (offset + 3) << 8;

/** Templates of the word itself. */
const OWN: readonly Template<WordType>[] = [
  ['own letters', 0x2001, (number, type) => mix(number, hashText(type.text))],
  ['own shape', 0x2002, (number, type) => mix(number, shapeOf(type.text))],
  ['own shape | lists', 0x2003, (number, type) => mix(number, mix(shapeOf(type.text), type.lexicons))],
  ['short shape | coarse', 0x2004, (number, type) => mix(number, mix(type.shortShape, coarseOf(type.clusters)))],
  ['short shape | middle', 0x2005, (number, type) => mix(number, mix(type.shortShape, middleOf(type.clusters)))],
  ['short shape | fine', 0x2006, (number, type) => mix(number, mix(type.shortShape, fineOf(type.clusters)))],
  ['short shape | leaning', 0x2007, (number, type) => mix(number, mix(type.shortShape, leaningOf(type.clusters)))],
];

/** Templates of the word's letters; the first and last ones are numbered on by their length. */
const LETTERS = { 'first letters': 0x2010, 'last letters': 0x2020, 'after hyphen': 0x2030 };

/** What the whole document shows of a word. `seen`: small letters elsewhere, and how often a capital stood where only names have it. */
interface Seen {
  readonly seen: number;
  readonly capitalised: number;
}

const DOCUMENT: readonly Template<Seen>[] = [
  ['seen', 0x2100, (number, { seen }) => mix(number, seen)],
  ['seen | capitalised', 0x2101, (number, { seen, capitalised }) => mix(number, mix(seen, atMost3(capitalised)))],
];
const SPELLED_OUT = { 'last word of spelled out': 0x2102 };

/** Another place of the word: the run of capitalised words around it. */
interface OtherPlace {
  readonly text: NameText;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const ELSEWHERE_AROUND: readonly Template<OtherPlace>[] = [
  ['elsewhere before run', 0x2110, (number, { text, at, start }) => mix(number, neighbour(text, at, start - 1))],
  ['elsewhere after run', 0x2111, (number, { text, at, end }) => mix(number, neighbour(text, at, end))],
];
const ELSEWHERE_NOT_LAST: readonly Template<OtherPlace>[] = [
  ['elsewhere last of run', 0x2112, (number, { text, at, end }) => mix(number, neighbour(text, at, end - 1))],
];
const ELSEWHERE_NOT_FIRST: readonly Template<OtherPlace>[] = [
  ['elsewhere first of run', 0x2113, (number, { text, at, start }) => mix(number, neighbour(text, at, start))],
];
const ELSEWHERE_IN_RUN: readonly Template<OtherPlace>[] = [
  [
    'elsewhere place in run',
    0x2114,
    (number, { at, start, end }) => mix(number, (at === start ? 1 : 0) | (at === end - 1 ? 2 : 0)),
  ],
];
const ELSEWHERE_ALONE: readonly Template<OtherPlace>[] = [['elsewhere alone', 0x2115, (number) => number]];
const ELSEWHERE_LISTS: readonly Template<OtherPlace>[] = [
  ['elsewhere lists before', 0x2116, (number, { text, at, start }) => mix(number, listsNear(text, at, start - 1))],
  [
    'elsewhere middle before',
    0x2118,
    (number, { text, at, start }) => mix(number, middleOf(clustersNear(text, at, start - 1))),
  ],
  ['elsewhere middle after', 0x2119, (number, { text, at, end }) => mix(number, middleOf(clustersNear(text, at, end)))],
  ['elsewhere lists after', 0x2117, (number, { text, at, end }) => mix(number, listsNear(text, at, end))],
];

/** The names of the templates in this file. */
export const WORD_COLUMNS: readonly string[] = [
  ...Object.keys(NEAR).map((name) => `near ${name}`),
  ...namesOf(OWN),
  ...Object.keys(LETTERS),
  ...namesOf(DOCUMENT),
  ...Object.keys(SPELLED_OUT),
  ...namesOf(ELSEWHERE_AROUND),
  ...namesOf(ELSEWHERE_NOT_LAST),
  ...namesOf(ELSEWHERE_NOT_FIRST),
  ...namesOf(ELSEWHERE_IN_RUN),
  ...namesOf(ELSEWHERE_ALONE),
  ...namesOf(ELSEWHERE_LISTS),
];

const atMost3 = (count: number): number => Math.min(count, 3);

/** A word of the text by its number, seen from a unit that stands `-offset` words from it; 0: the word itself. */
interface WordFrom {
  readonly typeNumber: number;
  readonly offset: number;
}

/** Adds the features that a word brings to a unit near it, or to itself. */
export function pushWordFeatures(text: NameText, { typeNumber, offset }: WordFrom, list: FeatureList): void {
  const type = typeOfNumber(text, typeNumber);
  const base = nearNumber(offset);
  list.push(mix(base + NEAR.word, type.folded));
  list.push(mix(base + NEAR['short shape'], type.shortShape));
  for (let bit = 0, rest = type.lexicons; rest !== 0; bit += 1, rest >>>= 1)
    if (rest & 1) list.push(mix(base + NEAR.list, bit));
  if (type.clusters >= 0) {
    list.push(mix(base + NEAR['coarse cluster'], coarseOf(type.clusters)));
    list.push(mix(base + NEAR['middle cluster'], middleOf(type.clusters)));
    list.push(mix(base + NEAR['fine cluster'], fineOf(type.clusters)));
    list.push(mix(base + NEAR.leaning, leaningOf(type.clusters)));
  }
  if (Math.abs(offset) === 1) list.push(mix(base + NEAR['end of word'], endOf(type)));
  if (offset === 0) pushOwnFeatures(text, typeNumber, list);
}

/** Adds the feature of a line's end at `offset` from a unit. */
export function pushEdge(offset: number, list: FeatureList): void {
  list.push(mix(nearNumber(offset) + NEAR['end of line'], EDGE));
}

/** Hash of a word's last three letters, or of the last of a short name. */
function endOf({ lower, isNameLike }: WordType): number {
  if (lower.length > 3) return lastLetters(lower, 3);
  return isNameLike && lower.length > 1 ? lastLetters(lower, 1) : 0;
}

const lastLetters = (lower: string, length: number): number => hashText(lower.slice(lower.length - length), length);

function pushOwnFeatures(text: NameText, typeNumber: number, list: FeatureList): void {
  const type = typeOfNumber(text, typeNumber);
  pushFeatures(OWN, type, list);
  pushAffixes(type, list);
  if (type.text.includes('-'))
    list.push(mix(LETTERS['after hyphen'], hashText(type.lower.slice(type.lower.lastIndexOf('-')))));
  if (type.isNameLike) pushDocumentFeatures(text, typeNumber, list);
}

/** The longest beginnings and ends of a name that are features. */
const LONGEST_AFFIX = 5;

/** Beginnings and ends of one to five letters of a name, of three of other words. */
function pushAffixes({ text, lower, isNameLike }: WordType, list: FeatureList): void {
  const shortest = isNameLike ? 1 : 3;
  const longest = isNameLike ? LONGEST_AFFIX : 3;
  for (let length = shortest; length <= longest && length < text.length; length += 1)
    list.push(mix(LETTERS['first letters'] + length - shortest, hashText(text.slice(0, length), length)));
  for (let length = shortest; length <= longest && length < lower.length; length += 1)
    list.push(mix(LETTERS['last letters'] + length - shortest, lastLetters(lower, length)));
}

/** How many other places of a word are looked at. */
const MOST_PLACES = 8;

/** What the word's other places in the document tell. */
function pushDocumentFeatures(text: NameText, typeNumber: number, list: FeatureList): void {
  const { records } = text;
  const record = text.recordOf[typeNumber] ?? 0;
  const capitalised = records.capitalised[record] ?? 0;
  const hasLower = (records.lower[record] ?? 0) > 0 ? 1 : 0;
  pushFeatures(DOCUMENT, { seen: hasLower | (atMost3(records.inner[record] ?? 0) << 1), capitalised }, list);
  const spelledOut = records.spelledOut.get(record);
  if (spelledOut !== undefined) list.push(mix(SPELLED_OUT['last word of spelled out'], hashText(spelledOut)));
  if (capitalised < 2) return;
  const from = list.size;
  let at = records.firstPlace[record] ?? 0;
  for (let place = 0; place < MOST_PLACES && at >= 0; place += 1, at = records.nextPlace[at] ?? 0)
    pushElsewhere({ text, at, start: text.runStart[at] ?? 0, end: text.runEnd[at] ?? 0 }, from, list);
}

function pushElsewhere(place: OtherPlace, from: number, list: FeatureList): void {
  const { at, start, end } = place;
  const push = (templates: readonly Template<OtherPlace>[]): void => {
    for (let n = 0; n < templates.length; n += 1) {
      const template = itemAt(templates, n);
      pushOnce(list, from, template[2](template[1], place));
    }
  };
  push(ELSEWHERE_AROUND);
  if (end - start === 1) push(ELSEWHERE_ALONE);
  else {
    if (end - 1 !== at) push(ELSEWHERE_NOT_LAST);
    if (start !== at) push(ELSEWHERE_NOT_FIRST);
    push(ELSEWHERE_IN_RUN);
  }
  push(ELSEWHERE_LISTS);
}

/** Adds a feature that is not among those from a place of the list on. */
function pushOnce(list: FeatureList, from: number, value: number): void {
  for (let at = from; at < list.size; at += 1) if (list.values[at] === value) return;
  list.push(value);
}
