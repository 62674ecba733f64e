import type { Phrase, VerbPhrase } from '../../../grammar/chunks/phrases.js';
import type { EventType } from '../../outcome/mention.js';

/** A verb with the noun phrase that it does its deed to: ties that it ends, an ally that it leaves. */
export interface ObjectDeed {
  readonly verb: VerbPhrase;
  readonly object: Phrase;
  readonly type: EventType;
}
