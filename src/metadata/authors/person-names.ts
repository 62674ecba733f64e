/** What can be a person's name, and what else stands in bylines: jobs, desks, papers, credentials. */

import {
  AGENCY_WORDS,
  GROUP_WORDS,
  JOB_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NAME_TITLES,
  NO_NAME_OPENERS,
  NOBODY_WORDS,
  NOT_PERSON_WORDS,
} from '../../data/bylines/words.js';
import { GIVEN_NAMES } from '../../data/names/given-names.js';
import { itemAt } from '../../model/column.js';
import { isSite } from '../headline/title-parts.js';
import { comparisonKey } from '../text.js';
import { agencyOf } from './agency-names.js';

export interface BylineContext {
  /** Comparison keys of the site's and the publisher's names, which sign as nobody. */
  readonly sites: ReadonlySet<string>;
  /** Whether the mark-up says that this is a person's name: then one word is enough. */
  readonly isName: boolean;
  /** Whether it says that this is a person, as JSON-LD can: a person's own page may bear the person's name. */
  readonly isPerson?: boolean;
}

const JOBS = new Set(JOB_WORDS);
const GROUPS = new Set(GROUP_WORDS);
const NOT_PERSON = new Set(NOT_PERSON_WORDS);
const NOT_PERSON_UNSPACED = NOT_PERSON_WORDS.filter((word) => /[^\u0000-\u02ff]/.test(word));
const NOBODY = new Set(NOBODY_WORDS);
const PARTICLES = new Set(NAME_PARTICLES);
const SUFFIXES = new Set(NAME_SUFFIXES);
const TITLES = new Set(NAME_TITLES);
const NO_OPENERS = new Set(NO_NAME_OPENERS);

/** A capital, or a letter of a script that has none, behind a quotation mark: `“Bo”`. */
const CAPITAL = /^['’"“(]?(?:\p{Lu}|\p{Lt}|\p{Lo})/u;
/** A word of letters, stops, apostrophes and hyphens: `O’Neil-Bell`. */
const WORD_INSIDE = /^[\p{L}\p{M}.'’\-‐]{1,40}$/u;
/** A whole name in a script without spaces: `林宸誼`. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;
/** Letters behind a name: `MD`, `FACP`. */
const CREDENTIAL = /^[A-Z]{2,6}\.?$/;
/** An account’s name: `ana`, `ana.bell`, `news-desk`. */
const SLUG = /^\p{Ll}[\p{L}\p{N}]*(?:[._-]\p{L}[\p{L}\p{N}]*)*$/u;
/** A capital inside a word: `newsDesk`. */
const CAMEL = /\p{Ll}\p{Lu}/u;
const LONGEST_NAME = 60;
const LONGEST_BODY = 60;

/** A Turkish capital İ leaves a dot over its small i. */
const DOTTED = /i\u0307/g;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(DOTTED, 'i')
    .replace(/^[('"“‘]+|[.)'"”’:]+$/g, '');

/** Letters of a script that has capitals. */
const CASED = /\p{Lu}|\p{Ll}/u;
/** Whether a name's script has capitals, or no spaces: in all others any two words look like a name. */
export const looksLikeName = (name: string): boolean => CASED.test(name) || UNSPACED.test(name);
export const startsWithCapital = (word: string): boolean => CAPITAL.test(word);
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase().replace(/\.$/, ''));
export const isCredential = (piece: string): boolean => SUFFIXES.has(piece.toLowerCase()) || CREDENTIAL.test(piece);
/** Whether a byline holds a word that only groups have: "staff", "desk", "team". */
export const hasGroupWord = (line: string): boolean => line.split(' ').some((word) => GROUPS.has(bare(word)));

/** Takes job words off both ends of a name, where two words stay. */
export function cutJobs(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && JOBS.has(bare(words.at(-1) ?? ''))) words.pop();
  while (words.length > 2 && JOBS.has(bare(words[0] ?? ''))) words.shift();
  return words.join(' ');
}

let givenNames: ReadonlySet<string> | null = null;
const MARKS = /\p{M}/gu;

/** Whether a word is a given name that we know. */
export function isGivenName(word: string): boolean {
  givenNames ??= new Set([...GIVEN_NAMES.male, ...GIVEN_NAMES.female]);
  return givenNames.has(bare(word).normalize('NFD').replace(MARKS, ''));
}

/** Whether a name is the site's and not that of a person to whom the site belongs. */
function isSiteAlone(name: string, { sites, isPerson = false }: BylineContext): boolean {
  return isSiteName(name, sites) && !(isPerson && name.includes(' ') && isGivenName(itemAt(name.split(' '), 0)));
}

/** Whether a string can be a person's name. */
export function isPersonName(name: string, context: BylineContext): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /\d/.test(name)) return false;
  return hasFormOfName(name, context) && agencyOf(name) === null && !isSiteAlone(name, context);
}

/** Whether the words of a string can be a name, whoever else may bear it. */
function hasFormOfName(name: string, { isName }: BylineContext): boolean {
  if (UNSPACED.test(name)) return !NOT_PERSON_UNSPACED.some((word) => name.includes(word));
  const words = name.split(' ');
  if (!canNamePerson(words) || POSSESSIVE.test(name)) return false;
  const capitals = words.filter(startsWithCapital).length;
  if (words.length > 1)
    return capitals >= (isName ? 1 : 2) && words.every((word) => startsWithCapital(word) || isParticle(word));
  return isName && capitals > 0 && isOneName(name);
}

/** Whether one word alone is a name as people write it: no account's, no brand's ("newsDesk"). */
const isOneName = (name: string): boolean =>
  !SLUG.test(name) && !CAMEL.test(name.replace(/^(?:Mc|Mac|De|Di|La|Le|Van)/, ''));

/** Quotes and brackets around a word: `"Bo"`, `(Ana)`. */
const WORD_EDGES = /^["“‘(]|["”’)]$/g;

