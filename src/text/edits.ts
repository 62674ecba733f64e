/** How far apart two short words are, and which of a list a misspelt one was meant to be. */
import { itemAt } from '../model/column.js';

const MOST_EDITS = 2;

/** The word of a list that a misspelt one is nearly, or null. A third of its letters may be wrong, at most two. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const near = Array.from(words, (known) => ({ known, edits: editsBetween(word.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, edits }) => edits <= Math.min(MOST_EDITS, Math.floor(known.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.known ?? null;
}

/** Letters left out, put in, changed, or swapped with their neighbour (Damerau). */
function editsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = itemAt(rows, i - 1);
      const changed = itemAt(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? itemAt(itemAt(rows, i - 2), j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, swapped, itemAt(above, j) + 1, itemAt(row, j - 1) + 1));
    }
    rows.push(row);
  }
  return itemAt(itemAt(rows, a.length), b.length);
}
