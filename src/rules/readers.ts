/** Readers of YAML values: each gives a value, or notes what is wrong where and gives null. */
import { nearestWord } from '../text/edits.js';
import type { FilePlace, RulesFault } from './user-rules.js';
import type { YamlTable, YamlValue } from './yaml-tree.js';

/** Reads one value; faults are added to the list. */
export type Reader<T> = (value: YamlValue, faults: RulesFault[]) => T | null;

const WHAT: Readonly<Record<YamlValue['kind'], string>> = {
  text: 'a text',
  empty: 'nothing',
  list: 'a list',
  table: 'a table of keys',
};

function refuse(faults: RulesFault[], { at, kind }: YamlValue, wanted: string): null {
  faults.push({ at, says: `${wanted} must stand here, not ${WHAT[kind]}` });
  return null;
}

/** A text that is not empty. */
export const readWords: Reader<string> = (value, faults) => {
  if (value.kind !== 'text') return refuse(faults, value, 'a text');
  const text = value.text.trim();
  if (text !== '') return text;
  faults.push({ at: value.at, says: 'an empty text' });
  return null;
};

/** A text for which `check` has nothing to say. */
export const checkedWords =
  (check: (text: string) => string | null): Reader<string> =>
  (value, faults) => {
    const text = readWords(value, faults);
    const says = text === null ? null : check(text);
    if (says === null) return text;
    faults.push({ at: value.at, says });
    return null;
  };

/** A list, or one item alone. */
export const oneOrMore =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, faults) => {
    const items = value.kind === 'list' ? value.items : [value];
    if (items.length === 0) faults.push({ at: value.at, says: 'an empty list' });
    return items.flatMap((item) => read(item, faults) ?? []);
  };

/** A list, which may be empty. */
export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, faults) =>
    value.kind === 'list' ? value.items.flatMap((item) => read(item, faults) ?? []) : refuse(faults, value, 'a list');

/** One of a closed list of words. */
export const oneOf = <T extends string>(words: readonly T[]): Reader<T> => {
  return (value, faults) => {
    const text = readWords(value, faults);
    const word = words.find((known) => known === text);
    if (text === null || word !== undefined) return word ?? null;
    faults.push({ at: value.at, says: `"${text}" is none of ${words.join(', ')}${meant(text, words)}` });
    return null;
  };
};

/** "; did you mean …?", or nothing. */
export function meant(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words);
  return near === null ? '' : `; did you mean "${near}"?`;
}

/** The keys of a table, each at most once, by which readers ask for what they need. */
interface Keys {
  readonly at: FilePlace;
  /** What a key says, null where it is absent or wrong. */
  readonly ask: <T>(key: string, read: Reader<T>) => T | null;
  /** The same for a key that must be there. */
  readonly need: <T>(key: string, read: Reader<T>) => T | null;
  /** Where a key's value stands; the table's place where it is absent. */
  readonly placeOf: (key: string) => FilePlace;
  /** Whether an unknown key is nearly this one: that it is missing is then no fault of its own. */
  readonly isMisspelt: (key: string) => boolean;
}

/** A table with no other keys than these. */
export const tableOf =
  <T>(keys: readonly string[], read: (of: Keys, faults: RulesFault[]) => T | null): Reader<T> =>
  (value, faults) => {
    if (value.kind !== 'table') return refuse(faults, value, `a table with the keys ${keys.join(', ')}`);
    const unknown = value.entries.filter(({ key }) => !keys.includes(key));
    for (const { key, at } of unknown)
      faults.push({ at, says: `unknown key "${key}"${meant(key, keys) || `; there are ${keys.join(', ')}`}` });
    const misspelt = new Set(unknown.map(({ key }) => nearestWord(key, keys)));
    return read(openKeys(value, misspelt, faults), faults);
  };

function openKeys({ at, entries }: YamlTable, misspelt: ReadonlySet<string | null>, faults: RulesFault[]): Keys {
  const find = (wanted: string): YamlValue | undefined => entries.find(({ key }) => key === wanted)?.value;
  const ask = <T>(key: string, read: Reader<T>): T | null => {
    const value = find(key);
    return value === undefined ? null : read(value, faults);
  };
  return {
    at,
    ask,
    need: (key, read) => {
      if (find(key) === undefined && !misspelt.has(key)) faults.push({ at, says: `the key "${key}" is missing` });
      return ask(key, read);
    },
    placeOf: (key) => find(key)?.at ?? at,
    isMisspelt: (key) => misspelt.has(key),
  };
}
