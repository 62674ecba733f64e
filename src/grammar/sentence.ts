/** One sentence, read into words and phrases. */
import type { TextReading } from '../text/index.js';
import type { Span } from '../text/span.js';
import { type Phrase, readPhrases } from './phrases.js';
import { readWords, type Word } from './words.js';

export interface ReadSentence extends Span {
  /** Its number in the reading; -1 for the headline. */
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  /** The text that the words' positions count. */
  readonly source: string;
}

/** Reads sentence number `index` of a text. */
export function readSentence(reading: TextReading, index: number): ReadSentence {
  const sentence = reading.sentences[index];
  if (!sentence) throw new Error(`readSentence: no sentence ${index}`);
  const { start, end, paragraph, firstToken, endToken } = sentence;
  const words = readWords(reading.tokens, firstToken, endToken);
  return { index, start, end, paragraph, words, phrases: readPhrases(words), source: reading.text };
}

/** The exact text from word `first` up to word `end`. */
export function wordsText({ words, source }: ReadSentence, first: number, end: number): string {
  if (end <= first) return '';
  return source.slice((words[first] as Word).start, (words[end - 1] as Word).end);
}

/** The span of the words from `first` up to `end`. */
export const wordsSpan = ({ words }: ReadSentence, first: number, end: number): Span => ({
  start: (words[first] as Word).start,
  end: (words[end - 1] as Word).end,
});
