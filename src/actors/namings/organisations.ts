/** Which mentions of organisations are one: acronyms, names without "Inc", names cut short. */
import { BODY_OTHER_NAMES } from '../../data/names/body-other-names.js';
import { DIVISION_WORDS, LEGAL_FORMS, PAPER_ENDS, SHARED_WORDS } from '../../data/names/parts.js';
import { lookUpCity, lookUpState } from '../../dateline/places.js';
import { lookUpCountry } from '../../geography/countries.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from '../tagger/gazetteer-phrases.js';
import { LEXICON_NAMES, lexiconsOf } from '../tagger/lexicon-bits.js';
import { initialsOf, isAcronym } from './acronyms.js';
import { foldName } from './fold-name.js';
import { isPersonLike, type Naming } from './namings.js';

const nameWords = (text: string): string[] => {
  const words = foldName(text).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words[0] === 'the' ? words.slice(1) : words;
};

/** "Federal Reserve" of "U.S. Federal Reserve": the words after a nationality; all where there is none. */
function withoutNationality(text: string, words: readonly string[]): readonly string[] {
  const own = text.split(/\s+/);
  for (const length of [2, 1]) {
    const nation = own.slice(0, length).join(' ');
    // "U.S." is two words where names are compared.
    const first = foldName(nation).split(' ').length;
    if (words.length > first + 1 && lookUpCountry(nation)) return words.slice(first);
  }
  return words;
}

const OF = /\bof (?:the )?(.+)$/;

/** The country that an organisation's own name holds: "Bank of Peru", "Chile Harbour Pilots Commission"; null where it holds none. */
export function countryInName(name: string): string | null {
  const words = name.split(' ');
  const tail = OF.exec(name)?.[1];
  const candidates = [words.slice(0, 2).join(' '), words[0] ?? '', ...(tail ? [tail] : [])];
  for (const candidate of candidates) {
    const match = candidate === name || isPersonLike(candidate) ? null : lookUpCountry(candidate);
    if (match?.code && (match.how === 'name' || match.how === 'demonym')) return match.code;
  }
  return null;
}

const FIRMS = (1 << GAZETTEER_CLASSES.indexOf('company')) | (1 << GAZETTEER_CLASSES.indexOf('club'));

/** A firm or club known by this name: a longer one that begins so and ends as no body's does is its product ("Samsung Galaxy"). */
export const isFirm = (text: string): boolean => (loadGazetteer().lookUp(hashPhrase(text.split(' '))) & FIRMS) !== 0;

export const isBodyEnd = (word: string): boolean =>
  ((lexiconsOf(word) >>> LEXICON_NAMES.indexOf('organisationEnd')) & 1) !== 0;

interface Names {
  readonly byInitials: Map<string, string>;
  /** First words of longer names → the key of the only name that starts so; null for two. */
  readonly byStart: Map<string, string | null>;
  readonly byWhole: Map<string, string>;
  /** The last word of a team's name that begins with its town or its college, or of a paper's: "Lorton [Larks]"; null for two. */
  readonly byTeam: Map<string, string | null>;
}

function addStarts(byStart: Map<string, string | null>, words: readonly string[], key: string): void {
  for (let length = 1; length < Math.min(words.length, 5); length += 1) {
    if (DIVISION_WORDS.has(words[length] ?? '') || DIVISION_WORDS.has(words[length - 1] ?? '')) continue;
    const start = words.slice(0, length).join(' ');
    if (isFirm(start) && !isBodyEnd(words.at(-1) ?? '')) continue;
    const known = byStart.get(start);
    byStart.set(start, known === undefined || known === key ? key : null);
  }
}

function readNames(namings: readonly Naming[]): Names {
  const names: Names = { byInitials: new Map(), byStart: new Map(), byWhole: new Map(), byTeam: new Map() };
  for (const { type, text, key } of namings) {
    if (type !== 'organization' || isAcronym(text)) continue;
    const words = nameWords(text);
    const whole = words.join(' ');
    const owner = names.byWhole.get(whole) ?? key;
    names.byWhole.set(whole, owner);
    if (words.length < 2) continue;
    const bare = withoutNationality(text, words).join(' ');
    if (bare !== whole && bare.includes(' ') && !names.byWhole.has(bare)) names.byWhole.set(bare, owner);
    for (const initials of new Set([initialsOf(text), initialsOf(bare)]))
      if (initials.length > 1 && !names.byInitials.has(initials)) names.byInitials.set(initials, owner);
    addStarts(names.byStart, words, owner);
    const last = words.at(-1) ?? '';
    const town = text.slice(0, text.lastIndexOf(' '));
    const isTeam = !SHARED_WORDS.has(last) && !isBodyEnd(last) && (isPlaceName(town) || isAcronym(town));
    if (isTeam || PAPER_ENDS.has(last)) {
      const known = names.byTeam.get(last);
      names.byTeam.set(last, known === undefined || known === owner ? owner : null);
    }
  }
  return names;
}

const isPlaceName = (text: string): boolean =>
  lookUpCountry(text) !== null || lookUpCity(text) !== null || lookUpState(text) !== null;

/** The key that an organisation's mention shares with its fuller name in the text, or its own. */
function keyOf(text: string, key: string, { byInitials, byStart, byWhole, byTeam }: Names): string {
  if (isAcronym(text)) {
    const letters = foldName(text).replace(/ /g, '');
    return byInitials.get(letters) ?? byStart.get(letters) ?? key;
  }
  const words = nameWords(text);
  const whole = words.join(' ');
  const known = byWhole.get(whole);
  if (known !== undefined && known !== key) return known;
  const isShared = (words.length === 1 && SHARED_WORDS.has(whole)) || isPlaceName(text);
  return (isShared ? null : (byStart.get(whole) ?? byTeam.get(whole))) ?? known ?? key;
}

/** Letters that several bodies share ('EC'): the text's own organisation of those initials is meant. */
const LONGEST_LOCAL_ACRONYM = 3;

/** The row of names that a body's form is of. */
const rows = new Map(BODY_OTHER_NAMES.flatMap((row) => row.map((form) => [form, row] as const)));
const withoutArticle = (text: string): string => text.replace(/^The /, '');

/** The keys of bodies that the text calls by names of one row, each by that of the one named first. */
function keysOfOtherNames(namings: readonly Naming[]): ReadonlyMap<string, string> {
  const first = new Map<readonly string[], string>();
  const keys = new Map<string, string>();
  for (const { type, text, key } of namings) {
    const row = type === 'organization' ? rows.get(withoutArticle(text)) : undefined;
    if (row === undefined) continue;
    const known = first.get(row);
    if (known === undefined) first.set(row, key);
    else if (known !== key) keys.set(key, known);
  }
  return keys;
}

/** The namings with one key for every organisation. */
export function mergeOrganisations(namings: readonly Naming[]): Naming[] {
  const merged = mergeForms(namings);
  const keys = keysOfOtherNames(merged);
  return merged.map((naming) => {
    const key = keys.get(naming.key);
    return key === undefined ? naming : { ...naming, key, name: null };
  });
}

/** The namings, those that are a fuller name's short form under its key. */
function mergeForms(namings: readonly Naming[]): Naming[] {
  const names = readNames(namings);
  return namings.map((naming) => {
    if (naming.type !== 'organization') return naming;
    const isKnown = naming.key.startsWith('b:');
    if (isKnown && (!isAcronym(naming.text) || naming.text.length > LONGEST_LOCAL_ACRONYM)) return naming;
    const key = keyOf(naming.text, naming.key, names);
    return key === naming.key ? naming : { ...naming, key, name: null, match: null };
  });
}
