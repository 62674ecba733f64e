/** Tokens → sentences. A sentence never crosses a paragraph. */

import { TITLE_ABBREVIATIONS } from '../data/english/abbreviations.js';
import { firstFrom, itemAt } from '../model/column.js';
import type { Token } from './tokens.js';

/** Half-open range of token numbers. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINATORS = '!?。！？…';
const CLOSER = /^["”’'»)\]]$/u;
const OPENER = /^["“‘'«([¿¡]$/u;
/** A capital, a letter of a script without case, or a digit. */
const STARTS_LIKE_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** "J.", "U.S." */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const SINGLE_INITIAL = /^\p{Lu}\.$/u;
const SENTENCE_STARTER =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|There|If|When|While|As|For|After|Before|However|Meanwhile|His|Her|Their|Its|I|You|Some|Many|Since|With|By|From|Under|Last|Earlier|Also)$/;

/** "wrote on X.": the platform, not somebody's initial. */
const isPlatform = (tokens: readonly Token[], at: number): boolean =>
  itemAt(tokens, at).text === 'X.' && tokens[at - 1]?.text === 'on';

/** Whether the token at `at` ends with the full stop of an abbreviation after which a sentence may go on. */
function staysOpen(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const token = itemAt(tokens, at);
  if (!token.text.endsWith('.') || token.text === '.' || isPlatform(tokens, at)) return false;
  const stem = token.text.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(stem) || SINGLE_INITIAL.test(token.text)) return true;
  if (next && INITIALS.test(token.text)) return !SENTENCE_STARTER.test(next.text);
  return next !== undefined && !SENTENCE_STARTER.test(next.text);
}

/** Whether white space lies between two tokens. */
const isApart = (left: Token, right: Token): boolean => right.start > left.end;

/** The token after the closing quotation marks and brackets that follow `at` without a space. */
function skipClosers(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  while (
    next < end &&
    CLOSER.test(itemAt(tokens, next).text) &&
    !isApart(itemAt(tokens, next - 1), itemAt(tokens, next))
  )
    next += 1;
  return next;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = itemAt(tokens, at);
  return STARTS_LIKE_SENTENCE.test(token.text) || OPENER.test(token.text) || token.text === '-' || token.text === '—';
}

/** The sentences of one paragraph, as ranges of token numbers; together they hold every token of the range once. */
export function splitSentences(tokens: readonly Token[], { firstToken, endToken: end }: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let start = firstToken;
  for (let at = firstToken; at < end; at += 1) {
    const { text } = itemAt(tokens, at);
    if (!text.endsWith('.') && (text.length > 1 || !TERMINATORS.includes(text))) continue;
    const next = skipClosers(tokens, at, end);
    if (next >= end) break;
    if (staysOpen(tokens, at, tokens[next])) continue;
    if (!isApart(itemAt(tokens, next - 1), itemAt(tokens, next)) || !startsSentence(tokens, next)) continue;
    sentences.push({ firstToken: start, endToken: next });
    start = next;
    at = next - 1;
  }
  if (start < end) sentences.push({ firstToken: start, endToken: end });
  return sentences;
}

/** The number of the sentence that a token is in; 0 in a text without any. */
export const sentenceOfToken = (sentences: readonly TokenRange[], token: number): number =>
  Math.max(0, firstFrom(sentences.length, (at) => itemAt(sentences, at).firstToken > token) - 1);
