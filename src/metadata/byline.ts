/** Byline strings → the people who wrote the article, and the agency that supplied it. */
import { AGENCIES, AMBIGUOUS_FORMS } from '../data/agencies/agencies.js';
import {
  BYLINE_ENDERS,
  BYLINE_OPENERS,
  JOB_WORDS,
  NAME_JOINERS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_PERSON_WORDS,
} from '../data/bylines/words.js';
import { cleanLine, comparisonKey } from './text.js';

export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | null;
}

export interface BylineContext {
  /** Comparison keys of the site's and the publisher's names, which sign as nobody. */
  readonly sites: ReadonlySet<string>;
  /** Whether the mark-up says that this is a person's name: then one word is enough. */
  readonly isName: boolean;
}

const agencyKey = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[.’'/]/g, '')
    .replace(/\s{1,20}/g, ' ')
    .trim();
const AGENCY_FORMS: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [agencyKey(form), name])),
);
const AMBIGUOUS = new Set(AMBIGUOUS_FORMS);
const JOINERS = new Set(NAME_JOINERS);
const ENDERS = new Set(BYLINE_ENDERS);
const JOBS = new Set(JOB_WORDS);
const NOT_PERSON = new Set(NOT_PERSON_WORDS);
const PARTICLES = new Set(NAME_PARTICLES);
const SUFFIXES = new Set(NAME_SUFFIXES);
const OPENERS = [...BYLINE_OPENERS].sort((a, b) => b.length - a.length);
const OPENER_WORDS = new Set(OPENERS.map((opener) => opener.split(' ', 1)[0] as string));

