/**
 * Which country, territory, region, body or bloc a phrase names, and how: by its name, by a demonym ("Dutch", "Dutchmen"), by its capital or by
 * a seat of government ("the Kremlin"). The one look-up for datelines, actors, claims and events; the knowledge is `data/countries/`.
 */
import { BODIES } from '../data/countries/bodies.js';
import { BREAKAWAY } from '../data/countries/breakaway.js';
import { HISTORIC } from '../data/countries/historic.js';
import { REGIONS } from '../data/countries/regions.js';
import { STATES } from '../data/countries/states.js';
import { TERRITORIES } from '../data/countries/territories.js';
import { remembering } from '../text/remember.js';

/** What a looked-up phrase stands for. Breakaway states are countries; a region is a part of one (its code is that country's). */
type CountryKind = 'country' | 'territory' | 'region' | 'body' | 'bloc' | 'historic';

/** By which kind of word the phrase names it. `demonym` is the adjective ("Dutch"), `people` the noun in the plural ("Dutchmen"). */
type NamedBy = 'name' | 'demonym' | 'people' | 'capital' | 'seat';

export interface CountryMatch {
  /** ISO 3166-1 alpha-2 or an `x-` code of our own; null for bodies, blocs and regions in dispute. */
  readonly code: string | null;
  /** The name in the record: "North Korea", "European Union". */
  readonly name: string;
  readonly kind: CountryKind;
  readonly how: NamedBy;
}

interface Tables {
  readonly byPhrase: ReadonlyMap<string, CountryMatch>;
  readonly nameByCode: ReadonlyMap<string, string>;
  readonly claimantByCode: ReadonlyMap<string, string>;
  readonly longest: number;
}

const CURLY = /[‘’ʼ]/g;
const SPACE = /\s+/g;

/** The key of a phrase: one kind of apostrophe, single spaces, no leading article. Case counts ("us" is no country, "Turkey" no bird). */
function phraseKey(phrase: string): string {
  const plain = IS_PLAIN.test(phrase) ? phrase : phrase.replace(CURLY, "'").replace(SPACE, ' ').trim();
  return ARTICLE.test(plain) ? plain.slice(4) : plain;
}

/** Words of plain letters with one space between two: most phrases, which stand for themselves. */
const IS_PLAIN = /^[\w.'-]+(?: [\w.'-]+)*$/;
const ARTICLE = /^the /i;

const values = (field: string | undefined): string[] => (field ? field.split(';') : []);

/** The fields from names on stand alike in every table; a phrase that is taken stays with the row that took it. */
function addPhrases(
  byPhrase: Map<string, CountryMatch>,
  fields: readonly string[],
  match: Omit<CountryMatch, 'how'>,
): void {
  const [name = '', others, adjectives, people, capitals, seats] = fields;
  const add = (phrases: readonly string[], how: NamedBy): void => {
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      if (key !== '' && !byPhrase.has(key)) byPhrase.set(key, { ...match, how });
    }
  };
  add([name, ...values(others)], 'name');
  add(values(adjectives), 'demonym');
  add(values(people), 'people');
  add(values(capitals), 'capital');
  add(values(seats), 'seat');
}

/** Names of all rows come before demonyms and capitals of any, so the order of tables settles only equal kinds of words. */
function buildTables(): Tables {
  const byPhrase = new Map<string, CountryMatch>();
  const nameByCode = new Map<string, string>();
  const claimantByCode = new Map<string, string>();
  const addCoded = (rows: readonly string[], kind: CountryKind): void => {
    for (const row of rows) {
      const [code = '', ...fields] = row.split('|');
      nameByCode.set(code, fields[0] ?? '');
      if (code.startsWith('x-')) claimantByCode.set(code, fields[6] ?? '');
      addPhrases(byPhrase, fields, { code, name: fields[0] ?? '', kind });
    }
  };
  addCoded(STATES, 'country');
  addCoded(TERRITORIES, 'territory');
  addCoded(BREAKAWAY, 'country');
  for (const row of REGIONS) {
    const [code = '', ...fields] = row.split('|');
    addPhrases(byPhrase, fields, { code: code || null, name: fields[0] ?? '', kind: 'region' });
  }
  addCoded(HISTORIC, 'historic');
  for (const row of BODIES) {
    const [kind, ...fields] = row.split('|');
    addPhrases(byPhrase, fields, { code: null, name: fields[0] ?? '', kind: kind === 'bloc' ? 'bloc' : 'body' });
  }
  let longest = 0;
  for (const key of byPhrase.keys()) longest = Math.max(longest, key.split(' ').length);
  return { byPhrase, nameByCode, claimantByCode, longest };
}

let tables: Tables | null = null;
const loadTables = (): Tables => {
  tables ??= buildTables();
  return tables;
};

/**
 * What the whole phrase names, or null: `lookUpCountry('Dutch')` → NL by demonym, `lookUpCountry('the Kremlin')` → RU by seat,
 * `lookUpCountry('Pyongyang')` → KP by capital. A leading "the" and the kind of apostrophe do not count; case does.
 */
export const lookUpCountry: (phrase: string) => CountryMatch | null = remembering((phrase) => {
  const { byPhrase } = loadTables();
  const key = phraseKey(phrase);
  return byPhrase.get(key) ?? (isShouted(key) ? byPhrase.get(inTitleCase(key)) : undefined) ?? null;
});

/** Capitals throughout, as in headlines and datelines; three letters could be any acronym. */
const isShouted = (phrase: string): boolean =>
  phrase.length > 3 && !SMALL_LETTER.test(phrase) && phrase === phrase.toUpperCase();

const SMALL_LETTER = /[a-z]/;

const inTitleCase = (phrase: string): string =>
  phrase.replace(/\p{L}+/gu, (word) =>
    word === 'OF' || word === 'AND' || word === 'THE'
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );

/** The canonical name of a code ("KP" → "North Korea"); null for a code that the tables lack. */
export function nameOfCountry(code: string): string | null {
  return loadTables().nameByCode.get(code) ?? null;
}

/** The ISO code of the state that claims an `x-` country or came after it ("x-dpr" → "UA"); other codes as they are. */
export function isoCountryOf(code: string): string {
  return loadTables().claimantByCode.get(code) || code;
}

/** How many words the longest known phrase has: how far a scan over a text has to look ahead. */
export function longestCountryPhrase(): number {
  return loadTables().longest;
}
