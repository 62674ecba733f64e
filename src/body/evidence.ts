/** What the page says of its own text: its title, its description, its JSON-LD `articleBody`. Evidence for blocks, no text. */
import type { PageHints } from './blocks.js';

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const ARTICLE_BODY = /"articleBody"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.)*)"/s;
const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|([nrt])|(.))/gs;
const MARKUP = /<[^<>]{1,300}>/g;
const KEY_LENGTH = 48;
const LONGEST_BODY = 300_000;
const MOST_TITLE_WORDS = 60;

/** Words of a text, lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word !== '');

export class Evidence {
  private readonly titleWords: ReadonlySet<string>;
  private readonly descriptions: readonly string[];
  private readonly articleBody: string;

  constructor({ titles, descriptions, articleBodies }: PageHints) {
    this.titleWords = new Set(titles.flatMap((title) => wordsOf(title.slice(0, 400))).slice(0, MOST_TITLE_WORDS));
    this.descriptions = descriptions
      .map((text) => wordsOf(text.slice(0, 600)).join(''))
      .filter((text) => text.length > 20);
    this.articleBody = readArticleBody(articleBodies);
  }

  /** Share of a short block's words that stand in the page's title. */
  titleShare(key: string, words: number): number {
    if (words < 3 || words > 40 || this.titleWords.size === 0) return 0;
    const own = wordsOf(key);
    let found = 0;
    for (const word of own) if (this.titleWords.has(word)) found += 1;
    return own.length === 0 ? 0 : found / own.length;
  }

  /** Whether a block starts as a description of the page does. */
  isDescription(key: string): boolean {
    if (key.length < 30 || this.descriptions.length === 0) return false;
    const start = wordsOf(key).join('').slice(0, 40);
    return this.descriptions.some((description) => description.startsWith(start));
  }

  /** 1: the block stands in `articleBody`; -1: it does not; 0: there is none to look in, or the block is too short. */
  inArticleBody(key: string): number {
    if (this.articleBody === '' || key.length < 20) return 0;
    const letters = key.slice(0, 160).replace(NO_LETTERS, '');
    return this.articleBody.includes(letters.slice(0, KEY_LENGTH)) ? 1 : -1;
  }
}

function readArticleBody(scripts: readonly string[]): string {
  let longest = '';
  for (const script of scripts) {
    const raw = ARTICLE_BODY.exec(script.slice(0, LONGEST_BODY))?.[1] ?? '';
    if (raw.length > longest.length) longest = raw;
  }
  const text = longest.replace(ESCAPED, (_all, code?: string, _space?: string, other?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (other ?? ' '),
  );
  return text.replace(MARKUP, ' ').toLowerCase().replace(NO_LETTERS, '');
}
