/** How likely each block is to be the article's: boosted trees over the block's numbers (`training/body/body.ts`). */
import { predictTrees, type TreeModel } from '../../model/trees.js';
import { loadTreeModel } from '../../model/weights.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { BLOCK_COLUMNS, blockMeasurer } from './block-features.js';

/** The models of one training. */
export interface BlockModels {
  readonly usual: TreeModel;
  /** For pages of few blocks: what real pages of big sites hardly show it has learnt from made ones. */
  readonly small: TreeModel;
}

const loadModels = (): BlockModels => ({
  usual: loadTreeModel('body', { columns: BLOCK_COLUMNS }),
  small: loadTreeModel('body-small', { columns: BLOCK_COLUMNS }),
});

/** Pages of fewer blocks are small. */
const SMALL = 60;

/** A probability a block, by the shipped models or by others. */
export function scoreBlocks(facts: LayoutFacts, models: BlockModels = loadModels()): Float32Array {
  const { blocks } = facts.page;
  const model = blocks.length < SMALL ? models.small : models.usual;
  const measure = blockMeasurer(facts);
  const scores = new Float32Array(blocks.length);
  for (const block of blocks) if (!isMenuLink(block)) scores[block.index] = predictTrees(model, measure(block), 0);
  return scores;
}

const MOSTLY_LINKS = 0.8;
const LONGEST_LINK = 60;
const MENUS = WITHIN.nav | WITHIN.footer | WITHIN.landmark;

/** Short links in menus are half of a page's blocks and no question: they get 0 without being asked about. */
const isMenuLink = ({ linkDensity, text, withinAround }: PlacedBlock): boolean =>
  linkDensity > MOSTLY_LINKS && text.length < LONGEST_LINK && (withinAround & MENUS) !== 0;
