/** Small wordings that all parts of a report share. */
import { type Markup, markup } from '../emit/index.js';

/** "1 page", "2 pages". */
export const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** How likely an item is right, as a reader takes it in at once. */
export const sureness = (confidence: number): string => `${Math.round(100 * confidence)} % sure`;

/** The attribute that the slider goes by; an item that tells no confidence is always shown. */
export const confidenceAttribute = (confidence: number | null): Markup | null =>
  confidence === null ? null : markup` data-confidence="${confidence}"`;

/** A table in a box of its own that can be moved sideways; numbers stand to the right. */
export function listTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Markup {
  const cell = (value: string | number): Markup =>
    typeof value === 'number' ? markup`<td class="number">${value}</td>` : markup`<td dir="auto">${value}</td>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${heads[0] ?? ''}"><table class="list"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>\n${rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody></table></div>`;
}
