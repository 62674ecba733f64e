/** One reading of a text's English: words, tags, phrases and clauses, each made once, when it is first asked for, for all stages. */
import type { TextReading } from '../text/index.js';
import { makeWordColumns, type WordColumns } from '../text/word-columns.js';
import { readSentence, type Sentence } from './sentence.js';
import { Tagger } from './tagger/tags.js';

export interface Doc extends TextReading {
  /** The hashes of each token's spelling. */
  readonly columns: WordColumns;
  /** One Penn tag a token, as its number in `TAGS`. */
  readonly tags: Uint8Array;
  /** Sentence number `index` of the text as words and phrases. Throws where there is none. */
  readonly sentence: (index: number) => Sentence;
}

/** Opens a text for reading. Nothing is tagged yet: `tags` tags all of it, `sentence` only the one that is asked for. */
export function openDoc(reading: TextReading): Doc {
  const sentences = new Map<number, Sentence>();
  let columns: WordColumns | null = null;
  let tagger: Tagger | null = null;
  const readColumns = (): WordColumns => {
    columns ??= makeWordColumns(reading.tokens);
    return columns;
  };
  const openTagger = (): Tagger => {
    tagger ??= new Tagger({ tokens: reading.tokens, sentences: reading.sentences, columns: readColumns() });
    return tagger;
  };
  return {
    ...reading,
    get columns() {
      return readColumns();
    },
    get tags() {
      return openTagger().tagAll();
    },
    sentence: (index) => {
      const known = sentences.get(index) ?? readSentence({ ...reading, tags: openTagger().tagSentence(index) }, index);
      sentences.set(index, known);
      return known;
    },
  };
}
