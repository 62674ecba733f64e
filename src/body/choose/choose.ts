/** Scores → which blocks are kept. The score sees one block at a time; what only holds of neighbours is settled here. */
import type { LayoutFacts } from '../page/layout-facts.js';
import { Choice } from './choice.js';
import { DROP_STEPS, type DropStep, LAST_DROP_STEPS } from './drop-steps.js';
import { keepGroups } from './kept-groups.js';
import { scoreNeeded } from './score-needed.js';
import { keepLongProse, keepSiblings } from './siblings.js';
import { findStandfirst } from './standfirst.js';
import { keepSubheads } from './subheads.js';

/** Which blocks are kept, and which step took out each other one. `scores`: one a block. */
export function chooseBlocks(facts: LayoutFacts, scores: Float32Array): Choice {
  const choice = new Choice(scores, scoreNeeded(facts.page.blocks, scores));
  const { kept } = choice;
  const standfirst = findStandfirst(facts, scores);
  if (standfirst >= 0) choice.keep(standfirst);
  keepSubheads(facts, scores, kept);
  keepGroups(facts, scores, kept);
  keepSiblings(facts, kept);
  keepLongProse(facts, kept);
  const run = (step: DropStep): void => {
    for (const { block, rule } of step({ facts, blocks: facts.page.blocks, scores, kept }))
      choice.drop(block.index, rule);
  };
  DROP_STEPS.forEach(run);
  const isOpening = kept[standfirst] === 1;
  LAST_DROP_STEPS.forEach(run);
  if (isOpening) choice.keep(standfirst);
  return choice;
}
