/**
 * What the part-of-speech tagger asks of a word and its neighbours (Collins 2002; templates after Ratnaparkhi 1996, and the
 * nearest verb forms on both sides, which tell "the bill passed last week would …" from "the bill passed last week").
 */
import { CLAUSE_END_MARKS, FINITE_WORDS } from '../../data/english/tagger-words.js';

import { CellTemplates } from '../../model/feature-list.js';
import { mixHashes } from '../../model/hash.js';
import { hashFolded, type WordColumns } from '../../text/word-columns.js';

/** A place in a sentence: `at` in `[first, end)`. */
export interface Place {
  at: number;
  first: number;
  end: number;
}

/** The tags to the left, as the tagger has chosen them. */
export interface LeftTags {
  previous: number;
  beforePrevious: number;
  /** The last verb, modal or TO since the clause began, as its tag and one; 0 where there is none. */
  lastVerb: number;
}

/** What the cells are read from. */
interface Scene {
  readonly columns: WordColumns;
  readonly nextFinite: Int32Array;
  place: Place;
  left: LeftTags;
}

const EDGE = 0x5f5f5f5f;

/** A column's number so many words from the place; `EDGE` beyond the sentence. */
function near({ place: { at, first, end } }: Scene, column: Int32Array, distance: number): number {
  const other = at + distance;
  return other >= first && other < end ? (column[other] ?? 0) : EDGE;
}

const nextInText = ({ columns: { word }, place: { at } }: Scene): number =>
  at + 1 < word.length ? (word[at + 1] ?? 0) : EDGE;

/** What is asked at a place, one number each: "+1" is of the next word of the sentence, "-1" of the word before. */
const CELLS = {
  word: (scene) => near(scene, scene.columns.word, 0),
  'word-1': (scene) => near(scene, scene.columns.word, -1),
  'word-2': (scene) => near(scene, scene.columns.word, -2),
  'word+1': (scene) => near(scene, scene.columns.word, 1),
  'word+2': (scene) => near(scene, scene.columns.word, 2),
  'word+1 in text': nextInText,
  suffix2: (scene) => near(scene, scene.columns.suffix2, 0),
  'suffix2+1': (scene) => near(scene, scene.columns.suffix2, 1),
  suffix3: (scene) => near(scene, scene.columns.suffix3, 0),
  'suffix3-1': (scene) => near(scene, scene.columns.suffix3, -1),
  'suffix3+1': (scene) => near(scene, scene.columns.suffix3, 1),
  prefix3: (scene) => near(scene, scene.columns.prefix3, 0),
  shape: (scene) => near(scene, scene.columns.shape, 0),
  'shape-1': (scene) => near(scene, scene.columns.shape, -1),
  'shape+1': (scene) => near(scene, scene.columns.shape, 1),
  'is inside': ({ place }) => (place.at > place.first ? 1 : 0),
  'next finite': ({ nextFinite, place }) => nextFinite[place.at] ?? 0,
  'tag-1': ({ left }) => left.previous + 1,
  'tags-2-1': ({ left }) => mixHashes(left.previous + 1, left.beforePrevious + 1),
  'last verb': ({ left }) => left.lastVerb,
  'last verb, tag-1': ({ left }) => mixHashes(left.lastVerb, left.previous + 1),
} satisfies Readonly<Record<string, (scene: Scene) => number>>;
type Cell = keyof typeof CELLS;
const CELL_NAMES = Object.keys(CELLS);
const CELL_READERS: readonly ((scene: Scene) => number)[] = Object.values(CELLS);

/** The features of a word: the template's number in the hash, and the one or two cells that are mixed with it. As CRF++ has them. */
const TEMPLATES = new CellTemplates<Cell>(CELL_NAMES, [
  [1, 'word'],
  [2, 'suffix3'],
  [3, 'suffix2'],
  [4, 'prefix3'],
  [5, 'shape', 'is inside'],
  [6, 'word-1'],
  [7, 'word+1'],
  [8, 'word-2'],
  [9, 'word+2'],
  [10, 'suffix3-1'],
  [11, 'suffix3+1'],
  [12, 'shape+1', 'shape'],
  [13, 'shape-1', 'shape'],
  [14, 'word', 'word+1'],
  [15, 'word-1', 'word'],
  [16, 'suffix2', 'next finite'],
  [17, 'suffix3', 'suffix2+1'],
  [18, 'suffix2', 'word+1'],
  [31, 'tag-1'],
  [32, 'tags-2-1'],
  [33, 'tag-1', 'word'],
  [34, 'tags-2-1', 'suffix2'],
  [35, 'tag-1', 'suffix3'],
  [36, 'tag-1', 'word+1 in text'],
  [37, 'last verb', 'suffix2'],
  [38, 'last verb', 'word'],
  [39, 'last verb, tag-1', 'suffix2'],
]);

/** Features a word. */
export const TAG_FEATURES = TEMPLATES.length;

/** The templates' names, as the weights file has them. */
export const TAG_COLUMNS = TEMPLATES.names;

const hashes = (list: string): Set<number> => new Set(list.split(' ').map((word) => hashFolded(word)));
const FINITE = hashes(FINITE_WORDS);
const CLAUSE_END = hashes(CLAUSE_END_MARKS);
const ED = hashFolded('ed');
/** A finite verb is near within so many words. */
const NEAR = 6;

/** For each word the hash of the next word that is surely finite, or ends in -ed, mixed with whether it is near; 0 for none. */
function findNextFinite({ word, suffix2 }: WordColumns): Int32Array {
  const next = new Int32Array(word.length);
  let found = 0;
  let at = -1;
  for (let place = word.length - 1; place >= 0; place -= 1) {
    next[place] = found === 0 ? 0 : mixHashes(found, at - place > NEAR ? 2 : 1);
    const hash = word[place] ?? 0;
    if (CLAUSE_END.has(hash)) found = 0;
    else if (FINITE.has(hash) || suffix2[place] === ED) {
      found = FINITE.has(hash) ? hash : ED;
      at = place;
    }
  }
  return next;
}

/** Makes the features of the words of one text. */
export class TagFeatures {
  private readonly cells = new Int32Array(CELL_NAMES.length);
  private readonly scene: Scene;

  constructor(columns: WordColumns) {
    this.scene = { columns, nextFinite: findNextFinite(columns), place: NOWHERE, left: NO_TAGS };
  }

  /** Writes a word's features to `into[0 … TAG_FEATURES)`. */
  write(place: Place, left: LeftTags, into: Int32Array): void {
    const { cells, scene } = this;
    scene.place = place;
    scene.left = left;
    let n = 0;
    for (const read of CELL_READERS) {
      cells[n] = read(scene);
      n += 1;
    }
    TEMPLATES.write(cells, into);
  }
}

const NOWHERE: Place = { at: 0, first: 0, end: 0 };
const NO_TAGS: LeftTags = { previous: 0, beforePrevious: 0, lastVerb: 0 };
