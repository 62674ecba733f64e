/** What a clause is: the deed's subject, and the governors between the two. */
import type { Effect } from '../../data/events/telling/control.js';
import type { Phrase } from '../chunks/phrases.js';

/** A governor passed on the way from the deed to its subject. */
export interface Link {
  readonly kind:
    | 'verb'
    | 'noun'
    | 'adjective'
    | 'asked'
    | 'clause'
    | 'condition'
    | 'rank'
    | 'document'
    | 'shared'
    | 'gerund'
    | 'governor';
  /** Its phrase. */
  readonly at: Phrase;
  readonly effect: Effect | null;
  /** The copula between a rank and its holder. */
  readonly via?: Phrase;
}

export interface Clause {
  /** The noun phrases that are the deed's subject; empty where none is found. */
  readonly subject: readonly Phrase[];
  readonly links: readonly Link[];
  /** The verb whose subject it is: the deed itself or its topmost control verb; `NO_PHRASE` for a noun. */
  readonly top: Phrase;
}

/** One step from a verb towards its subject: the subject, or the governor where the search goes on. */
export interface Step {
  readonly subject?: readonly Phrase[];
  readonly next?: Phrase;
  readonly link?: Link;
}
