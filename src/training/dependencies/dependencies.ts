/**
 * Trains the dependency parser: `npm run build && node dist/training/dependencies/dependencies.js TAUGHT`, where TAUGHT is what
 * `teach.py` wrote. Writes `src/data/weights/dependencies.bin` and `dependency-labels.bin`. Same bytes on every run.
 */
import { DEPENDENCY_LABELS } from '../../data/grammar/dependency-labels.js';
import { DependencyParser, LABEL_COLUMNS, TRANSITION_COLUMNS } from '../../grammar/dependencies/parser.js';
import { MOVES } from '../../grammar/dependencies/parser-state.js';
import { decodeSparseModel, encodeSparseModel } from '../../model/sparse.js';
import { writeWeights } from '../corpora.js';
import { randomNumbers, shuffled } from '../learners/random.js';
import { describe, measure } from './agreement.js';
import { readLessons } from './lessons.js';
import { ParserStudy, type StudyCount } from './study.js';

const TRANSITION_BITS = 21;
const LABEL_BITS = 20;
const PASSES = 4;
const KEPT_TRANSITIONS = 300_000;
const KEPT_LABELS = 100_000;
const LEAST_SEEN = 8;
/** So many passes with all weights; then the small ones go. */
const PASSES_BEFORE_PRUNING = 2;
/** From the second pass on the parser mostly goes on from what it has chosen itself. */
const FIRST_STRAYING = 1;
const STRAYING = 0.9;

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: node dist/training/dependencies/dependencies.js TAUGHT');
const { taught, heldOut } = readLessons(path);
const words = taught.reduce((sum, { length }) => sum + length, 0);
console.log(`${taught.length} sentences, ${words} words; ${heldOut.length} held out`);

const study = new ParserStudy({
  transitionBits: TRANSITION_BITS,
  labelBits: LABEL_BITS,
  leastSeen: LEAST_SEEN,
});
const encode = (): [Uint8Array, Uint8Array] => {
  const { transitions, labels } = study.weights();
  return [
    encodeSparseModel({
      labels: MOVES,
      columns: TRANSITION_COLUMNS,
      bits: TRANSITION_BITS,
      weights: transitions,
      keep: KEPT_TRANSITIONS,
      half: true,
    }),
    encodeSparseModel({
      labels: DEPENDENCY_LABELS,
      columns: LABEL_COLUMNS,
      bits: LABEL_BITS,
      weights: labels,
      keep: KEPT_LABELS,
      half: true,
    }),
  ];
};
const judge = ([forTransitions, forLabels]: [Uint8Array, Uint8Array]): string =>
  describe(
    measure(
      new DependencyParser({ transitions: decodeSparseModel(forTransitions), labels: decodeSparseModel(forLabels) }),
      heldOut,
    ),
  );
const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

for (const lesson of taught) study.count(lesson);
study.settle();
for (let pass = 0; pass < PASSES; pass += 1) {
  if (pass === PASSES_BEFORE_PRUNING) study.prune(KEPT_TRANSITIONS, KEPT_LABELS);
  const count: StudyCount = { transitions: 0, wrongTransitions: 0, labels: 0, wrongLabels: 0 };
  const random = randomNumbers(pass + 1);
  const strays = (): boolean => pass >= FIRST_STRAYING && random() < STRAYING;
  for (const lesson of shuffled(taught, pass + 1)) study.learn(lesson, strays, count);
  const transitions = share(count.wrongTransitions, count.transitions);
  const labels = share(count.wrongLabels, count.labels);
  console.log(`pass ${pass + 1}: ${transitions} % of transitions, ${labels} % of labels wrong`);
}
const files = encode();
console.log(judge(files));
writeWeights('dependencies', files[0]);
writeWeights('dependency-labels', files[1]);
