/**
 * Trains the trees that say how sure a settled claim is: `npm run build && node dist/training/claims/claims-whole.js`, after
 * `training/claims/claims.js`. Reads the dev part of the whole articles, the annotated pages to learn from and, with little weight, the dev
 * part of PolNeAR, which no tagger has read; writes `src/data/weights/claims-kept.bin` (is it a claim) and `claims-right.bin` (is all of it
 * right, calibrated). Same bytes on every run. Prints what both do to documents that they did not learn from (eight folds).
 */
import { CLAIM_COLUMNS } from '../../claims/confidence/claim-numbers.js';
import { LEAST_CLAIM } from '../../claims/confidence/confidence.js';
import { encodeTrees, predictTrees, type TreeModel } from '../../model/trees.js';
import { loadStages } from '../../pipeline.js';
import { halfOf, readAnnotatedPages, TAGGER_SETS, toWholeArticle } from '../annotated/annotated-pages.js';
import { readCorpus, writeWeights } from '../corpora.js';
import { type BoostOptions, trainTrees } from '../learners/boost.js';
import { type ClaimDocument, type ClaimRow, readWholeDocument, type WholeDocument } from './claims-whole-gold.js';

const FOLDS = 8;
const KEPT: BoostOptions = { trees: 240, depth: 3, rate: 0.03, regularisation: 6, featureShare: 0.25, rowShare: 0.5 };
const RIGHT: BoostOptions = { trees: 240, depth: 3, rate: 0.025, regularisation: 8, featureShare: 0.25, rowShare: 0.5 };
/** What a row of PolNeAR weighs beside one of an article, and one that gold leaves open. */
const WEIGHT = { polnear: 0.4, optional: 0.5 };
const WIDTH = CLAIM_COLUMNS.length;

interface Lesson {
  readonly row: ClaimRow;
  readonly weight: number;
}

/** Trees that learn one answer. */
function learn(lessons: readonly Lesson[], isTrue: (row: ClaimRow) => boolean, options: BoostOptions): TreeModel {
  const values = new Float32Array(lessons.length * WIDTH);
  for (const [at, { row }] of lessons.entries()) values.set(row.numbers, at * WIDTH);
  return trainTrees(
    {
      values,
      width: WIDTH,
      labels: Float32Array.from(lessons, ({ row }) => (isTrue(row) ? 1 : 0)),
      weights: Float32Array.from(lessons, ({ weight }) => weight),
    },
    options,
  );
}

const lessonsOf = (documents: readonly ClaimDocument[], weight: number): Lesson[] =>
  documents.flatMap(({ rows }) =>
    rows.map((row) => ({ row, weight: weight * (row.isOptional ? WEIGHT.optional : 1) })),
  );

const learnKept = (lessons: readonly Lesson[]): TreeModel => learn(lessons, ({ isClaim }) => isClaim, KEPT);
/** What gold leaves open has no right or wrong parts. */
const learnRight = (lessons: readonly Lesson[]): TreeModel =>
  learn(
    lessons.filter(({ row }) => !row.isOptional),
    ({ isRight }) => isRight,
    RIGHT,
  );

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Platt's line over log-odds, by Newton's method on the logistic loss. */
function calibrate(odds: readonly number[], truths: readonly boolean[]): Line {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 30; step += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const [at, x] of odds.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const miss = (truths[at] ? 1 : 0) - p;
      const curve = p * (1 - p);
      gs += miss * x;
      go += miss;
      ss += curve * x * x;
      so += curve * x;
      oo += curve;
    }
    const scale = ss * oo - so * so;
    slope += (oo * gs - so * go) / scale;
    offset += (ss * go - so * gs) / scale;
  }
  return { slope, offset };
}

/** A model whose log-odds go through a line. */
const through = (model: TreeModel, { slope, offset }: Line): TreeModel => ({
  ...model,
  base: slope * model.base + offset,
  leaves: model.leaves.map((leaf) => slope * leaf),
});

interface Judged {
  readonly row: ClaimRow;
  readonly kept: number;
  readonly right: number;
}

interface Corpora {
  readonly whole: readonly ClaimDocument[];
  readonly pages: readonly ClaimDocument[];
  readonly polnear: readonly ClaimDocument[];
}

interface Models {
  readonly kept: TreeModel;
  readonly right: TreeModel;
}

function study({ whole, pages, polnear }: Corpora): Models {
  const told = lessonsOf(pages, 1).filter(({ row }) => isTold(row));
  const lessons = [...lessonsOf(whole, 1), ...told];
  return { kept: learnKept([...lessons, ...lessonsOf(polnear, WEIGHT.polnear)]), right: learnRight(lessons) };
}

/** One reader of a page hardly ever marks what somebody is said to think: such a claim that the page's gold lacks teaches nothing. */
const isTold = ({ act, isClaim }: ClaimRow): boolean => act !== 'attitude' || isClaim;

