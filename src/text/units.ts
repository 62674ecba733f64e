/**
 * What each UTF-16 unit of a text is to those who count over all of it. A unit is looked into when it is first met, so that a text
 * of thousands of units costs a look-up each, where a regular expression costs a match and a string a word.
 */

/** Bits of what a unit is. */
export const UNIT = {
  /** It was looked into. */
  known: 1,
  /** A letter or a mark. */
  letter: 2,
  /** A digit or another number. */
  number: 4,
  underscore: 8,
  /** Joins two runs of letters and digits into one word. */
  joiner: 16,
  /** Half of a character, or one of a script without spaces: nothing can be said of the unit alone. */
  unsure: 32,
  /** NFKC or lower case make more or something else of it than one unit, or of its neighbours. */
  changing: 64,
  /** A mark, which is a part of the letter before it. */
  mark: 128,
} as const;

const UNITS = 0x1_0000;
const kinds = new Uint8Array(UNITS);
const lowers = new Uint16Array(UNITS);

const LETTER = /[\p{L}\p{M}]/u;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const JOINERS = "'’.:,·";
const SURROGATE = /\p{Surrogate}/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Its lower case depends on its neighbours. */
const SIGMA = 'Σ';
/** Letters that NFKC joins to syllables. */
const JAMO = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;

/** The bits of a unit. */
export const kindOf = (unit: number): number => kinds[unit] || learn(unit);

/** A unit whose kind was asked for, in lower case; itself where that takes several units. */
export const lowerOf = (unit: number): number => lowers[unit] ?? unit;

/** A unit in lower case; itself where that takes several units. */
export function foldUnit(unit: number): number {
  kindOf(unit);
  return lowerOf(unit);
}

/**
 * The unit at a place, 0 outside of the text. Where code reads outside of a text once, V8 throws away what it compiled of it, and
 * reads slowly there from then on.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** How many units the character at a place takes. */
export const widthAt = (text: string, at: number): number =>
  isHigh(unitAt(text, at)) && isLow(unitAt(text, at + 1)) ? 2 : 1;

/** The bits of the character at a place, 0 past the end: of two units that make one, whether it is a letter, a mark or a number. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return isHigh(unit) && isLow(unitAt(text, at + 1))
    ? classesOf(String.fromCodePoint(text.codePointAt(at) as number))
    : kindOf(unit);
}

const classesOf = (character: string): number =>
  (LETTER.test(character) ? UNIT.letter : 0) |
  (MARK.test(character) ? UNIT.mark : 0) |
  (NUMBER.test(character) ? UNIT.number : 0);

const SPACES_BEYOND_LATIN =
  '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Whether a unit is white space, as `\s` of a regular expression has it. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x1680 && SPACES_BEYOND_LATIN.includes(String.fromCharCode(unit)));
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind =
    UNIT.known |
    classesOf(text) |
    (text === '_' ? UNIT.underscore : 0) |
    (JOINERS.includes(text) ? UNIT.joiner : 0) |
    (SURROGATE.test(text) || UNSPACED_SCRIPT.test(text) ? UNIT.unsure : 0) |
    (isChanging(text) ? UNIT.changing : 0);
  kinds[unit] = kind;
  const lower = text.toLowerCase();
  lowers[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  return kind;
}

function isChanging(text: string): boolean {
  if (MARK.test(text) || JAMO.test(text) || text === SIGMA || text.toLowerCase().length !== 1) return true;
  const normal = text.normalize('NFKC');
  return normal !== text && (WORD.test(text) || WORD.test(normal));
}
