/** What the judge of the claims stage learns from: linked claims beside the gold ones. */

import { JUDGE_FEATURES, writeJudgeFeatures } from '../../claims/judge/judge-features.js';
import { JUDGE_COLUMNS, type JudgeSubject, writeJudgeNumbers } from '../../claims/judge/judge-numbers.js';
import { headOfSource, type JudgeScene } from '../../claims/judge/judge-scene.js';
import type { TokenSpan } from '../../claims/text/claim-columns.js';
import { meets, sharedTokens, totalLength } from '../../claims/text/token-spans.js';
import type { TrainingRows } from '../learners/boost.js';
import type { TokenClaim } from './claims-gold.js';

/** Token F1 of two lists of spans. */
const overlapOf = (left: readonly TokenSpan[], right: readonly TokenSpan[]): number =>
  (2 * sharedTokens(left, right)) / Math.max(1, totalLength(left) + totalLength(right));

const MATCH = 0.5;

/** The gold claim with the most of a content in common, at least half (F1), of those that `may` be meant. */
function bestMatch(
  claims: readonly TokenClaim[],
  content: readonly TokenSpan[],
  may: (gold: TokenClaim) => boolean,
): TokenClaim | null {
  let best: TokenClaim | null = null;
  let most = MATCH;
  for (const gold of claims) {
    const overlap = may(gold) ? overlapOf(content, gold.content) : 0;
    if (overlap < most) continue;
    most = overlap;
    best = gold;
  }
  return best;
}

/** The gold claim of each linked one, null for none: that at its cue or, where none is found so, that with its content. */
export function matchGold(claims: readonly TokenClaim[], scenes: readonly JudgeScene[]): (TokenClaim | null)[] {
  const byCue = scenes.map(({ claim }) =>
    bestMatch(claims, claim.content, ({ cue }) => cue !== null && meets(cue, claim.cue)),
  );
  const found = new Set(byCue);
  return scenes.map(
    ({ claim }, number) => byCue[number] ?? bestMatch(claims, claim.content, (gold) => !found.has(gold)),
  );
}

/** Whether a source is gold's, in at least half of its tokens or in its head. */
function hasRightSource(scene: JudgeScene, gold: TokenClaim): boolean {
  const { source } = scene.claim;
  if (source.length === 0 || gold.source.length === 0) return source.length === gold.source.length;
  return (
    overlapOf(source, gold.source) >= MATCH ||
    headOfSource(scene, source[0] as TokenSpan) === headOfSource(scene, gold.source[0] as TokenSpan)
  );
}

/**
 * What a linked claim is worth, 0 to 1: by how much it moves claims F1 and end-to-end F1 of statements (as they stood, .81 and .75)
 * and of all attributions (.75 and .67; these weigh 1.6 times, so that attitudes are not given up for statements' precision). A wrong
 * one lowers all four, a right attitude raises two.
 */
const WORTH = { none: 0, statement: { right: 1, wrongSource: 0.5 }, attitude: { right: 0.72, wrongSource: 0.45 } };

/** What keeping a claim is worth, beside the gold claim of the same cue, null where none has it. */
export function worthOf(scene: JudgeScene, gold: TokenClaim | null): number {
  if (!gold) return WORTH.none;
  return hasRightSource(scene, gold) ? WORTH[gold.kind].right : WORTH[gold.kind].wrongSource;
}

/** The features of each scene for the judge's first look. */
export function lookFeatures(scenes: readonly JudgeScene[]): Int32Array[] {
  const features = new Int32Array(JUDGE_FEATURES);
  return scenes.map((scene) => features.slice(0, writeJudgeFeatures(scene, features)));
}

/** The log-odds that one label's weights, `2 ** bits` of them, give to features. */
export function lookWith(weights: Float32Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature & (weights.length - 1)] as number;
  return sum;
}

const WIDTH = JUDGE_COLUMNS.length;

/** Rows for the trees: one a claim, to learn its worth. */
export function judgeRows(subjects: readonly JudgeSubject[], worths: readonly number[]): TrainingRows {
  const values = new Float32Array(subjects.length * WIDTH);
  for (const [row, subject] of subjects.entries())
    writeJudgeNumbers(subject, values.subarray(row * WIDTH, (row + 1) * WIDTH));
  return {
    values,
    width: WIDTH,
    labels: Float32Array.from(worths),
    weights: new Float32Array(subjects.length).fill(1),
  };
}
