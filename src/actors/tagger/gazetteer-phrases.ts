/** The gazetteer: names and their classes. It keeps a phrase as one hash of its words. */
import { mixHashes } from '../../model/hash.js';
import type { PhraseTable } from '../../model/phrase-table.js';
import { loadPhrases } from '../../model/weights.js';
import { readWordType, type WordType } from './word-types.js';

/** The classes of the gazetteer, a bit each; at most fourteen. */
export const GAZETTEER_CLASSES = [
  'first name',
  'person',
  'city',
  'place',
  'country',
  'demonym',
  'body',
  'club',
  'company',
  'media',
  'movement',
  'other',
] as const;

/** The hash of a phrase's words so far and one more. */
export const extendPhrase = (phrase: number, word: WordType): number => mixHashes(phrase, word.folded);

/** The hash under which a phrase stands in the gazetteer. */
export const hashPhrase = (words: readonly string[]): number =>
  words.reduce((phrase, word) => extendPhrase(phrase, readWordType(word)), 0);

/** The gazetteer, loaded once. */
export const loadGazetteer = (): PhraseTable => loadPhrases('gazetteer', { columns: GAZETTEER_CLASSES });
