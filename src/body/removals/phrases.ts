/** The lines that give themselves away by their words: `data/boilerplate/page-words.ts`, indexed once. */
import { PAGE_PHRASES, type PagePhrases } from '../../data/boilerplate/page-words.js';
import { PhraseStarts } from '../../text/word-table.js';

/** Why a block is taken out. */
export type Reason = PhraseReason | 'hidden' | 'caption' | 'headline' | 'embed' | 'boilerplate';

export type PhraseReason = keyof typeof PAGE_PHRASES;

/** The reasons that phrases can give. */
export const PHRASE_REASONS = Object.keys(PAGE_PHRASES) as PhraseReason[];

/** How a line gives itself away: it is the phrase, it starts with it, it holds it. */
export interface PhraseHit {
  readonly reason: PhraseReason;
  readonly how: 'whole' | 'starts' | 'holds';
}

const WHOLE = new Map<string, PhraseHit>();
const STARTS = new PhraseStarts<PhraseHit>();
const HOLDS = new PhraseStarts<PhraseHit>();
const LETTER = /[\p{L}\p{N}]/u;

for (const reason of PHRASE_REASONS) {
  const { starts = [], whole = [], holds = [] }: PagePhrases = PAGE_PHRASES[reason];
  const [isWhole, isStart, isHeld] = (['whole', 'starts', 'holds'] as const).map((how) => ({ reason, how }));
  for (const text of whole) if (!WHOLE.has(text)) WHOLE.set(text, isWhole as PhraseHit);
  for (const text of starts) STARTS.add(text, isStart as PhraseHit);
  for (const text of holds) HOLDS.add(text, isHeld as PhraseHit);
}

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
