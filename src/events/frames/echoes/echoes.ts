/** The frame of a deed done again by others: "followed suit", "did so", "took the same step", "made similar announcements". */

import {
  DOING_VERBS,
  DONE_WORDS,
  FOLLOWING_VERBS,
  LONE_ECHO_NOUNS,
  OWN_DEED_WORDS,
  UNDONE_OPENERS,
} from '../../../data/events/frames/echo-words.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { phrasesBetween, skip } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isWith } from '../../../grammar/words/word-tests.js';
import type { Word } from '../../../grammar/words/words.js';
import type { EventDocument } from '../../document.js';
import { type EventType, isState, type Mention, type Party } from '../../outcome/mention.js';
import { isDone } from '../../outcome/news.js';
import { isTie, rowOf } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { extraActors } from '../../parties/actors/implied-actors.js';
import { partiesAt } from '../../parties/names/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { readReality } from '../../telling/status.js';
import { followsReaction } from '../reactions/reaction-echoes.js';
import { type EchoRule, echoAt } from './echo-rules.js';
import { echoedDeed } from './echoed-deeds.js';

/** An echo in its clause, with the deed that it means. */
interface Echo {
  readonly verb: VerbPhrase;
  /** The word after those that echo. */
  readonly end: Word;
  readonly rule: EchoRule;
  readonly clause: Clause;
  readonly model: Mention;
}

/** How many phrases after "doing so" the verb may stand that it is the subject of. */
const SUBJECT_REACH = 3;

/** "doing so now would wreck the talks": the echo is what the next verb is about, and tells nothing. */
const isSubject = ({ shape, next }: VerbPhrase): boolean =>
  shape === 'ing' &&
  phrasesBetween(next, skip(next, SUBJECT_REACH)).some(
    (phrase) => isVerb(phrase) && phrase.shape === 'finite' && phrase.modal !== null,
  );

/** "The Kremlin did so on Monday": tells again, and dates, what the actor is known to have done. */
const isPlainPast = ({ base, shape, isNegated, head }: VerbPhrase): boolean =>
  DOING_VERBS.has(base) && shape === 'finite' && !isNegated && DONE_WORDS.has(head.lower);

/** "until Togo does so": a clause whose deed has not been done. */
const isUndone = ({ subject }: Clause): boolean => UNDONE_OPENERS.has((subject[0] ?? NO_PHRASE).previous.lower);

/** Announcing is the act: the deed told before, with the day of its announcement. */
function announcedDeed(document: EventDocument, { verb, end, clause, model }: Echo): Deed[] {
  const { type, status, actor, recipients, object } = model;
  const isOwn = actorsOfClause(document, clause).some(({ name }) => name === actor.name);
  if (!isDone(status) || !(verb.isPassive || isOwn)) return [];
  const told = { type, status, actors: [actor], recipients, object, as: null, isImplied: true };
  return [{ ...told, sentence: verb.sentence, at: verb, clause, first: verb.head, end }];
}

/** The type of the deed done again; null where the echo refuses what has no refusal. A refusal may echo as the deed that it refuses. */
function typeOf({ verb, end, rule, clause, model }: Echo): EventType | null {
  const { negated, negationOf } = rowOf(model.type);
  switch (rule.deed) {
    case 'refusal':
      return negated;
    case 'refusal-too':
      return negationOf === null ? negated : model.type;
    default:
      return negationOf !== null && (OWN_DEED_WORDS.has(end.previous.lower) || readReality(verb, clause).isRefused)
        ? negationOf
        : model.type;
  }
}

/** "did the same with South Ossetia": whom the deed is now done to; empty where the echo names nobody, or means what stands far before. */
function partnersOf(document: EventDocument, { verb, end, model }: Echo): Party[] {
  const { index, sentence } = verb;
  if (model.sentence < sentence.index - 1) return [];
  const prep: Phrase = sentence.phrases.find((phrase) => phrase.index > index && phrase.first === end) ?? NO_PHRASE;
  return isWith(prep) && isNoun(prep.next) ? partiesAt(document, listStartingAt(prep.next)).filter(isState) : [];
}

/** "Syria broke ties with Ukraine, which had done the same": what one did to the other is done back. */
const isReturned = ({ model: { type, recipients }, clause }: Echo, actors: readonly Party[]): boolean =>
  isTie(type) &&
  actors.length === 1 &&
  recipients.length === 1 &&
  recipients[0]?.name === actors[0]?.name &&
  !clause.links.some(({ kind }) => kind === 'rank');

function recipientsOf(echo: Echo, actors: readonly Party[], partners: readonly Party[]): readonly Party[] {
  if (partners.length) return partners;
  return isReturned(echo, actors) ? [echo.model.actor] : echo.model.recipients;
}

/** "Norway said it would recognise it; Spain followed": who follows an announcement announces the same. */
const isPlannedToo = ({ verb, model }: Echo): boolean =>
  model.status === 'planned' && FOLLOWING_VERBS.has(verb.base) && verb.shape === 'finite' && verb.modal === null;

/** The deed done again by those who are said to do so. */
function deedAgain(document: EventDocument, echo: Echo, doers: readonly Party[]): Deed[] {
  const { verb, end, rule, clause, model } = echo;
  const type = typeOf(echo);
  if (type === null) return [];
  const partners = partnersOf(document, echo);
  const isAgain = isPlainPast(verb) && rowOf(model.type).negationOf === null;
  const isOwnNo = verb.isNegated && rowOf(model.type).negated !== null;
  const isEnded = clause.links.some(({ effect }) => effect === 'ended');
  const isSelfToo = isAgain || isOwnNo || isEnded || partners.length > 0;
  const actors = isSelfToo ? doers : doers.filter(({ name }) => name !== model.actor.name);
  const deed = {
    sentence: verb.sentence,
    type,
    recipients: recipientsOf(echo, actors, partners),
    object: model.object,
    as: null,
    ...(rule.isInverted ? { at: verb.next, clause: noClause() } : { at: verb, clause }),
    first: verb.head,
    end,
    isImplied: true,
    ...(rule.deed === 'planned' || isPlannedToo(echo) ? { status: 'planned' as const } : {}),
  };
  const isLone = LONE_ECHO_NOUNS.has(verb.next.lower);
  const extra = extraActors(document, verb.sentence, deed);
  return [...(actors.length ? [{ ...deed, actors }] : []), ...(isLone ? [] : extra)];
}

/** Deeds told by an echo at a phrase: what others did before, done or refused by those whom the echo names. */
export function readEcho(document: EventDocument, phrase: Phrase): Deed[] {
  const found = isVerb(phrase) ? echoAt(phrase) : null;
  if (!isVerb(phrase) || !found || isSubject(phrase) || followsReaction(phrase, found.rule)) return [];
  const { rule, end } = found;
  const clause = readClause(phrase);
  const doers = rule.isInverted ? partiesAt(document, listStartingAt(phrase.next)) : actorsOfClause(document, clause);
  const isEnded = clause.links.some(({ effect }) => effect === 'ended');
  const isOwnDeed = isPlainPast(phrase) || isEnded || rule.deed === 'announced';
  const model = echoedDeed(document, phrase, isOwnDeed ? [] : doers);
  if (!model) return [];
  const echo = { verb: phrase, end, rule, clause, model };
  if (rule.deed === 'announced') return announcedDeed(document, echo);
  return isUndone(clause) ? [] : deedAgain(document, echo, doers);
}
