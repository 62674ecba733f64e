/** A text made ready for the tagger: word types, runs of capitalised words, and what the document tells of each word. */
import type { TextReading } from '../text/index.js';
import { type GazetteerMarks, markGazetteer } from './gazetteer.js';
import { type Line, readHeadedUnits, type Unit } from './units.js';
import { readWordType, type WordType } from './word-types.js';

/** What the whole document shows of one word, whatever its case. */
export interface WordRecord {
  /** Units where the word is capitalised, lines in capitals left out; the first few. */
  readonly places: number[];
  capitalised: number;
  lower: number;
  /** Times it is capitalised where nothing but its being a name asks for it. */
  inner: number;
  /** Acronyms: the last word of the name in the document that has these initials, or null. */
  spelledOut: string | null;
}

/** A text as the tagger reads it. Numbers of types and records run in parallel to `units`. */
export interface NameText {
  readonly units: readonly Unit[];
  /** So many of the units, the first, are the headline's. */
  readonly headUnits: number;
  readonly lines: readonly Line[];
  /** The line of each unit. */
  readonly lineOf: Int32Array;
  readonly types: readonly WordType[];
  readonly typeOf: Int32Array;
  readonly records: readonly WordRecord[];
  /** The record of each type. */
  readonly recordOf: readonly number[];
  /** First unit of the run of capitalised words that a unit stands in; its own number outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly gazetteer: GazetteerMarks;
  /** Units near a capital: all others are no name. */
  readonly isActive: Uint8Array;
}

/** A name may have one small word before its first capital or after its last, and two between ("Ministry of the Interior"). */
const REACH = 1;
const MAX_PLACES = 8;

function markActive(
  { units, lines, types, typeOf }: Pick<NameText, 'units' | 'lines' | 'types' | 'typeOf'>,
  reach: number,
): Uint8Array {
  const active = new Uint8Array(units.length);
  for (const { first, end } of lines)
    for (let at = first; at < end; at += 1) {
      if (!(types[typeOf[at] as number] as WordType).isNameLike) continue;
      let last = at;
      while (last + 1 < end && (units[last + 1] as Unit).token === (units[at] as Unit).token) last += 1;
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
  const runStart = Int32Array.from(typeOf.keys());
  const runEnd = Int32Array.from(typeOf.keys(), (at) => at + 1);
  for (const { first, end, isCaps } of lines) {
    if (isCaps) continue;
    for (let at = first; at < end; at += 1) {
      let stop = at;
      while (stop < end && (types[typeOf[stop] as number] as WordType).isNameLike) stop += 1;
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
  const byWord = new Map<string, number>();
  const records: WordRecord[] = [];
  const recordOf = text.types.map(({ lower }) => {
    const known = byWord.get(lower);
    if (known !== undefined) return known;
    byWord.set(lower, records.length);
    records.push({ places: [], capitalised: 0, lower: 0, inner: 0, spelledOut: null });
    return records.length - 1;
  });
  for (const { first, end, isCaps } of text.lines) {
    if (isCaps) continue;
    for (let at = first; at < end; at += 1) {
      const type = text.types[text.typeOf[at] as number] as WordType;
      const record = records[recordOf[text.typeOf[at] as number] as number] as WordRecord;
      if (!type.isNameLike) {
        if (type.case === 'lower') record.lower += 1;
        continue;
      }
      record.capitalised += 1;
      if (at > first && !isOpener((text.units[at - 1] as Unit).text)) record.inner += 1;
      if (record.places.length < MAX_PLACES) record.places.push(at);
    }
  }
  spellOut(text, byWord, records);
  return { records, recordOf };
}

const MAX_INITIALS = 8;

/** Finds "European Union" for "EU": a run of capitalised words, small words passed over, whose initials are an acronym of the text. */
function spellOut(
  { lines, types, typeOf }: Pick<NameText, 'lines' | 'types' | 'typeOf'>,
  byWord: ReadonlyMap<string, number>,
  records: WordRecord[],
): void {
  const acronyms = new Set(
    types.filter(({ case: kind, text }) => kind === 'caps' && text.length > 1).map(({ lower }) => lower),
  );
  if (acronyms.size === 0) return;
  for (const { first, end, isCaps } of lines) {
    if (isCaps) continue;
    for (let at = first; at < end; at += 1) {
      let initials = '';
      for (let next = at; next < end && next < at + MAX_INITIALS + 3 && initials.length < MAX_INITIALS; next += 1) {
        const type = types[typeOf[next] as number] as WordType;
        if (!type.isNameLike || type.case === 'caps') {
          if (initials === '' || type.case !== 'lower' || type.text.length > 3) break;
          continue;
        }
        initials += type.lower[0] as string;
        if (initials.length > 1 && acronyms.has(initials)) {
          const record = records[byWord.get(initials) as number] as WordRecord;
          record.spelledOut ??= type.lower;
        }
      }
    }
  }
}

export interface NameTextOptions {
  /** The headline, read like a text; none where absent. */
  readonly headline?: TextReading | null;
  /** How far from a capital a unit may stand to be a part of a name. */
  readonly reach?: number;
}

/** Reads a text for the tagger. */
export function readNameText(reading: TextReading, { headline = null, reach = REACH }: NameTextOptions = {}): NameText {
  const { units, lines, headUnits } = readHeadedUnits(reading, headline);
  const types: WordType[] = [];
  const byForm = new Map<string, number>();
  const typeOf = new Int32Array(units.length);
  for (const [at, { text }] of units.entries()) {
    let type = byForm.get(text);
    if (type === undefined) {
      type = types.length;
      byForm.set(text, type);
      types.push(readWordType(text));
    }
    typeOf[at] = type;
  }
  const lineOf = new Int32Array(units.length);
  for (const [number, { first, end }] of lines.entries()) lineOf.fill(number, first, end);
  const base = { units, headUnits, lines, lineOf, types, typeOf, ...findRuns(typeOf, types, lines) };
  return {
    ...base,
    ...recordWords(base),
    gazetteer: markGazetteer(types, typeOf, lines),
    isActive: markActive(base, reach),
  };
}

/** First and end unit of each stretch of active units within a line. */
export function* activeStretches({ lines, isActive }: NameText): Generator<readonly [number, number]> {
  for (const { first, end } of lines) {
    let at = first;
    while (at < end) {
      if (isActive[at] === 0) {
        at += 1;
        continue;
      }
      const start = at;
      while (at < end && isActive[at] === 1) at += 1;
      yield [start, at];
    }
  }
}
