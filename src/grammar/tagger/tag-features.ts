/**
 * What the part-of-speech tagger asks of a word and its neighbours (Collins 2002; templates after Ratnaparkhi 1996, and the
 * nearest verb forms on both sides, which tell "the bill passed last week would …" from "the bill passed last week").
 */
import { mixHashes } from '../../model/hash.js';
import { hashFolded, type WordColumns } from '../../text/word-columns.js';

const STATIC = 18;
const DYNAMIC = 9;

/** Features a word. */
export const TAG_FEATURES = STATIC + DYNAMIC;

const EDGE = 0x5f5f5f5f;
const hashes = (list: string): Set<number> => new Set(list.split(' ').map((word) => hashFolded(word)));
const FINITE = hashes(
  "is are was were has have had will would could can may might should must do does did says said 's 've 're 'll 'd wo ca",
);
const CLAUSE_END = hashes('. ; : ? !');
const ED = hashFolded('ed');

/** The columns, and for each word the nearest finite verb to its right. */
export interface TagColumns extends WordColumns {
  readonly nextFinite: Int32Array;
}

/** For each word of a range the hash of the next word that is surely finite, or ends in -ed, mixed with whether it is near. */
export function findNextFinite(columns: WordColumns): Int32Array {
  const { word, suffix2 } = columns;
  const next = new Int32Array(word.length);
  let found = 0;
  let at = -1;
  for (let place = word.length - 1; place >= 0; place -= 1) {
    next[place] = found === 0 ? 0 : mixHashes(found, at - place > 6 ? 2 : 1);
    const hash = word[place] as number;
    if (CLAUSE_END.has(hash)) found = 0;
    else if (FINITE.has(hash) || suffix2[place] === ED) {
      found = FINITE.has(hash) ? hash : ED;
      at = place;
    }
  }
  return next;
}

/** A place in a sentence: `at` in `[first, end)`. */
export interface Place {
  at: number;
  first: number;
  end: number;
}

/** Writes the features that do not hang on tags to `into`, from `into[0]`. */
export function writeStaticFeatures(columns: TagColumns, { at, first, end }: Place, into: Int32Array): void {
  const { word, suffix2, suffix3, prefix3, shape, nextFinite } = columns;
  const has1 = at > first;
  const next1 = at + 1 < end;
  const before = has1 ? (word[at - 1] as number) : EDGE;
  const after = next1 ? (word[at + 1] as number) : EDGE;
  const own = word[at] as number;
  const ownShape = shape[at] as number;
  into[0] = mixHashes(1, own);
  into[1] = mixHashes(2, suffix3[at] as number);
  into[2] = mixHashes(3, suffix2[at] as number);
  into[3] = mixHashes(4, prefix3[at] as number);
  into[4] = mixHashes(mixHashes(5, ownShape), has1 ? 1 : 0);
  into[5] = mixHashes(6, before);
  into[6] = mixHashes(7, after);
  into[7] = mixHashes(8, at - 1 > first ? (word[at - 2] as number) : EDGE);
  into[8] = mixHashes(9, at + 2 < end ? (word[at + 2] as number) : EDGE);
  into[9] = mixHashes(10, has1 ? (suffix3[at - 1] as number) : EDGE);
  into[10] = mixHashes(11, next1 ? (suffix3[at + 1] as number) : EDGE);
  into[11] = mixHashes(mixHashes(12, next1 ? (shape[at + 1] as number) : EDGE), ownShape);
  into[12] = mixHashes(mixHashes(13, has1 ? (shape[at - 1] as number) : EDGE), ownShape);
  into[13] = mixHashes(mixHashes(14, own), after);
  into[14] = mixHashes(mixHashes(15, before), own);
  into[15] = mixHashes(mixHashes(16, suffix2[at] as number), nextFinite[at] as number);
  into[16] = mixHashes(mixHashes(17, suffix3[at] as number), next1 ? (suffix2[at + 1] as number) : EDGE);
  into[17] = mixHashes(mixHashes(18, suffix2[at] as number), after);
}

/** The tags to the left, as the tagger has chosen them. */
export interface LeftTags {
  previous: number;
  beforePrevious: number;
  /** The last verb, modal or TO since the clause began, and how far back; 0 where there is none. */
  lastVerb: number;
}

/** Writes the features that hang on the tags to the left, after the static ones. */
export function writeDynamicFeatures(columns: TagColumns, at: number, left: LeftTags, into: Int32Array): void {
  const { word, suffix2, suffix3 } = columns;
  const one = left.previous + 1;
  const two = mixHashes(one, left.beforePrevious + 1);
  const own = word[at] as number;
  const after = at + 1 < word.length ? (word[at + 1] as number) : EDGE;
  into[STATIC] = mixHashes(31, one);
  into[STATIC + 1] = mixHashes(32, two);
  into[STATIC + 2] = mixHashes(mixHashes(33, one), own);
  into[STATIC + 3] = mixHashes(mixHashes(34, two), suffix2[at] as number);
  into[STATIC + 4] = mixHashes(mixHashes(35, one), suffix3[at] as number);
  into[STATIC + 5] = mixHashes(mixHashes(36, one), after);
  into[STATIC + 6] = mixHashes(mixHashes(37, left.lastVerb), suffix2[at] as number);
  into[STATIC + 7] = mixHashes(mixHashes(38, left.lastVerb), own);
  into[STATIC + 8] = mixHashes(mixHashes(39, mixHashes(left.lastVerb, one)), suffix2[at] as number);
}
