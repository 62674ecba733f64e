/** The events stage: recognition events as `contract/events.md` defines them. */
import type { Actor, Article, Claim, Dateline, RecognitionEvent } from '../record.js';
import type { TextReading } from '../text/index.js';

export interface EventsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
}

/** The events, one a deed, in text order of their first evidence; spans are UTF-16 units. */
export function findEvents(input: EventsInput): RecognitionEvent[] {
  void input;
  return [];
}
