/** Which ties are diplomatic and whose they are: the sides of a tie act by its subject, its partners, and what was told before. */

import { OTHER_TIES, OWN_NAME_BODIES, STATE_NOUNS, TIE_ADJECTIVES, TIE_NOUNS } from '../../../data/events/nouns.js';
import { ADVERBIAL_NOUNS } from '../../../data/events/phrase-words.js';
import { LIKEWISE_WORDS, TIE_FOUNDING_VERBS } from '../../../data/events/tie-words.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { listStartingAt } from '../../../grammar/attachment.js';
import type { Clause } from '../../../grammar/clauses.js';
import { isNoun, isVerb, type NounPhrase, type Phrase, type VerbPhrase } from '../../../grammar/phrases.js';
import { phrasesBetween, wordsBetween } from '../../../grammar/place.js';
import type { Sentence } from '../../../grammar/sentence.js';
import { NO_PHRASE } from '../../../grammar/sentence.js';
import type { EventDocument } from '../../document.js';
import { isPolity, isPolityOrBloc, isReaction, isState, isTie, type Party } from '../../outcome/mention.js';
import { described, recallDescription } from '../../parties/descriptions.js';
import { onlyOther } from '../../parties/hosts.js';
import { partiesAt } from '../../parties/references.js';
import type { Deed } from '../../telling/deed.js';
import { partiesOfSources, sourcesOfDeed } from '../../telling/tellers.js';
import { parallelTie } from './envoys.js';

/** Who can have ties. */
export const hasTies = (party: Party): boolean => isPolityOrBloc(party) || party.kind === 'people';

const THOSE_REACH = 20;

/** The tie noun that "those with Taiwan" or "restored them" stands for, or -1. */
function tiesMeant(at: Phrase): Phrase {
  const isThose = at.lower === 'those' && at.next.lower === 'with';
  if (!isThose && !(at.lower === 'them' && isVerb(at.previous))) return NO_PHRASE;
  for (let before = at.previous; before.exists && before.index >= at.index - THOSE_REACH; before = before.previous)
    if (TIE_NOUNS.has(before.lower)) return before;
  return NO_PHRASE;
}

/** Whether the noun phrase is of diplomatic ties: not of trade, family or race. */
export function isTieNoun(at: Phrase): boolean {
  const phrase = at;
  if (!isNoun(phrase)) return false;
  const meant = tiesMeant(at);
  if (meant.exists) return isTieNoun(meant);
  if (!TIE_NOUNS.has(phrase.lower)) return false;
  const modifiers = wordsBetween(phrase.ownStart, phrase.head).map(({ lower }) => lower);
  return !modifiers.some((lower) => OTHER_TIES.has(lower)) || modifiers.some((lower) => lower === 'diplomatic');
}

export const isDiplomatic = (at: Phrase): boolean => {
  const meant = tiesMeant(at);
  const { first, head } = (!meant.exists ? at : meant) as NounPhrase;
  return wordsBetween(first, head).some(({ lower }) => TIE_ADJECTIVES.has(lower));
};

const WITH = /^(?:with|to|between|among|from)$/;
const REACH = 10;

/** The parties after "with" (or "between") behind a noun or verb. */
export function partnersAfter(document: EventDocument, at: Phrase): { prep: string; parties: Party[] } | null {
  for (let next = at.next; next.exists && next.index <= at.index + REACH; next = next.next) {
    const phrase = next;
    if (isVerb(phrase) && phrase.shape === 'finite') return null;
    if (phrase.kind === 'rel' || phrase.kind === 'sub' || phrase.kind === 'dash') return null;
    if (phrase.kind === 'comma' && !isParenthetic(next)) return null;
    if (phrase.kind !== 'prep' || !WITH.test(phrase.lower)) continue;
    let noun = next.next;
    while (noun.kind === 'quote' || noun.kind === 'adv' || noun.kind === 'conj') noun = noun.next;
    if (!isNoun(noun) || noun.isTime) continue;
    if (phrase.lower === 'to' || phrase.lower === 'from') {
      if (phrase.lower === 'from') continue;
    }
    const parties = partiesAt(document, listStartingAt(noun, /^(?:between|among)$/.test(phrase.lower)))
      .map(toState)
      .filter((party) => hasTies(party) && !document.avoid.includes(party.name));
    if (parties.length) return { prep: phrase.lower, parties };
    const told = phrase.lower === 'with' ? recallDescription(document, noun) : null;
    if (told?.length) return { prep: 'with', parties: [...told] };
    if (STATE_NOUNS.has(noun.lower) && phrase.lower === 'with')
      return { prep: 'with', parties: [{ ...described(noun, new Set(['of'])), kind: 'state' }] };
    if (phrase.lower === 'with') return null;
  }
  return null;
}

/** "its links with the Taiwanese": a people stands for its state. */
function toState(party: Party): Party {
  const name = party.kind === 'people' && party.code !== null ? nameOfCountry(party.code) : null;
  return name === null ? party : { ...party, name, kind: 'state' };
}

/** "relations, severed in 1998, with Iran", "ties, on Monday, with Iran": the comma opens something that is closed again. */
const isParenthetic = (comma: Phrase): boolean =>
  phrasesBetween(comma.next, comma.next.next.next.next.next.next).some(({ kind }) => kind === 'comma') ||
  (comma.next.kind === 'prep' && WITH.test(comma.next.lower));

export interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Sides of a tie act from its subject and its partners: "A and B restored ties" has both in the subject. */
export function sidesOf(
  actors: readonly Party[],
  partners: { prep: string; parties: Party[] } | null,
  owners: readonly Party[],
): Sides | null {
  if (partners && /^(?:between|among)$/.test(partners.prep)) {
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
export interface OneSided {
  readonly actors: readonly Party[];
  readonly type: Deed['type'];
  /** Phrases of its verb and of its tie noun. */
  readonly at: Phrase;
  readonly object: Phrase;
}

/** The one other state in reach; for ties that begin, only where the words are sure to mean diplomatic ones. */
function onlyPartner(document: EventDocument, sentence: Sentence, { actors, type, at, object }: OneSided): Party[] {
  const { base } = at as VerbPhrase;
  const isSure = type !== 'tie-establishment' || isDiplomatic(object) || TIE_FOUNDING_VERBS.has(base);
  return isSure && !hasUnknownPartner(object) ? onlyOther(document, sentence, actors) : [];
}

/** "Czechoslovakia and Bulgaria also severed relations": with the one that others just turned on. */
function alsoAgainst(
  document: EventDocument,
  sentence: Sentence,
  side: OneSided,
): { prep: string; parties: Party[] } | null {
  const { actors, type } = side;
  const isAlso = actors.length > 2 || sentence.words.some(({ lower }) => LIKEWISE_WORDS.has(lower));
  const parallel = type !== 'tie-establishment' && isAlso ? parallelTie(document, sentence, actors) : [];
  return withParties(
    parallel.length || type === 'tie-establishment' ? parallel : onlyPartner(document, sentence, side),
  );
}

const withParties = (parties: readonly Party[]): { prep: string; parties: Party[] } | null =>
  parties.length ? { prep: 'with', parties: [...parties] } : null;

/** "cut ties with the movement": somebody is named whom nothing resolves. */
export const hasUnknownPartner = (object: Phrase): boolean =>
  object.next.lower === 'with' && isNoun(object.next.next) && !ADVERBIAL_NOUNS.has(object.next.next.lower);

const TOLD_REACH = 5;

/** "severed relations at once", "and restored them in 2020": with whom the actor's ties were told of before, else whoever did what was told last. */
export function opponents(
  document: EventDocument,
  sentence: Sentence,
  side: OneSided,
): { prep: string; parties: Party[] } | null {
  const { actors, type } = side;
  const [actor] = actors;
  if (actor === undefined) return null;
  if (actors.length > 1) return alsoAgainst(document, sentence, side);
  const told = document.recent();
  const same = told.findLast(
    (mention) =>
      isTie(mention.type) && mention.actor.name === actor.name && mention.sentence >= sentence.index - TOLD_REACH,
  );
  const isNear = same?.sentence === sentence.index || same === told.at(-1);
  if (same && isNear) return { prep: 'with', parties: [...same.recipients] };
  if (type === 'tie-establishment') {
    const friend = told.findLast(
      ({ recipients, object }) => object !== null && recipients.some(({ name }) => name === actor.name),
    );
    return withParties(
      friend && friend.sentence >= sentence.index - TOLD_REACH ? [friend.actor] : onlyPartner(document, sentence, side),
    );
  }
  const parallel = parallelTie(document, sentence, actors);
  if (parallel.length) return { prep: 'with', parties: [...parallel] };
  const offender = told.findLast(
    (mention) =>
      mention.sentence >= sentence.index - TOLD_REACH &&
      !isReaction(mention.type) &&
      mention.recipients.some(({ name }) => name === actor.name),
  );
  if (offender?.actor.kind === 'state') return { prep: 'with', parties: [offender.actor] };
  const last = told.findLast((mention) => !mention.isImplied && mention.actor.name !== actor.name);
  if (hasUnknownPartner(side.object)) return null;
  if (last && last.sentence >= sentence.index - 1 && last.actor.kind === 'state')
    return { prep: 'with', parties: [last.actor] };
  return withParties(onlyPartner(document, sentence, side));
}

/** "restored its Israeli ties". */
export const otherOwners = (
  owners: readonly Party[],
  actors: readonly Party[],
): { prep: string; parties: Party[] } | null => {
  const others = owners.filter(({ name }) => !actors.some((actor) => actor.name === name));
  return others.length && owners.length === others.length ? { prep: 'with', parties: others } : null;
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
  { at, clause, partners }: { at: Phrase; clause: Clause; partners: { prep: string } | null },
): Party[] {
  if (partners?.prep !== 'with') return [];
  return partiesOfSources(sourcesOfDeed(document, at, clause)).filter(hasTies);
}

/** "restored relations severed by Washington in 1961": the sides are those of the ties just told. */
export function sidesTold(document: EventDocument, sentence: Sentence, agents: readonly Party[]): Sides | null {
  const [agent] = agents;
  const told = document.recent().findLast(({ type, sentence: index }) => isTie(type) && index === sentence.index);
  if (agent === undefined || !told) return null;
  const others = [told.actor, ...told.recipients].filter(({ name }) => name !== agent.name);
  return others.length === 1 ? { actors: [agent], recipients: others } : null;
}
