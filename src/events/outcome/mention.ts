/** One mention of an event, before mentions of the same deed are merged. */
import type { RecognitionEvent } from '../../record.js';
import type { Span } from '../../text/span.js';

export type EventType = RecognitionEvent['type'];
export type EventStatus = RecognitionEvent['status'];
export type EventObject = NonNullable<RecognitionEvent['object']>;

/** Who takes part, under the name that the record gives. */
export interface Party {
  readonly name: string;
  readonly code: string | null;
  readonly kind: 'state' | 'body' | 'organ' | 'bloc' | 'people' | 'person' | 'thing';
  /** Where it is named; null for one that only the context names. */
  readonly span: Span | null;
}

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

export const isState = ({ kind }: Party): boolean => kind === 'state';
/** A state, a body of several, or an organ of one: what can act in its own name. */
export const isPolity = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'organ';
export const isPolityOrBloc = (party: Party): boolean => isPolity(party) || party.kind === 'bloc';
