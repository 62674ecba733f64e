/** The frames of nouns of reaction: "drew condemnation from Serbia", "lodged a protest", "was grateful to Peru". */

import { ARRIVING_VERBS } from '../../../data/events/frames.js';
import {
  DRAWING_VERBS,
  REACTION_PAPERS,
  THANKFUL_WORDS,
  type TriggerSense,
  VOICING_VERBS,
} from '../../../data/events/triggers.js';
import { kindAt, listStartingAt, lowerAt } from '../../../grammar/attachment.js';
import { readClause } from '../../../grammar/clauses.js';
import { isNoun, isVerb } from '../../../grammar/phrases.js';
import type { ReadSentence } from '../../../grammar/sentence.js';
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
export function readReactionNoun(
  document: EventDocument,
  sentence: ReadSentence,
  at: number,
  sense: TriggerSense,
): Deed[] {
  const voiced = readVoiced(document, sentence, at, sense);
  if (voiced.length) return voiced;
  const actors = voicesAt(document, sentence, at).filter(canReact);
  const position = sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0;
  const last = lastDeed(document, sentence, { position }).filter(({ sentence: n }) => n >= sentence.index - TOLD_REACH);
  return reaction(sentence, { at, clause: noClause(), sense, actors, recipients: actorsOf(last) });
}

/** "lodged a protest with Lima", "sent a note of protest", "expressed its gratitude to Peru": the subject of the verb voices it. */
function readVoiced(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const isPaper = lowerAt(sentence, at - 1) === 'of' && REACTION_PAPERS.has(lowerAt(sentence, at - 2));
  let governor = isPaper ? at - 3 : at - 1;
  if (isVerb(sentence.phrases[governor - 1]) && /^(?:prep|adv)$/.test(kindAt(sentence, governor) ?? '')) governor -= 1;
  while (isNoun(sentence.phrases[governor]) && governor > at - 4) governor -= 1;
  const verb = sentence.phrases[governor];
  if (!isVerb(verb) || !VOICING_VERBS.has(verb.base)) return [];
  const clause = readClause(sentence, governor);
  const actors = actorsOfClause(document, sentence, clause).filter(canReact);
  const recipients = avoiding(document, actors, () => aboutWhom(document, sentence, at));
  return reaction(sentence, { at: governor, clause, sense, actors, recipients });
}

const ABOUT = /^(?:of|over|at|for|to|with|against|about|on|from)$/;

/** Whom a reaction is about by the phrase behind its noun: a deed, its doer, or whatever was told last where nothing else is named. */
function aboutWhom(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  let next = at + 1;
  if (isTimeAt(sentence, next)) next += 1;
  if (kindAt(sentence, next) === 'prep' && isTimeAt(sentence, next + 1)) next += 2;
  const position = sentence.words[sentence.phrases[at]?.first ?? 0]?.start ?? 0;
  const last = actorsOf(
    lastDeed(document, sentence, { position }).filter(({ sentence: n }) => n >= sentence.index - TOLD_REACH),
  );
  if (kindAt(sentence, next) !== 'prep' || !ABOUT.test(lowerAt(sentence, next)))
    return endsHere(sentence, next) ? last : [];
  const noun = next + 1;
  if (!isNoun(sentence.phrases[noun])) {
    const inside = mentionsWithin(document, sentence, noun, Math.min(noun + CLAUSE_REACH, sentence.phrases.length));
    return actorsOf(inside.slice(0, 1));
  }
  const doers = doersOf(document, sentence, noun, at);
  if (doers.length) return doers;
  const list = listStartingAt(sentence, noun);
  const meant = partiesAt(document, sentence, list).filter(({ name, code }) =>
    doersTold(document).some((actor) => actor.name === name || (code !== null && actor.code === code)),
  );
  return meant.length || !/^(?:with|to)$/.test(lowerAt(sentence, next)) ? meant : last;
}

/** Whose reaction the noun tells, where its verb has another subject. */
function voicesAt(document: EventDocument, sentence: ReadSentence, at: number): Party[] {
  const { phrases } = sentence;
  const from = fromWhom(sentence, at);
  if (from >= 0) return partiesAt(document, sentence, listStartingAt(sentence, from));
  const isDespite = /^(?:despite|over|amid)$/.test(lowerAt(sentence, at - 1));
  const isOfOther = kindAt(sentence, at + 1) === 'prep' && ABOUT.test(lowerAt(sentence, at + 1));
  return isDespite && !isOfOther && isNoun(phrases[at]) ? ownersOf(document, sentence, at) : [];
}

/** The noun after "from", "by" or "in" of one whose reaction is drawn, or comes; -1 where the noun is not told so. */
function fromWhom(sentence: ReadSentence, at: number): number {
  const { phrases } = sentence;
  let before = at - 1;
  while (
    kindAt(sentence, before) === 'conj' ||
    kindAt(sentence, before) === 'noun' ||
    kindAt(sentence, before) === 'prep'
  )
    before -= 1;
  const verb = phrases[before];
  const isDrawn = isVerb(verb) && (DRAWING_VERBS.has(verb.base) || verb.base === 'be');
  const next = phrases[at + 1];
  const comes = isVerb(next) && ARRIVING_VERBS.has(next.base);
  if (!isDrawn && !comes) return -1;
  let prep = comes ? at + 2 : at + 1;
  while (kindAt(sentence, prep) === 'adv') prep += 1;
  return /^(?:from|by|in)$/.test(lowerAt(sentence, prep)) && isNoun(phrases[prep + 1]) ? prep + 1 : -1;
}

/** "was grateful to Peru", "We are grateful to Peru, the president said". */
export function readThankful(document: EventDocument, sentence: ReadSentence, at: number, sense: TriggerSense): Deed[] {
  const copula = at - 1;
  const verb = sentence.phrases[copula];
  if (!THANKFUL_WORDS.has(lowerAt(sentence, at)) || !isVerb(verb) || verb.base !== 'be') return [];
  const clause = readClause(sentence, copula);
  const actors = actorsOfClause(document, sentence, clause).filter(canReact);
  return reaction(sentence, { at, clause, sense, actors, recipients: aboutWhom(document, sentence, at) });
}
