/** The best sequence of labels (Viterbi 1967). */
import { LABELS, mayFollow, OUTSIDE } from './labels.js';

/** Label scores of units, and the transitions between labels. */
export interface Lattice {
  /** `unit * stride + label`, from `base`. */
  readonly scores: Float32Array;
  readonly base: number;
  readonly stride: number;
  /** How many units. */
  readonly length: number;
  /** `left * LABELS.length + right`. */
  readonly transitions: Float64Array;
}

const COUNT = LABELS.length;
const EACH = Array.from({ length: COUNT }, (_, label) => label);
const PREDECESSORS = EACH.map((right) => EACH.filter((left) => mayFollow(left, right)));

/** The best labels of a stretch that has no name before or after it. */
export function decode({ scores, base, stride, length, transitions }: Lattice): Uint8Array {
  const back = new Uint8Array(length * COUNT);
  let last = new Float64Array(COUNT).fill(-Infinity);
  let next = new Float64Array(COUNT);
  last[OUTSIDE] = 0;
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      let best = -Infinity;
      for (const left of PREDECESSORS[label] as readonly number[]) {
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

function walkBack(last: Float64Array, transitions: Float64Array, back: Uint8Array): Uint8Array {
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
