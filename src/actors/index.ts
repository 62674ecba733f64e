/** The actors stage: who is in the story. Mentions by the tagger, merged to one entry a real-world entity. */
import type { Actor, Article, Dateline } from '../record.js';
import type { TextReading } from '../text/index.js';

export interface ActorsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
}

/** The actors, first named first; mentions are exact slices of the text, in UTF-16 units. */
export function findActors(input: ActorsInput): Actor[] {
  void input;
  return [];
}
