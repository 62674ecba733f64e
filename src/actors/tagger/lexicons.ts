/** The word lists as the tagger reads them: a bit a list. */
import { NAME_LEXICONS } from '../../data/names/lexicons.js';

const bits = new Map<string, number>();
for (const [at, words] of Object.values(NAME_LEXICONS).entries())
  for (const word of words.split(/\s+/)) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | (1 << at));

/** The lists that hold a word (lower case), a bit a list in the order of `NAME_LEXICONS`. */
export const lexiconsOf = (lower: string): number => bits.get(lower) ?? 0;
