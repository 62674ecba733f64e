/**
 * Trains the judge of actors: `npm run build && node dist/training/actors/actors-judge.js`. Reads the dev part of the whole articles, writes
 * `src/data/weights/actors-judge.bin`; the same bytes on every run. Articles are few, so the figures it prints are cross-validated by
 * article, and so is what the probabilities are calibrated on (Platt 1999): slope and intercept go into the trees themselves.
 */
import { ACTOR_COLUMNS, writeActorNumbers } from '../../actors/judge/actor-numbers.js';
import { encodeTrees, predictTrees, type TreeModel } from '../../model/trees.js';
import { writeWeights } from '../corpora.js';
import { type TrainingRows, trainTrees } from '../learners/boost.js';
import { type JudgedArticle, judgeArticles, readWholeArticles, type Verdict } from './actors-gold.js';

const TREES = { trees: 300, depth: 2, rate: 0.06, regularisation: 6, featureShare: 0.3, rowShare: 0.7 };
const FOLDS = 13;
/** An optional entry is right, but says less of what is wanted. */
const OPTIONAL_WEIGHT = 0.3;
const WIDTH = ACTOR_COLUMNS.length;

const isGood = (verdict: Verdict): boolean => verdict === 'right' || verdict === 'optional';

function rowsOf(articles: readonly JudgedArticle[]): TrainingRows {
  const verdicts = articles.flatMap((article) => article.verdicts);
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
    weights: Float32Array.from(verdicts, (verdict) => (verdict === 'optional' ? OPTIONAL_WEIGHT : 1)),
  };
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

interface Judgement {
  readonly score: number;
  readonly verdict: Verdict;
  readonly article: number;
}

/** Each entry as trees judge it that have not seen its article. */
function judgeApart(articles: readonly JudgedArticle[]): Judgement[] {
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainTrees(rowsOf(articles.filter((_, at) => at % FOLDS !== fold)), TREES);
    for (let article = fold; article < articles.length; article += FOLDS) {
      const held = articles[article] as JudgedArticle;
      const { values } = rowsOf([held]);
      for (const [at, verdict] of held.verdicts.entries())
        judgements.push({ score: logOdds(predictTrees(model, values, at * WIDTH)), verdict, article });
    }
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

/** Prints what comes out at each floor. */
function report(
  judgements: readonly Judgement[],
  { slope, intercept }: Line,
  articles: readonly JudgedArticle[],
): void {
  const asked = articles.reduce((sum, article) => sum + article.asked, 0);
  const judged = judgements.filter(({ verdict }) => verdict !== 'optional');
  for (const floor of [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const kept = judged.filter(({ score }) => sigmoid(slope * score + intercept) >= floor);
    const right = kept.filter(({ verdict }) => verdict === 'right').length;
    const found = kept.filter(({ verdict }) => verdict !== 'nothing').length;
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(
      `floor ${floor}: found P ${percent(found / kept.length)} R ${percent(found / asked)}, ` +
        `right P ${percent(right / kept.length)} R ${percent(right / asked)} F1 ${percent((2 * right) / (kept.length + asked))}`,
    );
  }
}

const articles = await judgeArticles(readWholeArticles());
const judgements = judgeApart(articles);
const line = calibrate(judgements.filter(({ verdict }) => verdict !== 'optional'));
console.log(`slope ${line.slope.toFixed(3)}, intercept ${line.intercept.toFixed(3)}`);
report(judgements, line, articles);
writeWeights('actors-judge', encodeTrees(applyLine(trainTrees(rowsOf(articles), TREES), line), ACTOR_COLUMNS));
