/** Which ties are diplomatic and whose they are: the sides of a tie act by its subject, its partners, and what was told before. */

import {
  DIPLOMATIC_WORDS,
  LAND_PREPOSITIONS,
  LIKEWISE_WORDS,
  NEIGHBOURING,
  NEIGHBOURS,
  PARTNER_PREPOSITIONS,
  START_PREPOSITIONS,
  THEIR_OWN,
  THOSE_WORDS,
  TIE_FOUNDING_VERBS,
  WEAK_TIES,
} from '../../../data/events/frames/tie-words.js';
import { OTHER_TIES, OWN_NAME_BODIES, STATE_NOUNS, TIE_ADJECTIVES, TIE_NOUNS } from '../../../data/events/nouns.js';
import { ADVERBIAL_NOUNS } from '../../../data/events/phrase-words.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { isNoun, isVerb, type Phrase, type VerbPhrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { type Clause, readClause } from '../../../grammar/clauses/clauses.js';
import { phrasesBetween, skip, wordsBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import { isBetweenOrAmong, isIt, isThem, isWith } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import { isPolity, isPolityOrBloc, isState, type Mention, type Party } from '../../outcome/mention.js';
import { isBreach, isReaction, isTie } from '../../outcome/type-rows.js';
import { lastDescribed } from '../../parties/names/named-before.js';
import { partiesAt } from '../../parties/names/references.js';
import { described, recallDescription } from '../../parties/recipients/described-parties.js';
import { onlyOther } from '../../parties/recipients/hosts.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import type { ObjectDeed } from './object-deed.js';
import { parallelTie, topicState } from './told-sides.js';

/** Who can have ties. */
export const hasTies = (party: Party): boolean => isPolityOrBloc(party) || party.kind === 'people';

const THOSE_REACH = 20;

/** The tie noun that "those with Taiwan", "restored them" or "lowered theirs" stands for; none for any other phrase. */
function tiesMeant(pronoun: Phrase): Phrase {
  const isThose = THOSE_WORDS.has(pronoun.lower) && isWith(pronoun.next);
  const isOwn = isThem(pronoun) || THEIR_OWN.has(pronoun.lower);
  if (!isThose && !(isOwn && isVerb(pronoun.previous))) return NO_PHRASE;
  const first = pronoun.index - THOSE_REACH;
  for (let before = pronoun.previous; before.exists && before.index >= first; before = before.previous)
    if (TIE_NOUNS.has(before.lower)) return before;
  return NO_PHRASE;
}

/** Whether the noun phrase is of diplomatic ties: not of trade, family or race. */
export function isTieNoun(phrase: Phrase): boolean {
  if (!isNoun(phrase)) return false;
  const meant = tiesMeant(phrase);
  if (meant.exists) return isTieNoun(meant);
  if (!TIE_NOUNS.has(phrase.lower)) return false;
  const modifiers = wordsBetween(phrase.ownStart, phrase.head);
  if (WEAK_TIES.has(phrase.lower) && !modifiers.some(({ lower }) => TIE_ADJECTIVES.has(lower))) return false;
  const isOther = modifiers.some(({ lower }) => OTHER_TIES.has(lower));
  return !isOther || modifiers.some(({ lower }) => DIPLOMATIC_WORDS.has(lower));
}

/** Whether a word beside the tie noun, or beside the one that a pronoun means, makes it diplomatic: "full ties". */
export const isDiplomatic = (ties: Phrase): boolean => {
  const meant = tiesMeant(ties);
  const { first, head } = meant.exists ? meant : ties;
  return wordsBetween(first, head).some(({ lower }) => TIE_ADJECTIVES.has(lower));
};

/** With whom ties are, and the preposition that says so. */
interface Partners {
  readonly prep: string;
  readonly parties: Party[];
}

const withParties = (parties: readonly Party[]): Partners | null =>
  parties.length ? { prep: 'with', parties: [...parties] } : null;

const REACH = 10;

/** Whether the words of a tie noun end at a phrase: a new clause, or a comma that is not closed again. */
const endsTies = (phrase: Phrase): boolean =>
  (isVerb(phrase) && phrase.shape === 'finite') ||
  phrase.kind === 'rel' ||
  phrase.kind === 'sub' ||
  phrase.kind === 'dash' ||
  (phrase.kind === 'comma' && !isParenthetic(phrase));

const opensPartner = ({ kind, lower }: Phrase): boolean => kind === 'prep' && PARTNER_PREPOSITIONS.has(lower);

/** The noun after a preposition, over quotation marks and adverbs; none where that is no party. */
function partnerNoun(prep: Phrase): Phrase {
  let noun = prep.next;
  while (noun.kind === 'quote' || noun.kind === 'adv' || noun.kind === 'conj' || NEIGHBOURING.has(noun.lower))
    noun = noun.next;
  return isNoun(noun) && !noun.isTime && !START_PREPOSITIONS.has(prep.lower) ? noun : NO_PHRASE;
}

/** "with the breakaway region": a partner that no name resolves, by what it is. */
function describedPartner(document: EventDocument, noun: Phrase): Partners | null {
  if (!isNoun(noun)) return null;
  const told = recallDescription(document, noun);
  if (told?.length) return withParties(told);
  const neighbour =
    noun.first.tag === 'PRP$' && NEIGHBOURS.has(noun.lower) ? lastDescribed(document, noun, { byName: true }) : null;
  if (neighbour) return withParties([neighbour]);
  return STATE_NOUNS.has(noun.lower) ? withParties([{ ...described(noun, LAND_PREPOSITIONS), kind: 'state' }]) : null;
}

/** The parties after "with" (or "between") behind a noun or verb. */
export function partnersAfter(document: EventDocument, ties: Phrase): Partners | null {
  for (let prep = ties.next; prep.exists && prep.index <= ties.index + REACH; prep = prep.next) {
    if (endsTies(prep)) return null;
    const noun = opensPartner(prep) ? partnerNoun(prep) : NO_PHRASE;
    if (!noun.exists) continue;
    const same = isIt(noun)
      ? parallelTie(document, noun.sentence, [])
      : isThem(noun)
        ? recognisedBeside(document, noun)
        : [];
    const others = same.filter(({ name }) => !document.avoid.includes(name));
    if (others.length) return { prep: prep.lower, parties: [...others] };
    const parties = partiesAt(document, listStartingAt(noun, isBetweenOrAmong(prep)))
      .map(toState)
      .filter((party) => hasTies(party) && !document.avoid.includes(party.name));
    if (parties.length) return { prep: prep.lower, parties };
    if (isWith(prep)) return describedPartner(document, noun);
  }
  return null;
}

/** "agreed to recognise them and to exchange ambassadors with them": who was recognised in the same sentence. */
const recognisedBeside = (document: EventDocument, { sentence }: Phrase): readonly Party[] =>
  document.recent().findLast(({ object, sentence: index }) => object !== null && index === sentence.index)
    ?.recipients ?? [];

/** "its links with the Taiwanese": a people stands for its state. */
function toState(party: Party): Party {
  const name = party.kind === 'people' && party.code !== null ? nameOfCountry(party.code) : null;
  return name === null ? party : { ...party, name, kind: 'state' };
}

const PARENTHESIS_REACH = 5;

/** "relations, severed in 1998, with Iran", "ties, on Monday, with Iran": the comma opens something that is closed again. */
const isParenthetic = (comma: Phrase): boolean =>
  phrasesBetween(comma.next, skip(comma.next, PARENTHESIS_REACH)).some(({ kind }) => kind === 'comma') ||
  opensPartner(comma.next);

interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Sides of a tie act from its subject and its partners: "A and B restored ties" has both in the subject. */
export function sidesOf(actors: readonly Party[], partners: Partners | null, owners: readonly Party[]): Sides | null {
  if (partners && isBetweenOrAmong({ lower: partners.prep })) {
    const [first, ...rest] = partners.parties;
    return first && rest.length ? { actors: [first], recipients: rest } : null;
  }
  if (partners) {
    const own = actors.filter(({ name }) => !partners.parties.some((party) => party.name === name));
    return own.length ? { actors: own, recipients: partners.parties } : null;
  }
  const sides = actors.length >= 2 ? actors : owners.length >= 2 ? owners : [];
  if (sides.length === 2) return { actors: sides.slice(0, 1), recipients: sides.slice(1) };
  return null;
}

/** A tie act whose other side is not named with it. */
interface OneSided extends ObjectDeed {
  readonly actors: readonly Party[];
}

/** The one other state in reach; for ties that begin, only where the words are sure to mean diplomatic ones. */
function onlyPartner(document: EventDocument, { actors, type, verb, object }: OneSided): Party[] {
  const isSure = type !== 'tie-establishment' || isDiplomatic(object) || TIE_FOUNDING_VERBS.has(verb.base);
  return isSure && !hasUnknownPartner(object) ? onlyOther(document, verb.sentence, actors) : [];
}

/** "Czechoslovakia and Bulgaria also severed relations": with the one that others just turned on. */
function alsoAgainst(document: EventDocument, side: OneSided): Partners | null {
  const { actors, type, verb } = side;
  if (type === 'tie-establishment') return null;
  const isAlso = actors.length > 2 || verb.sentence.words.some(({ lower }) => LIKEWISE_WORDS.has(lower));
  const parallel = isAlso ? parallelTie(document, verb.sentence, actors) : [];
  return withParties(parallel.length ? parallel : onlyPartner(document, side));
}

/** "cut ties with the movement": somebody is named whom nothing resolves. */
export const hasUnknownPartner = (object: Phrase): boolean =>
  isWith(object.next) && isNoun(object.next.next) && !ADVERBIAL_NOUNS.has(object.next.next.lower);

const TOLD_REACH = 5;

/** The partners of ties that the actor was told of in the sentence, or last of all. */
function samePartners(told: readonly Mention[], { index }: Sentence, actor: Party): Partners | null {
  const same = told.findLast(
    ({ type, actor: { name }, sentence }) => isTie(type) && name === actor.name && sentence >= index - TOLD_REACH,
  );
  return same && (same.sentence === index || same === told.at(-1))
    ? { prep: 'with', parties: [...same.recipients] }
    : null;
}

/** Who recognised the actor: with that one it begins ties. */
function friendOf(told: readonly Mention[], { index }: Sentence, actor: Party): Party[] {
  const friend = told.findLast(
    ({ recipients, object }) => object !== null && recipients.some(({ name }) => name === actor.name),
  );
  return friend && friend.sentence >= index - TOLD_REACH ? [friend.actor] : [];
}

/** Who did something to the actor. */
function offenderOf(told: readonly Mention[], { index }: Sentence, actor: Party): Party[] {
  const offence = told.findLast(
    ({ sentence, type, recipients }) =>
      sentence >= index - TOLD_REACH && !isReaction(type) && recipients.some(({ name }) => name === actor.name),
  );
  return offence?.actor.kind === 'state' ? [offence.actor] : [];
}

/** Whoever did what was told last, in the sentence or the one before it. */
function lastDoer(told: readonly Mention[], { index }: Sentence, actor: Party): Party[] {
  const last = told.findLast((mention) => !mention.isImplied && mention.actor.name !== actor.name);
  return last && last.sentence >= index - 1 && last.actor.kind === 'state' ? [last.actor] : [];
}

/** "severed relations at once", "and restored them in 2020": with whom the actor's ties were told of before, else whoever did what was told last. */
export function opponents(document: EventDocument, side: OneSided): Partners | null {
  const { actors, type, object, verb } = side;
  const { sentence } = verb;
  const [actor] = actors;
  if (actor === undefined) return null;
  if (actors.length > 1) return alsoAgainst(document, side);
  const told = document.recent();
  const same = samePartners(told, sentence, actor);
  if (same) return same;
  if (type === 'tie-establishment')
    return withParties(friendOf(told, sentence, actor)) ?? withParties(onlyPartner(document, side));
  const foes = withParties(parallelTie(document, sentence, actors)) ?? withParties(offenderOf(told, sentence, actor));
  if (foes || hasUnknownPartner(object)) return foes;
  return (
    withParties(lastDoer(told, sentence, actor)) ??
    withParties(onlyPartner(document, side)) ??
    topicPartner(document, side)
  );
}

/** "Maduro was sworn in in Caracas. Peru broke off relations": the state that the text is about, but for one of several who do so. */
function topicPartner(document: EventDocument, { verb, object, actors }: OneSided): Partners | null {
  const { first, head } = object;
  const isRanked = readClause(verb).links.some(({ kind }) => kind === 'rank');
  return isRanked || !(isDiplomatic(object) || first === head)
    ? null
    : withParties(topicState(document, verb.sentence, actors));
}

/** "restored its Israeli ties". */
export const otherOwners = (owners: readonly Party[], actors: readonly Party[]): Partners | null => {
  const others = owners.filter(({ name }) => !actors.some((actor) => actor.name === name));
  return owners.length === others.length ? withParties(others) : null;
};

/** "Tobruk's parliament": a body that acts under its own name. */
const isHouse = ({ kind, name }: Party): boolean =>
  kind === 'organ' && OWN_NAME_BODIES.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** Ties that no word calls diplomatic count between states only. */
export const isCertain = (object: Phrase, { actors, recipients }: Sides): boolean =>
  isDiplomatic(object) ||
  (actors.every((party) => isState(party) || party.kind === 'body' || party.kind === 'bloc' || isHouse(party)) &&
    recipients.every((party) => isPolity(party) || party.kind === 'people'));

/** "Relations with Israel will be broken, the president said": whoever says so breaks them, where no other is named. */
export function speakers(
  document: EventDocument,
  { verb, clause, partners }: { verb: VerbPhrase; clause: Clause; partners: Partners | null },
): Party[] {
  if (!partners || !isWith({ lower: partners.prep })) return [];
  return partiesOfSources(sourcesOfDeed(document, verb, clause)).filter(hasTies);
}

/** "cut relations in 2009, but relations were resumed in 2020": the two whose breach the text told last, in the sentence or the one before. */
export function sidesBroken(document: EventDocument, { sentence }: Phrase): Sides | null {
  const last = document.recent().findLast(({ type }) => !isReaction(type));
  if (!last || last.sentence < sentence.index - 1 || !isTie(last.type) || !isBreach(last.type)) return null;
  return { actors: [last.actor], recipients: last.recipients };
}

/** "restored relations severed by Washington in 1961": the sides are those of the ties just told. */
export function sidesTold(document: EventDocument, sentence: Sentence, agents: readonly Party[]): Sides | null {
  const [agent] = agents;
  const told = document.recent().findLast(({ type, sentence: index }) => isTie(type) && index === sentence.index);
  if (agent === undefined || !told) return null;
  const others = [told.actor, ...told.recipients].filter(({ name }) => name !== agent.name);
  return others.length === 1 ? { actors: [agent], recipients: others } : null;
}
