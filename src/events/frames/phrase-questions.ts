/** Questions about a phrase beside a trigger: who owns it, how its words read. */

import { COPULAS } from '../../data/events/small-words.js';
import type { Phrase, VerbPhrase } from '../../grammar/chunks/phrases.js';
import { textBetween, wordsBetween } from '../../grammar/place.js';
import type { Word } from '../../grammar/words/words.js';

/** "be" in any form: "was grateful". */
export const isCopula = ({ base }: VerbPhrase): boolean => COPULAS.has(base);

/** "its ambassador": the noun phrase opens with a possessive pronoun. */
export const isTheirs = ({ first }: Phrase): boolean => first.tag === 'PRP$';

/** The text of a phrase in small letters. */
export const lowerText = ({ first, end }: Phrase): string => textBetween(first, end).toLowerCase();

/** The words from `first` up to `end` in small letters, with one space between them. */
export const lowersBetween = (first: Word, end: Word): string =>
  wordsBetween(first, end)
    .map(({ lower }) => lower)
    .join(' ');
