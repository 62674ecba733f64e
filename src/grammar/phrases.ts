/** Words → phrases: noun groups, verb groups, and what stands between them. A flat, left-to-right chunker over Penn tags. */

import { PLACE_NAMES } from '../data/events/areas.js';
import { CRIME_QUALITIES, GOVERNMENT_NOUNS, RANKS, TIME_NOUNS } from '../data/events/nouns.js';
import { HEARER_VERBS } from '../data/events/phrase-words.js';
import { longestCountryPhrase, lookUpCountry } from '../geography/countries.js';
import type { Place } from './place.js';
import { nextVerb, QUOTES, readVerb, verbWanted } from './verb-groups.js';
import type { DraftWord, Word } from './words.js';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'conj'
  | 'rel'
  | 'sub'
  | 'comma'
  | 'dash'
  | 'quote'
  | 'open'
  | 'close'
  | 'adv'
  | 'adj'
  | 'other'
  /** Past an end of the sentence. */
  | 'edge';

/** Which clause a verb group can head: a finite one, "to …", "…ing", a bare participle, or a bare base form. */
export type VerbShape = 'finite' | 'to' | 'ing' | 'participle' | 'base';

/** A phrase before the sentence is whole: words by number. */
export interface DraftPhrase {
  readonly kind: PhraseKind;
  /** Half-open range of word numbers in the sentence. */
  readonly first: number;
  readonly end: number;
  /** The head noun or the main verb. */
  readonly head: number;
  readonly lower: string;
  /** Of a noun phrase: the word after the possessive mark of the last possessor, or `first` where there is none. */
  readonly ownStart?: number;
  /** Of a verb group: base form of the main verb. */
  readonly base?: string;
}

/** A phrase in its sentence. */
export interface Phrase extends Place<Phrase> {
  readonly kind: PhraseKind;
  readonly first: Word;
  /** The word after its last one. */
  readonly end: Word;
  /** The head noun or the main verb. */
  readonly head: Word;
  /** The head in lower case. */
  readonly lower: string;
  readonly words: readonly Word[];
}

export interface NounPhrase extends Phrase {
  readonly kind: 'noun';
  /** The word after the possessive mark of the last possessor, or `first` where there is none. */
  readonly ownStart: Word;
  readonly isPronoun: boolean;
  readonly isTime: boolean;
}

/** What a verb group says of its verb. */
export interface VerbFacts {
  readonly shape: VerbShape;
  /** Base form of the main verb. */
  readonly base: string;
  readonly modal: string | null;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
}

export interface VerbPhrase extends Phrase, VerbFacts {
  readonly kind: 'verb';
}

export const isNoun = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'noun';
export const isVerb = (phrase: Phrase | undefined): phrase is VerbPhrase => phrase?.kind === 'verb';

const DASHES = new Set(['-', '–', '—', '--', ':', ';']);
const SUBORDINATORS = new Set(
  'that if whether unless because although though while whereas when where whenever once since as until till lest how why'.split(
    ' ',
  ),
);
const PREPOSITION_OR_CLAUSE = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'than',
  'like',
  'for',
  'once',
  'while',
]);
const RELATIVES = new Set(['which', 'who', 'whom', 'whose']);
const NOUN_MODIFIERS = new Set('DT PDT PRP$ JJ JJR JJS CD NN NNS NNP NNPS POS $ VBN VBG VBD EX FW WP$'.split(' '));
const STARTS_NOUN = new Set('DT PDT PRP$ JJ JJR JJS CD NN NNS NNP NNPS EX $ FW'.split(' '));

const isNounTag = (tag: string): boolean => tag.startsWith('NN') || tag === 'FW';
const isVerbTag = (tag: string): boolean => tag.startsWith('VB') || tag === 'MD';

/** The end of a country's name that starts at `at` ("Trinidad and Tobago"), or `at`. */
export function countryNameEnd(words: readonly DraftWord[], at: number): number {
  const first = words[at] as DraftWord;
  if (!/^[\p{Lu}\p{N}]/u.test(first.text) && first.lower !== 'the') return at;
  const longest = Math.min(longestCountryPhrase() + 1, words.length - at, 7);
  for (let length = longest; length > 1; length -= 1) {
    const last = words[at + length - 1] as DraftWord;
    if (!/^[\p{Lu}\p{N}]/u.test(last.text)) continue;
    const phrase = joinWords(words, at, at + length);
    if (lookUpCountry(phrase) || PLACE_NAMES.has(phrase)) return at + length;
  }
  return at;
}

/** The words' text with the spaces they stand with. */
export function joinWords(words: readonly DraftWord[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at += 1) {
    const word = words[at] as DraftWord;
    const gap = at > first && word.start > (words[at - 1] as DraftWord).end ? ' ' : '';
    text += gap + word.text;
  }
  return text;
}

