/**
 * An entity in numbers, for the judge's trees: how sure the tagger is of it, what its name looks like and which lists know it, where its
 * mentions stand, what else the text names.
 */
import { lookUpCountry } from '../../geography/countries.js';
import { itemAt } from '../../model/column.js';
import { hashText } from '../../model/hash.js';
import { clustersOf, coarseOf } from '../../model/word-clusters.js';
import type { ActorType } from '../../record.js';
import { lowerCase } from '../../text/lower-case.js';
import { tokenize } from '../../text/tokens.js';
import type { Entity } from '../entities/merge-namings.js';
import { isAcronym } from '../namings/acronyms.js';
import { isBodyEnd, isFirm } from '../namings/organisations.js';
import { isListedName } from '../namings/types/listed-names.js';
import { isPeople } from '../namings/types/named-groups.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from '../tagger/gazetteer-phrases.js';
import { MENTION_TYPES } from '../tagger/labels.js';
import { LEXICON_NAMES, lexiconsOf } from '../tagger/lexicon-bits.js';
import { type JudgeText, nestings, PLACE_NUMBERS, placeShares } from './judge-context.js';

/** An entity with what several of its numbers are read from. */
interface JudgeView {
  readonly text: JudgeText;
  readonly entity: Entity;
  readonly number: number;
  readonly words: readonly string[];
  /** The word lists of the first and last word, a bit each. */
  readonly firstLists: number;
  readonly lastLists: number;
  readonly country: ReturnType<typeof lookUpCountry>;
  readonly margins: Margins;
  readonly nesting: ReturnType<typeof nestings>;
}

/** The tagger's margins over the mentions, a word's share each. */
interface Margins {
  readonly mean: number;
  readonly best: number;
  readonly least: number;
  /** Over the next best type. */
  readonly lead: number;
  /** Of no person, body or place over the entity's type. */
  readonly other: number;
  /** Shares of the mentions that the tagger took for this type, and for something else than a person, body or place. */
  readonly own: number;
  readonly misc: number;
  /** Share of the mentions that a rule made of a name and what stands behind it: "Peru's embassy". */
  readonly made: number;
}

const TYPE_NUMBER: Readonly<Record<ActorType, number>> = { person: 0, organization: 1, country: 2, place: 2, group: 3 };
const MISC = MENTION_TYPES.indexOf('MISC');

function readMargins({ type, namings }: Entity): Margins {
  const own = TYPE_NUMBER[type];
  let [mean, best, least, lead, other, owns, miscs, made] = [0, -Infinity, Infinity, 0, 0, 0, 0, 0];
  for (const { margins, tagged, firstToken, endToken } of namings) {
    const words = endToken - firstToken;
    const margin = (margins[own] ?? 0) / words;
    const rest = margins.reduce((most, value, at) => (at === own ? most : Math.max(most, value)), -Infinity) / words;
    mean += margin / namings.length;
    best = Math.max(best, margin);
    least = Math.min(least, margin);
    lead += (margin - rest) / namings.length;
    other += ((margins[MISC] ?? 0) / words - margin) / namings.length;
    if (tagged === MENTION_TYPES[own]) owns += 1 / namings.length;
    if (tagged === null) made += 1 / namings.length;
    if (tagged === 'MISC') miscs += 1 / namings.length;
  }
  return { mean, best, least, lead, other, own: owns, misc: miscs, made };
}

const firstOf = (words: readonly string[]): string => words[0] ?? '';
const firstWord = ({ words }: JudgeView): string => words[0] ?? '';
const lastWord = ({ words }: JudgeView): string => words.at(-1) ?? '';
const bitOf = (lists: number, name: string): number => (lists >>> LEXICON_NAMES.indexOf(name)) & 1;
const lowerCount = ({ text }: JudgeView, word: string): number =>
  Math.min(text.lowerCounts.get(lowerCase(word)) ?? 0, 5);
const same = (name: string | null, { entity }: JudgeView): boolean =>
  name !== null && lowerCase(name).includes(lowerCase(entity.name));

