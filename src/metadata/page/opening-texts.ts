/** Texts that open a byline: they stand alone before the name, or are a sentence that names the writer. */
import { OPENERS_ALONE } from '../../data/bylines/marks.js';
import { CLOSING_OPENERS } from '../../data/bylines/words.js';
import { unitAt } from '../../text/units.js';
import { hasLetter } from './digits.js';

const LONGEST_OPENER = 24;
/** A sentence under an article that names its writer: "This post was written by Ana Bell". */
const CLOSING_LINE = new RegExp(`^\\s{0,9}(?:${CLOSING_OPENERS.join('|')})\\s`, 'i');
const LONGEST_CLOSING = 160;

/** Whether a text can hold the words that open a byline. */
export const canOpen = (text: string): boolean =>
  text.length <= LONGEST_OPENER ? hasLetter(text) : text.length <= LONGEST_CLOSING && isClosing(text);

/** Whether a text opens with a T, small or capital, behind white space or none. */
function startsWithT(text: string): boolean {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at += 1;
  const code = unitAt(text, at);
  return code === CAPITAL_T || code === SMALL_T;
}

const SPACE = 32;
const CAPITAL_T = 84;
const SMALL_T = 116;

/** Whether a text is such a sentence; all of them open with "this", as few texts do. */
const isClosing = (text: string): boolean => startsWithT(text) && CLOSING_LINE.test(text);

const openerKey = (text: string): string => text.trim().replace(/\s?:$/, '').toLowerCase();

/** Whether a text opens a byline. */
export const opensName = (text: string): boolean => OPENERS_ALONE.has(openerKey(text)) || isClosing(text);
