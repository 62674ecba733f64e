/** Noun groups: where one begins, how far it goes, and its head. */
import { CRIME_QUALITIES, GOVERNMENT_NOUNS, RANKS } from '../../data/events/nouns.js';
import {
  BEFORE_GROUP_ADVERB_TAGS,
  COUNT_NOUNS,
  COURTESY_TITLES,
  LENGTH_NOUNS,
  NEW_GROUP_ADJECTIVES,
  NEW_GROUP_TAGS,
  NOUN_GROUP_OPENERS,
  NOUN_GROUP_TAGS,
  NOUNLESS_GROUP_TAGS,
  NUMBERED_NOUNS,
  OPEN_DETERMINERS,
  RANK_NOUNS,
  RECOGNITION_NOUNS,
  STEP_NOUNS,
  TIME_ENDING,
} from '../../data/grammar/chunk-words.js';
import {
  COMPARING_WORDS,
  OPENING_QUOTATION_MARKS,
  QUOTATION_MARKS,
  WHOLE_WORDS,
} from '../../data/grammar/function-words.js';
import { lookUpCountry } from '../../geography/countries.js';
import { skip, wordsBetween } from '../place.js';
import type { Word } from '../words/words.js';
import { countryNameEnd } from './country-names.js';
import type { NounFacts, OtherFacts } from './phrases.js';
import {
  isAdjectiveWord,
  isCapitalised,
  isModifier,
  isNameWord,
  isNounWord,
  isTimeWord,
  isYear,
} from './word-classes.js';

/** "more than 110 states": the count belongs to the group. */
function opensCount({ lower, next }: Word): boolean {
  const count = next.next;
  return COMPARING_WORDS.has(lower) && next.lower === 'than' && (count.tag === 'CD' || count.tag === 'DT');
}

/** "newly elected leaders", "captured envoys": a modifier that opens a group. */
function opensModified(word: Word): boolean {
  if (word.tag === 'RB') return word.next.tag === 'VBN' && isModifier(word.next);
  return word.tag === 'VBN' && isModifier(word);
}

/** Whether a noun group begins with a word that begins no verb group. */
export const startsNounGroup = (word: Word): boolean =>
  NOUN_GROUP_OPENERS.has(word.tag) || opensModified(word) || opensCount(word) || countryNameEnd(word) !== word;

/** "In 2008 | Russia recognised", "in August 2008 | Russia", "in 1915 | constituted": a year that ends a time, unlike "the 2008 Russia summit". */
const endsTime = (year: Word, first: Word): boolean => isYear(year) && (year === first || isTimeWord(year.previous));

/** "a sovereign, independent nation": a comma between adjectives of one noun. */
const isAdjectiveComma = ({ previous, next }: Word, first: Word): boolean =>
  first.tag === 'DT' &&
  previous.tag === 'JJ' &&
  next.tag === 'JJ' &&
  isNounWord(next.next) &&
  !isNounWord(previous.previous);

/** "all the", "these its": what may stand before a determiner or possessive. */
const isPredetermined = ({ previous, tag }: Word): boolean =>
  previous.tag === 'PDT' ||
  (previous.tag === 'DT' && tag !== 'DT' && previous.lower !== 'the') ||
  WHOLE_WORDS.has(previous.lower);

const isModifierTag = (word: Word): boolean =>
  word.tag === 'DT' || word.tag === 'CD' || word.tag === 'PRP$' || isAdjectiveWord(word);

/** "breakaway “people’s republics”": quotation marks around the noun of a group do not end it. */
function isQuoteInside(mark: Word, first: Word): boolean {
  const { previous, next } = mark;
  const endsGroup = previous.tag === 'NNP' || previous.tag === 'NNS' || previous.tag === 'POS';
  if (OPENING_QUOTATION_MARKS.has(mark.text) && !endsGroup && isModifierTag(first))
    return isNounWord(next) || (next.tag === 'JJ' && !isNounWord(previous));
  return wordsBetween(first.next, mark).some(({ text }) => QUOTATION_MARKS.has(text));
}

