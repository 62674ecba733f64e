/** The best sequence of labels (Viterbi 1967). */
import { numberAt } from '../../model/column.js';
import { LABELS, mayFollow, OUTSIDE } from './labels.js';

const COUNT = LABELS.length;
const EACH = Array.from({ length: COUNT }, (_, label) => label);
/** The labels that may stand before each label, one list after the other, and where each list begins. */
const BEFORE = Uint8Array.from(EACH.flatMap((right) => EACH.filter((left) => mayFollow(left, right))));
const BEFORE_START = Uint16Array.from([...EACH, COUNT], (right) =>
  EACH.slice(0, right).reduce((size, label) => size + EACH.filter((left) => mayFollow(left, label)).length, 0),
);

/** Where the labels of a stretch are written. */
export interface Output {
  readonly labels: Uint8Array;
  readonly first: number;
  readonly end: number;
}

/** Finds the best labels of stretches that have no name before or after them. */
export class Decoder {
  private last = new Float64Array(COUNT);
  private next = new Float64Array(COUNT);
  private back = new Uint8Array(64 * COUNT);

  /** `transitions[left * LABELS.length + right]`; a unit's scores stand `stride` after those of the unit before. */
  constructor(
    private readonly transitions: Int32Array | Float64Array,
    private readonly stride: number,
  ) {}

  /** `scores[from + label]` is the score of the stretch's first unit. */
  decode(scores: Int32Array | Float32Array, from: number, { labels, first, end }: Output): void {
    const length = end - first;
    if (this.back.length < length * COUNT) this.back = new Uint8Array(2 * length * COUNT);
    this.last.fill(-Infinity);
    this.last[OUTSIDE] = 0;
    for (let at = 0; at < length; at += 1) this.step(scores, from + at * this.stride, at * COUNT);
    const { last, transitions, back } = this;
    let best = 0;
    for (let label = 1; label < COUNT; label += 1)
      if (
        numberAt(last, label) + numberAt(transitions, label * COUNT) >
        numberAt(last, best) + numberAt(transitions, best * COUNT)
      )
        best = label;
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[first + at] = best;
      best = numberAt(back, at * COUNT + best);
    }
  }

  private step(scores: Int32Array | Float32Array, from: number, row: number): void {
    const { last, next, back, transitions } = this;
    for (let label = 0; label < COUNT; label += 1) {
      let best = -Infinity;
      let source = 0;
      const end = numberAt(BEFORE_START, label + 1);
      for (let n = numberAt(BEFORE_START, label); n < end; n += 1) {
        const left = numberAt(BEFORE, n);
        const score = numberAt(last, left) + numberAt(transitions, left * COUNT + label);
        if (score <= best) continue;
        best = score;
        source = left;
      }
      back[row + label] = source;
      next[label] = best + numberAt(scores, from + label);
    }
    this.last = next;
    this.next = last;
  }
}
