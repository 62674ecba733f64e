/** The best sequence of labels (Viterbi 1967). */
import { LABELS, mayFollow, OUTSIDE } from './labels.js';

/** Label scores of units, and the transitions between labels. */
export interface Lattice {
  /** `unit * stride + label`, from `base`. */
  readonly scores: Int32Array | Float32Array;
  readonly base: number;
  readonly stride: number;
  /** How many units. */
  readonly length: number;
  /** `left * LABELS.length + right`. */
  readonly transitions: Int32Array | Float64Array;
}

const COUNT = LABELS.length;
const EACH = Array.from({ length: COUNT }, (_, label) => label);
/** The labels that may stand before each label, one list after the other, and where each list begins. */
const BEFORE = Uint8Array.from(EACH.flatMap((right) => EACH.filter((left) => mayFollow(left, right))));
const BEFORE_START = Uint16Array.from([...EACH, COUNT], (right) =>
  EACH.slice(0, right).reduce((size, label) => size + EACH.filter((left) => mayFollow(left, label)).length, 0),
);

/** The best labels of a stretch that has no name before or after it. */
export function decode({ scores, base, stride, length, transitions }: Lattice): Uint8Array {
  const back = new Uint8Array(length * COUNT);
  let last = new Float64Array(COUNT).fill(-Infinity);
  let next = new Float64Array(COUNT);
  last[OUTSIDE] = 0;
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      let best = -Infinity;
      const end = BEFORE_START[label + 1] as number;
      for (let n = BEFORE_START[label] as number; n < end; n += 1) {
        const left = BEFORE[n] as number;
        const score = (last[left] as number) + (transitions[left * COUNT + label] as number);
        if (score <= best) continue;
        best = score;
        back[at * COUNT + label] = left;
      }
      next[label] = best + (scores[base + at * stride + label] as number);
    }
    [last, next] = [next, last];
  }
  return walkBack(last, transitions, back);
}

function walkBack(last: Float64Array, transitions: Lattice['transitions'], back: Uint8Array): Uint8Array {
  let best = 0;
  const close = (label: number): number => (last[label] as number) + (transitions[label * COUNT] as number);
  for (let label = 1; label < COUNT; label += 1) if (close(label) > close(best)) best = label;
  const path = new Uint8Array(back.length / COUNT);
  for (let at = path.length - 1; at >= 0; at -= 1) {
    path[at] = best;
    best = back[at * COUNT + best] as number;
  }
  return path;
}
