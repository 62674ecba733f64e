/** The lines that give themselves away by their words: `data/boilerplate/page-words.ts`, indexed once. */
import { PHRASE_GROUPS, type PhraseGroup } from '../../../data/boilerplate/page-words.js';
import type { RemovalReason } from '../../../data/boilerplate/removal-reasons.js';
import { PhraseStarts } from '../../../text/word-table.js';

/** How a line gives itself away: it is the phrase, it starts with it, it holds it. */
export interface PhraseHit {
  /** The group that the phrase stands in. */
  readonly group: string;
  readonly reason: RemovalReason;
  readonly how: 'whole' | 'starts' | 'holds';
}

const WHOLE = new Map<string, PhraseHit>();
const STARTS = new PhraseStarts<PhraseHit>();
const HOLDS = new PhraseStarts<PhraseHit>();
const LETTER = /[\p{L}\p{N}]/u;

function learn(group: string, { reason, starts = [], whole = [], holds = [] }: PhraseGroup): void {
  const isWhole: PhraseHit = { group, reason, how: 'whole' };
  const isStart: PhraseHit = { group, reason, how: 'starts' };
  const isHeld: PhraseHit = { group, reason, how: 'holds' };
  for (const text of whole) if (!WHOLE.has(text)) WHOLE.set(text, isWhole);
  for (const text of starts) STARTS.add(text, isStart);
  for (const text of holds) HOLDS.add(text, isHeld);
}

for (const [name, group] of Object.entries(PHRASE_GROUPS)) learn(name, group);

const LONGEST_WHOLE = 40;
const LEADING_MARKS = '[(>»+•-–— →*|';
const MOST_MARKS = 4;
const MARKS_AROUND = /^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu;

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** Whether there can be anything to take off at the ends: most lines start and end with a plain letter. */
const hasMarksAround = (key: string): boolean =>
  !isPlainLetter(key.charCodeAt(0)) || !isPlainLetter(key.charCodeAt(key.length - 1));

/** The first list that knows a line; `key` is the line in lower case. */
export function findPhrase(key: string): PhraseHit | null {
  if (key.length <= LONGEST_WHOLE) {
    const whole = WHOLE.get(key) ?? (hasMarksAround(key) ? WHOLE.get(key.replace(MARKS_AROUND, '')) : undefined);
    if (whole) return whole;
  }
  return phraseAt(STARTS, key, 0) ?? phraseAt(STARTS, key, firstLetter(key)) ?? findHeld(key);
}

/** Past the brackets, arrows and bullets that pointers to other stories like to stand behind. */
function firstLetter(key: string): number {
  let at = 0;
  while (at < MOST_MARKS && at < key.length && LEADING_MARKS.includes(key.charAt(at))) at += 1;
  return at;
}

function findHeld(key: string): PhraseHit | null {
  for (let at = 0; at >= 0; at = key.indexOf(' ', at) + 1 || -1) {
    const hit = phraseAt(HOLDS, key, at);
    if (hit) return hit;
  }
  return null;
}

function phraseAt(phrases: PhraseStarts<PhraseHit>, key: string, at: number): PhraseHit | null {
  for (const { word, value } of phrases.startingAt(key, at))
    if (key.startsWith(word, at) && isWholeAt(key, at + word.length)) return value;
  return null;
}

/** Whether a phrase that ends at a place ends there as well: not in the middle of a word. */
const isWholeAt = (key: string, end: number): boolean =>
  !LETTER.test(key.charAt(end)) || !LETTER.test(key.charAt(end - 1));
