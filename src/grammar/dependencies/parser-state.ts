/**
 * The state of a transition parser over one sentence (arc-hybrid: Kuhlmann, Gómez-Rodríguez & Satta 2011). Words are numbered from 1,
 * so that 0 is "no word"; columns are kept from one sentence to the next and grow with the longest.
 */

import { CHILD_KINDS, DEPENDENCY_LABELS, LEFT_GROUPS, RIGHT_GROUPS } from '../../data/grammar/dependency-labels.js';

/** For each label the bit of its kind; those of no kind are 0. */
const KIND_OF = Uint8Array.from(
  DEPENDENCY_LABELS,
  (label) => CHILD_KINDS.findIndex((kind) => kind.includes(label)) + 1,
);

/** What the parser may do. */
export const SHIFT = 0;
/** The top of the stack depends on the next word of the buffer. */
export const LEFT = 1;
/** The top of the stack depends on the word below it. */
export const RIGHT = 2;

const kindsOf = (groups: typeof LEFT_GROUPS): string[] => [...groups.map(([name]) => name), 'other'];

/** What the model of transitions chooses from: a shift, and arcs of either direction by the group of their label. */
export const MOVES: readonly string[] = [
  'shift',
  ...kindsOf(LEFT_GROUPS).map((group) => `left ${group}`),
  ...kindsOf(RIGHT_GROUPS).map((group) => `right ${group}`),
];

/** The transition of each move. */
export const TRANSITION_OF = Uint8Array.from(MOVES, (move) =>
  move === 'shift' ? SHIFT : move.startsWith('left') ? LEFT : RIGHT,
);

const FIRST_LEFT = 1;
const FIRST_RIGHT = FIRST_LEFT + LEFT_GROUPS.length + 1;
const groupOf = (groups: typeof LEFT_GROUPS): Uint8Array =>
  Uint8Array.from(DEPENDENCY_LABELS, (label) => {
    const group = groups.findIndex(([, labels]) => labels.includes(label));
    return group === -1 ? groups.length : group;
  });
const LEFT_GROUP_OF = groupOf(LEFT_GROUPS);
const RIGHT_GROUP_OF = groupOf(RIGHT_GROUPS);

/** The move that makes an arc of a label. */
export const moveOf = (transition: number, label: number): number =>
  transition === LEFT ? FIRST_LEFT + (LEFT_GROUP_OF[label] ?? 0) : FIRST_RIGHT + (RIGHT_GROUP_OF[label] ?? 0);

/** A word's children on one side, as far as they are known. */
interface Side {
  /** How many. */
  count: Uint8Array;
  /** The outermost, and the one found before it. */
  outer: Int32Array;
  inner: Int32Array;
  /** A bit a kind of label. */
  labels: Int32Array;
}

const makeSide = (size: number): Side => ({
  count: new Uint8Array(size),
  outer: new Int32Array(size),
  inner: new Int32Array(size),
  labels: new Int32Array(size),
});

const MOST_CHILDREN = 255;

/** The state; `start` opens a sentence. */
export class ParserState {
  /** Each word's head and label; 0 and 0 as long as there is none. */
  heads = new Int32Array(0);
  labels = new Uint8Array(0);
  left = makeSide(0);
  right = makeSide(0);
  stack = new Int32Array(0);
  /** How many words are on the stack. */
  depth = 0;
  /** The next word of the buffer; `length + 1` where it is empty. */
  next = 1;
  length = 0;

  /** Makes ready for a sentence of so many words. */
  start(length: number): void {
    if (this.heads.length < length + 2) this.grow(2 * length + 64);
    for (const side of [this.left, this.right]) {
      side.count.fill(0, 0, length + 2);
      side.outer.fill(0, 0, length + 2);
      side.inner.fill(0, 0, length + 2);
      side.labels.fill(0, 0, length + 2);
    }
    this.heads.fill(0, 0, length + 2);
    this.labels.fill(0, 0, length + 2);
    this.length = length;
    this.depth = 0;
    this.next = 1;
  }

  private grow(size: number): void {
    this.heads = new Int32Array(size);
    this.labels = new Uint8Array(size);
    this.stack = new Int32Array(size);
    this.left = makeSide(size);
    this.right = makeSide(size);
  }

  /** Whether only the root is left. */
  get isDone(): boolean {
    return this.next > this.length && this.depth === 1;
  }

  /** The word so far below the top of the stack; 0 for none. */
  onStack(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] ?? 0) : 0;
  }

  /** The word so far behind the next; 0 for none. */
  inBuffer(behind: number): number {
    const word = this.next + behind;
    return word <= this.length ? word : 0;
  }

  /** Whether a transition leads on to a tree. */
  allows(transition: number): boolean {
    if (transition === RIGHT) return this.depth > 1;
    return this.next <= this.length && (transition === SHIFT || this.depth > 0);
  }

  /** The head that the top of the stack gets by LEFT or RIGHT. */
  headBy(transition: number): number {
    return transition === LEFT ? this.next : this.onStack(1);
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** Takes the top of the stack as a child of the head that the transition gives it. */
  attach(transition: number, label: number): void {
    const child = this.onStack(0);
    const head = this.headBy(transition);
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    const side = child < head ? this.left : this.right;
    side.inner[head] = side.outer[head] ?? 0;
    side.outer[head] = child;
    side.count[head] = Math.min(MOST_CHILDREN, (side.count[head] ?? 0) + 1);
    side.labels[head] = (side.labels[head] ?? 0) | (1 << (KIND_OF[label] ?? 0));
  }
}
