/** Scores of labels: the model's weights added up over a unit's features. */
import { mixHashes } from '../model/hash.js';
import type { CompactModel } from '../model/linear.js';
import { FeatureList, OFFSETS, pushEdge, pushPlaceFeatures, pushWordFeatures } from './features.js';
import { mayFollow } from './labels.js';
import type { NameText } from './name-text.js';

const TRANSITION = 0x7001;
/** The feature that holds the weights of labels after `label`. */
export const transitionFeature = (label: number): number => mixHashes(TRANSITION, label);

/** `left * labels + right` of a model's transitions; those that cannot be are `-Infinity`. */
export function readTransitions({ labels, rowOf, mask, weights }: CompactModel): Float64Array {
  const columns = labels.length;
  const transitions = new Float64Array(columns * columns).fill(-Infinity);
  for (let left = 0; left < columns; left += 1) {
    const row = (rowOf[transitionFeature(left) & mask] as number) * columns;
    for (let right = 0; right < columns; right += 1)
      if (mayFollow(left, right)) transitions[left * columns + right] = weights[row + right] as number;
  }
  return transitions;
}

/** Weighs the units of one text. What a word brings wherever it stands is weighed once. */
export class Weigher {
  private readonly list = new FeatureList();
  private readonly words: (Float32Array | undefined)[];
  private readonly edges: readonly Float32Array[];

  constructor(
    private readonly model: CompactModel,
    private readonly text: NameText,
  ) {
    this.words = new Array(OFFSETS.length * text.types.length);
    this.edges = OFFSETS.map((offset) => {
      this.list.size = 0;
      pushEdge(offset, this.list);
      const scores = new Float32Array(model.labels.length);
      this.addUp(scores, 0);
      return scores;
    });
  }

  /** Adds the weights of the features in the list to the scores from `base`. */
  private addUp(scores: Float32Array | Float64Array, base: number): void {
    const { rowOf, mask, weights, labels } = this.model;
    const columns = labels.length;
    const { values, size } = this.list;
    for (let n = 0; n < size; n += 1) {
      const row = (rowOf[(values[n] as number) & mask] as number) * columns;
      if (row === 0) continue;
      for (let label = 0; label < columns; label += 1)
        scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number);
    }
  }

  private wordScores(type: number, slot: number): Float32Array {
    const at = type * OFFSETS.length + slot;
    const known = this.words[at];
    if (known) return known;
    const scores = new Float32Array(this.model.labels.length);
    this.list.size = 0;
    pushWordFeatures(this.text, type, OFFSETS[slot] as number, this.list);
    this.addUp(scores, 0);
    this.words[at] = scores;
    return scores;
  }

  /** Writes the scores of unit `at` from `base`. */
  weigh(at: number, scores: Float64Array, base: number): void {
    const { text } = this;
    const columns = this.model.labels.length;
    scores.fill(0, base, base + columns);
    const { first, end } = text.lines[text.lineOf[at] as number] as NameText['lines'][number];
    for (let slot = 0; slot < OFFSETS.length; slot += 1) {
      const other = at + (OFFSETS[slot] as number);
      const part =
        other >= first && other < end
          ? this.wordScores(text.typeOf[other] as number, slot)
          : (this.edges[slot] as Float32Array);
      for (let label = 0; label < columns; label += 1)
        scores[base + label] = (scores[base + label] as number) + (part[label] as number);
    }
    this.list.size = 0;
    pushPlaceFeatures(text, at, this.list);
    this.addUp(scores, base);
  }
}
