/** How far up each sign and tag stands over a container: 1 itself, 2 its parent, …; `FAR` where it stands nowhere. */
import { CLASS_SIGNS, SIGN } from './class-signs.js';
import { GOOD_WITHIN, type Page } from './page.js';

export const FAR = 20;
/** Class signs take the first columns, `WITHIN` bits those after them. */
export const SIGN_COLUMNS = CLASS_SIGNS.length;
export const WITHIN_COLUMNS = 28;
export const LEVEL_COLUMNS = SIGN_COLUMNS + WITHIN_COLUMNS;

const GOOD_SIGNS = SIGN.body | SIGN.article;

/** A table of `LEVEL_COLUMNS` bytes a container. */
export function findLevels({ containers, holdsMost }: Page): Uint8Array {
  const levels = new Uint8Array(containers.length * LEVEL_COLUMNS).fill(FAR);
  for (const { index, parent, signs, within } of containers) {
    const base = index * LEVEL_COLUMNS;
    const above = parent * LEVEL_COLUMNS;
    if (parent >= 0)
      for (let column = 0; column < LEVEL_COLUMNS; column += 1) {
        const level = levels[above + column] as number;
        if (level < FAR) levels[base + column] = level + 1;
      }
    const isPage = holdsMost[index] === 1;
    setBits(levels, base, isPage ? signs & GOOD_SIGNS : signs);
    setBits(levels, base + SIGN_COLUMNS, isPage ? within & GOOD_WITHIN : within);
  }
  return levels;
}

function setBits(levels: Uint8Array, base: number, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) levels[base + (31 - Math.clz32(rest & -rest))] = 1;
}
