/** Who the persons and organisations are, as the text says it: role and country, by title before the name or apposition after it. */
import { SHORT_TITLES } from '../../data/roles/appositions.js';
import { LEADING_PARTICIPLES, RELATIONS } from '../../data/roles/titles.js';
import type { TextReading } from '../../text/index.js';
import type { Naming } from '../namings/namings.js';
import { bodyApposition, personApposition } from './appositions.js';
import { countryOfPlace } from './located.js';
import {
  determiners,
  LOWER_WORD,
  type NamedText,
  type Phrase,
  phraseAfter,
  phraseBefore,
  possessives,
  wordAt,
  wordsOf,
} from './role-phrases.js';

/** What a text says of somebody: the role in its own words, and the country that goes with it. */
export interface Standing {
  readonly role: string | null;
  readonly country: string | null;
}

const AGE = /^\d{1,3}$/;

/** ", [53,] a lawyer from …": apposition after the name. */
function appositionAfter(text: NamedText, { endToken }: Naming): Phrase | null {
  if (wordAt(text, endToken) !== ',') return null;
  const hasAge = AGE.test(wordAt(text, endToken + 1)) && wordAt(text, endToken + 2) === ',';
  const from = hasAge ? endToken + 3 : endToken + 1;
  return personApposition(text, from) ?? phraseAfter(text, from);
}

/** "the country's leader, Jane Example, said": the role before a comma. */
function appositionBefore(text: NamedText, { firstToken, endToken }: Naming): Phrase | null {
  if (wordAt(text, firstToken - 1) !== ',') return null;
  const after = wordAt(text, endToken);
  if (after !== ',' && after !== '.' && after !== 'said' && after !== 'told' && after !== 'has' && after !== 'was')
    return null;
  return phraseBefore(text, firstToken - 1);
}

/** "Peru, led by Ana Palacios" → "leader of Peru". */
const leading = new Map(LEADING_PARTICIPLES);

function ledBy(text: NamedText, { firstToken }: Naming): Standing | null {
  const noun = leading.get(wordAt(text, firstToken - 2));
  if (!noun || wordAt(text, firstToken - 1) !== 'by') return null;
  const gap = wordAt(text, firstToken - 3) === ',' ? 3 : 2;
  const subject = text.byEnd.get(firstToken - gap);
  if (!subject || subject.type === 'person') return null;
  return { role: `${noun} of ${subject.name ?? subject.text}`, country: subject.country };
}

/** "Damm (Czech Republic)", "Macron of France". */
function countryBeside(text: NamedText, { endToken }: Naming): string | null {
  const mark = wordAt(text, endToken);
  const named = text.byFirst.get(endToken + 1);
  if (!named || (named.type !== 'country' && named.type !== 'place')) return null;
  if (mark === '(' && wordAt(text, named.endToken) === ')') return named.country;
  return mark === 'of' && named.type === 'country' ? named.country : null;
}

const shortTitles = new Set(SHORT_TITLES);

/** "[Sen.] Jane Reed", "[Sens.] Jane Reed and Omar Haddad". */
function shortTitle(text: NamedText, { firstToken }: Naming): Phrase | null {
  const before = text.reading.tokens[firstToken - 1]?.text ?? '';
  if (shortTitles.has(before)) return { first: firstToken - 1, end: firstToken, country: null };
  const other = before === 'and' ? text.byEnd.get(firstToken - 1) : undefined;
  const title = other ? (text.reading.tokens[other.firstToken - 1]?.text ?? '') : '';
  const isShared = other?.type === 'person' && shortTitles.has(title) && /s\.?$/.test(title);
  return isShared ? { first: other.firstToken - 1, end: other.firstToken, country: null } : null;
}

/** A title before the name and an apposition after it: the one of more words; of equals the title. */
function longer(title: Phrase | null, apposition: Phrase | null): Phrase | null {
  if (!title || !apposition) return title ?? apposition;
  const isFuller = apposition.end - apposition.first > title.end - title.first;
  return isFuller ? { ...apposition, country: title.country ?? apposition.country } : title;
}

function standingOfPerson(text: NamedText, naming: Naming): Standing | null {
  const led = ledBy(text, naming);
  if (led) return led;
  const phrase =
    longer(phraseBefore(text, naming.firstToken), appositionAfter(text, naming)) ??
    appositionBefore(text, naming) ??
    shortTitle(text, naming);
  const beside = countryBeside(text, naming);
  if (!phrase) return beside ? { role: null, country: beside } : null;
  return { role: wordsOf(text, phrase), country: phrase.country ?? beside };
}

const MOST_WORDS_BEFORE = 4;
const NO_NOUN =
  /^(?:\p{Ll}+(?:ed|ing|ly)|of|in|by|and|or|to|on|at|for|from|with|as|that|which|who|said|says|is|was|are|were|has|have|had|will|but|than|into|over|after|before|against)$/u;

/** "Russia's Tass", "Japanese carmaker Toyota", "Tass (Russia)". */
function countryOfOrganisation(text: NamedText, naming: Naming): string | null {
  const beside = countryBeside(text, naming);
  if (beside) return beside;
  for (let at = naming.firstToken; at > 0 && naming.firstToken - at <= MOST_WORDS_BEFORE; at -= 1) {
    const isPossessed = possessives.has(wordAt(text, at - 1));
    const owner = text.byEnd.get(isPossessed ? at - 1 : at);
    if (owner)
      return (isPossessed && owner.type === 'country') || owner.match?.how === 'demonym' ? owner.country : null;
    const word = wordAt(text, at - 1);
    if (
      isPossessed ||
      !LOWER_WORD.test(text.reading.tokens[at - 1]?.text ?? '') ||
      NO_NOUN.test(word) ||
      determiners.has(word)
    )
      return null;
  }
  return null;
}

const relations = new Set(RELATIONS);

/** How much a role tells: that it names a country, an office, a relation alone, nothing. */
function weightOf({ role, country }: Standing): number {
  if (role === null) return 0;
  if (relations.has(role.split(' ').at(-1)?.toLowerCase() ?? '')) return 1;
  return country === null ? 2 : 3;
}

/** The role that tells more, of equals the first; a country from either. */
function better(known: Standing | undefined, next: Standing): Standing {
  if (!known) return next;
  const chosen = weightOf(next) > weightOf(known) ? next : known;
  return { role: chosen.role, country: chosen.country ?? known.country ?? next.country };
}

/** Role and country of each person, organisation and place of which the text says one, by key. */
export function readRoles(reading: TextReading, namings: readonly Naming[]): Map<string, Standing> {
  const text: NamedText = {
    reading,
    byFirst: new Map(namings.map((naming) => [naming.firstToken, naming])),
    byEnd: new Map(namings.map((naming) => [naming.endToken, naming])),
  };
  const standings = new Map<string, Standing>();
  for (const naming of namings) {
    if (naming.type === 'organization') {
      const country = countryOfOrganisation(text, naming);
      const phrase = bodyApposition(text, naming);
      if (country || phrase)
        standings.set(
          naming.key,
          better(standings.get(naming.key), { role: phrase && wordsOf(text, phrase), country }),
        );
    } else if (naming.type === 'place') {
      const country = countryOfPlace(text, naming);
      if (country && !standings.has(naming.key)) standings.set(naming.key, { role: null, country });
    } else if (naming.type === 'person') {
      const standing = standingOfPerson(text, naming);
      if (standing) standings.set(naming.key, better(standings.get(naming.key), standing));
    }
  }
  return standings;
}
