/** The frames of verdicts on a deed told in the text: "called it illegal", "said the step was contrary to the law", "accused Lima of violating". */

import { ACCUSING_VERBS, CONTRASTS, LAW_WORDS } from '../../../data/events/frames/reaction-words.js';
import { DENIALS } from '../../../data/events/small-words.js';
import { AMOUNTING_VERBS, HARSH_WORDS, SOUND_WORDS, VERDICT_VERBS } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { antecedentOf, objectOf, relativeBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { skip } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isBy, isOf } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import type { Deed } from '../../telling/deed.js';
import { isTimeNoun } from '../../telling/status.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import type { VerbTrigger } from '../frame.js';
import { isCopula, lowersBetween } from '../phrase-questions.js';
import { actorsOf, doersMeant, doersOf, isDeedNoun, mentionsWithin } from './reaction-targets.js';
import { canReact, reaction } from './reactions.js';

/** How many words behind a phrase a verdict may stand. */
const VERDICT_REACH = 9;

/** "called the move illegal", "described it as a betrayal". */
export function readVerdict(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const clause = readClause(verb);
  const outside = deedOutside(clause.subject);
  const object = outside.exists ? outside : objectOf(verb);
  if (!object.exists || !isHarsh(outside.exists ? verb : attachedEnd(object).previous)) return [];
  const actors = actorsOfClause(document, clause).filter(canReact);
  const recipients = doersOf(avoiding(document, actors), object, outside.exists ? object : verb);
  if (!recipients.length) return [];
  return reaction({ at: verb, clause, sense, actors, recipients });
}

/** "a deal that Hamas has called a betrayal", "a decision Peru called hasty": the noun of deed outside its clause; none where none stands there. */
function deedOutside(subject: readonly Phrase[]): Phrase {
  const relative = relativeBefore(subject);
  const noun = relative.exists ? (antecedentOf(relative)[0] ?? NO_PHRASE) : (subject[0] ?? NO_PHRASE).previous;
  return isNoun(noun) && isDeedNoun(noun.lower) ? noun : NO_PHRASE;
}

/** Whether a harsh word follows a phrase, before another clause, and is not denied. */
function isHarsh({ end }: Phrase): boolean {
  for (let word = end; word.exists && word.index < end.index + VERDICT_REACH; word = word.next) {
    if (HARSH_WORDS.has(word.lower)) return !DENIALS.has(word.previous.lower);
    if (SOUND_WORDS.has(word.lower)) return isDenied(word);
    if (word.tag === 'VBD' || CONTRASTS.has(word.lower)) return false;
  }
  return false;
}

/** "not acceptable", "no legal validity". */
const isDenied = ({ previous }: Word): boolean => DENIALS.has(previous.lower) || DENIALS.has(previous.previous.lower);

/** "violated international law": a law or treaty stands behind the verb. */
const breaksLaw = (verb: VerbPhrase): boolean =>
  VERDICT_VERBS.has(verb.base) && LAW_WORDS.test(lowersBetween(verb.end, skip(verb.end, VERDICT_REACH)));

/** "was not | acceptable": what a copula says of its subject, over its "not". */
const predicateOf = ({ next }: VerbPhrase): Phrase => (next.kind === 'adv' ? next.next : next);

/** Whether a verb passes judgement on its subject: "was contrary to the charter", "violates the law", "is denounced as illegal". */
function judges(verb: VerbPhrase): boolean {
  if (verb.isNegated) return isCopula(verb) && SOUND_WORDS.has(predicateOf(verb).lower);
  if (verb.isPassive) return HARSH_WORDS.has(verb.lower);
  const isLinking = isCopula(verb) || AMOUNTING_VERBS.has(verb.base) || verb.base === 'have';
  return isLinking ? isHarsh(verb) : breaksLaw(verb);
}

/** "said the step was contrary to the charter", "The recognition is a violation": whoever says so condemns. */
export function readJudgement(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  if (!judges(verb)) return [];
  const clause = readClause(verb);
  const actors = partiesOfSources(sourcesOfDeed(document, verb, clause)).filter(canReact);
  const recipients = judgedBy(avoiding(document, actors), clause.subject[0], verb);
  if (!recipients.length) return [];
  const at = verb.isNegated ? predicateOf(verb) : verb;
  return reaction({ at, clause, sense, actors, recipients }).map((deed) => ({
    ...deed,
    end: verb.next.exists ? verb.next.end : deed.end,
  }));
}

/** Who did the deed that is judged; "said that Peru had violated international law": the doer of what was told last is judged itself. */
function judgedBy(document: EventDocument, subject: Phrase | undefined, verb: VerbPhrase): Party[] {
  if (subject === undefined) return [];
  const doers = doersOf(document, subject, verb);
  return doers.length || !VERDICT_VERBS.has(verb.base) ? doers : doersMeant(document, [subject]);
}

/** How many phrases behind an accusation the deed may stand that it rests on. */
const MEANS_REACH = 12;

/** "accused Lima of bowing to pressure by closing its embassy": who did the deed that "by" brings in. */
function doersByMeans(document: EventDocument, breach: Phrase): Party[] {
  const end = skip(breach, MEANS_REACH);
  for (let by = breach.next; by.exists && by.index < end.index; by = by.next)
    if (isBy(by) && isVerb(by.next)) return actorsOf(mentionsWithin(document, by.next, by.next.next).slice(0, 1));
  return [];
}

/** "accused Lima of violating its sovereignty": whoever did what was told last is accused of a breach by it. */
export function readAccusation(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const accused = verb.next;
  if (!ACCUSING_VERBS.has(verb.base) || !isNoun(accused)) return [];
  let of = accused.next;
  if (of.kind === 'prep' && isTimeNoun(of.next)) of = of.next.next;
  const breach = of.next;
  if (!isOf(of) || !isVerb(breach)) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(canReact);
  const recipients = breaksLaw(breach) ? doersMeant(document, [accused]) : doersByMeans(document, breach);
  return reaction({ at: verb, clause, sense, actors, recipients });
}
