/** Class names, ids and test ids → a mask of signs, one bit a list of `data/boilerplate/class-words.ts`. */
import { CLASS_WORDS, type ClassSign, HIDING_NAMES } from '../../../data/boilerplate/class-words.js';
import { attributeOf, type Element } from '../../../parse/walk.js';
import { unitAt } from '../../../text/units.js';
import { addToHash, WordTable } from '../../../text/word-table.js';

/** A mask has no more bits. */
const MOST_SIGNS = 32;

/** The bit of each of some names. Throws where there are more names than bits. */
export function bitsOf<Name extends string>(names: readonly Name[]): Record<Name, number> {
  if (names.length > MOST_SIGNS)
    throw new RangeError(
      `${names.length} class lists, but a mask has ${MOST_SIGNS} bits: join two lists of class-words.ts`,
    );
  return Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Name, number>;
}

const CLASS_SIGNS = Object.keys(CLASS_WORDS) as ClassSign[];

/** The bit of each sign. */
export const SIGN = bitsOf(CLASS_SIGNS);

const alternatives = (names: readonly string[]): string => names.join('|');
const { whole, ends, holds } = HIDING_NAMES;
const HIDING_NAME = new RegExp(
  `(?:^|\\s)(?:${alternatives(whole)}|(?:[\\w-]{1,30}-)?(?:${alternatives(ends)})|[\\w-]{0,30}(?:${alternatives(holds)})[\\w-]{0,30})(?:\\s|$)`,
  'i',
);
/** "hidden md:block" hides on a telephone alone. */
const SHOWN_WIDE = /(?:^|\s)(?:sm|md|lg|xl|2xl):(?!hidden)[a-z]/;
/** The longest word of a name: whoever bears the name bears the word. */
const longestWord = (name: string): string =>
  name.split(/[^a-z]/).reduce((longest, word) => (word.length > longest.length ? word : longest));

/** Names longer than this hold a word that hides, if any, inside a longer one. */
const LONGEST_HIDING_WORD = 13;

const signsByWord = new Map<string, number>();
function learn(word: string, mask: number): void {
  signsByWord.set(word, (signsByWord.get(word) ?? 0) | mask);
}

for (const sign of CLASS_SIGNS) for (const word of CLASS_WORDS[sign].split(' ')) learn(word, SIGN[sign]);
/** A word of a name that hides may hide: most names need not be held against `HIDING_NAME`. */
for (const name of [...whole, ...ends, ...holds]) learn(longestWord(name), SIGN.hidden);
const WORDS = new WordTable(signsByWord);

const SPACE = 32;
/** Generated names (CSS modules, utility classes) run to kilobytes; what is worth reading stands in front. */
const LONGEST_NAME = 400;
const DIGITS = /\d+/g;
/** So much of the classes tells parts that repeat from others. */
const LONGEST_SHAPE = 200;
/** A longer label is a sentence to the listener. */
const LONGEST_LABEL = 40;
/** What is known of the classes of an element. */
interface Classes {
  readonly signs: number;
  /** Equal for classes that differ in digits alone. */
  readonly number: number;
}

/** Reads class signs and remembers each name for the length of one page, where the same names come over and over. */
export class ClassReader {
  private readonly classes = new Map<string, Classes>();
  private readonly names = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  /** The signs of an element's own class, id, role and test ids. */
  signsOf(element: Element): number {
    if (element.attributes.length === 0) return 0;
    const label = attributeOf(element, 'aria-label') ?? '';
    const classes = attributeOf(element, 'class');
    return (
      (classes ? this.read(classes).signs : 0) |
      this.readOther(attributeOf(element, 'id')) |
      this.readOther(attributeOf(element, 'data-testid')) |
      this.readOther(attributeOf(element, 'data-component')) |
      (label.length < LONGEST_LABEL ? this.readOther(label) : 0)
    );
  }

  /** A number from 1 for classes, equal for those that differ in digits alone; 0 for none. */
  numberOf(classes: string | undefined): number {
    return classes ? this.read(classes).number : 0;
  }

  private read(classes: string): Classes {
    const known = this.classes.get(classes);
    if (known !== undefined) return known;
    const plain = classes.slice(0, LONGEST_SHAPE).replace(DIGITS, '');
    const number = this.numbers.get(plain) ?? this.numbers.size + 1;
    this.numbers.set(plain, number);
    const read = { signs: readName(classes.slice(0, LONGEST_NAME), true), number };
    this.classes.set(classes, read);
    return read;
  }

  private readOther(name: string | undefined): number {
    if (name === undefined || name === '') return 0;
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const mask = readName(name.slice(0, LONGEST_NAME), false);
    this.names.set(name, mask);
    return mask;
  }
}

/** The words of a name are found by a hash that runs along, each alone and joined to the word before it: no string is made. */
function readName(name: string, canHide: boolean): number {
  let mask = 0;
  let start = -1;
  let hash = 0;
  let before = -1;
  let joined = 0;
  let wasLower = false;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : SPACE;
    const isLower = (code >= 97 && code <= 122) || code > 127;
    const isUpper = code >= 65 && code <= 90;
    const endsHump = isUpper && wasLower;
    if (start >= 0 && (endsHump || !(isLower || isUpper))) {
      mask |= maskOf(hash, { name, start, end: at });
      if (before >= 0) mask |= maskOf(joined, { name, start: before, end: at });
      if (at - start > LONGEST_HIDING_WORD) mask |= SIGN.hidden;
      before = start;
      joined = hash;
      start = -1;
    }
    if (code === SPACE) before = -1;
    if (isLower || isUpper) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      const lower = isUpper ? code | 0x20 : code;
      hash = addToHash(hash, lower);
      joined = addToHash(joined, lower);
    }
    wasLower = isLower;
  }
  const mayHide = canHide && (mask & SIGN.hidden) !== 0;
  return mayHide && HIDING_NAME.test(name) && !SHOWN_WIDE.test(name) ? mask : mask & ~SIGN.hidden;
}

/** The letters of one word, or of two with what parts them. */
interface Letters {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function maskOf(hash: number, letters: Letters): number {
  for (const { word, value } of WORDS.entriesOf(hash)) if (isSpelt(word, letters)) return value;
  return 0;
}

function isSpelt(word: string, { name, start, end }: Letters): boolean {
  let spelt = 0;
  for (let at = start; at < end; at += 1) {
    const code = name.charCodeAt(at);
    const letter = code | 0x20;
    if (code < 128 && (letter < 97 || letter > 122)) continue;
    if (unitAt(word, spelt) !== (code < 128 ? letter : code)) return false;
    spelt += 1;
  }
  return spelt === word.length;
}
