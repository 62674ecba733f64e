/** One reading of a text's English: words, tags, phrases and clauses, each made once, when it is first asked for, for all stages. */
import { itemAt } from '../model/column.js';
import type { TextReading } from '../text/index.js';
import { makeWordColumns, type WordColumns } from '../text/word-columns.js';
import { parseSentence } from './dependencies/parser.js';
import type { Dependencies } from './dependencies/tree.js';
import { readSentence, type Sentence } from './sentence.js';
import { Tagger } from './tagger/tags.js';

export interface Doc extends TextReading {
  /** The hashes of each token's spelling. */
  readonly columns: WordColumns;
  /** One Penn tag a token, as its number in `TAGS`. */
  readonly tags: Uint8Array;
  /** Sentence number `index` of the text as words and phrases. Throws where there is none. */
  readonly sentence: (index: number) => Sentence;
  /** Who depends on whom in sentence number `index`, by the numbers that its words have in `sentence(index).words`. Throws where there is none. */
  readonly dependencies: (index: number) => Dependencies;
  /** That sentence read a second time, its clauses by its tree. Throws where there is none. */
  readonly sentenceByTree: (index: number) => Sentence;
}

/** Opens a text for reading. Nothing is tagged yet: `tags` tags all of it, `sentence` only the one that is asked for. */
export function openDoc(reading: TextReading): Doc {
  const sentences = new Map<number, Sentence>();
  const trees = new Map<number, Dependencies>();
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
  const second = new Map<number, Sentence>();
  const dependencies = (index: number): Dependencies => {
    const range = itemAt(reading.sentences, index);
    const { tokens } = reading;
    const known =
      trees.get(index) ??
      parseSentence({ tokens, columns: readColumns(), tags: openTagger().tagSentence(index) }, range);
    trees.set(index, known);
    return known;
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
    dependencies,
    sentenceByTree: (index) => {
      const tags = openTagger().tagSentence(index);
      const known = second.get(index) ?? readSentence({ ...reading, tags }, index, dependencies(index));
      second.set(index, known);
      return known;
    },
  };
}
