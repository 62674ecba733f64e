/** Whether a capital stands for its state's government ("a promise by Lima to reply") or for the city ("ambassador to Moscow"). */

import { POSSESSIVE_MARKS } from '../../../data/grammar/function-words.js';
import {
  ACTING_VERBS,
  ATTACK_NOUNS,
  BEING_VERBS,
  BREAKAWAY_WORDS,
  CITY_NOUNS,
  CONTESTED_CAPITALS,
  GOVERNMENT_MINDS,
  GOVERNMENT_NOUNS,
  INFINITIVE_MARKS,
  MOTION_WORDS,
  PARTY_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  PREPOSITIONS_IN_ING,
  SILENT_CAPITALS,
  SPEAKING_VERBS,
} from '../../../data/roles/groups.js';
import { lookUpCountry } from '../../../geography/countries.js';
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import { lowerCase } from '../../../text/lower-case.js';
import type { Mention } from '../../tagger/mentions.js';

interface CapitalInput {
  readonly reading: TextReading;
  readonly mentions: readonly Mention[];
  /** Which of the mentions. */
  readonly number: number;
}

const placePrepositions = new Set(PLACE_PREPOSITIONS);
const motionWords = new Set(MOTION_WORDS);
const actingVerbs = new Set(ACTING_VERBS);
const cityNouns = new Set(CITY_NOUNS);
const placeVerbs = new Set(PLACE_VERBS);
const governmentNouns = new Set(GOVERNMENT_NOUNS);
const attackNouns = new Set(ATTACK_NOUNS);
const governmentMinds = new Set(GOVERNMENT_MINDS);
const prepositionsInIng = new Set(PREPOSITIONS_IN_ING);
const silentCapitals = new Set(SILENT_CAPITALS);
const breakawayWords = new Set(BREAKAWAY_WORDS);
const contestedCapitals = new Set(CONTESTED_CAPITALS);
const partyPrepositions = new Set(PARTY_PREPOSITIONS);

const LOWER_WORD = /^\p{Ll}+$/u;

const VERB_FORM = /^\p{Ll}+(?:ed|es|s|ing)$/u;
const TRANSITIVE_FORM = /^\p{Ll}{2,}(?:ed|ing|uses|ises|izes|ems|rges|mes|rns)$/u;
const PAST_FORM = /^\p{Ll}+ed$/u;
const speakingVerbs = new Set(SPEAKING_VERBS);
const CAPITALISED = /^\p{Lu}/u;
const HOW_FAR_BACK = 6;
const MOST_COORDINATED = 4;

/** The words around a coordination of names: "[by] Kyiv and the West [have]". */
interface Surroundings {
  readonly before: number;
  readonly after: number;
}

const wordAt = ({ tokens }: TextReading, at: number): string => lowerCase(tokens[at]?.text ?? '');

const isPolity = ({ reading, mentions }: CapitalInput, number: number): boolean => {
  const mention = mentions[number];
  return (
    mention !== undefined &&
    mention.type !== 'PER' &&
    lookUpCountry(reading.text.slice(mention.start, mention.end)) !== null
  );
};

/** Token numbers just outside the names that stand in one row with the capital. */
function surroundingsOf(input: CapitalInput): Surroundings {
  const { reading, mentions, number } = input;
  let first = number;
  let last = number;
  for (let steps = 0; steps < MOST_COORDINATED; steps += 1) {
    const link = linkBefore(reading, itemAt(mentions, first).firstToken);
    if (link === null || mentions[first - 1]?.endToken !== link || !isPolity(input, first - 1)) break;
    first -= 1;
  }
  for (let steps = 0; steps < MOST_COORDINATED; steps += 1) {
    const next = mentions[last + 1];
    if (!next || linkBefore(reading, next.firstToken) !== itemAt(mentions, last).endToken || !isPolity(input, last + 1))
      break;
    last += 1;
  }
  return { before: itemAt(mentions, first).firstToken - 1, after: itemAt(mentions, last).endToken };
}

/** Where a conjunction before token `first` starts ("and", ", and the"); null where there is none. */
function linkBefore(reading: TextReading, first: number): number | null {
  let at = first - 1;
  if (wordAt(reading, at) === 'the') at -= 1;
  const word = wordAt(reading, at);
  if (word !== 'and' && word !== 'or' && word !== ',' && word !== 'nor') return null;
  return wordAt(reading, at - 1) === ',' ? at - 1 : at;
}

function hasNearBefore(reading: TextReading, at: number, words: ReadonlySet<string>): boolean {
  for (let back = at; back > at - HOW_FAR_BACK && back >= 0; back -= 1) {
    const word = wordAt(reading, back);
    if (word === '.' || word === ';') return false;
    if (words.has(word)) return true;
  }
  return false;
}

