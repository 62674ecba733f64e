/** How far up each sign and tag stands over a container: 1 itself, 2 its parent, …; `FAR` where it stands nowhere. */
import { CLASS_SIGNS } from './class-signs.js';
import type { Layout } from './layout.js';

export const FAR = 20;
/** Class signs take the first columns, `WITHIN` bits those after them. */
export const SIGN_COLUMNS = CLASS_SIGNS.length;
export const WITHIN_COLUMNS = 28;
export const LEVEL_COLUMNS = SIGN_COLUMNS + WITHIN_COLUMNS;

/** A table of `LEVEL_COLUMNS` bytes a container. */
export function findLevels({ containers, ownSigns, ownWithin }: Layout): Uint8Array {
  const levels = new Uint8Array(containers.length * LEVEL_COLUMNS).fill(FAR);
  for (const { index, parent } of containers) {
    const base = index * LEVEL_COLUMNS;
    const above = parent * LEVEL_COLUMNS;
    if (parent >= 0)
      for (let column = 0; column < LEVEL_COLUMNS; column += 1) {
        const level = levels[above + column] as number;
        if (level < FAR) levels[base + column] = level + 1;
      }
    setBits(levels, base, ownSigns[index] as number);
    setBits(levels, base + SIGN_COLUMNS, ownWithin[index] as number);
  }
  return levels;
}

function setBits(levels: Uint8Array, base: number, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) levels[base + (31 - Math.clz32(rest & -rest))] = 1;
}
