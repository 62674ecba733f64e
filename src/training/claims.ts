/**
 * Trains the two taggers of the claims stage: `npm run build && node dist/training/claims.js`. Reads the train part of the claims
 * corpus, writes `src/data/weights/claims-spans.bin` and `claims-links.bin`. Same bytes on every run. The second tagger learns on
 * what first taggers, trained without the document in hand (four folds), said of it, so that it knows the first one's mistakes.
 */
import { encodeSparseModel } from '../model/sparse.js';
import { type ChainLesson, type ChainOptions, ChainTrainer } from './chain.js';
import { type ClaimLesson, readClaimLessons } from './claims-gold.js';
import { LINK_OPTIONS, linkSequences, SPAN_OPTIONS, spanSequences } from './claims-lessons.js';
import { writeWeights } from './corpora.js';
import { shuffled } from './random.js';

const FOLDS = 4;
const SPAN_PASSES = 5;
const LINK_PASSES = 3;
/** Chosen on the dev part: what label O loses, in units of a weight, so that more is found. */
const SPAN_BIAS = 0;
const LINK_BIAS = 90;
const KEEP = { spans: 600_000, links: 500_000 };

function train(lessons: readonly ChainLesson[], options: ChainOptions, passes: number): ChainTrainer {
  const trainer = new ChainTrainer(options);
  for (let pass = 1; pass <= passes; pass += 1) {
    let wrong = 0;
    for (const lesson of shuffled(lessons, pass)) wrong += trainer.learn(lesson);
    console.log(`pass ${pass}: ${wrong} wrong labels`);
  }
  trainer.average();
  return trainer;
}

function labelDocument(trainer: ChainTrainer, lesson: ClaimLesson): Uint8Array {
  const labels = new Uint8Array(lesson.columns.tag.length);
  for (const [number, sequence] of spanSequences(lesson).entries())
    labels.set(trainer.predict(sequence), lesson.columns.paragraphs[number]?.first ?? 0);
  return labels;
}

function write(name: string, trainer: ChainTrainer, keep: number): void {
  const { labels, bits } = trainer.options;
  writeWeights(name, encodeSparseModel({ labels, bits, weights: trainer.weights, keep }));
}

const lessons = readClaimLessons('claims/polnear-train.ndjson.gz');
const linked: ChainLesson[][] = lessons.map(() => []);
for (let fold = 0; fold < FOLDS; fold += 1) {
  console.log(`fold ${fold + 1} of ${FOLDS}`);
  const trainer = train(
    lessons.filter((_, at) => at % FOLDS !== fold).flatMap(spanSequences),
    SPAN_OPTIONS,
    SPAN_PASSES,
  );
  trainer.addBias(SPAN_BIAS);
  for (const [at, lesson] of lessons.entries())
    if (at % FOLDS === fold) linked[at] = linkSequences(lesson, labelDocument(trainer, lesson));
}
const spans = train(lessons.flatMap(spanSequences), SPAN_OPTIONS, SPAN_PASSES);
spans.addBias(SPAN_BIAS);
write('claims-spans', spans, KEEP.spans);
const links = train(linked.flat(), LINK_OPTIONS, LINK_PASSES);
links.addBias(LINK_BIAS);
write('claims-links', links, KEEP.links);
