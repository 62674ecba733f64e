/** The frames of a deed done again by others: "followed suit", "did so", "took the same step", "made similar announcements". */

import {
  ANNOUNCED_NOUNS,
  ANNOUNCEMENT_VERBS,
  NEXT_WORDS,
  REFUSING_VERBS,
  SAME_DEED_VERBS,
  STEP_NOUNS,
} from '../../data/events/echo-words.js';
import { ECHO_WORDS, SAME_WORDS, SOON_ADVERBS } from '../../data/events/phrase-words.js';
import { ECHO_NOUNS, SAME_DEED_NOUNS } from '../../data/events/triggers.js';
import { listStartingAt } from '../../grammar/attachment.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../grammar/phrases.js';
import { phrasesBetween, skip, textBetween } from '../../grammar/place.js';
import { NO_PHRASE, NO_WORD, type Sentence } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
import type { EventDocument } from '../document.js';
import { type EventType, isReaction, isState, isTie, type Mention, type Party } from '../outcome/mention.js';
import { withoutReplies } from '../outcome/news.js';
import { actorsOfClause, extraActors } from '../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../parties/references.js';
import { type Deed, noClause } from '../telling/deed.js';
import { isTimeNoun, readReality } from '../telling/status.js';

/** The end of the words that echo a deed after the verb at `at`, or -1: "suit", "so", "the same", "the same step". */
function echoEnd(at: Phrase): Word {
  const verb = at as VerbPhrase;
  const next = at.next;
  const nextWord = verb.end.lower;
  if (isAnnounced(at)) return verb.end;
  if (verb.base === 'follow' && isNoun(next) && ECHO_NOUNS.has(next.lower)) return next.end;
  if (verb.base === 'follow' && /^(?:finite|to)$/.test(verb.shape) && !verb.isPassive && isBareFollow(at))
    return verb.end;
  if (verb.base === 'take' && isNoun(next) && textBetween(next.first, next.end).toLowerCase() === 'the lead')
    return next.end;
  if (isStranded(at)) return nextWord === 'to' ? verb.end.next : verb.end;
  if (isInvertedEcho(at)) return verb.end;
  if (verb.base === 'do' && isAsDone(at)) return verb.end;
  if (isBareDo(at)) return verb.end;
  if (verb.base === 'come' && verb.shape === 'finite' && NEXT_WORDS.has(nextWord)) return verb.end.next;
  if (verb.base === 'do') {
    if (nextWord === 'so' || nextWord === 'likewise') return verb.end.next;
    if (isNoSuchThing(at)) return verb.end.next.next.next;
    return nextWord === 'the' && verb.end.next.lower === 'same' ? verb.end.next.next : NO_WORD;
  }
  if (verb.base === 'join' && nextWord === 'in') return verb.end.next;
  if (verb.base === 'join' && nextWord === 'them' && endsSoon(at.next.next)) return verb.end.next;
  if (!isNoun(next) || !SAME_DEED_NOUNS.has(next.lower)) return NO_WORD;
  const text = textBetween(next.first, next.end).toLowerCase();
  const isSame = text.split(/\W+/).some((word) => ECHO_WORDS.has(word));
  if (verb.base === 'take' && verb.shape === 'to' && text === `the ${next.lower}` && STEP_NOUNS.has(next.lower))
    return next.end;
  return isSame && SAME_DEED_VERBS.has(verb.base) ? next.end : NO_WORD;
}

/** "would do no such thing". */
const isNoSuchThing = (at: Phrase): boolean => {
  const { end, modal } = at as VerbPhrase;
  return modal !== null && end.lower === 'no' && end.next.lower === 'such' && end.next.next.lower === 'thing';
};

/** "Russia and China refuse to.": the deed refused is the one told before. */
function isStranded(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  const after = verb.end.next.text || '.';
  const isBare = /^[.,;]$/.test(verb.end.text);
  const isTo = verb.end.lower === 'to' && /^[.,;:!?)”"]$/.test(after);
  return REFUSING_VERBS.has(verb.base) && (isTo || (isBare && verb.shape === 'finite' && !verb.isPassive));
}

const isTheDeed = (at: Phrase): boolean => {
  const noun = at;
  if (!isNoun(noun) || !ANNOUNCED_NOUNS.has(noun.lower)) return false;
  const [opener, ...rest] = noun.words.map(({ lower }) => lower);
  return /^(?:the|its|his|her|their)$/.test(opener ?? '') && !rest.some((lower) => SAME_WORDS.has(lower));
};

/** "announced the decision in a speech on Wednesday", "The move was announced on Friday". */
function isAnnounced(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  if (!ANNOUNCEMENT_VERBS.has(verb.base) || verb.shape !== 'finite' || verb.modal !== null) return false;
  return verb.isPassive ? isTheDeed(at.previous) : isTheDeed(at.next);
}

