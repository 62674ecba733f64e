/**
 * The one tokeniser: text → tokens with exact positions, Penn Treebank style. Possessives and other clitics stand alone
 * ("Ukraine" "’s", "did" "n’t"); hyphenated words, initials ("U.S."), titles ("Gov.") and names with an inner apostrophe
 * ("O’Neill", "al-Assad", "Jong-un") stay whole; each mark of punctuation is a token of its own.
 */

import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../data/english/abbreviations.js';
import { itemAt } from '../model/column.js';
import type { Span } from './span.js';
import { isSpace, kindAt, UNIT, unitAt, widthAt } from './units.js';

/** A word or a mark; `text` is the exact slice. Positions are UTF-16 units of the text that was tokenised. */
export interface Token extends Span {
  readonly text: string;
}

/** What hangs on a word: "n't" of "don't", "'s", "'ll". */
const CLITIC = /(?:n['’]t|['’](?:s|d|m|ll|ve|re))$/iu;
/** A word that a full stop joins to the next sentence: "today.The". */
const SENTENCE_RUN_ON = /^(\p{Ll}+)\.(?=\p{Lu})/u;

/** Where a word token with a clitic splits: "Ukraine’s" → 7; 0 where it has none. */
function cliticStart(word: string): number {
  if (!word.includes("'") && !word.includes('’')) return 0;
  return CLITIC.exec(word)?.index ?? 0;
}

const isAbbreviation = (word: string): boolean => {
  const key = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(key) || OTHER_ABBREVIATIONS.has(key);
};

const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** Where the token that begins with `word` at `start` ends: behind its full stop where it is an abbreviation or an initial. */
function withStop(text: string, start: number, word: string): number {
  const runOn = word.includes('.') ? SENTENCE_RUN_ON.exec(word) : null;
  const end = start + (runOn ? itemAt(runOn, 1).length : word.length);
  if (unitAt(text, end) !== STOP || unitAt(text, end + 1) === STOP) return end;
  const whole = runOn ? itemAt(runOn, 1) : word;
  return SINGLE_CAPITAL.test(whole) || isAbbreviation(whole) ? end + 1 : end;
}

const STOP = 0x2e;
const LETTERS = UNIT.letter;
const LETTERS_AND_DIGITS = UNIT.letter | UNIT.number;
const WORD = LETTERS_AND_DIGITS | UNIT.underscore;
/** Marks that join letters and digits within a word, digits within a number, words to a number; and those that stand in rows. */
const WORD_JOINERS = "-‐‑'’.&@";
const NUMBER_JOINERS = '.,:/';
const HYPHENS = '-‐‑';
const DASHES = '-‐‑–—';

/** Whether one of the marks stands at a place. */
const isAt = (text: string, at: number, marks: string): boolean => at < text.length && marks.includes(text.charAt(at));

/** Whether a letter, no mark of one, or a digit stands at a place. */
function isWordStart(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return (kind & LETTERS_AND_DIGITS) !== 0 && (kind & UNIT.mark) === 0;
}

/**
 * In UTF-16 units. No word of a language is so long, nor an address in a text that people read; what is, comes in parts, so that whoever
 * looks into a word has little to look into.
 */
const LONGEST_TOKEN = 1_000;

/** Where the run of characters of some kinds that starts at a place ends. */
function runEnd(text: string, start: number, kinds: number): number {
  const most = start + LONGEST_TOKEN;
  let at = start;
  while (at < most && (kindAt(text, at) & kinds) !== 0) at += widthAt(text, at);
  return at;
}

/** "6,500km", "10:30", "1990s-style" */
function numberEnd(text: string, start: number): number {
  const most = start + LONGEST_TOKEN;
  let end = runEnd(text, start, UNIT.number);
  while (end < most && isAt(text, end, NUMBER_JOINERS) && (kindAt(text, end + 1) & UNIT.number) !== 0)
    end = runEnd(text, end + 1, UNIT.number);
  end = runEnd(text, end, LETTERS);
  while (end < most && isAt(text, end, HYPHENS) && (kindAt(text, end + 1) & LETTERS_AND_DIGITS) !== 0)
    end = runEnd(text, end + 1, LETTERS_AND_DIGITS);
  return end;
}

/** The end of two and more letters that each have a full stop; `start` where there are none. */
function initialsEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  for (const most = start + LONGEST_TOKEN; end < most; ) {
    const kind = kindAt(text, end);
    const stop = end + widthAt(text, end);
    if ((kind & LETTERS) === 0 || (kind & UNIT.mark) !== 0 || unitAt(text, stop) !== STOP) break;
    end = stop + 1;
    letters += 1;
  }
  return letters > 1 ? end : start;
}

function wordEnd(text: string, start: number): number {
  const most = start + LONGEST_TOKEN;
  let end = initialsEnd(text, start);
  if (end > start) return end;
  end = runEnd(text, start, WORD);
  while (end < most && isAt(text, end, WORD_JOINERS) && isWordStart(text, end + 1)) end = runEnd(text, end + 1, WORD);
  return end;
}

/** The end of a row of marks. */
function rowEnd(text: string, start: number, marks: string): number {
  const most = start + LONGEST_TOKEN;
  let end = start + 1;
  while (end < most && isAt(text, end, marks)) end += 1;
  return end;
}

function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if ((kind & UNIT.number) !== 0) return numberEnd(text, start);
  if ((kind & WORD) !== 0) return wordEnd(text, start);
  if (text.charCodeAt(start) === STOP) return rowEnd(text, start, '.');
  return isAt(text, start, DASHES) ? rowEnd(text, start, DASHES) : start + widthAt(text, start);
}

/** Adds the tokens of a part of a text to `tokens`, in order; white space is between them and in none. Linear in the text's length. */
export function pushTokens(tokens: Token[], text: string, part: Span): void {
  const to = part.end;
  for (let start = part.start; start < to; ) {
    if (isSpace(text.charCodeAt(start))) {
      start += 1;
      continue;
    }
    let word = text.slice(start, tokenEnd(text, start));
    const end = Math.min(withStop(text, start, word), to);
    if (end !== start + word.length) word = text.slice(start, end);
    const split = cliticStart(word);
    if (split === 0) tokens.push({ text: word, start, end });
    else {
      tokens.push({ text: word.slice(0, split), start, end: start + split });
      tokens.push({ text: word.slice(split), start: start + split, end });
    }
    start = end;
  }
}

/** The tokens of a text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, text, { start: 0, end: text.length });
  return tokens;
}
