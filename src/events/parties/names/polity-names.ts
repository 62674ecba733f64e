/** The names of polities among words: "Peru", "Saudi Arabia-Iran", and how a phrase is named in the record. */

import { DETERMINERS } from '../../../data/events/parties/party-words.js';
import { REGION_OPENERS } from '../../../data/events/phrase-words.js';
import { type CountryMatch, lookUpCountry } from '../../../geography/countries.js';
import { isNoun, type Phrase } from '../../../grammar/chunks/phrases.js';
import { skip, spanBetween, textBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import type { Word } from '../../../grammar/words/words.js';
import type { Party } from '../../outcome/mention.js';

/** A polity that words name, from the first of them up to `end`. */
interface PolityInside {
  readonly match: CountryMatch;
  readonly first: Word;
  readonly end: Word;
}

/** Words of the longest name. */
const LONGEST = 7;
const CAPITAL = /^\p{Lu}/u;

/** Whether a word is written with a capital letter. */
export const isCapitalised = ({ text }: Pick<Word, 'text'>): boolean => CAPITAL.test(text);

/** The polities named between two words, left to right, longest names first. */
export function politiesIn(first: Word, end: Word): PolityInside[] {
  const found: PolityInside[] = [];
  for (let word = first; word.exists && word.index < end.index; ) {
    const pair = hyphenated(word, end);
    const one = pair ? null : longestName(word, end);
    if (pair) found.push(...pair);
    else if (one && !isPartOfRegion(one) && !isPartOfPlace(one)) found.push(one);
    word = pair?.[0].end ?? one?.end ?? word.next;
  }
  return found;
}

/** The longest name of a polity that starts with a word; null where none does. */
function longestName(first: Word, end: Word): PolityInside | null {
  if (!isCapitalised(first)) return null;
  for (let length = Math.min(LONGEST, end.index - first.index); length > 0; length -= 1) {
    const after = skip(first, length);
    const match = lookUpCountry(textBetween(first, after));
    if (match) return { match, first, end: after };
  }
  return null;
}

/** The polities named in a sentence. */
export function politiesInSentence({ words }: Sentence): PolityInside[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? politiesIn(first, last.next) : [];
}

/** "Central American" is no American. */
const isPartOfRegion = ({ match, first }: PolityInside): boolean =>
  match.how === 'demonym' && REGION_OPENERS.has(first.previous.lower);

/** "West Jerusalem" is no West: a bloc's name is no first part of another name. */
const isPartOfPlace = ({ match, end }: PolityInside): boolean =>
  match.kind === 'bloc' && match.how === 'name' && isCapitalised(end);

const HYPHEN = /[-–]/;
const HYPHENATED_REACH = 3;

/** "Saudi Arabia-Iran", "Israel-Kosovo": two polities in one hyphenated word, with the words before that belong to the first. */
function hyphenated(first: Word, end: Word): [PolityInside, PolityInside] | null {
  const reach = Math.min(end.index, first.index + HYPHENATED_REACH);
  for (let last = first; last.exists && last.index < reach; last = last.next) {
    const hyphen = last.text.search(HYPHEN);
    const behind = last.text.slice(hyphen + 1);
    if (hyphen <= 0 || !CAPITAL.test(behind)) continue;
    const left = lookUpCountry(first.sentence.source.slice(first.start, last.start + hyphen));
    const right = lookUpCountry(behind);
    if (!left || !right || lookUpCountry(textBetween(first, last.next))) return null;
    return [
      { match: left, first, end: last.next },
      { match: right, first: last, end: last.next },
    ];
  }
  return null;
}

/** A polity found among words as a party: a body, a bloc, else a state. */
export const partyOf = ({ match, first, end }: PolityInside): Party => ({
  name: match.name,
  code: match.code,
  kind: match.kind === 'body' || match.kind === 'bloc' ? match.kind : 'state',
  span: spanBetween(first, end),
});

/** A polity found among words as a state, whatever its kind. */
export const stateOf = (polity: PolityInside): Party => ({ ...partyOf(polity), kind: 'state' });

/** The text of a phrase without its leading article; a possessor keeps its own. */
export function phraseName(first: Word, end: Word): string {
  let from = first;
  while (from.index < end.index - 1 && DETERMINERS.has(from.lower)) from = from.next;
  return textBetween(from, end);
}

/** Whether a noun phrase is a polity's name and nothing else. */
export function isPlainPolity(noun: Phrase): boolean {
  if (!isNoun(noun)) return false;
  const { first, end } = noun;
  const [polity] = politiesIn(first, end);
  const isWhole = polity !== undefined && polity.end === end && polity.first.index - first.index <= 1;
  return isWhole && polity.match.how !== 'demonym' && polity.match.how !== 'people';
}
