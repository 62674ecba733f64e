/**
 * Scores of labels: the model's weights added up over a unit's features. One model holds both readings of a text, the columns of
 * the first before those of the second, so that a feature is made and looked up once for both.
 */
import { addColumn, itemAt } from '../../model/column.js';
import { FeatureList } from '../../model/feature-list.js';
import { mixHashes } from '../../model/hash.js';
import type { RowTable } from '../../model/rows.js';
import type { DocumentLabels } from './document-labels.js';
import { LABEL_COLUMNS, pushLabelFeatures } from './document-labels.js';
import { GAZETTEER_CLASSES } from './gazetteer-phrases.js';
import { LABELS, mayFollow } from './labels.js';
import { LEXICON_NAMES } from './lexicon-bits.js';
import { OFFSETS, pushEdge, pushWordFeatures, WORD_COLUMNS } from './name-features.js';
import type { NameText } from './name-text.js';
import { PLACE_COLUMNS, pushPlaceFeatures } from './place-features.js';

const TRANSITION = 0x7001;
/** The feature that holds the weights of labels after `label`. */
export const transitionFeature = (label: number): number => mixHashes(TRANSITION, label);

export type Reading = 'first' | 'second';
/** What the model's sums stand for: each label in the first reading, then in the second. */
export const READING_LABELS: readonly string[] = [
  ...LABELS.map((label) => `1 ${label}`),
  ...LABELS.map((label) => `2 ${label}`),
];
/** What the model's features are made of, as its weights file names it: templates, word lists by their bits, the gazetteer's classes. */
export const NAME_COLUMNS: readonly string[] = [
  ...WORD_COLUMNS,
  ...PLACE_COLUMNS,
  ...LABEL_COLUMNS,
  ...LEXICON_NAMES.map((name) => `list: ${name}`),
  ...GAZETTEER_CLASSES.map((name) => `class: ${name}`),
];
const firstColumn = (reading: Reading): number => (reading === 'first' ? 0 : LABELS.length);

/** A sum that no name can make good; far from the ends of 32 bits. */
const NEVER = -(2 ** 28);

/** `left * LABELS.length + right` of a reading's transitions. */
export function readTransitions(model: RowTable, reading: Reading): Int32Array {
  const count = LABELS.length;
  const column = firstColumn(reading);
  const transitions = new Int32Array(count * count).fill(NEVER);
  for (let left = 0; left < count; left += 1) {
    model.features[0] = transitionFeature(left);
    model.sum(1);
    for (let right = 0; right < count; right += 1)
      if (mayFollow(left, right)) transitions[left * count + right] = model.sums[column + right] ?? 0;
  }
  return transitions;
}

const ALL = READING_LABELS.length;
const SECOND = LABELS.length;

/** Weighs the units of one text. What a word brings wherever it stands is weighed once. */
export class Weigher {
  private readonly list = new FeatureList();
  /** Where the sums of a word at an offset begin in `sums`; 0: not weighed yet. */
  private readonly wordSums: Int32Array;
  private sums: Int32Array;
  private size = ALL;

  constructor(
    private readonly model: RowTable,
    private readonly text: NameText,
  ) {
    this.wordSums = new Int32Array(OFFSETS.length * (text.types.length + 1));
    this.sums = new Int32Array(ALL * (2 * text.types.length + 16));
  }

  /** Adds the weights of the features in the list to the scores from `base`: of the columns from `first` on. */
  private addUp(scores: Int32Array, base: number, first = 0): void {
    const { values, size } = this.list;
    this.model.features.set(values.subarray(0, size));
    this.model.sum(size);
    this.model.addSums(scores, base, first);
  }

  /** Where the sums of a word (or, for the number after the last, of a line's end) at an offset begin. */
  private weighWord(type: number, slot: number): number {
    const known = this.wordSums[type * OFFSETS.length + slot] ?? 0;
    if (known > 0) return known;
    this.list.size = 0;
    const offset = itemAt(OFFSETS, slot);
    if (type === this.text.types.length) pushEdge(offset, this.list);
    else pushWordFeatures(this.text, { typeNumber: type, offset }, this.list);
    const from = this.size;
    this.size += ALL;
    if (this.size > this.sums.length) {
      const larger = new Int32Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    this.addUp(this.sums, from);
    this.wordSums[type * OFFSETS.length + slot] = from;
    return from;
  }

  /** Writes the scores of unit `at` from `base`: those of both readings, without what the second reads in the first's labels. */
  weigh(at: number, scores: Int32Array, base: number): void {
    const { text } = this;
    const { first, end } = itemAt(text.lines, text.lineOf[at] ?? 0);
    for (let slot = 0; slot < OFFSETS.length; slot += 1) {
      const other = at + itemAt(OFFSETS, slot);
      const isInside = other >= first && other < end;
      const from = this.weighWord(isInside ? (text.typeOf[other] ?? 0) : text.types.length, slot);
      addColumn({ from: this.sums, start: from, length: ALL }, scores, base);
    }
    this.list.size = 0;
    pushPlaceFeatures(text, at, this.list);
    this.addUp(scores, base);
  }

  /** Adds to the second reading's scores what it reads in the labels of the first; `base` is where those of the unit begin. */
  weighLabels(read: DocumentLabels, at: number, place: { scores: Int32Array; base: number }): void {
    const { list } = this;
    list.size = 0;
    pushLabelFeatures(this.text, read, { at, list });
    this.addUp(place.scores, place.base, SECOND);
  }
}
