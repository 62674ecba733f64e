/** The frames of changing sides: "dropped Taiwan for China", "switched recognition from Taipei to Beijing". */

import { RECOGNITION_NOUNS } from '../../../data/events/frames/recognition-words.js';
import { BREAK_VERBS, CONTESTED_STATES, LOSS_VERBS, RIVALS } from '../../../data/events/frames/tie-words.js';
import { BREAK_CONTEXT, SIDES, TIE_NOUNS } from '../../../data/events/nouns.js';
import { isNoun, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { readClause } from '../../../grammar/clauses/clauses.js';
import { antecedentOf, objectOf, relativeBefore } from '../../../grammar/clauses/verb-neighbours.js';
import { lastOf } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isFrom, isFromOrTo, isWith } from '../../../grammar/words/word-tests.js';
import { avoiding, type EventDocument } from '../../document.js';
import { isState, type Party } from '../../outcome/mention.js';
import { isReaction } from '../../outcome/type-rows.js';
import { actorsOfClause } from '../../parties/actors/clause-actors.js';
import { ranksBefore } from '../../parties/actors/implied-actors.js';
import { namedParty } from '../../parties/names/named-party.js';
import { hasPossessor } from '../../parties/names/noun-links.js';
import { partiesAt, partyAt } from '../../parties/names/references.js';
import { type Deed, deedBetween } from '../../telling/deed.js';
import type { VerbTrigger } from '../frame.js';
import type { ObjectDeed } from './object-deed.js';

/** Deeds told by leaving an ally: Taiwan and its like only. */
export function readAllyVerb(document: EventDocument, { verb, sense, particles }: VerbTrigger): Deed[] {
  const object = allyOf(verb, particles);
  if (!object.exists) return [];
  const deed = { verb, object, type: sense.type };
  return LOSS_VERBS.has(verb.base) ? readLoss(document, deed) : readAllyAt(document, deed);
}

/** "Taiwan lost Nicaragua", "Taiwan has lost Panama to Beijing": the one that is lost leaves. */
function readLoss(document: EventDocument, { verb, object, type }: ObjectDeed): Deed[] {
  const clause = readClause(verb);
  const recipients = actorsOfClause(document, clause).filter(({ code }) => RIVALS.has(code ?? ''));
  const actors = partiesAt(document, listStartingAt(object)).filter(isState);
  const isWhole = actors.every(({ span }) => span !== null) && !hasOwner(object);
  if (recipients.length !== 1 || !isWhole) return [];
  const evidence = { first: verb.head, end: verb.head.next };
  return deedBetween({ sentence: verb.sentence, type, actors, recipients, at: verb, clause, ...evidence });
}

const BREAK_REACH = 2;

/** "Bonn broke with Belgrade", where ties or recognition are what the text speaks of: more than a quarrel. */
function isDiplomaticBreak(document: EventDocument, { base, next, sentence }: VerbPhrase): boolean {
  if (!BREAK_VERBS.has(base) || !isWith(next)) return false;
  const told = document.recent().findLast(({ type }) => !isReaction(type));
  const isNear = told !== undefined && told.sentence >= sentence.index - BREAK_REACH;
  return isNear || sentence.words.some(({ lower }) => BREAK_CONTEXT.has(lower));
}

const hasOwner = (phrase: Phrase): boolean => isNoun(phrase) && hasPossessor(phrase);

/** The polity that a verb leaves; null where it is no state that can be left by a word. */
function leftAt(document: EventDocument, { verb, object }: ObjectDeed, subjects: readonly Party[]): Party | null {
  const outside = avoiding(document, subjects);
  const left = namedParty(outside, object) ?? partyOf(outside, object);
  if (!left?.code || left.kind !== 'state' || hasOwner(object)) return null;
  return CONTESTED_STATES.has(left.code) || isDiplomaticBreak(document, verb) ? left : null;
}

/** The deed of a verb that leaves the polity at a noun phrase. */
export function readAllyAt(document: EventDocument, { verb, object, type }: ObjectDeed): Deed[] {
  const clause = readClause(verb);
  const subjects = actorsOfClause(document, clause).filter(isState);
  const left = leftAt(document, { verb, object, type }, subjects);
  if (!left) return [];
  const { sentence } = verb;
  const actors = subjects.every(({ name }) => name === left.name) ? leaver(document, sentence, left) : subjects;
  const deed = {
    sentence,
    type,
    recipients: [left],
    object: null,
    as: null,
    at: verb,
    clause,
    first: verb.head,
    end: lastOf(verb.head.next, object.end),
  };
  const rank = clause.links.find(({ kind }) => kind === 'rank');
  const others = rank ? rankedOthers(document, rank.at, deed) : [];
  return [...(actors.length ? [{ ...deed, actors }] : []), ...others];
}

/** The verb's object, or what its relative pronoun stands for: "Taiwan, which it had dumped for Beijing". */
function allyOf(verb: VerbPhrase, particles: number): Phrase {
  const object = objectOf(verb, particles);
  if (object.exists) return object;
  const relative = relativeBefore(readClause(verb).subject);
  return relative.exists ? (antecedentOf(relative)[0] ?? NO_PHRASE) : NO_PHRASE;
}

