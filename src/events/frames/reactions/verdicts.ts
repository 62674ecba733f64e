/** The frames of verdicts on a deed told in the text: "called it illegal", "said the step was contrary to the law", "accused Lima of violating". */

import { HARSH_WORDS, type TriggerSense, VERDICT_VERBS } from '../../../data/events/triggers.js';
import { lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { objectOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import type { Deed } from '../../telling/deed.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import { doersMeant, doersOf } from './reaction-targets.js';
import { canReact, reaction } from './reaction-verbs.js';

const VERDICT_REACH = 9;

/** "called the move illegal", "described it as a betrayal". */
export function readVerdict(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const object = objectOf(sentence, at);
  if (object < 0) return [];
  if (!hasJudgement(sentence, object, HARSH_WORDS)) return [];
  const recipients = doersOf(document, sentence, object, at);
  if (!recipients.length) return [];
  const clause = readClause(sentence, at);
  return reaction(sentence, {
    at,
    clause,
    sense,
    actors: actorsOfClause(document, sentence, clause).filter(canReact),
    recipients,
  });
}

function hasJudgement(sentence: ReadSentence, at: number, judging: ReadonlySet<string>): boolean {
  const end = sentence.phrases[at]?.end ?? 0;
  for (let word = end; word < sentence.words.length && word < end + VERDICT_REACH; word += 1) {
    const { lower, tag } = sentence.words[word] as { lower: string; tag: string };
    if (judging.has(lower)) return !/^(?:not|n't|n’t|no|hardly)$/.test(sentence.words[word - 1]?.lower ?? '');
    if (tag === 'VBD' || lower === 'but') return false;
  }
  return false;
}

/** "called the step contrary to the charter", "The recognition is a violation": whoever says so condemns. */
export function readJudgement(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  if (verb.isNegated || !(verb.base === 'be' || verb.isPassive || VERDICT_VERBS.has(verb.base))) return [];
  const judged = verb.isPassive
    ? HARSH_WORDS.has(verb.lower)
    : verb.base === 'be'
      ? hasJudgement(sentence, at, HARSH_WORDS)
      : LAW_WORDS.test(textAfter(sentence, at));
  if (!judged) return [];
  const clause = readClause(sentence, at);
  const subject = clause.subject[0];
  if (subject === undefined) return [];
  const recipients = judgedAt(document, sentence, subject, at);
  if (!recipients.length) return [];
  const actors = partiesOfSources(sourcesOfDeed(document, sentence, at, clause)).filter(canReact);
  return reaction(sentence, { at, clause, sense, actors, recipients }).map((deed) => ({
    ...deed,
    end: sentence.phrases[at + 1]?.end ?? deed.end,
  }));
}

/** Who did the deed that is judged; "said that Peru had violated international law": the doer of what was told last is judged itself. */
function judgedAt(document: EventDocument, sentence: ReadSentence, subject: number, at: number): Party[] {
  const doers = doersOf(document, sentence, subject, at);
  if (doers.length || !VERDICT_VERBS.has((sentence.phrases[at] as VerbPhrase).base)) return doers;
  return doersMeant(document, sentence, [subject]);
}

/** "accused Lima of violating its sovereignty": whoever did what was told last is accused of a breach by it. */
export function readAccusation(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const accused = at + 1;
  if (verb.base !== 'accuse' || !isNoun(sentence.phrases[accused])) return [];
  const breach = sentence.phrases[accused + 2];
  if (lowerAt(sentence, accused + 1) !== 'of' || !isVerb(breach) || !VERDICT_VERBS.has(breach.base)) return [];
  if (!LAW_WORDS.test(textAfter(sentence, accused + 2))) return [];
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(canReact);
  return reaction(sentence, { at, clause, sense, actors, recipients: doersMeant(document, sentence, [accused]) });
}

const LAW_WORDS = /\b(?:law|sovereignty|integrity|charter|resolutions?|agreements?|accords?|peace)\b/;

const textAfter = ({ words, phrases }: ReadSentence, at: number): string =>
  words
    .slice(phrases[at]?.end ?? 0, (phrases[at]?.end ?? 0) + VERDICT_REACH)
    .map(({ lower }) => lower)
    .join(' ');
