/** The lines that give themselves away by their words: `data/boilerplate/page-words.ts`, compiled once. */
import { PAGE_PHRASES, type PagePhrases } from '../../data/boilerplate/page-words.js';

/** Why a block is taken out. */
export type Reason = keyof typeof PAGE_PHRASES | 'hidden' | 'caption' | 'headline' | 'boilerplate';

type PhraseReason = keyof typeof PAGE_PHRASES;

const escapePhrase = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const MARKS_AROUND = /^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu;
const WORD_AFTER = '(?![\\p{L}\\p{N}])';

interface CompiledPhrases {
  readonly reason: PhraseReason;
  readonly starts: RegExp | null;
  readonly whole: ReadonlySet<string>;
  readonly holds: RegExp | null;
}

function compile(reason: PhraseReason): CompiledPhrases {
  const { starts = [], whole = [], holds = [] }: PagePhrases = PAGE_PHRASES[reason];
  const startPattern = starts.map((phrase) => escapePhrase(phrase) + (/[\p{L}\p{N}]$/u.test(phrase) ? WORD_AFTER : ''));
  return {
    reason,
    starts: starts.length > 0 ? new RegExp(`^(?:${startPattern.join('|')})`, 'u') : null,
    whole: new Set(whole),
    holds: holds.length > 0 ? new RegExp(`(?:${holds.map(escapePhrase).join('|')})`, 'u') : null,
  };
}

const ALL_PHRASES = (Object.keys(PAGE_PHRASES) as PhraseReason[]).map(compile);

/** How a line gives itself away. */
export interface PhraseHit {
  readonly reason: PhraseReason;
  readonly how: 'whole' | 'starts' | 'holds';
}

const LONGEST_WHOLE = 40;

/** The first list that knows a line; `key` is the line in lower case. */
export function findPhrase(key: string): PhraseHit | null {
  const bare = key.length <= LONGEST_WHOLE ? key.replace(MARKS_AROUND, '') : '';
  if (bare !== '') for (const { reason, whole } of ALL_PHRASES) if (whole.has(bare)) return { reason, how: 'whole' };
  for (const { reason, starts } of ALL_PHRASES) if (starts?.test(key)) return { reason, how: 'starts' };
  for (const { reason, holds } of ALL_PHRASES) if (holds?.test(key)) return { reason, how: 'holds' };
  return null;
}
