/** Appositions after a name, taken whole: "Jane Reed, [a sleep expert with Hatch], said"; "Shelter, [a homelessness charity]". */
import { ARTICLES, POSSESSIVE_MARKS } from '../../data/grammar/function-words.js';
import { NAMING_WORDS } from '../../data/names/evidence.js';
import {
  APPOSITION_ENDS,
  APPOSITION_OBJECTS,
  BODY_CLAUSE_OPENERS,
  BODY_ROLES,
  FINITE_VERBS,
  IRREGULAR_PASTS,
  NO_CALLINGS,
  OTHERS_OPENERS,
  ROLE_PREPOSITIONS,
} from '../../data/roles/appositions.js';
import { itemAt } from '../../model/column.js';
import type { Naming } from '../namings/namings.js';
import { isBodyNoun, isCalling, isPluralBodyNoun, isPluralCalling } from '../namings/types/callings.js';
import { determiners, isVerb, type NamedText, type Phrase, wordAt } from './role-phrases.js';

const ends = new Set(APPOSITION_ENDS);
const noCallings = new Set(NO_CALLINGS);
const finiteVerbs = new Set(FINITE_VERBS);
const LONGEST = 24;
/** The last word of the noun phrase at an apposition's head, before any preposition or participle. */
function headOf(text: NamedText, first: number, end: number): string {
  let at = first;
  const isOver = (): boolean => {
    const word = wordAt(text, at);
    return (
      ROLE_PREPOSITIONS.has(word) || word === 'and' || (word === ',' && at > first && isCalling(wordAt(text, at - 1)))
    );
  };
  while (at < end && !isOver()) at += 1;
  return wordAt(text, at === first ? first : at - 1);
}

const PAST = /^\p{Ll}{2,30}ed$/u;
const objects = new Set(APPOSITION_OBJECTS);
const namingWords = new Set(NAMING_WORDS);
const irregularPasts = new Set(IRREGULAR_PASTS);

/** "the governor [charged] them", "the singer [wore] a": a verb with its object. */
const takesObject = (text: NamedText, at: number): boolean =>
  (PAST.test(wordAt(text, at)) || irregularPasts.has(wordAt(text, at))) &&
  objects.has(wordAt(text, at + 1)) &&
  !namingWords.has(wordAt(text, at));

const SMALL = /^\p{Ll}[\p{Ll}-]*$/u;
const MOST_LISTED_WORDS = 3;
const MOST_IN_ROW = 9;
const COMPOUND = /^[\p{L}\p{N}][\p{L}\p{N}-]*-[\p{L}\p{N}-]+$/u;
const BASED = /-based$/;

/** "director for social policy[,] data and public services,": a comma before the last two of a list of nouns. */
function goesOn(text: NamedText, comma: number): boolean {
  if (wordAt(text, comma) !== ',' || !SMALL.test(text.reading.tokens[comma - 1]?.text ?? '')) return false;
  let at = comma + 1;
  let links = 0;
  for (let words = 0; words <= MOST_LISTED_WORDS; at += 1) {
    const word = wordAt(text, at);
    if (word === 'and' && words > 0 && links === 0) {
      links = 1;
      words = 0;
    } else if (!SMALL.test(text.reading.tokens[at]?.text ?? '') || ends.has(word) || isClauseWord(word)) {
      return links === 1 && words > 0 && /^(?:[,.”)]|who|whose|which)$/.test(word);
    } else words += 1;
  }
  return false;
}

/** "a tall[,] 29-year-old guard", "a Halden, Ohio[,]-based lawyer": a comma within what stands before an apposition's head. */
function describesOn(text: NamedText, first: number, comma: number): boolean {
  if (wordAt(text, comma) !== ',' || comma === first) return false;
  if (isCalling(wordAt(text, comma - 1)) || isBodyNoun(wordAt(text, comma - 1))) return false;
  const words = [1, 2].map((at) => text.reading.tokens[comma + at]?.text ?? '');
  return COMPOUND.test(itemAt(words, 0)) || (/^\p{Lu}/u.test(itemAt(words, 0)) && BASED.test(itemAt(words, 1)));
}

