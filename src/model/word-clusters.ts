/** The clusters of words as the tagger reads them: groups of words of like use in three cuts, and what a name of such a word leans to be. */
import { CALLING_BIT, CLUSTER_CUTS } from './clusters.js';
import { loadClusters } from './weights.js';

/** What a file of clusters that fits the code has for columns. */
export const CLUSTER_COLUMNS: readonly string[] = [...CLUSTER_CUTS.map(String), 'leaning', 'calling'];

/** The clusters of a word by the hash of its small letters, in one number; -1 for a word that is in none. */
export const clustersOf = (folded: number): number =>
  loadClusters('clusters', { columns: CLUSTER_COLUMNS }).lookUp(folded);

/** One of 64. The three cuts of a word without clusters are one more each. */
export const coarseOf = (clusters: number): number => (clusters < 0 ? 0xff : (clusters >> 18) & 0x3f);
/** One of 256. */
export const middleOf = (clusters: number): number => (clusters < 0 ? 0x1ff : (clusters >> 10) & 0xff);
/** One of 1,024. */
export const fineOf = (clusters: number): number => (clusters < 0 ? 0x7ff : clusters & 0x3ff);

/** The levels of a word's leaning to be a person's name, a body's and a place's, 0 to 3 each, in one number of 6 bits. */
export const leaningOf = (clusters: number): number => (clusters < 0 ? 0x40 : (clusters >> 24) & 0x3f);

/** Whether a name of the word is a person's more often than not. */
export const leansToPerson = (clusters: number): boolean => (leaningOf(clusters) & 0x43) === 3;

/** Whether the word is used as the names of callings are: "prodigy", "anatomist". */
export const isCallingIn = (clusters: number): boolean => clusters > 0 && (clusters & CALLING_BIT) !== 0;
