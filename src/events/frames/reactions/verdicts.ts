/** The frames of verdicts on a deed told in the text: "called it illegal", "said the step was contrary to the law", "accused Lima of violating". */

import { HARSH_WORDS, type TriggerSense, VERDICT_VERBS } from '../../../data/events/triggers.js';
import { readClause } from '../../../grammar/clauses.js';
import { objectOf } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { skip, wordsBetween } from '../../../grammar/place.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import type { Deed } from '../../telling/deed.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import { doersMeant, doersOf } from './reaction-targets.js';
import { canReact, reaction } from './reaction-verbs.js';

const VERDICT_REACH = 9;

/** "called the move illegal", "described it as a betrayal". */
export function readVerdict(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const object = objectOf(at);
  if (!object.exists) return [];
  if (!hasJudgement(object, HARSH_WORDS)) return [];
  const recipients = doersOf(document, object, at);
  if (!recipients.length) return [];
  const clause = readClause(at);
  return reaction(at.sentence, {
    at,
    clause,
    sense,
    actors: actorsOfClause(document, clause).filter(canReact),
    recipients,
  });
}

function hasJudgement(at: Phrase, judging: ReadonlySet<string>): boolean {
  const end = at.end;
  for (let word = end; word.exists && word.index < end.index + VERDICT_REACH; word = word.next) {
    const { lower, tag } = word;
    if (judging.has(lower)) return !/^(?:not|n't|n’t|no|hardly)$/.test(word.previous.lower);
    if (tag === 'VBD' || lower === 'but') return false;
  }
  return false;
}

/** "called the step contrary to the charter", "The recognition is a violation": whoever says so condemns. */
export function readJudgement(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  if (verb.isNegated || !(verb.base === 'be' || verb.isPassive || VERDICT_VERBS.has(verb.base))) return [];
  const judged = verb.isPassive
    ? HARSH_WORDS.has(verb.lower)
    : verb.base === 'be'
      ? hasJudgement(at, HARSH_WORDS)
      : LAW_WORDS.test(textAfter(at));
  if (!judged) return [];
  const clause = readClause(at);
  const subject = clause.subject[0];
  if (subject === undefined) return [];
  const recipients = judgedAt(document, subject, at);
  if (!recipients.length) return [];
  const actors = partiesOfSources(sourcesOfDeed(document, at, clause)).filter(canReact);
  return reaction(at.sentence, { at, clause, sense, actors, recipients }).map((deed) => ({
    ...deed,
    end: at.next.exists ? at.next.end : deed.end,
  }));
}

/** Who did the deed that is judged; "said that Peru had violated international law": the doer of what was told last is judged itself. */
function judgedAt(document: EventDocument, subject: Phrase, at: Phrase): Party[] {
  const doers = doersOf(document, subject, at);
  if (doers.length || !VERDICT_VERBS.has((at as VerbPhrase).base)) return doers;
  return doersMeant(document, subject.sentence, [subject]);
}

/** "accused Lima of violating its sovereignty": whoever did what was told last is accused of a breach by it. */
export function readAccusation(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const accused = at.next;
  if (verb.base !== 'accuse' || !isNoun(accused)) return [];
  const breach = accused.next.next;
  if (accused.next.lower !== 'of' || !isVerb(breach) || !VERDICT_VERBS.has(breach.base)) return [];
  if (!LAW_WORDS.test(textAfter(accused.next.next))) return [];
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(canReact);
  return reaction(at.sentence, { at, clause, sense, actors, recipients: doersMeant(document, at.sentence, [accused]) });
}

const LAW_WORDS = /\b(?:law|sovereignty|integrity|charter|resolutions?|agreements?|accords?|peace)\b/;

const textAfter = (at: Phrase): string =>
  wordsBetween(at.end, skip(at.end, VERDICT_REACH))
    .map(({ lower }) => lower)
    .join(' ');
