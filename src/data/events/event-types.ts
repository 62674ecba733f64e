/**
 * The types of events: a row each for what the engine asks of a type. It reads acts by these rows and knows no type by its name; only the
 * frames of `events/frames/` name the types that they read. The user's own types have rows of the same kind (`events/outcome/type-rows.ts`).
 */

/** How real an event is; of several mentions the status that stands first here is the event's. */
export const EVENT_STATUSES = ['asserted', 'reported', 'denied', 'planned', 'requested', 'hypothetical'] as const;
type Status = (typeof EVENT_STATUSES)[number];

/** A code of a type: the one for most statuses, and those of statuses that have their own. */
export interface TypeCode {
  readonly usual: string;
  readonly byStatus: Readonly<Partial<Record<Status, string>>>;
}

/** The closed list of types; the record's events have these, or the user's own. */
export const LISTED_TYPES = [
  'recognition',
  'refusal',
  'derecognition',
  'tie-establishment',
  'tie-severance',
  'tie-downgrade',
  'condemnation',
  'endorsement',
] as const;
export type ListedType = (typeof LISTED_TYPES)[number];

export interface EventTypeRow {
  /** Of the closed list, not of the user's own. */
  readonly isListed: boolean;
  readonly cameo: TypeCode;
  readonly plover: TypeCode;
  /** `tie`: it changes what holds between the two; `reaction`: a word on another act, which the text must tell before it; else `act`. */
  readonly kind: 'act' | 'tie' | 'reaction';
  /** The type that is told where this one is negated ("has not recognised"); null: none. */
  readonly negated: ListedType | null;
  /** The type that is told where this one is no longer done ("no longer recognises"); null: none. */
  readonly ended: ListedType | null;
  /** The type that this one says is not done; null where something is done. */
  readonly negationOf: ListedType | null;
  /** It brings the two nearer to each other. */
  readonly isFriendly: boolean;
  /** Both do it, so that either may be named first. */
  readonly isMutual: boolean;
  /** It is done to envoys: a bare number behind it counts envoys ("Belgium is kicking out 21"), and "the embassy" is that of its recipient. */
  readonly isOfEnvoys: boolean;
  /** Polities, bodies, movements and office-holders only, or anybody. */
  readonly doneBy: 'polities' | 'anybody';
  readonly needsRecipient: boolean;
}

/** What holds of a type unless its row says otherwise. */
const ROW = {
  isListed: true,
  kind: 'act',
  negated: null,
  ended: null,
  negationOf: null,
  isFriendly: false,
  isMutual: false,
  isOfEnvoys: false,
  doneBy: 'polities',
  needsRecipient: true,
} as const;

/** The codes of what brings nearer: planned, it is an agreement. */
const friendly = (cameo: string): Pick<EventTypeRow, 'cameo' | 'plover' | 'isFriendly'> => ({
  cameo: { usual: cameo, byStatus: { planned: '030', requested: '020' } },
  plover: { usual: 'SUPPORT', byStatus: { planned: 'AGREE', requested: 'REQUEST' } },
  isFriendly: true,
});

/** The codes of what drives apart: planned, it is a threat. */
const hostile = (cameo: string, plover: string): Pick<EventTypeRow, 'cameo' | 'plover'> => ({
  cameo: { usual: cameo, byStatus: { planned: '130', requested: '020' } },
  plover: { usual: plover, byStatus: { planned: 'THREATEN', requested: 'REQUEST' } },
});

export const EVENT_TYPES: Readonly<Record<ListedType, EventTypeRow>> = {
  recognition: { ...ROW, ...friendly('054'), negated: 'refusal', ended: 'derecognition' },
  refusal: { ...ROW, ...hostile('120', 'REJECT'), negationOf: 'recognition' },
  derecognition: { ...ROW, ...hostile('161', 'SANCTION') },
  'tie-establishment': { ...ROW, ...friendly('050'), kind: 'tie', isMutual: true },
  'tie-severance': { ...ROW, ...hostile('161', 'SANCTION'), kind: 'tie' },
  'tie-downgrade': { ...ROW, ...hostile('161', 'SANCTION'), kind: 'tie', isOfEnvoys: true },
  condemnation: { ...ROW, ...hostile('111', 'ACCUSE'), kind: 'reaction' },
  endorsement: { ...ROW, ...friendly('051'), kind: 'reaction' },
};

/** A type of the user's own, but for its codes: done by anybody, to somebody or to nobody. */
export const OWN_TYPE: Omit<EventTypeRow, 'cameo' | 'plover'> = {
  ...ROW,
  isListed: false,
  doneBy: 'anybody',
  needsRecipient: false,
};
