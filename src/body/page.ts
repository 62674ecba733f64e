/** The page as the removals and the score see it: blocks with all that their surroundings say of them. */
import type { BlockKind } from '../text/reading.js';
import type { Container, PageBlock, PageBlocks, PageHints } from './blocks.js';
import { SIGN } from './class-signs.js';
import { WITHIN } from './tag-roles.js';

/** A block with what its ancestors say of it. */
export interface PlacedBlock extends PageBlock {
  /** Signs of the ancestors that do not hold most of the page's prose, and of the inline elements. */
  readonly signsAround: number;
  /** The same for tags and marks; the good ones (`GOOD_WITHIN`) count wherever they stand. */
  readonly withinAround: number;
  readonly linkDensity: number;
  /** In lower case, white space squeezed; cut at 400 units. */
  readonly key: string;
  readonly kind: BlockKind;
  /** Running text: long, few links, no bad surroundings. */
  readonly isProse: boolean;
}

export interface Page {
  readonly blocks: readonly PlacedBlock[];
  readonly containers: readonly Container[];
  /** Units of prose under each container. */
  readonly proseUnder: Float64Array;
  /** 1 for a container that holds most of the page's prose: what its names say is true of the page, not of a part. */
  readonly holdsMost: Uint8Array;
  readonly hints: PageHints;
}

/** Tags and marks that speak for a block however much they hold. */
export const GOOD_WITHIN = WITHIN.article | WITHIN.main | WITHIN.section | WITHIN.articleBody | WITHIN.articleItem;
/** Surroundings in which running text is not the article's. */
export const BAD_WITHIN =
  WITHIN.nav |
  WITHIN.footer |
  WITHIN.form |
  WITHIN.dialog |
  WITHIN.button |
  WITHIN.label |
  WITHIN.hidden |
  WITHIN.landmark |
  WITHIN.adSlot;
export const BAD_SIGNS =
  SIGN.navigation |
  SIGN.footer |
  SIGN.comments |
  SIGN.cookie |
  SIGN.newsletter |
  SIGN.advertisement |
  SIGN.share |
  SIGN.related |
  SIGN.sidebar |
  SIGN.dialog;

const HEADING = /^h[1-6]$/;
const SHORTEST_PROSE = 80;
const MOST_PROSE_OF_ONE_BLOCK = 1000;
const KEY_LENGTH = 400;

/** How much running text a block holds, by itself. */
function proseOf({ text, linkLength, tag }: PageBlock): number {
  if (text.length < SHORTEST_PROSE || linkLength > text.length / 3 || HEADING.test(tag)) return 0;
  return Math.min(text.length, MOST_PROSE_OF_ONE_BLOCK);
}

/** Places each block among its containers. */
export function placeBlocks({ blocks, containers, hints }: PageBlocks): Page {
  const raw = sumUnder(containers, blocks, proseOf);
  const holdsMost = Uint8Array.from(raw, (prose) => (prose > (raw[0] ?? 0) / 2 ? 1 : 0));
  const { signs, within } = signsAround(containers, holdsMost);
  const placed = blocks.map((block) => placeBlock(block, signs[block.container] ?? 0, within[block.container] ?? 0));
  const proseUnder = sumUnder(containers, placed, (block) => (block.isProse ? proseOf(block) : 0));
  return { blocks: placed, containers, proseUnder, holdsMost, hints };
}

function placeBlock(block: PageBlock, signs: number, within: number): PlacedBlock {
  const signsAround = signs | block.signs;
  const withinAround = within | block.within;
  const isBad = (withinAround & BAD_WITHIN) !== 0 || (signsAround & BAD_SIGNS) !== 0;
  return {
    ...block,
    signsAround,
    withinAround,
    linkDensity: block.linkLength / block.text.length,
    key: block.text.slice(0, KEY_LENGTH).toLowerCase(),
    kind: kindOf(block.tag, withinAround),
    isProse: !isBad && proseOf(block) > 0,
  };
}

/** Sums a block's number over each container that holds it. */
export function sumUnder<B extends PageBlock>(
  containers: readonly Container[],
  blocks: readonly B[],
  numberOf: (block: B) => number,
): Float64Array {
  const sums = new Float64Array(containers.length);
  for (const block of blocks) if (block.container >= 0) (sums[block.container] as number) += numberOf(block);
  for (let at = containers.length - 1; at >= 0; at -= 1) {
    const { parent } = containers[at] as Container;
    if (parent >= 0) (sums[parent] as number) += sums[at] as number;
  }
  return sums;
}

function signsAround(
  containers: readonly Container[],
  holdsMost: Uint8Array,
): { signs: Int32Array; within: Int32Array } {
  const signs = new Int32Array(containers.length);
  const within = new Int32Array(containers.length);
  for (const { index, parent, signs: own, within: ownWithin } of containers) {
    const isPage = holdsMost[index] === 1;
    signs[index] = (signs[parent] ?? 0) | (isPage ? 0 : own);
    within[index] = (within[parent] ?? 0) | (isPage ? ownWithin & GOOD_WITHIN : ownWithin);
  }
  return { signs, within };
}

/** What a block is in the article, by the elements that it stands in. */
function kindOf(tag: string, within: number): BlockKind {
  if (HEADING.test(tag)) return 'heading';
  if ((within & WITHIN.pre) !== 0) return 'preformatted';
  if (tag === 'td' || tag === 'th') return 'cell';
  if (tag === 'li' || (within & WITHIN.li) !== 0) return 'list-item';
  if ((within & WITHIN.blockquote) !== 0) return 'quote';
  return 'paragraph';
}
