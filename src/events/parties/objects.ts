/** Objects of recognition that are no polity: a hold on territory, a crime, a vote. */

import { CRIME_NOUNS, VOTE_NOUNS } from '../../data/events/nouns.js';
import { ELECTION_NOUNS, HOLDING_NOUNS, JOINING_NOUNS } from '../../data/events/phrase-words.js';
import { attachedEnd, kindAt, lowerAt } from '../../grammar/attachment.js';
import { isNoun, type NounPhrase } from '../../grammar/phrases.js';
import { type ReadSentence, wordsText } from '../../grammar/sentence.js';
import type { EventDocument } from '../document.js';
import type { Party } from '../outcome/mention.js';
import { described, isPersonName, personName } from './descriptions.js';
import { phraseName, politiesIn } from './polity-names.js';
import type { Recognised } from './recipients.js';
import { ownersOf, partyAt } from './references.js';

export function overAt(sentence: ReadSentence, at: number): number {
  const end = attachedEnd(sentence, at, new Set(['of', 'over', 'by', 'to', 'on']));
  for (let next = at + 1; next < end; next += 1)
    if (kindAt(sentence, next) === 'prep' && /^(?:over|to|on)$/.test(lowerAt(sentence, next))) return next;
  return -1;
}

/** "Moroccan sovereignty over Western Sahara", "Russia's annexation of Crimea": the holder is the recipient. */
export function readHold(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const over = overAt(sentence, at);
  const isThere = sentence.words[phrase.end]?.lower === 'there';
  if (HOLDING_NOUNS.has(phrase.lower) && over < 0 && !isThere) return null;
  const end = attachedEnd(sentence, at, new Set(['of', 'over', 'to', 'on', 'by', 'in', 'with']));
  const last = sentence.phrases[end - 1] as NounPhrase;
  let recipients = ownersOf(document, sentence, at).filter(({ kind }) => kind !== 'person');
  if (lowerAt(sentence, at + 1) === 'by' && isNoun(sentence.phrases[at + 2]))
    recipients = partyAt(document, sentence, at + 2);
  const into = lowerAt(sentence, at + 1) === 'of' && /^(?:into|to|by)$/.test(lowerAt(sentence, at + 3)) ? at + 4 : -1;
  if (!recipients.length && JOINING_NOUNS.has(phrase.lower) && isNoun(sentence.phrases[into]))
    recipients = partyAt(document, sentence, into);
  const by = lowerAt(sentence, at + 1) === 'of' && lowerAt(sentence, at + 3) === 'by' ? at + 4 : -1;
  if (!recipients.length && isNoun(sentence.phrases[by])) recipients = partyAt(document, sentence, by);
  if (!recipients.length && lowerAt(sentence, at + 1) === 'of') recipients = partyAt(document, sentence, at + 2);
  if (!recipients.length) return null;
  const start = phrase.ownStart > phrase.first ? phrase.ownStart : firstOwnWord(sentence, phrase);
  return { recipients, object: 'sovereignty', as: wordsText(sentence, start, last.end) };
}

const firstOwnWord = (sentence: ReadSentence, phrase: NounPhrase): number =>
  politiesIn(sentence, phrase.first, phrase.head).at(-1)?.end ??
  (/^(?:DT|PRP\$)$/.test(sentence.words[phrase.first]?.tag ?? '') ? phrase.first + 1 : phrase.first);

const ARMENIANS = /\bArmenians?\b/;
const OTTOMAN_YEARS = /\b(?:1915|World War|Ottoman)/;

/** A crime by its name: "the 1932 famine in Ukraine". */
export function readCrime(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (!CRIME_NOUNS.has(phrase.lower)) return null;
  const party = describedCrime(sentence, at);
  const told = party.name.toLowerCase() === phrase.lower ? crimeTold(document) : null;
  if (told) return { recipients: told, object: 'genocide', as: null };
  const wide = wordsText(
    sentence,
    phrase.first,
    (sentence.phrases[Math.min(sentence.phrases.length, at + 8) - 1] as NounPhrase).end,
  );
  const isArmenian =
    ARMENIANS.test(party.name) &&
    (phrase.lower === 'genocide' || OTTOMAN_YEARS.test(wide) || /killing|massacre|slaughter/.test(phrase.lower));
  return { recipients: [isArmenian ? { ...party, name: 'Armenian genocide' } : party], object: 'genocide', as: null };
}

const CRIME_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'against', 'at']);

/** "the killing and enslavement of Yazidis": two nouns of one crime share what follows. */
function describedCrime(sentence: ReadSentence, at: number): Party {
  const party = described(sentence, at, CRIME_PREPOSITIONS);
  const isJoined = lowerAt(sentence, at + 1) === 'and' && isNoun(sentence.phrases[at + 2]);
  if (!isJoined || lowerAt(sentence, at + 3) !== 'of') return party;
  const end = attachedEnd(sentence, at + 2, CRIME_PREPOSITIONS);
  const first = (sentence.phrases[at] as NounPhrase).first;
  return { ...party, name: phraseName(sentence, first, (sentence.phrases[end - 1] as NounPhrase).end) };
}

/** "the genocide": the one recognised before. */
const crimeTold = (document: EventDocument): readonly Party[] | null =>
  document.recent().findLast(({ object }) => object === 'genocide')?.recipients ?? null;

/** "Biden's victory", "the results of the election": the winner if named, else the vote. */
export function readVote(document: EventDocument, sentence: ReadSentence, at: number): Recognised | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  if (!VOTE_NOUNS.has(phrase.lower)) return null;
  const named = winnerOf(document, sentence, at);
  if (named) return { recipients: [named], object: 'election', as: null };
  if (
    /^results?$|^outcome$/.test(phrase.lower) &&
    lowerAt(sentence, at + 1) === 'of' &&
    isNoun(sentence.phrases[at + 2])
  )
    return { recipients: [described(sentence, at + 2, new Set(['of']))], object: 'election', as: null };
  return { recipients: [described(sentence, at, new Set(['of']))], object: 'election', as: null };
}

export function winnerOf(document: EventDocument, sentence: ReadSentence, at: number): Party | null {
  const phrase = sentence.phrases[at] as NounPhrase;
  const { words } = sentence;
  if (words[phrase.first]?.tag === 'PRP$') return lastPerson(document, sentence, phrase);
  const isOf =
    lowerAt(sentence, at + 1) === 'of' && ELECTION_NOUNS.has(phrase.lower) ? sentence.phrases[at + 2] : undefined;
  const end = phrase.ownStart > phrase.first ? phrase.ownStart - 1 : -1;
  if (end > phrase.first) {
    const holder: NounPhrase = { ...phrase, end, head: end - 1 };
    return isPersonName(sentence, holder) ? personName(sentence, holder) : null;
  }
  return isNoun(isOf) && isPersonName(sentence, isOf) ? personName(sentence, isOf) : null;
}

const NAME_RUN = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|al|bin|von|van|da|del|la))* ?/gu;

/** The person named last before a possessive pronoun, by the actors stage, else a run of capitalised words that is no polity. */
function lastPerson(document: EventDocument, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const position = sentence.words[phrase.first]?.start ?? 0;
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