/** "its newly founded state", "the nearly 20 nations". */
const isAdverbInside = ({ previous, next }: Word): boolean =>
  next.tag === 'JJ' ||
  next.tag === 'VBN' ||
  next.tag === 'CD' ||
  (next.tag.startsWith('NN') && BEFORE_GROUP_ADVERB_TAGS.has(previous.tag));

/** "new and independent states": a conjunction between adjectives. */
const joinsAdjectives = ({ previous, next }: Word): boolean =>
  previous.tag === 'JJ' && next.tag === 'JJ' && isModifier(next);

/** Whether a group that began at `first` goes on with a word that is neither its first nor of a tag that such groups have. */
function goesOnWithMark(word: Word, first: Word): boolean | null {
  const { previous } = word;
  if (word.text === ',') return isAdjectiveComma(word, first);
  if (previous.text === ',') return true;
  if (word.tag === 'CC') return joinsAdjectives(word);
  if (previous.tag === 'CC' && previous.previous.tag === 'JJ') return true;
  if (word.tag === 'RB') return !isNounWord(previous) && isAdverbInside(word);
  if (!NOUN_GROUP_TAGS.has(word.tag)) return QUOTATION_MARKS.has(word.text) && isQuoteInside(word, first);
  return null;
}

/** "Bashar | al-Assad". */
const ARTICLED_NAME = /^(?:al|el|as|ash|ad|ar|an)[-‑]\p{Lu}/u;

/** Whether a group that began at `first` goes on with a word. */
function goesOn(word: Word, first: Word): boolean {
  if (word === first) return NOUN_GROUP_TAGS.has(word.tag);
  const { previous } = word;
  if (isCapitalised(previous) && ARTICLED_NAME.test(word.text)) return true;
  if (endsTime(previous, first) && (isNameWord(word) || word.tag.startsWith('VB'))) return false;
  const marked = goesOnWithMark(word, first);
  if (marked !== null) return marked;
  if (word.tag === 'POS') return true;
  if (NEW_GROUP_TAGS.has(word.tag)) return isPredetermined(word);
  if (word.tag.startsWith('VB'))
    return !isNounWord(previous) && word.tag !== 'VBD' && previous.tag !== 'PRP' && isModifier(word);
  return !isNounWord(previous) || goesOnAfterNoun(word);
}

/** After a noun a name may go on, a time, an adjective or a number may not: "Beijing | last week", "the step | two days later". */
function goesOnAfterNoun(word: Word): boolean {
  const { previous } = word;
  if (word.lower === 'may' && previous.tag === 'NNP') return true;
  if (isTimeWord(word)) return isTimeWord(previous) || LENGTH_NOUNS.has(word.lower);
  if (word.tag === 'CD') return goesOnWithNumber(word);
  if (isAdjectiveWord(word)) return goesOnWithAdjective(word);
  return !opensNextGroup(word);
}

/** "Boeing 747", "May 4", but "Beijing | two days later". */
function goesOnWithNumber({ previous, next }: Word): boolean {
  if (isTimeWord(previous) || NUMBERED_NOUNS.has(previous.lower)) return true;
  return previous.tag === 'NNP' && !isTimeWord(next);
}

/** "a dozen small states", "Moscow City", but "Moscow | last week", "Peru | full recognition". */
function goesOnWithAdjective(word: Word): boolean {
  const { previous, next } = word;
  if (COUNT_NOUNS.has(previous.lower) || (RANK_NOUNS.has(previous.lower) && isModifier(word))) return true;
  if (previous.tag !== 'NNP' || !isModifier(word)) return false;
  return isCapitalised(word) || !(NEW_GROUP_ADJECTIVES.has(word.lower) || RECOGNITION_NOUNS.has(next.lower));
}