/** Announcing is the act: the deed told before, with the day of its announcement. */
function readAnnounced(
  document: EventDocument,
  sentence: Sentence,
  { at, end, model }: { at: Phrase; end: Word; model: Mention },
): Deed[] {
  const verb = at as VerbPhrase;
  if (model.status !== 'asserted' && model.status !== 'reported') return [];
  const clause = readClause(at);
  const isOwn = actorsOfClause(document, clause).some(({ name }) => name === model.actor.name);
  if (!verb.isPassive && !isOwn) return [];
  const { type, status, actor, recipients, object } = model;
  const told = { type, status, actors: [actor], recipients, object, as: null, isImplied: true };
  return [{ ...told, sentence, at, clause, first: verb.head, end }];
}

/** "and Senegal followed a day later": without an object. */
const isBareFollow = (at: Phrase): boolean => endsSoon(at.next);

/** Whether from a phrase on only a time or the end follows. */
function endsSoon(at: Phrase): boolean {
  const next = at;
  if (next.kind === 'adv' && SOON_ADVERBS.has(next.lower)) return endsSoon(at.next);
  return (
    (isNoun(next) && next.isTime) ||
    next.kind === 'dash' ||
    (next.kind === 'other' && /^[.;]$/.test(next.first.text)) ||
    (next.kind === 'prep' && isTimeNoun(at.next))
  );
}

