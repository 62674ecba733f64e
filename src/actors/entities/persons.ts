/** Which mentions of persons are one: "Kim Jong-un", "Kim Jong Un", "Kim"; "Bashar al-Assad", "Assad". */

import { NICKNAMES } from '../../data/names/nicknames.js';
import { PARTICLES } from '../../data/names/parts.js';
import { KIN } from '../../data/roles/titles.js';
import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import { foldName } from '../namings/fold-name.js';
import { genderOfName, genderOfWords } from '../namings/given-name-gender.js';
import type { Naming } from '../namings/namings.js';

const nameWords = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '');
const coreWords = (words: readonly string[]): string[] => {
  const core = words.filter((word) => !PARTICLES.has(word));
  return core.length > 0 ? core : [...words];
};

interface Person {
  readonly key: string;
  /** Name without particles, first to last. */
  words: readonly string[];
  /** How often named so far, by a full name or a short one, less for another's kin; and the number of the mention named last. */
  count: number;
  last: number;
}

const isInitialOf = (short: string, long: string): boolean =>
  short === long || (short.length === 1 && long.startsWith(short));

/** The fewest letters of given names of which one may be a slip of the other. */
const SLIP_LENGTH = 5;

/** Whether one letter more, less or other parts two words. */
function isSlip(a: string, b: string): boolean {
  if (a.length < SLIP_LENGTH || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = (word: string, skip: number): string => word.slice(same + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

const nicknames = new Map(NICKNAMES.flatMap((row) => row.split(' ').map((name): [string, string] => [name, row])));

/** "Daniel" and "Daniela": a man's and a woman's. */
function isOtherGender(a: string, b: string): boolean {
  const gender = genderOfName(a);
  const other = genderOfName(b);
  return gender !== null && other !== null && gender !== other;
}

/** "Bryan" and "Brian", "Mike" and "Michael". */
const isSameGivenName = (a: string, b: string): boolean =>
  a === b || (isSlip(a, b) && !isOtherGender(a, b)) || (nicknames.has(a) && nicknames.get(a) === nicknames.get(b));

/** Two full names of one person: the same last word and a first word that fits; "Kim Jong-un" and "Kim Jong Un" have equal words. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) {
    // A part of a long name: "Abdel Fattah" of "Abdel Fattah Burhan"; "Bin Salman".
    return short.length > 1 && long.slice(0, short.length).every((word, at) => word === short[at]);
  }
  const first = itemAt(short, 0);
  return (
    isSameGivenName(first, itemAt(long, 0)) ||
    isInitialOf(first, itemAt(long, 0)) ||
    isInitialOf(itemAt(long, 0), first) ||
    (short.length > 1 && long.includes(first))
  );
}

/**
 * A short form's person: of two namesakes the one whom the text has named more often, for it gives the other's full name each time; of
 * equals the one named last. An address ("Ms") tells a man from a woman.
 */
function likeliest(candidates: readonly Person[] | undefined, address: string): Person | null {
  const gender = genderOfWords([address]);
  let best: Person | null = null;
  for (const person of candidates ?? []) {
    if (gender !== null && (genderOfName(itemAt(person.words, 0)) ?? gender) !== gender) continue;
    if (best === null || person.count > best.count || (person.count === best.count && person.last > best.last))
      best = person;
  }
  return best;
}

interface Register {
  readonly byLast: Map<string, Person[]>;
  readonly byAny: Map<string, Person[]>;
  /** The first letters of full names: "ark" of "Ana R. Keller". */
  readonly byInitials: Map<string, Person>;
}

const GENERATIONS = new Set(['jr', 'sr']);
/** "ARK", "ARK Jr.": a name of which only the letters are left; fewer are a given name's. */
const LETTERS = /^\p{Lu}{3,4}(?= [JS]r\b|$)/u;

/** The first letters of a full name, the generation behind them: "ark jr". */
function lettersOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const own = GENERATIONS.has(last) ? words.slice(0, -1) : words;
  return own.map((word) => word.charAt(0)).join('') + (own === words ? '' : ` ${last}`);
}

const MOST_NAMESAKES = 8;

function addTo(index: Map<string, Person[]>, word: string, person: Person): void {
  const known = index.get(word);
  if (!known) index.set(word, [person]);
  else if (known.length < MOST_NAMESAKES && !known.includes(person)) known.push(person);
}

function register({ byLast, byAny, byInitials }: Register, person: Person): void {
  const letters = lettersOf(person.words);
  if (!byInitials.has(letters)) byInitials.set(letters, person);
  addTo(byLast, person.words.at(-1) ?? '', person);
  for (const word of person.words) addTo(byAny, word, person);
}

/** All full names of the text, one person for those that fit together. */
function registerFullNames(namings: readonly Naming[]): {
  readonly index: Register;
  readonly byText: Map<string, Person>;
} {
  const index: Register = { byLast: new Map(), byAny: new Map(), byInitials: new Map() };
  const byText = new Map<string, Person>();
  for (const { type, text } of namings) {
    if (type !== 'person' || byText.has(text) || LETTERS.test(text)) continue;
    const words = coreWords(nameWords(text));
    if (words.length < 2) continue;
    const candidates = [...(index.byLast.get(words.at(-1) ?? '') ?? []), ...(index.byAny.get(itemAt(words, 0)) ?? [])];
    const same = candidates.find((person) => isSameFullName(words, person.words));
    const person = same ?? { key: `h:${words.join(' ')}`, words, count: 0, last: -1 };
    if (same && words.length > same.words.length) same.words = words;
    register(index, person);
    byText.set(text, person);
  }
  return { index, byText };
}

const kin = new Set(KIN);
/** Mentions by which one who is named as another's kin comes behind the other. */
const KIN_BEHIND = 3;

/** "his cousin, [Omar Reed]", "Reed's sister [Ana]". */
function isKin({ tokens }: TextReading, { firstToken }: Naming): boolean {
  const before = tokens[firstToken - 1]?.text;
  const noun = tokens[before === ',' ? firstToken - 2 : firstToken - 1]?.text ?? '';
  return kin.has(noun);
}

/** The namings with one key for every person. */
export function mergePersons(reading: TextReading, namings: readonly Naming[]): Naming[] {
  const { tokens } = reading;
  const { index, byText } = registerFullNames(namings);
  return namings.map((naming, number) => {
    if (naming.type !== 'person') return naming;
    const words = coreWords(nameWords(naming.text));
    const only = words.at(-1) ?? '';
    const address = tokens[naming.firstToken - 1]?.text.toLowerCase().replace('.', '') ?? '';
    const person =
      byText.get(naming.text) ??
      (LETTERS.test(naming.text) ? index.byInitials.get(words.join(' ')) : undefined) ??
      likeliest(index.byLast.get(only), address) ??
      likeliest(index.byAny.get(words[0] ?? ''), address);
    if (!person) return { ...naming, key: `h:${words.join(' ')}` };
    if (person.last < 0 && isKin(reading, naming)) person.count -= KIN_BEHIND;
    person.last = number;
    person.count += 1;
    return { ...naming, key: person.key };
  });
}
