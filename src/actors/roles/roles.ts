/** Who the persons and organisations are, as the text says it: role and country, by title before the name or apposition after it. */
import { POSSESSIVE_MARKS } from '../../data/grammar/function-words.js';
import { ADDRESSES } from '../../data/names/evidence.js';
import { CREDENTIALS } from '../../data/names/joins.js';
import { AFTER_APPOSITION, FORMS_OF_ADDRESS, HONOURS, SHORT_TITLES, STYLES } from '../../data/roles/appositions.js';
import { LEADING_PARTICIPLES, RELATIONS } from '../../data/roles/titles.js';
import type { Doc } from '../../grammar/doc.js';
import type { Naming } from '../namings/namings.js';
import { isBodyNoun, isPluralBodyNoun } from '../namings/types/callings.js';
import { bodyApposition, personApposition, startBehind } from './appositions.js';
import { countryOfPlace } from './located.js';
import { phraseAfter } from './phrase-after.js';
import {
  bodyPhraseBefore,
  determiners,
  LOWER_WORD,
  type NamedText,
  opensRole,
  type Phrase,
  phraseBefore,
  phraseBeforeRow,
  wordAt,
  wordsOf,
} from './role-phrases.js';
import { appositionAhead, appositionBehind } from './tree-appositions.js';

/** What a text says of somebody: the role in its own words, and the country that goes with it. */
export interface Standing {
  readonly role: string | null;
  readonly country: string | null;
}

const AGE = /^\d{1,3}$/;

const credentials = new Set(CREDENTIALS);

/** An age or a degree between a name and what its bearer is: "Reed, [53,] a lawyer", "Reed, [MS, RD,] dietitian". */
const isAside = (word: string): boolean => AGE.test(word) || credentials.has(word);

/** Where the apposition behind a name would begin: behind a comma, an age or degrees; null where no comma stands there. */
function startOfApposition(text: NamedText, { endToken }: Naming): number | null {
  const start = startBehind(text, endToken);
  if (start === null) return null;
  let from = start;
  while (isAside(text.reading.tokens[from]?.text ?? '') && wordAt(text, from + 1) === ',') from += 2;
  if (wordAt(text, from) === 'and' && credentials.has(text.reading.tokens[from - 2]?.text ?? '')) from += 1;
  return from;
}

/** ", [53,] a lawyer from …": apposition after the name. */
function appositionAfter(text: NamedText, naming: Naming): Phrase | null {
  const from = startOfApposition(text, naming);
  return from === null ? null : (personApposition(text, from) ?? phraseAfter(text, from));
}

/** What may stand before a name and be no role: "the new commissioner, [Dr.] Jane Example, said". */
const addresses = new Set([...ADDRESSES, ...HONOURS]);
const employers = new Set(['of', 'at', 'from', 'with']);
const afterApposition = new Set(AFTER_APPOSITION);

/** The token behind a name and whose its bearer is: "the mayor, Jane Example [of the Ilmar party], said". */
function endWithHouse(text: NamedText, endToken: number): number {
  if (!employers.has(wordAt(text, endToken))) return endToken;
  const hasArticle = wordAt(text, endToken + 1) === 'the';
  const house = text.byFirst.get(endToken + (hasArticle ? 2 : 1));
  if (house === undefined || house.type === 'person') return endToken;
  return hasArticle && isBodyNoun(wordAt(text, house.endToken)) ? house.endToken + 1 : house.endToken;
}

/** Where the comma before a name and its addresses stands, of a name that no clause goes on from: "the country's leader[,] Ms Jane Example, said". */
function commaBefore(text: NamedText, { firstToken, endToken }: Naming): number | null {
  let from = firstToken;
  while (addresses.has(text.reading.tokens[from - 1]?.text ?? '')) from -= 1;
  const isClosed = wordAt(text, from - 1) === ',' && afterApposition.has(wordAt(text, endWithHouse(text, endToken)));
  return isClosed ? from - 1 : null;
}

/** "the country's leader, Jane Example, said": the role before a comma. */
function appositionBefore(text: NamedText, naming: Naming): Phrase | null {
  const comma = commaBefore(text, naming);
  if (comma === null) return null;
  const phrase = phraseBefore(text, comma);
  return phrase !== null && isName(text, phrase) ? null : phrase;
}

