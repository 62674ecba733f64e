/** A text made ready for the tagger: word types, runs of capitalised words, and what the document tells of each word. */
import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import { type GazetteerMarks, markGazetteer } from './gazetteer-marks.js';
import { readWordType, type WordType } from './word-types.js';
import { type Line, readUnits, type UnitText } from './word-units.js';

/** What the whole document shows of each word, whatever its case; lines in capitals are left out. One entry a word in every column. */
interface WordRecords {
  readonly count: number;
  readonly capitalised: Int32Array;
  readonly lower: Int32Array;
  /** Times it is capitalised where nothing but its being a name asks for it. */
  readonly inner: Int32Array;
  /** The unit where it is capitalised first, -1 for none. */
  readonly firstPlace: Int32Array;
  /** One entry a unit that is a capitalised word: where that word is so next, -1 for nowhere. */
  readonly nextPlace: Int32Array;
  /** Acronyms: the last word of the name in the document that has these initials. */
  readonly spelledOut: ReadonlyMap<number, string>;
}

/** A text as the tagger reads it. Numbers of types and records run in parallel to `units`. */
export interface NameText extends UnitText {
  /** The line of each unit. */
  readonly lineOf: Int32Array;
  readonly types: readonly WordType[];
  readonly typeOf: Int32Array;
  readonly records: WordRecords;
  /** The record of each type. */
  readonly recordOf: Int32Array;
  /** First unit of the run of capitalised words that a unit stands in; its own number outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly gazetteer: GazetteerMarks;
  /** Units near a capital: all others are no name. */
  readonly isActive: Uint8Array;
}

/** A name may have one small word before its first capital or after its last, and two between ("Ministry of the Interior"). */
const REACH = 1;

function markActive(
  { units, lines, types, typeOf }: Pick<NameText, 'units' | 'lines' | 'types' | 'typeOf'>,
  reach: number,
): Uint8Array {
  const active = new Uint8Array(units.length);
  for (const { first, end } of lines)
    for (let at = first; at < end; at += 1) {
      if (!itemAt(types, typeOf[at] ?? 0).isNameLike) continue;
      let last = at;
      while (last + 1 < end && units.tokenOf(last + 1) === units.tokenOf(at)) last += 1;
      active.fill(1, Math.max(first, at - reach), Math.min(end, last + reach + 1));
    }
  return active;
}

