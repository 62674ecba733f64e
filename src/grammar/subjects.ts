/** Which noun phrases before a verb are its subject, where others stand between: objects, times, and what hangs on a noun. */
import { CONTROL_NOUNS, SAYING_VERBS } from '../data/events/control.js';
import { DOCUMENT_NOUNS } from '../data/events/nouns.js';
import { kindAt, listEndingAt, lowerAt } from './attachment.js';
import type { Step } from './clauses.js';
import { SUBORDINATING } from './governors.js';
import { verbBefore } from './neighbours.js';
import { isNoun, isVerb, type NounPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

/**
 * "The proclamation accepting the heights violated the law", "The decision to recognise Kosovo angered Serbia": the noun is the object of a
 * verb that hangs on another noun, which is the subject. The place of that one, or -1.
 */
export function loweredBy(sentence: ReadSentence, at: number): number {
  const before = (listEndingAt(sentence, at)[0] as number) - 1;
  const verb = sentence.phrases[before];
  const host = sentence.phrases[before - 1];
  if (!isVerb(verb) || !isNoun(host) || !/^(?:ing|to)$/.test(verb.shape)) return -1;
  const governor = host.isTime ? sentence.phrases[before - (kindAt(sentence, before - 2) === 'prep' ? 3 : 2)] : host;
  return isNoun(governor) && (DOCUMENT_NOUNS.has(governor.lower) || CONTROL_NOUNS.has(governor.lower))
    ? before - 1
    : -1;
}

/** The list that ends before a verb; after a verb or preposition its first items are that one's own: "recognised Palestine and Israel recalled". */
export function subjectList(sentence: ReadSentence, at: number): number[] {
  const list = listEndingAt(sentence, at);
  if (list.length < 2) return list;
  const before = sentence.phrases[(list[0] as number) - 1];
  const office = sentence.phrases[(list[0] as number) - 2];
  const isOf = before?.kind === 'prep' && before.lower === 'of' && isNoun(office);
  if (isOf && sentence.words[office.head]?.tag === 'NNS') return list;
  const isCommaFirst = list.length > 2 && kindAt(sentence, (list[1] as number) - 1) === 'comma';
  const rest = isCommaFirst ? list.slice(1) : [at];
  if (isVerb(before)) return SAYING_VERBS.has(before.base) ? list : rest;
  if (before?.kind !== 'prep' || before.lower === 'between' || verbBefore(sentence, list[0] as number, false) < 0)
    return list;
  return SUBORDINATING.has(before.lower) && !(before.lower === 'as' && isCommaFirst) ? list : rest;
}

/** "It took Washington four decades to recognise": who took that long. */
export function takenTime(sentence: ReadSentence, at: number): Step | null {
  const { phrases } = sentence;
  const noun = (phrases[at] as NounPhrase).isTime ? at - 1 : -1;
  const verb = phrases[noun - 1];
  const isTaken = isNoun(phrases[noun]) && isVerb(verb) && verb.base === 'take' && lowerAt(sentence, noun - 2) === 'it';
  return isTaken ? { subject: [noun] } : null;
}
