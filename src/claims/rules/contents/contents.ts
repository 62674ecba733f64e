/** A claim's content: its spans of text, and whether they are quoted. */

import { LEADING_BUTS, NAMING_VERBS } from '../../../data/english/claim-rules.js';
import { NO_WORD_TAGS, PAUSE_TAGS } from '../../../data/english/tag-sets.js';
import { TAGS } from '../../../grammar/tagger/tags.js';
import type { Claim } from '../../../record.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { isRelative, lemmaAt, wordAt } from '../../text/claim-words.js';
import { QUOTE } from '../../text/quotes.js';
import { ALL_RULES, type RuleBook } from '../rule-book.js';

const IS_WORD = Uint8Array.from(TAGS, (tag) => (NO_WORD_TAGS.has(tag) ? 0 : 1));
const DETERMINER = TAGS.indexOf('DT');
const OPENING_BRACKET = TAGS.indexOf('(');
const CLOSING_BRACKET = TAGS.indexOf(')');
const IS_EDGE = Uint8Array.from(TAGS, (tag) => (PAUSE_TAGS.has(tag) ? 1 : 0));

/** Whether every, no or some word of the spans stands inside quotation marks. */
export function typeOfContent({ tag, quote }: ClaimColumns, spans: readonly TokenSpan[]): Claim['type'] {
  let quoted = 0;
  let bare = 0;
  for (const { first, end } of spans)
    for (let at = first; at < end; at += 1) {
      if (IS_WORD[tag[at] ?? 0] === 0) continue;
      if (quote[at] === QUOTE.inside) quoted += 1;
      else bare += 1;
    }
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

/** A span without marks at its ends that belong to the sentence. */
function withoutEdges({ tag }: ClaimColumns, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  while (first < end && isEdge(tag, first)) first += 1;
  while (end > first && (isEdge(tag, end - 1) || isLoneBracket(tag, { first, end }))) end -= 1;
  return { first, end };
}

const isEdge = (tag: Uint8Array, at: number): boolean => IS_EDGE[tag[at] ?? 0] === 1;

/** The writer's own "But" or "However" at the head of a sentence. */
function withoutBut(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isLed =
    columns.fromStart[first] === 0 &&
    columns.quote[first] === QUOTE.outside &&
    LEADING_BUTS.has(wordAt(columns, first));
  return isLed && end - first > 1 ? { first: first + 1, end } : { first, end };
}

/** A name that is given without its article: a “…”. */
function withoutArticle({ tag, quote }: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isQuoted =
    tag[first] === DETERMINER &&
    quote[first + 1] === QUOTE.opening &&
    quote[end - 1] === QUOTE.closing &&
    isOneQuotation(quote, first + 1, end);
  return { first: isQuoted ? first + 1 : first, end };
}

/** Whether a span ends in a bracket that opened before it: "(The mayor said that it rained.)" */
function isLoneBracket(tag: Uint8Array, { first, end }: TokenSpan): boolean {
  return tag[end - 1] === CLOSING_BRACKET && !tag.subarray(first, end).includes(OPENING_BRACKET);
}

/** Whether a range is a single quotation, marks and all. */
function isOneQuotation(quote: Uint8Array, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at += 1) if (quote[at] !== QUOTE.inside) return false;
  return true;
}

/** The spans of a content as the record shows them, in text order; empty ones are dropped. */
export function trimContent(
  columns: ClaimColumns,
  { content, cue }: Pick<TaggedClaim, 'content' | 'cue'>,
  rules: RuleBook = ALL_RULES,
): TokenSpan[] {
  const isName = rules.has('name-without-article') && names(columns, cue);
  const opened = rules.has('leading-but') ? content.map((span) => withoutBut(columns, span)) : content;
  const trimmed = opened
    .map((span) => (rules.has('edge-marks') ? withoutEdges(columns, span) : span))
    .map((span) => (isName ? withoutArticle(columns, span) : span))
    .filter(({ first, end }) => end > first);
  if (!rules.has('stray-pieces')) return trimmed;
  const worded = trimmed.filter((span) => hasWord(columns, span) && !isLoneRelative(columns, span));
  return worded.length > 0 ? worded : trimmed;
}

/** Whether a cue gives a name: "which it brands a “port levy”". */
function names(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (NAMING_VERBS.has(lemmaAt(columns, at))) return true;
  return false;
}

/** Whether there is more than a stray mark. */
function hasWord({ tag }: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (IS_WORD[tag[at] ?? 0] === 1) return true;
  return false;
}

/** A relative pronoun alone: "the levy, [which] it brands a …". */
const isLoneRelative = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first === 1 && isRelative(columns, first);

/** The record's content of token spans. */
export function toContent(text: string, { tokens }: ClaimColumns, spans: readonly TokenSpan[]): Claim['content'] {
  const placed = spans.map(({ first, end }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }));
  return { text: placed.map(({ start, end }) => text.slice(start, end)).join(' … '), spans: placed };
}
