/** What the page says of its own text: its title, its description, its JSON-LD `articleBody`. Evidence for blocks, no text. */
import type { Hints } from './hints.js';

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACES = /\s+/g;
const ARTICLE_BODY = /"articleBody"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.)*)"/s;
const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|([nrt])|(.))/gs;
const MARKUP = /<[^<>]{1,300}>/g;
const KEY_LENGTH = 48;
const LONGEST_BODY = 300_000;
const LONGEST_TITLE = 400;
const FEWEST_TITLE_WORDS = 3;
const MOST_TITLE_WORDS = 40;
const DESCRIPTION_LENGTH = 30;
const SHORTEST_IN_BODY = 20;
const SHORTEST_HEADLINE = 12;
const LONGEST_HEADLINE = 300;
/** What stands between a headline and the site's name. */
const SEPARATOR = /\s[|–—-]\s/g;

export class Evidence {
  private readonly titleWords: ReadonlySet<string>;
  /** 1 where a word of the title starts so. */
  private readonly titleStarts = new Uint8Array(STARTS);
  /** What the page calls its article, letters and digits alone. */
  private readonly headlines: ReadonlySet<string>;
  private readonly descriptions: readonly string[];
  private readonly articleBody: string;

  /** The page does not say what it is called. */
  readonly isUntitled: boolean;

  constructor({ titles, headlines, descriptions, articleBodies }: Hints) {
    this.headlines = new Set([...titles.flatMap(startsOf), ...headlines.map(readEscapes)].map(lettersOf));
    this.isUntitled = titles.length === 0 && headlines.length === 0;
    const words = titles.flatMap((title) => squeeze(title.slice(0, LONGEST_TITLE)).split(' '));
    this.titleWords = new Set(words.map((word) => bareWord(word, 0, word.length)).filter((word) => word !== ''));
    for (const word of this.titleWords) this.titleStarts[startOf(word, 0)] = 1;
    this.descriptions = descriptions
      .map((text) => squeeze(text.slice(0, LONGEST_TITLE)).slice(0, DESCRIPTION_LENGTH))
      .filter((text) => text.length === DESCRIPTION_LENGTH);
    this.articleBody = readArticleBody(articleBodies);
  }

  /** Share of a short block's words that stand in the page's title. */
  titleShare(key: string, words: number): number {
    if (words < FEWEST_TITLE_WORDS || words > MOST_TITLE_WORDS || this.titleWords.size === 0) return 0;
    let found = 0;
    let read = 0;
    for (let start = 0; start < key.length; ) {
      const space = key.indexOf(' ', start);
      const end = space < 0 ? key.length : space;
      const from = skipMarks(key, start, end);
      if (from < end) {
        read += 1;
        if (this.titleStarts[startOf(key, from)] === 1 && this.titleWords.has(bareWord(key, from, end))) found += 1;
      }
      start = end + 1;
    }
    return read === 0 ? 0 : found / read;
  }

  /** Whether a block is what the page calls its article, in a title or in JSON-LD. */
  isHeadline(key: string): boolean {
    if (key.length < SHORTEST_HEADLINE || key.length > LONGEST_HEADLINE) return false;
    return this.headlines.has(lettersOf(key));
  }

  /** Whether a block starts as a description of the page does. */
  isDescription(key: string): boolean {
    if (key.length < DESCRIPTION_LENGTH) return false;
    for (const description of this.descriptions) if (key.startsWith(description)) return true;
    return false;
  }

  /** 1: the block stands in `articleBody`; -1: it does not; 0: there is none to look in, or the block is too short. */
  inArticleBody(key: string): number {
    if (this.articleBody === '' || key.length < SHORTEST_IN_BODY) return 0;
    const letters = key.slice(0, KEY_LENGTH * 2).replace(NO_LETTERS, '');
    return this.articleBody.includes(letters.slice(0, KEY_LENGTH)) ? 1 : -1;
  }
}

const squeeze = (text: string): string => text.replace(SPACES, ' ').trim().toLowerCase();

/** Where a word begins after the marks before it. */
function skipMarks(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && isMark(text.charCodeAt(start))) start += 1;
  return start;
}

/** The first unit of a word, folded: half of a page's words start like none of its title. */
const STARTS = 256;
const startOf = (text: string, at: number): number => text.charCodeAt(at) & (STARTS - 1);

/** A word without the marks at its ends. */
function bareWord(text: string, from: number, to: number): string {
  const start = skipMarks(text, from, to);
  let end = to;
  while (end > start && isMark(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isMark(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return false;
  return code < 128 || !LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '');

/** A title whole, and up to each place where the site's name may begin. */
function startsOf(title: string): string[] {
  const text = title.slice(0, LONGEST_TITLE).replace(SPACES, ' ').trim();
  return [text, ...Array.from(text.matchAll(SEPARATOR), ({ index }) => text.slice(0, index))];
}

/** A string of JSON as it reads. */
const readEscapes = (json: string): string =>
  json.replace(ESCAPED, (_all, ...[code, , other]: (string | undefined)[]) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (other ?? ' '),
  );

function readArticleBody(scripts: readonly string[]): string {
  let longest = '';
  for (const script of scripts) {
    const raw = ARTICLE_BODY.exec(script.slice(0, LONGEST_BODY))?.[1] ?? '';
    if (raw.length > longest.length) longest = raw;
  }
  if (longest === '') return '';
  return readEscapes(longest).replace(MARKUP, ' ').toLowerCase().replace(NO_LETTERS, '');
}
