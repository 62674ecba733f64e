/** Who does what a gerund tells, where another noun of the sentence has done it: one warned, accused, or set off by commas. */

import { TIE_NOUNS } from '../../data/events/nouns.js';
import { OBJECT_GERUND_VERBS } from '../../data/events/telling/control.js';
import { WARNING_VERBS } from '../../data/grammar/function-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../chunks/phrases.js';
import { skip } from '../place.js';
import { NO_PHRASE } from '../sentence.js';
import { isBy, isFor, isOf, isWith } from '../words/word-tests.js';
import { listEndingAt, prepositionOf } from './attachment.js';
import type { Step } from './clause-types.js';
import { verbBefore } from './verb-neighbours.js';

/** Verbs that tell somebody what an act of that one's own would be: "warned Britain that recognising X would be a mistake". */
export function hearerBefore(gerund: Phrase): readonly Phrase[] {
  const verb = verbBefore(gerund, true);
  const { next } = verb;
  return isVerb(verb) && WARNING_VERBS.has(verb.base) && isNoun(next) && !next.isTime ? [next] : [];
}

/** "accused Italy of cowardice for failing": the one accused, or `NO_PHRASE`. */
export function accusedOf(host: Phrase): Phrase {
  const of = (listEndingAt(host)[0] ?? host).previous;
  const governor = of.previous.previous;
  const isAccused = of.kind === 'prep' && isOf(of) && isNoun(of.previous) && isVerb(governor);
  return isAccused && OBJECT_GERUND_VERBS.has(governor.base) ? of.previous : NO_PHRASE;
}

/** "severed ties with Pyongyang for recognising": the one with whom ties are cut has done it. */
export const isBreachWith = ({ previous: prep }: Phrase, cause: Phrase): boolean =>
  isWith(prep) && isFor(cause) && TIE_NOUNS.has(prep.previous.lower) && isVerb(prep.previous.previous);

/** "the United States, by recognising Jerusalem, had": a gerund set off by commas belongs to the subject before it. */
export function setOff(prep: Phrase): readonly Phrase[] {
  const subject = prep.previous.previous;
  const isSubject = prep.previous.kind === 'comma' && isNoun(subject) && !subject.isTime && isBy(prep);
  return isSubject && !prepositionOf(subject).exists && closesBeforeFinite(prep.next) ? listEndingAt(subject) : [];
}

/** How far the comma that closes an aside may be. */
const ASIDE_REACH = 12;

/** Whether a comma and a finite verb follow a phrase, with nothing finite between. */
function closesBeforeFinite(from: Phrase): boolean {
  for (let at = from.next; at.exists && at.index <= from.index + ASIDE_REACH; at = at.next) {
    if (isVerb(at) && at.shape === 'finite') return at.previous.kind === 'comma';
    if (at.kind === 'rel' || at.kind === 'sub') return false;
  }
  return false;
}

/** "accused Canada of bowing to pressure by closing its embassy": the accused has closed it; null where nobody is accused. */
export function reproachedStep(by: Phrase, breach: VerbPhrase): Step | null {
  let accused = breach.shape === 'ing' && isOf(breach.previous) ? breach.previous.previous : NO_PHRASE;
  while (isNoun(accused) && accused.isTime) accused = skip(accused, accused.previous.kind === 'prep' ? -2 : -1);
  const list = isNoun(accused) ? listEndingAt(accused) : [];
  const governor = (list[0] ?? NO_PHRASE).previous;
  const isReproached = isVerb(governor) && OBJECT_GERUND_VERBS.has(governor.base);
  return isReproached ? { subject: list, link: { kind: 'asked', at: by, effect: 'done' } } : null;
}
