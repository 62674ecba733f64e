/** Nouns that name an office or a calling. */
import { BODY_CALLINGS } from '../../../data/names/evidence.js';
import { BODY_NOUNS, CALLINGS, NO_CALLING_WORDS, NO_CALLINGS, VERB_CALLINGS } from '../../../data/roles/appositions.js';
import { TITLE_MODIFIERS, TITLE_NOUNS } from '../../../data/roles/titles.js';
import { hashText } from '../../../model/hash.js';
import { clustersOf, isCallingIn } from '../../../model/word-clusters.js';

const titleNouns = new Set(TITLE_NOUNS);
const callings = new Set(CALLINGS);
/** Ends of words that name somebody's calling: "cardiologist", "chairwoman". */
const CALLING_END = /(?:ologist|ographer|ician|man|woman|person|maker|keeper|holder|player|worker|writer|owner|mate)$/;

const noCallings = new Set([...TITLE_MODIFIERS, ...NO_CALLINGS, ...NO_CALLING_WORDS]);
/** Ends of words that are no noun in the singular: "named", "presiding", "resigns". */
const NO_NOUN_END = /(?:ed|ing|[^s]s)$/;

/** A word of no list that is used as those of the lists are: "prodigy", "anatomist". */
const isUsedAsCalling = (word: string): boolean =>
  isCallingIn(clustersOf(hashText(word))) && !NO_NOUN_END.test(word) && !noCallings.has(word);

/** "leader", "vice-president", "president-elect". */
export const isTitle = (word: string): boolean =>
  titleNouns.has(word) || (word.includes('-') && word.split('-').some((part) => titleNouns.has(part)));

/** An office or a calling, in small letters: "leader", "psychologist", "co-author". */
export const isCalling = (word: string): boolean =>
  isTitle(word) ||
  callings.has(word) ||
  CALLING_END.test(word) ||
  callings.has(word.slice(word.lastIndexOf('-') + 1)) ||
  isUsedAsCalling(word);

const verbs = new Set(VERB_CALLINGS);

/** The word without its ending of the plural: "deputies" → "deputy", "coaches" → "coach"; itself where it has none. */
const singularOf = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:ch|sh|ss)es$/.test(word)
      ? word.slice(0, -2)
      : word.endsWith('men')
        ? `${word.slice(0, -3)}man`
        : word.replace(/s$/, '');

/** Several persons' office or calling: "researchers", "congresswomen"; no word that is a verb as well ("hosts"). */
export const isPluralCalling = (word: string): boolean => {
  const singular = singularOf(word);
  return singular !== word && !verbs.has(word) && isCalling(singular);
};

const bodyNouns = new Set([...BODY_NOUNS, ...BODY_CALLINGS]);

/** What a body is: "charity", "chipmaker". */
export const isBodyNoun = (word: string): boolean => bodyNouns.has(word);

/** What several bodies are: "charities", "automakers". */
export const isPluralBodyNoun = (word: string): boolean => !bodyNouns.has(word) && bodyNouns.has(singularOf(word));
