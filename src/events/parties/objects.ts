/** Objects of recognition that are no polity: a hold on territory, a crime, a vote. */

import { CRIME_NOUNS, VOTE_NOUNS } from '../../data/events/nouns.js';
import { ELECTION_NOUNS, HOLDING_NOUNS, JOINING_NOUNS } from '../../data/events/phrase-words.js';
import { attachedEnd } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase, type Phrase } from '../../grammar/phrases.js';
import { skip, textBetween } from '../../grammar/place.js';
import { NO_PHRASE, NO_WORD, type Sentence } from '../../grammar/sentence.js';
import type { Word } from '../../grammar/words.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { described, isPersonName, personName } from './descriptions.js';
import { phraseName, politiesIn } from './polity-names.js';
import type { Recognised } from './recipients.js';
import { ownersOf, partyAt } from './references.js';

export function overAt(at: Phrase): Phrase {
  const end = attachedEnd(at, new Set(['of', 'over', 'by', 'to', 'on']));
  for (let next = at.next; next.exists && next.index < end.index; next = next.next)
    if (next.kind === 'prep' && /^(?:over|to|on)$/.test(next.lower)) return next;
  return NO_PHRASE;
}

/** "Moroccan sovereignty over Western Sahara", "Russia's annexation of Crimea": the holder is the recipient. */
export function readHold(document: EventDocument, at: Phrase): Recognised | null {
  const phrase = at as NounPhrase;
  const over = overAt(at);
  const isThere = phrase.end.lower === 'there';
  if (HOLDING_NOUNS.has(phrase.lower) && !over.exists && !isThere) return null;
  const end = attachedEnd(at, new Set(['of', 'over', 'to', 'on', 'by', 'in', 'with']));
  const last = end.previous as NounPhrase;
  let recipients = ownersOf(document, at).filter(({ kind }) => kind !== 'person');
  if (at.next.lower === 'by' && isNoun(at.next.next)) recipients = partyAt(document, at.next.next);
  const into =
    at.next.lower === 'of' && /^(?:into|to|by)$/.test(at.next.next.next.lower) ? at.next.next.next.next : NO_PHRASE;
  if (!recipients.length && JOINING_NOUNS.has(phrase.lower) && isNoun(into)) recipients = partyAt(document, into);
  const by = at.next.lower === 'of' && at.next.next.next.lower === 'by' ? at.next.next.next.next : NO_PHRASE;
  if (!recipients.length && isNoun(by)) recipients = partyAt(document, by);
  if (!recipients.length && at.next.lower === 'of') recipients = partyAt(document, at.next.next);
  if (!recipients.length) return null;
  const start = phrase.ownStart.index > phrase.first.index ? phrase.ownStart : firstOwnWord(phrase);
  return { recipients, object: 'sovereignty', as: textBetween(start, last.end) };
}

const firstOwnWord = (phrase: NounPhrase): Word =>
  politiesIn(phrase.first, phrase.head).at(-1)?.end ??
  (/^(?:DT|PRP\$)$/.test(phrase.first.tag) ? phrase.first.next : phrase.first);

const ARMENIANS = /\bArmenians?\b/;
const OTTOMAN_YEARS = /\b(?:1915|World War|Ottoman)/;

/** A crime by its name: "the 1932 famine in Ukraine". */
export function readCrime(document: EventDocument, at: Phrase): Recognised | null {
  const phrase = at as NounPhrase;
  if (!CRIME_NOUNS.has(phrase.lower)) return null;
  const party = describedCrime(at);
  const told = party.name.toLowerCase() === phrase.lower ? crimeTold(document) : null;
  if (told) return { recipients: told, object: 'genocide', as: null };
  const wide = textBetween(phrase.first, skip(at, 8).previous.end);
  const isArmenian =
    ARMENIANS.test(party.name) &&
    (phrase.lower === 'genocide' || OTTOMAN_YEARS.test(wide) || /killing|massacre|slaughter/.test(phrase.lower));
  return { recipients: [isArmenian ? { ...party, name: 'Armenian genocide' } : party], object: 'genocide', as: null };
}

const CRIME_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'against', 'at']);

/** "the killing and enslavement of Yazidis": two nouns of one crime share what follows. */
function describedCrime(at: Phrase): Party {
  const party = described(at, CRIME_PREPOSITIONS);
  const isJoined = at.next.lower === 'and' && isNoun(at.next.next);
  if (!isJoined || at.next.next.next.lower !== 'of') return party;
  const end = attachedEnd(at.next.next, CRIME_PREPOSITIONS);
  const first = (at as NounPhrase).first;
  return { ...party, name: phraseName(first, (end.previous as NounPhrase).end) };
}

/** "the genocide": the one recognised before. */
const crimeTold = (document: EventDocument): readonly Party[] | null =>
  document.recent().findLast(({ object }) => object === 'genocide')?.recipients ?? null;

/** "Biden's victory", "the results of the election": the winner if named, else the vote. */
export function readVote(document: EventDocument, at: Phrase): Recognised | null {
  const phrase = at as NounPhrase;
  if (!VOTE_NOUNS.has(phrase.lower)) return null;
  const named = winnerOf(document, at);
  if (named) return { recipients: [named], object: 'election', as: null };
  if (/^results?$|^outcome$/.test(phrase.lower) && at.next.lower === 'of' && isNoun(at.next.next))
    return { recipients: [described(at.next.next, new Set(['of']))], object: 'election', as: null };
  return { recipients: [described(at, new Set(['of']))], object: 'election', as: null };
}

export function winnerOf(document: EventDocument, at: Phrase): Party | null {
  const phrase = at as NounPhrase;
  if (phrase.first.tag === 'PRP$') return lastPerson(document, at.sentence, phrase);
  const isOf = at.next.lower === 'of' && ELECTION_NOUNS.has(phrase.lower) ? at.next.next : undefined;
  const end = phrase.ownStart.index > phrase.first.index ? phrase.ownStart.previous : NO_WORD;
  if (end.index > phrase.first.index) {
    const holder: NounPhrase = { ...phrase, end, head: end.previous };
    return isPersonName(holder) ? personName(holder) : null;
  }
  return isNoun(isOf) && isPersonName(isOf) ? personName(isOf) : null;
}

const NAME_RUN = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|al|bin|von|van|da|del|la))* ?/gu;

/** The person named last before a possessive pronoun, by the actors stage, else a run of capitalised words that is no polity. */
function lastPerson(document: EventDocument, sentence: Sentence, phrase: NounPhrase): Party | null {
  const position = phrase.first.start;
  const known = document.personBefore(position);
  if (known) {
    const { actor, start, end } = known;
    return { name: actor.name, code: actor.country, kind: 'person', span: { start, end } };
  }
  let best: Party | null = null;
  const before = sentence.source.slice(sentence.start, position);
  for (const match of before.matchAll(NAME_RUN)) {
    const name = match[0].trim();
    if (!name.includes(' ')) continue;
    best = {
      name,
      code: null,
      kind: 'person',
      span: { start: sentence.start + match.index, end: sentence.start + match.index + name.length },
    };
  }
  return best;
}
