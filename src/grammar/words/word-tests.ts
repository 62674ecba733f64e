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
export const isTo = isOneOf(SINGLE_WORDS.to);
export const isThan = isOneOf(SINGLE_WORDS.than);
export const isFrom = isOneOf(SINGLE_WORDS.from);
export const isAt = isOneOf(SINGLE_WORDS.at);
export const isWhat = isOneOf(SINGLE_WORDS.what);
export const isWhich = isOneOf(SINGLE_WORDS.which);
export const isNo = isOneOf(SINGLE_WORDS.no);
export const isThere = isOneOf(SINGLE_WORDS.there);
export const isThem = isOneOf(SINGLE_WORDS.them);
export const isFromOrTo = isOneOf(SINGLE_WORDS.fromOrTo);
export const isFromOrBy = isOneOf(SINGLE_WORDS.fromOrBy);
export const isByOrOf = isOneOf(SINGLE_WORDS.byOrOf);
export const isInOrTo = isOneOf(SINGLE_WORDS.inOrTo);
export const isBetweenOrAmong = isOneOf(SINGLE_WORDS.betweenOrAmong);
