/**
 * The best sequence of labels of a stretch that has no name before or after it (Viterbi 1967). The loops are the innermost of the
 * tagger of names: columns are read where they are needed, without a call.
 */

/** What may stand before what; the first label stands outside names. */
interface LabelOrder {
  readonly count: number;
  /** The labels that may stand before each label, one list after the other, and where each list begins. */
  readonly before: Uint8Array;
  readonly beforeStart: Uint16Array;
}

/** The order of `count` labels; made once and kept. */
export function orderLabels(count: number, mayFollow: (left: number, right: number) => boolean): LabelOrder {
  const all = Array.from({ length: count }, (_, label) => label);
  const lists = all.map((right) => all.filter((left) => mayFollow(left, right)));
  const beforeStart = Uint16Array.from([...all, count], (right) => lists.slice(0, right).flat().length);
  return { count, before: Uint8Array.from(lists.flat()), beforeStart };
}

/** Where the labels of a stretch are written. */
interface Output {
  readonly labels: Uint8Array;
  readonly first: number;
  readonly end: number;
}

/** Finds the best labels of stretches. */
export class NamePath {
  private last: Float64Array;
  private next: Float64Array;
  private back: Uint8Array;

  /** `transitions[left * count + right]`; a unit's scores stand `stride` after those of the unit before. */
  constructor(
    private readonly order: LabelOrder,
    private readonly transitions: Int32Array | Float64Array,
    private readonly stride: number,
  ) {
    this.last = new Float64Array(order.count);
    this.next = new Float64Array(order.count);
    this.back = new Uint8Array(64 * order.count);
  }

  /** `scores[from + label]` is the score of the stretch's first unit. */
  decode(scores: Int32Array | Float32Array, from: number, { labels, first, end }: Output): void {
    const { count } = this.order;
    const length = end - first;
    if (this.back.length < length * count) this.back = new Uint8Array(2 * length * count);
    this.last.fill(-Infinity);
    this.last[0] = 0;
    for (let at = 0; at < length; at += 1) this.step(scores, from + at * this.stride, at * count);
    const { last, transitions, back } = this;
    let best = 0;
    for (let label = 1; label < count; label += 1)
      if (
        (last[label] as number) + (transitions[label * count] as number) >
        (last[best] as number) + (transitions[best * count] as number)
      )
        best = label;
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[first + at] = best;
      best = back[at * count + best] as number;
    }
  }

  private step(scores: Int32Array | Float32Array, from: number, row: number): void {
    const { last, next, back, transitions } = this;
    const { before, beforeStart, count } = this.order;
    for (let label = 0; label < count; label += 1) {
      let best = -Infinity;
      let source = 0;
      const end = beforeStart[label + 1] as number;
      for (let n = beforeStart[label] as number; n < end; n += 1) {
        const left = before[n] as number;
        const score = (last[left] as number) + (transitions[left * count + label] as number);
        if (score <= best) continue;
        best = score;
        source = left;
      }
      back[row + label] = source;
      next[label] = best + (scores[from + label] as number);
    }
    this.last = next;
    this.next = last;
  }
}
