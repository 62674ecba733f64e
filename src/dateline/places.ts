/** Which country the places of a dateline lie in: cities, states and provinces, countries; compared without case and accents. */

import { CITIES } from '../data/places/cities.js';
import { CITY_STATES, DIVISION_NOUNS, SMALL_WORDS } from '../data/places/datelines.js';
import { DIVISIONS } from '../data/places/divisions.js';
import { EXONYMS } from '../data/places/exonyms.js';
import { isoCountryOf, lookUpCountry } from '../geography/countries.js';
import { remembering } from '../text/remember.js';

/** A known place: its name as the tables spell it and the country it lies in (ISO 3166-1: what a map says, not who rules). */
export interface KnownPlace {
  readonly name: string;
  readonly country: string | null;
}

interface PlaceTables {
  readonly cities: ReadonlyMap<string, KnownPlace>;
  readonly divisions: ReadonlyMap<string, KnownPlace>;
}

const NOT_ASCII = /[^\x00-\x7f]/;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}.]+/gu;

/** The key of a name: no accents, no case, one space for any mark but the full stop. */
export const placeKey: (name: string) => string = remembering((name) =>
  (NOT_ASCII.test(name) ? name.normalize('NFD').replace(MARKS, '') : name).toLowerCase().replace(NOT_WORD, ' ').trim(),
);

function buildTables(): PlaceTables {
  const cities = new Map<string, KnownPlace>();
  for (const row of [...CITIES, ...EXONYMS]) {
    const [country = '', names = ''] = row.split('|');
    for (const name of names.split(';')) {
      const key = placeKey(name);
      if (!cities.has(key)) cities.set(key, { name, country });
    }
  }
  const divisions = new Map<string, KnownPlace>();
  for (const row of DIVISIONS) {
    const [country = '', name = '', others = ''] = row.split('|');
    for (const form of [name, ...others.split(';')]) {
      const key = placeKey(form);
      if (key !== '' && !divisions.has(key)) divisions.set(key, { name, country });
    }
  }
  return { cities, divisions };
}

let tables: PlaceTables | null = null;
const loadTables = (): PlaceTables => {
  tables ??= buildTables();
  return tables;
};

const CITY_STATE_KEYS: ReadonlySet<string> = new Set(CITY_STATES.map(placeKey));

/** A city, a capital or a city state; null where the name is none we know. */
export function lookUpCity(name: string): KnownPlace | null {
  const key = placeKey(name);
  const city = loadTables().cities.get(key);
  if (city) return city;
  const country = lookUpCountry(name);
  if (!country) return null;
  if (country.how !== 'capital' && !CITY_STATE_KEYS.has(key)) return null;
  return { name: titleCase(name), country: country.code && isoCountryOf(country.code) };
}

/** What follows a city after a comma: a state or province, or a country, territory or region. Abbreviations count ("Fla.", "N.Y."). */
export function lookUpDivision(name: string): (KnownPlace & { readonly kind: 'division' | 'country' }) | null {
  const division = loadTables().divisions.get(placeKey(name));
  const country = lookUpCountry(name);
  if (country && country.how === 'name' && country.kind !== 'body' && country.kind !== 'bloc') {
    // "Georgia" alone is the country; settled by the city before it.
    return { name: country.name, country: country.code && isoCountryOf(country.code), kind: 'country' };
  }
  if (division) return { ...division, kind: 'division' };
  const prefecture = DIVISION_SUFFIX.exec(name);
  const seat = prefecture && lookUpCity(name.slice(0, prefecture.index));
  return seat && { name, country: seat.country, kind: 'division' };
}

/** "Osaka Prefecture", "Aleppo province": named after its city. */
const DIVISION_SUFFIX = new RegExp(` (?:${DIVISION_NOUNS.join('|')})$`, 'i');

/** A state or province by its full name ("Ohio"); abbreviations are left to those who know that a city stands before them. */
export function lookUpState(name: string): KnownPlace | null {
  return name.length > 3 && !name.includes('.') ? (loadTables().divisions.get(placeKey(name)) ?? null) : null;
}

/** The country of `city` when `qualifier` follows it: "Savannah, Georgia" → US, "Tbilisi, Georgia" → GE. */
export function countryOfQualified(city: string, qualifier: string): string | null {
  const found = lookUpDivision(qualifier);
  const division = loadTables().divisions.get(placeKey(qualifier));
  if (!found) return null;
  if (!division || division.country === found.country) return found.country;
  return loadTables().cities.get(placeKey(city))?.country === division.country ? division.country : found.country;
}

const smallWords = new Set(SMALL_WORDS);

/** "PORT OF SPAIN" → "Port of Spain"; names that are not all capitals stay. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && smallWords.has(lower)) return lower;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
