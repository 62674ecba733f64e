/** "The star", "the 37-year-old": a description of somebody whom the text has named, and of nobody else. */

import { DESCRIBED_PERSONS, NATIVE_NOUNS, POLITICIANS, RENAMING_WORDS } from '../../data/english/source-words.js';
import { itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import type { Span } from '../../text/span.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { isRelative, tagAt, wordAt } from '../text/claim-words.js';
import { coreOf, headAt } from '../text/noun-phrases.js';
import { QUOTE } from '../text/quotes.js';
import { isPersonal } from './speakers.js';

/** The longest description: "the former reality show star". */
const LONGEST = 6;
const AGED = /^(\d\d?)-year-old$/;

/** What a description says: its noun, with the words before it, and an age. */
export interface Description {
  readonly noun: string;
  /** "prime minister", "nurse": all but the article. */
  readonly phrase: string;
  readonly age: string | null;
  /**
   * Whom the words mean where no word tells who has the noun: one who spoke or is spoken of; the one spoken of just before, by words that
   * a writer has for one already named ("the retired surgeon", "the Ohio senator"); null for an office that anybody may have.
   */
  readonly isOf: 'anybody' | 'nearest' | null;
}

/** A definite description of one person by what he or she is, with a clause behind it or none; null for any other phrase. */
export function readDescription(columns: ClaimColumns, span: TokenSpan): Description | null {
  if (wordAt(columns, span.first) !== 'the') return null;
  const core = coreOf(columns, { first: behindTitle(columns, span), end: span.end });
  if (core.end - core.first > LONGEST || !isWhole(columns, core.end, span.end)) return null;
  const head = NATIVE_NOUNS.has(wordAt(columns, core.end - 1)) ? core.end - 1 : headAt(columns, core);
  const words = Array.from({ length: head - core.first }, (_, at) => wordAt(columns, core.first + 1 + at));
  const age = words.map((word) => AGED.exec(word)?.[1]).find((years) => years !== undefined) ?? null;
  if (age) return { noun: wordAt(columns, core.end - 1), phrase: words.join(' '), age, isOf: 'anybody' };
  const noun = wordAt(columns, head);
  if (tagAt(columns, head) !== 'NN' && !NATIVE_NOUNS.has(noun)) return null;
  const isAnybody = DESCRIBED_PERSONS.has(noun) || NATIVE_NOUNS.has(noun);
  const isOf = isAnybody ? 'anybody' : isRenaming(columns, core.first + 1, head) ? 'nearest' : null;
  return { noun, phrase: words.join(' '), age: null, isOf };
}

/** Whether words between an article and a noun are those by which a writer calls one named before: "the [retired] surgeon", "the [Ohio] senator". */
function isRenaming(columns: ClaimColumns, first: number, noun: number): boolean {
  const isHolder = POLITICIANS.has(wordAt(columns, noun));
  if (!isHolder && !isPersonal(wordAt(columns, noun))) return false;
  for (let at = first; at < noun; at += 1) {
    const isOfPlace = isHolder && /^(?:NNP|JJ)/.test(tagAt(columns, at)) && isCapital(columns, at);
    if (RENAMING_WORDS.has(wordAt(columns, at)) || isOfPlace) return true;
  }
  return false;
}

const isCapital = ({ tokens }: ClaimColumns, at: number): boolean => /^\p{Lu}/u.test(itemAt(tokens, at).text);

/** "the “Long Road” [singer]": the last mark of a title between the article and the noun; the article where there is none. */
function behindTitle(columns: ClaimColumns, { first, end }: TokenSpan): number {
  if (columns.quote[first + 1] !== QUOTE.opening) return first;
  for (let at = first + 2; at < end - 1; at += 1) if (columns.quote[at] === QUOTE.closing) return at;
  return first;
}

/** Whether a noun of a description ends its phrase, but for a number of children and what a comma parts: "[the mother] of two, who". */
function isWhole(columns: ClaimColumns, noun: number, end: number): boolean {
  const isCounted = wordAt(columns, noun) === 'of' && tagAt(columns, noun + 1) === 'CD';
  const at = isCounted ? noun + 2 : noun;
  return at === end || isClause(columns, tagAt(columns, at) === ',' ? at + 1 : isCounted ? at : end);
}

const isClause = (columns: ClaimColumns, at: number): boolean =>
  isRelative(columns, at) || tagAt(columns, at) === 'WP$';

/** "the Lima native": whether a phrase means one who comes from a place that it names. */
export const isNative = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first > 2 && wordAt(columns, first) === 'the' && NATIVE_NOUNS.has(wordAt(columns, end - 1));

/** How far from a name the noun of an apposition stands, in UTF-16 units. */
const LONGEST_APPOSITION = 90;

/**
 * The one person of whom a text tells by a phrase, in a role or beside the name: "Ana Ruiz, a [chemist]", "the [chemist] Ana Ruiz"; null
 * where there is none, or two.
 */
export function personTold(text: string, actors: readonly Actor[], phrase: string): Actor | null {
  const words = `(?<![\\p{L}-])${phrase.replace(/[^\p{L}\p{N} -]/gu, '.')}`;
  const behind = new RegExp(
    `^, (?:who (?:is|was) )?(?:an?|the|its|their|his|her) [^.,;:“"]*${words}${ENDS_NOUN}`,
    'iu',
  );
  const ahead = new RegExp(`${words},? $`, 'iu');
  const inRole = new RegExp(`${words}${ENDS_NOUN}`, 'iu');
  const isTold = ({ start, end }: Span): boolean =>
    end <= text.length &&
    (behind.test(text.slice(end, end + LONGEST_APPOSITION)) ||
      ahead.test(text.slice(Math.max(0, start - phrase.length - 3), start)));
  const found = actors.filter(
    ({ type, role, mentions }) =>
      type === 'person' &&
      itemAt(mentions, 0).start < text.length &&
      ((role !== null && inRole.test(role)) || mentions.some(isTold)),
  );
  return found.length === 1 ? itemAt(found, 0) : null;
}

/** Behind the last noun of a phrase: a mark, or what is attached to it. */
const ENDS_NOUN = '(?=$|[,.;:)”"]| (?:at|of|for|in|with|who|from|and|based|on|to|whose) )';

/** How far behind a name its age stands: "Ana Ruiz, [37]". */
const NEAR_NAME = 8;

/** The one person behind whose name an age stands; null where there is none, or two. */
export function personOfAge(text: string, actors: readonly Actor[], age: string): Actor | null {
  const found = actors.filter(
    ({ type, mentions }) => type === 'person' && mentions.some(({ end }) => isAged(text, end, age)),
  );
  return found.length === 1 ? itemAt(found, 0) : null;
}

const isAged = (text: string, end: number, age: string): boolean =>
  new RegExp(`^,? (?:\\(|aged )?${age}(?![\\d-])`).test(text.slice(end, end + NEAR_NAME + age.length));

/** How many words may stand between the article and the noun. */
const MODIFIERS = 3;
/** "Ana Ruiz, [a fan]", "[one of] …": behind a name the noun describes that one. */
const BEHIND_NAME = /[\p{L}.’'”]\s?[,—–(]\s?(?:who is |is )?$/u;

/** Whether a text brings in somebody else by a noun: "a fan said" and no "Ana Ruiz, a fan". */
export function bringsIn(text: string, noun: string): boolean {
  const pattern = new RegExp(
    `\\b(?:an?|one|another|some) (?:[\\p{L}\\p{N}/-]+ ){0,${MODIFIERS}}${noun}(?![\\p{L}-])`,
    'giu',
  );
  for (const { index } of text.matchAll(pattern)) if (!BEHIND_NAME.test(text.slice(0, index))) return true;
  return false;
}
