/** The dependency trees of a text's sentences as columns over its tokens, and what the claim taggers ask of them. */
import { CHILD_KINDS, DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import type { Dependencies } from '../../grammar/dependencies/tree.js';
import type { TokenSpan } from './claim-columns.js';

/** One entry a token; all 0 where the sentence has no tree. Token numbers are one too high, so that 0 is "none". */
export interface TreeColumns {
  readonly head: Int32Array;
  /** The number of the label, from 1 on. */
  readonly label: Uint8Array;
  /** A bit a kind of what depends on the token. */
  readonly children: Int32Array;
  /** What depends on the token as its subject. */
  readonly subject: Int32Array;
}

const KIND_OF = Uint8Array.from(
  DEPENDENCY_LABELS,
  (label) => CHILD_KINDS.findIndex((kind) => kind.includes(label)) + 1,
);
const IS_SUBJECT = Uint8Array.from(DEPENDENCY_LABELS, (label) =>
  label === 'nsubj' || label === 'nsubjpass' || label === 'agent' ? 1 : 0,
);

/** Columns for a text of so many tokens, without a tree. */
export const emptyTrees = (count: number): TreeColumns => ({
  head: new Int32Array(count),
  label: new Uint8Array(count),
  children: new Int32Array(count),
  subject: new Int32Array(count),
});

/** Puts the tree of a sentence in, whose words are the tokens of a span. */
export function putTree(columns: TreeColumns, { heads, labels }: Dependencies, { first }: TokenSpan): void {
  const { head, label, children, subject } = columns;
  for (let word = 0; word < heads.length; word += 1) {
    const own = labels[word] ?? 0;
    const above = heads[word] ?? -1;
    label[first + word] = own + 1;
    if (above < 0) continue;
    const at = first + above;
    head[first + word] = at + 1;
    children[at] = (children[at] ?? 0) | (1 << (KIND_OF[own] ?? 0));
    if (IS_SUBJECT[own] === 1) subject[at] = first + word + 1;
  }
}

/** For each token what is nearest above it of a kind: one too high, and the token below that on the way, one too high; 0 for none. */
export interface Above {
  readonly top: Int32Array;
  readonly via: Int32Array;
}

/** Trees, and the columns to be filled from them. */
interface AboveIn {
  readonly trees: TreeColumns;
  readonly above: Above;
}

/** Finds for the tokens of a sentence the nearest above that `holds`. */
export function findAbove(
  { trees, above: { top, via } }: AboveIn,
  { first, end }: TokenSpan,
  holds: (at: number) => boolean,
): void {
  const { head } = trees;
  for (let at = first; at < end; at += 1) {
    let below = at;
    let above = (head[at] ?? 0) - 1;
    while (above >= 0 && !holds(above)) {
      below = above;
      above = (head[above] ?? 0) - 1;
    }
    top[at] = above + 1;
    via[at] = above < 0 ? 0 : below + 1;
  }
}

/** What depends on a cue itself, at a token or above it; -1 where the token is not below the cue. */
export function dependentAbove({ head }: Pick<TreeColumns, 'head'>, cue: TokenSpan, at: number): number {
  let below = at;
  let above = (head[at] ?? 0) - 1;
  while (above >= 0 && (above < cue.first || above >= cue.end)) {
    below = above;
    above = (head[above] ?? 0) - 1;
  }
  return above >= 0 ? below : -1;
}

/** A token's place in what hangs on one arc: whether the tokens beside it hang there too. */
export const edgesAt = (via: Int32Array, at: number): number =>
  (via[at - 1] === via[at] ? 0 : 1) + (via[at + 1] === via[at] ? 0 : 2);

/** How many arcs up from the cue are told apart. */
const MOST_UP = 3;

/** How the tokens of a cue's sentence hang on it. */
export interface CueTree {
  readonly first: number;
  /** A number for each way from the cue: how many arcs up to what is above both, and the arc by which the token is below that. */
  readonly way: Int32Array;
  /** The token by which each is below that, one too high; 0 where it is that itself, and in the cue. */
  readonly via: Int32Array;
}

/** A cue, and the token that is its head. */
export interface HeadedCue {
  readonly cue: TokenSpan;
  readonly head: number;
}

/** Finds the ways from a cue to the tokens of its sentence. */
export function waysFrom({ head, label }: TreeColumns, { first, end }: TokenSpan, headed: HeadedCue): CueTree {
  const { cue, head: cueHead } = headed;
  const way = new Int32Array(end - first);
  const via = new Int32Array(end - first);
  // How far up from the cue each token is, one too high; 0 for those not above it.
  const up = new Int32Array(end - first);
  for (let at = cueHead, steps = 1; at >= first; at = (head[at] ?? 0) - 1, steps += 1) up[at - first] = steps;
  for (let at = cue.first; at < cue.end; at += 1) if (up[at - first] === 0) up[at - first] = 1;
  for (let at = first; at < end; at += 1) {
    let below = -1;
    let top = at;
    while (top >= 0 && up[top - first] === 0) {
      below = top;
      top = (head[top] ?? 0) - 1;
    }
    const steps = top < 0 ? MOST_UP + 1 : Math.min(MOST_UP, (up[top - first] ?? 1) - 1);
    way[at - first] = 1 + steps * 64 + (below < 0 ? 0 : (label[below] ?? 0));
    via[at - first] = below + 1;
  }
  return { first, way, via };
}
