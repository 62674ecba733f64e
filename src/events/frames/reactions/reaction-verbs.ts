/** The frames of reacting verbs: "condemned the decision", "a move denounced by", "thanked X for". */

import { OBJECTLESS_REACTIONS } from '../../../data/events/reaction-words.js';
import type { TriggerSense } from '../../../data/events/triggers.js';
import { attachedEnd, listStartingAt } from '../../../grammar/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses.js';
import { agentOf, antecedentOf, objectOf, relativeBefore } from '../../../grammar/neighbours.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { skip } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { politiesIn } from '../../parties/polity-names.js';
import { partiesAt } from '../../parties/references.js';
import { type Deed, type DeedParts, deedBetween, noClause } from '../../telling/deed.js';
import { participleHost } from '../recognition/recognising-verbs.js';
import { actorsOf, deedOver, doersOf, isDeedNoun, lastDeed, mentionsWithin } from './reaction-targets.js';

export const canReact = ({ kind }: Party): boolean => kind !== 'thing';

/** Deeds told by a reacting verb at `at`. */
export function readReaction(document: EventDocument, at: Phrase, sense: TriggerSense, particles: number): Deed[] {
  const verb = at as VerbPhrase;
  const isPassive =
    verb.isPassive ||
    ((verb.shape === 'participle' || verb.shape === 'finite') && (at.next.lower === 'by' || isSaidInCapital(at)));
  if (isPassive) return readPassiveReaction(document, at, sense);
  const clause = readClause(at);
  const actors = actorsOfClause(document, clause).filter(canReact);
  const target = avoiding(document, actors, () => targetOf(document, at, { clause, particles }));
  return reaction(at.sentence, { at, clause, sense, actors, recipients: target });
}

type ReactionParts = Pick<DeedParts, 'at' | 'clause' | 'actors' | 'recipients'> & { readonly sense: TriggerSense };

export function reaction(sentence: Sentence, { sense, ...parts }: ReactionParts): Deed[] {
  const first = parts.at.head;
  return deedBetween({ ...parts, sentence, type: sense.type, first, end: first.next });
}

/** Who did what the verb's object, or the noun its relative clause hangs on, tells. */
function targetOf(
  document: EventDocument,
  at: Phrase,
  { clause, particles }: { clause: Clause; particles: number },
): Party[] {
  const object = lateObject(at) ?? objectOf(at, particles);
  if (object.exists) return doersOf(document, object, at);
  const position = at.first.start;
  if (at.next.lower === 'what')
    return callsDeed(at.next) ? actorsOf(lastDeed(document, at.sentence, { position })) : [];
  const isThat = at.next.lower === 'that' && isNoun(at.next.next);
  if (isThat && isDeedNoun(at.next.next.lower)) return doersOf(document, at.next.next, at);
  const relative = relativeBefore(clause.subject);
  const protested = !relative.exists ? protestedBehind(document, at) : [];
  if (protested.length) return protested;
  if (!relative.exists && isBareProtest(at)) return actorsOf(lastDeed(document, at.sentence, { position }));
  if (!relative.exists) {
    const bare = (clause.subject[0] ?? NO_PHRASE).previous;
    return isDeedNoun(bare.lower) ? doersOf(document, bare, bare) : [];
  }
  const antecedent = antecedentOf(relative)[0];
  const doers = antecedent === undefined ? [] : doersOf(document, antecedent, antecedent);
  const isWhole = doers.length === 0 && relative.lower === 'which' && relative.previous.kind === 'comma';
  return isWhole
    ? actorsOf(lastDeed(document, at.sentence, { position }).filter(({ sentence: n }) => n === at.sentence.index))
    : doers;
}

/** "hailed as a breakthrough the agreement by Bahrain": the object behind the quality; null where none stands there. */
function lateObject(at: Phrase): Phrase | null {
  if (at.next.lower !== 'as' || !isNoun(at.next.next)) return null;
  const next = attachedEnd(at.next.next, LATE_PREPOSITIONS);
  const phrase = next;
  return isNoun(phrase) && isDeedNoun(phrase.lower) ? next : null;
}

const LATE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in']);

/** "condemned what it called a hostile act": what is called so is a deed. */
const callsDeed = (what: Phrase): boolean => {
  const calling = what.next.next;
  const named = what.next.next.next;
  return isVerb(calling) && isNoun(named) && isDeedNoun(named.lower);
};

const PROTEST_REACH = 10;

/** "protested when Kiribati accorded recognition to Taiwan": who did the deed of the clause behind the verb. */
function protestedBehind(document: EventDocument, at: Phrase): Party[] {
  if (!OBJECTLESS_REACTIONS.has((at as VerbPhrase).base)) return [];
  for (let next = at.next; next.exists && next.index <= at.index + 4; next = next.next)
    if (/^(?:when|after|as|over|at|against)$/.test(next.lower))
      return actorsOf(mentionsWithin(document, next, skip(next, PROTEST_REACH)).slice(0, 1));
  return [];
}

/** "China protested and suspended relations": at what was told just before. */
function isBareProtest(at: Phrase): boolean {
  const verb = at as VerbPhrase;
  return (
    OBJECTLESS_REACTIONS.has(verb.base) &&
    /^(?:finite|to)$/.test(verb.shape) &&
    /^(?:[.,;]|and|but)$/.test(verb.end.lower || '.')
  );
}

function readPassiveReaction(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const verb = at as VerbPhrase;
  const by = agentOf(at);
  const agent = !by.exists && isSaidInCapital(at) ? at.next.next : by;
  if (!agent.exists) return [];
  const actors = partiesAt(document, listStartingAt(agent)).filter(canReact);
  const hasSubject = verb.isPassive || !by.exists;
  const clause = hasSubject ? readClause(at) : noClause();
  const subject = (hasSubject ? clause.subject : participleHost(at))[0];
  if (subject === undefined) return [];
  return reaction(at.sentence, {
    at,
    clause: noClause(),
    sense,
    actors,
    recipients: doersOf(document, deedOver(subject), subject),
  });
}

/** "The step was hailed in Tirana and condemned in Belgrade": the capital stands for its government. */
function isSaidInCapital(at: Phrase): boolean {
  const place = at.next.next;
  if (at.next.lower !== 'in' || !isNoun(place) || place.isTime) return false;
  const polity = politiesIn(place.first, place.end).at(-1);
  return polity !== undefined && polity.match.how === 'capital' && polity.end === place.end;
}
