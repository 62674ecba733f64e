/** A sentence with the paragraph that it stands in, as the rules read them. */

import type { ClaimColumns, TokenSpan } from './claim-columns.js';

export interface SentenceScene {
  readonly columns: ClaimColumns;
  readonly paragraph: TokenSpan;
  readonly sentence: TokenSpan;
}

/** The sentences of a text in order, read off the columns. */
export function sentenceScenes(columns: ClaimColumns): SentenceScene[] {
  const scenes: SentenceScene[] = [];
  for (const paragraph of columns.paragraphs)
    for (let first = paragraph.first; first < paragraph.end; ) {
      const end = Math.min(paragraph.end, first + (columns.toEnd[first] ?? 0) + 1);
      scenes.push({ columns, paragraph, sentence: { first, end } });
      first = end;
    }
  return scenes;
}
