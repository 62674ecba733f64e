/** The best sequence of labels (Viterbi 1967). */
import { mayFollow } from './labels.js';

/** Label scores of a stretch of units (`unit * labels + label`) and the transitions between labels. */
export interface Lattice {
  readonly scores: Float64Array;
  readonly length: number;
  readonly transitions: Float64Array;
  readonly labels: number;
}

function predecessorsOf(labels: number): readonly (readonly number[])[] {
  const all = Array.from({ length: labels }, (_, label) => label);
  return all.map((right) => all.filter((left) => mayFollow(left, right)));
}

const known = new Map<number, readonly (readonly number[])[]>();

function predecessors(labels: number): readonly (readonly number[])[] {
  const found = known.get(labels) ?? predecessorsOf(labels);
  known.set(labels, found);
  return found;
}

/** The best labels of a stretch that has no name before or after it; `scores` is written over. */
export function decode({ scores, length, transitions, labels }: Lattice): Uint8Array {
  const before = predecessors(labels);
  const back = new Uint8Array(length * labels);
  for (let label = 0; label < labels; label += 1)
    scores[label] = (scores[label] as number) + (transitions[label] as number);
  for (let at = 1; at < length; at += 1) {
    const base = at * labels;
    for (let label = 0; label < labels; label += 1) {
      let best = -Infinity;
      for (const left of before[label] as readonly number[]) {
        const score = (scores[base - labels + left] as number) + (transitions[left * labels + label] as number);
        if (score <= best) continue;
        best = score;
        back[base + label] = left;
      }
      scores[base + label] = (scores[base + label] as number) + best;
    }
  }
  return walkBack({ scores, length, transitions, labels }, back);
}

function walkBack({ scores, length, transitions, labels }: Lattice, back: Uint8Array): Uint8Array {
  const last = (length - 1) * labels;
  let best = 0;
  for (let label = 1; label < labels; label += 1) {
    const score = (scores[last + label] as number) + (transitions[label * labels] as number);
    if (score > (scores[last + best] as number) + (transitions[best * labels] as number)) best = label;
  }
  const path = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = best;
    best = back[at * labels + best] as number;
  }
  return path;
}
