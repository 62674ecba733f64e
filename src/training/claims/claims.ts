/**
 * Trains the two taggers and the judge of the claims stage: `npm run build && node dist/training/claims/claims.js`. Reads the train part of
 * the claims corpus, writes `src/data/weights/claims-spans.bin`, `claims-links.bin`, `claims-look.bin` and `claims-judge.bin`. Same
 * bytes on every run. Each learns on what those before it, trained without the document in hand (four folds), said of it, so that
 * it knows their mistakes.
 */

import { judgeSubjects } from '../../claims/judge/judge.js';
import { LOOK_COLUMNS, LOOK_LABELS } from '../../claims/judge/judge-features.js';
import { type FirstLook, JUDGE_COLUMNS } from '../../claims/judge/judge-numbers.js';
import { judgeScenes } from '../../claims/judge/judge-scene.js';
import {
  CUE,
  emptyReading,
  FAVOUR_FEATURE,
  gradeCues,
  LIKELY_MARGIN,
  type SpanReading,
} from '../../claims/taggers/cue-levels.js';
import { LINK_COLUMNS } from '../../claims/taggers/link-features.js';
import { SPAN_COLUMNS } from '../../claims/taggers/span-features.js';
import type { TokenSpan } from '../../claims/text/claim-columns.js';
import { UNIT_FEATURE } from '../../model/chain.js';
import { encodeSparseModel } from '../../model/sparse.js';
import { encodeTrees } from '../../model/trees.js';
import { writeWeights } from '../corpora.js';
import { trainTrees } from '../learners/boost.js';
import { type ChainLesson, type ChainOptions, ChainTrainer, rememberFeatures } from '../learners/chain-trainer.js';
import { trainLogistic } from '../learners/logistic.js';
import { shuffled } from '../learners/random.js';
import { type ClaimLesson, readClaimLessons, readPageLessons, type TokenClaim } from './claims-gold.js';
import { judgeRows, lookFeatures, lookWith, matchGold, worthOf } from './claims-judged.js';
import {
  LINK_OPTIONS,
  type LinkLesson,
  linkedClaim,
  linkSequences,
  SPAN_OPTIONS,
  spanSequences,
} from './claims-lessons.js';

const COLUMNS = { 'claims-spans': SPAN_COLUMNS, 'claims-links': LINK_COLUMNS };
const FOLDS = 4;
const SPANS = { options: SPAN_OPTIONS, passes: 5 };
const LINKS = { options: LINK_OPTIONS, passes: 3 };
/** How many orders the shipped taggers are the mean of; those of the folds learn in one. */
const ORDERS = 2;
/** How often a page's lessons are learnt beside PolNeAR's. */
const PAGE_TIMES = 2;
const LOOK = { bits: 17, passes: 12, rate: 0.1, decay: 0.0017 };
const TREES = { trees: 300, depth: 6, rate: 0.08, regularisation: 10, featureShare: 0.3, rowShare: 0.6 };
const KEEP = { spans: 900_000, links: 800_000, look: 150_000 };
/** What label O loses in the second tagger, so that more of a content is found; chosen on the dev part and on a fifth of the train part held out. */
const LINK_BIAS = 90;

interface Study {
  readonly options: ChainOptions;
  readonly passes: number;
}

/** The mean of taggers that learnt in different orders: what one owes to its order alone is evened out. */
function train(lessons: readonly ChainLesson[], { options, passes }: Study, orders: number): ChainTrainer {
  const mean = new ChainTrainer(options);
  for (let order = 0; order < orders; order += 1) {
    const trainer = new ChainTrainer(options);
    for (let pass = 1; pass <= passes; pass += 1) {
      let wrong = 0;
      for (const lesson of shuffled(lessons, order * passes + pass)) wrong += trainer.learn(lesson);
      console.log(`pass ${pass}: ${wrong} wrong labels`);
    }
    trainer.average();
    mean.addShare(trainer, 1 / orders);
  }
  return mean;
}

/** How often the lessons of a document are learnt. */
const timesOf = (document: number): number => (numbers.has(textOf(document)) ? 1 : PAGE_TIMES);

/** The text that a document is of: pages of PolNeAR are its texts again. */
const textOf = (document: number): string => (lessons[document]?.id ?? '').replace(/:\d+$/, '');

/** The fold of a document: one text is in one fold. */
const foldOf = (document: number): number => (numbers.get(textOf(document)) ?? document) % FOLDS;

/** The lessons of the documents that hold, each as often as it is learnt. */
const lessonsOf = <Lesson>(
  lessons: readonly (readonly Lesson[])[],
  holds: (document: number) => boolean = () => true,
): Lesson[] => lessons.flatMap((own, at) => (holds(at) ? Array.from({ length: timesOf(at) }, () => own).flat() : []));

/** For each document, what `ask` gets out of a model that was trained without the document's fold. */
function jackknife<Lesson, Model, Answer>(
  lessons: readonly (readonly Lesson[])[],
  study: (lessons: readonly Lesson[]) => Model,
  ask: (model: Model, document: number) => Answer,
): Answer[] {
  const answers: Answer[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const model = study(lessonsOf(lessons, (at) => foldOf(at) !== fold));
    for (const at of lessons.keys()) if (foldOf(at) === fold) answers[at] = ask(model, at);
  }
  return answers;
}

