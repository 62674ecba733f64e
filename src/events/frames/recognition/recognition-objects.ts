/** What the noun "recognition" is of: by "of" or "to", by the clause that hangs on it, or by what the text told before. */

import {
  CONFERRED_PREPOSITIONS,
  CONFERRING_VERBS,
  GIVING_VERBS,
  RECOGNISED_PREPOSITIONS,
} from '../../../data/events/frames/recognition-words.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isBy, isThat, isTo } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { isWithdrawal } from '../../outcome/type-rows.js';
import { isOwnerDoneTo } from '../../parties/actors/clause-actors.js';
import { recallRecipient } from '../../parties/names/named-before.js';
import { ownersOf } from '../../parties/names/references.js';
import { contestedBefore } from '../../parties/recipients/described-parties.js';
import { readQuality } from '../../parties/recipients/quality.js';
import { type Recognised, readRecognised } from '../../parties/recipients/recipients.js';
import { isTimeNoun } from '../../telling/status.js';

/** The noun phrase after "of", "to" or "from" right behind the noun, over a time: "recognition on Monday of X", "recognition yesterday of X"; after "on" of a verb that confers it. */
export function nounAfterPreposition(noun: Phrase, verb: Phrase = NO_PHRASE): Phrase {
  let prep = noun.next;
  while (isTimeNoun(prep) || (prep.kind === 'prep' && isTimeNoun(prep.next)))
    prep = isTimeNoun(prep) ? prep.next : prep.next.next;
  if (isBy(prep) && isNoun(prep.next)) prep = (listStartingAt(prep.next).at(-1) ?? prep).next;
  const isConferred = isVerb(verb) && CONFERRING_VERBS.has(verb.base) && CONFERRED_PREPOSITIONS.has(prep.lower);
  const isOfWhom = prep.kind === 'prep' && (isConferred || RECOGNISED_PREPOSITIONS.has(prep.lower));
  return isOfWhom && isNoun(prep.next) ? prep.next : NO_PHRASE;
}

const textOfQuality = (noun: Phrase): string | null => readQuality(noun.next)?.text ?? null;

/** "Kosovo's recognition by Chad": the owner is what is recognised. */
function ownerRecognised(document: EventDocument, noun: NounPhrase): Recognised | null {
  const owners = ownersOf(document, noun);
  return owners.length ? { recipients: owners, object: 'state', as: textOfQuality(noun) } : null;
}

/** "granted X recognition": the object between a giving verb and the noun. */
function recognisedBetween(document: EventDocument, noun: NounPhrase, verb: Phrase): Recognised | null {
  const isBetween = verb.exists && verb.index < noun.index - 1 && isNoun(verb.next);
  return isBetween ? readRecognised(document, verb.next, { qualityFrom: noun.next, isNoun: true }) : null;
}

/** What the text told to be recognised before, or with whom it told of ties. */
function recognisedBefore(document: EventDocument, noun: NounPhrase): Recognised | null {
  const all = document.recent().filter(({ object }) => object !== null);
  const given = all.filter(({ type }) => !isWithdrawal(type));
  const told = given.length ? given : all;
  const news = told.findLast(({ isBackground }) => !isBackground)?.recipients;
  const remembered =
    news ?? recallRecipient(document, ({ kind }) => kind !== 'person') ?? recallRecipient(document, () => true);
  if (remembered) {
    const object = told.findLast(({ recipients }) => recipients === remembered)?.object ?? 'state';
    return { recipients: remembered, object, as: textOfQuality(noun) };
  }
  const waiting = contestedBefore(document, noun.first.start);
  const partner = partnerTold(document) ?? (waiting ? [waiting] : null);
  return partner && { recipients: partner, object: 'state', as: null };
}

/** What is recognised: "of X", "to X" of a giving verb, or the object between verb and noun ("granted X recognition"). */
export function recognisedByNoun(document: EventDocument, noun: NounPhrase, verb: Phrase): Recognised | null {
  if (isOwnerDoneTo(noun)) return ownerRecognised(document, noun);
  const given = givenAfter(noun);
  if (given) return readRecognised(document, given.object, { isNoun: true });
  const of = nounAfterPreposition(noun, verb);
  if (of.exists) return readRecognised(document, of, { isNoun: true });
  return recognisedBetween(document, noun, verb) ?? recognisedBefore(document, noun);
}

/** "the recognition it gave the republic in 1983": the verb of the clause that hangs on the noun, and to whom it was given. */
export function givenAfter(noun: Phrase): { verb: VerbPhrase; object: Phrase } | null {
  const subject = noun.next.kind === 'rel' || isThat(noun.next) ? noun.next.next : noun.next;
  let verb = subject.next;
  while (verb.kind === 'adv') verb = verb.next;
  if (!isNoun(subject) || !isVerb(verb) || !GIVING_VERBS.has(verb.base)) return null;
  const object = isTo(verb.next) ? verb.next.next : verb.next;
  return isNoun(object) ? { verb, object } : null;
}

/** "established relations with East Germany … Bonn withholds recognition": whose ties the text told of last. */
function partnerTold(document: EventDocument): readonly Party[] | null {
  const last = document.recent().findLast(({ type }) => type === 'tie-establishment');
  return last?.recipients.every(isState) ? last.recipients : null;
}