/** Nouns that begin the next group right after a noun. */
const NEXT_GROUPS: readonly ((word: Word) => boolean)[] = [
  // "the president | Mr Kim"
  ({ text }) => COURTESY_TITLES.has(text),
  // "gave the rebels | recognition"
  ({ lower, previous }) => RECOGNITION_NOUNS.has(lower) && GOVERNMENT_NOUNS.has(previous.lower),
  // "in its statement | Peru said"
  ({ tag, text, previous }) =>
    tag === 'NNP' && previous.tag === 'NN' && /^\p{Ll}/u.test(previous.text) && lookUpCountry(text)?.how === 'name',
  // "called the killing of Armenians | genocide"
  ({ lower, previous }) => previous.tag === 'NNPS' && CRIME_QUALITIES.has(lower),
  // "a step | Hamas denounced"
  ({ tag, previous, next }) =>
    tag === 'NNP' &&
    previous.tag === 'NN' &&
    STEP_NOUNS.has(previous.lower) &&
    OPEN_DETERMINERS.has(previous.previous.lower) &&
    isVerbWord(next),
  // "On Monday | Peru recognised"
  (word) =>
    isTimeWord(word.previous) && TIME_ENDING.test(word.previous.lower) && (isNameWord(word) || isCapitalised(word)),
];
/** What stands between a name and its verb group: "a step | Hamas had rightly denounced". */
const isVerbWord = ({ tag }: Word): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';

const opensNextGroup = (word: Word): boolean => NEXT_GROUPS.some((opens) => opens(word));

/** How far a group reaches. */
interface Reach {
  readonly first: Word;
  readonly end: Word;
  /** The word after the last possessive mark, or `first`. */
  readonly ownStart: Word;
  /** The word after the last name of a country in it, or `first`. */
  readonly nameEnd: Word;
}

function reachOf(first: Word): Reach {
  let end = opensCount(first) ? skip(first, 3) : first;
  let ownStart = first;
  let nameEnd = first;
  for (; end.exists && (end.index < nameEnd.index || goesOn(end, first)); end = end.next) {
    if (end.index < nameEnd.index) continue;
    const named = countryNameEnd(end);
    if (named !== end) {
      nameEnd = named;
      if (end !== first && end.previous.tag === 'NNS') break;
    } else if (end.tag === 'POS') ownStart = end.next;
  }
  if (end === first) end = first.next;
  return { first, end, nameEnd, ownStart: ownStart.index < end.index ? ownStart : first };
}

/** The last noun, number or name of a group. */
function headOf({ first, end, nameEnd }: Reach): Word {
  let head = end.previous;
  while (head !== first && !isNounWord(head) && head.tag !== 'CD' && head.index >= nameEnd.index) head = head.previous;
  return head;
}

/** "Theresa May", "Mrs May": the name of a month right behind another name or a title is a surname. */
const isSurname = ({ text, previous }: Word, first: Word): boolean =>
  text === 'May' && previous.index >= first.index && previous.tag.startsWith('NNP') && !isTimeWord(previous);

/** "last week", "2008", "May 4", "four days ago". */
function isTimeGroup({ first, end }: Reach, head: Word): boolean {
  if (isTimeWord(head)) return !(head === end.previous && isSurname(head, first));
  if (head.tag !== 'CD') return false;
  const last = end.previous;
  return isYear(head) || isTimeWord(first) || (last !== first && isTimeWord(last.previous));
}

/** The noun group that begins with a word; an adjective where no noun, number or determiner makes a group of it. */
export function readNounGroup(word: Word): NounFacts | OtherFacts {
  const reach = reachOf(word);
  const { first, end, nameEnd, ownStart } = reach;
  const last = end.previous;
  const head = headOf(reach);
  const isTime = isTimeGroup(reach, head);
  const isWhole = first.tag === 'DT' && end.lower === 'of';
  const isRank = first.lower === 'the' && RANKS.has(last.lower);
  const hasNoun = wordsBetween(first, end).some((inner) => isNounWord(inner) || inner.index < nameEnd.index);
  if (!(hasNoun || isTime || isRank || isWhole || NOUNLESS_GROUP_TAGS.has(last.tag)))
    return { kind: 'adj', first, end, head: last, lower: last.lower };
  const noun = isRank ? last : head;
  return { kind: 'noun', first, end, head: noun, lower: noun.lower, ownStart, isPronoun: false, isTime };
}
