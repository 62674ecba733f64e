/**
 * One type for all places of a name: the tagger may take "Ilmar" for a person here and a body there; over the whole text the margins of
 * its readings are added up, and what stands beside a name weighs as well ("Dr Ilmar", "Ilmar Foundation").
 */
import { ACTS, ADDRESSES, BODY_ENDS, BRANDS, TOWN_CALLINGS } from '../../data/names/evidence.js';
import { NAME_LEXICONS } from '../../data/names/lexicons.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { lookUpCity, lookUpState } from '../../dateline/places.js';
import { lookUpCountry } from '../../geography/countries.js';
import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import { lowerCase } from '../../text/lower-case.js';
import { tokenize } from '../../text/tokens.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from '../tagger/gazetteer-phrases.js';
import { MENTION_TYPES, type MentionType } from '../tagger/labels.js';
import { lexiconsOf } from '../tagger/lexicon-bits.js';
import type { Mention } from '../tagger/mentions.js';
import { foldName } from './namings.js';
import { tellsSport } from './sport.js';

const PERSON = MENTION_TYPES.indexOf('PER');
const BODY = MENTION_TYPES.indexOf('ORG');
const PLACE = MENTION_TYPES.indexOf('LOC');

/**
 * What evidence weighs, in the tagger's unit, where a sure mention of one word has a margin of about 60,000. Chosen on half of the whole
 * articles' dev part: twice or half of it moves a handful of names.
 */
const WEIGHT = {
  address: 60_000,
  bodyEnd: 40_000,
  surname: 50_000,
  givenName: 25_000,
  known: 40_000,
  speaks: 15_000,
  who: 20_000,
  calling: 18_000,
};

const addresses = new Set(ADDRESSES);
const bodyEnds = new Set(BODY_ENDS);
const speech = new Set(NAME_LEXICONS.says.split(' '));

/** All mentions of one name: their numbers, and the margins of each type together. */
interface Surface {
  readonly numbers: number[];
  readonly sums: Float64Array;
}

const callings = new Set(TITLE_NOUNS);
const townCallings = new Set(TOWN_CALLINGS);
const employs = new Set(['at', 'of', 'for', 'with']);
const acts = new Set(ACTS);
const AGE = /^\d{1,2}$/;

/** Adds what stands beside a mention and in it. */
function weighContext(
  { text, tokens }: TextReading,
  { firstToken, endToken, start, end }: Mention,
  sums: Float64Array,
): void {
  const add = (type: number, weight: number): void => {
    sums[type] = (sums[type] ?? 0) + weight;
  };
  const before = tokens[firstToken - 1];
  if (before && addresses.has(before.text)) add(PERSON, WEIGHT.address);
  if (before?.text === '.' && addresses.has(tokens[firstToken - 2]?.text ?? '')) add(PERSON, WEIGHT.address);
  const last = itemAt(tokens, endToken - 1);
  const isLong = last.start > start && last.end <= end;
  if (isLong && bodyEnds.has(lowerCase(last.text))) add(BODY, WEIGHT.bodyEnd);
  if (last.end > end) return;
  const wordAt = (at: number): string => tokens[at]?.text ?? '';
  const after = wordAt(endToken);
  if (speech.has(after) || acts.has(after)) add(PLACE, -WEIGHT.speaks);
  if (after === 'who' || (after === ',' && wordAt(endToken + 1) === 'who')) add(PERSON, WEIGHT.who);
  if (after === ',' && AGE.test(wordAt(endToken + 1)) && wordAt(endToken + 2) === ',') add(PERSON, WEIGHT.address);
  if (isLong && text.slice(start, end).includes('&')) add(BODY, WEIGHT.calling);
  if (lookUpCity(text.slice(start, end)) !== null) return;
  if (employs.has(before?.text ?? '') && callings.has(lowerCase(wordAt(firstToken - 2)))) add(BODY, WEIGHT.calling);
  if (callings.has(lowerCase(after)) && !townCallings.has(lowerCase(after))) add(BODY, WEIGHT.calling);
}

