/** The frames of recognition taken back or shunned by its noun: "the suspension of its recognition", "lost Burundi's recognition". */

import { LOSING_VERBS, RECOGNITION_NOUNS, STRIPPING_VERBS } from '../../../data/events/frames/recognition-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { controlEffect } from '../../../grammar/clauses/governor-effects.js';
import { nounClause } from '../../../grammar/clauses/noun-governors.js';
import { verbBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { loadLexicon } from '../../../grammar/words/verb-lexicon.js';
import { isFrom, isOf } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/actors/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import type { Deed } from '../../telling/deed.js';
import type { NounTrigger } from '../frame.js';
import { recognisedByNoun } from './recognition-objects.js';

/** "stopped short of formal recognition", "balked at recognition": the verb before the preposition refuses. */
export function readShunned(document: EventDocument, noun: NounPhrase): Deed[] {
  let verb = noun.previous;
  while (verb.kind === 'prep' || verb.kind === 'adv' || verb.kind === 'adj') verb = verb.previous;
  if (!isVerb(verb) || verb === noun.previous || controlEffect(verb) !== 'refused') return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const told = recognisedByNoun(avoiding(document, actors), noun, NO_PHRASE);
  if (!told || !actors.length) return [];
  const evidence = { first: verb.head, end: noun.end };
  return [{ sentence: noun.sentence, type: 'refusal', actors, ...told, at: verb, clause, ...evidence }];
}

/** "the withdrawal of its recognition": told by the noun before, which is read by itself. */
export const isTakenBack = ({ previous }: NounPhrase): boolean =>
  isOf(previous) && withdrawalSense(previous.previous) !== null;

const withdrawalSense = (noun: Phrase): TriggerSense | null =>
  (isNoun(noun) &&
    loadLexicon()
      .nounSenses.get(noun.lower)
      ?.find(({ frame }) => frame === 'give')) ||
  null;

/** "Suriname's withdrawal of recognition from Kosovo", "the suspension of its recognition by Panama". */
export function readWithdrawal(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  const recognition = noun.next.next;
  if (!isOf(noun.next) || !isNoun(recognition) || !RECOGNITION_NOUNS.has(recognition.lower)) return [];
  const owners = ownersOf(document, noun);
  const named = owners.length ? owners : actorsOfNoun(document, recognition);
  const verb = verbBefore(noun, false);
  const clause = !verb.exists || named.length ? nounClause(noun) : readClause(verb);
  const actors = named.length ? named : actorsOfClause(document, clause);
  const told = recognisedByNoun(avoiding(document, actors), recognition, NO_PHRASE);
  if (!told || !actors.length) return [];
  const evidence = { first: noun.head, end: recognition.end };
  return [{ sentence: noun.sentence, type: sense.type, actors, ...told, as: null, at: noun, clause, ...evidence }];
}

/** "Kosovo lost Burundi's recognition", "was stripped of the recognition of Togo": who had given it takes it back. */
export function readLost(document: EventDocument, noun: NounPhrase): Deed[] | null {
  const isStripped = isOf(noun.previous);
  const verb = isStripped ? noun.previous.previous : noun.previous;
  if (!isVerb(verb) || !(isStripped ? STRIPPING_VERBS : LOSING_VERBS).has(verb.base)) return null;
  const owners = ownersOf(document, noun);
  const giver = isOf(noun.next) || isFrom(noun.next) ? noun.next.next : NO_PHRASE;
  const actors = owners.length || !giver.exists ? owners : partiesAt(document, listStartingAt(giver));
  const clause = readClause(verb);
  const recipients = actorsOfClause(document, clause).filter(isState);
  if (!actors.length || !recipients.length) return [];
  const told = { recipients, object: 'state' as const, as: null };
  const evidence = { first: verb.head, end: noun.end };
  return [{ sentence: noun.sentence, type: 'derecognition', actors, ...told, at: verb, clause, ...evidence }];
}
