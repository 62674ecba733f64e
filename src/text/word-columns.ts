/**
 * Tokens as columns of numbers: what the linear taggers ask of a word (its letters, ends, shape), hashed once for all of them.
 * Case is folded, digits read as 0, curly marks as straight ones, so that "“Two" and "\"two" are the same words.
 */
import { itemAt } from '../model/column.js';
import { mixHashes } from '../model/hash.js';
import type { Token } from './tokens.js';

/** One entry a token in every column; hashes are 32-bit. */
export interface WordColumns {
  /** The case-folded word. */
  readonly word: Int32Array;
  /** Its last two and three letters, its first three. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix3: Int32Array;
  /** Its pattern of capitals, small letters, digits and marks, runs shortened: "Gov." → "Xx.", "1,200" → "d,d". */
  readonly shape: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A UTF-16 unit as the columns read it. */
function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
    return unit >= 0x30 && unit <= 0x39 ? 0x30 : unit;
  }
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x60) return 0x27;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  if (unit === 0x2013 || unit === 0x2014 || unit === 0x2010 || unit === 0x2011) return 0x2d;
  return unit;
}

const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 3;

function shapeOfUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return SMALL;
  if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit < 0xc0) return foldUnit(unit);
  const letter = String.fromCharCode(unit);
  return letter.toUpperCase() !== letter ? SMALL : letter.toLowerCase() !== letter ? CAPITAL : foldUnit(unit);
}

/** FNV-1a over the folded units of `text[from, to)`, stirred: the hash that every column of words and every word list uses. */
export function hashFolded(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), FNV_PRIME);
  return mixHashes(hash, to - from);
}

function hashShape(text: string): number {
  let hash = FNV_OFFSET;
  let last = 0;
  for (let at = 0; at < text.length && at < 24; at += 1) {
    const kind = shapeOfUnit(text.charCodeAt(at));
    if (kind !== last) hash = Math.imul(hash ^ kind, FNV_PRIME);
    last = kind;
  }
  return mixHashes(hash, Math.min(text.length, 3));
}

const NOT_ASCII = /[^\0-\x7f]/;

/** The columns of a list of tokens. */
export function makeWordColumns(tokens: readonly Token[]): WordColumns {
  const column = (): Int32Array => new Int32Array(tokens.length);
  const columns = { word: column(), suffix2: column(), suffix3: column(), prefix3: column(), shape: column() };
  for (let at = 0; at < tokens.length; at += 1) {
    const { text } = itemAt(tokens, at);
    const folded = NOT_ASCII.test(text) ? text.toLowerCase() : text;
    const { length } = folded;
    columns.word[at] = hashFolded(folded);
    columns.suffix2[at] = hashFolded(folded, Math.max(0, length - 2));
    columns.suffix3[at] = hashFolded(folded, Math.max(0, length - 3));
    columns.prefix3[at] = hashFolded(folded, 0, Math.min(3, length));
    columns.shape[at] = hashShape(text);
  }
  return columns;
}
