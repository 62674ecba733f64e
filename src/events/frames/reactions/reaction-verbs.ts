/** The frames of reacting verbs: "condemned the decision", "a move denounced by", "thanked X for". */

import {
  AFTER_BARE_PROTEST,
  BELONGING_PREPOSITIONS,
  JUDGED_NOUNS,
  OBJECTLESS_REACTIONS,
  OCCASION_WORDS,
  POINTING_OPENERS,
  REGRETTING_VERBS,
  SUPPORTED_NOUNS,
  SUPPORTING_VERBS,
} from '../../../data/events/frames/reaction-words.js';
import { HARSH_WORDS } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { attachedEnd, listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import {
  agentOf,
  antecedentOf,
  objectOf,
  relativeBefore,
  verbBefore,
} from '../../../grammar/clauses/verb-neighbours.js';
import { skip, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isAs, isBy, isIn, isThat, isWhat, isWhich } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { partiesJoined } from '../../parties/actors/implied-actors.js';
import { politiesIn } from '../../parties/names/polity-names.js';
import { partiesAt } from '../../parties/names/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import type { VerbTrigger } from '../frame.js';
import { participleHost } from '../recognition/recognising-verbs.js';
import { actorsOf, deedOver, doersOf, isDeedNoun, lastDeed, mentionsWithin } from './reaction-targets.js';
import { canReact, reaction } from './reactions.js';

/** Deeds told by a reacting verb. */
export function readReaction(document: EventDocument, trigger: VerbTrigger): Deed[] {
  const { verb, sense, particles } = trigger;
  const mayBePassive = verb.shape === 'participle' || verb.shape === 'finite';
  if (verb.isPassive || (mayBePassive && (isBy(verb.next) || isSaidInCapital(verb))))
    return readPassiveReaction(document, trigger);
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(canReact);
  const isOwnDeed =
    (!SUPPORTING_VERBS.has(verb.base) || supportsDeed(verb, particles)) &&
    (!REGRETTING_VERBS.has(verb.base) || regretsWrong(verb));
  const recipients = isOwnDeed ? targetOf(avoiding(document, actors), verb, { clause, particles }) : [];
  const joined = clause.links.flatMap(({ at }) => partiesJoined(document, at)).filter(canReact);
  return reaction({ at: verb, clause, sense, actors: [...actors, ...joined], recipients });
}

/** "supported Russia's decision to recognise": support is of a deed of the list only where its noun names one that is done. */
function supportsDeed(verb: VerbPhrase, particles: number): boolean {
  const object = objectOf(verb, particles);
  return SUPPORTED_NOUNS.has(object.lower) && (object.first.tag !== 'DT' || POINTING_OPENERS.has(object.first.lower));
}

/** "regretted the 'unjustified' decision": a harsh word in the object. */
function regretsWrong(verb: VerbPhrase): boolean {
  const object = lastOfQuoted(verb.next);
  return isDeedNoun(object.lower) && wordsBetween(verb.end, object.head).some(({ lower }) => HARSH_WORDS.has(lower));
}

/** "the 'unjustified' | decision": the noun behind a quoted adjective. */
function lastOfQuoted(first: Phrase): Phrase {
  let noun = first;
  while (
    !isDeedNoun(noun.lower) &&
    (noun.kind === 'quote' || noun.kind === 'adj' || noun.kind === 'adv' || isNoun(noun))
  )
    noun = noun.next;
  return noun;
}

/** Who did what the verb's object, or the noun its relative clause hangs on, tells. */
function targetOf(
  document: EventDocument,
  verb: VerbPhrase,
  { clause, particles }: { clause: Clause; particles: number },
): Party[] {
  const quoted = REGRETTING_VERBS.has(verb.base) ? lastOfQuoted(verb.next) : NO_PHRASE;
  const object = lateObject(verb) ?? (quoted.exists ? quoted : objectOf(verb, particles));
  if (object.exists) return doersOf(document, object, verb);
  const { next } = verb;
  if (isWhat(next)) return callsDeed(next) ? doersBefore(document, verb) : [];
  if (isThat(next) && isNoun(next.next) && isDeedNoun(next.next.lower)) return doersOf(document, next.next, verb);
  const relative = relativeBefore(clause.subject);
  return relative.exists ? targetOfRelative(document, verb, relative) : targetBeside(document, verb, clause);
}

/** Who did what was told last before a verb. */
const doersBefore = (document: EventDocument, { sentence, first }: Phrase): Party[] =>
  actorsOf(lastDeed(document, sentence, { position: first.start }));

/** "the step, which Serbia condemned"; after a comma "which" may mean all that the sentence told. */
function targetOfRelative(document: EventDocument, verb: VerbPhrase, relative: Phrase): Party[] {
  const [antecedent] = antecedentOf(relative);
  const doers = antecedent === undefined ? [] : doersOf(document, antecedent, antecedent);
  if (doers.length || !isWhich(relative) || relative.previous.kind !== 'comma') return doers;
  const last = lastDeed(document, verb.sentence, { position: verb.first.start });
  return actorsOf(last.filter(({ sentence }) => sentence === verb.sentence.index));
}

/** What a verb without object or relative pronoun is about: the clause behind it, the text before it, or "a step Serbia condemned". */
function targetBeside(document: EventDocument, verb: VerbPhrase, { subject }: Clause): Party[] {
  const protested = protestedBehind(document, verb);
  if (protested.length) return protested;
  if (isBareProtest(verb)) return doersBefore(document, verb);
  const bare = (subject[0] ?? NO_PHRASE).previous;
  return isDeedNoun(bare.lower) ? doersOf(document, bare, bare) : [];
}

/** "hailed as a breakthrough the agreement by Bahrain": the object behind the quality; null where none stands there. */
function lateObject({ next }: VerbPhrase): Phrase | null {
  if (!isAs(next) || !isNoun(next.next)) return null;
  const object = attachedEnd(next.next, BELONGING_PREPOSITIONS);
  return isNoun(object) && isDeedNoun(object.lower) ? object : null;
}

/** "condemned what it called a hostile act", "what he described as an attempt to": what is called so is a deed, or a word of judgement. */
const callsDeed = (what: Phrase): boolean => {
  const calling = what.next.next;
  const called = isAs(calling.next) ? calling.next.next : calling.next;
  const named = called.kind === 'quote' ? called.next : called;
  const isOfOther = politiesIn(named.first, named.head).length > 0;
  return (
    isVerb(calling) &&
    !isOfOther &&
    (isDeedNoun(named.lower) || HARSH_WORDS.has(named.lower) || JUDGED_NOUNS.has(named.lower))
  );
};

/** How many phrases behind a protest its occasion may stand, and how many that may take. */
const OCCASION_REACH = 4;
const PROTEST_REACH = 10;

/** "protested when Kiribati accorded recognition to Taiwan": who did the deed of the clause behind the verb. */
function protestedBehind(document: EventDocument, verb: VerbPhrase): Party[] {
  if (!OBJECTLESS_REACTIONS.has(verb.base)) return [];
  for (let next = verb.next; next.exists && next.index <= verb.index + OCCASION_REACH; next = next.next)
    if (OCCASION_WORDS.has(next.lower))
      return actorsOf(mentionsWithin(document, next, skip(next, PROTEST_REACH)).slice(0, 1));
  return [];
}

/** "China protested and suspended relations": at what was told just before. */
const isBareProtest = ({ base, shape, end, next }: VerbPhrase): boolean =>
  OBJECTLESS_REACTIONS.has(base) &&
  (shape === 'finite' || shape === 'to') &&
  AFTER_BARE_PROTEST.test((next.kind === 'adv' ? next.end : end).lower);

/** "The step was condemned by Serbia", "a move denounced by", "hailed in Tirana". */
function readPassiveReaction(document: EventDocument, { verb, sense }: VerbTrigger): Deed[] {
  const by = agentOf(verb);
  const agent = !by.exists && isSaidInCapital(verb) ? verb.next.next : by;
  if (!agent.exists) return [];
  const [subject] = verb.isPassive || !by.exists ? readClause(verb).subject : hostOfPassive(verb);
  if (subject === undefined) return [];
  if (SUPPORTING_VERBS.has(verb.base) && !SUPPORTED_NOUNS.has(deedOver(subject).lower)) return [];
  return reaction({
    at: verb,
    clause: noClause(),
    sense,
    actors: partiesAt(document, listStartingAt(agent)).filter(canReact),
    recipients: doersOf(document, deedOver(subject), subject),
  });
}

/** "a move denounced by Peru", "was condemned by Serbia and welcomed by Peru": what a bare participle is said of. */
function hostOfPassive(verb: VerbPhrase): readonly Phrase[] {
  const before = verb.previous.kind === 'conj' ? verbBefore(verb.previous, false) : NO_PHRASE;
  if (!isVerb(before) || !agentOf(before).exists) return participleHost(verb);
  return before.isPassive ? readClause(before).subject : participleHost(before);
}

/** "The step was hailed in Tirana and condemned in Belgrade": the capital stands for its government. */
function isSaidInCapital({ next }: VerbPhrase): boolean {
  const place = next.next;
  if (!isIn(next) || !isNoun(place) || place.isTime) return false;
  const polity = politiesIn(place.first, place.end).at(-1);
  return polity !== undefined && polity.match.how === 'capital' && polity.end === place.end;
}