/** "scientist[,] counselor[,] and coach": commas of a row of callings. */
function listsCallings(text: NamedText, comma: number): boolean {
  if (wordAt(text, comma) !== ',' || !isCalling(wordAt(text, comma - 1))) return false;
  for (let at = comma + 1; at < comma + MOST_IN_ROW; at += 1) {
    const word = wordAt(text, at);
    if (word === 'and' && at > comma) return isCalling(wordAt(text, at + 1)) || isCalling(wordAt(text, at + 2));
    if (word === ',') {
      if (!isCalling(wordAt(text, at - 1))) return false;
    } else if (!SMALL.test(text.reading.tokens[at]?.text ?? '') || isClauseWord(word) || isVerb(word)) return false;
  }
  return false;
}

/** "director[,] Lorton Port Hospital,": a comma between an office and the body that it is of. */
function namesHouse(text: NamedText, comma: number): boolean {
  if (wordAt(text, comma) !== ',' || !isCalling(wordAt(text, comma - 1))) return false;
  const house = text.byFirst.get(comma + 1);
  return house?.type === 'organization' && /^[,.;)”]$/.test(wordAt(text, house.endToken));
}

/** Words that no row of nouns has. */
const isClauseWord = (word: string): boolean =>
  finiteVerbs.has(word) ||
  irregularPasts.has(word) ||
  ROLE_PREPOSITIONS.has(word) ||
  ARTICLES.has(word) ||
  objects.has(word) ||
  PAST.test(word);

const OPENING = /^[“"‘]$/;
const CLOSING = /^[”"’]$/;
const LONGEST_TITLE = 12;

/** The token behind a title in quotation marks that opens at a token; the token itself where the marks do not close. */
function endOfTitle(text: NamedText, opening: number): number {
  for (let at = opening + 1; at <= opening + LONGEST_TITLE; at += 1) if (CLOSING.test(wordAt(text, at))) return at + 1;
  return opening;
}

/** "host of [“]Harbour Lights”": a mark behind a preposition or a possessive that opens the title of a work. */
const opensTitle = (text: NamedText, at: number): boolean =>
  OPENING.test(wordAt(text, at)) &&
  (ROLE_PREPOSITIONS.has(wordAt(text, at - 1)) || POSSESSIVE_MARKS.has(wordAt(text, at - 1))) &&
  endOfTitle(text, at) > at;

/** What no role ends in: "adviser [with] whom". */
const isLoose = (word: string): boolean => ROLE_PREPOSITIONS.has(word) || ARTICLES.has(word) || word === 'and';

/** Whether the apposition that starts at a token goes on at another. */
const isWithin = (text: NamedText, first: number, at: number): boolean =>
  !ends.has(wordAt(text, at)) ||
  goesOn(text, at) ||
  describesOn(text, first, at) ||
  listsCallings(text, at) ||
  opensTitle(text, at);

/** The end of the apposition that starts at a token; null where a verb or a person's name shows that it is none. */
function endOf(text: NamedText, first: number): number | null {
  const hasArticle = ARTICLES.has(wordAt(text, first - 1));
  let at = first;
  while (isWithin(text, first, at) || (!hasArticle && namesHouse(text, at))) {
    if (at - first > LONGEST || finiteVerbs.has(wordAt(text, at)) || takesObject(text, at)) return null;
    const named = text.byFirst.get(at);
    if (named?.type === 'person' && (at === first || OTHERS_OPENERS.has(wordAt(text, at - 1)))) return null;
    if (opensTitle(text, at)) {
      at = endOfTitle(text, at);
      continue;
    }
    // A bracket with the letters of the body just named goes on with the role: "Research Institute (RI) at".
    at = named && named.endToken > at ? named.endToken : at + 1;
  }
  while (at > first && isLoose(wordAt(text, at - 1))) at -= 1;
  return at;
}

/** The country of the state or office that the role is of. */
export function countryIn(text: NamedText, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const named = text.byFirst.get(at);
    if (!named) continue;
    if (
      named.match?.how === 'demonym' ||
      wordAt(text, named.endToken).startsWith("'") ||
      wordAt(text, named.endToken).startsWith('’')
    )
      return named.country;
    const before = wordAt(text, at - 1) === 'the' ? wordAt(text, at - 2) : wordAt(text, at - 1);
    if (before === 'of' || at === first) return named.type === 'person' ? null : named.country;
    return null;
  }
  return null;
}

/** Where the noun phrase begins in ", one of [the two surviving roommates] who"; null where the words are others. */
const oneOf = (text: NamedText, from: number): number | null =>
  wordAt(text, from) === 'one' && wordAt(text, from + 1) === 'of' ? from + 2 : null;

/** "customers", "witnesses", but no "reasons": what a person may be one of. */
const isPlural = (word: string): boolean =>
  isPluralCalling(word) || (PLURAL.test(word) && !isPluralBodyNoun(word) && !noCallings.has(word.slice(0, -1)));
const PLURAL = /^\p{Ll}{2,}[^su]s$/u;

const YEARS_OLD = /^\d+-year-old$/;

/** What a person is said to be in an apposition that starts at a token; null where none does. */
export function personApposition(text: NamedText, from: number): Phrase | null {
  const many = oneOf(text, from);
  if (many !== null) {
    const end = endOf(text, many);
    return end !== null && isPlural(headOf(text, many, end)) ? { first: from, end, country: null } : null;
  }
  const hasArticle = ARTICLES.has(wordAt(text, from));
  const first = hasArticle ? from + 1 : from;
  const end = endOf(text, first);
  if (end === null || end <= first || (!hasArticle && opensClause(text, first, end))) return null;
  const head = headOf(text, first, end);
  if (hasArticle && YEARS_OLD.test(head)) return { first, end, country: null };
  if (!isCalling(head) && !(hasArticle && /^\p{Ll}/u.test(head) && isSomebody(text, first, end))) return null;
  // "Smith, the company said, …"
  if (end > first + LONGEST || noCallings.has(head)) return null;
  return { first, end, country: countryIn(text, first, end) };
}

/** "received his guest": what has no article and opens with a verb, or has an article before its head, is no apposition. */
function opensClause(text: NamedText, first: number, end: number): boolean {
  if (isVerb(wordAt(text, first))) return true;
  for (let at = first; at < end && !ROLE_PREPOSITIONS.has(wordAt(text, at)); at += 1)
    if (determiners.has(wordAt(text, at))) return true;
  return false;
}

/** Whether a word of the noun phrase is a calling, and none a thing's. */
function isSomebody(text: NamedText, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isCalling(wordAt(text, at))) return true;
  return false;
}

