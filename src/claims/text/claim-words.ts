/** A token's tag, word and lemma, by its number. */

import { ANSWER_LABELS } from '../../data/claims/small-words.js';
import { SPEECH_VERBS } from '../../data/english/reporting-words.js';
import { TAGS } from '../../grammar/tagger/tags.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { lowerCase } from '../../text/lower-case.js';
import { type ClaimColumns, IS_VERB, type TokenSpan } from './claim-columns.js';
import { QUOTE } from './quotes.js';

const SAYINGS: ReadonlySet<string> = new Set(SPEECH_VERBS);

/** The Penn tag; empty outside the text. */
export const tagAt = ({ tag }: ClaimColumns, at: number): string => TAGS[tag[at] as number] ?? '';

/** The word in small letters; empty outside the text. */
export const wordAt = ({ tokens }: ClaimColumns, at: number): string => lowerCase(tokens[at]?.text ?? '');

export const lemmaAt = (columns: ClaimColumns, at: number): string => lemmaOf(wordAt(columns, at), tagAt(columns, at));

const FINITE = /^(?:VB[DZP]|MD)$/;

/** Whether a token can carry a clause. */
export const isFiniteVerb = (columns: ClaimColumns, at: number): boolean => FINITE.test(tagAt(columns, at));

/** Whether a token is "who", "what", "which" or "that" at the head of a relative clause. */
export const isRelative = (columns: ClaimColumns, at: number): boolean => /^W(?:DT|P)$/.test(tagAt(columns, at));

/** Whether a clause has a finite verb that stands in no relative clause. */
export function hasMainVerb(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) {
    if (isRelative(columns, at)) return false;
    if (isFiniteVerb(columns, at)) return true;
  }
  return false;
}

/** "…, [states] Ana Ruiz": a verb of saying that reads like a plural noun. */
export const isNounLikeSaying = (columns: ClaimColumns, at: number): boolean =>
  tagAt(columns, at) === 'NNS' && SAYINGS.has(lemmaOf(wordAt(columns, at), 'VBZ'));

/** Whether a token begins "according to the paper" or "per the paper". */
export const isAccording = (columns: ClaimColumns, at: number): boolean =>
  wordAt(columns, at) === 'according' || (wordAt(columns, at) === 'per' && tagAt(columns, at + 1).startsWith('NNP'));

/** The sentence's end that a token stands in. */
export const sentenceEnd = ({ toEnd }: ClaimColumns, at: number): number => at + (toEnd[at] ?? 0) + 1;

/** Whether a clause has a verb of its own. */
export const hasVerb = (columns: ClaimColumns, { first, end }: TokenSpan): boolean => {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(columns, at)) return true;
  return false;
};

/** Whether a clause has one of some words, in small letters. */
export function holdsWord(columns: ClaimColumns, { first, end }: TokenSpan, words: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at += 1) if (words.has(wordAt(columns, at))) return true;
  return false;
}

/** Whether a token stands in no quotation. */
export const isOutside = ({ quote }: ClaimColumns, at: number): boolean => quote[at] === QUOTE.outside;

/** The head of a cue is its last verb, or else its first word. */
export function headOfCue({ tag }: Pick<ClaimColumns, 'tag'>, { first, end }: TokenSpan): number {
  for (let at = end - 1; at >= first; at -= 1) if (IS_VERB[tag[at] ?? 0] === 1) return at;
  return first;
}

/** Whether a token is the "A" of an answer: "A: It will." */
export const isAnswerLabel = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first === 1 && ANSWER_LABELS.has(wordAt(columns, first)) && wordAt(columns, end) === ':';