/** True where the capital acts or is acted on as a state; false where it is a place, and wherever nothing tells. */
export function standsForGovernment(input: CapitalInput): boolean {
  const { reading, mentions, number } = input;
  const mention = itemAt(mentions, number);
  const lastToken = reading.tokens[mention.endToken - 1];
  if (lastToken && lastToken.end > mention.end) return false;
  if (wordAt(reading, mention.endToken) === ',' && isQualified(input)) return false;
  const name = reading.text.slice(mention.start, mention.end);
  if (silentCapitals.has(name)) return false;
  const { before, after } = surroundingsOf(input);
  if (contestedCapitals.has(name)) return speaks(reading, before, after);
  if (CAPITALISED.test(reading.tokens[after]?.text ?? '')) return false;
  return asOwner(reading, before, after) ?? asObject(reading, before) ?? asSubject(reading, before, after);
}

/** "Paris, Texas"; "Tripoli, Libya". */
function isQualified({ reading, mentions, number }: CapitalInput): boolean {
  const mention = itemAt(mentions, number);
  const next = mentions[number + 1];
  if (!next || next.firstToken !== mention.endToken + 1 || next.type !== 'LOC') return false;
  return (
    lookUpCountry(reading.text.slice(next.start, next.end))?.how === 'name' && wordAt(reading, next.endToken) !== 'and'
  );
}

/** "the Donetsk and Luhansk republics", "recognised the independence of Donetsk": the breakaway state whose capital it is. */
export function standsForBreakaway(input: CapitalInput): boolean {
  const { reading } = input;
  const { before, after } = surroundingsOf(input);
  if (breakawayWords.has(wordAt(reading, after)) && wordAt(reading, after) !== 'independence') return true;
  return !placePrepositions.has(wordAt(reading, before)) && hasNearBefore(reading, before, breakawayWords);
}

/** "Jerusalem said": the subject of a verb that no city is the subject of. */
function speaks(reading: TextReading, before: number, after: number): boolean {
  const next = wordAt(reading, after);
  return asObject(reading, before) === null && (speakingVerbs.has(next) || PAST_FORM.test(next));
}

/** "of Washington's support": the owner is a government, unless what it owns is the city's; null where it owns nothing. */
function asOwner(reading: TextReading, before: number, after: number): boolean | null {
  if (!POSSESSIVE_MARKS.has(wordAt(reading, after)) || placePrepositions.has(wordAt(reading, before))) return null;
  if (CAPITALISED.test(reading.tokens[after + 1]?.text ?? '')) return null;
  return !cityNouns.has(wordAt(reading, after + 1)) && !cityNouns.has(wordAt(reading, after + 2));
}

/** "a message to Tehran", but not "went to", "close to"; "from Rome to Paris" is a way, save a government's: "talks from … to …". */
function isAddressed(reading: TextReading, to: number): boolean {
  if (wordAt(reading, to - 2) === 'from') return hasNearBefore(reading, to - 3, governmentNouns);
  return !hasNearBefore(reading, to - 1, motionWords) && wordAt(reading, to - 1) !== 'close';
}

/** What the word before the names tells; null where it tells nothing. */
function asObject(reading: TextReading, before: number): boolean | null {
  const word = wordAt(reading, before);
  if (placePrepositions.has(word)) return false;
  if (partyPrepositions.has(word)) return true;
  if (word === 'to') return isAddressed(reading, before);
  if (word === 'from') return hasNearBefore(reading, before - 1, governmentNouns);
  if (word === 'of') return governmentNouns.has(wordAt(reading, before - 1));
  if (word === 'on') return !hasNearBefore(reading, before - 1, attackNouns);
  if (placeVerbs.has(word) || motionWords.has(word)) return false;
  if (word === 'capital' || word === 'city' || word === 'town') return false;
  if (TRANSITIVE_FORM.test(word)) return !prepositionsInIng.has(word);
  if (INFINITIVE_MARKS.has(wordAt(reading, before - 1)) && LOWER_WORD.test(word)) return true;
  return null;
}

function asSubject(reading: TextReading, before: number, after: number): boolean {
  const next = wordAt(reading, after);
  const second = wordAt(reading, after + 1);
  if (BEING_VERBS.has(next)) return /^\p{Ll}+ing$/u.test(second) || governmentMinds.has(second);
  if (cityNouns.has(next)) return false;
  if (actingVerbs.has(next)) return true;
  return VERB_FORM.test(next) && wordAt(reading, before) !== 'the';
}
