/** The teacher's trees laid on our sentences. */
import { readFileSync } from 'node:fs';
import { DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import type { TaggedText } from '../../grammar/dependencies/parser.js';
import { tagTokens } from '../../grammar/tagger/tags.js';
import type { TokenRange } from '../../text/sentences.js';
import { makeWordColumns } from '../../text/word-columns.js';
import { readTexts } from './corpus.js';

/** A sentence with its tree; words count from 1, as in `ParserState`. */
export interface TreeLesson {
  readonly text: TaggedText;
  readonly range: TokenRange;
  readonly length: number;
  /** The head of each word; 0 for the root. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** The lessons, and those of texts that are held out. */
interface Lessons {
  readonly taught: TreeLesson[];
  readonly heldOut: TreeLesson[];
}

/** What `teach.py` writes a text. */
interface TaughtText {
  readonly id: string;
  readonly sentences: readonly (readonly [heads: number[], labels: string[]])[];
}

const LABEL_NUMBERS: ReadonlyMap<string, number> = new Map(DEPENDENCY_LABELS.map((label, at) => [label, at]));
const ROOT = 0;
const OTHER = DEPENDENCY_LABELS.indexOf('dep');

function readTaught(path: string): Map<string, TaughtText['sentences']> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const texts = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TaughtText);
  return new Map(texts.map(({ id, sentences }) => [id, sentences]));
}

/** Reads the teacher's file; sentences that the teacher has seen in part only, and of one word, are left out. */
export function readLessons(path: string): Lessons {
  const lessons: Lessons = { taught: [], heldOut: [] };
  const taught = readTaught(path);
  for (const { id, reading, isHeldOut } of readTexts()) {
    const trees = taught.get(id) ?? [];
    if (trees.length !== reading.sentences.length)
      throw new Error(`readLessons: other sentences in ${id}: run sentences.js and teach.py again`);
    const { tokens, sentences } = reading;
    const columns = makeWordColumns(tokens);
    const text: TaggedText = { tokens, columns, tags: tagTokens({ tokens, sentences, columns }) };
    for (const [index, range] of sentences.entries()) {
      const [heads = [], labels = []] = trees[index] ?? [];
      const length = range.endToken - range.firstToken;
      if (length !== heads.length || length < 2) continue;
      lessons[isHeldOut ? 'heldOut' : 'taught'].push({
        text,
        range,
        length,
        heads: Int32Array.from([0, ...heads.map((head) => head + 1)]),
        labels: Uint8Array.from([ROOT, ...labels.map((label) => numberOf(label))]),
      });
    }
  }
  return lessons;
}

const numberOf = (label: string): number => (label === 'ROOT' ? ROOT : (LABEL_NUMBERS.get(label) ?? OTHER));