/** "a [Danish] chipmaker". */
function nationIn(text: NamedText, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const named = text.byFirst.get(at);
    if (named) return named.match?.how === 'demonym' ? named.country : null;
  }
  return null;
}

const bodyHeads = new Set(BODY_ROLES);
const DASH = /^(?:—|–|--)$/;

/**
 * Where an apposition would begin behind a name that ends at a token: behind a comma, behind the bracket of its letters and a comma; behind a
 * dash or in a bracket where it has an article. Null elsewhere.
 */
export function startBehind(text: NamedText, end: number): number | null {
  const mark = wordAt(text, end);
  if (mark === ',') return end + 1;
  if ((mark === '(' || DASH.test(mark)) && ARTICLES.has(wordAt(text, end + 1))) return end + 1;
  if (mark !== '(') return null;
  for (let at = end + 2; at <= end + MOST_IN_BRACKET; at += 1)
    if (wordAt(text, at) === ')') return wordAt(text, at + 1) === ',' ? at + 2 : null;
  return null;
}

const MOST_IN_BRACKET = 6;

/** What a body is said to be: "Shelter, a homelessness charity", "HCA, one of the largest hospital systems". */
export function bodyApposition(text: NamedText, { endToken }: Naming): Phrase | null {
  const from = startBehind(text, endToken);
  if (from === null) return null;
  const many = oneOf(text, from);
  const hasArticle = ARTICLES.has(wordAt(text, from));
  const first = many ?? (hasArticle ? from + 1 : from);
  const end = endOf(text, first);
  if (end === null || end <= first) return null;
  const head = headOf(text, first, end);
  if (many !== null) return isPluralBodyNoun(head) ? { first: from, end, country: null } : null;
  const isWhole = hasArticle ? !isBare(text, first, end) : isBodyWithoutArticle(text, { first, end, head });
  const isBody = isBodyNoun(head) || (bodyHeads.has(head) && end - first > 1);
  return isBody && isWhole ? { first, end, country: nationIn(text, first, end) } : null;
}

/** "a group that …": one noun, told by the clause behind it. */
const isBare = (text: NamedText, first: number, end: number): boolean =>
  end === first + 1 && BODY_CLAUSE_OPENERS.has(wordAt(text, end));

/** "owner of the line", no list of bodies and no clause. */
const isBodyWithoutArticle = (
  text: NamedText,
  { first, end, head }: { readonly first: number; readonly end: number; readonly head: string },
): boolean =>
  (head === 'body' || (bodyHeads.has(head) && wordAt(text, first + 1) === 'of')) &&
  !isBare(text, first, end) &&
  !opensClause(text, first, end) &&
  text.byFirst.get(first)?.endToken !== end;
