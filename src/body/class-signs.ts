/** Class names, ids and test ids → a mask of signs, one bit a list of `data/boilerplate/class-words.ts`. */
import { CLASS_WORDS, type ClassSign } from '../data/boilerplate/class-words.js';
import { attributeOf, type Element } from '../parse/walk.js';

export const CLASS_SIGNS = Object.keys(CLASS_WORDS) as ClassSign[];

/** The bit of each sign. */
export const SIGN = Object.fromEntries(CLASS_SIGNS.map((sign, at) => [sign, 1 << at])) as Record<ClassSign, number>;

const MASK_OF_WORD = new Map<string, number>();
for (const sign of CLASS_SIGNS)
  for (const word of CLASS_WORDS[sign].split(' ')) MASK_OF_WORD.set(word, (MASK_OF_WORD.get(word) ?? 0) | SIGN[sign]);

const SPACE = 32;
/** Generated names (CSS modules, utility classes) run to kilobytes; what is worth reading stands in front. */
const LONGEST_NAME = 400;
/** A longer label is a sentence to the listener. */
const LONGEST_LABEL = 40;
/** "hidden-xs", "hide-print" and their kin hide nothing on a desktop; only the bare word does. */
const HIDING_NAME =
  /(?:^|\s)(?:hidden|hide|invisible|d-none|is-hidden|u-hidden|assistive-text|a11y-hidden|show-for-sr|(?:[\w-]{1,30}-)?(?:sr-only|vh|offscreen|off-screen|screen-reader(?:-text|-only)?|screenreader(?:-text|-only)?)|[\w-]{0,30}visually-?hidden[\w-]{0,30})(?:\s|$)/i;

/** Reads class signs and remembers each name for the length of one page, where the same names come over and over. */
export class ClassReader {
  private readonly known = new Map<string, number>();

  /** The signs of an element's own class, id, role and test ids. */
  signsOf(element: Element): number {
    if (element.attributes.length === 0) return 0;
    const label = attributeOf(element, 'aria-label') ?? '';
    return (
      this.read(attributeOf(element, 'class'), true) |
      this.read(attributeOf(element, 'id'), false) |
      this.read(attributeOf(element, 'data-testid'), false) |
      this.read(attributeOf(element, 'data-component'), false) |
      (label.length < LONGEST_LABEL ? this.read(label, false) : 0)
    );
  }

  private read(name: string | undefined, canHide: boolean): number {
    if (name === undefined || name === '') return 0;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const mask = readName(name.slice(0, LONGEST_NAME), canHide);
    this.known.set(name, mask);
    return mask;
  }
}

function readName(name: string, canHide: boolean): number {
  let mask = 0;
  let start = -1;
  let before = '';
  let wasLower = false;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : SPACE;
    const isLower = (code >= 97 && code <= 122) || code > 127;
    const isUpper = code >= 65 && code <= 90;
    const endsHump = isUpper && wasLower;
    if (start >= 0 && (endsHump || !(isLower || isUpper))) {
      const word = name.slice(start, at).toLowerCase();
      mask |= MASK_OF_WORD.get(word) ?? 0;
      if (before !== '') mask |= MASK_OF_WORD.get(before + word) ?? 0;
      before = word;
      start = -1;
    }
    if (code === SPACE) before = '';
    if (start < 0 && (isLower || isUpper)) start = at;
    wasLower = isLower;
  }
  mask &= ~SIGN.hidden;
  return canHide && HIDING_NAME.test(name) ? mask | SIGN.hidden : mask;
}
