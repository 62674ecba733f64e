/** What was meant by a misspelt command, which looks like a path that does not exist. */
import { itemAt } from '../model/column.js';
import { COMMANDS } from './command-table.js';

const NAMES = [...Object.keys(COMMANDS), 'extract'];
const MOST_EDITS = 2;
const LONGEST = 12;

/** The command that a word is nearly, or null. */
export function nearCommand(word: string): string | null {
  if (word.length > LONGEST || !/^[a-z]+$/i.test(word)) return null;
  const near = NAMES.map((name) => ({ name, edits: editsBetween(word.toLowerCase(), name) }))
    .filter(({ name, edits }) => edits <= Math.min(MOST_EDITS, Math.floor(name.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.name ?? null;
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
