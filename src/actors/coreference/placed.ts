/** Mentions as coreference reads them: each with its actor and its sentence. */
import type { Actor } from '../../record.js';
import type { Span } from '../../text/span.js';

/** A mention with its actor and the number of the sentence it stands in, -1 before the first. */
export interface Placed extends Span {
  readonly actor: Actor;
  readonly sentence: number;
}
