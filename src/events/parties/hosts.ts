/** Where a mission or an envoy stands, and what a verb does to which of them: what the frames of embassies and of envoys share. */

import { lookUpCity } from '../../dateline/places.js';
import { nameOfCountry } from '../../geography/countries.js';
import { listStartingAt } from '../../grammar/attachment.js';
import { isNoun, isVerb, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { spanBetween, wordsBetween } from '../../grammar/place.js';
import { NO_PHRASE, type Sentence } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { namedParty } from './named-party.js';
import { politiesIn, politiesInSentence } from './polity-names.js';
import { partiesAt } from './references.js';

/** How many phrases a mission's or an envoy's own words reach. */
export const REACH = 6;

export const isStateLike = ({ kind }: Party): boolean => kind === 'state' || kind === 'body' || kind === 'people';

export const withoutActors = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(({ name }) => !actors.some((actor) => actor.name === name));

/** The noun of a set that a verb takes as its object, over particles and numbers; -1 where it takes none. */
export function objectAmong(at: Phrase, nouns: ReadonlySet<string>): Phrase {
  for (let next = at.next; next.exists && next.index <= at.index + REACH; next = next.next) {
    const phrase = next;
    if (isNoun(phrase)) {
      if (nouns.has(phrase.lower) || hasNoun(phrase, nouns)) return next;
      if (phrase.isTime) continue;
      if (next.next.lower !== 'of' || !isNoun(next.next.next)) return NO_PHRASE;
      next = next.next;
      continue;
    }
    if (isVerb(phrase) || /^(?:rel|sub|dash|comma)$/.test(phrase.kind)) return NO_PHRASE;
  }
  return NO_PHRASE;
}

/** "US Ambassador Jo Example": the office stands before a name. */
const hasNoun = ({ ownStart, end, head }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  wordsBetween(ownStart, end).some(({ lower }) => nouns.has(lower)) &&
  (/^\p{Lu}/u.test(head.text) || wordsBetween(ownStart, end).some(({ lower }) => lower === 'persona'));

/**
 * "broke off ties after Ecuadorian police stormed its embassy": where a deed's other side is not named with it, the one other state that the
 * sentence names, else the one that the sentence before it in the paragraph does; empty where several stand there.
 */
export function onlyOther(document: EventDocument, sentence: Sentence, actors: readonly Party[]): Party[] {
  if (!actors.length || !actors.every(({ kind }) => kind === 'state' || kind === 'organ')) return [];
  const here = otherStates(sentence, actors);
  if (here.length || sentence.index < 1) return here.length === 1 ? here : [];
  const previous = document.sentence(sentence.index - 1);
  if (previous.paragraph !== sentence.paragraph) return [];
  const before = otherStates(previous, actors);
  return before.length === 1 ? before : [];
}

function otherStates(sentence: Sentence, actors: readonly Party[]): Party[] {
  const parties = new Map<string, Party>();
  for (const { match, first, end } of politiesInSentence(sentence)) {
    const isState = !/^(?:body|bloc|region)$/.test(match.kind) && match.how !== 'people';
    const isActor = actors.some(({ name, code }) => name === match.name || (code !== null && code === match.code));
    if (isState && !isActor && !parties.has(match.name))
      parties.set(match.name, {
        name: match.name,
        code: match.code,
        kind: 'state',
        span: spanBetween(first, end),
      });
  }
  return [...parties.values()];
}

/** The polities after a preposition of place: "in Washington", "to Germany", "from Stockholm". */
export function hostsAfter(document: EventDocument, at: Phrase, prepositions: RegExp): readonly Party[] {
  for (let next = at.next; next.exists && next.index <= at.index + REACH; next = next.next) {
    const phrase = next;
    if ((isVerb(phrase) && phrase.shape === 'finite') || /^(?:rel|sub|comma)$/.test(phrase.kind)) return [];
    if (phrase.kind !== 'prep' || !prepositions.test(phrase.lower) || !isNoun(next.next)) continue;
    const found = listStartingAt(next.next).flatMap((noun) => polityOf(document, noun));
    if (found.length) return found;
  }
  return [];
}

/** "its consulate in Benghazi": the state in which a city lies. */
function stateOfCity(sentence: Sentence, { first, end }: NounPhrase): Party | null {
  const span = spanBetween(first, end);
  const code = lookUpCity(sentence.source.slice(span.start, span.end))?.country ?? null;
  const name = code === null ? null : nameOfCountry(code);
  return name === null ? null : { name, code, kind: 'state', span };
}

/** The polity a place phrase stands for: a state, its capital, or a city whose country's possessor is named ("Eritrea's capital"). */
function polityOf(document: EventDocument, noun: Phrase): Party[] {
  const named = namedParty(document, noun);
  if (named && isStateLike(named)) return [named];
  const phrase = noun as NounPhrase;
  const inside = politiesIn(phrase.first, phrase.end)[0];
  const city = inside ? null : stateOfCity(noun.sentence, phrase);
  if (city) return [city];
  if (!inside) return partiesAt(document, [noun]).filter(isStateLike);
  const { match, first, end } = inside;
  return [{ name: match.name, code: match.code, kind: 'state', span: spanBetween(first, end) }];
}
