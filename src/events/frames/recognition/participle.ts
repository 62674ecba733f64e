/** What the noun "recognition" is of: by "of" or "to", by the clause that hangs on it, or by what the text told before. */

import { GIVING_VERBS } from '../../../data/events/recognition-words.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { isNoun, isVerb, type Phrase } from '../../../grammar/phrases.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { isOwnerDoneTo } from '../../parties/clause-actors.js';
import { contestedBefore } from '../../parties/descriptions.js';
import { readQuality } from '../../parties/quality.js';
import { type Recognised, readRecognised } from '../../parties/recipients.js';
import { ownersOf, recallRecipient } from '../../parties/references.js';

/** The noun phrase after "of", "to" or "from" right behind the noun, over a time: "recognition on Monday of X". */
export function nounAfterPreposition(at: Phrase): Phrase {
  let next = at.next;
  while (next.kind === 'prep' && isNoun(next.next) && next.next.isTime) next = next.next.next;
  if (next.lower === 'by' && isNoun(next.next)) next = (listStartingAt(next.next).at(-1) ?? next).next;
  const prep = next;
  if (prep.kind !== 'prep' || !/^(?:of|to|from|for)$/.test(prep.lower)) return NO_PHRASE;
  return isNoun(next.next) ? next.next : NO_PHRASE;
}

/** What is recognised: "of X", "to X" of a giving verb, or the object between verb and noun ("granted X recognition"). */
export function recognisedByNoun(document: EventDocument, at: Phrase, verb: Phrase): Recognised | null {
  if (isOwnerDoneTo(at)) {
    const owners = ownersOf(document, at);
    return owners.length ? { recipients: owners, object: 'state', as: readQuality(at.next)?.text ?? null } : null;
  }
  const given = givenAfter(at);
  if (given) return readRecognised(document, given.object, { isNoun: true });
  const of = nounAfterPreposition(at);
  if (of.exists) return readRecognised(document, of, { isNoun: true });
  if (verb.exists && verb.index < at.index - 1 && isNoun(verb.next) && verb.index + 1 < at.index) {
    const told = readRecognised(document, verb.next, { qualityFrom: at.next, isNoun: true });
    if (told) return told;
  }
  const told = document.recent().filter(({ object: kind }) => kind !== null);
  const news = told.findLast(({ isBackground }) => !isBackground)?.recipients;
  const remembered =
    news ?? recallRecipient(document, ({ kind }) => kind !== 'person') ?? recallRecipient(document, () => true);
  const object = told.findLast(({ recipients }) => recipients === remembered)?.object ?? 'state';
  const waiting = remembered ? null : contestedBefore(document, at.first.start);
  const partner = remembered ? null : (partnerTold(document) ?? (waiting ? [waiting] : null));
  if (partner) return { recipients: partner, object: 'state', as: null };
  return remembered ? { recipients: remembered, object, as: readQuality(at.next)?.text ?? null } : null;
}

/** "the recognition it gave the republic in 1983": the verb of the clause that hangs on the noun, and to whom it was given. */
export function givenAfter(at: Phrase): { verb: Phrase; object: Phrase } | null {
  const subject = at.next.kind === 'rel' || at.next.lower === 'that' ? at.next.next : at.next;
  let verb = subject.next;
  while (verb.kind === 'adv') verb = verb.next;
  const gives = verb;
  if (!isNoun(subject) || !isVerb(gives) || !GIVING_VERBS.has(gives.base)) return null;
  const object = verb.next.lower === 'to' ? verb.next.next : verb.next;
  return isNoun(object) ? { verb, object } : null;
}

/** "established relations with East Germany … Bonn withholds recognition": whose ties the text told of last. */
export function partnerTold(document: EventDocument): readonly Party[] | null {
  const last = document.recent().findLast(({ type }) => type === 'tie-establishment');
  return last?.recipients.every(isState) ? last.recipients : null;
}
