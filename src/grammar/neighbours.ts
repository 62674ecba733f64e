/** What stands around a verb: the verb before it, its object, its agent, its relative pronoun and that pronoun's antecedent. */
import { attachedEnd, kindAt, listEndingAt, listStartingAt, lowerAt } from './attachment.js';
import { isNoun, isVerb, type NounPhrase } from './phrases.js';
import type { ReadSentence } from './sentence.js';

const MAX_SCAN = 60;

/** The nearest verb to the left that can share its subject. */
export function verbBefore(sentence: ReadSentence, at: number, finiteOnly: boolean): number {
  let fallback = -1;
  for (let before = at - 1; before >= 0 && before >= at - MAX_SCAN; before -= 1) {
    const verb = sentence.phrases[before];
    if (!isVerb(verb)) continue;
    if (!finiteOnly) return before;
    if (verb.shape !== 'finite') continue;
    if (kindAt(sentence, before - 1) === 'rel') {
      if (fallback < 0) fallback = before;
      continue;
    }
    return before;
  }
  return fallback;
}

/**
 * The subject of the main clause that follows a clause at the head of a sentence: "Having recognised Kosovo, Peru sent …". Empty where
 * `verb` does not stand in such a clause, or where a finite verb closes it before a comma does.
 */
export function frontedSubject(sentence: ReadSentence, verb: number): readonly number[] {
  const { phrases } = sentence;
  for (let at = verb + 1; at < phrases.length && at <= verb + MAX_SCAN; at += 1) {
    const phrase = phrases[at];
    if ((isVerb(phrase) && phrase.shape === 'finite') || phrase?.kind === 'rel' || phrase?.kind === 'dash') return [];
    if (phrase?.kind !== 'comma') continue;
    let noun = at + 1;
    while (kindAt(sentence, noun) === 'adv' || kindAt(sentence, noun) === 'quote') noun += 1;
    const head = phrases[noun];
    if (!isNoun(head)) continue;
    const list = listStartingAt(sentence, noun, true);
    const main = finiteAfter(sentence, list.at(-1) ?? noun);
    if (main) return list;
  }
  return [];
}

/** Whether a finite verb follows a subject, over its own phrases. */
function finiteAfter(sentence: ReadSentence, at: number): boolean {
  let next = attachedEnd(sentence, at);
  while (kindAt(sentence, next) === 'adv' || kindAt(sentence, next) === 'noun' || kindAt(sentence, next) === 'prep') {
    const phrase = sentence.phrases[next];
    if (isNoun(phrase) && !phrase.isTime) return false;
    next += 1;
  }
  const verb = sentence.phrases[next];
  return isVerb(verb) && verb.shape === 'finite';
}

/** The noun that a relative pronoun at `at` stands for, with its list. */
export function antecedentOf(sentence: ReadSentence, at: number): number[] {
  let before = at - 1;
  if (kindAt(sentence, before) === 'prep') before -= 1;
  if (kindAt(sentence, before) === 'conj') before -= 1;
  if (kindAt(sentence, before) === 'comma' || kindAt(sentence, before) === 'dash') before -= 1;
  if (kindAt(sentence, before) === 'close') before = openBefore(sentence, before) - 1;
  while (kindAt(sentence, before) === 'quote') before -= 1;
  if (isNoun(sentence.phrases[before]) && (sentence.phrases[before] as NounPhrase).isTime) {
    before -= 1;
    if (kindAt(sentence, before) === 'prep') before -= 1;
  }
  if (!isNoun(sentence.phrases[before])) return [];
  return listEndingAt(sentence, before);
}

export function openBefore(sentence: ReadSentence, at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) if (kindAt(sentence, before) === 'open') return before;
  return at;
}

/** The object of an active verb: the list that follows it, or the noun its relative pronoun stands for. */
export function objectOf(sentence: ReadSentence, verb: number, skip = 0): number {
  const { phrases } = sentence;
  let at = verb + 1;
  let passed = 0;
  for (; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (isNoun(phrase) && !phrase.isTime) return at;
    if (phrase?.kind === 'prep' && isNoun(phrases[at + 1]) && (phrases[at + 1] as NounPhrase).isTime) continue;
    const isParticle = passed < skip && (phrase?.kind === 'adv' || phrase?.kind === 'prep');
    if (isParticle) passed += 1;
    if (!isParticle && phrase?.kind !== 'adv' && phrase?.kind !== 'quote' && !(isNoun(phrase) && phrase.isTime))
      return -1;
  }
  return -1;
}

/** The relative pronoun whose clause the verb heads with a subject of its own ("which Russia recognised"), or -1. */
export function relativeBefore(sentence: ReadSentence, subject: readonly number[]): number {
  const first = subject[0];
  if (first === undefined) return -1;
  let before = first - 1;
  while (kindAt(sentence, before) === 'adv') before -= 1;
  return kindAt(sentence, before) === 'rel' && lowerAt(sentence, before) !== 'whose' ? before : -1;
}

/** The noun phrases after "by" that name who did what a passive says; empty where no "by" follows. */
export function agentOf(sentence: ReadSentence, verb: number): number {
  const { phrases } = sentence;
  for (let at = verb + 1; at < phrases.length && at <= verb + 8; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'prep' && phrase.lower === 'by') {
      let noun = at + 1;
      while (
        kindAt(sentence, noun) === 'adv' ||
        kindAt(sentence, noun) === 'quote' ||
        kindAt(sentence, noun) === 'conj' ||
        kindAt(sentence, noun) === 'other'
      )
        noun += 1;
      if (isNoun(phrases[noun]) && !(phrases[noun] as NounPhrase).isTime) return noun;
    }
    if (isVerb(phrase) || phrase?.kind === 'rel' || phrase?.kind === 'dash') return -1;
  }
  return -1;
}
