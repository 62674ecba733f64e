/**
 * One type for all places of a name: the tagger may take "Ilmar" for a person here and a body there; over the whole text the margins of
 * its readings are added up, and what stands beside a name weighs as well ("Dr Ilmar", "Ilmar Foundation").
 */
import { lookUpState } from '../../../dateline/places.js';
import { lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from '../../tagger/gazetteer-phrases.js';
import { MENTION_TYPES, type MentionType } from '../../tagger/labels.js';
import { lexiconsOf } from '../../tagger/lexicon-bits.js';
import type { Mention } from '../../tagger/mentions.js';
import { foldName } from '../fold-name.js';
import { listedBodies, performers } from './listed-names.js';
import { tellsSport } from './sport.js';
import { BODY, PERSON, weighContext } from './type-evidence.js';

/** What the name itself tells, a mention; in the tagger's unit (see `type-evidence.ts`). */
const WEIGHT = {
  surname: 50_000,
  givenName: 25_000,
  known: 40_000,
  listed: 60_000,
};
/** How much of what its neighbours in an enumeration are a name takes over, and the most that one mention gives. */
const SHARE = 0.5;
const MOST = 60_000;

/** All mentions of one name: their numbers, and the margins of each type together. */
interface Surface {
  readonly name: string;
  readonly numbers: number[];
  readonly sums: Float64Array;
  /** What stands in one enumeration with the name: the sums of types, and of how many names. */
  readonly company: Float64Array;
  companions: number;
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

const bitsOf = (...classes: readonly (typeof GAZETTEER_CLASSES)[number][]): number =>
  classes.reduce((bits, name) => bits | (1 << GAZETTEER_CLASSES.indexOf(name)), 0);
const GIVEN = bitsOf('first name');
const PLACES = bitsOf('city', 'place', 'club');
const FIRMS = bitsOf('company', 'media');
const CLUB = bitsOf('club');

/** A firm, a paper or a club that every reader knows. */
const isKnownBody = (classes: number): boolean => (classes & FIRMS) !== 0 || classes === CLUB;

/** "the Amazon" is the river. */
const hasArticle = ({ tokens }: TextReading, { firstToken }: Mention): boolean =>
  lowerCase(tokens[firstToken - 1]?.text ?? '') === 'the';

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
  for (let type = 1; type < sums.length; type += 1) if ((sums[type] ?? 0) > (sums[best] ?? 0)) best = type;
  return itemAt(MENTION_TYPES, best);
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let type = 0; type < sums.length; type += 1) sums[type] = (sums[type] ?? 0) + (more[type] ?? 0);
}

/** The surface of each mention: one a name, "The" before it apart. */
function surfacesOf(reading: TextReading, mentions: readonly Mention[]): Surface[] {
  const surfaces = new Map<string, Surface>();
  return mentions.map((mention, number) => {
    const name = foldName(reading.text.slice(mention.start, mention.end)).replace(/^the (?=.)/, '');
    let surface = surfaces.get(name);
    if (surface === undefined) {
      const zeros = (): Float64Array => new Float64Array(MENTION_TYPES.length);
      surface = { name, numbers: [], sums: zeros(), company: zeros(), companions: 0 };
      surfaces.set(name, surface);
    }
    surface.numbers.push(number);
    addTo(surface.sums, mention.margins);
    weighContext(reading, mention, surface.sums);
    return surface;
  });
}

const LINK = /^(?:,|and|or|&|\+)$/;

/** Whether the second mention stands behind the first in an enumeration: "Ilmar, Tove and Arn". */
function goesOn({ tokens }: TextReading, { endToken }: Mention, { firstToken, endToken: end }: Mention): boolean {
  const length = firstToken - endToken;
  if (length < 1 || length > 2) return false;
  for (let at = endToken; at < firstToken; at += 1) if (!LINK.test(tokens[at]?.text ?? '')) return false;
  return !/^['’]s?$/.test(tokens[end]?.text ?? '');
}

/** Names of one enumeration are of one type, more often than not. */
/** Longer lists of names are read in parts, since each name of a row meets each other. */
const LONGEST_ROW = 100;

function weighCompany(reading: TextReading, mentions: readonly Mention[], surfaces: readonly Surface[]): void {
  let first = 0;
  for (let at = 1; at <= mentions.length; at += 1) {
    const next = mentions[at];
    if (next !== undefined && at - first < LONGEST_ROW && goesOn(reading, itemAt(mentions, at - 1), next)) continue;
    // Two with a comma between them are a town and its state, or a man and his firm.
    const isPair = at - first === 2 && reading.tokens[itemAt(mentions, first).endToken]?.text === ',';
    if (at - first > 1 && !isPair) meet(surfaces.slice(first, at));
    first = at;
  }
}

function meet(row: readonly Surface[]): void {
  for (const surface of row)
    for (const other of row) {
      if (other === surface) continue;
      surface.companions += 1;
      for (let type = 0; type < MENTION_TYPES.length; type += 1) {
        const mean = (other.sums[type] ?? 0) / other.numbers.length;
        surface.company[type] = (surface.company[type] ?? 0) + Math.max(-MOST, Math.min(MOST, mean));
      }
    }
}

/** The mentions, each name with one type. Names of countries and cities may be a team's as well: those keep theirs. */
export function settleTypes(reading: TextReading, mentions: readonly Mention[]): Mention[] {
  const surnames = surnamesOf(reading, mentions);
  const isSport = tellsSport(reading);
  const surfaces = surfacesOf(reading, mentions);
  weighCompany(reading, mentions, surfaces);
  const settled = [...mentions];
  for (const surface of new Set(surfaces)) {
    const { name, numbers, sums, company, companions } = surface;
    const first = itemAt(mentions, itemAt(numbers, 0));
    const text = reading.text.slice(first.start, first.end);
    if (lookUpCountry(text) !== null) continue;
    const words = text.split(' ');
    const classes = loadGazetteer().lookUp(hashPhrase(words));
    // Places and clubs share names, so that a text may well mean both.
    const isShared = isSport && (classes & PLACES) !== 0;
    if (isShared && numbers.every((number) => /LOC|ORG/.test(itemAt(mentions, number).type))) continue;
    const add = (type: number, weight: number): void => {
      sums[type] = (sums[type] ?? 0) + weight * numbers.length;
    };
    if (performers.has(text)) add(PERSON, WEIGHT.listed);
    else if (listedBodies.has(text)) add(BODY, words.length > 1 ? 2 * WEIGHT.listed : WEIGHT.listed);
    else if (isKnownBody(classes) && !hasArticle(reading, first)) add(BODY, WEIGHT.known);
    else if (looksLikePerson(words)) add(PERSON, WEIGHT.givenName);
    if (surnames.has(name)) add(PERSON, WEIGHT.surname);
    if (companions > 0)
      addTo(
        sums,
        company.map((sum) => (SHARE * sum) / companions),
      );
    const type = largest(sums);
    for (const number of numbers) settled[number] = { ...itemAt(mentions, number), type };
  }
  return settled;
}
