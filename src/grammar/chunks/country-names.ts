/** Names of countries and places of several words, found among a sentence's words. */
import { PLACE_NAMES } from '../../data/events/parties/areas.js';
import { longestCountryPhrase, lookUpCountry } from '../../geography/countries.js';
import { itemAt } from '../../model/column.js';
import { wordsBetween } from '../place.js';
import type { Word } from '../words/words.js';

/** A word that can begin or end a name: "Trinidad", "3". */
const NAME_WORD = /^[\p{Lu}\p{N}]/u;
const MAX_WORDS = 7;

/** The text of the words from `first` up to `end`, with one space where there is any. */
function joinWords(first: Word, end: Word): string {
  let text = '';
  for (const word of wordsBetween(first, end))
    text += word !== first && word.start > word.previous.end ? ` ${word.text}` : word.text;
  return text;
}

/** The word after the name that begins at `first` ("Trinidad and Tobago"), or `first` where no name of several words does. */
export function countryNameEnd(first: Word): Word {
  if (!NAME_WORD.test(first.text) && first.lower !== 'the') return first;
  const { words } = first.sentence;
  for (
    let length = Math.min(longestCountryPhrase() + 1, words.length - first.index, MAX_WORDS);
    length > 1;
    length -= 1
  ) {
    const last = itemAt(words, first.index + length - 1);
    if (!NAME_WORD.test(last.text)) continue;
    const name = joinWords(first, last.next);
    if (lookUpCountry(name) || PLACE_NAMES.has(name)) return last.next;
  }
  return first;
}