/** Where the chunker stands. */
export interface Cursor {
  readonly words: readonly DraftWord[];
  at: number;
}

const phrase = (kind: PhraseKind, { words }: Cursor, first: number, end: number): DraftPhrase => ({
  kind,
  first,
  end,
  head: end - 1,
  lower: (words[end - 1] as DraftWord).lower,
});

const isTimeWord = (word: DraftWord): boolean =>
  TIME_NOUNS.has(word.lower) && (word.lower !== 'may' || word.text === 'May');
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "In 2008 Russia recognised", "in August 2008 Russia": a year that ends a time, not "the 2008 Russia summit". */
const opensYear = (words: readonly DraftWord[], first: number, at: number): boolean =>
  YEAR.test((words[at] as DraftWord).text) && (at === first || isTimeWord(words[at - 1] as DraftWord));

/** Whether a noun phrase can go on with the word at `at`. */
function goesOn(words: readonly DraftWord[], first: number, at: number): boolean {
  const word = words[at] as DraftWord;
  const before = words[at - 1] as DraftWord;
  if (at === first) return NOUN_MODIFIERS.has(word.tag);
  const afterNoun = isNounTag(before.tag);
  if (opensYear(words, first, at - 1) && word.tag.startsWith('NNP')) return false;
  if (word.text === ',') return isAdjectiveComma(words, first, at);
  if (words[at - 1]?.text === ',') return true;
  if (word.tag === 'CC') return before.tag === 'JJ' && words[at + 1]?.tag === 'JJ' && isModifier(words, at + 1);
  if (before.tag === 'CC' && words[at - 2]?.tag === 'JJ') return true;
  if (word.tag === 'RB') return !afterNoun && isAdverbInside(words, at);
  if (!NOUN_MODIFIERS.has(word.tag)) return QUOTES.has(word.text) && isQuoteInside(words, first, at);
  if (word.tag === 'POS') return true;
  if (OPENS_NOUN.has(word.tag)) return isPredetermined(before, word);
  if (word.tag.startsWith('VB'))
    return !afterNoun && word.tag !== 'VBD' && before.tag !== 'PRP' && isModifier(words, at);
  return !afterNoun || goesOnAfterNoun(words, at);
}

/** "a sovereign, independent nation": a comma between adjectives of one noun. */
const isAdjectiveComma = (words: readonly DraftWord[], first: number, at: number): boolean =>
  words[first]?.tag === 'DT' &&
  words[at - 1]?.tag === 'JJ' &&
  words[at + 1]?.tag === 'JJ' &&
  isNounTag(words[at + 2]?.tag ?? '') &&
  !isNounTag(words[at - 2]?.tag ?? '');

const OPENS_NOUN = new Set(['DT', 'PRP$', 'PDT', 'EX']);

const isPredetermined = (before: DraftWord, word: DraftWord): boolean =>
  before.tag === 'PDT' ||
  (before.tag === 'DT' && word.tag !== 'DT' && before.lower !== 'the') ||
  before.lower === 'all' ||
  before.lower === 'both';

/** After a noun a name may go on, a time, an adjective or a number may not: "Beijing | last week", "the step | two days later". */
function goesOnAfterNoun(words: readonly DraftWord[], at: number): boolean {
  const word = words[at] as DraftWord;
  const before = words[at - 1] as DraftWord;
  const isTime = isTimeWord(before);
  if (word.lower === 'may' && before.tag === 'NNP') return true;
  if (isTimeWord(word)) return isTime || word.lower === 'year' || word.lower === 'years' || word.lower === 'time';
  if (
    word.tag === 'CD' &&
    before.tag === 'NNP' &&
    !isTime &&
    words[at + 1] !== undefined &&
    isTimeWord(words[at + 1] as DraftWord)
  )
    return false;
  if (word.tag === 'CD') return isTime || before.tag === 'NNP' || before.lower === 'number';
  if (word.tag.startsWith('JJ')) {
    if (COUNT_NOUNS.has(before.lower)) return true;
    if (before.tag !== 'NNP' || !isModifier(words, at)) return false;
    return /^\p{Lu}/u.test(word.text) || !(BREAKS_NOUN.has(word.lower) || words[at + 1]?.lower === 'recognition');
  }
  if (COURTESY.has(word.text)) return false;
  if (word.lower === 'recognition' && GOVERNMENT_NOUNS.has(before.lower)) return false;
  if (
    word.tag === 'NNP' &&
    before.tag === 'NN' &&
    /^\p{Ll}/u.test(before.text) &&
    lookUpCountry(word.text)?.how === 'name'
  )
    return false;
  if (before.tag === 'NNPS' && CRIME_QUALITIES.has(word.lower)) return false;
  if (isTime && DAYLIKE.test(before.lower) && (word.tag.startsWith('NNP') || /^\p{Lu}/u.test(word.text))) return false;
  return true;
}

