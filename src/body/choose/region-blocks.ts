/** The blocks of the region that a rule of the user's own names: all but what gives itself away as no part of any article. */
import type { Keepable } from '../../options.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import type { Choice } from './choice.js';
import { chooseBlocks } from './choose.js';
import { MOST_NEEDED } from './score-needed.js';

/** Keeps what stands in the region. What the score would have kept elsewhere is taken out by the rule, the rest as on any page. */
export function chooseRegion(facts: LayoutFacts, scores: Float32Array, keep: ReadonlySet<Keepable>): Choice {
  const { blocks } = facts.page;
  const choice = chooseBlocks(
    facts,
    Float32Array.from(blocks, ({ isInRegion }) => (isInRegion ? 1 : 0)),
    keep,
  );
  for (const { index, isInRegion } of blocks) {
    if (isInRegion) continue;
    if ((scores[index] ?? 0) >= MOST_NEEDED) choice.keep(index);
    choice.drop(index, 'site-rule');
  }
  return choice;
}
