/** Scores → which blocks are kept. The score sees one block at a time; what only holds of neighbours is settled here. */
import { DEFAULT_KEEP, type Keepable } from '../../options.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { Choice } from './choice.js';
import { DROP_STEPS, type DropStep, LAST_DROP_STEPS } from './drop-steps.js';
import { keepGroups } from './kept-groups.js';
import { keepLists } from './kept-lists.js';
import { keepNotes, keepPosts } from './kept-parts.js';
import { scoreNeeded } from './score-needed.js';
import { keepLongProse, keepSiblings } from './siblings.js';
import { findStandfirst, standsApart } from './standfirst.js';
import { keepSubheads } from './subheads.js';

/**
 * Which blocks are kept, and which step took out each other one. `scores`: one a block; `keep`: the parts to keep that papers treat
 * differently.
 */
export function chooseBlocks(
  facts: LayoutFacts,
  scores: Float32Array,
  keep: ReadonlySet<Keepable> = new Set(DEFAULT_KEEP),
): Choice {
  const choice = new Choice(scores, scoreNeeded(facts.page.blocks, scores));
  const { kept } = choice;
  const standfirst = findStandfirst(facts, scores);
  const opens = standfirst >= 0 && keep.has('standfirst');
  if (opens) choice.keep(standfirst);
  keepSubheads(facts, scores, kept);
  keepGroups(facts, scores, kept);
  keepLists(facts, scores, kept);
  keepSiblings(facts, kept);
  keepLongProse(facts, kept);
  if (keep.has('embeds')) keepPosts(facts, kept);
  const run = (step: DropStep): void => {
    for (const { block, rule } of step({ facts, blocks: facts.page.blocks, scores, kept, keep }))
      choice.drop(block.index, rule);
  };
  DROP_STEPS.forEach(run);
  const isOpening = opens && kept[standfirst] === 1;
  LAST_DROP_STEPS.forEach(run);
  if (keep.has('notes')) keepNotes(facts, kept);
  if (isOpening) choice.keep(standfirst);
  if (!opens && standsApart(facts, standfirst, kept)) choice.drop(standfirst, 'standfirst');
  return choice;
}
