/** Where a mission or an envoy stands, and what a verb does to which of them: what the frames of embassies and of envoys share. */

import { UNWELCOME } from '../../../data/events/nouns.js';
import { STATUS_WORDS } from '../../../data/events/parties/party-words.js';
import { lookUpCity } from '../../../dateline/places.js';
import { nameOfCountry } from '../../../geography/countries.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../../grammar/chunks/phrases.js';
import { listStartingAt } from '../../../grammar/clauses/attachment.js';
import { spanBetween, wordsBetween } from '../../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../../grammar/sentence.js';
import { isOf } from '../../../grammar/words/word-tests.js';
import type { EventDocument } from '../../document.js';
import type { Party } from '../../outcome/mention.js';
import { namedParty } from '../names/named-party.js';
import { nounAfter } from '../names/noun-links.js';
import { isCapitalised, politiesIn, politiesInSentence, stateOf } from '../names/polity-names.js';
import { partiesAt } from '../names/references.js';

/** How many phrases a mission's or an envoy's own words reach. */
export const REACH = 6;

/** Whether a party can have envoys: a state, a body of states, or a people that stands for its state. */
export const isStateLike = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'people';

/** The parties that do not act themselves, by name. */
export const withoutActors = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(({ name }) => !actors.some((actor) => actor.name === name));

/** Kinds of phrase behind which a verb's object or a place no longer stands. */
const ENDS_OBJECT: ReadonlySet<Phrase['kind']> = new Set(['rel', 'sub', 'dash', 'comma']);
const ENDS_PLACE: ReadonlySet<Phrase['kind']> = new Set(['rel', 'sub', 'comma']);

/** The noun of a set that a verb takes as its object, over particles, times and numbers; none where it takes none. */
export function objectAmong(verb: Phrase, nouns: ReadonlySet<string>): Phrase {
  for (let phrase = verb.next; phrase.exists && phrase.index <= verb.index + REACH; phrase = phrase.next) {
    if (isNoun(phrase)) {
      if (nouns.has(phrase.lower) || hasNoun(phrase, nouns)) return phrase;
      if (phrase.isTime) continue;
      if (!nounAfter(phrase, isOf)) return NO_PHRASE;
      phrase = phrase.next;
    } else if (isVerb(phrase) || ENDS_OBJECT.has(phrase.kind)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** "US Ambassador Jo Example", "10 embassy staff personae non gratae": the office stands before a name, or before what its holders are declared. */
function hasNoun({ ownStart, end, head, lower: last }: NounPhrase, nouns: ReadonlySet<string>): boolean {
  const words = wordsBetween(ownStart, end);
  const isOffice = isCapitalised(head) || UNWELCOME.has(last) || words.some(({ lower }) => STATUS_WORDS.has(lower));
  return isOffice && words.some(({ lower }) => nouns.has(lower));
}

/**
 * "broke off ties after Ecuadorian police stormed its embassy": where a deed's other side is not named with it, the one other state that the
 * sentence names, else the one that the sentence before it in the paragraph does; empty where several stand there.
 */
export function onlyOther(document: EventDocument, sentence: Sentence, actors: readonly Party[]): Party[] {
  if (!actors.length || !actors.every(({ kind }) => kind === 'state' || kind === 'organ')) return [];
  const here = otherStates(sentence, actors);
  if (here.length || sentence.index < 1) return here.length === 1 ? here : [];
  const previous = document.input.doc.sentence(sentence.index - 1);
  if (previous.paragraph !== sentence.paragraph) return [];
  const before = otherStates(previous, actors);
  return before.length === 1 ? before : [];
}

const NO_STATES: ReadonlySet<string> = new Set(['body', 'bloc', 'region']);

/** The states that a sentence names and that are none of the actors. */
function otherStates(sentence: Sentence, actors: readonly Party[]): Party[] {
  const parties = new Map<string, Party>();
  for (const polity of politiesInSentence(sentence)) {
    const { match } = polity;
    const isState = !NO_STATES.has(match.kind) && match.how !== 'people';
    const isActor = actors.some(({ name, code }) => name === match.name || (code !== null && code === match.code));
    if (isState && !isActor && !parties.has(match.name)) parties.set(match.name, stateOf(polity));
  }
  return [...parties.values()];
}

/** The polities after a preposition of place: "in Washington", "to Germany", "from Stockholm". */
export function hostsAfter(document: EventDocument, place: Phrase, prepositions: RegExp): readonly Party[] {
  for (let phrase = place.next; phrase.exists && phrase.index <= place.index + REACH; phrase = phrase.next) {
    if ((isVerb(phrase) && phrase.shape === 'finite') || ENDS_PLACE.has(phrase.kind)) return [];
    if (phrase.kind !== 'prep' || !prepositions.test(phrase.lower) || !isNoun(phrase.next)) continue;
    const found = listStartingAt(phrase.next).flatMap((noun) => statesAt(document, noun));
    if (found.length) return found;
  }
  return [];
}

/** "its consulate in Benghazi": the state in which a city lies. */
function stateOfCity({ first, end, sentence }: NounPhrase): Party | null {
  const span = spanBetween(first, end);
  const code = lookUpCity(sentence.source.slice(span.start, span.end))?.country ?? null;
  const name = code === null ? null : nameOfCountry(code);
  return name === null ? null : { name, code, kind: 'state', span };
}

/** The states that a place stands for: a state, its capital, a city's, or the possessor's ("Eritrea's capital"). */
function statesAt(document: EventDocument, noun: Phrase): Party[] {
  if (!isNoun(noun)) return [];
  const named = namedParty(document, noun);
  if (named && isStateLike(named)) return [named];
  const inside = politiesIn(noun.first, noun.end)[0];
  if (inside) return [stateOf(inside)];
  const city = stateOfCity(noun);
  return city ? [city] : partiesAt(document, [noun]).filter(isStateLike);
}
