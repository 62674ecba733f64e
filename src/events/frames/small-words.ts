/** Questions about the small words beside a trigger: `isOf(noun.next)`, `isBy(phrase)`. */

import { COPULAS, SMALL_WORDS } from '../../data/events/small-words.js';
import type { NounPhrase, Phrase, VerbPhrase } from '../../grammar/chunks/phrases.js';
import { textBetween, wordsBetween } from '../../grammar/place.js';
import type { Word } from '../../grammar/words/words.js';

type Lower = { readonly lower: string };

/** The question whether a word, or the head of a phrase, stands in a list. */
const among =
  (list: ReadonlySet<string>) =>
  ({ lower }: Lower): boolean =>
    list.has(lower);

export const isOf = among(SMALL_WORDS.of);
export const isBy = among(SMALL_WORDS.by);
export const isWith = among(SMALL_WORDS.with);
export const isFrom = among(SMALL_WORDS.from);
export const isTo = among(SMALL_WORDS.to);
export const isIn = among(SMALL_WORDS.in);
export const isAt = among(SMALL_WORDS.at);
export const isAs = among(SMALL_WORDS.as);
export const isThat = among(SMALL_WORDS.that);
export const isWhat = among(SMALL_WORDS.what);
export const isWhich = among(SMALL_WORDS.which);
export const isNo = among(SMALL_WORDS.no);
export const isNot = among(SMALL_WORDS.not);
export const isThere = among(SMALL_WORDS.there);
export const isThem = among(SMALL_WORDS.them);
export const isFromOrTo = among(SMALL_WORDS.fromOrTo);
export const isFromOrBy = among(SMALL_WORDS.fromOrBy);
export const isByOrOf = among(SMALL_WORDS.byOrOf);
export const isInOrTo = among(SMALL_WORDS.inOrTo);
export const isBetween = among(SMALL_WORDS.between);

/** "be" in any form: "was grateful". */
export const isCopula = ({ base }: VerbPhrase): boolean => COPULAS.has(base);

/** "its ambassador": the noun phrase opens with a possessive pronoun. */
export const isTheirs = ({ first }: Phrase): boolean => first.tag === 'PRP$';

/** "Peru's recognition", "its recognition": the noun phrase has an owner inside it. */
export const isOwned = ({ first, ownStart }: NounPhrase): boolean => ownStart.index > first.index;

/** The text of a phrase in small letters. */
export const lowerText = ({ first, end }: Phrase): string => textBetween(first, end).toLowerCase();

/** The words from `first` up to `end` in small letters, with one space between them. */
export const lowersBetween = (first: Word, end: Word): string =>
  wordsBetween(first, end)
    .map(({ lower }) => lower)
    .join(' ');