/** "It is the second friend to drop Taipei" of whoever the sentence before tells to have turned elsewhere. */
function leaver(document: EventDocument, sentence: Sentence, left: Party): Party[] {
  const last = document.recent().findLast(({ actor }) => actor.name !== left.name && actor.kind === 'state');
  return last && last.sentence >= sentence.index - 1 ? [last.actor] : [];
}

/** "the second friend to drop Taipei since May, after A and B". */
function rankedOthers(document: EventDocument, rank: Phrase, deed: Omit<Deed, 'actors'>): Deed[] {
  return ranksBefore(document, rank, deed).map((other) => ({ ...other, first: deed.first, end: deed.end }));
}

/** What a switch changes: recognition, or ties and sides; null where it is something else. */
function switched(document: EventDocument, verb: VerbPhrase, object: Phrase): 'recognition' | 'ties' | null {
  if (RECOGNITION_NOUNS.has(object.lower)) return 'recognition';
  const isTies = TIE_NOUNS.has(object.lower) || SIDES.has(object.lower) || isBareSwitch(document, verb);
  return isTies ? 'ties' : null;
}

/** "switched diplomatic recognition from Taipei to Beijing": one deed ended and one begun. */
export function readSwitch(document: EventDocument, { verb }: VerbTrigger): Deed[] {
  const object = verb.next.kind === 'prep' ? verb : verb.next;
  const what = object.exists ? switched(document, verb, object) : null;
  if (!what) return [];
  const places = fromAndTo(object);
  const to = places.to.exists ? partyOf(document, places.to) : null;
  const from = places.from.exists ? partyOf(document, places.from) : rivalOf(document, verb.sentence, to);
  const clause = readClause(verb);
  const actors = actorsOfClause(document, clause).filter((party) => object !== verb || isPower(party));
  const isBegun = what === 'recognition' && to !== null && RIVALS.has(to.code ?? '') && actors.length > 0;
  if (isBegun && !from) return [onlyBegun(verb, { object, to, actors })];
  if (!from || !to || !actors.length) return [];
  const deed = { sentence: verb.sentence, actors, as: null, at: verb, clause, first: verb.head, end: object.end };
  if (what === 'recognition')
    return [
      { ...deed, type: 'derecognition', recipients: [from], object: 'state' },
      { ...deed, type: 'recognition', recipients: [to], object: 'state' },
    ];
  return [
    { ...deed, type: 'tie-severance', recipients: [from], object: null },
    { ...deed, type: 'tie-establishment', recipients: [to], object: null },
  ];
}

/** "shifted recognition to Beijing": where the text does not say from whom. */
const onlyBegun = (
  verb: VerbPhrase,
  { object, to, actors }: { object: Phrase; to: Party; actors: readonly Party[] },
): Deed => ({
  sentence: verb.sentence,
  type: 'recognition',
  actors,
  recipients: [to],
  object: 'state',
  as: null,
  at: verb,
  clause: readClause(verb),
  first: verb.head,
  end: object.end,
});

/** Who can change sides without a word for them: "as they move to Taipei" is no state's. */
const isPower = ({ kind, code }: Party): boolean => kind === 'state' || kind === 'bloc' || code !== null;

/** "Nicaragua switched to Beijing": sides, where the switch is between two that states have to choose from. */
function isBareSwitch(document: EventDocument, verb: VerbPhrase): boolean {
  if (!isFromOrTo(verb.next) || verb.next.kind !== 'prep') return false;
  const { from, to } = fromAndTo(verb);
  return [from, to].every((noun) => !noun.exists || RIVALS.has(partyOf(document, noun)?.code ?? ''));
}

/** "switched recognition to China": from the one of the two Chinas that the text names as well. */
function rivalOf(document: EventDocument, sentence: Sentence, to: Party | null): Party | null {
  const code = RIVALS.get(to?.code ?? '');
  const named =
    code === undefined ? undefined : document.politiesBefore(sentence.end).findLast(({ match }) => match.code === code);
  return named ? { name: named.match.name, code: named.match.code, kind: 'state', span: null } : null;
}

const partyOf = (document: EventDocument, noun: Phrase): Party | null => partyAt(document, noun)[0] ?? null;

const PLACE_REACH = 8;

/** The nouns after "from" and "to" that follow a phrase; no phrase for one that is missing. */
function fromAndTo(phrase: Phrase): { from: Phrase; to: Phrase } {
  let from = NO_PHRASE;
  let to = NO_PHRASE;
  for (let prep = phrase.next; prep.exists && prep.index <= phrase.index + PLACE_REACH; prep = prep.next) {
    if (prep.kind !== 'prep' || !isFromOrTo(prep) || !isNoun(prep.next)) continue;
    if (isFrom(prep)) from = prep.next;
    else to = prep.next;
  }
  return { from, to };
}