const COUNT_NOUNS = new Set(['dozen', 'hundred', 'couple', 'score', 'handful', 'thousand']);
const COURTESY = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Dr', 'Dr.']);
const BREAKS_NOUN = new Set([
  'last',
  'next',
  'late',
  'earlier',
  'early',
  'previous',
  'full',
  'formal',
  'immediate',
  'conditional',
  'limited',
  'several',
  'more',
]);

const DAYLIKE =
  /(?:day|yesterday|today|tomorrow|hours|days|weeks|months|years|month|week|noon|midnight|morning|evening|afternoon|night)$/;

const isModifierTag = (tag: string): boolean => tag === 'DT' || tag === 'CD' || tag === 'PRP$' || tag.startsWith('JJ');

/** "breakaway “people’s republics”": quotation marks around the noun of a phrase do not end it. */
function isQuoteInside(words: readonly DraftWord[], first: number, at: number): boolean {
  const before = words[at - 1] as DraftWord;
  const next = words[at + 1];
  const opens =
    before.tag !== 'NNP' &&
    before.tag !== 'NNS' &&
    before.tag !== 'POS' &&
    /^["“‘]$/.test((words[at] as DraftWord).text);
  if (opens && isModifierTag((words[first] as DraftWord).tag))
    return next !== undefined && (isNounTag(next.tag) || (next.tag === 'JJ' && !isNounTag(before.tag)));
  for (let back = at - 1; back > first; back -= 1) if (QUOTES.has((words[back] as DraftWord).text)) return true;
  return false;
}

const isAdverbInside = (words: readonly DraftWord[], at: number): boolean => {
  const next = words[at + 1]?.tag ?? '';
  return (
    next === 'JJ' ||
    next === 'VBN' ||
    next === 'CD' ||
    (next.startsWith('NN') && /^(?:DT|PRP\$)$/.test(words[at - 1]?.tag ?? ''))
  );
};

/** A participle or adjective with a noun after it. */
function isModifier(words: readonly DraftWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (isNounTag(next.tag) ||
      next.tag === 'JJ' ||
      next.tag === 'CD' ||
      (next.tag === 'VBN' && isNounTag(words[at + 2]?.tag ?? '')))
  );
}

