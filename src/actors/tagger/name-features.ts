/**
 * The tagger's features. A feature is a hash of its template and values. Those that a word has wherever it stands
 * (`pushWordFeatures`) are apart from those of one place (`pushPlaceFeatures`), so that the first are weighed once a word.
 */
import { hashText, mixHashes } from '../../model/hash.js';
import type { NameText } from './name-text.js';
import { shapeOf, type WordType } from './word-types.js';

/** A growing list of features. */
export class FeatureList {
  values = new Int32Array(512);
  size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size] = value;
    this.size += 1;
  }
}

const EDGE = 0x0ed6e;
const MIX = mixHashes;
const small = (count: number): number => Math.min(count, 3);

/** How far from a word its own features count. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** Features of a word for a unit that stands `-offset` words from it; 0: the word itself. */
export function pushWordFeatures(text: NameText, typeNumber: number, offset: number, list: FeatureList): void {
  const type = text.types[typeNumber] as WordType;
  const base = (offset + 3) << 8;
  list.push(MIX(base + 1, type.folded));
  list.push(MIX(base + 2, type.shortShape));
  for (let bit = 0, rest = type.lexicons; rest !== 0; bit += 1, rest >>>= 1)
    if (rest & 1) list.push(MIX(base + 3, bit));
  if (Math.abs(offset) === 1) list.push(MIX(base + 4, endOf(type)));
  if (offset === 0) pushOwnFeatures(text, typeNumber, list);
}

/** Hash of a word's last three letters, or of the last of a short name. */
function endOf({ lower, isNameLike }: WordType): number {
  if (lower.length > 3) return suffixOf(lower, 3);
  return isNameLike && lower.length > 1 ? suffixOf(lower, 1) : 0;
}

const suffixOf = (lower: string, length: number): number => hashText(lower, length, lower.length - length);

function pushOwnFeatures(text: NameText, typeNumber: number, list: FeatureList): void {
  const type = text.types[typeNumber] as WordType;
  const shape = shapeOf(type.text);
  list.push(MIX(0x2001, hashText(type.text)));
  list.push(MIX(0x2002, shape));
  list.push(MIX(0x2003, MIX(shape, type.lexicons)));
  pushAffixes(type, list);
  if (type.text.includes('-')) list.push(MIX(0x2030, hashText(type.lower.slice(type.lower.lastIndexOf('-')))));
  if (type.isNameLike) pushDocumentFeatures(text, typeNumber, list);
}

/** The longest beginnings and ends of a name that are features. */
const LONGEST_AFFIX = 5;

/** Beginnings and ends of one to five letters of a name, of three of other words. */
function pushAffixes({ text, lower, isNameLike }: WordType, list: FeatureList): void {
  const shortest = isNameLike ? 1 : 3;
  const longest = isNameLike ? LONGEST_AFFIX : 3;
  for (let length = shortest; length <= longest && length < text.length; length += 1)
    list.push(MIX(0x2010 + length - shortest, hashText(text, length, 0, length)));
  for (let length = shortest; length <= longest && length < lower.length; length += 1)
    list.push(MIX(0x2020 + length - shortest, suffixOf(lower, length)));
}

/** How many places of a word are looked at. */
const MOST_PLACES = 8;

