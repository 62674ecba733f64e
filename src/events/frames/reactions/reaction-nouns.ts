/** The frames of nouns of reaction: "drew condemnation from Serbia", "lodged a protest", "was grateful to Peru". */

import {
  ABOUT_PREPOSITIONS,
  ADDRESSEE_PREPOSITIONS,
  ARRIVING_VERBS,
  DESPITE_WORDS,
  REACTING_PREPOSITIONS,
} from '../../../data/events/frames/reaction-words.js';
import { DRAWING_VERBS, REACTION_PAPERS, type TriggerSense, VOICING_VERBS } from '../../../data/events/triggers.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { skip } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isOf } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/names/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import { isTimeNoun } from '../../telling/status.js';
import type { NounTrigger } from '../frame.js';
import { isCopula } from '../phrase-questions.js';
import {
  actorsOf,
  CLAUSE_REACH,
  doersJustTold,
  doersOf,
  doersTold,
  endsHere,
  mentionsWithin,
  partiesAmong,
} from './reaction-targets.js';
import { canReact, reaction } from './reactions.js';

/** Deeds told by a noun of reaction: "drew condemnation from Serbia", "lodged a protest", "Praise came from Tirana", "despite Israeli protests". */
export function readReactionNoun(document: EventDocument, trigger: NounTrigger): Deed[] {
  const voiced = readVoiced(document, trigger);
  if (voiced.length) return voiced;
  const { noun, sense } = trigger;
  const actors = voicesAt(document, noun).filter(canReact);
  return reaction({ at: noun, clause: noClause(), sense, actors, recipients: doersJustTold(document, noun) });
}

/** How many phrases before the noun its verb may stand, over other nouns. */
const VERB_REACH = 4;

/** The phrase that should be the verb of a voiced reaction: "sent a note of protest", "lodged on Monday a protest". */
function governorOf(noun: NounPhrase): Phrase {
  const isPaper = isOf(noun.previous) && REACTION_PAPERS.has(noun.previous.previous.lower);
  let governor = isPaper ? noun.previous.previous.previous : noun.previous;
  if (isVerb(governor.previous) && (governor.kind === 'prep' || governor.kind === 'adv')) governor = governor.previous;
  while (isNoun(governor) && governor.index > noun.index - VERB_REACH) governor = governor.previous;
  return governor;
}

/** "lodged a protest with Lima", "sent a note of protest", "expressed its gratitude to Peru": the subject of the verb voices it. */
function readVoiced(document: EventDocument, { noun, sense }: NounTrigger): Deed[] {
  const verb = governorOf(noun);
  if (!isVerb(verb) || !VOICING_VERBS.has(verb.base)) return [];
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter(canReact);
  const recipients = aboutWhom(avoiding(document, actors), noun);
  return reaction({ at: verb, clause, sense, actors, recipients });
}

const isAbout = ({ kind, lower }: Phrase): boolean => kind === 'prep' && ABOUT_PREPOSITIONS.has(lower);

/** Whom a reaction is about by the phrase behind its word: a deed, its doer, or whatever was told last where nothing else is named. */
function aboutWhom(document: EventDocument, trigger: Phrase): Party[] {
  let prep = trigger.next;
  if (isTimeNoun(prep)) prep = prep.next;
  if (prep.kind === 'prep' && isTimeNoun(prep.next)) prep = prep.next.next;
  const last = doersJustTold(document, trigger);
  if (!isAbout(prep)) return endsHere(prep) ? last : [];
  const noun = prep.next;
  if (!isNoun(noun)) return actorsOf(mentionsWithin(document, noun, skip(noun, CLAUSE_REACH)).slice(0, 1));
  const doers = doersOf(document, noun, trigger);
  if (doers.length) return doers;
  const meant = partiesAmong(document, listStartingAt(noun), doersTold(document));
  return meant.length || !ADDRESSEE_PREPOSITIONS.has(prep.lower) ? meant : last;
}

/** Whose reaction the noun tells, where its verb has another subject. */
function voicesAt(document: EventDocument, noun: NounPhrase): Party[] {
  const from = fromWhom(noun);
  if (from.exists) return partiesAt(document, listStartingAt(from));
  const isDespite = DESPITE_WORDS.has(noun.previous.lower);
  return isDespite && !isAbout(noun.next) ? ownersOf(document, noun) : [];
}

/** Whether the verb before a noun, over a list and its prepositions, draws it: "drew praise and criticism". */
function isDrawn(noun: NounPhrase): boolean {
  let before = noun.previous;
  while (before.kind === 'conj' || before.kind === 'noun' || before.kind === 'prep') before = before.previous;
  return isVerb(before) && (DRAWING_VERBS.has(before.base) || isCopula(before));
}

/** The noun after "from", "by" or "in" of one whose reaction is drawn, or comes; none where the noun is of no such reaction. */
function fromWhom(noun: NounPhrase): Phrase {
  const { next } = noun;
  const comes = isVerb(next) && ARRIVING_VERBS.has(next.base);
  if (!comes && !isDrawn(noun)) return NO_PHRASE;
  let prep = comes ? next.next : next;
  while (prep.kind === 'adv') prep = prep.next;
  return REACTING_PREPOSITIONS.has(prep.lower) && isNoun(prep.next) ? prep.next : NO_PHRASE;
}

/** "was grateful to Peru", "We are grateful to Peru, the president said". */
export function readThankful(document: EventDocument, adjective: Phrase, sense: TriggerSense): Deed[] {
  const copula = adjective.previous;
  if (!isVerb(copula) || !isCopula(copula)) return [];
  const clause = readClause(copula);
  const actors = actorsOfClause(document, clause).filter(canReact);
  return reaction({ at: adjective, clause, sense, actors, recipients: aboutWhom(document, adjective) });
}
