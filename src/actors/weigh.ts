/**
 * Scores of labels: the model's weights added up over a unit's features. One model holds both readings of a text, the columns of
 * the first before those of the second, so that a feature is made and looked up once for both.
 */
import { mixHashes } from '../model/hash.js';
import type { CompactModel } from '../model/linear.js';
import type { DocumentLabels } from './document-labels.js';
import { pushLabelFeatures } from './document-labels.js';
import { FeatureList, OFFSETS, pushEdge, pushPlaceFeatures, pushWordFeatures } from './features.js';
import { LABELS, mayFollow } from './labels.js';
import type { NameText } from './name-text.js';

const TRANSITION = 0x7001;
/** The feature that holds the weights of labels after `label`. */
export const transitionFeature = (label: number): number => mixHashes(TRANSITION, label);

export type Reading = 'first' | 'second';
/** The model's columns. */
export const COLUMNS: readonly string[] = [
  ...LABELS.map((label) => `1 ${label}`),
  ...LABELS.map((label) => `2 ${label}`),
];
const firstColumn = (reading: Reading): number => (reading === 'first' ? 0 : LABELS.length);

/** `left * LABELS.length + right` of a reading's transitions; those that cannot be are `-Infinity`. */
export function readTransitions({ rowOf, mask, weights }: CompactModel, reading: Reading): Float64Array {
  const count = LABELS.length;
  const transitions = new Float64Array(count * count).fill(-Infinity);
  for (let left = 0; left < count; left += 1) {
    const row = (rowOf[transitionFeature(left) & mask] as number) * COLUMNS.length + firstColumn(reading);
    for (let right = 0; right < count; right += 1)
      if (mayFollow(left, right)) transitions[left * count + right] = weights[row + right] as number;
  }
  return transitions;
}

interface Columns {
  readonly from: number;
  readonly count: number;
}

const ALL: Columns = { from: 0, count: COLUMNS.length };
const SECOND: Columns = { from: LABELS.length, count: LABELS.length };

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
      return this.addUp(new Float32Array(ALL.count), 0, ALL);
    });
  }

  /** Adds the weights of the features in the list to the scores from `base`. */
  private addUp(scores: Float32Array, base: number, { from, count }: Columns): Float32Array {
    const { rowOf, mask, weights } = this.model;
    const { values, size } = this.list;
    for (let n = 0; n < size; n += 1) {
      const number = rowOf[(values[n] as number) & mask] as number;
      if (number === 0) continue;
      const row = number * ALL.count + from;
      for (let label = 0; label < count; label += 1)
        scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number);
    }
    return scores;
  }

  private wordScores(type: number, slot: number): Float32Array {
    const at = type * OFFSETS.length + slot;
    const known = this.words[at];
    if (known) return known;
    this.list.size = 0;
    pushWordFeatures(this.text, type, OFFSETS[slot] as number, this.list);
    const scores = this.addUp(new Float32Array(ALL.count), 0, ALL);
    this.words[at] = scores;
    return scores;
  }

  /** Writes the scores of unit `at` from `base`: those of both readings, without what the second reads in the first's labels. */
  weigh(at: number, scores: Float32Array, base: number): void {
    const { text } = this;
    const { first, end } = text.lines[text.lineOf[at] as number] as NameText['lines'][number];
    for (let slot = 0; slot < OFFSETS.length; slot += 1) {
      const other = at + (OFFSETS[slot] as number);
      const part =
        other >= first && other < end
          ? this.wordScores(text.typeOf[other] as number, slot)
          : (this.edges[slot] as Float32Array);
      for (let label = 0; label < ALL.count; label += 1)
        scores[base + label] = (scores[base + label] as number) + (part[label] as number);
    }
    this.list.size = 0;
    pushPlaceFeatures(text, at, this.list);
    this.addUp(scores, base, ALL);
  }

  /** Adds to the second reading's scores what it reads in the labels of the first; `base` is where those of the unit begin. */
  weighLabels(read: DocumentLabels, at: number, place: { scores: Float32Array; base: number }): void {
    this.list.size = 0;
    pushLabelFeatures(this.text, read, { at, list: this.list });
    this.addUp(place.scores, place.base, SECOND);
  }
}
