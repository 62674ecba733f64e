/** One sentence, read into words and phrases. */
import type { TextReading } from '../text/index.js';
import type { Span } from '../text/span.js';
import { readPhrases } from './chunks/chunker.js';
import type { OtherFacts, Phrase, PhraseFacts, PhrasePlace } from './chunks/phrases.js';
import type { Dependencies } from './dependencies/tree.js';
import { type Linkable, linkPlaces, wordsBetween } from './place.js';
import { mendTags } from './words/tag-mending.js';
import { EdgeWord, readWords, type TaggedTokens, type Word } from './words/words.js';

export interface Sentence extends Span {
  /** Its number in the reading; -1 for the headline. */
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  /** The text that the words' positions count. */
  readonly source: string;
  /** Who depends on whom, in a second reading that goes by it; null in the first. */
  readonly tree: Dependencies | null;
}

/** A phrase whose neighbours can still be set. */
type OpenPhrase = PhraseFacts & Omit<PhrasePlace, 'next' | 'previous'> & Linkable<Phrase>;

/** Past an end of the sentence: no phrase, its own neighbour. */
class EdgePhrase implements OtherFacts, PhrasePlace {
  readonly kind = 'edge';
  readonly lower = '';
  readonly words = [];
  readonly exists = false;
  readonly first: Word;
  readonly end: Word;
  readonly head: Word;
  next: Phrase = this;
  previous: Phrase = this;

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
    edge: Word,
  ) {
    this.first = edge;
    this.end = edge;
    this.head = edge;
  }
}

const NOWHERE: Sentence = {
  index: -1,
  paragraph: -1,
  start: 0,
  end: 0,
  words: [],
  phrases: [],
  source: '',
  tree: null,
};

/** No word: what a search gives that finds none. */
export const NO_WORD: Word = new EdgeWord(NOWHERE, -1);

/** No phrase: what a search gives that finds none. */
export const NO_PHRASE: Phrase = new EdgePhrase(NOWHERE, -1, NO_WORD);

/** Phrases as places in their sentence, which fill `phrases`. */
function placePhrases(sentence: Sentence, phrases: Phrase[]): void {
  const [firstWord] = sentence.words;
  const before = new EdgePhrase(sentence, -1, firstWord?.previous ?? NO_WORD);
  const places = readPhrases(firstWord ?? NO_WORD).map((facts, index): OpenPhrase => {
    const words = wordsBetween(facts.first, facts.end);
    return { ...facts, words, index, exists: true, sentence, next: before, previous: before };
  });
  const after = new EdgePhrase(sentence, places.length, sentence.words.at(-1)?.next ?? NO_WORD);
  linkPlaces<Phrase>(places, before, after);
  phrases.push(...places);
}

/** Reads sentence number `index` of a text whose tokens have tags; with a tree, clauses go by it. Throws where there is none. */
export function readSentence(
  reading: TextReading & TaggedTokens,
  index: number,
  tree: Dependencies | null = null,
): Sentence {
  const range = reading.sentences[index];
  if (!range) throw new Error(`readSentence: no sentence ${index}`);
  const { start, end, paragraph } = range;
  const words: Word[] = [];
  const phrases: Phrase[] = [];
  const sentence: Sentence = { index, start, end, paragraph, source: reading.text, words, phrases, tree };
  const open = readWords(reading, range, sentence);
  mendTags(open);
  words.push(...open);
  placePhrases(sentence, phrases);
  return sentence;
}