/** The agency that a whole string names, or null: `Reuters`, `(AFP)`, `dpa/lby`, `Associated Press`. */
export function agencyOf(value: string): string | null {
  const key = agencyKey(value.replace(/^[\s(\-–—[©]+|[\s).\-–—\]]+$/g, ''));
  return (
    AGENCY_FORMS.get(key) ??
    AGENCY_FORMS.get(agencyKey(value.split('/', 1)[0] as string).replace(/^[(\s]+/, '')) ??
    null
  );
}

const NOISE =
  /\([^()]{0,200}\)|\[[^[\]]{0,200}\]|https?:\/\/\S{1,300}|www\.\S{1,200}|\S{1,80}@\S{1,80}|(?<!\S)@\w{1,40}/g;
const PART_BREAK = /[\n|•·∙●✦»]|\s[–—-]{1,2}\s|\s\/\s/;

/** Takes the words that open a byline off a line; whether there were any. */
function cutOpener(line: string): { rest: string; opened: boolean } {
  let rest = line;
  let opened = false;
  for (let round = 0; round < 2; round += 1) {
    const first = (/^[\p{L}\p{M}]{1,20}/u.exec(rest)?.[0] ?? '').toLowerCase();
    if (!OPENER_WORDS.has(first)) break;
    const lower = rest.slice(0, 40).toLowerCase();
    const opener = OPENERS.find(
      (each) => lower.startsWith(each) && !/[\p{L}\p{M}\p{N}]/u.test(lower[each.length] ?? ' '),
    );
    if (!opener) break;
    rest = rest.slice(opener.length).replace(/^[\s:：]+/, '');
    opened = true;
  }
  return { rest, opened };
}

const CAPITAL = /^['’"“(]?(?:\p{Lu}|\p{Lt}|\p{Lo})/u;
const WORD_INSIDE = /^[\p{L}\p{M}.'’\-‐]+$/u;

/** Splits the names of a byline apart; stops where something else begins ("in Geneva", "editing by …"). */
function splitNames(line: string, isName: boolean): string[] {
  const names: string[] = [];
  let current: string[] = [];
  const flush = (): void => {
    if (current.length > 0) names.push(current.join(' '));
    current = [];
  };
  const words = line
    .replace(/([,;&+、，])/g, '$1 ')
    .replace(/&/g, ' & ')
    .split(/\s+/)
    .filter(Boolean);
  for (let at = 0; at < words.length && at < 80; at += 1) {
    const raw = words[at] as string;
    const closes = /[,;、，:]$/.test(raw);
    const word = raw.replace(/[,;、，:]+$/, '');
    const lower = word.toLowerCase();
    const isLower = word === lower && CAPITAL.test(word) === false;
    const nextIsCapital = CAPITAL.test(words[at + 1] ?? '');
    if (word === '&' || word === '+' || word === '') flush();
    else if (isLower && JOINERS.has(lower) && !(ENDERS.has(lower) && !namesFollow(words, at + 1))) flush();
    else if (isLower && ENDERS.has(lower)) break;
    else if (PARTICLES.has(lower.replace(/\.$/, '')) && (current.length > 0 || nextIsCapital)) current.push(word);
    else if (CAPITAL.test(word) || (isName && /^[\p{L}\p{M}]/u.test(word))) current.push(word);
    else if (isLower && names.length + current.length > 0) break;
    else current.push(word);
    if (closes) flush();
  }
  flush();
  return names;
}

/** Whether two words of a name follow. */
const namesFollow = (words: readonly string[], at: number): boolean =>
  CAPITAL.test(words[at] ?? '') && CAPITAL.test(words[at + 1] ?? '') && !/[,;]$/.test(words[at] ?? '');

const bare = (word: string): string => word.toLowerCase().replace(/^[('"“‘]+|[.)'"”’:]+$/g, '');

/** Takes job words off both ends of a name, where two words stay. */
function cutJobs(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && JOBS.has(bare(words[words.length - 1] as string))) words.pop();
  while (words.length > 2 && JOBS.has(bare(words[0] as string))) words.shift();
  return words.join(' ');
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/** Whether a string can be a person's name. */
export function isPersonName(name: string, { sites, isName }: BylineContext): boolean {
  if (name.length < 2 || name.length > 60 || /\d/.test(name) || sites.has(comparisonKey(name))) return false;
  if (agencyOf(name) !== null) return false;
  if (UNSPACED.test(name)) return ![...NOT_PERSON].some((word) => !/^[a-z]/.test(word) && name.includes(word));
  const words = name.split(' ');
  if (words.length > 6 || (words.length === 1 && !isName)) return false;
  if (words.every((word) => JOBS.has(bare(word)) || PARTICLES.has(bare(word)))) return false;
  if (words.some((word) => NOT_PERSON.has(bare(word)))) return false;
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  if (!isName && capitals < 2) return false;
  return words.every((word) => WORD_INSIDE.test(word.replace(/^["“‘(]|["”’)]$/g, '')));
}

/** `JOHN SMITH` → `John Smith`; initials and particles stay. */
function calmCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]{3}/.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** The people and the agency of a byline: `By A B and C D in Geneva; editing by E F` → A B, C D. */
export function readByline(value: string, context: BylineContext): Byline {
  const authors: string[] = [];
  const keys = new Set<string>();
  let agency: string | null = null;
  for (const part of value.slice(0, 1000).split(PART_BREAK)) {
    const line = cleanLine(part.replace(NOISE, ' '));
    if (line === '' || line.length > 300) continue;
    agency ??= agencyOf(line);
    const { rest, opened } = cutOpener(line);
    for (const piece of splitNames(rest, context.isName && !opened)) {
      const name = calmCapitals(
        cutJobs(piece.replace(/^[\s"“‘'’,.;:*]+|[\s"”’,;:*]+$/g, '').replace(/(?<=\p{L}{3})\.$/u, '')),
      );
      const found = agencyOf(name);
      if (found) agency ??= found;
      else if (!SUFFIXES.has(name.toLowerCase()) && isPersonName(name, context) && !keys.has(comparisonKey(name))) {
        authors.push(name);
        keys.add(comparisonKey(name));
      }
    }
  }
  return { authors, agency };
}

/** Whether a line opens like a byline ("By …", "Von …"). */
export const opensByline = (line: string): boolean => cutOpener(line.trim()).opened;

/** Whether an agency's form names something else as often. */
export const isAmbiguousAgency = (form: string): boolean => AMBIGUOUS.has(agencyKey(form));
