/** Which noun phrases before a verb are its subject, where others stand between: objects, times, and what hangs on a noun. */

import { DOCUMENT_NOUNS } from '../../data/events/nouns.js';
import { CONTROL_NOUNS, SAYING_VERBS } from '../../data/events/telling/control.js';
import { CLAUSE_PREPOSITIONS, TAKING_VERBS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type Phrase } from '../chunks/phrases.js';
import { skip } from '../place.js';
import { NO_PHRASE } from '../sentence.js';
import { isAs, isBetween, isIt, isOf } from '../words/word-tests.js';
import { listEndingAt } from './attachment.js';
import type { Step } from './clause-types.js';
import { verbBefore } from './verb-neighbours.js';

/**
 * "The proclamation accepting the heights violated the law", "The decision to recognise Kosovo angered Serbia": the noun is the object of a
 * verb that hangs on another noun, which is the subject. The place of that one, or -1.
 */
export function loweredBy(at: Phrase): Phrase {
  const before = (listEndingAt(at)[0] ?? at).previous;
  const verb = before;
  const host = before.previous;
  if (!isVerb(verb) || !isNoun(host) || !/^(?:ing|to)$/.test(verb.shape)) return NO_PHRASE;
  const governor = host.isTime ? skip(before, -(before.previous.previous.kind === 'prep' ? 3 : 2)) : host;
  return isNoun(governor) && (DOCUMENT_NOUNS.has(governor.lower) || CONTROL_NOUNS.has(governor.lower))
    ? before.previous
    : NO_PHRASE;
}

/** "Rebels who hold the port had threatened": the pronoun in whose clause the noun is the object, since its host is the subject; none elsewhere. */
export function relativeOfObject(noun: Phrase): Phrase {
  const inner = (listEndingAt(noun)[0] ?? noun).previous;
  const isInner = isVerb(inner) && inner.shape === 'finite' && !SAYING_VERBS.has(inner.base);
  return isInner && inner.previous.kind === 'rel' ? inner.previous : NO_PHRASE;
}

/** The list that ends before a verb; after a verb or preposition its first items are that one's own: "recognised Palestine and Israel recalled". */
export function subjectList(at: Phrase): Phrase[] {
  const list = listEndingAt(at);
  if (list.length < 2) return list;
  const before = (list[0] ?? at).previous;
  const office = (list[0] ?? at).previous.previous;
  const isOwner = before.kind === 'prep' && isOf(before) && isNoun(office);
  if (isOwner && office.head.tag === 'NNS') return list;
  const isCommaFirst = list.length > 2 && list[1]?.previous.kind === 'comma';
  const rest = isCommaFirst ? list.slice(1) : [at];
  if (isVerb(before)) return SAYING_VERBS.has(before.base) && before.shape === 'finite' ? list : rest;
  if (before.kind !== 'prep' || isBetween(before) || !verbBefore(list[0] ?? at, false).exists) return list;
  return CLAUSE_PREPOSITIONS.has(before.lower) && !(isAs(before) && isCommaFirst) ? list : rest;
}

/** "It took Washington four decades to recognise": who took that long. */
export function takenTime(at: Phrase): Step | null {
  const noun = isNoun(at) && at.isTime ? at.previous : NO_PHRASE;
  const verb = noun.previous;
  const isTaken = isNoun(noun) && isVerb(verb) && TAKING_VERBS.has(verb.base) && isIt(verb.previous);
  return isTaken ? { subject: [noun] } : null;
}
