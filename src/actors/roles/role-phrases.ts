/** Where a role stands and how far it reaches: the words before a name or after it that tell an office or a calling, and whose it is. */

import { TAGS, type Tag } from '../../data/english/tags.js';
import { POSSESSIVE_MARKS } from '../../data/grammar/function-words.js';
import { NAMING_WORDS } from '../../data/names/evidence.js';
import { OPENERS } from '../../data/names/openers.js';
import { ADJECTIVE_CALLINGS, FINITE_VERBS, PAIR_OPENERS, SHORT_TITLES } from '../../data/roles/appositions.js';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../../data/roles/offices.js';
import {
  LIKERS,
  ROLE_DETERMINERS,
  ROLE_ENDS,
  ROLELESS_WORDS,
  TAIL_PREPOSITIONS,
  TIME_WORDS,
  TITLE_MODIFIERS,
  UNIT_NOUNS,
} from '../../data/roles/titles.js';
import type { Doc } from '../../grammar/doc.js';
import { itemAt } from '../../model/column.js';
import { lowerCase } from '../../text/lower-case.js';
import { mayNameBeforeRole } from '../namings/extents/openers.js';
import type { Naming } from '../namings/namings.js';
import { isBodyNoun, isCalling, isPluralCalling, isTitle } from '../namings/types/callings.js';

/** The text with a look-up of its namings by their first and last tokens. */
export interface NamedText {
  readonly reading: Doc;
  readonly byFirst: ReadonlyMap<number, Naming>;
  readonly byEnd: ReadonlyMap<number, Naming>;
}

export const modifiers = new Set(
  [...TITLE_MODIFIERS, ...OFFICE_MODIFIERS, ...OFFICE_HEADS].filter((word) => word !== 'and'),
);
export const units = new Set(UNIT_NOUNS);
export const determiners = new Set(ROLE_DETERMINERS);
export const tailPrepositions = new Set(TAIL_PREPOSITIONS);
export const LOWER_WORD = /^\p{Ll}[\p{Ll}-]*$/u;

/** The part of speech of a token. */
export const tagAt = ({ reading }: NamedText, at: number): Tag => itemAt(TAGS, reading.tags[at] ?? 0);

/** Tags of words that no role has before its head: verbs, adverbs, what opens a clause. */
const CLAUSE_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'VB',
  'VBP',
  'VBZ',
  'VBD',
  'MD',
  'IN',
  'RP',
  'TO',
  'WDT',
  'WP',
  'WRB',
  'PRP',
]);
const adjectives = new Set(ADJECTIVE_CALLINGS);
/** Tags of words behind which a noun phrase goes on. */
const NOUN_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNP',
  'NNS',
  'POS',
  'PRP$',
  'VBG',
  'VBN',
  'CD',
]);

/** Whether a noun in small letters is a verb or an adverb here: "will [back] Ana Palacios"; not where a noun phrase goes on ("running back"). */
const isOfClause = (text: NamedText, at: number): boolean =>
  LOWER_WORD.test(text.reading.tokens[at]?.text ?? '') &&
  (CLAUSE_TAGS.has(tagAt(text, at)) ||
    tagAt(text, at) === 'RB' ||
    (tagAt(text, at) === 'JJ' && adjectives.has(wordAt(text, at)))) &&
  !NOUN_TAGS.has(tagAt(text, at - 1));

export const wordAt = ({ reading }: NamedText, at: number): string => lowerCase(reading.tokens[at]?.text ?? '');

/** A run of tokens that is a role, and whose country it is of. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly country: string | null;
}

/** "Prime", "Finance", "President": a word that a role begins with, lower case. */
export const opensRole = (word: string): boolean => modifiers.has(word) || units.has(word) || isCalling(word);

const LONGEST_TAIL = 7;
export const LONGEST_PHRASE = 12;

const shortTitles = new Set(SHORT_TITLES);