/** What models say of documents that they did not learn from. */
function crossValidate(corpora: Corpora): { readonly [Name in keyof Corpora]: Judged[] } {
  const judged = { whole: [] as Judged[], pages: [] as Judged[], polnear: [] as Judged[] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = (documents: readonly ClaimDocument[]): ClaimDocument[] =>
      documents.filter((_, at) => at % FOLDS !== fold);
    const { kept, right } = study({
      whole: others(corpora.whole),
      pages: others(corpora.pages),
      polnear: others(corpora.polnear),
    });
    for (const name of ['whole', 'pages', 'polnear'] as const)
      for (let at = fold; at < corpora[name].length; at += FOLDS)
        for (const row of (corpora[name][at] as ClaimDocument).rows)
          judged[name].push({
            row,
            kept: predictTrees(kept, row.numbers, 0),
            right: predictTrees(right, row.numbers, 0),
          });
  }
  return judged;
}

/** Whether gold says of a claim that it is right or wrong. */
const isJudged = (row: ClaimRow): boolean => !row.isOptional && isTold(row);

const share = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1));

/** Prints precision and recall over floors of both answers. */
function report(judged: readonly Judged[], wanted: number): void {
  for (const floor of [0, 0.4, 0.45, 0.5, 0.6])
    for (const least of [0, 0.15, 0.2, 0.25]) {
      const given = judged.filter(({ row, kept, right }) => kept >= floor && right >= least && isJudged(row));
      const found = given.filter(({ row }) => row.isClaim).length;
      const right = given.filter(({ row }) => row.isRight).length;
      console.log(
        `floors ${floor} ${least}: found P ${share(found, given.length)} R ${share(found, wanted)} F1 ${share(2 * found, given.length + wanted)}, ` +
          `right P ${share(right, given.length)} R ${share(right, wanted)} F1 ${share(2 * right, given.length + wanted)}`,
      );
    }
}

/** Prints the expected calibration error, and the share of the right ones that are kept at 95 % precision. */
function reportConfidence(items: readonly { confidence: number; isRight: boolean }[]): void {
  const bins = Array.from({ length: 10 }, () => ({ sure: 0, right: 0 }));
  for (const { confidence, isRight } of items) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as { sure: number; right: number };
    bin.sure += confidence;
    bin.right += isRight ? 1 : 0;
  }
  const error = bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / items.length;
  const all = items.filter(({ isRight }) => isRight).length;
  let right = 0;
  let most = 0;
  for (const [at, { isRight }] of [...items].sort((a, b) => b.confidence - a.confidence).entries()) {
    right += isRight ? 1 : 0;
    if (right / (at + 1) >= 0.95) most = right / all;
  }
  console.log(`calibration error ${error.toFixed(3)}, share of the right ones at 95 % precision ${share(most, 1)}`);
}

interface PolnearSpan {
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly { start: number; end: number }[];
}

/** The dev part of PolNeAR, of which the taggers know nothing, in the form of the whole articles. */
function readPolnear(): WholeDocument[] {
  const documents = readCorpus<{
    id: string;
    text: string;
    claims: readonly { content: PolnearSpan; type: string; kind: string }[];
  }>('claims/polnear-dev.ndjson.gz');
  return documents.map(({ id, text, claims }) => ({
    id,
    text,
    claims: claims.map(({ content, type, kind }) => ({
      source: null,
      content: (content.spans ?? [content]).map(({ start, end }) => text.slice(start, end)),
      type,
      act: kind,
    })),
  }));
}

await loadStages();
const corpora: Corpora = {
  whole: readCorpus<WholeDocument>('whole/dev.ndjson.gz').map(readWholeDocument),
  pages: readAnnotatedPages('train')
    .filter((page) => page.set !== TAGGER_SETS.claims && halfOf(page) === 0)
    .map(toWholeArticle)
    .map(readWholeDocument),
  polnear: readPolnear().map(readWholeDocument),
};
const judged = crossValidate(corpora);
for (const name of ['whole', 'pages', 'polnear'] as const) {
  console.log(name);
  report(
    judged[name],
    corpora[name].reduce((sum, { wanted }) => sum + wanted, 0),
  );
}
const told = [...judged.whole, ...judged.pages].filter(({ row, kept }) => kept >= LEAST_CLAIM && isJudged(row));
const line = calibrate(
  told.map(({ right }) => logOdds(right)),
  told.map(({ row }) => row.isRight),
);
console.log(`line ${line.slope.toFixed(3)} ${line.offset.toFixed(3)}`);
reportConfidence(
  told.map(({ row, right }) => ({
    confidence: 1 / (1 + Math.exp(-(line.slope * logOdds(right) + line.offset))),
    isRight: row.isRight,
  })),
);
const { kept, right } = study(corpora);
writeWeights('claims-kept', encodeTrees(kept, CLAIM_COLUMNS));
writeWeights('claims-right', encodeTrees(through(right, line), CLAIM_COLUMNS));
