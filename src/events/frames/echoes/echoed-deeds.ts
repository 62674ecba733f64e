/** Which deed told before an echo means. */

import { FOLLOWING_VERBS } from '../../../data/events/frames/echo-words.js';
import { ECHO_NOUNS } from '../../../data/events/triggers.js';
import { isNoun, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import type { Sentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import type { Mention, Party } from '../../outcome/mention.js';
import { withoutReplies } from '../../outcome/news.js';
import { isReaction } from '../../outcome/type-rows.js';
import { hasPossessor } from '../../parties/names/noun-links.js';
import { ownersOf } from '../../parties/names/references.js';

/** How many sentences before the last deed the news may stand that an echo means rather than background. */
const NEWS_REACH = 0;

/** How many sentences back an echo's deed may stand. */
const DEED_REACH = 6;

/** How many sentences back nobody's deed may stand. */
const UNCLAIMED_REACH = 2;

/** "cut ties and gave its envoys two days to leave": the first of what one did to another in a sentence is the deed that others do too. */
const mainOf = (told: readonly Mention[], last: Mention): Mention =>
  told.find(
    ({ sentence, actor, recipients, isBackground }) =>
      sentence === last.sentence &&
      actor.name === last.actor.name &&
      !isBackground &&
      recipients.some(({ name }) => last.recipients.some((party) => party.name === name)),
  ) ?? last;

/** The deed told last before a position by somebody other than the parties given; null where none is. */
function toldBefore(document: EventDocument, position: number, parties: readonly Party[]): Mention | null {
  const names = parties.map(({ name }) => name);
  const told = document
    .recent()
    .filter(
      ({ type, evidence, isImplied, actor }) =>
        !isReaction(type) && !isImplied && evidence.start < position && !names.includes(actor.name),
    );
  const last = withoutReplies(told, names).at(-1);
  if (!last) return null;
  if (!last.isBackground) return mainOf(told, last);
  return told.findLast(({ isBackground, sentence }) => !isBackground && sentence >= last.sentence - NEWS_REACH) ?? last;
}

/** "No country has recognised the junta. Berlin is in no hurry to do so": what nobody has done yet. */
function unclaimedBefore({ unclaimed }: EventDocument, { index }: Sentence): Mention | null {
  const last = unclaimed.at(-1);
  return last && last.sentence >= index - UNCLAIMED_REACH && last.sentence <= index ? last : null;
}

/** "followed Russia's example": what that one has done. */
function followedDeed(document: EventDocument, { base, next }: VerbPhrase): Mention | null {
  if (!FOLLOWING_VERBS.has(base) || !isNoun(next) || !ECHO_NOUNS.has(next.lower) || !hasPossessor(next)) return null;
  const names = ownersOf(document, next).map(({ name }) => name);
  return document.recent().findLast(({ actor, type }) => !isReaction(type) && names.includes(actor.name)) ?? null;
}

/** The deed that an echoing verb means, by preference one told of others than `doers`; null where none is in reach. */
export function echoedDeed(document: EventDocument, verb: VerbPhrase, doers: readonly Party[]): Mention | null {
  const position = verb.head.start;
  const deed =
    followedDeed(document, verb) ??
    toldBefore(document, position, doers) ??
    toldBefore(document, position, []) ??
    unclaimedBefore(document, verb.sentence);
  return deed && deed.sentence >= verb.sentence.index - DEED_REACH ? deed : null;
}
