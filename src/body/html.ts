/** The body of a page of markup: scores → kept blocks, captions, head lines, removals. */

import { DEFAULT_KEEP, type Keepable } from '../options.js';
import type { Caption } from '../record.js';
import { chooseBlocks } from './choose/choose.js';
import { chooseRegion } from './choose/region-blocks.js';
import { whyNoArticle } from './no-article/no-article.js';
import type { PlacedBlock } from './page/layout/layout.js';
import type { LayoutFacts } from './page/layout/layout-facts.js';
import { readCaption } from './page/lines/captions.js';
import { readHead } from './page/lines/head.js';
import { type Place, RemovalList, RemovedBlock, readRemoval } from './removals/index.js';
import { partPointers } from './removals/tails.js';
import type { Block, Body, Verdict } from './types.js';

/** What the caller asks of the body: that a rule of the user's own says where it stands, and which parts are in that papers treat differently. */
interface Wanted {
  readonly hasRegion?: boolean;
  readonly keep?: ReadonlySet<Keepable>;
}

/** The article of a page of markup, and what was taken out. `scores`: one a block. */
export function bodyOfMarkup(
  facts: LayoutFacts,
  scores: Float32Array,
  { hasRegion = false, keep = new Set(DEFAULT_KEEP) }: Wanted = {},
): Body {
  const { page } = facts;
  const chosen = hasRegion ? chooseRegion(facts, scores, keep) : chooseBlocks(facts, scores, keep);
  const noArticle = hasRegion ? null : whyNoArticle(facts, scores, chosen.kept);
  if (noArticle !== null) chosen.dropAll('no-article');
  const { kept } = chosen;
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  const removals = new RemovalList();
  const verdicts: Verdict[] = [];
  const { lines, headlines } = readHead(page, first, facts.evidence);
  for (const block of page.blocks) {
    const { index, text } = block;
    const element = page.containers[block.container]?.element ?? null;
    const score = scores[index] ?? 0;
    const rule = chosen.ruleOf(index);
    if (rule === null) {
      verdicts.push({ text, cause: null, score, element });
      keepBlock(block, blocks, removals);
      continue;
    }
    const place = placeOf(block, first, last);
    const { cause, isCaption } = readRemoval(
      rule,
      new RemovedBlock(page, block, { place, isHeadline: headlines.has(index) }),
    );
    verdicts.push({ text, cause, score, element });
    removals.add(cause, text);
    const caption = isCaption ? readCaption(text) : null;
    if (caption) captions.push(caption);
  }
  return { blocks, captions, removals: removals.toRemovals(), head: lines, verdicts, noArticle };
}

function keepBlock({ kind, text }: PlacedBlock, blocks: Block[], removals: RemovalList): void {
  const parted = partPointers(text);
  if (parted.text !== '') blocks.push({ kind, text: parted.text });
  for (const pointer of parted.pointers)
    removals.add({ rule: 'pointer-in-paragraph', reason: 'related-stories' }, pointer);
}

function placeOf({ index }: PlacedBlock, first: number, last: number): Place {
  if (first < 0 || index < first) return 'before';
  return index < last ? 'between' : index === last + 1 ? 'next' : 'after';
}