interface Runs {
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Runs of capitalised words; a link ("of", "&") or a hyphen of a taken-apart word does not continue one. */
function findRuns(typeOf: Int32Array, types: readonly WordType[], lines: readonly Line[]): Runs {
  const runStart = new Int32Array(typeOf.length);
  const runEnd = new Int32Array(typeOf.length);
  for (let at = 0; at < typeOf.length; at += 1) {
    runStart[at] = at;
    runEnd[at] = at + 1;
  }
  for (const { first, end, isCaps } of lines) {
    if (isCaps) continue;
    for (let at = first; at < end; at += 1) {
      let stop = at;
      while (stop < end && itemAt(types, typeOf[stop] ?? 0).isNameLike) stop += 1;
      if (stop <= at) continue;
      runStart.fill(at, at, stop);
      runEnd.fill(stop, at, stop);
      at = stop;
    }
  }
  return { runStart, runEnd };
}

const isOpener = (text: string): boolean => /^["“‘'«([*•:;—–-]$/u.test(text);

function recordWords(
  text: Omit<NameText, 'records' | 'recordOf' | 'gazetteer' | 'isActive'>,
): Pick<NameText, 'records' | 'recordOf'> {
  const { units, types, typeOf } = text;
  const byWord = new Map<string, number>();
  const recordOf = new Int32Array(types.length);
  for (let number = 0; number < types.length; number += 1) {
    const { lower } = itemAt(types, number);
    const known = byWord.get(lower);
    recordOf[number] = known ?? byWord.size;
    if (known === undefined) byWord.set(lower, byWord.size);
  }
  const count = byWord.size;
  const capitalised = new Int32Array(count);
  const lower = new Int32Array(count);
  const inner = new Int32Array(count);
  const firstPlace = new Int32Array(count).fill(-1);
  const nextPlace = new Int32Array(units.length).fill(-1);
  // From the end, so that each place finds the next one of its word.
  for (let number = text.lines.length - 1; number >= 0; number -= 1) {
    const { first, end, isCaps } = itemAt(text.lines, number);
    if (isCaps) continue;
    for (let at = end - 1; at >= first; at -= 1) {
      const type = itemAt(types, typeOf[at] ?? 0);
      const record = recordOf[typeOf[at] ?? 0] ?? 0;
      if (!type.isNameLike) {
        if (type.case === 'lower') lower[record] = (lower[record] ?? 0) + 1;
        continue;
      }
      capitalised[record] = (capitalised[record] ?? 0) + 1;
      if (at > first && !isOpener(units.textOf(at - 1))) inner[record] = (inner[record] ?? 0) + 1;
      nextPlace[at] = firstPlace[record] ?? 0;
      firstPlace[record] = at;
    }
  }
  const spelledOut = spellOut(text, byWord);
  return { records: { count, capitalised, lower, inner, firstPlace, nextPlace, spelledOut }, recordOf };
}

const MAX_INITIALS = 8;

/** Finds "European Union" for "EU": a run of capitalised words, small words passed over, whose initials are an acronym of the text. */
function spellOut(
  { lines, types, typeOf }: Pick<NameText, 'lines' | 'types' | 'typeOf'>,
  byWord: ReadonlyMap<string, number>,
): Map<number, string> {
  const spelledOut = new Map<number, string>();
  const acronyms = new Set<string>();
  for (const { case: kind, text, lower } of types) if (kind === 'caps' && text.length > 1) acronyms.add(lower);
  if (acronyms.size === 0) return spelledOut;
  for (const { first, end, isCaps } of lines) {
    if (isCaps) continue;
    for (let at = first; at < end; at += 1) {
      if (!hasInitial(itemAt(types, typeOf[at] ?? 0))) continue;
      for (const { initials, last } of initialsFrom({ types, typeOf }, at, end)) {
        const record = byWord.get(initials);
        if (record !== undefined && acronyms.has(initials) && !spelledOut.has(record)) spelledOut.set(record, last);
      }
    }
  }
  return spelledOut;
}

/** Whether a word gives a letter to an acronym; an acronym itself gives none. */
const hasInitial = (type: WordType): boolean => type.isNameLike && type.case !== 'caps';

/** Words that carry no initial may stand between: so many more than initials are read. */
const MOST_SMALL_WORDS = 3;

/** The initials of the capitalised words from a unit on, two and more, each with the last word that it takes. */
function* initialsFrom(
  { types, typeOf }: Pick<NameText, 'types' | 'typeOf'>,
  at: number,
  end: number,
): Generator<{ readonly initials: string; readonly last: string }> {
  const stop = Math.min(end, at + MAX_INITIALS + MOST_SMALL_WORDS);
  let initials = '';
  for (let next = at; next < stop && initials.length < MAX_INITIALS; next += 1) {
    const type = itemAt(types, typeOf[next] ?? 0);
    if (hasInitial(type)) {
      initials += type.lower.charAt(0);
      if (initials.length > 1) yield { initials, last: type.lower };
    } else if (initials === '' || type.case !== 'lower' || type.text.length > 3) return;
  }
}

interface NameTextOptions {
  /** The headline, read like a text; none where absent. */
  readonly headline?: TextReading | null;
  /** How far from a capital a unit may stand to be a part of a name. */
  readonly reach?: number;
}

/** Reads a text for the tagger. */
export function readNameText(reading: TextReading, { headline = null, reach = REACH }: NameTextOptions = {}): NameText {
  const { units, lines, headUnits } = readUnits(reading, headline);
  const types: WordType[] = [];
  const byForm = new Map<string, number>();
  const typeOf = new Int32Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const text = units.textOf(at);
    let type = byForm.get(text);
    if (type === undefined) {
      type = types.length;
      byForm.set(text, type);
      types.push(readWordType(text));
    }
    typeOf[at] = type;
  }
  const lineOf = new Int32Array(units.length);
  for (let number = 0; number < lines.length; number += 1)
    lineOf.fill(number, itemAt(lines, number).first, itemAt(lines, number).end);
  const base = { units, headUnits, lines, lineOf, types, typeOf, ...findRuns(typeOf, types, lines) };
  return {
    ...base,
    ...recordWords(base),
    gazetteer: markGazetteer(types, typeOf, lines),
    isActive: markActive(base, reach),
  };
}

/** A half-open range of units. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The stretches of active units, none beyond its line. */
export function activeStretches({ lines, isActive }: NameText): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines)
    for (let at = line.first; at < line.end; at += 1) {
      if (isActive[at] === 0) continue;
      const first = at;
      while (at < line.end && isActive[at] === 1) at += 1;
      stretches.push({ first, end: at });
    }
  return stretches;
}
