/**
 * Lines set in title case ("Why Small Harbours Need Tall Cranes"): their capitals tell no name. What stands in them is a name where running
 * text or a table knows it, or where the line is nothing else.
 */

import { TITLE_HEADS, TITLE_WORDS } from '../../../data/names/openers.js';
import { lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import type { Span } from '../../../text/span.js';
import type { Token } from '../../../text/tokens.js';
import type { Mention } from '../../tagger/mentions.js';
import { foldName } from '../fold-name.js';

/** Fewer words than this are a name as likely as a title. */
const FEWEST_WORDS = 3;
/** More words than this are a table. */
const MOST_WORDS = 20;
/** Words shorter than this are small in titles too. */
const SMALL_WORD = 4;
/** The share of capitalised words from which a line is a title. */
const TITLE_SHARE = 0.75;
const WORD = /^\p{L}/u;
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Whether a word is one that a title begins with, and no name. */
const headsTitle = (word: string): boolean => TITLE_HEADS.has(word.toLowerCase());

/** Whether the tokens of a line are a title: most of its longer words begin with a capital, and no full stop ends it. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => WORD.test(text));
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || tokens.at(-1)?.text === '.') return false;
  const [head, ...inner] = words as [Token, ...Token[]];
  if (!headsTitle(head.text) && !inner.some(({ text }) => TITLE_WORDS.has(text))) return false;
  const long = words.filter(({ text }) => text.length >= SMALL_WORD);
  const capitalised = long.filter(({ text }) => CAPITALISED.test(text)).length;
  const inCapitals = words.filter(({ text }) => CAPITALS.test(text)).length;
  return 2 * inCapitals < words.length && long.length > 1 && capitalised >= TITLE_SHARE * long.length;
}

/** The lines of a text that are titles: paragraphs of one sentence. */
function titleLines({ tokens, sentences, paragraphs }: TextReading): Span[] {
  return sentences.filter((sentence) => {
    const { start, end } = itemAt(paragraphs, sentence.paragraph);
    const isWhole = sentence.start === start && sentence.end === end;
    return isWhole && isTitle(tokens.slice(sentence.firstToken, sentence.endToken));
  });
}

/** The mentions without those that only a title's capitals make. */
export function dropTitleWords(reading: TextReading, mentions: readonly Mention[]): readonly Mention[] {
  const titles = titleLines(reading);
  if (titles.length === 0) return mentions;
  let next = 0;
  const titleOf = ({ start }: Span): Span | null => {
    while (next < titles.length && itemAt(titles, next).end <= start) next += 1;
    const title = titles[next];
    return title && title.start <= start ? title : null;
  };
  const lines = mentions.map(titleOf);
  const textOf = ({ start, end }: Span): string => reading.text.slice(start, end);
  const told = new Set(mentions.filter((_, at) => lines[at] === null).map((mention) => foldName(textOf(mention))));
  return mentions.filter((mention, at) => {
    const line = lines[at];
    if (!line) return true;
    const name = textOf(mention);
    if (told.has(foldName(name)) || lookUpCountry(name) !== null) return true;
    return mention.start === line.start && mention.end === line.end && !headsTitle(name.split(' ')[0] ?? '');
  });
}
