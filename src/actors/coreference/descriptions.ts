/** Pronouns and short descriptions: which actors they can stand for. */

import {
  COUNTS,
  DEFINITE_WORDS,
  GENERAL_BODIES,
  NAMED_BODIES,
  PERSON_PRONOUNS,
  PLACE_DESCRIPTIONS,
  PLURAL_REGIONS,
  PLURAL_STATES,
  STATE_WORDS,
  STATES_BY_WORD,
} from '../../data/roles/pronouns.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import type { Actor } from '../../record.js';
import { foldName } from '../namings/fold-name.js';
import { type Gender, genderOfName, genderOfWords } from '../namings/given-name-gender.js';

export interface Description {
  readonly kind: 'pronoun' | 'noun' | 'relative';
  readonly isPlural: boolean;
  readonly fits: (actor: Actor) => boolean;
  /** How many a plural may stand for: "both", "the two". */
  readonly fitsCount: (count: number) => boolean;
  /** A group of people can be meant: "they", not "the two countries". */
  readonly fitsGroup: boolean;
  readonly prefers: 'subject' | 'nearest';
}

/** What the pronouns of the text tell of persons' gender, by actor id. */
export type GenderByActor = ReadonlyMap<string, Gender>;

const namedBodies = new Set(NAMED_BODIES);
const generalBodies = new Set(GENERAL_BODIES);
const stateWords = new Set(STATE_WORDS);
const placeWords = new Set(PLACE_DESCRIPTIONS);
const pluralStates = new Set(PLURAL_STATES);
const pluralRegions = new Set(PLURAL_REGIONS);
const titleNouns = new Set(TITLE_NOUNS);
const personPronouns = new Map(Object.entries(PERSON_PRONOUNS));
const statesByWord = new Map(Object.entries(STATES_BY_WORD));

/** What the role, the name and the pronouns of the text tell of a person's gender; null where they tell nothing. */
function genderOf({ id, name, role }: Actor, byPronouns: GenderByActor): Gender | null {
  const byRole = role === null ? null : genderOfWords(foldName(role).split(' '));
  return byRole ?? genderOfName(foldName(name).split(' ')[0] ?? '') ?? byPronouns.get(id) ?? null;
}

const single = { isPlural: false, fitsCount: () => true, fitsGroup: false } as const;

const isBody = ({ type }: Actor): boolean => type === 'organization' || type === 'country';
const isState = ({ type }: Actor): boolean => type === 'country';
const isArea = ({ type, country }: Actor): boolean =>
  type === 'place' || (type === 'country' && (country === null || country.startsWith('x-') || country === 'EH'));

function describePronoun(word: string, byPronouns: GenderByActor): Description | null {
  const gender = personPronouns.get(word);
  if (gender) {
    const fits = (actor: Actor): boolean =>
      actor.type === 'person' && (genderOf(actor, byPronouns) ?? gender) === gender;
    return { ...single, kind: 'pronoun', fits, prefers: 'subject' };
  }
  if (word === 'it' || word === 'itself') return { ...single, kind: 'pronoun', fits: isBody, prefers: 'subject' };
  if (word === 'its') return { ...single, kind: 'pronoun', fits: isBody, prefers: 'nearest' };
  if (word === 'who' || word === 'which' || word === 'that' || word === 'whose')
    return { ...single, kind: 'relative', fits: () => true, prefers: 'nearest' };
  if (word === 'they' || word === 'them' || word === 'their' || word === 'themselves')
    return {
      kind: 'pronoun',
      isPlural: true,
      fits: ({ type }) => type !== 'group',
      fitsCount: () => true,
      fitsGroup: true,
      prefers: 'nearest',
    };
  return null;
}

const counts = new Map(Object.entries(COUNTS));
const definite = new Set(DEFINITE_WORDS);

function describePlural(words: readonly string[], head: string): Description | null {
  const count = words.map((word) => counts.get(word)).find((number) => number !== undefined) ?? null;
  const fitsCount = (number: number): boolean => count === null || number === count;
  const base = { kind: 'noun', isPlural: true, fitsCount, fitsGroup: false, prefers: 'nearest' } as const;
  if (pluralRegions.has(head)) return { ...base, fits: isArea };
  if (pluralStates.has(head)) return { ...base, fits: isState };
  return head === 'both' ? { ...base, fits: ({ type }) => type !== 'group' } : null;
}

const holdsWord = (name: string, word: string): boolean => foldName(name).split(' ').includes(word);

function describeNoun(head: string): Description | null {
  const base = { ...single, kind: 'noun', prefers: 'nearest' } as const;
  const isNamed = namedBodies.has(head);
  const isGeneral = generalBodies.has(head);
  if (isNamed || isGeneral) {
    const fits = (actor: Actor): boolean => actor.type === 'organization' && (isGeneral || holdsWord(actor.name, head));
    return { ...base, fits };
  }
  const codes = statesByWord.get(head);
  if (codes) return { ...base, fits: (actor) => isState(actor) && codes.includes(actor.country ?? '') };
  if (stateWords.has(head)) return { ...base, prefers: 'subject', fits: isState };
  if (placeWords.has(head)) return { ...base, fits: isArea };
  if (titleNouns.has(head))
    return { ...base, fits: ({ type, role }) => type === 'person' && role !== null && holdsWord(role, head) };
  return null;
}

/** What a pronoun or a definite description can stand for; null for any other words. */
export function describe(phrase: string, byPronouns: GenderByActor): Description | null {
  const words = foldName(phrase).split(' ');
  const head = words.at(-1) ?? '';
  if (words.length === 1)
    return describePronoun(head, byPronouns) ?? (head === 'both' ? describePlural(words, head) : null);
  if (!definite.has(words[0] ?? '')) return null;
  return describePlural(words, head) ?? describeNoun(head);
}
