/**
 * Trains the two taggers and the judge of the claims stage: `npm run build && node dist/training/claims.js`. Reads the train part of
 * the claims corpus, writes `src/data/weights/claims-spans.bin`, `claims-links.bin` and `claims-judge.bin`. Same bytes on every run.
 * Each learns on what those before it, trained without the document in hand (four folds), said of it, so that it knows their mistakes.
 */
import { CUE, mergeReadings, READINGS, type SpanReading } from '../claims/cue-levels.js';
import { JUDGE_BIAS } from '../claims/judge.js';
import type { LinkedClaim } from '../claims/taggers.js';
import { encodeSparseModel } from '../model/sparse.js';
import { type ChainLesson, type ChainOptions, ChainTrainer, rememberFeatures } from './chain.js';
import { type ClaimLesson, readClaimLessons } from './claims-gold.js';
import {
  judgeLessons,
  LINK_OPTIONS,
  type LinkLesson,
  linkedClaim,
  linkSequences,
  SPAN_OPTIONS,
  spanSequences,
} from './claims-lessons.js';
import { writeWeights } from './corpora.js';
import { trainLogistic } from './logistic.js';
import { shuffled } from './random.js';

const FOLDS = 4;
const SPANS = { options: SPAN_OPTIONS, passes: 5 };
const LINKS = { options: LINK_OPTIONS, passes: 3 };
const JUDGE = { bits: 17, passes: 12, rate: 0.1, decay: 0.0017 };
const KEEP = { spans: 900_000, links: 800_000, judge: 100_000 };
/** Chosen on the dev part and on a fifth of the train part held out: how much each reading favours cues, loosest first … */
const FAVOURS = [80, 0, -100];
/** … what label O loses in the second tagger, so that more of a content is found … */
const LINK_BIAS = 90;
/** … and the score from which the judge lets a claim pass (0 would be as likely right as not). */
const LEAST_SCORE = -0.9;

interface Study {
  readonly options: ChainOptions;
  readonly passes: number;
}

function train(lessons: readonly ChainLesson[], { options, passes }: Study): ChainTrainer {
  const trainer = new ChainTrainer(options);
  for (let pass = 1; pass <= passes; pass += 1) {
    let wrong = 0;
    for (const lesson of shuffled(lessons, pass)) wrong += trainer.learn(lesson);
    console.log(`pass ${pass}: ${wrong} wrong labels`);
  }
  trainer.average();
  return trainer;
}

/** For each document, what `ask` gets out of a tagger that was trained without the document's fold. */
function jackknife<Answer>(
  lessons: readonly (readonly ChainLesson[])[],
  study: (lessons: readonly ChainLesson[]) => ChainTrainer,
  ask: (trainer: ChainTrainer, document: number) => Answer,
): Answer[] {
  const answers: Answer[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const trainer = study(lessons.filter((_, at) => at % FOLDS !== fold).flat());
    for (let at = fold; at < lessons.length; at += FOLDS) answers[at] = ask(trainer, at);
  }
  return answers;
}

/** What the first tagger says of a document. */
function readSpans(trainer: ChainTrainer, { columns }: ClaimLesson, sequences: readonly ChainLesson[]): SpanReading {
  const count = columns.tag.length;
  const readings = FAVOURS.map((favour) => {
    const labels = new Uint8Array(count);
    trainer.addBias(CUE, favour);
    for (const [number, sequence] of sequences.entries())
      labels.set(trainer.predict(sequence), columns.paragraphs[number]?.first ?? 0);
    trainer.addBias(CUE, -favour);
    return labels;
  });
  const reading: SpanReading = { labels: new Uint8Array(count), level: new Uint8Array(count) };
  for (const paragraph of columns.paragraphs) mergeReadings(readings, paragraph, reading);
  return reading;
}

const linkAll = (trainer: ChainTrainer, lessons: readonly LinkLesson[]): LinkedClaim[] =>
  lessons.map((lesson) => linkedClaim(lesson, trainer.predict(lesson))).filter(({ content }) => content.length > 0);

/** The second tagger learns where a claim is; whether there is one is for the judge to say. */
function studyLinks(lessons: readonly ChainLesson[]): ChainTrainer {
  const trainer = train(
    lessons.filter(({ gold }) => gold.some((label) => label > 0)),
    LINKS,
  );
  trainer.addBias(0, -LINK_BIAS);
  return trainer;
}

function write(name: string, trainer: ChainTrainer, keep: number): void {
  const { labels, bits } = trainer.options;
  writeWeights(name, encodeSparseModel({ labels, bits, weights: trainer.weights, keep }));
}

const lessons = readClaimLessons('claims/polnear-train.ndjson.gz');
const spans = lessons.map((lesson) =>
  spanSequences(lesson).map((sequence) => rememberFeatures(sequence, SPAN_OPTIONS.features)),
);
const studySpans = (some: readonly ChainLesson[]): ChainTrainer => train(some, SPANS);
const readings = jackknife(spans, studySpans, (trainer, at) =>
  readSpans(trainer, lessons[at] as ClaimLesson, spans[at] as ChainLesson[]),
);
const links = lessons.map((lesson, at) =>
  linkSequences(lesson, readings[at] as SpanReading).map((sequence) =>
    rememberFeatures(sequence, LINK_OPTIONS.features),
  ),
);
const linked = jackknife(links, studyLinks, (trainer, at) => linkAll(trainer, links[at] as LinkLesson[]));
const judged = lessons.flatMap((lesson, at) =>
  judgeLessons(lesson, readings[at] as SpanReading, linked[at] as LinkedClaim[]),
);
console.log(`judge: ${judged.filter(({ isRight }) => isRight).length} of ${judged.length} are claims`);

const spanTagger = studySpans(spans.flat());
for (const [number, feature] of READINGS.entries()) spanTagger.setWeight(feature, CUE, FAVOURS[number] as number);
write('claims-spans', spanTagger, KEEP.spans);
write('claims-links', studyLinks(links.flat()), KEEP.links);
const weights = trainLogistic(judged, JUDGE);
const bias = JUDGE_BIAS & (2 ** JUDGE.bits - 1);
weights[bias] = (weights[bias] as number) - LEAST_SCORE;
writeWeights('claims-judge', encodeSparseModel({ labels: ['claim'], bits: JUDGE.bits, weights, keep: KEEP.judge }));
