/** The frames of a deed done again by others: "followed suit", "did so", "took the same step", "made similar announcements". */

import {
  ANNOUNCED_NOUNS,
  ANNOUNCEMENT_VERBS,
  NEXT_WORDS,
  REFUSING_VERBS,
  SAME_DEED_VERBS,
  STEP_NOUNS,
} from '../../data/events/frames.js';
import { ECHO_WORDS, SAME_WORDS, SOON_ADVERBS } from '../../data/events/phrase-words.js';
import { ECHO_NOUNS, SAME_DEED_NOUNS } from '../../data/events/triggers.js';
import { kindAt, listStartingAt, lowerAt } from '../../grammar/attachment.js';
import { readClause } from '../../grammar/clauses.js';
import { isNoun, isVerb, type VerbPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsText } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import { type EventType, isReaction, isState, isTie, type Mention, type Party } from '../outcome/mention.js';
import { withoutReplies } from '../outcome/news.js';
import { actorsOfClause, extraActors } from '../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../parties/references.js';
import { type Deed, noClause } from '../telling/deed.js';
import { isTimeNoun, readReality } from '../telling/status.js';

/** The end of the words that echo a deed after the verb at `at`, or -1: "suit", "so", "the same", "the same step". */
function echoEnd(sentence: ReadSentence, at: number): number {
  const verb = sentence.phrases[at] as VerbPhrase;
  const next = sentence.phrases[at + 1];
  const nextWord = sentence.words[verb.end]?.lower ?? '';
  if (isAnnounced(sentence, at)) return verb.end;
  if (verb.base === 'follow' && isNoun(next) && ECHO_NOUNS.has(next.lower)) return next.end;
  if (verb.base === 'follow' && /^(?:finite|to)$/.test(verb.shape) && !verb.isPassive && isBareFollow(sentence, at))
    return verb.end;
  if (verb.base === 'take' && isNoun(next) && wordsText(sentence, next.first, next.end).toLowerCase() === 'the lead')
    return next.end;
  if (isStranded(sentence, at)) return nextWord === 'to' ? verb.end + 1 : verb.end;
  if (isInvertedEcho(sentence, at)) return verb.end;
  if (verb.base === 'do' && isAsDone(sentence, at)) return verb.end;
  if (isBareDo(sentence, at)) return verb.end;
  if (verb.base === 'come' && verb.shape === 'finite' && NEXT_WORDS.has(nextWord)) return verb.end + 1;
  if (verb.base === 'do') {
    if (nextWord === 'so' || nextWord === 'likewise') return verb.end + 1;
    if (isNoSuchThing(sentence, at)) return verb.end + 3;
    return nextWord === 'the' && sentence.words[verb.end + 1]?.lower === 'same' ? verb.end + 2 : -1;
  }
  if (verb.base === 'join' && nextWord === 'in') return verb.end + 1;
  if (verb.base === 'join' && nextWord === 'them' && endsSoon(sentence, at + 2)) return verb.end + 1;
  if (!isNoun(next) || !SAME_DEED_NOUNS.has(next.lower)) return -1;
  const text = wordsText(sentence, next.first, next.end).toLowerCase();
  const isSame = text.split(/\W+/).some((word) => ECHO_WORDS.has(word));
  if (verb.base === 'take' && verb.shape === 'to' && text === `the ${next.lower}` && STEP_NOUNS.has(next.lower))
    return next.end;
  return isSame && SAME_DEED_VERBS.has(verb.base) ? next.end : -1;
}

/** "would do no such thing". */
const isNoSuchThing = ({ words, phrases }: ReadSentence, at: number): boolean => {
  const { end, modal } = phrases[at] as VerbPhrase;
  return (
    modal !== null &&
    words[end]?.lower === 'no' &&
    words[end + 1]?.lower === 'such' &&
    words[end + 2]?.lower === 'thing'
  );
};

