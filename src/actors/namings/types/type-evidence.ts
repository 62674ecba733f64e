/** What stands beside a name and in it that tells a person from a body and a place: "rapper Ilmar", "Ilmar, a drugmaker,", "Ilmar shares". */
import { ARTICLES } from '../../../data/grammar/function-words.js';
import {
  ACTS,
  ADDRESSES,
  BODY_ENDS,
  EMPLOYER_PREPOSITIONS,
  HOLDING_WORDS,
  NAMING_WORDS,
  PERSONAL_ADDRESSES,
  PLACE_BEFORE,
  PLACE_CALLINGS,
  PLACE_ENDS,
  TOWN_CALLINGS,
} from '../../../data/names/evidence.js';
import { NAME_LEXICONS } from '../../../data/names/lexicons.js';
import { SHORT_TITLES } from '../../../data/roles/appositions.js';
import { lookUpCity, lookUpState } from '../../../dateline/places.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import { MENTION_TYPES } from '../../tagger/labels.js';
import type { Mention } from '../../tagger/mentions.js';
import { initialsOf, isAcronym } from '../acronyms.js';
import { isBodyNoun, isCalling, isPluralBodyNoun, isPluralCalling } from './callings.js';

export const PERSON = MENTION_TYPES.indexOf('PER');
export const BODY = MENTION_TYPES.indexOf('ORG');
export const PLACE = MENTION_TYPES.indexOf('LOC');

/** In the tagger's unit, where a sure mention of one word has a margin of about 60,000. */
const WEIGHT = {
  address: 60_000,
  who: 20_000,
  bodyEnd: 70_000,
  placeEnd: 40_000,
  sign: 30_000,
  article: 30_000,
  title: 70_000,
  apposition: 40_000,
  calling: 18_000,
  place: 18_000,
  speaks: 15_000,
};

const addresses = new Set([...ADDRESSES, ...SHORT_TITLES.filter((title) => title !== 'Premier')]);
const personal = new Set(PERSONAL_ADDRESSES);
const bodyEnds = new Set(BODY_ENDS);
const placeEnds = new Set(PLACE_ENDS);
const placeNouns = new Set(PLACE_CALLINGS);
const namingWords = new Set(NAMING_WORDS);
const placeBefore = new Set(PLACE_BEFORE);
const holdingWords = new Set(HOLDING_WORDS);
const speech = new Set(NAME_LEXICONS.says.split(' '));
const townCallings = new Set(TOWN_CALLINGS);
const acts = new Set(ACTS);
const AGE = /^\d{1,2}$/;
const LOWER = /^\p{Ll}/u;
const SIGN = /[&+]/;

/** What a common noun is a noun of: the number of its type; null where it tells none, or more than one. */
export function typeOfNoun(noun: string): number | null {
  const isBody = isBodyNoun(noun) || isPluralBodyNoun(noun);
  const isPerson = isCalling(noun) || isPluralCalling(noun);
  if (isBody !== isPerson) return isBody ? BODY : PERSON;
  return !isBody && placeNouns.has(noun) ? PLACE : null;
}

const wordAt = ({ tokens }: TextReading, at: number): string => tokens[at]?.text ?? '';

const LONGEST_PHRASE = 7;
const PHRASE_END = /^(?:[^\p{L}\p{N}]|of|in|at|on|for|from|with|by|to|that|which|who|whose|based|behind|and)/u;

/** The head noun of the apposition behind a name: "Ilmar, an Alpine [pass] in"; empty where none stands there. */
function appositionHead(reading: TextReading, endToken: number): string {
  if (wordAt(reading, endToken) !== ',' || !ARTICLES.has(wordAt(reading, endToken + 1))) return '';
  let at = endToken + 2;
  while (at < endToken + LONGEST_PHRASE && !PHRASE_END.test(wordAt(reading, at + 1))) at += 1;
  const head = wordAt(reading, at);
  return LOWER.test(head) ? head : '';
}

/** The numbers of a mention's types, and what tells for each. */
type Add = (type: number, weight: number) => void;

/** "Children's [Hospital] of Halden", "Coastal Trade [Centre]": a body's head before "of"; a centre of three words and more. */
function hasBodyHead(reading: TextReading, firstToken: number, endToken: number): boolean {
  if (endToken - firstToken < 3) return false;
  if (/^cent(?:er|re)$/i.test(wordAt(reading, endToken - 1))) return true;
  for (let at = firstToken + 1; at < endToken - 1; at += 1)
    if (wordAt(reading, at) === 'of') return bodyEnds.has(lowerCase(wordAt(reading, at - 1)));
  return false;
}

