/** One mention of an event, before mentions of the same deed are merged. */
import type { RecognitionEvent } from '../../record.js';
import type { Span } from '../../text/span.js';

/** A type of the closed list, or one of the user's own. */
export type EventType = RecognitionEvent['type'];
/** How real an event is told to be. */
export type EventStatus = RecognitionEvent['status'];
/** What of the recipient is recognised: its statehood, its government, an election. */
export type EventObject = NonNullable<RecognitionEvent['object']>;

/** Who takes part, under the name that the record gives. */
export interface Party {
  readonly name: string;
  readonly code: string | null;
  readonly kind: 'state' | 'body' | 'organ' | 'bloc' | 'people' | 'person' | 'thing';
  /** Where it is named; null for one that only the context names. */
  readonly span: Span | null;
}

/** One telling of a deed, as it will stand in the record once mentions are merged. */
export interface Mention {
  readonly type: EventType;
  readonly actor: Party;
  readonly recipients: readonly Party[];
  readonly object: EventObject | null;
  readonly as: string | null;
  readonly status: EventStatus;
  readonly date: string | null;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly evidence: Span;
  /** Sentence number, -1 for the headline. */
  readonly sentence: number;
  /** Told only in passing, beside another's deed. */
  readonly isImplied: boolean;
  /** Told beside the news: in a relative clause, or as done before it. */
  readonly isBackground: boolean;
}

/** Whether a party is a state. */
export const isState = ({ kind }: Party): boolean => kind === 'state';
/** A state, a body of several, or an organ of one: what can act in its own name. */
export const isPolity = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'organ';
/** The same, or a bloc of states. */
export const isPolityOrBloc = (party: Party): boolean => isPolity(party) || party.kind === 'bloc';
