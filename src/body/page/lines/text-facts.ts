/** What a block's text alone says of it, in one scan of its characters. */
import { FUNCTION_WORDS } from '../../../data/boilerplate/page-words.js';
import { unitAt } from '../../../text/units.js';

export interface TextFacts {
  readonly words: number;
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly digits: number;
  readonly upperCase: number;
  readonly lowerCase: number;
  readonly capitalisedWords: number;
  readonly breaks: number;
  /** Share of the first words that are function words. */
  readonly functionShare: number;
  /** One of `END_MARK`. */
  readonly endMark: number;
  /** One of `START_MARK`. */
  readonly startMark: number;
}

const FUNCTION_WORD_SET = new Set(FUNCTION_WORDS.split(' ').filter((word) => word !== ''));
const LONGEST_FUNCTION_WORD = Math.max(...[...FUNCTION_WORD_SET].map((word) => word.length));
const UNSPACED_FROM = 0x2e80;
const SURROGATES_FROM = 0xd800;
const WORDS_READ = 60;

const isEnd = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0964;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isComma = (code: number): boolean => code === 44 || code === 0x3001;
const isSpace = (code: number): boolean => code === 32 || code === 10;

/** The end of a sentence in a script without spaces. */
const isUnspacedEnd = (code: number): boolean => code >= UNSPACED_FROM && code < SURROGATES_FROM && isEnd(code);

/** Counts what a block's text holds. `key` is its start in lower case. */
export function readTextFacts(text: string, key: string): TextFacts {
  let words = 0;
  let sentenceEnds = 0;
  let commas = 0;
  let digits = 0;
  let upperCase = 0;
  let lowerCase = 0;
  let capitalisedWords = 0;
  let breaks = 0;
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const startsWord = isSpace(before);
    if (startsWord) words += 1;
    if (code >= 97 && code <= 122) lowerCase += 1;
    else if (code >= 65 && code <= 90) {
      upperCase += 1;
      if (startsWord) capitalisedWords += 1;
    } else if (isSpace(code)) {
      if (isEnd(before)) sentenceEnds += 1;
      if (code === 10) breaks += 1;
    } else if (isComma(code)) commas += 1;
    else if (isDigit(code)) digits += 1;
    else if (isUnspacedEnd(code)) sentenceEnds += 1;
    before = code;
  }
  if (isEnd(before)) sentenceEnds += 1;
  return {
    words,
    sentenceEnds,
    commas,
    digits,
    upperCase,
    lowerCase,
    capitalisedWords,
    breaks,
    functionShare: shareOfFunctionWords(key),
    endMark: endMarkOf(text),
    startMark: startMarkOf(text),
  };
}

function shareOfFunctionWords(key: string): number {
  let found = 0;
  let read = 0;
  let start = 0;
  while (start < key.length && read < WORDS_READ) {
    const space = key.indexOf(' ', start);
    const end = space < 0 ? key.length : space;
    if (end > start) {
      read += 1;
      if (end - start <= LONGEST_FUNCTION_WORD && FUNCTION_WORD_SET.has(key.slice(start, end))) found += 1;
    }
    start = end + 1;
  }
  return read === 0 ? 0 : found / read;
}

/** How a text ends; `closing`: a quotation mark or a bracket with no stop before it. The score has learnt the numbers. */
export const END_MARK = { none: 0, fullStop: 1, colon: 2, ellipsis: 3, commaOrDash: 4, closing: 5 } as const;
/** How a text starts; `label`: ©, @ or #. */
export const START_MARK = { none: 0, quotation: 1, digit: 2, lowerCase: 3, bullet: 4, bracket: 5, label: 6 } as const;

const CLOSING = '"”’»)]“';
const OPENING = '"“‘«„\'「『';

function endMarkOf(text: string): number {
  let at = text.length - 1;
  let code = unitAt(text, at);
  const closes = CLOSING.includes(text.charAt(at));
  if (closes && at > 0) {
    at -= 1;
    code = text.charCodeAt(at);
  }
  if (code === 0x2026 || (code === 46 && unitAt(text, at - 1) === 46)) return END_MARK.ellipsis;
  if (isEnd(code)) return END_MARK.fullStop;
  if (closes) return END_MARK.closing;
  if (code === 58 || code === 0xff1a) return END_MARK.colon;
  const isCommaOrDash = code === 44 || code === 59 || code === 45 || code === 0x2013 || code === 0x2014;
  return isCommaOrDash ? END_MARK.commaOrDash : END_MARK.none;
}

function startMarkOf(text: string): number {
  const first = text.charAt(0);
  const code = unitAt(text, 0);
  if (OPENING.includes(first)) return START_MARK.quotation;
  if (isDigit(code)) return START_MARK.digit;
  if (code >= 97 && code <= 122) return START_MARK.lowerCase;
  if (first === '-' || first === '–' || first === '—' || first === '•' || first === '*') return START_MARK.bullet;
  if (first === '(' || first === '[') return START_MARK.bracket;
  return first === '©' || first === '@' || first === '#' ? START_MARK.label : START_MARK.none;
}
