/** The frames of a deed done again by others: "followed suit", "did so", "took the same step", "made similar announcements". */
import { ECHO_NOUNS, SAME_DEED_NOUNS } from '../../data/events/triggers.js';
import { readClause } from '../clauses.js';
import type { Deed } from '../deed.js';
import type { EventDocument } from '../document.js';
import { lowerAt } from '../groups.js';
import type { EventType, Mention } from '../mention.js';
import { isReaction } from '../mention.js';
import { isNoun, isVerb, type VerbPhrase } from '../phrases.js';
import { type ReadSentence, wordsText } from '../sentence.js';
import { isTimeNoun } from '../status.js';
import { actorsOfClause, extraActors } from './actors.js';

/** The end of the words that echo a deed after the verb at `at`, or -1: "suit", "so", "the same", "the same step". */
function echoEnd(sentence: ReadSentence, at: number): number {
  const verb = sentence.phrases[at] as VerbPhrase;
  const next = sentence.phrases[at + 1];
  const nextWord = sentence.words[verb.end]?.lower ?? '';
  if (verb.base === 'follow' && isNoun(next) && ECHO_NOUNS.has(next.lower)) return next.end;
  if (verb.base === 'follow' && verb.shape === 'finite' && !verb.isPassive && isBareFollow(sentence, at))
    return verb.end;
  if (isStranded(sentence, at)) return verb.end + 1;
  if (verb.base === 'do' && isAsDone(sentence, at)) return verb.end;
  if (verb.base === 'do') {
    if (nextWord === 'so' || nextWord === 'likewise') return verb.end + 1;
    return nextWord === 'the' && sentence.words[verb.end + 1]?.lower === 'same' ? verb.end + 2 : -1;
  }
  if (verb.base === 'join' && nextWord === 'in') return verb.end + 1;
  if (!isNoun(next) || !SAME_DEED_NOUNS.has(next.lower)) return -1;
  const text = wordsText(sentence, next.first, next.end).toLowerCase();
  const isSame = /\b(?:same|similar|that|such|likewise)\b/.test(text);
  return isSame && /^(?:take|make|follow|issue|adopt)$/.test(verb.base) ? next.end : -1;
}

/** "Russia and China refuse to.": the deed refused is the one told before. */
function isStranded({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  const after = words[verb.end + 1]?.text ?? '.';
  return /^(?:refuse|decline)$/.test(verb.base) && words[verb.end]?.lower === 'to' && /^[.,;:!?)”"]$/.test(after);
}

/** "and Senegal followed a day later": without an object. */
function isBareFollow(sentence: ReadSentence, at: number): boolean {
  const next = sentence.phrases[at + 1];
  return (
    (isNoun(next) && next.isTime) ||
    (next?.kind === 'other' && /^[.;]$/.test(sentence.words[next.first]?.text ?? '')) ||
    (next?.kind === 'prep' && isTimeNoun(sentence, at + 2))
  );
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

/** "The Kremlin did so on Monday": tells again, and dates, what the actor is known to have done. */
function isPlainPast({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  return verb.base === 'do' && verb.shape === 'finite' && !verb.isNegated && words[verb.head]?.lower === 'did';
}

/** The deed told last before the verb by somebody else; a refusal is echoed as the recognition that it refuses. */
function echoed(document: EventDocument, position: number): Mention | null {
  return (
    document
      .recent()
      .findLast(({ type, evidence, isImplied }) => !isReaction(type) && !isImplied && evidence.start < position) ?? null
  );
}

/** Deeds told by an echo at verb phrase `at`. */
export function readEcho(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at];
  if (!isVerb(phrase)) return [];
  const end = echoEnd(sentence, at);
  if (end < 0) return [];
  const model = echoed(document, sentence.words[phrase.head]?.start ?? 0);
  if (!model) return [];
  const clause = readClause(sentence, at);
  if (/^(?:before|until|unless|if|without|than|till)$/.test(lowerAt(sentence, (clause.subject[0] ?? 0) - 1))) return [];
  const isAgain = isPlainPast(sentence, at) && model.type !== 'refusal';
  const actors = actorsOfClause(document, sentence, clause).filter(({ name }) => isAgain || name !== model.actor.name);
  if (isStranded(sentence, at) && model.type !== 'recognition') return [];
  const type: EventType = isStranded(sentence, at)
    ? 'refusal'
    : model.type === 'refusal' &&
        (sentence.words[end - 1]?.lower === 'so' || clause.links.some(({ effect }) => effect === 'refused'))
      ? 'recognition'
      : model.type;
  const deed = {
    sentence,
    type,
    recipients: model.recipients,
    object: model.object,
    as: null,
    at,
    clause,
    first: phrase.head,
    end,
    isImplied: true,
  };
  const others = extraActors(document, sentence, deed).filter(() => !/^(?:suit|lead)$/.test(lowerAt(sentence, at + 1)));
  return [...(actors.length ? [{ ...deed, actors }] : []), ...others];
}
