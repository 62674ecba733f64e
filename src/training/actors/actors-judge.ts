/**
 * Trains the judge of actors: `npm run build && node dist/training/actors/actors-judge.js`. Reads the dev part of the whole articles and the
 * annotated pages, writes `src/data/weights/actors-judge.bin`; the same bytes on every run. The figures it prints are cross-validated by
 * article, and so is what the probabilities are calibrated on (Platt 1999): slope and intercept go into the trees themselves. Of the pages
 * held out it prints totals only.
 */
import { ACTOR_COLUMNS, writeActorNumbers } from '../../actors/judge/actor-numbers.js';
import { encodeTrees, predictTrees, type TreeModel } from '../../model/trees.js';
import { readAnnotatedPages, TAGGER_SETS, toWholeArticle } from '../annotated/annotated-pages.js';
import { writeWeights } from '../corpora.js';
import { type TrainingRows, trainTrees } from '../learners/boost.js';
import {
  type JudgedArticle,
  judgeArticles,
  readWholeArticles,
  type Verdict,
  type WholeArticle,
} from './actors-gold.js';

const TREES = { trees: 300, depth: 2, rate: 0.06, regularisation: 6, featureShare: 0.3, rowShare: 0.7 };
const FOLDS = 13;
/** An optional entry is right, but says less of what is wanted. */
const OPTIONAL_WEIGHT = 0.3;
/** The whole articles are settled by two annotators, the pages by one. */
const DEV_WEIGHT = 3;
const WIDTH = ACTOR_COLUMNS.length;

const isGood = (verdict: Verdict): boolean => verdict === 'right' || verdict === 'optional';

function rowsOf(articles: readonly JudgedArticle[]): TrainingRows {
  const verdicts = articles.flatMap((article) => article.verdicts);
  const weights = articles.flatMap(({ weight, verdicts: own }) =>
    own.map((verdict) => weight * (verdict === 'optional' ? OPTIONAL_WEIGHT : 1)),
  );
  const values = new Float32Array(verdicts.length * WIDTH);
  let row = 0;
  for (const { text, verdicts: own } of articles)
    for (const number of own.keys()) {
      writeActorNumbers(text, number, values.subarray(row * WIDTH, (row + 1) * WIDTH));
      row += 1;
    }
  return {
    values,
    width: WIDTH,
    labels: Float32Array.from(verdicts, (verdict) => (isGood(verdict) ? 1 : 0)),
    weights: Float32Array.from(weights),
  };
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

interface Judgement {
  readonly score: number;
  readonly verdict: Verdict;
  readonly article: number;
}

/** The entries of an article as trees judge them. */
function judge(model: TreeModel, held: JudgedArticle, article: number): Judgement[] {
  const { values } = rowsOf([held]);
  return held.verdicts.map((verdict, at) => ({
    score: logOdds(predictTrees(model, values, at * WIDTH)),
    verdict,
    article,
  }));
}

/** Each entry as trees judge it that have not seen its article. */
function judgeApart(articles: readonly JudgedArticle[]): Judgement[] {
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainTrees(rowsOf(articles.filter((_, at) => at % FOLDS !== fold)), TREES);
    for (let article = fold; article < articles.length; article += FOLDS)
      judgements.push(...judge(model, articles[article] as JudgedArticle, article));
  }
  return judgements;
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
}

const NEWTON_STEPS = 25;

/** Logistic regression on one number. */
function calibrate(judgements: readonly Judgement[]): Line {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, verdict } of judgements) {
      const probability = sigmoid(slope * score + intercept);
      const error = (isGood(verdict) ? 1 : 0) - probability;
      const weight = probability * (1 - probability);
      g0 += error;
      g1 += error * score;
      h00 += weight;
      h01 += weight * score;
      h11 += weight * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, intercept };
}

/** The trees whose probabilities are the line's. */
const applyLine = (model: TreeModel, { slope, intercept }: Line): TreeModel => ({
  ...model,
  base: slope * model.base + intercept,
  leaves: model.leaves.map((leaf) => slope * leaf),
});

const BINS = 10;

/** The expected calibration error of what is kept, over ten bins. */
function calibrationError(kept: readonly { readonly probability: number; readonly verdict: Verdict }[]): number {
  const gaps = new Float64Array(BINS);
  for (const { probability, verdict } of kept) {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    gaps[bin] = (gaps[bin] as number) + probability - (verdict === 'right' ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / kept.length;
}

interface Part {
  readonly of: string;
  readonly articles: readonly JudgedArticle[];
}

/** Prints what comes out at each floor. */
function report({ of, articles }: Part, judgements: readonly Judgement[], { slope, intercept }: Line): void {
  console.log(of);
  const asked = articles.reduce((sum, article) => sum + article.asked, 0);
  const judged = judgements
    .filter(({ verdict }) => verdict !== 'optional')
    .map(({ score, verdict }) => ({ probability: sigmoid(slope * score + intercept), verdict }));
  for (const floor of [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const kept = judged.filter(({ probability }) => probability >= floor);
    const right = kept.filter(({ verdict }) => verdict === 'right').length;
    const found = kept.filter(({ verdict }) => verdict !== 'nothing').length;
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(
      `floor ${floor}: found P ${percent(found / kept.length)} R ${percent(found / asked)}, ` +
        `right P ${percent(right / kept.length)} R ${percent(right / asked)} F1 ${percent((2 * right) / (kept.length + asked))}, ` +
        `calibration error ${calibrationError(kept).toFixed(3)}`,
    );
  }
}

const pagesOf = (part: 'train' | 'held-out'): WholeArticle[] =>
  readAnnotatedPages(part)
    .filter(({ set }) => set !== TAGGER_SETS.names)
    .map(toWholeArticle);
const dev = await judgeArticles(readWholeArticles(), DEV_WEIGHT);
const pages = await judgeArticles(pagesOf('train'));
const articles = [...dev, ...pages];
const judgements = judgeApart(articles);
const line = calibrate(judgements.filter(({ verdict }) => verdict !== 'optional'));
console.log(`slope ${line.slope.toFixed(3)}, intercept ${line.intercept.toFixed(3)}`);
const trees = trainTrees(rowsOf(articles), TREES);
report(
  { of: 'whole/dev, by article held out', articles: dev },
  judgements.filter(({ article }) => article < dev.length),
  line,
);
report(
  { of: 'annotated pages to learn from, by page held out', articles: pages },
  judgements.filter(({ article }) => article >= dev.length),
  line,
);
const heldOut = await judgeArticles(pagesOf('held-out'));
report(
  { of: 'annotated pages held out', articles: heldOut },
  heldOut.flatMap((article, at) => judge(trees, article, at)),
  line,
);
writeWeights('actors-judge', encodeTrees(applyLine(trees, line), ACTOR_COLUMNS));
