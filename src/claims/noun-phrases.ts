/** What a noun phrase is about: its core and its head. */
import type { ClaimColumns, TokenSpan } from './columns.js';
import { tagAt } from './words.js';

const STOPS = new Set(['IN', 'WDT', 'WP', 'WP$', 'TO', ',', ':', '(', 'VBG', 'VBN', '``', "''"]);

export const isName = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS';
export const isNoun = (tag: string): boolean => tag.startsWith('NN');

/** The core of a noun phrase: up to the first comma, preposition or clause after its first noun. */
export function coreOf(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  let hasNoun = false;
  for (let at = first; at < end; at += 1) {
    const tag = tagAt(columns, at);
    if (hasNoun && STOPS.has(tag)) return { first, end: at };
    hasNoun ||= isNoun(tag) || tag === 'PRP' || tag === 'CD';
  }
  return { first, end };
}

/** The last noun of a core, or its last word. */
export function headAt(columns: ClaimColumns, core: TokenSpan): number {
  for (let at = core.end - 1; at >= core.first; at -= 1) if (isNoun(tagAt(columns, at))) return at;
  return core.end - 1;
}
