/** What a frame is: it reads the deeds that a verb or noun of the lexicon tells where it stands. */

import type { TriggerSense } from '../../data/events/triggers.js';
import type { NounPhrase, VerbPhrase } from '../../grammar/chunks/phrases.js';
import type { EventDocument } from '../document.js';
import type { Deed } from '../telling/deed.js';

/** A verb of the lexicon with one of its senses. */
export interface VerbTrigger {
  readonly verb: VerbPhrase;
  readonly sense: TriggerSense;
  /** How many words the particle of that sense has: 0 for "cut", 1 for "cut off". */
  readonly particles: number;
}

/** A noun of the lexicon with one of its senses. */
export interface NounTrigger {
  readonly noun: NounPhrase;
  readonly sense: TriggerSense;
}

/** Reads the deeds that a verb tells; none where what it needs does not stand around it. */
export type VerbFrame = (document: EventDocument, trigger: VerbTrigger) => Deed[];
/** Reads the deeds that a noun tells. */
export type NounFrame = (document: EventDocument, trigger: NounTrigger) => Deed[];