/** The head noun of a role that ends before token `end`, with its tail: "ambassador [to Moscow]", "secretary [of state]". */
function headBefore(text: NamedText, end: number): { readonly head: number; readonly country: string | null } | null {
  if (isOfClause(text, end - 1)) return null;
  if (isCalling(wordAt(text, end - 1)) || shortTitles.has(text.reading.tokens[end - 1]?.text ?? ''))
    return { head: end - 1, country: null };
  for (let at = end - 1; at > end - LONGEST_TAIL && at > 0; at -= 1) {
    const named = text.byEnd.get(at + 1);
    if (named && named.endToken - named.firstToken < LONGEST_TAIL) at = named.firstToken;
    const of = wordAt(text, at - 1) === 'the' ? at - 2 : at - 1;
    if (tailPrepositions.has(wordAt(text, of)) && isTitle(wordAt(text, of - 1)))
      return { head: of - 1, country: wordAt(text, of) === 'of' ? countryBehind(text, of) : null };
    if (!named && !mayStandInTail(text, at)) return null;
  }
  return null;
}

/** The country of the name right behind "of" or "of the". */
const countryBehind = ({ byFirst }: NamedText, of: number): string | null =>
  byFirst.get(of + 1)?.country ?? byFirst.get(of + 2)?.country ?? null;

/** Whether a word may stand in a role's tail: a unit, a modifier, a title, "and", or a word with a capital. */
function mayStandInTail(text: NamedText, at: number): boolean {
  const word = wordAt(text, at);
  const isKnown = units.has(word) || modifiers.has(word) || isTitle(word) || word === 'and';
  return isKnown || CAPITALISED.test(text.reading.tokens[at]?.text ?? '');
}

/** "[foreign] and trade minister", but no "two [men] and bakery owner". */
const mayPair = (word: string): boolean => modifiers.has(word) && !/men$/.test(word);

/** Whether a token opens a line: what the line before ends in tells nothing of it ("The Young Captain", a title, over its author). */
function opensLine({ reading: { text, tokens } }: NamedText, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before === undefined || own === undefined || text.slice(before.end, own.start).includes('\n');
}

/** How far the role reaches to the left of its head: modifiers, nationality, possessor. */
function startOfPhrase(text: NamedText, head: number): Pick<Phrase, 'first' | 'country'> {
  let first = head;
  let country: string | null = null;
  while (first > 0 && head - first < LONGEST_PHRASE && !opensLine(text, first)) {
    const before = wordAt(text, first - 1);
    const possessed = POSSESSIVE_MARKS.has(before);
    const owner = text.byEnd.get(possessed ? first - 1 : first);
    // "her and Reed's daughters": two owners, and the role is the noun alone.
    if (possessed && owner && wordAt(text, owner.firstToken - 1) === 'and') break;
    if (owner && (owner.type !== 'person' || possessed || first === head)) {
      first = owner.firstToken;
      country = owner.type === 'person' ? country : (owner.country ?? country);
      if (possessed || owner.type !== 'organization') return { first: withTime(text, first), country };
    } else if (possessed) return { first: startOfOwner(text, first - 1), country };
    else if (shortTitles.has(text.reading.tokens[first - 1]?.text ?? '')) first -= 1;
    else if (modifiers.has(before) || isTitle(before) || isCompound(text, first - 1)) first -= 1;
    else if (joinsRoles(text, first - 1)) first -= 2;
    else if (isInTitle(text, first - 1, head) || isNameBefore(text, first - 1)) first -= 1;
    else {
      const start = nounsBefore(text, first);
      if (start === first) break;
      first = start;
    }
  }
  return { first, country };
}

/** "founder [and] chair": what joins two parts of one role. */
function joinsRoles(text: NamedText, at: number): boolean {
  const word = wordAt(text, at);
  const part = wordAt(text, at - 1);
  return (word === 'and' || word === '&') && !text.byEnd.has(at) && (mayPair(part) || isCalling(part));
}

const LONGEST_OWNER = 4;

/** Where a noun phrase begins that is nobody's name and owns a role: "the [harbour board]'s chair". */
function startOfOwner(text: NamedText, mark: number): number {
  let first = mark - 1;
  while (mark - first < LONGEST_OWNER && isOwnersWord(text, first - 1)) first -= 1;
  return first;
}

/** Tags within an owner's phrase. */
const OWNER_TAGS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS', 'JJ']);

