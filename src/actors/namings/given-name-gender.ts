/** Whether a name, a role or an address is a man's or a woman's. */
import { GIVEN_NAMES, SHARED_GIVEN_NAMES } from '../../data/names/given-names.js';
import { GENDERED_WORDS } from '../../data/roles/pronouns.js';

export type Gender = 'male' | 'female';

const maleNames = new Set(GIVEN_NAMES.male);
const femaleNames = new Set(GIVEN_NAMES.female);
const sharedNames = new Set(SHARED_GIVEN_NAMES);
const maleWords = new Set(GENDERED_WORDS.male);
const femaleWords = new Set(GENDERED_WORDS.female);

/** Of a first name, folded; null for names of both or neither. */
export function genderOfName(first: string): Gender | null {
  if (sharedNames.has(first)) return null;
  const isMale = maleNames.has(first);
  const isFemale = femaleNames.has(first);
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}

/** Of the words of a role or an address ("spokeswoman", "Mr"), lower case; null where none tells. */
export function genderOfWords(words: readonly string[]): Gender | null {
  if (words.some((word) => femaleWords.has(word))) return 'female';
  return words.some((word) => maleWords.has(word)) ? 'male' : null;
}