/** What the words in a name tell. */
function weighWords(reading: TextReading, { start, end, firstToken, endToken }: Mention, add: Add): void {
  const last = itemAt(reading.tokens, endToken - 1);
  if (last.start <= start || last.end > end) return;
  const word = lowerCase(last.text);
  if (hasBodyHead(reading, firstToken, endToken)) add(BODY, WEIGHT.bodyEnd);
  if (bodyEnds.has(word)) add(BODY, WEIGHT.bodyEnd);
  if (placeEnds.has(word)) add(PLACE, WEIGHT.placeEnd);
  const text = reading.text.slice(start, end);
  if (SIGN.test(text)) add(BODY, WEIGHT.sign);
  const first = wordAt(reading, firstToken);
  if (endToken - firstToken === 2 && personal.has(first)) add(PERSON, WEIGHT.address);
  // A paper, a band or a site keeps its article's capital within a sentence: "in The Ilmar".
  if (first === 'The' && LOWER.test(wordAt(reading, firstToken - 1))) add(BODY, WEIGHT.article);
  if (endToken - firstToken === 2 && last.text === 'State' && lookUpState(first) !== null) add(BODY, WEIGHT.bodyEnd);
}

/** What the words before a name tell. */
function weighBefore(reading: TextReading, { firstToken }: Mention, add: Add): void {
  const before = wordAt(reading, firstToken - 1);
  if (addresses.has(before) || (before === '.' && addresses.has(wordAt(reading, firstToken - 2))))
    add(PERSON, WEIGHT.address);
  const isSomebody = isCalling(lowerCase(before)) || isBodyNoun(before);
  if (isSomebody && LOWER.test(before)) add(PLACE, -WEIGHT.calling);
  const noun = namingWords.has(before) ? wordAt(reading, firstToken - 2) : before;
  const type = typeOfNoun(noun);
  // "speaker of parliament Omar Reed" names no parliament.
  const isOwned = type === BODY && wordAt(reading, firstToken - 2) === 'of';
  if (type !== null && type !== PLACE && !isOwned) add(type, WEIGHT.title);
  if (before === 'of' && placeNouns.has(wordAt(reading, firstToken - 2))) add(PLACE, WEIGHT.place);
}

/** "Lake Fisheries Council (LFC)": what a bracket cuts short is a body. */
function isCutShort(reading: TextReading, { start, end, firstToken, endToken }: Mention): boolean {
  if (wordAt(reading, endToken) !== '(' || wordAt(reading, endToken + 2) !== ')' || endToken - firstToken < 2)
    return false;
  const short = wordAt(reading, endToken + 1);
  return isAcronym(short) && initialsOf(reading.text.slice(start, end)) === lowerCase(short);
}

/** What the words behind a name tell. */
function weighAfter(reading: TextReading, mention: Mention, add: Add): void {
  const { endToken } = mention;
  const after = wordAt(reading, endToken);
  if (speech.has(after) || acts.has(after)) add(PLACE, -WEIGHT.speaks);
  if (after === 'who' || (after === ',' && wordAt(reading, endToken + 1) === 'who')) add(PERSON, WEIGHT.who);
  if (after === ',' && AGE.test(wordAt(reading, endToken + 1)) && wordAt(reading, endToken + 2) === ',')
    add(PERSON, WEIGHT.address);
  if (isCutShort(reading, mention)) add(BODY, WEIGHT.address);
  if (holdingWords.has(after)) add(BODY, WEIGHT.calling);
  const type = typeOfNoun(appositionHead(reading, endToken));
  if (type !== null) add(type, WEIGHT.apposition);
}

/** What tells for a body of a name that is no known town's, and for the place where it is one's. */
function weighTown(reading: TextReading, { start, end, firstToken, endToken }: Mention, add: Add): void {
  const before = lowerCase(wordAt(reading, firstToken - 1));
  const after = lowerCase(wordAt(reading, endToken));
  if (lookUpCity(reading.text.slice(start, end)) !== null) {
    if (placeBefore.has(before)) add(PLACE, WEIGHT.place);
    return;
  }
  if (EMPLOYER_PREPOSITIONS.has(before) && isCalling(lowerCase(wordAt(reading, firstToken - 2))))
    add(BODY, WEIGHT.calling);
  if (isCalling(after) && !townCallings.has(after)) add(BODY, WEIGHT.calling);
}

/** Adds what stands beside a mention and in it to the sums of its types. */
export function weighContext(reading: TextReading, mention: Mention, sums: Float64Array): void {
  const add: Add = (type, weight) => {
    sums[type] = (sums[type] ?? 0) + weight;
  };
  weighBefore(reading, mention, add);
  weighWords(reading, mention, add);
  if (itemAt(reading.tokens, mention.endToken - 1).end > mention.end) return;
  weighAfter(reading, mention, add);
  weighTown(reading, mention, add);
}
