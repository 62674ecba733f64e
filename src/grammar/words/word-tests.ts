/** Names for what rules ask of a single function word: `isOf(phrase)`, `isBy(verb.next)`. */
import { SINGLE_WORDS } from '../../data/grammar/function-words.js';

type Test = (place: { readonly lower: string }) => boolean;

const isOneOf =
  (words: ReadonlySet<string>): Test =>
  ({ lower }) =>
    words.has(lower);

export const isOf = isOneOf(SINGLE_WORDS.of);
/** "by", which names the one who acts in a passive. */
export const isBy = isOneOf(SINGLE_WORDS.by);
export const isWith = isOneOf(SINGLE_WORDS.with);
export const isFor = isOneOf(SINGLE_WORDS.for);
export const isIn = isOneOf(SINGLE_WORDS.in);
export const isAs = isOneOf(SINGLE_WORDS.as);
export const isAmong = isOneOf(SINGLE_WORDS.among);
export const isOnly = isOneOf(SINGLE_WORDS.only);
export const isOne = isOneOf(SINGLE_WORDS.one);
/** "that", which opens a clause of content or a relative one. */
export const isThat = isOneOf(SINGLE_WORDS.that);
export const isThe = isOneOf(SINGLE_WORDS.the);
export const isAnd = isOneOf(SINGLE_WORDS.and);
export const isAll = isOneOf(SINGLE_WORDS.all);
export const isIt = isOneOf(SINGLE_WORDS.it);
export const isBetween = isOneOf(SINGLE_WORDS.between);
export const isWhether = isOneOf(SINGLE_WORDS.whether);
export const isWhose = isOneOf(SINGLE_WORDS.whose);