/** "Ana Bell’s" is what she has, not she. */
const POSSESSIVE = /['’]s$/;

/** Whether no word speaks against a person: letters alone, no jobs alone, nothing of groups and agencies. */
function canNamePerson(words: readonly string[]): boolean {
  if (words.length > 6 || !words.every((word) => WORD_INSIDE.test(word.replace(WORD_EDGES, '')))) return false;
  if (words.every((word) => JOBS.has(bare(word)) || PARTICLES.has(bare(word)))) return false;
  if (words.some((word) => NOT_PERSON.has(bare(word)) || GROUPS.has(bare(word)))) return false;
  if (words.length === 2 && JOBS.has(bare(itemAt(words, 1))) && !isGivenName(itemAt(words, 0))) return false;
  return !opensNoName(words[0] ?? '') && !words.some(isAgencyWord);
}

/** Whether no name opens with a word; an initial ("A.") may. */
const opensNoName = (word: string): boolean => !word.endsWith('.') && NO_OPENERS.has(bare(word));

/** An agency's letters inside a name: "AFP Publié". */
const isAgencyWord = (word: string): boolean =>
  word.length > 2 && !word.includes('.') && word === word.toUpperCase() && agencyOf(word) !== null;

/** Whether a name is the site's own, opens with it ("MDR THÜRINGEN") or closes with it ("South Example Daily"). */
function isSiteName(name: string, sites: ReadonlySet<string>): boolean {
  const key = comparisonKey(name);
  if (sites.has(key) || sites.has(key.replaceAll(' ', ''))) return true;
  const isWord = !key.includes(' ');
  for (const site of sites) {
    if (!site.includes(' ')) continue;
    if (key.endsWith(` ${site}`) || (isWord && site.split(' ').includes(key))) return true;
  }
  if (!isWord && isSite(name, sites) && !isGivenName(itemAt(name.split(' '), 0))) return true;
  const blank = key.indexOf(' ');
  return blank > 1 && name.slice(0, blank) === name.slice(0, blank).toUpperCase() && sites.has(key.slice(0, blank));
}

/** `JOHN SMITH` → `John Smith`; initials and particles stay. */
export function calmCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]{3}/.test(name) || !name.includes(' ')) return name;
  return name.replace(
    /\p{Lu}[\p{Lu}\p{M}]{2,}/gu,
    (word) => word[0] + word.slice(1).toLowerCase().replace(DOTTED, 'i'),
  );
}

/** What two writings of a person's name have in common: titles and credentials are left out. */
export function personKey(name: string): string {
  return comparisonKey(name)
    .split(' ')
    .filter((word) => !TITLES.has(word))
    .join(' ');
}

const AGENCIES = new Set(AGENCY_WORDS);
/** What is small or a number inside a body's name: "3i Global", "Bank of Example". */
const BODY_WORD = /^(?:of|and|for|the|&|\d.{0,8})$/;
/** What no body’s name holds: marks of code, long numbers, sentences. */
const NO_BODY = /[@/<>{}=\\]|\d{3}|[.!?]\s|:/;
/** An account's name: "ana.bell", "news-desk". A site's own address is written like one. */
const ACCOUNT = /^[a-z]+(?:[._-][a-z]+)+$/;

const isAddress = (line: string, sites: ReadonlySet<string>): boolean =>
  [comparisonKey(line), `www ${comparisonKey(line)}`].some((key) => sites.has(key));

/** A byline that names a body ("Example Health Desk"), or null where it names nobody ("Staff", "admin") or is no name. */
export function bodyOf(line: string, { sites, isName }: BylineContext): string | null {
  const words = line.split(' ');
  if (ACCOUNT.test(line) && !isAddress(line, sites)) return null;
  if (line.length < 2 || line.length > LONGEST_BODY || words.length > 6 || NO_BODY.test(line) || !/\p{L}/u.test(line))
    return null;
  if (opensNoName(itemAt(words, 0)) && !isName) return null;
  if (!isName && !words.every((word) => startsWithCapital(word) || isParticle(word) || BODY_WORD.test(word)))
    return null;
  if (words.some((word) => AGENCIES.has(bare(word)))) return null;
  return words.every((word) => NOBODY.has(bare(word)) || JOBS.has(bare(word))) ? null : line;
}
