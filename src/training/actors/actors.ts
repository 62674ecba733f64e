/**
 * Trains the tagger of names: `node dist/training/actors/actors.js CORPORA OUT`, where CORPORA holds `conll-train.ndjson.gz` and
 * `worldwide-train.ndjson.gz`, and OUT is the weights file (`src/data/weights/actors.bin`). The same bytes on every run.
 *
 * The second reading learns from first readings as they will be: each document is read by a model that was trained without it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countLabels, type DocumentLabels, pushLabelFeatures } from '../../actors/tagger/document-labels.js';
import { LABELS, mayFollow } from '../../actors/tagger/labels.js';
import { activeStretches } from '../../actors/tagger/name-text.js';
import { NAME_COLUMNS, READING_LABELS, transitionFeature } from '../../actors/tagger/weigh.js';
import { FeatureList } from '../../model/feature-list.js';
import { encodeLinearModel } from '../../model/linear.js';
import { type CrfWeights, labelSequences, type Sequences, trainCrf } from '../learners/crf.js';
import { type PreparedDocument, prepare, pushUnitFeatures } from './actors-corpus.js';
import { readDocuments, TRAIN_FILES } from './names-corpora.js';

const BITS = 21;
const SLOTS = 2 ** BITS;
/** A feature must be seen this often. Two instead of three: twice the weights, no gain on the dev parts. */
const MIN_COUNT = 3;
/** Weights nearer to zero are left out, of the first and of the second reading. */
const MIN_WEIGHT = [0.06, 0.05] as const;
const SETTINGS = { epochs: 8, rate: 0.03, decay: 1e-4, seed: 1 };
const FOLDS = 4;

interface Numbered {
  readonly sequences: Sequences;
  /** For each unit of the sequences its document and its number there. */
  readonly places: Int32Array;
}

/** Rows of all features of all active units, with gold labels; `rowOf` gives a slot's row, negative for none. */
function buildSequences(
  documents: readonly PreparedDocument[],
  rowOf: Int32Array | null,
  readings: readonly DocumentLabels[] | null,
): Numbered {
  const list = new FeatureList();
  const unitStart = [0];
  const gold: number[] = [];
  const sequenceStart = [0];
  const places: number[] = [];
  const unit = new FeatureList();
  for (const [number, { text, gold: labels }] of documents.entries())
    for (const { first, end } of activeStretches(text)) {
      for (let at = first; at < end; at += 1) {
        unit.size = 0;
        pushUnitFeatures(text, at, unit);
        if (readings) pushLabelFeatures(text, readings[number] as DocumentLabels, { at, list: unit });
        for (let n = 0; n < unit.size; n += 1) {
          const slot = (unit.values[n] as number) & (SLOTS - 1);
          const row = rowOf === null ? slot : (rowOf[slot] as number);
          if (row >= 0) list.push(row);
        }
        unitStart.push(list.size);
        gold.push(labels[at] as number);
        places.push(number, at);
      }
      sequenceStart.push(gold.length);
    }
  const sequences: Sequences = {
    features: list.values.subarray(0, list.size),
    unitStart: Int32Array.from(unitStart),
    gold: Uint8Array.from(gold),
    sequenceStart: Int32Array.from(sequenceStart),
  };
  return { sequences, places: Int32Array.from(places) };
}

interface Rows {
  /** The slot of each row. */
  readonly slots: readonly number[];
  readonly rowOf: Int32Array;
}

/** Numbers the slots that are seen often enough. */
function keepFrequent({ features }: Sequences): Rows {
  const counts = new Uint32Array(SLOTS);
  for (const slot of features) counts[slot] = (counts[slot] as number) + 1;
  const rowOf = new Int32Array(SLOTS).fill(-1);
  const slots: number[] = [];
  for (const [slot, count] of counts.entries()) if (count >= MIN_COUNT) rowOf[slot] = slots.push(slot) - 1;
  return { slots, rowOf };
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const train = (sequences: Sequences, rows: number): CrfWeights =>
  trainCrf(sequences, { ...SETTINGS, labels: LABELS.length, rows, mayFollow, log });

/** First readings of all documents, each by a model that did not see it. */
function readApart(documents: readonly PreparedDocument[], { slots, rowOf }: Rows): DocumentLabels[] {
  const readings: DocumentLabels[] = new Array(documents.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    log(`fold ${fold + 1} of ${FOLDS}`);
    const rest = documents.filter((_, number) => number % FOLDS !== fold);
    const weights = train(buildSequences(rest, rowOf, null).sequences, slots.length);
    const numbers = [...documents.keys()].filter((number) => number % FOLDS === fold);
    const held = numbers.map((number) => documents[number] as PreparedDocument);
    const { sequences, places } = buildSequences(held, rowOf, null);
    const labels = held.map(({ text }) => new Uint8Array(text.units.length));
    for (const [unit, label] of labelSequences(sequences, weights, mayFollow).entries())
      (labels[places[2 * unit] as number] as Uint8Array)[places[2 * unit + 1] as number] = label;
    for (const [at, number] of numbers.entries())
      readings[number] = countLabels((held[at] as PreparedDocument).text, labels[at] as Uint8Array);
  }
  return readings;
}

/** Lays a reading's weights at their slots and columns, small ones left out, transitions as features of their own. */
function layOut(
  table: Float32Array,
  reading: number,
  { slots, trained }: { slots: readonly number[]; trained: CrfWeights },
): void {
  const count = LABELS.length;
  const { weights, transitions } = trained;
  const least = MIN_WEIGHT[reading] as number;
  for (const [row, slot] of slots.entries())
    for (let label = 0; label < count; label += 1) {
      const weight = weights[row * count + label] as number;
      if (Math.abs(weight) >= least) table[slot * READING_LABELS.length + reading * count + label] = weight;
    }
  for (let left = 0; left < count; left += 1) {
    const slot = transitionFeature(left) & (SLOTS - 1);
    table.set(transitions.subarray(left * count, (left + 1) * count), slot * READING_LABELS.length + reading * count);
  }
}

const [corpora, out] = process.argv.slice(2);
if (!corpora || !out) throw new Error('usage: node dist/training/actors/actors.js CORPORA OUT');
const documents = TRAIN_FILES.flatMap((file) => readDocuments(join(corpora, file))).map(prepare);
const table = new Float32Array(SLOTS * READING_LABELS.length);

const firstRows = keepFrequent(buildSequences(documents, null, null).sequences);
const first = train(buildSequences(documents, firstRows.rowOf, null).sequences, firstRows.slots.length);
layOut(table, 0, { slots: firstRows.slots, trained: first });

const readings = readApart(documents, firstRows);
const secondRows = keepFrequent(buildSequences(documents, null, readings).sequences);
const second = train(buildSequences(documents, secondRows.rowOf, readings).sequences, secondRows.slots.length);
layOut(table, 1, { slots: secondRows.slots, trained: second });
writeFileSync(out, encodeLinearModel({ labels: READING_LABELS, columns: NAME_COLUMNS, bits: BITS, weights: table }));