/** A noun or an adjective within an owner's phrase. */
function isOwnersWord(text: NamedText, at: number): boolean {
  const word = wordAt(text, at);
  return OWNER_TAGS.has(tagAt(text, at)) && !determiners.has(word) && !roleless.has(word) && !text.byEnd.has(at + 1);
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const openers = OPENERS;

/** "House [Minority] Leader": a capital before a head that has one, and no name of its own; at a sentence's start any word has one. */
function isInTitle(text: NamedText, at: number, head: number): boolean {
  const word = text.reading.tokens[at]?.text ?? '';
  return (
    CAPITALISED.test(word) &&
    CAPITALISED.test(text.reading.tokens[head]?.text ?? '') &&
    !openers.has(word) &&
    !determiners.has(word.toLowerCase()) &&
    !text.byEnd.has(at + 1)
  );
}

/** "[Harbourside] star": a capital that is no name of the text. */
function isNameBefore(text: NamedText, at: number): boolean {
  const lower = wordAt(text, at);
  return (
    mayNameBeforeRole(text.reading.tokens[at]?.text ?? '') &&
    !text.byEnd.has(at + 1) &&
    !(determiners.has(lower) || roleless.has(lower) || tailPrepositions.has(lower) || isVerb(lower))
  );
}

const finiteVerbs = new Set(FINITE_VERBS);
const MOST_MODIFYING_NOUNS = 4;
/** What may stand before the first of a role's nouns: marks and small words, a name or its possessive. */
const BEFORE_ROLE = /^(?:["“‘(,;:—–-]|['’]s?|of|by|for|from|with|as|including|like)$/;

/** Whether a word may stand in the row of nouns before a role's head: no verb, no name and no word that no role has. */
function isRoleNoun(text: NamedText, at: number): boolean {
  const word = wordAt(text, at);
  const named = text.byEnd.get(at + 1);
  const isPlain =
    LOWER_WORD.test(text.reading.tokens[at]?.text ?? '') &&
    (!CLAUSE_TAGS.has(tagAt(text, at)) || VERB_FORM.test(word)) &&
    (named === undefined || named.type === 'person');
  if (!isPlain || isOutsideRoles(word) || roleEnds.has(word) || word === 'and') return false;
  return !VERB_FORM.test(word) || (isFirstAfter(text, at) && wordAt(text, at - 1) !== ',') || isTrade(text, at);
}

/** "a debt [collecting] firm": what a body does, between its object and the body's noun. */
function isTrade(text: NamedText, at: number): boolean {
  const object = wordAt(text, at - 1);
  const isPlain = LOWER_WORD.test(text.reading.tokens[at - 1]?.text ?? '') && !VERB_FORM.test(object);
  return wordAt(text, at).endsWith('ing') && isBodyNoun(wordAt(text, at + 1)) && isPlain && !isOutsideRoles(object);
}

/** A word that stands before a role or behind it, never among its nouns. */
const isOutsideRoles = (word: string): boolean =>
  determiners.has(word) ||
  roleless.has(word) ||
  BEFORE_ROLE.test(word) ||
  finiteVerbs.has(word) ||
  tailPrepositions.has(word);

/** The start of the row of plain nouns before a role's head: "praised [rookie] catcher", "an [astrophysics] professor". */
function nounsBefore(text: NamedText, end: number): number {
  let at = end;
  while (at > 0 && end - at <= MOST_MODIFYING_NOUNS) {
    if (at < end && wordAt(text, at - 1) === 'and' && isCalling(wordAt(text, at - 2))) return at - 2;
    if (!isRoleNoun(text, at - 1)) return at;
    at -= 1;
  }
  return end;
}

/** Whether the word before a token is an article or a preposition: a participle behind it is an adjective ("by suspected killer"). */
const isFirstAfter = (text: NamedText, at: number): boolean =>
  determiners.has(wordAt(text, at - 1)) || BEFORE_ROLE.test(wordAt(text, at - 1));

const timeWords = new Set(TIME_WORDS);

/** "[former] Israeli prime minister": what tells when it was is part of the role. */
function withTime(text: NamedText, start: number): number {
  let first = start;
  while (!opensLine(text, first) && mayPrecedeState(text, first - 1)) first -= 1;
  return first;
}

/** "[former] Israeli", "[independent] Vermont", "[Ilmar-born] US": what stands before a role's state. */
const mayPrecedeState = (text: NamedText, at: number): boolean =>
  timeWords.has(wordAt(text, at)) ||
  isCompound(text, at) ||
  (modifiers.has(wordAt(text, at)) && tagAt(text, at) === 'JJ');

/** "far-right", "51-year-old", but no verb. */
export const isCompound = (text: NamedText, at: number): boolean =>
  /^[\p{L}\p{N}]\p{Ll}*-[\p{Ll}-]+$/u.test(text.reading.tokens[at]?.text ?? '');

/** The role that ends before token `end`: "[Peru's ambassador to Cairo] Ana Palacios". */
export function phraseBefore(text: NamedText, end: number): Phrase | null {
  if (opensLine(text, end)) return null;
  const found = headBefore(text, end);
  if (!found) return null;
  const { first, country } = startOfPhrase(text, found.head);
  return { first: startOfPair(text, first), end, country: country ?? found.country };
}

/** Where a role begins that has two parts: "[Deputy trade minister and] party leader Ana Palacios"; no part of a list of persons. */
function startOfPair(text: NamedText, second: number): number {
  if (wordAt(text, second - 1) !== 'and' || opensLine(text, second)) return second;
  const found = headBefore(text, second - 1);
  if (found === null || !isCalling(wordAt(text, found.head))) return second;
  const { first } = startOfPhrase(text, found.head);
  const opener = wordAt(text, first - 1);
  return opensLine(text, first) || PAIR_OPENERS.has(opener) ? first : second;
}

/** The calling of several persons that ends before token `end`: "[former mayors] Ana Palacios and Omar Haddad". */
function sharedPhraseBefore(text: NamedText, end: number): Phrase | null {
  if (!isPluralCalling(wordAt(text, end - 1))) return null;
  return { ...startOfPhrase(text, end - 1), end };
}

const likers = new Set(LIKERS);

/** "five-star [prospects] like Ana Palacios", "directors such as": where the calling ends whose examples begin at a token; null elsewhere. */
function endBeforeExamples(text: NamedText, first: number): number | null {
  const link = wordAt(text, first - 1);
  const length =
    link === 'as' && wordAt(text, first - 2) === 'such' ? 2 : link === 'like' || link === 'including' ? 1 : 0;
  if (length === 0) return null;
  const end = wordAt(text, first - length - 1) === ',' ? first - length - 1 : first - length;
  return link === 'like' && likers.has(wordAt(text, end - 1)) ? null : end;
}

const BEFORE_ROW = /^[,(:–—]$/;

/** The calling of several persons before the first of their row: "the [producers], Ana Palacios and Omar Haddad,", "[directors] such as". */
export function phraseBeforeRow(text: NamedText, first: number, isRow: boolean): Phrase | null {
  if (!isRow) return sharedPhraseBefore(text, first);
  const end = endBeforeExamples(text, first) ?? (BEFORE_ROW.test(wordAt(text, first - 1)) ? first - 1 : first);
  return sharedPhraseBefore(text, end);
}

const naming = new Set(NAMING_WORDS);

/** What a body is said to be before its name: "[homelessness charity] Shelter", "a [hacking group] called Lowtide". */
export function bodyPhraseBefore(text: NamedText, before: number): Phrase | null {
  const end = naming.has(wordAt(text, before - 1)) ? before - 1 : before;
  const word = text.reading.tokens[end - 1]?.text ?? '';
  if (!LOWER_WORD.test(word) || !isBodyNoun(word) || text.byEnd.has(end)) return null;
  return { ...startOfPhrase(text, end - 1), end };
}

export const roleless = new Set(ROLELESS_WORDS);

export const roleEnds = new Set(ROLE_ENDS);

/** A verb's form: no role begins with one, save those that stand before a noun ("retired general"). */
const VERB_FORM = /^\p{Ll}{2,30}(?:ed|ing)$/u;
export const isVerb = (word: string): boolean => VERB_FORM.test(word) && !modifiers.has(word) && !isTitle(word);

/** A role as the text says it. */
export const wordsOf = ({ reading: { text, tokens } }: NamedText, { first, end }: Phrase): string =>
  text
    .slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');
