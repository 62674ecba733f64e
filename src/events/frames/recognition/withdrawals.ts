/** The frames of recognition taken back or shunned by its noun: "the suspension of its recognition", "lost Burundi's recognition". */
import { LOSING_VERBS, STRIPPING_VERBS } from '../../../data/events/frames.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { controlEffect, readClause } from '../../../grammar/clauses.js';
import { verbBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type NounPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import { loadLexicon } from '../../../grammar/verb-lexicon.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState } from '../../outcome/mention.js';
import { actorsOfClause, actorsOfNoun } from '../../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { recognisedByNoun } from './participle.js';

/** "stopped short of formal recognition", "balked at recognition": the verb before the preposition refuses. */
export function readShunned(document: EventDocument, sentence: ReadSentence, at: number): Deed[] {
  const phrase = sentence.phrases[at] as NounPhrase;
  let verb = at - 1;
  while (/^(?:prep|adv|adj)$/.test(kindAt(sentence, verb) ?? '')) verb -= 1;
  const governor = sentence.phrases[verb];
  if (!isVerb(governor) || verb === at - 1 || controlEffect(sentence, verb) !== 'refused') return [];
  const clause = readClause(sentence, verb);
  const actors = actorsOfClause(document, sentence, clause);
  const told = avoiding(document, actors, () => recognisedByNoun(document, sentence, at, -1));
  if (!told || !actors.length) return [];
  return [{ sentence, type: 'refusal', actors, ...told, at: verb, clause, first: governor.head, end: phrase.end }];
}

/** "the withdrawal of its recognition": told by the noun before, which is read by itself. */
export const isTakenBack = (sentence: ReadSentence, at: number): boolean =>
  lowerAt(sentence, at - 1) === 'of' && withdrawalSense(sentence, at - 2) !== null;

const withdrawalSense = (sentence: ReadSentence, at: number): TriggerSense | null =>
  (isNoun(sentence.phrases[at]) &&
    loadLexicon()
      .nounSenses.get(lowerAt(sentence, at))
      ?.find(({ frame }) => frame === 'give')) ||
  null;

/** "Suriname's withdrawal of recognition from Kosovo", "the suspension of its recognition by Panama". */
export function readWithdrawal(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const noun = at + 2;
  const phrase = sentence.phrases[noun];
  if (lowerAt(sentence, at + 1) !== 'of' || !isNoun(phrase) || phrase.lower !== 'recognition') return [];
  const owners = ownersOf(document, sentence, at);
  const actors = owners.length ? owners : actorsOfNoun(document, sentence, noun);
  const verb = verbBefore(sentence, at, false);
  const clause = verb < 0 || actors.length ? noClause() : readClause(sentence, verb);
  const doers = actors.length ? actors : actorsOfClause(document, sentence, clause);
  const told = avoiding(document, doers, () => recognisedByNoun(document, sentence, noun, -1));
  const evidence = { first: (sentence.phrases[at] as NounPhrase).head, end: phrase.end };
  return told && doers.length
    ? [{ sentence, type: sense.type, actors: doers, ...told, as: null, at, clause, ...evidence }]
    : [];
}

/** "Kosovo lost Burundi's recognition", "was stripped of the recognition of Togo": who had given it takes it back. */
export function readLost(document: EventDocument, sentence: ReadSentence, at: number): Deed[] | null {
  const isOf = lowerAt(sentence, at - 1) === 'of';
  const verb = sentence.phrases[isOf ? at - 2 : at - 1];
  if (!isVerb(verb) || !(isOf ? STRIPPING_VERBS : LOSING_VERBS).has(verb.base)) return null;
  const of = lowerAt(sentence, at + 1) === 'of' || lowerAt(sentence, at + 1) === 'from' ? at + 2 : -1;
  const owners = ownersOf(document, sentence, at);
  const actors = owners.length || of < 0 ? owners : partiesAt(document, sentence, listStartingAt(sentence, of));
  const clause = readClause(sentence, isOf ? at - 2 : at - 1);
  const recipients = actorsOfClause(document, sentence, clause).filter(isState);
  if (!actors.length || !recipients.length) return [];
  const evidence = { first: verb.head, end: (sentence.phrases[at] as NounPhrase).end };
  const told = { recipients, object: 'state' as const, as: null };
  return [{ sentence, type: 'derecognition', actors, ...told, at: isOf ? at - 2 : at - 1, clause, ...evidence }];
}
