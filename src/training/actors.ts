/**
 * Trains the tagger of names: `node dist/training/actors.js CORPORA OUT`, where CORPORA holds `conll-train.ndjson.gz` and
 * `worldwide-train.ndjson.gz`, and OUT is the weights file (`src/data/weights/actors.bin`). The same bytes on every run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeatureList } from '../actors/features.js';
import { LABELS, mayFollow } from '../actors/labels.js';
import { activeStretches } from '../actors/name-text.js';
import { transitionFeature } from '../actors/weigh.js';
import { encodeLinearModel } from '../model/linear.js';
import { type PreparedDocument, prepare, pushUnitFeatures, readDocuments } from './actors-corpus.js';
import { type CrfWeights, type Sequences, trainCrf } from './crf.js';

const TRAIN_FILES = ['conll-train.ndjson.gz', 'worldwide-train.ndjson.gz'];
const BITS = 21;
/** A feature must be seen this often. Two instead of three: twice the weights, no gain on the dev parts. */
const MIN_COUNT = 3;
/** Weights nearer to zero are left out. */
const MIN_WEIGHT = 0.04;
const SETTINGS = { epochs: 8, rate: 0.03, decay: 1e-4, seed: 1 };

/** Slots of all features of all units, with gold labels. */
function buildSequences(documents: readonly PreparedDocument[]): Sequences {
  const list = new FeatureList();
  const unitStart = [0];
  const gold: number[] = [];
  const sequenceStart = [0];
  for (const { text, gold: labels } of documents)
    for (const [first, end] of activeStretches(text)) {
      for (let at = first; at < end; at += 1) {
        pushUnitFeatures(text, at, list);
        unitStart.push(list.size);
        gold.push(labels[at] as number);
      }
      sequenceStart.push(gold.length);
    }
  return {
    features: list.values.subarray(0, list.size).map((hash) => hash & (2 ** BITS - 1)),
    unitStart: Int32Array.from(unitStart),
    gold: Uint8Array.from(gold),
    sequenceStart: Int32Array.from(sequenceStart),
    prior: null,
  };
}

interface Rows {
  /** The slot of each row. */
  readonly slots: readonly number[];
  readonly sequences: Sequences;
}

/** Numbers the slots that are seen often enough, and drops the others. */
function keepFrequent(sequences: Sequences): Rows {
  const counts = new Uint32Array(2 ** BITS);
  for (const slot of sequences.features) counts[slot] = (counts[slot] as number) + 1;
  const rowOf = new Int32Array(2 ** BITS).fill(-1);
  const slots: number[] = [];
  for (const [slot, count] of counts.entries()) if (count >= MIN_COUNT) rowOf[slot] = slots.push(slot) - 1;
  const features = new Int32Array(sequences.features.length);
  const unitStart = new Int32Array(sequences.unitStart.length);
  let size = 0;
  for (let unit = 0; unit + 1 < unitStart.length; unit += 1) {
    const end = sequences.unitStart[unit + 1] as number;
    for (let at = sequences.unitStart[unit] as number; at < end; at += 1) {
      const row = rowOf[sequences.features[at] as number] as number;
      if (row >= 0) features[size++] = row;
    }
    unitStart[unit + 1] = size;
  }
  return { slots, sequences: { ...sequences, features: features.subarray(0, size), unitStart } };
}

/** The weights at their slots, small ones left out, with the transitions as features of their own. */
function layOut({ weights, transitions }: CrfWeights, slots: readonly number[]): Float32Array {
  const columns = LABELS.length;
  const table = new Float32Array(2 ** BITS * columns);
  for (const [row, slot] of slots.entries())
    for (let label = 0; label < columns; label += 1) {
      const weight = weights[row * columns + label] as number;
      if (Math.abs(weight) >= MIN_WEIGHT) table[slot * columns + label] = weight;
    }
  for (let left = 0; left < columns; left += 1)
    table.set(
      transitions.subarray(left * columns, (left + 1) * columns),
      (transitionFeature(left) & (2 ** BITS - 1)) * columns,
    );
  return table;
}

const [corpora, out] = process.argv.slice(2);
if (!corpora || !out) throw new Error('usage: node dist/training/actors.js CORPORA OUT');
const documents = TRAIN_FILES.flatMap((file) => readDocuments(join(corpora, file))).map(prepare);
const { slots, sequences } = keepFrequent(buildSequences(documents));
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const weights = trainCrf(sequences, { ...SETTINGS, labels: LABELS.length, rows: slots.length, mayFollow, log });
writeFileSync(out, encodeLinearModel(LABELS, BITS, layOut(weights, slots)));
