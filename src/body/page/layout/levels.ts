/**
 * How far up each sign and tag stands over a container: 1 itself, 2 its parent, …; `FAR` where it stands nowhere. The columns are the
 * model's own list: a class list that it does not name has none.
 */
import type { ClassSign } from '../../../data/boilerplate/class-words.js';

import type { TextBlock } from '../cut/blocks.js';
import { SIGN } from '../cut/class-signs.js';
import { WITHIN } from '../cut/tag-roles.js';
import type { Layout } from './layout.js';

export const FAR = 20;

/** Class signs first, marks and tags after them. A change of names or order asks for training (`data/weights/body.md`). */
const SIGN_COLUMNS = [
  'navigation',
  'footer',
  'header',
  'sidebar',
  'related',
  'promo',
  'newsletter',
  'share',
  'advertisement',
  'comments',
  'paywall',
  'authorBio',
  'tags',
  'caption',
  'byline',
  'cookie',
  'hidden',
  'player',
  'body',
  'article',
  'headline',
  'deck',
  'card',
  'gallery',
  'box',
  'quote',
  'dialog',
  'embed',
  'note',
  'summaryBox',
  'product',
] as const satisfies readonly ClassSign[];
const WITHIN_COLUMNS = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'figure',
  'figcaption',
  'table',
  'ul',
  'ol',
  'blockquote',
  'article',
  'main',
  'section',
  'details',
  'dialog',
  'button',
  'label',
  'address',
  'dl',
  'li',
  'pre',
  'a',
  'hidden',
  'articleBody',
  'articleItem',
  'landmark',
  'adSlot',
] as const satisfies readonly (keyof typeof WITHIN)[];

/** The columns of the table, in their order. */
export const LEVEL_COLUMNS: readonly string[] = [
  ...SIGN_COLUMNS.map((sign) => `sign:${sign}`),
  ...WITHIN_COLUMNS.map((mark) => `within:${mark}`),
];
const COLUMN_COUNT = LEVEL_COLUMNS.length;
const NO_COLUMN = -1;
const BITS = 32;

/** The column of each bit of a mask; `NO_COLUMN` for a bit that the model does not know. */
function columnsOf(bits: readonly number[], firstColumn: number): Int16Array {
  const columns = new Int16Array(BITS).fill(NO_COLUMN);
  for (const [at, bit] of bits.entries()) columns[31 - Math.clz32(bit)] = firstColumn + at;
  return columns;
}

const COLUMN_OF_SIGN = columnsOf(
  SIGN_COLUMNS.map((sign) => SIGN[sign]),
  0,
);
const COLUMN_OF_WITHIN = columnsOf(
  WITHIN_COLUMNS.map((mark) => WITHIN[mark]),
  SIGN_COLUMNS.length,
);

/** Cells of a table, one a column, from `base` on. */
export interface Row {
  readonly cells: Uint8Array | Float32Array;
  readonly base: number;
}

/** Writes a level to the columns of all bits that are set. */
function setSigns({ cells, base }: Row, signs: number, level: number): void {
  for (let rest = signs; rest !== 0; rest &= rest - 1) {
    const column = COLUMN_OF_SIGN[31 - Math.clz32(rest & -rest)] ?? 0;
    if (column !== NO_COLUMN) cells[base + column] = level;
  }
}

function setWithin({ cells, base }: Row, within: number, level: number): void {
  for (let rest = within; rest !== 0; rest &= rest - 1) {
    const column = COLUMN_OF_WITHIN[31 - Math.clz32(rest & -rest)] ?? 0;
    if (column !== NO_COLUMN) cells[base + column] = level;
  }
}

/** A table of `LEVEL_COLUMNS` bytes a container. */
export function findLevels({ containers, ownSigns, ownWithin }: Layout): Uint8Array {
  const levels = new Uint8Array(containers.length * COLUMN_COUNT).fill(FAR);
  for (const { index, parent } of containers) {
    const base = index * COLUMN_COUNT;
    const above = parent * COLUMN_COUNT;
    if (parent >= 0)
      for (let column = 0; column < COLUMN_COUNT; column += 1) {
        const level = levels[above + column] ?? 0;
        if (level < FAR) levels[base + column] = level + 1;
      }
    const row = { cells: levels, base };
    setSigns(row, ownSigns[index] ?? 0, 1);
    setWithin(row, ownWithin[index] ?? 0, 1);
  }
  return levels;
}

/** Writes the levels of a block to a row: those of its container, and 0 for the signs and marks of its own. */
export function writeLevels(levels: Uint8Array, { container, signs, within }: TextBlock, row: Row): void {
  const { cells, base } = row;
  const from = container * COLUMN_COUNT;
  for (let column = 0; column < COLUMN_COUNT; column += 1) cells[base + column] = levels[from + column] ?? 0;
  setSigns(row, signs, 0);
  setWithin(row, within, 0);
}
