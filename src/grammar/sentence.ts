/** One sentence, read into words and phrases. */
import type { TextReading } from '../text/index.js';
import type { Span } from '../text/span.js';
import { type DraftPhrase, type Phrase, readPhrases } from './phrases.js';
import { type DraftWord, readWords, type TaggedTokens, type Word } from './words.js';

export interface Sentence extends Span {
  /** Its number in the reading; -1 for the headline. */
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  /** The text that the words' positions count. */
  readonly source: string;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function edgeWord(sentence: Sentence, index: number): Mutable<Word> {
  const edge = { text: '', lower: '', tag: '', start: 0, end: 0, index, exists: false, sentence } as Mutable<Word>;
  edge.next = edge;
  edge.previous = edge;
  return edge;
}

function edgePhrase(sentence: Sentence, index: number, word: Word): Mutable<Phrase> {
  const shape = { kind: 'edge', first: word, end: word, head: word, lower: '', words: [] } as const;
  const edge = { ...shape, index, exists: false, sentence } as unknown as Mutable<Phrase>;
  edge.next = edge;
  edge.previous = edge;
  return edge;
}

/** Gives each place its neighbours, and the first and the last an edge. */
function link<Self extends { next: Self; previous: Self }>(places: readonly Self[], before: Self, after: Self): void {
  for (const [at, place] of places.entries()) {
    place.previous = places[at - 1] ?? before;
    place.next = places[at + 1] ?? after;
  }
  before.next = places[0] ?? after;
  after.previous = places.at(-1) ?? before;
}

/** Words and phrases that are told apart by number → places in a sentence. */
export function linkSentence(
  facts: Omit<Sentence, 'words' | 'phrases'>,
  draftWords: readonly DraftWord[],
  draftPhrases: readonly DraftPhrase[],
): Sentence {
  const words: Mutable<Word>[] = [];
  const phrases: Mutable<Phrase>[] = [];
  const sentence: Sentence = { ...facts, words, phrases };
  for (const [index, word] of draftWords.entries())
    words.push({ ...word, index, exists: true, sentence } as Mutable<Word>);
  const before = edgeWord(sentence, -1);
  const after = edgeWord(sentence, words.length);
  link(words, before, after);
  const wordAt = (at: number): Word => words[at] ?? after;
  for (const [index, { first, end, head, ownStart, ...rest }] of draftPhrases.entries())
    phrases.push({
      ...rest,
      first: wordAt(first),
      end: wordAt(end),
      head: wordAt(head),
      ...(ownStart === undefined ? {} : { ownStart: wordAt(ownStart) }),
      words: words.slice(first, end),
      index,
      exists: true,
      sentence,
    } as unknown as Mutable<Phrase>);
  link(phrases, edgePhrase(sentence, -1, before), edgePhrase(sentence, phrases.length, after));
  return sentence;
}

const NOWHERE: Sentence = { index: -1, paragraph: -1, start: 0, end: 0, words: [], phrases: [], source: '' };

/** No word: what a search gives that finds none. */
export const NO_WORD: Word = edgeWord(NOWHERE, -1);

/** No phrase: what a search gives that finds none. */
export const NO_PHRASE: Phrase = edgePhrase(NOWHERE, -1, NO_WORD);

/** Reads sentence number `index` of a text whose tokens have tags. */
export function readSentence(reading: TextReading & TaggedTokens, index: number): Sentence {
  const sentence = reading.sentences[index];
  if (!sentence) throw new Error(`readSentence: no sentence ${index}`);
  const { start, end, paragraph } = sentence;
  const words = readWords(reading, sentence);
  return linkSentence({ index, start, end, paragraph, source: reading.text }, words, readPhrases(words));
}
