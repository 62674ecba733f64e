/**
 * How sure a claim is: boosted trees say whether it is one at all, and how likely it is right in all its parts. Weights, data and
 * figures: `data/weights/claims.md`.
 */
import { predictTrees } from '../../model/trees.js';
import { loadTreeModel } from '../../model/weights.js';
import { CLAIM_COLUMNS, writeClaimNumbers } from './claim-numbers.js';
import { ClaimView, type WeighedScene } from './claim-view.js';

/** Below this probability of being a claim at all, nothing is given; chosen by cross-validation on whole articles and annotated pages. */
export const LEAST_CLAIM = 0.5;
/** Below this confidence a claim is hardly ever right in all its parts: nothing is given. */
const LEAST_CONFIDENCE = 0.15;

const numbers = new Float32Array(CLAIM_COLUMNS.length);

/** The confidence of a claim, two digits; null where it is likelier none, or too seldom right. */
export function confidenceOf(scene: WeighedScene): number | null {
  writeClaimNumbers(new ClaimView(scene), numbers);
  const columns = { columns: CLAIM_COLUMNS };
  if (predictTrees(loadTreeModel('claims-kept', columns), numbers, 0) < LEAST_CLAIM) return null;
  const confidence = Math.round(100 * predictTrees(loadTreeModel('claims-right', columns), numbers, 0)) / 100;
  return confidence < LEAST_CONFIDENCE ? null : confidence;
}
