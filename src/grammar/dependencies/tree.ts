/** A sentence's dependency tree, and what is asked of it. Words are meant by their numbers in the sentence, from 0 on. */
import { DEPENDENCY_LABELS, type DependencyLabel } from '../../data/grammar/dependency-labels.js';

export type { DependencyLabel } from '../../data/grammar/dependency-labels.js';

/** The tree: one root, no circle, and no two arcs that cross. */
export interface Dependencies {
  /** The number of each word's head in the sentence; -1 for the root. */
  readonly heads: Int32Array;
  /** The number of each word's label in `DEPENDENCY_LABELS`; see `labelOf`. */
  readonly labels: Uint8Array;
}

/** A range of words of the sentence, half-open. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** How a word depends on its head. Throws a `RangeError` where there is no such word. */
export function labelOf({ labels }: Dependencies, word: number): DependencyLabel {
  const label = DEPENDENCY_LABELS[labels[word] ?? -1];
  if (label === undefined) throw new RangeError(`labelOf: no word ${word}`);
  return label;
}

/** The sentence's root; -1 where it has no words. */
export const rootOf = ({ heads }: Dependencies): number => heads.indexOf(-1);

/** The words that depend on a word, from left to right; with labels only those that depend on it in one of these ways. */
export function childrenOf(tree: Dependencies, word: number, ...labels: readonly DependencyLabel[]): number[] {
  const children: number[] = [];
  for (let at = tree.heads.indexOf(word); at !== -1; at = tree.heads.indexOf(word, at + 1))
    if (labels.length === 0 || labels.includes(labelOf(tree, at))) children.push(at);
  return children;
}

/** The first word that depends on a word in one of these ways; -1 where none does. */
export const childOf = (tree: Dependencies, word: number, ...labels: readonly DependencyLabel[]): number =>
  childrenOf(tree, word, ...labels)[0] ?? -1;

/** The words from a word's head up to the root: nearest first, none for the root. */
export function pathToRoot({ heads }: Dependencies, word: number): number[] {
  const path: number[] = [];
  for (let head = heads[word] ?? -1; head !== -1; head = heads[head] ?? -1) path.push(head);
  return path;
}

/** Whether a word is below another in the tree, or is it. */
export const isWithin = (tree: Dependencies, word: number, top: number): boolean =>
  word === top || pathToRoot(tree, word).includes(top);

/** The range that a word fills with all that is below it; without gaps, as no arcs cross. */
export function subtreeOf(tree: Dependencies, word: number): WordRange {
  let first = word;
  let end = word + 1;
  while (first > 0 && isWithin(tree, first - 1, word)) first -= 1;
  while (end < tree.heads.length && isWithin(tree, end, word)) end += 1;
  return { first, end };
}

/** A word and what is joined to it by "and" or a comma, from left to right: "Peru, Chile and Cuba" from Peru. */
export function conjunctsOf(tree: Dependencies, word: number): number[] {
  return [word, ...childrenOf(tree, word, 'conj').flatMap((joined) => conjunctsOf(tree, joined))];
}