/** "how many recognise it? 146 states do.", "Portugal never did.", "Russia and China do not.": the verb alone at the end. */
function isBareDo(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  const isNever = at.previous.kind === 'adv' && at.previous.lower === 'never';
  const isNot = /^(?:not|n't|n’t)$/.test(verb.end.lower);
  const end = skip(verb.end, isNot ? 1 : 0).text || '.';
  if (verb.first !== verb.head || !(verb.base === 'do' || (verb.base === 'have' && isNot))) return false;
  if (isNever) return /^[.,;]$/.test(end);
  return isNoun(at.previous) && (isNot ? /^[.,;]$/ : /^[.;]$/).test(end);
}

/** "as Washington has done", "as Kenya did". */
function isAsDone(at: Phrase): boolean {
  const { subject } = readClause(at);
  const before = (subject[0] ?? NO_PHRASE).previous;
  const next = at.next;
  return before.lower === 'as' && !isNoun(next) && at.end.lower !== 'so';
}

const ECHO_OPENERS = /^(?:nor|neither|so|as)$/;

/** "nor do Armenia and France", "as did Solomon Islands", "so have Spain and Malta": the subject stands after the verb. */
function isInvertedEcho(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  const opener = verb.first.previous.lower;
  return ECHO_OPENERS.test(opener) && /^(?:do|have)$/.test(verb.base) && verb.first === verb.head && isNoun(at.next);
}

/** "The Kremlin did so on Monday": tells again, and dates, what the actor is known to have done. */
function isPlainPast(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  return verb.base === 'do' && verb.shape === 'finite' && !verb.isNegated && verb.head.lower === 'did';
}

/** The deed told last before the verb by somebody else; a refusal is echoed as the recognition that it refuses. */
function echoed(document: EventDocument, position: number, others: readonly Party[]): Mention | null {
  const told = document
    .recent()
    .filter(
      ({ type, evidence, isImplied, actor }) =>
        !isReaction(type) && !isImplied && evidence.start < position && !others.some(({ name }) => name === actor.name),
    );
  const last = withoutReplies(
    told,
    others.map(({ name }) => name),
  ).at(-1);
  if (last && !last.isBackground) return mainOf(told, last);
  if (!last) return null;
  return told.findLast(({ isBackground, sentence }) => !isBackground && sentence >= last.sentence - ECHO_REACH) ?? last;
}

/** "cut ties and gave its envoys two days to leave": the first of what one did to another in a sentence is the deed that others do too. */
const mainOf = (told: readonly Mention[], last: Mention): Mention =>
  told.find(
    ({ sentence, actor, recipients, isBackground }) =>
      sentence === last.sentence &&
      actor.name === last.actor.name &&
      !isBackground &&
      recipients.some(({ name }) => last.recipients.some((party) => party.name === name)),
  ) ?? last;

/** How many sentences before the last deed the news may stand that an echo means rather than background. */
const ECHO_REACH = 0;

/** "Syria broke ties with Ukraine, which had done the same": what one did to the other is done back. */
const isReturned = ({ type, recipients }: Mention, actors: readonly Party[]): boolean =>
  isTie(type) && actors.length === 1 && recipients.length === 1 && recipients[0]?.name === actors[0]?.name;

/** "No country has recognised the junta. Berlin is in no hurry to do so": what nobody has done yet. */
function unclaimedBefore({ unclaimed }: EventDocument, { index }: Sentence): Mention | null {
  return unclaimed && unclaimed.sentence >= index - 2 && unclaimed.sentence <= index ? unclaimed : null;
}

/** "doing so now would wreck the talks": the echo is what the next verb is about, and tells nothing. */
const isSubject = (at: Phrase): boolean =>
  phrasesBetween(at.next, at.next.next.next.next).some(
    (next) => isVerb(next) && next.shape === 'finite' && next.modal !== null,
  );

/** "followed Russia's example": what that one has done. */
function followedDeed(document: EventDocument, at: Phrase): Mention | null {
  const next = at.next;
  const verb = at as VerbPhrase;
  if (verb.base !== 'follow' || !isNoun(next) || !ECHO_NOUNS.has(next.lower) || next.ownStart.index <= next.first.index)
    return null;
  const names = ownersOf(document, at.next).map(({ name }) => name);
  return document.recent().findLast(({ actor, type }) => !isReaction(type) && names.includes(actor.name)) ?? null;
}

/** "did the same with South Ossetia": whom the deed is now done to; empty where the echo names nobody. */
function withWhom(document: EventDocument, sentence: Sentence, { at, end }: { at: Phrase; end: Word }): Party[] {
  const prep = sentence.phrases.find(({ index, first }) => index > at.index && first === end) ?? NO_PHRASE;
  if (prep.lower !== 'with' || !isNoun(prep.next)) return [];
  return partiesAt(document, listStartingAt(prep.next)).filter(isState);
}

/** "voted down a proposal to recognise X, a day after Spain took that step": the step is the one that was refused. */
const isStep = (end: Word): boolean => STEP_NOUNS.has(end.previous.lower);

/** How many sentences back an echo's deed may stand. */
const MODEL_REACH = 6;

/** Deeds told by an echo at verb phrase `at`. */
export function readEcho(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at;
  if (!isVerb(phrase)) return [];
  const end = echoEnd(at);
  if (!end.exists) return [];
  if (phrase.shape === 'ing' && isSubject(at)) return [];
  const clause = readClause(at);
  const doers = isInvertedEcho(at) ? partiesAt(document, listStartingAt(at.next)) : actorsOfClause(document, clause);
  const position = phrase.head.start;
  const others = isPlainPast(at) || isAnnounced(at) ? [] : doers;
  const model =
    followedDeed(document, at) ??
    echoed(document, position, others) ??
    echoed(document, position, []) ??
    unclaimedBefore(document, at.sentence);
  if (!model || model.sentence < at.sentence.index - MODEL_REACH) return [];
  if (isAnnounced(at)) return readAnnounced(document, at.sentence, { at, end, model });
  if (/^(?:before|until|unless|if|without|than|till)$/.test((clause.subject[0] ?? NO_PHRASE).previous.lower)) return [];
  const isAgain = isPlainPast(at) && model.type !== 'refusal';
  const partners = model.sentence >= at.sentence.index - 1 ? withWhom(document, at.sentence, { at, end }) : [];
  const isOwnNo = phrase.isNegated && model.type === 'recognition';
  const actors = doers.filter(({ name }) => isAgain || isOwnNo || partners.length > 0 || name !== model.actor.name);
  const isNor = isInvertedEcho(at) && /^(?:nor|neither)$/.test(phrase.first.previous.lower);
  const isNoStep = /^no such\b/.test(textBetween(phrase.end, end).toLowerCase());
  const isRefusing = isStranded(at) || isNoSuchThing(at) || isNoStep || isNor;
  if (isRefusing && model.type !== 'recognition' && !(isNor && model.type === 'refusal')) return [];
  const type: EventType = isRefusing
    ? 'refusal'
    : model.type === 'refusal' && (end.previous.lower === 'so' || readReality(at, clause).isRefused || isStep(end))
      ? 'recognition'
      : model.type;
  const deed = {
    sentence: at.sentence,
    type,
    recipients: partners.length
      ? partners
      : isReturned(model, actors) && !clause.links.some(({ kind }) => kind === 'rank')
        ? [model.actor]
        : model.recipients,
    object: model.object,
    as: null,
    ...(isInvertedEcho(at) ? { at: at.next, clause: noClause() } : { at, clause }),
    first: phrase.head,
    end,
    isImplied: true,
  };
  const extra = extraActors(document, at.sentence, deed).filter(() => !/^(?:suit|lead)$/.test(at.next.lower));
  return [...(actors.length ? [{ ...deed, actors }] : []), ...extra];
}