/** What the word's other places in the document tell. */
function pushDocumentFeatures(text: NameText, typeNumber: number, list: FeatureList): void {
  const { records } = text;
  const record = text.recordOf[typeNumber] as number;
  const capitalised = records.capitalised[record] as number;
  const seen = ((records.lower[record] as number) > 0 ? 1 : 0) | (small(records.inner[record] as number) << 1);
  list.push(MIX(0x2100, seen));
  list.push(MIX(0x2101, MIX(seen, small(capitalised))));
  const spelledOut = records.spelledOut.get(record);
  if (spelledOut !== undefined) list.push(MIX(0x2102, hashText(spelledOut)));
  if (capitalised < 2) return;
  const from = list.size;
  let at = records.firstPlace[record] as number;
  for (let place = 0; place < MOST_PLACES && at >= 0; place += 1, at = records.nextPlace[at] as number) {
    const start = text.runStart[at] as number;
    const end = text.runEnd[at] as number;
    const before = neighbour(text, at, start - 1);
    const after = neighbour(text, at, end);
    pushOnce(list, from, MIX(0x2110, before));
    pushOnce(list, from, MIX(0x2111, after));
    if (end - start > 1) {
      if (end - 1 !== at) pushOnce(list, from, MIX(0x2112, neighbour(text, at, end - 1)));
      if (start !== at) pushOnce(list, from, MIX(0x2113, neighbour(text, at, start)));
      pushOnce(list, from, MIX(0x2114, (at - start === 0 ? 1 : 0) | (end - 1 === at ? 2 : 0)));
    } else pushOnce(list, from, 0x2115);
    pushOnce(list, from, MIX(0x2116, lexiconsAt(text, at, start - 1)));
    pushOnce(list, from, MIX(0x2117, lexiconsAt(text, at, end)));
  }
}

function pushOnce(list: FeatureList, from: number, value: number): void {
  for (let at = from; at < list.size; at += 1) if (list.values[at] === value) return;
  list.push(value);
}

const typeAt = (text: NameText, at: number): WordType => text.types[text.typeOf[at] as number] as WordType;

/** Whether `other` is on the same line as `at`. */
const sameLine = (text: NameText, at: number, other: number): boolean =>
  other >= 0 && other < text.units.length && text.lineOf[other] === text.lineOf[at];

const neighbour = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).folded : EDGE;

const lexiconsAt = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).lexicons : EDGE;

const shapeAt = (text: NameText, at: number, other: number): number =>
  sameLine(text, at, other) ? typeAt(text, other).shortShape : EDGE;

/** Features of one place: pairs of words, the run of capitals it stands in, the line. */
export function pushPlaceFeatures(text: NameText, at: number, list: FeatureList): void {
  const type = typeAt(text, at);
  const word = type.folded;
  const before = neighbour(text, at, at - 1);
  const after = neighbour(text, at, at + 1);
  list.push(MIX(0x3001, MIX(before, word)));
  list.push(MIX(0x3002, MIX(word, after)));
  list.push(MIX(0x3003, MIX(before, after)));
  list.push(MIX(0x3004, MIX(neighbour(text, at, at - 2), before)));
  list.push(MIX(0x3005, MIX(after, neighbour(text, at, at + 2))));
  const shape = type.shortShape;
  const shapeBefore = shapeAt(text, at, at - 1);
  const shapeAfter = shapeAt(text, at, at + 1);
  list.push(MIX(0x3010, MIX(shapeBefore, shape)));
  list.push(MIX(0x3011, MIX(shape, shapeAfter)));
  list.push(MIX(0x3012, MIX(MIX(shapeBefore, shape), shapeAfter)));
  list.push(MIX(0x3013, MIX(before, shape)));
  list.push(MIX(0x3014, MIX(shape, after)));
  list.push(MIX(0x3015, MIX(MIX(shapeAt(text, at, at - 2), shapeBefore), shape)));
  list.push(MIX(0x3016, MIX(MIX(shape, shapeAfter), shapeAt(text, at, at + 2))));
  list.push(MIX(0x3020, MIX(lexiconsAt(text, at, at - 1), type.lexicons)));
  list.push(MIX(0x3021, MIX(type.lexicons, lexiconsAt(text, at, at + 1))));
  pushRunFeatures(text, at, list);
  pushGazetteerFeatures(text, at, list);
  pushLineFeatures(text, at, list);
}

const NO_NAME = 0x60a2;

/** The gazetteer's classes of a unit, as one value. */
function gazetteerAt({ gazetteer }: NameText, at: number): number {
  const { whole, begin, inside, end } = gazetteer;
  const single = whole[at] as number;
  const parts = ((begin[at] as number) << 16) | (end[at] as number);
  const rest = inside[at] as number;
  return single === 0 && parts === 0 && rest === 0 ? NO_NAME : MIX(MIX(single, parts), rest);
}

