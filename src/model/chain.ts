/**
 * Labelling a sequence: the best path of a linear chain (Viterbi 1967) over the scores of hashed features, with transitions that
 * know what kind of token they lead to.
 */
import { mixHashes } from './hash.js';
import type { RowTable } from './rows.js';

/** The feature of a transition: from label `previous` (the number of labels at the start) into a token of class `kind`. */
export const transitionFeature = (kind: number, previous: number): number =>
  mixHashes(0x7472616e, kind * 64 + previous);

/** The feature that every token has, for a bias by label. */
export const BIAS_FEATURE = mixHashes(0x62696173, 0);

/** The feature whose weight for the first label is one in the model's own whole numbers: `UNIT_WEIGHT` of the training's. */
export const UNIT_FEATURE = mixHashes(0x756e6974, 0);
export const UNIT_WEIGHT = 100;

/** A label that can never follow another, and what it costs. */
export const FORBIDDEN = -0x20000000;

/** What a chain is made of: labels "O", "B-x", "I-x" (an I- only follows its B- or I-), or others that go anywhere. */
export interface ChainShape {
  readonly labels: readonly string[];
  /** How many classes of tokens the transitions know. */
  readonly kinds: number;
}

/** Whether `label` may follow `previous`; null at the start. */
export function mayFollow(label: string, previous: string | null): boolean {
  if (!label.startsWith('I-')) return true;
  return previous !== null && previous !== 'O' && previous.slice(2) === label.slice(2);
}

/** `table[(kind * (labels + 1) + previous) * labels + label]`, filled from the weights of the transitions' features. */
export function fillTransitions(
  { labels, kinds }: ChainShape,
  table: Int32Array | Float64Array,
  weightOf: (feature: number, label: number) => number,
): void {
  const count = labels.length;
  for (let kind = 0; kind < kinds; kind += 1)
    for (let previous = 0; previous <= count; previous += 1) {
      const feature = transitionFeature(kind, previous);
      for (let label = 0; label < count; label += 1)
        table[(kind * (count + 1) + previous) * count + label] = mayFollow(
          labels[label] as string,
          labels[previous] ?? null,
        )
          ? weightOf(feature, label)
          : FORBIDDEN;
    }
}

/** Tokens to label: `scores[at * labels + label]`, and the class of each. */
interface ScoredTokens {
  readonly scores: Int32Array | Float64Array;
  readonly kinds: Uint8Array;
  readonly length: number;
}

/** The best path: `scores[at * labels + label]`, the class of each token, a table of transitions → one label a token. */
export class BestPath {
  private readonly count: number;
  /** For each label, those that it may follow: the others need not be tried. */
  private readonly before: readonly Uint8Array[];
  /** For each label, those that may follow it. */
  private readonly after: readonly Uint8Array[];
  private best: Float64Array;
  private from: Uint8Array;
  private through = new Float64Array(0);
  /** The best score of what comes after a token, by its label; and the same for the token before. */
  private rest: Float64Array;
  private restBefore: Float64Array;

  constructor(
    labels: readonly string[],
    private readonly transitions: Int32Array | Float64Array,
  ) {
    const count = labels.length;
    this.count = count;
    this.before = labels.map((label) =>
      Uint8Array.from(labels.keys()).filter((previous) => mayFollow(label, labels[previous] as string)),
    );
    this.after = labels.map((previous) =>
      Uint8Array.from(labels.keys()).filter((label) => mayFollow(labels[label] as string, previous)),
    );
    this.best = new Float64Array(64 * count);
    this.from = new Uint8Array(64 * count);
    this.rest = new Float64Array(count);
    this.restBefore = new Float64Array(count);
  }

  /**
   * After `find`, on the same scores: measures the best path through each label of each token (the max-marginals, by a second pass
   * from the end), for `margin`.
   */
  measure(scores: Int32Array | Float64Array, kinds: Uint8Array, length: number): void {
    const { best, count } = this;
    if (this.through.length < length * count) this.through = new Float64Array(length * count * 2);
    this.rest.fill(0);
    for (let at = length - 1; at >= 0; at -= 1) {
      const row = at * count;
      for (let label = 0; label < count; label += 1)
        this.through[row + label] = (best[row + label] as number) + (this.rest[label] as number);
      if (at > 0) this.stepBack(scores, (kinds[at] as number) * (count + 1) * count, row);
    }
  }

  private stepBack(scores: Int32Array | Float64Array, table: number, row: number): void {
    const { rest, restBefore, after, transitions, count } = this;
    for (let previous = 0; previous < count; previous += 1) {
      const following = after[previous] as Uint8Array;
      let top = Number.NEGATIVE_INFINITY;
      for (let n = 0; n < following.length; n += 1) {
        const label = following[n] as number;
        const score =
          (rest[label] as number) +
          (scores[row + label] as number) +
          (transitions[table + previous * count + label] as number);
        if (score > top) top = score;
      }
      restBefore[previous] = top;
    }
    this.rest = restBefore;
    this.restBefore = rest;
  }