function readNoun(cursor: Cursor): DraftPhrase {
  const { words } = cursor;
  const first = cursor.at;
  let at = opensCount(words, first) ? first + 3 : first;
  let ownStart = first;
  let nameEnd = first;
  while (at < words.length && (at < nameEnd || goesOn(words, first, at))) {
    if (at >= nameEnd) {
      const named = countryNameEnd(words, at);
      if (named > at) nameEnd = named;
      if (
        nameEnd > at &&
        at > first &&
        isNounTag((words[at - 1] as DraftWord).tag) &&
        (words[at - 1] as DraftWord).tag === 'NNS'
      )
        break;
    }
    if ((words[at] as DraftWord).tag === 'POS' && at >= nameEnd) ownStart = at + 1;
    at += 1;
  }
  at = Math.max(at, first + 1);
  let head = at - 1;
  while (
    head > first &&
    !isNounTag((words[head] as DraftWord).tag) &&
    (words[head] as DraftWord).tag !== 'CD' &&
    head >= nameEnd
  )
    head -= 1;
  if (ownStart >= at) ownStart = first;
  cursor.at = at;
  const nouns = range(first, at).some((n) => isNounTag((words[n] as DraftWord).tag) || n < nameEnd);
  const last = words[head] as DraftWord;
  const isTime =
    isTimeWord(last) ||
    (last.tag === 'CD' &&
      (YEAR.test(last.text) ||
        isTimeWord(words[first] as DraftWord) ||
        isTimeWord(words[Math.max(first, at - 2)] as DraftWord)));
  const isWhole = (words[first] as DraftWord).tag === 'DT' && words[at]?.lower === 'of';
  const isRank = (words[first] as DraftWord).lower === 'the' && RANKS.has((words[at - 1] as DraftWord).lower);
  const kind =
    nouns || isTime || isRank || isWhole || /^(?:DT|CD|PDT|EX)$/.test((words[at - 1] as DraftWord).tag)
      ? 'noun'
      : 'adj';
  if (kind === 'adj') return { kind, first, end: at, head: at - 1, lower: (words[at - 1] as DraftWord).lower };
  if (isRank) head = at - 1;
  const base: DraftPhrase = { kind, first, end: at, head, lower: (words[head] as DraftWord).lower };
  return kind === 'noun' ? ({ ...base, ownStart, isPronoun: false, isTime } as DraftPhrase) : base;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function startsVerb(words: readonly DraftWord[], at: number): boolean {
  const word = words[at] as DraftWord;
  if (word.tag === 'TO' || (word.lower === 'to' && word.tag === 'IN')) return nextVerb(words, at, verbWanted.to) >= 0;
  if (word.tag === 'VBN' || word.tag === 'VBG') {
    const before = words[at - 1];
    const opensNoun = before !== undefined && (before.tag === 'IN' || before.tag === 'TO');
    return word.tag === 'VBG' || !opensNoun || !isModifier(words, at);
  }
  return isVerbTag(word.tag);
}

/** The phrase of a word that is neither of a noun nor of a verb group. */
function readOther(cursor: Cursor): DraftPhrase {
  const { words, at } = cursor;
  const word = words[at] as DraftWord;
  cursor.at = at + 1;
  const of = (kind: PhraseKind): DraftPhrase => phrase(kind, cursor, at, at + 1);
  if (word.text === ',') return of('comma');
  if (word.text === '(' || word.text === '[') return of('open');
  if (word.text === ')' || word.text === ']') return of('close');
  if (QUOTES.has(word.text)) return of('quote');
  if (DASHES.has(word.text)) return of('dash');
  if (word.tag === 'PRP') return { ...of('noun'), ownStart: at, isPronoun: true, isTime: false } as DraftPhrase;
  if (RELATIVES.has(word.lower) || (word.lower === 'that' && word.tag === 'WDT')) return of('rel');
  if (word.tag === 'CC' || word.text === '&') return of('conj');
  if (SUBORDINATORS.has(word.lower) && !PREPOSITION_OR_CLAUSE.has(word.lower)) return of('sub');
  if (word.tag === 'IN' || word.tag === 'TO' || word.tag === 'WRB') return of('prep');
  if (word.tag === 'RB' || word.tag === 'RBR' || word.tag === 'RP') return of('adv');
  return of(word.tag.startsWith('JJ') ? 'adj' : 'other');
}

const COMPARES = new Set(['more', 'fewer', 'less', 'other']);

/** "more than 110 states": the count belongs to the phrase. */
function opensCount(words: readonly DraftWord[], at: number): boolean {
  const count = words[at + 2];
  return (
    COMPARES.has(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'than' &&
    count !== undefined &&
    (count.tag === 'CD' || count.tag === 'DT')
  );
}

/** Nouns whose "that" opens what they tell: "reports that Uganda recognised". */
const TELLING_NOUNS = new Set(
  'report reports claim claims rumour rumours rumor rumors suggestion suggestions allegation allegations news statement assertion assertions speculation announcement notion idea'.split(
    ' ',
  ),
);

/** "told a rally that he": the noun is who hears it, not what the clause is about. */
function isTold(phrases: readonly DraftPhrase[], next: DraftWord | undefined): boolean {
  if (next === undefined || !/^(?:PRP|DT|NNP)$/.test(next.tag)) return false;
  for (let at = phrases.length - 1; at >= 0 && at >= phrases.length - 5; at -= 1) {
    const verb = phrases[at];
    if (verb?.kind === 'verb') return HEARER_VERBS.has(verb.base ?? '');
  }
  return false;
}

/** The phrases of a sentence, in order, together holding every word once. */
export function readPhrases(words: readonly DraftWord[]): DraftPhrase[] {
  const cursor: Cursor = { words, at: 0 };
  const phrases: DraftPhrase[] = [];
  while (cursor.at < words.length) {
    const word = words[cursor.at] as DraftWord;
    if (
      word.lower === 'that' &&
      (TELLING_NOUNS.has(phrases.at(-1)?.lower ?? '') || isTold(phrases, words[cursor.at + 1]))
    )
      phrases.push({ ...readOther(cursor), kind: 'sub' });
    else if (
      word.lower === 'that' &&
      word.tag === 'DT' &&
      isVerbTag(words[cursor.at + 1]?.tag ?? '') &&
      phrases.at(-1)?.kind === 'noun'
    ) {
      phrases.push({ ...readOther(cursor), kind: 'rel' });
    } else if (startsVerb(words, cursor.at)) phrases.push(readVerb(cursor));
    else if (
      countryNameEnd(words, cursor.at) > cursor.at ||
      opensCount(words, cursor.at) ||
      STARTS_NOUN.has(word.tag) ||
      ((word.tag === 'VBN' || word.tag === 'RB') && startsModifiedNoun(words, cursor.at))
    )
      phrases.push(readNoun(cursor));
    else phrases.push(readOther(cursor));
  }
  return phrases;
}

/** "newly elected leaders", "captured envoys": a modifier that opens a noun group. */
function startsModifiedNoun(words: readonly DraftWord[], at: number): boolean {
  const word = words[at] as DraftWord;
  if (word.tag === 'RB') return words[at + 1]?.tag === 'VBN' && isModifier(words, at + 1);
  return isModifier(words, at);
}
