/** Words and sentences for the tests of this folder. */
import { openDoc } from '../../src/grammar/doc.js';
import { linkPlaces } from '../../src/grammar/place.js';
import type { Sentence } from '../../src/grammar/sentence.js';
import { EdgeWord, type OpenWord } from '../../src/grammar/words/words.js';
import { readBody, readText } from '../../src/text/index.js';

const NOWHERE: Sentence = { index: 0, paragraph: 0, start: 0, end: 0, words: [], phrases: [], source: '', tree: null };

/** "Peru/NNP left/VBD" → its words with these tags. */
export function readTagged(text: string): OpenWord[] {
  const edge = new EdgeWord(NOWHERE, -1);
  const words = text.split(' ').map((pair, index) => {
    const slash = pair.lastIndexOf('/');
    const word = pair.slice(0, slash);
    const tag = pair.slice(slash + 1);
    const place = { index, exists: true, sentence: NOWHERE, next: edge, previous: edge };
    return { text: word, lower: word.toLowerCase(), tag, start: 0, end: 0, ...place };
  });
  linkPlaces<OpenWord>(words, edge, new EdgeWord(NOWHERE, words.length));
  return words;
}

/** The first sentence of a text. */
export const readFirst = (text: string): Sentence => openDoc(readText(readBody(text))).sentence(0);
