/**
 * Whether a cue with its source and content is a claim at all, asked of the whole: a logistic regression over words takes a first
 * look, boosted trees over numbers settle it. Weights, data and figures: `data/weights/claims.md`.
 */

import { UNIT_FEATURE } from '../../model/chain.js';
import { itemAt } from '../../model/column.js';
import { predictTrees } from '../../model/trees.js';
import { loadSparseModel, loadTreeModel } from '../../model/weights.js';
import type { SpanReading } from '../taggers/cue-levels.js';
import type { LinkedClaim } from '../taggers/taggers.js';
import type { ClaimColumns } from '../text/claim-columns.js';
import { headOfCue } from '../text/claim-words.js';
import { LOOK_COLUMNS, LOOK_LABELS, writeJudgeFeatures } from './judge-features.js';
import { type Company, type FirstLook, JUDGE_COLUMNS, type JudgeSubject, writeJudgeNumbers } from './judge-numbers.js';
import { type JudgeScene, judgeScenes } from './judge-scene.js';

/**
 * How much a claim must be worth, from 0 (surely none) to 1 (a statement, surely right in content and source), to raise the figures
 * that `training/claims/claims-judged.ts` reckons with: more gives precision for recall.
 */
const LEAST_WORTH = 0.3;

/** Counts claims and their first looks by a key. */
class Companies {
  private readonly known = new Map<number, { count: number; sum: number }>();

  add(key: number, look: number): void {
    const company = this.of(key);
    company.count += 1;
    company.sum += look;
  }

  of(key: number): { count: number; sum: number } {
    let company = this.known.get(key);
    if (!company) {
      company = { count: 0, sum: 0 };
      this.known.set(key, company);
    }
    return company;
  }
}

/** No lemma's hash: a claim without a source. */
const NO_SOURCE = 0.5;

const cueOf = ({ columns, claim }: JudgeScene): number => columns.lemma[headOfCue(columns, claim.cue)] ?? 0;
const sourceOf = ({ columns, claim }: JudgeScene): number =>
  claim.source[0] ? (columns.lemma[claim.source[0].end - 1] ?? 0) : NO_SOURCE;

/** A document's claims with what was made of them at first sight, one look a scene. */
export function judgeSubjects(scenes: readonly JudgeScene[], looks: readonly FirstLook[]): JudgeSubject[] {
  const cues = new Companies();
  const sources = new Companies();
  const lookOf = new Map<LinkedClaim, FirstLook>();
  let sum = 0;
  for (const [number, scene] of scenes.entries()) {
    const look = itemAt(looks, number);
    lookOf.set(scene.claim, look);
    cues.add(cueOf(scene), look.claim);
    sources.add(sourceOf(scene), look.claim);
    sum += look.claim;
  }
  const all: Company = { count: scenes.length, sum };
  return scenes.map((scene, number) => ({
    scene,
    look: itemAt(looks, number),
    lookAt: (claim) => lookOf.get(claim) as FirstLook,
    all,
    sameCue: cues.of(cueOf(scene)),
    sameSource: sources.of(sourceOf(scene)),
  }));
}

/** The shipped regression's look at each claim. */
function lookAtAll(scenes: readonly JudgeScene[]): FirstLook[] {
  const model = loadSparseModel('claims-look', { columns: LOOK_COLUMNS, labels: LOOK_LABELS });
  model.features[0] = UNIT_FEATURE;
  model.sum(1);
  const unit = model.sums[0] ?? 0;
  return scenes.map((scene) => {
    model.sum(writeJudgeFeatures(scene, model.features));
    return { claim: (model.sums[0] ?? 0) / unit, statement: (model.sums[1] ?? 0) / unit };
  });
}

/** The linked claims that may be claims indeed, with how sure that is. */
export function judgeClaims(
  columns: ClaimColumns,
  reading: SpanReading,
  claims: readonly LinkedClaim[],
): LinkedClaim[] {
  const scenes = judgeScenes(columns, reading, claims);
  const trees = loadTreeModel('claims-judge', { columns: JUDGE_COLUMNS });
  const numbers = new Float32Array(JUDGE_COLUMNS.length);
  const judged: LinkedClaim[] = [];
  for (const subject of judgeSubjects(scenes, lookAtAll(scenes))) {
    writeJudgeNumbers(subject, numbers);
    const worth = predictTrees(trees, numbers, 0);
    if (worth <= LEAST_WORTH) continue;
    const { claim } = subject.scene;
    const cue = Math.max(...reading.certainty.subarray(claim.cue.first, claim.cue.end));
    judged.push({ ...claim, trust: { worth, look: subject.look, cue, certainty: claim.certainty } });
  }
  return judged;
}
