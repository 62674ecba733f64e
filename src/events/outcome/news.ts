/** Which of the deeds told are the news, and which a reply to it. */
import type { EventStatus, Mention, Party } from './mention.js';
import { isBreach, rowOf } from './type-rows.js';

/** Whether an event is told as one that has happened. */
export const isDone = (status: EventStatus): boolean => status === 'asserted' || status === 'reported';

/**
 * "Norway recognised Palestine. Israel recalled its envoy. Hamas hailed the move": the reply to the news is not what a third one judges
 * or does too. `doers` are the names of those who judge or do; one to whom the reply is done may well mean it. `news`: all that is told, where `told` is a part.
 */
export function withoutReplies(
  told: readonly Mention[],
  doers: readonly string[],
  news: readonly Mention[] = told,
): readonly Mention[] {
  const isReplyToTold = (mention: Mention): boolean =>
    isBreach(mention.type) &&
    news.some((other) => other.evidence.start < mention.evidence.start && isReply(mention, other));
  const replies = told.filter(isReplyToTold);
  const isToDoer = replies.some(({ recipients }) => recipients.some(({ name }) => doers.includes(name)));
  return replies.length === told.length || isToDoer ? told : told.filter((mention) => !replies.includes(mention));
}

/** "Germany's parliament recognised it, Turkey recalled its envoy": what is done to the state of a body answers that body. */
const isOfBody = ({ code, kind }: Party, body: Party): boolean =>
  kind === 'state' && body.kind === 'organ' && code !== null && code === body.code;

const isReply = (mention: Mention, { actor, type, recipients }: Mention): boolean =>
  (type !== mention.type || recipients.some(({ name }) => name === mention.actor.name)) &&
  mention.recipients.some(
    (party) =>
      party.name === actor.name ||
      isOfBody(party, actor) ||
      (rowOf(type).isMutual && recipients.some(({ name }) => name === party.name)),
  );
