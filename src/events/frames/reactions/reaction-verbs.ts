/** The frames of reacting verbs: "condemned the decision", "a move denounced by", "thanked X for". */

import { OBJECTLESS_REACTIONS } from '../../../data/events/frames.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { attachedEnd, kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { agentOf, antecedentOf, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type VerbPhrase } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { politiesIn } from '../../parties/polity-names.js';
import { partiesAt } from '../../parties/references.js';
import { type Deed, type DeedParts, deedBetween, noClause } from '../../telling/deed.js';
import { participleHost } from '../recognition/verb.js';
import { actorsOf, deedOver, doersOf, isDeedNoun, lastDeed, mentionsWithin } from './reaction-targets.js';

export const canReact = ({ kind }: Party): boolean => kind !== 'thing';

/** Deeds told by a reacting verb at `at`. */
export function readReaction(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
  particles: number,
): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const isPassive =
    verb.isPassive ||
    ((verb.shape === 'participle' || verb.shape === 'finite') &&
      (lowerAt(sentence, at + 1) === 'by' || isSaidInCapital(sentence, at)));
  if (isPassive) return readPassiveReaction(document, sentence, at, sense);
  const clause = readClause(sentence, at);
  const actors = actorsOfClause(document, sentence, clause).filter(canReact);
  const target = avoiding(document, actors, () => targetOf(document, sentence, at, { clause, particles }));
  return reaction(sentence, { at, clause, sense, actors, recipients: target });
}

type ReactionParts = Pick<DeedParts, 'at' | 'clause' | 'actors' | 'recipients'> & { readonly sense: TriggerSense };

export function reaction(sentence: ReadSentence, { sense, ...parts }: ReactionParts): Deed[] {
  const first = sentence.phrases[parts.at]?.head ?? 0;
  return deedBetween({ ...parts, sentence, type: sense.type, first, end: first + 1 });
}

/** Who did what the verb's object, or the noun its relative clause hangs on, tells. */
function targetOf(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  { clause, particles }: { clause: Clause; particles: number },
): Party[] {
  const object = lateObject(sentence, at) ?? objectOf(sentence, at, particles);
  if (object >= 0) return doersOf(document, sentence, object, at);
  const position = sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0;
  if (lowerAt(sentence, at + 1) === 'what')
    return callsDeed(sentence, at + 1) ? actorsOf(lastDeed(document, sentence, { position })) : [];
  const isThat = lowerAt(sentence, at + 1) === 'that' && isNoun(sentence.phrases[at + 2]);
  if (isThat && isDeedNoun(lowerAt(sentence, at + 2))) return doersOf(document, sentence, at + 2, at);
  const relative = relativeBefore(sentence, clause.subject);
  const protested = relative < 0 ? protestedBehind(document, sentence, at) : [];
  if (protested.length) return protested;
  if (relative < 0 && isBareProtest(sentence, at)) return actorsOf(lastDeed(document, sentence, { position }));
  if (relative < 0) {
    const bare = (clause.subject[0] ?? 0) - 1;
    return isDeedNoun(lowerAt(sentence, bare)) ? doersOf(document, sentence, bare, bare) : [];
  }
  const antecedent = antecedentOf(sentence, relative)[0];
  const doers = antecedent === undefined ? [] : doersOf(document, sentence, antecedent, antecedent);
  const isWhole =
    doers.length === 0 && lowerAt(sentence, relative) === 'which' && kindAt(sentence, relative - 1) === 'comma';
  return isWhole
    ? actorsOf(lastDeed(document, sentence, { position }).filter(({ sentence: n }) => n === sentence.index))
    : doers;
}

/** "hailed as a breakthrough the agreement by Bahrain": the object behind the quality; null where none stands there. */
function lateObject(sentence: ReadSentence, at: number): number | null {
  if (lowerAt(sentence, at + 1) !== 'as' || !isNoun(sentence.phrases[at + 2])) return null;
  const next = attachedEnd(sentence, at + 2, LATE_PREPOSITIONS);
  const phrase = sentence.phrases[next];
  return isNoun(phrase) && isDeedNoun(phrase.lower) ? next : null;
}

const LATE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in']);

/** "condemned what it called a hostile act": what is called so is a deed. */
const callsDeed = ({ phrases }: ReadSentence, what: number): boolean => {
  const calling = phrases[what + 2];
  const named = phrases[what + 3];
  return isVerb(calling) && isNoun(named) && isDeedNoun(named.lower);
};

const PROTEST_REACH = 10;

/** "protested when Kiribati accorded recognition to Taiwan": who did the deed of the clause behind the verb. */
function protestedBehind(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const { phrases } = sentence;
  if (!OBJECTLESS_REACTIONS.has((phrases[at] as VerbPhrase).base)) return [];
  for (let next = at + 1; next < phrases.length && next <= at + 4; next += 1)
    if (/^(?:when|after|as|over|at|against)$/.test(lowerAt(sentence, next)))
      return actorsOf(
        mentionsWithin(document, sentence, next, Math.min(phrases.length, next + PROTEST_REACH)).slice(0, 1),
      );
  return [];
}

/** "China protested and suspended relations": at what was told just before. */
function isBareProtest({ phrases, words }: ReadSentence, at: number): boolean {
  const verb = phrases[at] as VerbPhrase;
  return (
    OBJECTLESS_REACTIONS.has(verb.base) &&
    /^(?:finite|to)$/.test(verb.shape) &&
    /^(?:[.,;]|and|but)$/.test(words[verb.end]?.lower ?? '.')
  );
}

function readPassiveReaction(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const by = agentOf(sentence, at);
  const agent = by < 0 && isSaidInCapital(sentence, at) ? at + 2 : by;
  if (agent < 0) return [];
  const actors = partiesAt(document, sentence, listStartingAt(sentence, agent)).filter(canReact);
  const hasSubject = verb.isPassive || by < 0;
  const clause = hasSubject ? readClause(sentence, at) : noClause();
  const subject = (hasSubject ? clause.subject : participleHost(sentence, at))[0];
  if (subject === undefined) return [];
  return reaction(sentence, {
    at,
    clause: noClause(),
    sense,
    actors,
    recipients: doersOf(document, sentence, deedOver(sentence, subject), subject),
  });
}

/** "The step was hailed in Tirana and condemned in Belgrade": the capital stands for its government. */
function isSaidInCapital(sentence: ReadSentence, at: number): boolean {
  const place = sentence.phrases[at + 2];
  if (lowerAt(sentence, at + 1) !== 'in' || !isNoun(place) || place.isTime) return false;
  const polity = politiesIn(sentence, place.first, place.end).at(-1);
  return polity !== undefined && polity.match.how === 'capital' && polity.end === place.end;
}
