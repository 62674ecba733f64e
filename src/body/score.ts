/** How likely each block is to be the article's: boosted trees over the block's numbers (`training/body.ts`). */
import { predictTrees } from '../model/trees.js';
import { loadTreeModel } from '../model/weights.js';
import { type FeatureMatrix, measureBlocks } from './features.js';
import type { PageFacts } from './page-facts.js';

/** A probability a block. */
export function scoreBlocks(facts: PageFacts): Float32Array {
  return scoreRows(measureBlocks(facts));
}

function scoreRows({ rows, width }: FeatureMatrix): Float32Array {
  const model = loadTreeModel('body');
  const scores = new Float32Array(rows.length / width);
  for (let row = 0; row < scores.length; row += 1) scores[row] = predictTrees(model, rows, row * width);
  return scores;
}
