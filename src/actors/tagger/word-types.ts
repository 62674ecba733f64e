/** What a word form says of itself: its case, hashes of its letters and its shape, and the lexicons it stands in. */
import { hashText } from '../../model/hash.js';
import { clustersOf } from '../../model/word-clusters.js';
import { lowerCase } from '../../text/lower-case.js';
import { lexiconsOf } from './lexicon-bits.js';

/** Capital letters of a form. */
export type Case = 'lower' | 'capital' | 'caps' | 'mixed' | 'number' | 'mark';

export interface WordType {
  readonly text: string;
  readonly lower: string;
  readonly case: Case;
  /** May be a name, or part of one: it has a capital letter. */
  readonly isNameLike: boolean;
  /** Hash of the word in small letters, of a number with all digits alike. */
  readonly folded: number;
  /** Hash of the shape with repeats told once ("Xx"). */
  readonly shortShape: number;
  /** A bit a lexicon. */
  readonly lexicons: number;
  /** The words of like use that it is one of: clusters of three cuts in one number, -1 for a word that is in none. */
  readonly clusters: number;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}/gu;

function caseOf(text: string): Case {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122 && lowerCase(text) === text) return 'lower';
  if (!LETTER.test(text)) return DIGIT.test(text) ? 'number' : 'mark';
  if (!UPPER.test(text)) return 'lower';
  if (!LOWER.test(text)) return text.length > 1 && text[1] !== '.' ? 'caps' : 'capital';
  return UPPER.test(text.slice(1)) || !UPPER.test(text.slice(0, 1)) ? 'mixed' : 'capital';
}

/** 0 lower, 1 upper, 2 digit, 3 other letter, else the mark itself. */
function shapeClass(unit: number): number {
  if (unit >= 97 && unit <= 122) return 0;
  if (unit >= 65 && unit <= 90) return 1;
  if (unit >= 48 && unit <= 57) return 2;
  if (unit < 128) return unit;
  if (unit === 0x2019) return 39;
  const text = String.fromCharCode(unit);
  if (LOWER.test(text)) return 0;
  return UPPER.test(text) ? 1 : 3;
}

const SHAPE_SEED = 0x51ab;

/** Only so much of a word is looked at for its shape. */
const SHAPE_LENGTH = 24;

/** Hash of a word's shape: "Xxxxx", "X.X.", "0,000". */
export function shapeOf(text: string): number {
  let shape = SHAPE_SEED;
  for (let at = 0; at < text.length && at < SHAPE_LENGTH; at += 1)
    shape = Math.imul(shape ^ (shapeClass(text.charCodeAt(at)) + 1), 0x01000193);
  return shape;
}

function shortShapeOf(text: string): number {
  let shape = SHAPE_SEED + 1;
  let last = -1;
  for (let at = 0; at < text.length && at < SHAPE_LENGTH; at += 1) {
    const kind = shapeClass(text.charCodeAt(at));
    if (kind !== last) shape = Math.imul(shape ^ (kind + 1), 0x01000193);
    last = kind;
  }
  return shape;
}

const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);

/** Forms read so far: most words of a page stood on the pages before. */
const known = new Map<string, WordType>();
const MOST_KNOWN = 30_000;

/** A word form as the tagger reads it; curly apostrophes count as straight ones. */
export function readWordType(form: string): WordType {
  const found = known.get(form);
  if (found !== undefined) return found;
  const type = makeWordType(form);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(form, type);
  return type;
}

function makeWordType(form: string): WordType {
  const text = straight(form);
  const lower = lowerCase(text);
  const kind = caseOf(text);
  const folded = hashText(kind === 'number' ? text.replace(DIGITS, '0') : lower);
  return {
    text,
    lower,
    case: kind,
    isNameLike: kind === 'capital' || kind === 'caps' || kind === 'mixed',
    folded,
    shortShape: shortShapeOf(text),
    lexicons: lexiconsOf(lower),
    clusters: clustersOf(folded),
  };
}
