/** The words of one sentence: tokens with Penn tags, as places that know their neighbours. */
import { itemAt } from '../../model/column.js';
import { lowerCase } from '../../text/lower-case.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { type Linkable, linkPlaces, type Place } from '../place.js';
import type { Sentence } from '../sentence.js';
import { TAGS } from '../tagger/tags.js';

/** A word in its sentence. */
export interface Word extends Span, Place<Word> {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** Its Penn tag. */
  readonly tag: string;
}

/** A word whose tag may still be mended. */
export interface OpenWord extends Span, Place<OpenWord> {
  readonly text: string;
  readonly lower: string;
  tag: string;
}

/** Past an end of the sentence: no word, its own neighbour. */
export class EdgeWord implements OpenWord, Linkable<OpenWord> {
  readonly text = '';
  readonly lower = '';
  readonly start = 0;
  readonly end = 0;
  readonly exists = false;
  tag = '';
  next: OpenWord = this;
  previous: OpenWord = this;

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
  ) {}
}

/** Tokens with one tag number each. */
export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
}

/** The words of a sentence's tokens. */
export function readWords(
  { tokens, tags }: TaggedTokens,
  { firstToken, endToken }: TokenRange,
  sentence: Sentence,
): OpenWord[] {
  const before = new EdgeWord(sentence, -1);
  const words = tokens.slice(firstToken, endToken).map(({ text, start, end }, index) => {
    const tag: string = itemAt(TAGS, tags[firstToken + index] ?? 0);
    const lower = lowerCase(text);
    return { text, lower, tag, start, end, index, exists: true, sentence, next: before, previous: before };
  });
  linkPlaces<OpenWord>(words, before, new EdgeWord(sentence, words.length));
  return words;
}