/** What persons' full names end in. */
function surnamesOf(reading: TextReading, mentions: readonly Mention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { start, end, type } of mentions) {
    const words = type === 'PER' ? foldName(reading.text.slice(start, end)).split(' ') : [];
    for (let first = 1; first < words.length; first += 1) surnames.add(words.slice(first).join(' '));
  }
  return surnames;
}

const GIVEN = 1 << GAZETTEER_CLASSES.indexOf('first name');
const PLACES =
  (1 << GAZETTEER_CLASSES.indexOf('city')) |
  (1 << GAZETTEER_CLASSES.indexOf('place')) |
  (1 << GAZETTEER_CLASSES.indexOf('club'));

const brands = new Set(BRANDS);
const FIRMS = (1 << GAZETTEER_CLASSES.indexOf('company')) | (1 << GAZETTEER_CLASSES.indexOf('media'));

/** A firm or a paper that every reader knows. */
function isKnownBody(text: string, words: readonly string[]): boolean {
  if (brands.has(text)) return true;
  return (loadGazetteer().lookUp(hashPhrase(words)) & FIRMS) !== 0;
}

/** "the Amazon" is the river. */
const hasArticle = ({ tokens }: TextReading, { firstToken }: Mention): boolean =>
  lowerCase(tokens[firstToken - 1]?.text ?? '') === 'the';

/** Whether a name is one that places and clubs share, so that a text may well mean both. */
const isShared = (words: readonly string[]): boolean => (loadGazetteer().lookUp(hashPhrase(words)) & PLACES) !== 0;

/** "Liz Example": two words, the first of them a given name, the last none of a place's or a body's. */
function looksLikePerson(words: readonly string[]): boolean {
  const [first = '', last = ''] = words;
  if (
    words.length !== 2 ||
    (loadGazetteer().lookUp(hashPhrase([first])) & GIVEN) === 0 ||
    !/^\p{Lu}\p{Ll}/u.test(last) ||
    lookUpCountry(first) !== null ||
    lookUpState(first) !== null
  )
    return false;
  return lexiconsOf(lowerCase(last)) === 0;
}

function largest(sums: Float64Array): MentionType {
  let best = 0;
  for (const [type, sum] of sums.entries()) if (sum > (sums[best] ?? 0)) best = type;
  return itemAt(MENTION_TYPES, best);
}

/** The mentions, each name with one type. Names of countries and cities may be a team's as well: those keep theirs. */
export function settleTypes(reading: TextReading, mentions: readonly Mention[]): Mention[] {
  const surnames = surnamesOf(reading, mentions);
  const isSport = tellsSport(reading);
  const surfaces = new Map<string, Surface>();
  for (const [number, mention] of mentions.entries()) {
    const name = foldName(reading.text.slice(mention.start, mention.end));
    const surface = surfaces.get(name) ?? { numbers: [], sums: new Float64Array(MENTION_TYPES.length) };
    surfaces.set(name, surface);
    surface.numbers.push(number);
    for (const [type, margin] of mention.margins.entries()) surface.sums[type] = (surface.sums[type] ?? 0) + margin;
    weighContext(reading, mention, surface.sums);
  }
  const settled = [...mentions];
  for (const [name, { numbers, sums }] of surfaces) {
    const first = itemAt(mentions, itemAt(numbers, 0));
    const text = reading.text.slice(first.start, first.end);
    if (lookUpCountry(text) !== null) continue;
    const words = tokenize(text).map((token) => token.text);
    const types = new Set(numbers.map((number) => itemAt(mentions, number).type));
    if (isSport && !types.has('PER') && !types.has('MISC') && isShared(words)) continue;
    const add = (type: number, weight: number): void => {
      sums[type] = (sums[type] ?? 0) + weight * numbers.length;
    };
    if (isKnownBody(text, words) && !hasArticle(reading, first)) add(BODY, WEIGHT.known);
    if (looksLikePerson(words)) add(PERSON, WEIGHT.givenName);
    if (surnames.has(name)) add(PERSON, WEIGHT.surname);
    const type = largest(sums);
    for (const number of numbers) settled[number] = { ...itemAt(mentions, number), type };
  }
  return settled;
}
