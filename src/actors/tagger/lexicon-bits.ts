/** The word lists as the tagger reads them: a bit a list. */
import { NAME_LEXICONS } from '../../data/names/lexicons.js';

/** The lists in the order of their bits. */
export const LEXICON_NAMES: readonly string[] = Object.keys(NAME_LEXICONS);

/** A set of lists is a whole number of 32 bits, of which one is its sign. */
const MOST_LISTS = 31;
if (LEXICON_NAMES.length > MOST_LISTS)
  throw new Error(`${LEXICON_NAMES.length} word lists; bits are for ${MOST_LISTS}`);

const bits = new Map<string, number>();
for (const [at, words] of Object.values(NAME_LEXICONS).entries())
  for (const word of words.split(/\s+/)) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | (1 << at));

/** The lists that hold a word (lower case), a bit a list in the order of `LEXICON_NAMES`. */
export const lexiconsOf = (lower: string): number => bits.get(lower) ?? 0;
