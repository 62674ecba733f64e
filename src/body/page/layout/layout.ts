/** The page as the removals and the score see it: blocks with all that their surroundings say of them. */
import { itemAt } from '../../../model/column.js';
import type { BlockKind } from '../../../text/reading.js';
import type { CutBlocks, TextBlock } from '../cut/blocks.js';
import { SIGN } from '../cut/class-signs.js';
import type { Container } from '../cut/container.js';
import { WITHIN } from '../cut/tag-roles.js';
import type { Hints } from '../hints/hints.js';
import { findPhrase, type PhraseHit } from '../lines/line-phrases.js';

/** A block with what its ancestors say of it. */
export interface PlacedBlock extends TextBlock {
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
  /** How its words give it away. */
  readonly phrase: PhraseHit | null;
}

export interface Layout {
  readonly blocks: readonly PlacedBlock[];
  readonly containers: readonly Container[];
  /** Units of prose under each container. */
  readonly proseUnder: Float64Array;
  /** What each container's own names and tag say of what stands in it, once all that is true of the whole page is left out. */
  readonly ownSigns: Int32Array;
  readonly ownWithin: Int32Array;
  /** 1 for a container that holds most of the page's prose: what its names say is true of the page, not of a part. */
  readonly holdsMost: Uint8Array;
  readonly hints: Hints;
}

/** Tags and marks that speak for a block however much they hold. */
const GOOD_WITHIN = WITHIN.article | WITHIN.main | WITHIN.section | WITHIN.articleBody | WITHIN.articleItem;
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
/** Signs that speak for a block however much they hold. */
const GOOD_SIGNS = SIGN.body | SIGN.article;
const SHARE_OF_COMMON = 0.6;
const MOST_PROSE_OF_ONE_BLOCK = 1000;
const KEY_LENGTH = 400;

/** How much running text a block holds, by itself. */
function proseOf({ text, size, linkLength, tag }: TextBlock): number {
  if (size < SHORTEST_PROSE || linkLength > text.length / 3 || HEADING.test(tag)) return 0;
  return Math.min(size, MOST_PROSE_OF_ONE_BLOCK);
}

/** Places each block among its containers. */
export function placeBlocks({ blocks, containers, hints }: CutBlocks): Layout {
  const raw = sumUnder(containers, blocks, proseOf);
  const holdsMost = new Uint8Array(containers.length);
  const ownSigns = new Int32Array(containers.length);
  const ownWithin = new Int32Array(containers.length);
  for (const { index, signs, within, firstBlock, endBlock } of containers) {
    const isMost = (raw[index] ?? 0) > (raw[0] ?? 0) / 2;
    holdsMost[index] = isMost ? 1 : 0;
    const isNotice = isMost && (signs & SIGN.cookie) !== 0 && !hasHeadline(blocks.slice(firstBlock, endBlock));
    ownSigns[index] = isMost ? signs & (isNotice ? GOOD_SIGNS | SIGN.cookie : GOOD_SIGNS) : signs;
    ownWithin[index] = isMost ? within & GOOD_WITHIN : within;
  }
  const signs = gather(containers, ownSigns);
  const within = gather(containers, ownWithin);
  const { common, commonWithin } = findCommon(blocks, { signs, within }, raw[0] ?? 0);
  for (const list of [signs, ownSigns]) for (let at = 0; at < list.length; at += 1) (list[at] as number) &= ~common;
  for (const list of [within, ownWithin])
    for (let at = 0; at < list.length; at += 1) (list[at] as number) &= ~commonWithin;
  const placed = blocks.map((block) => placeBlock(block, signs[block.container] ?? 0, within[block.container] ?? 0));
  const proseUnder = sumUnder(containers, placed, (block) => (block.isProse ? proseOf(block) : 0));
  return { blocks: placed, containers, proseUnder, ownSigns, ownWithin, holdsMost, hints };
}

/** A notice on cookies may be longer than the story; what holds the story too is no notice. */
const hasHeadline = (blocks: readonly TextBlock[]): boolean => blocks.some(({ tag }) => tag === 'h1');

/** What a container and all above it say. */
function gather(containers: readonly Container[], own: Int32Array): Int32Array {
  const around = new Int32Array(containers.length);
  for (const { index, parent } of containers) around[index] = (around[parent] ?? 0) | (own[index] ?? 0);
  return around;
}

/**
 * The bad signs that stand over most of the page's prose, each over a part of it ("skip-item" on every section, "page-footer"
 * round every entry of a list): they say nothing. Comments and notices on cookies are left out of this: they do outgrow articles.
 */
function findCommon(
  blocks: readonly TextBlock[],
  around: { readonly signs: Int32Array; readonly within: Int32Array },
  total: number,
): { common: number; commonWithin: number } {
  const sums = new Float64Array(64);
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    addToBits(sums.subarray(0, 32), (around.signs[block.container] ?? 0) | block.signs, prose);
    addToBits(sums.subarray(32), (around.within[block.container] ?? 0) | block.within, prose);
  }
  let common = 0;
  let commonWithin = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    if ((sums[bit] ?? 0) > total * SHARE_OF_COMMON) common |= 1 << bit;
    if ((sums[32 + bit] ?? 0) > total * SHARE_OF_COMMON) commonWithin |= 1 << bit;
  }
  return { common: common & ~(GOOD_SIGNS | SIGN.comments | SIGN.cookie), commonWithin: commonWithin & BAD_WITHIN };
}

function addToBits(sums: Float64Array, mask: number, amount: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) (sums[31 - Math.clz32(rest & -rest)] as number) += amount;
}

/** One object of one shape, spelt out: a block is read some hundred times, and copies by `Object.assign` are slow to read. */
function placeBlock(block: TextBlock, signs: number, within: number): PlacedBlock {
  const signsAround = signs | block.signs;
  const withinAround = within | block.within;
  const isBad = (withinAround & BAD_WITHIN) !== 0 || (signsAround & BAD_SIGNS) !== 0;
  const key = block.text.slice(0, KEY_LENGTH).toLowerCase();
  return {
    index: block.index,
    container: block.container,
    tag: block.tag,
    text: block.text,
    size: block.size,
    linkLength: block.linkLength,
    links: block.links,
    boldLength: block.boldLength,
    emphasisLength: block.emphasisLength,
    timeLength: block.timeLength,
    signs: block.signs,
    within: block.within,
    picturesBefore: block.picturesBefore,
    rulesBefore: block.rulesBefore,
    isInRegion: block.isInRegion,
    signsAround,
    withinAround,
    linkDensity: block.linkLength / block.text.length,
    key,
    kind: kindOf(block.tag, withinAround),
    isProse: !isBad && proseOf(block) > 0,
    phrase: findPhrase(key),
  };
}

/** Sums a block's number over each container that holds it. */
function sumUnder<B extends TextBlock>(
  containers: readonly Container[],
  blocks: readonly B[],
  numberOf: (block: B) => number,
): Float64Array {
  const sums = new Float64Array(containers.length);
  for (const block of blocks) (sums[block.container] as number) += numberOf(block);
  for (let at = containers.length - 1; at > 0; at -= 1)
    (sums[itemAt(containers, at).parent] as number) += sums[at] ?? 0;
  return sums;
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
