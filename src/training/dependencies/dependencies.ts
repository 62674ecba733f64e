/**
 * Trains the dependency parser: `npm run build && node dist/training/dependencies/dependencies.js TAUGHT`, where TAUGHT is what
 * `teach.py` wrote. Writes `src/data/weights/dependencies.bin` and `dependency-labels.bin`. Same bytes on every run.
 */
import { DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import { DependencyParser, LABEL_COLUMNS, TRANSITION_COLUMNS } from '../../grammar/dependencies/parser.js';
import { TRANSITIONS } from '../../grammar/dependencies/parser-state.js';
import { decodeSparseModel, encodeSparseModel } from '../../model/sparse.js';
import { writeWeights } from '../corpora.js';
import { AveragedWeights } from '../learners/perceptron.js';
import { randomNumbers, shuffled } from '../learners/random.js';
import { describe, measure } from './agreement.js';
import { readLessons } from './lessons.js';
import { ParserStudy, type StudyCount } from './study.js';

const TRANSITION_BITS = 21;
const LABEL_BITS = 18;
const PASSES = Number(process.env['PASSES'] ?? 8);
const KEPT_TRANSITIONS = Number(process.env['KT'] ?? 220_000);
const KEPT_LABELS = Number(process.env['KL'] ?? 120_000);
const LEAST_SEEN = Number(process.env['LEAST'] ?? 3);
const MARGIN = Number(process.env['MARGIN'] ?? 0);
/** From the third pass on the parser mostly goes on from what it has chosen itself. */
const FIRST_STRAYING = 2;
const STRAYING = 0.9;

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: node dist/training/dependencies/dependencies.js TAUGHT');
const { taught, heldOut } = readLessons(path);
const lessons = taught.slice(0, Number(process.env['MOST'] ?? taught.length));
console.log(
  `${lessons.length} sentences, ${lessons.reduce((sum, { length }) => sum + length, 0)} words; ${heldOut.length} held out`,
);

const transitions = new AveragedWeights(TRANSITION_BITS, TRANSITIONS.length);
const labels = new AveragedWeights(LABEL_BITS, DEPENDENCY_LABELS.length);
const study = new ParserStudy({
  transitions,
  labels,
  transitionBits: TRANSITION_BITS,
  labelBits: LABEL_BITS,
  leastSeen: LEAST_SEEN,
  margin: MARGIN,
});
const encode = (kt: number, kl: number): [Uint8Array, Uint8Array] => [
  encodeSparseModel({
    labels: TRANSITIONS,
    columns: TRANSITION_COLUMNS,
    bits: TRANSITION_BITS,
    weights: transitions.average(),
    keep: kt,
  }),
  encodeSparseModel({
    labels: DEPENDENCY_LABELS,
    columns: LABEL_COLUMNS,
    bits: LABEL_BITS,
    weights: labels.average(),
    keep: kl,
  }),
];
const judge = ([forTransitions, forLabels]: [Uint8Array, Uint8Array]): string =>
  describe(
    measure(
      new DependencyParser({ transitions: decodeSparseModel(forTransitions), labels: decodeSparseModel(forLabels) }),
      heldOut,
    ),
  );
let clock = Date.now();
for (const lesson of lessons) study.count(lesson);
console.log('counted', Date.now() - clock);
for (let pass = 0; pass < PASSES; pass += 1) {
  clock = Date.now();
  const count: StudyCount = { transitions: 0, wrongTransitions: 0, labels: 0, wrongLabels: 0 };
  const random = randomNumbers(pass + 1);
  const strays = (): boolean => pass >= FIRST_STRAYING && random() < STRAYING;
  for (const lesson of shuffled(lessons, pass + 1)) study.learn(lesson, strays, count);
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
  console.log(
    `pass ${pass + 1}: ${share(count.wrongTransitions, count.transitions)} % of transitions, ${share(count.wrongLabels, count.labels)} % of labels wrong; ${Date.now() - clock} ms`,
  );
  console.log(judge(encode(KEPT_TRANSITIONS, KEPT_LABELS)).split('\n')[0]);
  if (pass === PASSES - 1) console.log('all', judge(encode(1e9, 1e9)).split('\n')[0]);
}
const files = encode(KEPT_TRANSITIONS, KEPT_LABELS);
console.log(judge(files));
writeWeights('dependencies', files[0]);
writeWeights('dependency-labels', files[1]);