function pushGazetteerFeatures(text: NameText, at: number, list: FeatureList): void {
  const all = gazetteerAt(text, at);
  const shape = typeAt(text, at).shortShape;
  list.push(MIX(0x6101, all));
  list.push(MIX(MIX(0x6102, all), shape));
  if (all !== NO_NAME) {
    if (sameLine(text, at, at - 1)) list.push(MIX(MIX(0x6103, gazetteerAt(text, at - 1)), all));
    if (sameLine(text, at, at + 1)) list.push(MIX(MIX(0x6104, all), gazetteerAt(text, at + 1)));
  }
  pushClasses(text, at, 0x6200, list);
  if (sameLine(text, at, at - 1)) pushClasses(text, at - 1, 0x6300, list);
  if (sameLine(text, at, at + 1)) pushClasses(text, at + 1, 0x6400, list);
}

/** One feature for each class of a unit and the unit's part in the name. */
function pushClasses({ gazetteer }: NameText, at: number, template: number, list: FeatureList): void {
  const { whole, begin, inside, end } = gazetteer;
  const low = (whole[at] as number) | ((begin[at] as number) << 16);
  const high = (inside[at] as number) | ((end[at] as number) << 16);
  for (let bit = 0, rest = low; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) list.push(MIX(template, bit));
  for (let bit = 32, rest = high; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) list.push(MIX(template, bit));
}

function pushRunFeatures(text: NameText, at: number, list: FeatureList): void {
  const start = text.runStart[at] as number;
  const end = text.runEnd[at] as number;
  const length = end - start;
  const place = MIX(Math.min(length, 5), MIX(Math.min(at - start, 3), Math.min(end - 1 - at, 3)));
  list.push(MIX(0x4001, place));
  const before = neighbour(text, at, start - 1);
  const after = neighbour(text, at, end);
  list.push(MIX(0x4002, before));
  list.push(MIX(0x4003, after));
  list.push(MIX(0x4004, MIX(neighbour(text, at, start - 2), before)));
  list.push(MIX(0x4005, MIX(after, neighbour(text, at, end + 1))));
  list.push(MIX(0x4006, MIX(lexiconsAt(text, at, start - 1), lexiconsAt(text, at, end))));
  list.push(MIX(0x400d, MIX(lexiconsAt(text, at, start - 1), place)));
  list.push(MIX(0x400e, MIX(lexiconsAt(text, at, end), place)));
  if (length === 1) return;
  list.push(MIX(0x4007, neighbour(text, at, end - 1)));
  list.push(MIX(0x4008, neighbour(text, at, start)));
  list.push(MIX(0x4009, MIX(lexiconsAt(text, at, end - 1), Math.min(end - 1 - at, 3))));
  list.push(MIX(0x400a, MIX(lexiconsAt(text, at, start), Math.min(at - start, 3))));
  list.push(MIX(0x400b, MIX(neighbour(text, at, end - 1), Math.min(end - 1 - at, 3))));
  if (length < 6) {
    let whole = 0x400c;
    for (let word = start; word < end; word += 1) whole = MIX(whole, typeAt(text, word).folded);
    list.push(MIX(whole, at - start));
  }
}

function pushLineFeatures(text: NameText, at: number, list: FeatureList): void {
  const line = text.lines[text.lineOf[at] as number] as NameText['lines'][number];
  const length = line.end - line.first;
  const kind = (line.isCaps ? 1 : 0) | (line.opensParagraph ? 2 : 0) | (length < 4 ? 4 : length < 9 ? 8 : 0);
  const shape = typeAt(text, at).shortShape;
  if (at === line.first) list.push(MIX(MIX(0x5001, kind), shape));
  if (at === line.end - 1) list.push(MIX(MIX(0x5002, kind), shape));
  list.push(MIX(MIX(0x5003, kind), shape));
  if (line.isCaps) {
    list.push(MIX(0x5004, typeAt(text, at).lexicons));
    list.push(MIX(0x5005, neighbour(text, at, at - 1)));
    list.push(MIX(0x5006, neighbour(text, at, at + 1)));
  }
}

/** The feature of a line's end at `offset` from a unit. */
export function pushEdge(offset: number, list: FeatureList): void {
  list.push(MIX(((offset + 3) << 8) + 0xff, EDGE));
}