/** "Russia and China refuse to.": the deed refused is the one told before. */
function isStranded({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  const after = words[verb.end + 1]?.text ?? '.';
  const isBare = /^[.,;]$/.test(words[verb.end]?.text ?? '');
  const isTo = words[verb.end]?.lower === 'to' && /^[.,;:!?)”"]$/.test(after);
  return REFUSING_VERBS.has(verb.base) && (isTo || (isBare && verb.shape === 'finite' && !verb.isPassive));
}

const isTheDeed = ({ phrases, words }: ReadSentence, at: number): boolean => {
  const noun = phrases[at];
  if (!isNoun(noun) || !ANNOUNCED_NOUNS.has(noun.lower)) return false;
  const [opener, ...rest] = words.slice(noun.first, noun.end).map(({ lower }) => lower);
  return /^(?:the|its|his|her|their)$/.test(opener ?? '') && !rest.some((lower) => SAME_WORDS.has(lower));
};

/** "announced the decision in a speech on Wednesday", "The move was announced on Friday". */
function isAnnounced(sentence: ReadSentence, at: number): boolean {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (!ANNOUNCEMENT_VERBS.has(verb.base) || verb.shape !== 'finite' || verb.modal !== null) return false;
  return verb.isPassive ? isTheDeed(sentence, at - 1) : isTheDeed(sentence, at + 1);
}

/** Announcing is the act: the deed told before, with the day of its announcement. */
function readAnnounced(
  document: EventDocument,
  sentence: ReadSentence,
  { at, end, model }: { at: number; end: number; model: Mention },
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (model.status !== 'asserted' && model.status !== 'reported') return [];
  const clause = readClause(sentence, at);
  const isOwn = actorsOfClause(document, sentence, clause).some(({ name }) => name === model.actor.name);
  if (!verb.isPassive && !isOwn) return [];
  const { type, status, actor, recipients, object } = model;
  const told = { type, status, actors: [actor], recipients, object, as: null, isImplied: true };
  return [{ ...told, sentence, at, clause, first: verb.head, end }];
}

/** "and Senegal followed a day later": without an object. */
const isBareFollow = (sentence: ReadSentence, at: number): boolean => endsSoon(sentence, at + 1);

/** Whether from a phrase on only a time or the end follows. */
function endsSoon(sentence: ReadSentence, at: number): boolean {
  const next = sentence.phrases[at];
  if (next?.kind === 'adv' && SOON_ADVERBS.has(next.lower)) return endsSoon(sentence, at + 1);
  return (
    (isNoun(next) && next.isTime) ||
    next?.kind === 'dash' ||
    (next?.kind === 'other' && /^[.;]$/.test(sentence.words[next.first]?.text ?? '')) ||
    (next?.kind === 'prep' && isTimeNoun(sentence, at + 1))
  );
}

/** "how many recognise it? 146 states do.", "Portugal never did.", "Russia and China do not.": the verb alone at the end. */
function isBareDo(sentence: ReadSentence, at: number): boolean {
  const { phrases, words } = sentence;
  const verb = phrases[at] as VerbPhrase;
  const isNever = kindAt(sentence, at - 1) === 'adv' && lowerAt(sentence, at - 1) === 'never';
  const isNot = /^(?:not|n't|n’t)$/.test(words[verb.end]?.lower ?? '');
  const end = words[verb.end + (isNot ? 1 : 0)]?.text ?? '.';
  if (verb.first !== verb.head || !(verb.base === 'do' || (verb.base === 'have' && isNot))) return false;
  if (isNever) return /^[.,;]$/.test(end);
  return isNoun(phrases[at - 1]) && (isNot ? /^[.,;]$/ : /^[.;]$/).test(end);
}

/** "as Washington has done", "as Kenya did". */
function isAsDone(sentence: ReadSentence, at: number): boolean {
  const { subject } = readClause(sentence, at);
  const before = (subject[0] ?? 0) - 1;
  const next = sentence.phrases[at + 1];
  return (
    lowerAt(sentence, before) === 'as' &&
    !isNoun(next) &&
    sentence.words[sentence.phrases[at]?.end ?? 0]?.lower !== 'so'
  );
}

const ECHO_OPENERS = /^(?:nor|neither|so|as)$/;

/** "nor do Armenia and France", "as did Solomon Islands", "so have Spain and Malta": the subject stands after the verb. */
function isInvertedEcho({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  const opener = words[verb.first - 1]?.lower ?? '';
  return (
    ECHO_OPENERS.test(opener) && /^(?:do|have)$/.test(verb.base) && verb.first === verb.head && isNoun(phrases[at + 1])
  );
}

/** "The Kremlin did so on Monday": tells again, and dates, what the actor is known to have done. */
function isPlainPast({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  return verb.base === 'do' && verb.shape === 'finite' && !verb.isNegated && words[verb.head]?.lower === 'did';
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
function unclaimedBefore({ unclaimed }: EventDocument, { index }: ReadSentence): Mention | null {
  return unclaimed && unclaimed.sentence >= index - 2 && unclaimed.sentence <= index ? unclaimed : null;
}

/** "doing so now would wreck the talks": the echo is what the next verb is about, and tells nothing. */
const isSubject = (sentence: ReadSentence, at: number): boolean =>
  sentence.phrases.slice(at + 1, at + 4).some((next) => isVerb(next) && next.shape === 'finite' && next.modal !== null);

/** "followed Russia's example": what that one has done. */
function followedDeed(document: EventDocument, sentence: ReadSentence, at: number): Mention | null {
  const next = sentence.phrases[at + 1];
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.base !== 'follow' || !isNoun(next) || !ECHO_NOUNS.has(next.lower) || next.ownStart <= next.first)
    return null;
  const names = ownersOf(document, sentence, at + 1).map(({ name }) => name);
  return document.recent().findLast(({ actor, type }) => !isReaction(type) && names.includes(actor.name)) ?? null;
}

/** "did the same with South Ossetia": whom the deed is now done to; empty where the echo names nobody. */
function withWhom(document: EventDocument, sentence: ReadSentence, { at, end }: { at: number; end: number }): Party[] {
  const prep = sentence.phrases.findIndex(({ first }, n) => n > at && first === end);
  if (lowerAt(sentence, prep) !== 'with' || !isNoun(sentence.phrases[prep + 1])) return [];
  return partiesAt(document, sentence, listStartingAt(sentence, prep + 1)).filter(isState);
}

/** "voted down a proposal to recognise X, a day after Spain took that step": the step is the one that was refused. */
const isStep = ({ words }: ReadSentence, end: number): boolean => STEP_NOUNS.has(words[end - 1]?.lower ?? '');

/** How many sentences back an echo's deed may stand. */
const MODEL_REACH = 6;

/** Deeds told by an echo at verb phrase `at`. */
export function readEcho(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at];
  if (!isVerb(phrase)) return [];
  const end = echoEnd(sentence, at);
  if (end < 0) return [];
  if (phrase.shape === 'ing' && isSubject(sentence, at)) return [];
  const clause = readClause(sentence, at);
  const doers = isInvertedEcho(sentence, at)
    ? partiesAt(document, sentence, listStartingAt(sentence, at + 1))
    : actorsOfClause(document, sentence, clause);
  const position = sentence.words[phrase.head]?.start ?? 0;
  const others = isPlainPast(sentence, at) || isAnnounced(sentence, at) ? [] : doers;
  const model =
    followedDeed(document, sentence, at) ??
    echoed(document, position, others) ??
    echoed(document, position, []) ??
    unclaimedBefore(document, sentence);
  if (!model || model.sentence < sentence.index - MODEL_REACH) return [];
  if (isAnnounced(sentence, at)) return readAnnounced(document, sentence, { at, end, model });
  if (/^(?:before|until|unless|if|without|than|till)$/.test(lowerAt(sentence, (clause.subject[0] ?? 0) - 1))) return [];
  const isAgain = isPlainPast(sentence, at) && model.type !== 'refusal';
  const partners = model.sentence >= sentence.index - 1 ? withWhom(document, sentence, { at, end }) : [];
  const isOwnNo = phrase.isNegated && model.type === 'recognition';
  const actors = doers.filter(({ name }) => isAgain || isOwnNo || partners.length > 0 || name !== model.actor.name);
  const isNor = isInvertedEcho(sentence, at) && /^(?:nor|neither)$/.test(sentence.words[phrase.first - 1]?.lower ?? '');
  const isNoStep = /^no such\b/.test(wordsText(sentence, phrase.end, end).toLowerCase());
  const isRefusing = isStranded(sentence, at) || isNoSuchThing(sentence, at) || isNoStep || isNor;
  if (isRefusing && model.type !== 'recognition' && !(isNor && model.type === 'refusal')) return [];
  const type: EventType = isRefusing
    ? 'refusal'
    : model.type === 'refusal' &&
        (sentence.words[end - 1]?.lower === 'so' ||
          readReality(sentence, at, clause).isRefused ||
          isStep(sentence, end))
      ? 'recognition'
      : model.type;
  const deed = {
    sentence,
    type,
    recipients: partners.length
      ? partners
      : isReturned(model, actors) && !clause.links.some(({ kind }) => kind === 'rank')
        ? [model.actor]
        : model.recipients,
    object: model.object,
    as: null,
    ...(isInvertedEcho(sentence, at) ? { at: at + 1, clause: noClause() } : { at, clause }),
    first: phrase.head,
    end,
    isImplied: true,
  };
  const extra = extraActors(document, sentence, deed).filter(() => !/^(?:suit|lead)$/.test(lowerAt(sentence, at + 1)));
  return [...(actors.length ? [{ ...deed, actors }] : []), ...extra];
}
