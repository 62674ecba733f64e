/** The frames of nouns of reaction: "drew condemnation from Serbia", "lodged a protest", "was grateful to Peru". */

import { ARRIVING_VERBS } from '../../../data/events/reaction-words.js';
import {
  DRAWING_VERBS,
  REACTION_PAPERS,
  THANKFUL_WORDS,
  type TriggerSense,
  VOICING_VERBS,
} from '../../../data/events/triggers.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { isNoun, isVerb, type Phrase } from '../../../grammar/phrases.js';
import { skip } from '../../../grammar/place.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { avoiding, type EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { actorsOfClause } from '../../parties/clause-actors.js';
import { ownersOf, partiesAt } from '../../parties/references.js';
import { type Deed, noClause } from '../../telling/deed.js';
import {
  actorsOf,
  CLAUSE_REACH,
  doersOf,
  doersTold,
  endsHere,
  isTimeAt,
  lastDeed,
  mentionsWithin,
  TOLD_REACH,
} from './reaction-targets.js';
import { canReact, reaction } from './reaction-verbs.js';

/** Deeds told by a noun of reaction: "drew condemnation from Serbia", "lodged a protest", "Praise came from Tirana", "despite Israeli protests". */
export function readReactionNoun(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const voiced = readVoiced(document, at, sense);
  if (voiced.length) return voiced;
  const actors = voicesAt(document, at).filter(canReact);
  const position = at.first.start;
  const last = lastDeed(document, at.sentence, { position }).filter(
    ({ sentence: n }) => n >= at.sentence.index - TOLD_REACH,
  );
  return reaction(at.sentence, { at, clause: noClause(), sense, actors, recipients: actorsOf(last) });
}

/** "lodged a protest with Lima", "sent a note of protest", "expressed its gratitude to Peru": the subject of the verb voices it. */
function readVoiced(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const isPaper = at.previous.lower === 'of' && REACTION_PAPERS.has(at.previous.previous.lower);
  let governor = isPaper ? at.previous.previous.previous : at.previous;
  if (isVerb(governor.previous) && /^(?:prep|adv)$/.test(governor.kind)) governor = governor.previous;
  while (isNoun(governor) && governor.index > at.index - 4) governor = governor.previous;
  const verb = governor;
  if (!isVerb(verb) || !VOICING_VERBS.has(verb.base)) return [];
  const clause = readClause(governor);
  const actors = actorsOfClause(document, clause).filter(canReact);
  const recipients = avoiding(document, actors, () => aboutWhom(document, at));
  return reaction(at.sentence, { at: governor, clause, sense, actors, recipients });
}

const ABOUT = /^(?:of|over|at|for|to|with|against|about|on|from)$/;

/** Whom a reaction is about by the phrase behind its noun: a deed, its doer, or whatever was told last where nothing else is named. */
function aboutWhom(document: EventDocument, at: Phrase): Party[] {
  let next = at.next;
  if (isTimeAt(next)) next = next.next;
  if (next.kind === 'prep' && isTimeAt(next.next)) next = next.next.next;
  const position = at.first.start;
  const last = actorsOf(
    lastDeed(document, at.sentence, { position }).filter(({ sentence: n }) => n >= at.sentence.index - TOLD_REACH),
  );
  if (next.kind !== 'prep' || !ABOUT.test(next.lower)) return endsHere(next) ? last : [];
  const noun = next.next;
  if (!isNoun(noun)) {
    const inside = mentionsWithin(document, noun, skip(noun, CLAUSE_REACH));
    return actorsOf(inside.slice(0, 1));
  }
  const doers = doersOf(document, noun, at);
  if (doers.length) return doers;
  const list = listStartingAt(noun);
  const meant = partiesAt(document, list).filter(({ name, code }) =>
    doersTold(document).some((actor) => actor.name === name || (code !== null && actor.code === code)),
  );
  return meant.length || !/^(?:with|to)$/.test(next.lower) ? meant : last;
}

/** Whose reaction the noun tells, where its verb has another subject. */
function voicesAt(document: EventDocument, at: Phrase): Party[] {
  const from = fromWhom(at);
  if (from.exists) return partiesAt(document, listStartingAt(from));
  const isDespite = /^(?:despite|over|amid)$/.test(at.previous.lower);
  const isOfOther = at.next.kind === 'prep' && ABOUT.test(at.next.lower);
  return isDespite && !isOfOther && isNoun(at) ? ownersOf(document, at) : [];
}

/** The noun after "from", "by" or "in" of one whose reaction is drawn, or comes; -1 where the noun is not told so. */
function fromWhom(at: Phrase): Phrase {
  let before = at.previous;
  while (before.kind === 'conj' || before.kind === 'noun' || before.kind === 'prep') before = before.previous;
  const verb = before;
  const isDrawn = isVerb(verb) && (DRAWING_VERBS.has(verb.base) || verb.base === 'be');
  const next = at.next;
  const comes = isVerb(next) && ARRIVING_VERBS.has(next.base);
  if (!isDrawn && !comes) return NO_PHRASE;
  let prep = comes ? at.next.next : at.next;
  while (prep.kind === 'adv') prep = prep.next;
  return /^(?:from|by|in)$/.test(prep.lower) && isNoun(prep.next) ? prep.next : NO_PHRASE;
}

/** "was grateful to Peru", "We are grateful to Peru, the president said". */
export function readThankful(document: EventDocument, at: Phrase, sense: TriggerSense): Deed[] {
  const copula = at.previous;
  const verb = copula;
  if (!THANKFUL_WORDS.has(at.lower) || !isVerb(verb) || verb.base !== 'be') return [];
  const clause = readClause(copula);
  const actors = actorsOfClause(document, clause).filter(canReact);
  return reaction(at.sentence, { at, clause, sense, actors, recipients: aboutWhom(document, at) });
}
