/** "The star", "the 37-year-old": a description of somebody whom the text has named, and of nobody else. */

import { DESCRIBED_PERSONS } from '../../data/english/source-words.js';
import { itemAt } from '../../model/column.js';
import type { Actor } from '../../record.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { tagAt, wordAt } from '../text/claim-words.js';
import { coreOf, headAt } from '../text/noun-phrases.js';

/** The longest description: "the former reality show star". */
const LONGEST = 6;
const AGED = /^(\d\d?)-year-old$/;

/** What a description says: its noun, and an age. */
export interface Description {
  readonly noun: string;
  readonly age: string | null;
}

/** A definite description of one person by what he or she is; null for any other phrase. */
export function readDescription(columns: ClaimColumns, span: TokenSpan): Description | null {
  const core = coreOf(columns, span);
  if (wordAt(columns, span.first) !== 'the' || core.end - core.first > LONGEST || core.end !== span.end) return null;
  for (let at = core.first + 1; at < core.end; at += 1) {
    const age = AGED.exec(wordAt(columns, at))?.[1];
    if (age) return { noun: wordAt(columns, core.end - 1), age };
  }
  const head = headAt(columns, core);
  const noun = wordAt(columns, head);
  return tagAt(columns, head) === 'NN' && DESCRIBED_PERSONS.has(noun) ? { noun, age: null } : null;
}

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
    `\\b(?:an?|one|another|some) (?:[\\p{L}\\p{N}-]+ ){0,${MODIFIERS}}${noun}(?![\\p{L}-])`,
    'giu',
  );
  for (const { index } of text.matchAll(pattern)) if (!BEHIND_NAME.test(text.slice(0, index))) return true;
  return false;
}
