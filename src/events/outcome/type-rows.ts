/** What the engine knows of a type: the rows of the closed list, and those that the user's own rules make. */

import { EVENT_TYPES, type EventTypeRow, OWN_TYPE } from '../../data/events/event-types.js';
import { WITH } from '../../data/events/parties/agent-nouns.js';
import type { OwnEventType } from '../../rules/user-rules.js';
import type { EventStatus, EventType } from './mention.js';

/** The row of a type. */
export type RowOf = (type: EventType) => EventTypeRow;

const listed: ReadonlyMap<string, EventTypeRow> = new Map(Object.entries(EVENT_TYPES));
const NO_CODE = { usual: '', byStatus: {} };
const UNCODED: EventTypeRow = { ...OWN_TYPE, cameo: NO_CODE, plover: NO_CODE };

/** "signed a treaty with": what one does with another both do. */
const isMutual = ({ senses }: OwnEventType): boolean => {
  const partners = senses.flatMap(({ recipient }) => recipient.filter((word) => word !== 'none'));
  return partners.length > 0 && partners.every((word) => WITH.includes(word));
};

/** The rows of the closed list and of the user's own types, `x-` before their names. */
export function openRows(own: readonly OwnEventType[]): RowOf {
  const rows = new Map(
    own.map((event): [string, EventTypeRow] => [
      `x-${event.type}`,
      { ...OWN_TYPE, cameo: event.cameo, plover: event.plover, isMutual: isMutual(event) },
    ]),
  );
  return (type) => listed.get(type) ?? rows.get(type) ?? UNCODED;
}

/** The row of a type, whose codes are empty where it is of the user's own. */
export const rowOf: RowOf = openRows([]);

/** The two codes of an event: a planned recognition has `{ cameo: '030', plover: 'AGREE' }`. */
export function codesOf({ cameo, plover }: EventTypeRow, status: EventStatus): { cameo: string; plover: string } {
  return { cameo: cameo.byStatus[status] ?? cameo.usual, plover: plover.byStatus[status] ?? plover.usual };
}

/** Whether a type begins, ends or lowers ties. */
export const isTie = (type: EventType): boolean => rowOf(type).kind === 'tie';
/** Whether a type says what somebody thinks of an act. */
export const isReaction = (type: EventType): boolean => rowOf(type).kind === 'reaction';
/** What is done or said against somebody: a breach, a condemnation. */
export const isAgainst = (type: EventType): boolean => rowOf(type).kind !== 'act' && !rowOf(type).isFriendly;
/** A tie broken or lowered. */
export const isBreach = (type: EventType): boolean => isTie(type) && !rowOf(type).isFriendly;
/** What takes an act of recognition back: who loses it is seldom whom a later "recognition" is of. */
export const isWithdrawal = (type: EventType): boolean => {
  const { kind, isListed, isFriendly, negationOf } = rowOf(type);
  return isListed && kind === 'act' && !isFriendly && negationOf === null;
};
