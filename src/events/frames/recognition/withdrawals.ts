/** The frames of recognition taken back or shunned by its noun: "the suspension of its recognition", "lost Burundi's recognition". */

import { LOSING_VERBS, STRIPPING_VERBS } from '../../../data/events/recognition-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { controlEffect, readClause } from '../../../grammar/clauses.js';
import { verbBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/phrases.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { loadLexicon } from '../../../grammar/verb-lexicon.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { recognisedByNoun } from './participle.js';

/** "stopped short of formal recognition", "balked at recognition": the verb before the preposition refuses. */
export function readShunned(document: EventDocument, at: Phrase): Deed[] {
  const phrase = at as NounPhrase;
  let verb = at.previous;
  while (/^(?:prep|adv|adj)$/.test(verb.kind)) verb = verb.previous;
  const governor = verb;
  if (!isVerb(governor) || verb === at.previous || controlEffect(verb) !== 'refused') return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause);
  const told = avoiding(document, actors, () => recognisedByNoun(document, at, NO_PHRASE));
  if (!told || !actors.length) return [];
  return [
    {
      sentence: at.sentence,
      type: 'refusal',
      actors,
      ...told,
      at: verb,
      clause,
      first: governor.head,
      end: phrase.end,
    },
  ];
}

/** "the withdrawal of its recognition": told by the noun before, which is read by itself. */
export const isTakenBack = (at: Phrase): boolean =>
  at.previous.lower === 'of' && withdrawalSense(at.previous.previous) !== null;

const withdrawalSense = (at: Phrase): TriggerSense | null =>
  (isNoun(at) &&
    loadLexicon()
      .nounSenses.get(at.lower)
      ?.find(({ frame }) => frame === 'give')) ||
  null;

/** "Suriname's withdrawal of recognition from Kosovo", "the suspension of its recognition by Panama". */
export function readWithdrawal(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const noun = at.next.next;
  const phrase = noun;
  if (at.next.lower !== 'of' || !isNoun(phrase) || phrase.lower !== 'recognition') return [];
  const owners = ownersOf(document, at);
  const actors = owners.length ? owners : actorsOfNoun(document, noun);
  const verb = verbBefore(at, false);
  const clause = !verb.exists || actors.length ? noClause() : readClause(verb);
  const doers = actors.length ? actors : actorsOfClause(document, clause);
  const told = avoiding(document, doers, () => recognisedByNoun(document, noun, NO_PHRASE));
  const evidence = { first: (at as NounPhrase).head, end: phrase.end };
  return told && doers.length
    ? [{ sentence: at.sentence, type: sense.type, actors: doers, ...told, as: null, at, clause, ...evidence }]
    : [];
}

/** "Kosovo lost Burundi's recognition", "was stripped of the recognition of Togo": who had given it takes it back. */
export function readLost(document: EventDocument, at: Phrase): Deed[] | null {
  const isOf = at.previous.lower === 'of';
  const verb = isOf ? at.previous.previous : at.previous;
  if (!isVerb(verb) || !(isOf ? STRIPPING_VERBS : LOSING_VERBS).has(verb.base)) return null;
  const of = at.next.lower === 'of' || at.next.lower === 'from' ? at.next.next : NO_PHRASE;
  const owners = ownersOf(document, at);
  const actors = owners.length || !of.exists ? owners : partiesAt(document, listStartingAt(of));
  const clause = readClause(isOf ? at.previous.previous : at.previous);
  const recipients = actorsOfClause(document, clause).filter(isState);
  if (!actors.length || !recipients.length) return [];
  const evidence = { first: verb.head, end: (at as NounPhrase).end };
  const told = { recipients, object: 'state' as const, as: null };
  return [
    {
      sentence: at.sentence,
      type: 'derecognition',
      actors,
      ...told,
      at: isOf ? at.previous.previous : at.previous,
      clause,
      ...evidence,
    },
  ];
}
