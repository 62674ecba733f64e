/** Which of the deeds told are the news, and which a reply to it. */
import type { EventStatus, EventType, Mention } from './mention.js';

export const isDone = (status: EventStatus): boolean => status === 'asserted' || status === 'reported';
export const isBreach = (type: EventType): boolean => type === 'tie-severance' || type === 'tie-downgrade';

/**
 * "Norway recognised Palestine. Israel recalled its envoy. Hamas hailed the move": the reply to the news is not what a third one judges
 * or does too. `doers` are the names of those who judge or do; a party that a deed is done to may well mean the reply.
 */
export function withoutReplies(told: readonly Mention[], doers: readonly string[]): readonly Mention[] {
  const kept = told.filter(
    (mention, at) => !isBreach(mention.type) || !told.slice(0, at).some((news) => isReply(mention, news)),
  );
  const isToReplier = told.some(({ recipients }) => recipients.some(({ name }) => doers.includes(name)));
  return kept.length && !isToReplier ? kept : told;
}

const isReply = (mention: Mention, { actor, type }: Mention): boolean =>
  type !== mention.type && mention.recipients.some(({ name }) => name === actor.name);
