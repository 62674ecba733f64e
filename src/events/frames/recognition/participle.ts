/** What the noun "recognition" is of: by "of" or "to", by the clause that hangs on it, or by what the text told before. */
import { GIVING_VERBS } from '../../../data/events/frames.js';
import { kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { isOwnerDoneTo } from '../../parties/clause-actors.js';
import { contestedBefore } from '../../parties/descriptions.js';
import { readQuality } from '../../parties/quality.js';
import { type Recognised, readRecognised } from '../../parties/recipients.js';
import { ownersOf, recallRecipient } from '../../parties/references.js';

/** The noun phrase after "of", "to" or "from" right behind the noun, over a time: "recognition on Monday of X". */
export function nounAfterPreposition(sentence: ReadSentence, at: number): number {
  const { phrases } = sentence;
  let next = at + 1;
  while (phrases[next]?.kind === 'prep' && isNoun(phrases[next + 1]) && (phrases[next + 1] as NounPhrase).isTime)
    next += 2;
  if (phrases[next]?.lower === 'by' && isNoun(phrases[next + 1]))
    next = (listStartingAt(sentence, next + 1).at(-1) ?? next) + 1;
  const prep = phrases[next];
  if (prep?.kind !== 'prep' || !/^(?:of|to|from|for)$/.test(prep.lower)) return -1;
  return isNoun(phrases[next + 1]) ? next + 1 : -1;
}

/** What is recognised: "of X", "to X" of a giving verb, or the object between verb and noun ("granted X recognition"). */
export function recognisedByNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  verb: number,
): Recognised | null {
  const { phrases } = sentence;
  if (isOwnerDoneTo(sentence, at)) {
    const owners = ownersOf(document, sentence, at);
    return owners.length
      ? { recipients: owners, object: 'state', as: readQuality(sentence, at + 1)?.text ?? null }
      : null;
  }
  const given = givenAfter(sentence, at);
  if (given) return readRecognised(document, sentence, given.object, { isNoun: true });
  const of = nounAfterPreposition(sentence, at);
  if (of >= 0) return readRecognised(document, sentence, of, { isNoun: true });
  if (verb >= 0 && verb < at - 1 && isNoun(phrases[verb + 1]) && verb + 1 < at) {
    const told = readRecognised(document, sentence, verb + 1, { qualityFrom: at + 1, isNoun: true });
    if (told) return told;
  }
  const told = document.recent().filter(({ object: kind }) => kind !== null);
  const news = told.findLast(({ isBackground }) => !isBackground)?.recipients;
  const remembered =
    news ?? recallRecipient(document, ({ kind }) => kind !== 'person') ?? recallRecipient(document, () => true);
  const object = told.findLast(({ recipients }) => recipients === remembered)?.object ?? 'state';
  const waiting = remembered
    ? null
    : contestedBefore(document, sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0);
  const partner = remembered ? null : (partnerTold(document) ?? (waiting ? [waiting] : null));
  if (partner) return { recipients: partner, object: 'state', as: null };
  return remembered ? { recipients: remembered, object, as: readQuality(sentence, at + 1)?.text ?? null } : null;
}

/** "the recognition it gave the republic in 1983": the verb of the clause that hangs on the noun, and to whom it was given. */
export function givenAfter(sentence: ReadSentence, at: number): { verb: number; object: number } | null {
  const { phrases } = sentence;
  const subject = kindAt(sentence, at + 1) === 'rel' || lowerAt(sentence, at + 1) === 'that' ? at + 2 : at + 1;
  let verb = subject + 1;
  while (kindAt(sentence, verb) === 'adv') verb += 1;
  const gives = phrases[verb];
  if (!isNoun(phrases[subject]) || !isVerb(gives) || !GIVING_VERBS.has(gives.base)) return null;
  const object = lowerAt(sentence, verb + 1) === 'to' ? verb + 2 : verb + 1;
  return isNoun(phrases[object]) ? { verb, object } : null;
}

/** "established relations with East Germany … Bonn withholds recognition": whose ties the text told of last. */
export function partnerTold(document: EventDocument): readonly Party[] | null {
  const last = document.recent().findLast(({ type }) => type === 'tie-establishment');
  return last?.recipients.every(isState) ? last.recipients : null;
}