/** What the first tagger says of a document. */
function readSpans(trainer: ChainTrainer, { columns }: ClaimLesson, sequences: readonly ChainLesson[]): SpanReading {
  const reading = emptyReading(columns.tag.length);
  trainer.addBias(CUE, LIKELY_MARGIN);
  for (const [number, sequence] of sequences.entries()) {
    const paragraph = columns.paragraphs[number] as TokenSpan;
    reading.labels.set(trainer.predict(sequence), paragraph.first);
    const margin = trainer.margins(sequence);
    gradeCues(reading, paragraph, (at) => margin(at - paragraph.first, CUE));
  }
  trainer.addBias(CUE, -LIKELY_MARGIN);
  return reading;
}

/** The second tagger learns where a claim is; whether there is one is for the judge to say. */
function studyLinks(lessons: readonly ChainLesson[], orders = 1): ChainTrainer {
  const trainer = train(
    lessons.filter(({ gold }) => gold.some((label) => label > 0)),
    LINKS,
    orders,
  );
  trainer.addBias(0, -LINK_BIAS);
  return trainer;
}

function write(name: keyof typeof COLUMNS, trainer: ChainTrainer, keep: number): void {
  const { labels, bits } = trainer.options;
  writeWeights(name, encodeSparseModel({ labels, columns: COLUMNS[name], bits, weights: trainer.weights, keep }));
}

interface Looked {
  readonly features: Int32Array;
  readonly gold: TokenClaim | null;
}

interface LookWeights {
  readonly claim: Float32Array;
  readonly statement: Float32Array;
}

/** The judge's first look: whether it is a claim, and whether it is one and a statement. */
const studyLook = (lessons: readonly Looked[]): LookWeights => {
  const learn = (isRight: (gold: TokenClaim | null) => boolean): Float32Array =>
    trainLogistic(
      lessons.map(({ features, gold }) => ({ features, isRight: isRight(gold) })),
      LOOK,
    );
  return { claim: learn((gold) => gold !== null), statement: learn((gold) => gold?.kind === 'statement') };
};

/** Both labels' weights in one table, with the one that is their unit. */
function joinLook({ claim, statement }: LookWeights): Float32Array {
  const weights = new Float32Array(claim.length * 2);
  for (const [slot, weight] of claim.entries()) {
    weights[slot * 2] = weight;
    weights[slot * 2 + 1] = statement[slot] as number;
  }
  weights[(UNIT_FEATURE & (claim.length - 1)) * 2] = 1;
  return weights;
}

const polnear = readClaimLessons('claims/polnear-train.ndjson.gz');
const lessons = [...polnear, ...readPageLessons()];
const numbers = new Map(polnear.map(({ id }, number) => [id, number]));
const spans = lessons.map((lesson) =>
  spanSequences(lesson).map((sequence) => rememberFeatures(sequence, SPAN_OPTIONS.features)),
);
const studySpans = (some: readonly ChainLesson[], orders = 1): ChainTrainer => train(some, SPANS, orders);
const readings = jackknife(spans, studySpans, (trainer, at) =>
  readSpans(trainer, lessons[at] as ClaimLesson, spans[at] as ChainLesson[]),
);
const links = lessons.map((lesson, at) =>
  linkSequences(lesson, readings[at] as SpanReading).map((sequence) =>
    rememberFeatures(sequence, LINK_OPTIONS.features),
  ),
);
const linked = jackknife(links, studyLinks, (trainer, at) =>
  (links[at] as LinkLesson[]).map((lesson) => linkedClaim(trainer, lesson)).filter((claim) => claim !== null),
);
// The pages hold few attitudes, and what they do not hold is no claim: they would make the judge too strict.
const judged = polnear;
const scenes = judged.map(({ columns }, at) => judgeScenes(columns, readings[at] as SpanReading, linked[at] ?? []));
const golds = judged.map(({ claims }, at) => matchGold(claims, scenes[at] ?? []));
console.log(`judge: ${golds.flat().filter((gold) => gold !== null).length} of ${golds.flat().length} are claims`);
const looked = scenes.map((own, at) =>
  lookFeatures(own).map((features, n): Looked => ({ features, gold: golds[at]?.[n] ?? null })),
);
const looks = jackknife(looked, studyLook, ({ claim, statement }, at): FirstLook[] =>
  (looked[at] ?? []).map(({ features }) => ({
    claim: lookWith(claim, features),
    statement: lookWith(statement, features),
  })),
);
const subjects = scenes.flatMap((own, at) => judgeSubjects(own, looks[at] ?? []));
const allGolds = golds.flat();
const worths = subjects.map(({ scene }, n) => worthOf(scene, allGolds[n] ?? null));

const spanTagger = studySpans(lessonsOf(spans), ORDERS);
spanTagger.setWeight(FAVOUR_FEATURE, CUE, LIKELY_MARGIN);
write('claims-spans', spanTagger, KEEP.spans);
write('claims-links', studyLinks(lessonsOf(links), ORDERS), KEEP.links);
const look = joinLook(studyLook(lessonsOf(looked)));
writeWeights(
  'claims-look',
  encodeSparseModel({ labels: LOOK_LABELS, columns: LOOK_COLUMNS, bits: LOOK.bits, weights: look, keep: KEEP.look }),
);
writeWeights('claims-judge', encodeTrees(trainTrees(judgeRows(subjects, worths), TREES), JUDGE_COLUMNS));
