/** The body of a page of markup: scores → kept blocks, captions, head lines, removals. */
import type { Caption } from '../record.js';
import { chooseBlocks } from './choose/choose.js';
import type { Block, Body, Verdict } from './index.js';
import { whyNoArticle } from './no-article/no-article.js';
import { readCaption } from './page/captions.js';
import { readHead } from './page/head.js';
import type { PlacedBlock } from './page/page.js';
import type { PageFacts } from './page/page-facts.js';
import { type Place, RemovalList, reasonFor } from './removals/index.js';
import { partPointers } from './removals/tails.js';

/** The article of a page of markup, and what was taken out. `scores`: one a block. */
export function bodyOfMarkup(facts: PageFacts, scores: Float32Array): Body {
  const { page } = facts;
  const chosen = chooseBlocks(facts, scores);
  const noArticle = whyNoArticle(facts, scores, chosen);
  const kept = noArticle === null ? chosen : new Uint8Array(chosen.length);
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  const removals = new RemovalList();
  const verdicts: Verdict[] = [];
  const { lines, headlines } = readHead(page, first, facts.evidence);
  for (const block of page.blocks) {
    const { index, text } = block;
    const isKept = kept[index] === 1;
    const reason = isKept
      ? null
      : headlines.has(index)
        ? 'headline'
        : reasonFor(page, block, placeOf(block, first, last));
    verdicts.push({ text, reason, score: scores[index] as number });
    if (reason === null) keepBlock(block, blocks, removals);
    else removals.add(reason, text);
    const caption = reason === 'caption' ? readCaption(text) : null;
    if (caption) captions.push(caption);
  }
  return { blocks, captions, removals: removals.toRemovals(), head: lines, verdicts, noArticle };
}

function keepBlock({ kind, text }: PlacedBlock, blocks: Block[], removals: RemovalList): void {
  const parted = partPointers(text);
  if (parted.text !== '') blocks.push({ kind, text: parted.text });
  for (const pointer of parted.pointers) removals.add('related-stories', pointer);
}

function placeOf({ index }: PlacedBlock, first: number, last: number): Place {
  if (first < 0 || index < first) return 'before';
  return index < last ? 'between' : index === last + 1 ? 'next' : 'after';
}