const DIGIT = /\d/;
const APOSTROPHE = /['’]/;
const SMALL = /^\p{Ll}/u;
const MIXED = /\p{Ll}\p{Lu}/u;

const LAST_LISTS = [
  'organisationEnd',
  'placeEnd',
  'work',
  'role',
  'sport',
  'month',
  'day',
  'demonymEnd',
  'organisationInner',
] as const;
const FIRST_LISTS = ['honorific', 'placeStart', 'organisationInner', 'day', 'month', 'role', 'number'] as const;

type Column = readonly [name: string, value: (view: JudgeView) => number | boolean];

const COLUMNS: readonly Column[] = [
  ['is a person', ({ entity }) => entity.type === 'person'],
  ['is a body', ({ entity }) => entity.type === 'organization'],
  ['is a country', ({ entity }) => entity.type === 'country'],
  ['is a place', ({ entity }) => entity.type === 'place'],
  ['is a group', ({ entity }) => entity.type === 'group'],
  ['is a people or a side', ({ entity }) => isPeople(entity.name)],
  ['mentions', ({ entity }) => Math.min(entity.namings.length, 10)],
  ['forms', ({ text, number }) => itemAt(text.names, number).length],
  [
    'place of the first mention',
    ({ text, entity }) => itemAt(entity.namings, 0).start / Math.max(1, text.reading.text.length),
  ],
  ['start of the first mention', ({ entity }) => Math.min(itemAt(entity.namings, 0).start, 2000)],
  ['mean margin', ({ margins }) => margins.mean],
  ['best margin', ({ margins }) => margins.best],
  ['least margin', ({ margins }) => margins.least],
  ['lead over other types', ({ margins }) => margins.lead],
  ['margin of something else', ({ margins }) => margins.other],
  ['tagged so', ({ margins }) => margins.own],
  ['tagged as something else', ({ margins }) => margins.misc],
  ['made by a rule', ({ margins }) => margins.made],
  ['a listed name', ({ entity }) => isListedName(entity.name)],
  ['words', ({ words }) => words.length],
  ['letters', ({ entity }) => entity.name.length],
  ['is an acronym', ({ entity }) => isAcronym(entity.name)],
  ['has a capital within', ({ entity }) => MIXED.test(entity.name)],
  ['has a digit', ({ entity }) => DIGIT.test(entity.name)],
  ['has a hyphen', ({ entity }) => entity.name.includes('-')],
  ['has an apostrophe', ({ entity }) => APOSTROPHE.test(entity.name)],
  ['small words', ({ words }) => words.filter((word) => SMALL.test(word)).length],
  ['first word in small letters', (view) => lowerCount(view, firstWord(view))],
  ['last word in small letters', (view) => lowerCount(view, lastWord(view))],
  ['cluster of the first word', (view) => coarseOf(clustersOf(hashText(lowerCase(firstWord(view)))))],
  ['known by its name', ({ country }) => country?.how === 'name'],
  ['known as a capital', ({ country }) => country?.how === 'capital'],
  ['known as a body', ({ country }) => country?.kind === 'body' || country?.kind === 'bloc'],
  ['part of another name', ({ nesting }) => nesting.isPart],
  ['holds another name', ({ nesting }) => nesting.isWhole],
  ['has a role', ({ text, entity }) => (text.standings.get(entity.key)?.role ?? null) !== null],
  ['has a country', ({ text, entity }) => (text.standings.get(entity.key)?.country ?? entity.country) !== null],
  ['is the agency', (view) => same(view.text.article.agency, view)],
  ['is the publisher', (view) => same(view.text.article.publisher, view)],
  ['is an author', (view) => view.text.article.authors.some((author) => same(author, view))],
  ['in the headline', (view) => same(view.text.article.headline, view)],
  [
    'a firm and more',
    ({ entity, words }) =>
      words.length > 1 &&
      isFirm(firstOf(words)) &&
      !isBodyEnd(lowerCase(words.at(-1) ?? '')) &&
      entity.type !== 'place',
  ],
  ['entities of the text', ({ text }) => text.entities.length],
  ...LAST_LISTS.map((list): Column => [`last word: ${list}`, ({ lastLists }) => bitOf(lastLists, list)]),
  ...FIRST_LISTS.map((list): Column => [`first word: ${list}`, ({ firstLists }) => bitOf(firstLists, list)]),
];

const GAZETTEER_AT = COLUMNS.length;
const FIRST_NAME_AT = GAZETTEER_AT + GAZETTEER_CLASSES.length;
const PLACES_AT = FIRST_NAME_AT + 1;

/** The names of an entity's numbers, in order. */
export const ACTOR_COLUMNS: readonly string[] = [
  ...COLUMNS.map(([name]) => name),
  ...GAZETTEER_CLASSES.map((name) => `class: ${name}`),
  'first word is a first name',
  ...PLACE_NUMBERS,
];

/** Writes the numbers of an entity. */
export function writeActorNumbers(text: JudgeText, number: number, into: Float32Array): void {
  const entity = itemAt(text.entities, number);
  const words = tokenize(entity.name).map((token) => token.text);
  const view: JudgeView = {
    text,
    entity,
    number,
    words,
    firstLists: lexiconsOf(lowerCase(words[0] ?? '')),
    lastLists: lexiconsOf(lowerCase(words.at(-1) ?? '')),
    country: lookUpCountry(entity.name),
    margins: readMargins(entity),
    nesting: nestings(text, number),
  };
  for (let at = 0; at < COLUMNS.length; at += 1) into[at] = Number(itemAt(COLUMNS, at)[1](view));
  const gazetteer = loadGazetteer();
  const classes = gazetteer.lookUp(hashPhrase(words));
  for (let at = 0; at < GAZETTEER_CLASSES.length; at += 1) into[GAZETTEER_AT + at] = (classes >>> at) & 1;
  into[FIRST_NAME_AT] = words.length > 1 ? gazetteer.lookUp(hashPhrase(words.slice(0, 1))) & 1 : 0;
  placeShares(text, entity, into.subarray(PLACES_AT, PLACES_AT + PLACE_NUMBERS.length));
}