/** What the sentence's tree tells of a name that stands between commas. */
function appositionByTree(text: NamedText, naming: Naming): Phrase | null {
  const from = startOfApposition(text, naming);
  const behind = from === null ? null : appositionBehind(text, naming, from);
  if (behind !== null) return behind;
  const comma = commaBefore(text, naming);
  return comma === null ? null : appositionAhead(text, naming, comma);
}

/** "prospects like [Ilmar Trader], Jane Reed": capitals that begin as no role does, and are of no body, are one more name. */
function isName(text: NamedText, { first, end }: Phrase): boolean {
  const words = text.reading.tokens.slice(first, end);
  const isCapitals = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word.text));
  const owner = text.byFirst.get(first);
  return isCapitals && !opensRole(wordAt(text, first)) && (owner === undefined || owner.type === 'person');
}

/** "its parent [company], Ilmar, said": what a body is said to be before a comma. */
function bodyBeforeComma(text: NamedText, { firstToken, endToken }: Naming): Phrase | null {
  const isClosed = afterApposition.has(wordAt(text, endToken)) || wordAt(text, endToken) === ',';
  return wordAt(text, firstToken - 1) === ',' && isClosed ? bodyPhraseBefore(text, firstToken - 1) : null;
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

/** The first token of the row of persons that a name stands in: "Jane Reed of Halden, Omar Haddad and Ilmar". */
function startOfRow(text: NamedText, firstToken: number): number {
  let first = firstToken;
  for (let steps = 0; steps < LONGEST_ROW; steps += 1) {
    const link = wordAt(text, first - 1);
    if (link !== ',' && link !== 'and') break;
    let other = text.byEnd.get(wordAt(text, first - 2) === ',' ? first - 2 : first - 1);
    if (other !== undefined && other.type !== 'person' && wordAt(text, other.firstToken - 1) === 'of')
      other = text.byEnd.get(other.firstToken - 1);
    if (other?.type !== 'person') break;
    first = other.firstToken;
  }
  return first;
}

const LONGEST_ROW = 6;

/** "[Sen.] Jane Reed", "[Sens.] Jane Reed and Omar Haddad", "[researchers] Jane Reed and Omar Haddad". */
function sharedTitle(text: NamedText, { firstToken, endToken }: Naming): Phrase | null {
  const before = text.reading.tokens[firstToken - 1]?.text ?? '';
  if (shortTitles.has(before)) return phraseBefore(text, firstToken);
  const first = startOfRow(text, firstToken);
  const title = text.reading.tokens[first - 1]?.text ?? '';
  if (first < firstToken && shortTitles.has(title) && /s\.?$/.test(title))
    return { first: first - 1, end: first, country: null };
  return phraseBeforeRow(text, first, first < firstToken || goesOnAsRow(text, endToken));
}

/** Whether another person stands behind a name and a link: "Jane Reed [and Omar Haddad]". */
function goesOnAsRow(text: NamedText, endToken: number): boolean {
  const link = wordAt(text, endToken);
  if (link !== ',' && link !== 'and') return false;
  const next = link === ',' && wordAt(text, endToken + 1) === 'and' ? endToken + 2 : endToken + 1;
  return text.byFirst.get(next)?.type === 'person';
}

/** A title before the name and an apposition after it: the one of more words; of equals the title. */
function longer(title: Phrase | null, apposition: Phrase | null): Phrase | null {
  if (!title || !apposition) return title ?? apposition;
  const isFuller = apposition.end - apposition.first > title.end - title.first;
  return isFuller ? { ...apposition, country: title.country ?? apposition.country } : title;
}

const honours = new Set([...STYLES, ...HONOURS, ...FORMS_OF_ADDRESS]);

/** The role before a name, with what the name is addressed by between them or none: "the [Crown Prince of Ilmar] Sheikh Omar Haddad". */
function titleBefore(text: NamedText, firstToken: number): Phrase | null {
  let from = firstToken;
  while (honours.has(text.reading.tokens[from - 1]?.text ?? '')) from -= 1;
  return (from < firstToken ? phraseBefore(text, from) : null) ?? phraseBefore(text, firstToken);
}

function standingOfPerson(text: NamedText, naming: Naming): Standing | null {
  const led = ledBy(text, naming);
  if (led) return led;
  const phrase =
    longer(titleBefore(text, naming.firstToken), appositionAfter(text, naming)) ??
    appositionBefore(text, naming) ??
    appositionByTree(text, naming);
  const beside = countryBeside(text, naming);
  if (!phrase) return beside ? { role: null, country: beside } : null;
  return { role: wordsOf(text, phrase), country: phrase.country ?? beside };
}

const MOST_WORDS_BEFORE = 4;

const isBodyWord = (word: string): boolean => isBodyNoun(word) || isPluralBodyNoun(word);

/** "Russia's Tass", "Japanese carmaker Toyota", "Tass (Russia)". Words between must say what the body is: not "Israeli attacks gave Hamas". */
function countryOfOrganisation(text: NamedText, naming: Naming): string | null {
  const beside = countryBeside(text, naming);
  if (beside) return beside;
  const isDescribed =
    isBodyWord(wordAt(text, naming.firstToken - 1)) || bodyPhraseBefore(text, naming.firstToken) !== null;
  const nearest = isDescribed ? naming.firstToken - MOST_WORDS_BEFORE : naming.firstToken;
  for (let at = naming.firstToken; at > 0 && at >= nearest; at -= 1) {
    const isPossessed = POSSESSIVE_MARKS.has(wordAt(text, at - 1));
    const owner = text.byEnd.get(isPossessed ? at - 1 : at);
    if (owner)
      return (isPossessed && owner.type === 'country') || owner.match?.how === 'demonym' ? owner.country : null;
    if (isPossessed || !LOWER_WORD.test(text.reading.tokens[at - 1]?.text ?? '')) return null;
    if (determiners.has(wordAt(text, at - 1))) return null;
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

/** The roles that persons have in a row, of those whom the text gives none of their own: "backers Jane and Omar Reed". */
function addSharedRoles(text: NamedText, namings: readonly Naming[], standings: Map<string, Standing>): void {
  for (const naming of namings) {
    const known = standings.get(naming.key);
    if (naming.type !== 'person' || (known && known.role !== null)) continue;
    const phrase = sharedTitle(text, naming);
    if (phrase) standings.set(naming.key, { role: wordsOf(text, phrase), country: known?.country ?? phrase.country });
  }
}

const styles = new Set(STYLES);

/** "[Dr.] Jane Reed", "[Sir] Omar Haddad": how somebody is addressed by rank, of those of whom the text tells no more. */
function addStyles(text: NamedText, namings: readonly Naming[], standings: Map<string, Standing>): void {
  const { tokens } = text.reading;
  for (const { key, type, firstToken, endToken } of namings) {
    const known = standings.get(key);
    if (type !== 'person' || (known && known.role !== null)) continue;
    const [before, first] = [tokens[firstToken - 1]?.text ?? '', tokens[firstToken]?.text ?? ''];
    const style = styles.has(before) ? before : endToken - firstToken > 1 && styles.has(first) ? first : null;
    if (style !== null) standings.set(key, { role: style, country: known?.country ?? null });
  }
}

/** Role and country of each person, organisation and place of which the text says one, by key. */
export function readRoles(reading: Doc, namings: readonly Naming[]): Map<string, Standing> {
  const text: NamedText = {
    reading,
    byFirst: new Map(namings.map((naming) => [naming.firstToken, naming])),
    byEnd: new Map(namings.map((naming) => [naming.endToken, naming])),
  };
  const standings = new Map<string, Standing>();
  for (const naming of namings) {
    if (naming.type === 'organization') {
      const country = countryOfOrganisation(text, naming);
      const phrase =
        bodyPhraseBefore(text, naming.firstToken) ?? bodyApposition(text, naming) ?? bodyBeforeComma(text, naming);
      if (country || phrase)
        standings.set(
          naming.key,
          better(standings.get(naming.key), {
            role: phrase && wordsOf(text, phrase),
            country: country ?? phrase?.country ?? null,
          }),
        );
    } else if (naming.type === 'place') {
      const country = countryOfPlace(text, naming);
      if (country && !standings.has(naming.key)) standings.set(naming.key, { role: null, country });
    } else if (naming.type === 'person') {
      const standing = standingOfPerson(text, naming);
      if (standing) standings.set(naming.key, better(standings.get(naming.key), standing));
    }
  }
  addSharedRoles(text, namings, standings);
  addStyles(text, namings, standings);
  return standings;
}
