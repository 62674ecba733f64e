/** What stands around a verb: the verb before it, its object, its agent, its relative pronoun and that pronoun's antecedent. */

import { isNoun, isVerb, type Phrase } from '../chunks/phrases.js';
import { NO_PHRASE } from '../sentence.js';
import { attachedEnd, listEndingAt, listStartingAt } from './attachment.js';
import { objectByTree } from './tree-clauses.js';

const MAX_SCAN = 60;

/** The nearest verb to the left that can share its subject. */
export function verbBefore(at: Phrase, finiteOnly: boolean): Phrase {
  let fallback = NO_PHRASE;
  for (let before = at.previous; before.exists && before.index >= at.index - MAX_SCAN; before = before.previous) {
    const verb = before;
    if (!isVerb(verb)) continue;
    if (!finiteOnly) return before;
    if (verb.shape !== 'finite') continue;
    if (before.previous.kind === 'rel') {
      if (!fallback.exists) fallback = before;
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
export function frontedSubject(verb: Phrase): readonly Phrase[] {
  for (let at = verb.next; at.exists && at.index <= verb.index + MAX_SCAN; at = at.next) {
    const phrase = at;
    if ((isVerb(phrase) && phrase.shape === 'finite') || phrase.kind === 'rel' || phrase.kind === 'dash') return [];
    if (phrase.kind !== 'comma') continue;
    let noun = at.next;
    while (noun.kind === 'adv' || noun.kind === 'quote') noun = noun.next;
    const head = noun;
    if (!isNoun(head)) continue;
    const list = listStartingAt(noun, true);
    const main = finiteAfter(list.at(-1) ?? noun);
    if (main) return list;
  }
  return [];
}

/** Whether a finite verb follows a subject, over its own phrases. */
function finiteAfter(at: Phrase): boolean {
  let next = attachedEnd(at);
  while (next.kind === 'adv' || next.kind === 'noun' || next.kind === 'prep') {
    const phrase = next;
    if (isNoun(phrase) && !phrase.isTime) return false;
    next = next.next;
  }
  const verb = next;
  return isVerb(verb) && verb.shape === 'finite';
}

/** The noun that a relative pronoun at `at` stands for, with its list. */
export function antecedentOf(at: Phrase): Phrase[] {
  let before = at.previous;
  if (before.kind === 'prep') before = before.previous;
  if (before.kind === 'conj') before = before.previous;
  if (before.kind === 'comma' || before.kind === 'dash') before = before.previous;
  if (before.kind === 'close') before = openBefore(before).previous;
  while (before.kind === 'quote') before = before.previous;
  if (isNoun(before) && before.isTime) {
    before = before.previous;
    if (before.kind === 'prep') before = before.previous;
  }
  if (!isNoun(before)) return [];
  return listEndingAt(before);
}

export function openBefore(at: Phrase): Phrase {
  for (let before = at.previous; before.exists; before = before.previous) if (before.kind === 'open') return before;
  return at;
}

/** The object of an active verb: the list that follows it, or the noun its relative pronoun stands for. */
export function objectOf(verb: Phrase, skip = 0): Phrase {
  const beside = objectBeside(verb, skip);
  return beside.exists || !isVerb(verb) ? beside : objectByTree(verb);
}

function objectBeside(verb: Phrase, skip: number): Phrase {
  let at = verb.next;
  let passed = 0;
  for (; at.exists; at = at.next) {
    const phrase = at;
    if (isNoun(phrase) && !phrase.isTime) return at;
    if (phrase.kind === 'prep' && isNoun(at.next) && at.next.isTime) continue;
    const isParticle = passed < skip && (phrase.kind === 'adv' || phrase.kind === 'prep');
    if (isParticle) passed += 1;
    if (!isParticle && phrase.kind !== 'adv' && phrase.kind !== 'quote' && !(isNoun(phrase) && phrase.isTime))
      return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** The relative pronoun whose clause the verb heads with a subject of its own ("which Russia recognised"), or -1. */
export function relativeBefore(subject: readonly Phrase[]): Phrase {
  const first = subject[0];
  if (first === undefined) return NO_PHRASE;
  let before = first.previous;
  while (before.kind === 'adv') before = before.previous;
  return before.kind === 'rel' && before.lower !== 'whose' ? before : NO_PHRASE;
}

/** The noun phrases after "by" that name who did what a passive says; empty where no "by" follows. */
export function agentOf(verb: Phrase): Phrase {
  for (let at = verb.next; at.exists && at.index <= verb.index + 8; at = at.next) {
    const phrase = at;
    if (phrase.kind === 'prep' && phrase.lower === 'by') {
      let noun = at.next;
      while (noun.kind === 'adv' || noun.kind === 'quote' || noun.kind === 'conj' || noun.kind === 'other')
        noun = noun.next;
      if (isNoun(noun) && !noun.isTime) return noun;
    }
    if (isVerb(phrase) || phrase.kind === 'rel' || phrase.kind === 'dash') return NO_PHRASE;
  }
  return NO_PHRASE;
}
