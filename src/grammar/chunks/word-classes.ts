/** What a word is by its tag and form, as the chunker asks it. */

import { TIME_NOUNS } from '../../data/events/nouns.js';
import { YEAR } from '../../data/grammar/chunk-words.js';
import type { Word } from '../words/words.js';

type Tagged = Pick<Word, 'tag'>;

export const isNounWord = ({ tag }: Tagged): boolean => tag.startsWith('NN') || tag === 'FW';
export const isVerbWord = ({ tag }: Tagged): boolean => tag.startsWith('VB') || tag === 'MD';
export const isAdjectiveWord = ({ tag }: Tagged): boolean => tag.startsWith('JJ');
/** Singular or plural: "Peru", "Americas". */
export const isNameWord = ({ tag }: Tagged): boolean => tag.startsWith('NNP');

const CAPITAL = /^\p{Lu}/u;
export const isCapitalised = ({ text }: Pick<Word, 'text'>): boolean => CAPITAL.test(text);

/** The month of May is written so; the modal is not. */
const MAY = 'May';

/** "Monday", "week", "May", but not the modal "may". */
export const isTimeWord = ({ lower, text }: Pick<Word, 'lower' | 'text'>): boolean =>
  TIME_NOUNS.has(lower) && (lower !== MAY.toLowerCase() || text === MAY);

export const isYear = ({ text }: Pick<Word, 'text'>): boolean => YEAR.test(text);

/** A participle, adjective or number with a noun after it: "captured | envoys". */
export const isModifier = ({ next }: Word): boolean =>
  isNounWord(next) || next.tag === 'JJ' || next.tag === 'CD' || (next.tag === 'VBN' && isNounWord(next.next));