  /** By how much the best path that gives a token label `begin` or the one after it beats the best that gives it another. */
  margin(at: number, begin: number): number {
    const { through, count } = this;
    let own = Number.NEGATIVE_INFINITY;
    let other = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < count; label += 1) {
      const score = through[at * count + label] as number;
      if (label === begin || label === begin + 1) {
        if (score > own) own = score;
      } else if (score > other) other = score;
    }
    return own - other;
  }

  /** Writes one label a token to `labels`, for the first `length` tokens. */
  find({ scores, kinds, length }: ScoredTokens, labels: Uint8Array): void {
    const { count } = this;
    if (this.best.length < length * count) {
      this.best = new Float64Array(length * count * 2);
      this.from = new Uint8Array(length * count * 2);
    }
    for (let at = 0; at < length; at += 1) this.step(scores, (kinds[at] as number) * (count + 1) * count, at);
    let label = 0;
    const end = (length - 1) * count;
    for (let other = 1; other < count; other += 1)
      if ((this.best[end + other] as number) > (this.best[end + label] as number)) label = other;
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[at] = label;
      label = this.from[at * count + label] as number;
    }
  }

  private step(scores: Int32Array | Float64Array, table: number, at: number): void {
    const { best, from, transitions, count, before } = this;
    const row = at * count;
    for (let label = 0; label < count; label += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      if (at === 0) top = transitions[table + count * count + label] as number;
      else {
        const followed = before[label] as Uint8Array;
        for (let n = 0; n < followed.length; n += 1) {
          const previous = followed[n] as number;
          const score =
            (best[row - count + previous] as number) + (transitions[table + previous * count + label] as number);
          if (score > top) {
            top = score;
            source = previous;
          }
        }
      }
      best[row + label] = top + (scores[row + label] as number);
      from[row + label] = source;
    }
  }
}

/** A trained chain, ready for a text. Holds scratch memory: one a text. */
export class ChainTagger {
  /** Where a token's features are written before `score`. */
  readonly features: Int32Array;
  private buffer: Int32Array;
  private readonly path: BestPath;
  private readonly count: number;
  private readonly unit: number;

  constructor(
    private readonly model: RowTable,
    kinds: number,
  ) {
    const { labels, features, sums } = model;
    const count = labels.length;
    const transitions = new Int32Array(kinds * (count + 1) * count);
    fillTransitions({ labels, kinds }, transitions, (feature, label) => {
      features[0] = feature;
      model.sum(1);
      return sums[label] as number;
    });
    this.features = features;
    this.count = count;
    this.path = new BestPath(labels, transitions);
    this.buffer = new Int32Array(64 * count);
    this.unit = this.weightOf(UNIT_FEATURE, 0) / UNIT_WEIGHT;
  }

  /** Makes room for a sequence. */
  begin(length: number): void {
    if (this.buffer.length < length * this.count) this.buffer = new Int32Array(length * this.count * 2);
  }

  /** Sets the scores of the token at place `row` from the first `used` of `features`. */
  score(row: number, used: number): void {
    const { buffer, count, model } = this;
    const { sums } = model;
    model.sum(used);
    const at = row * count;
    for (let label = 0; label < count; label += 1) buffer[at + label] = sums[label] as number;
  }

  /** The weight of one feature for one label. */
  weightOf(feature: number, label: number): number {
    const { model } = this;
    model.features[0] = feature;
    model.sum(1);
    return model.sums[label] as number;
  }

  /** Adds to a label's score at each of the first `length` tokens. */
  favour(label: number, amount: number, length: number): void {
    const { buffer, count } = this;
    for (let at = label; at < length * count; at += count) buffer[at] = (buffer[at] as number) + amount;
  }

  /** Allows the first label alone at a token. */
  fix(row: number): void {
    const at = row * this.count;
    this.buffer[at] = 0;
    for (let label = 1; label < this.count; label += 1) this.buffer[at + label] = FORBIDDEN;
  }

  /** The best labels of the tokens scored: one a token, into `labels`. */
  find(kinds: Uint8Array, length: number, labels: Uint8Array): void {
    this.path.find({ scores: this.buffer, kinds, length }, labels);
  }

  /** After `find`, for the same tokens: makes ready what `margin` gives. */
  measure(kinds: Uint8Array, length: number): void {
    this.path.measure(this.buffer, kinds, length);
  }

  /** How sure it is that a token carries label `begin` or the one after, in units of the training; below 0 if it does not. */
  margin(row: number, begin: number): number {
    return this.path.margin(row, begin) / this.unit;
  }
}
