/**
 * The one tokeniser: text → tokens with exact positions, Penn Treebank style. Possessives and other clitics stand alone
 * ("Ukraine" "’s", "did" "n’t"); hyphenated words, initials ("U.S."), titles ("Gov.") and names with an inner apostrophe
 * ("O’Neill", "al-Assad", "Jong-un") stay whole; each mark of punctuation is a token of its own.
 */
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../data/english/abbreviations.js';
import type { Span } from './span.js';

/** A word or a mark; `text` is the exact slice. Positions are UTF-16 units of the text that was tokenised. */
export interface Token extends Span {
  readonly text: string;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:[\p{L}\p{M}]+)?(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}\p{N}_]+(?:[-‐‑'’.&@](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*|\.{2,}|[-‐‑–—]{2,}|\S/gu;
const CLITIC = /(?:n['’]t|['’](?:s|d|m|ll|ve|re))$/iu;
const SENTENCE_RUN_ON = /^(\p{Ll}+)\.(?=\p{Lu})/u;

/** Where a word token with a clitic splits: "Ukraine’s" → 7; null where it has none. */
function cliticStart(word: string): number | null {
  if (!word.includes("'") && !word.includes('’')) return null;
  const match = CLITIC.exec(word);
  return match && match.index > 0 ? match.index : null;
}

const isAbbreviation = (word: string): boolean => {
  const key = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(key) || OTHER_ABBREVIATIONS.has(key);
};

const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** How many units of `text` the word at `start` takes: with its full stop where it is an abbreviation or an initial. */
function wordEnd(text: string, start: number, word: string): number {
  const runOn = SENTENCE_RUN_ON.exec(word);
  const end = start + (runOn ? (runOn[1] as string).length : word.length);
  const whole = text.slice(start, end);
  const takesStop = text[end] === '.' && (SINGLE_CAPITAL.test(whole) || isAbbreviation(whole));
  return takesStop && text[end + 1] !== '.' ? end + 1 : end;
}

/** The tokens of `text`, in order; white space is between them and in none. Linear in the length of the text. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    tokens.push({ text: text.slice(start, end), start, end });
  };
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index;
    const end = Math.min(wordEnd(text, start, match[0]), to);
    const split = cliticStart(text.slice(start, end));
    if (split === null) push(start, end);
    else {
      push(start, start + split);
      push(start + split, end);
    }
    pattern.lastIndex = end;
  }
  return tokens;
}
