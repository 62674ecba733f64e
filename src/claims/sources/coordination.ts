/** Sources joined by "and": parted where each is whole. */

import { COMPANY_NOUNS, DOCUMENT_NOUNS } from '../../data/english/source-words.js';
import {
  APPOSITION_MARK_TAGS,
  EDGE_MARK_TAGS,
  PHRASE_OPENER_TAGS,
  RELATIVE_TAGS,
  SOURCE_OPENER_TAGS,
} from '../../data/english/tag-sets.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { itemAt } from '../../model/column.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { lemmaAt, tagAt, wordAt } from '../text/claim-words.js';
import { coreOf, headAt, isName, isNoun } from '../text/noun-phrases.js';
import type { ActorLookup } from './resolve.js';

const TITLES: ReadonlySet<string> = new Set(TITLE_NOUNS);

/** A phrase that may name several sources, and whom its words name. */
interface PhraseScene {
  readonly columns: ClaimColumns;
  readonly lookup: ActorLookup;
  readonly span: TokenSpan;
}

/** Whether the "and" at `at` joins two sources: the right one begins like a noun phrase, the left one is whole. */
function joinsSources({ columns, lookup, span: { first, end } }: PhraseScene, at: number): boolean {
  const before = behindBracket(columns, first, tagAt(columns, at - 1) === ',' ? at - 2 : at - 1);
  const after = at + 1;
  if (before < first || after >= end || !SOURCE_OPENER_TAGS.has(tagAt(columns, after))) return false;
  if (lookup.isInside(itemAt(columns.tokens, at)) || isInClause(columns, first, at)) return false;
  const left = tagAt(columns, before);
  if (!isNoun(left) && left !== 'PRP') return false;
  if (isPaperOfTwo(columns, first, before)) return false;
  if (isCompany(columns, { first: after, end })) return isName(left) || isName(tagAt(columns, first));
  if (PHRASE_OPENER_TAGS.has(tagAt(columns, after))) return !isApposition(columns, first, at);
  const right = tagAt(columns, headAt(columns, coreOf(columns, { first: after, end })));
  if (isSecondTitle(columns, { first, end }, at)) return false;
  return !hasPreposition(columns, first, before) && isLike(tagAt(columns, first), left, right);
}

/** "[research from Lima] and the university": a paper of two bodies is one source. */
function isPaperOfTwo(columns: ClaimColumns, first: number, last: number): boolean {
  const head = headAt(columns, coreOf(columns, { first, end: last + 1 }));
  return hasPreposition(columns, first, last) && DOCUMENT_NOUNS.has(lemmaAt(columns, head));
}

/** Whether both sides of an "and" are names, by the tags of the first word and of both heads: "pilots and sailors" are one source. */
const isLike = (start: string, left: string, right: string): boolean =>
  (isName(start) || isName(left)) && isName(right) && isName(left);

/** "Novak and [colleagues]", "Novak and [his co-authors]": the company of somebody is a source of its own. */
const isCompany = (columns: ClaimColumns, { first, end }: TokenSpan): boolean =>
  end - first < 3 && COMPANY_NOUNS.has(wordAt(columns, end - 1));

/** "Novak [(the pilot)]": the last token before a bracket that ends at one. */
function behindBracket(columns: ClaimColumns, first: number, last: number): number {
  if (tagAt(columns, last) !== ')') return last;
  for (let at = last - 1; at > first; at -= 1) if (tagAt(columns, at) === '(') return at - 1;
  return last;
}

/** "Novak, head of the union and a member of the board": what follows a comma tells who Novak is, unless "and" has one too. */
function isApposition(columns: ClaimColumns, first: number, and: number): boolean {
  if (!isName(tagAt(columns, first))) return false;
  if (tagAt(columns, and - 1) === ',') return isTold(columns, first, and);
  for (let at = first; at < and; at += 1) if (tagAt(columns, at) === ',') return true;
  return false;
}

/** "Novak, the Senior Adviser and [Chairman of the board]": an article behind a comma begins what Novak is, and another title goes on with it. */
function isSecondTitle(columns: ClaimColumns, { first, end }: TokenSpan, and: number): boolean {
  if (!isName(tagAt(columns, first)) || tagAt(columns, and - 1) === ',') return false;
  let comma = first;
  while (comma < and && tagAt(columns, comma) !== ',') comma += 1;
  if (comma >= and - 1 || tagAt(columns, comma + 1) !== 'DT') return false;
  const core = coreOf(columns, { first: and + 1, end });
  return TITLES.has(wordAt(columns, headAt(columns, core)));
}

/** "Novak, [a nurse], and the head of the union": between the commas stands what Novak is. */
function isTold(columns: ClaimColumns, first: number, and: number): boolean {
  let at = first;
  while (at < and && tagAt(columns, at) !== ',') at += 1;
  return at < and - 1 && /^an?$/.test(wordAt(columns, at + 1));
}

/** "the mayor, whose office told him and his wife, …": an "and" of a relative clause that no comma has closed. */
function isInClause(columns: ClaimColumns, first: number, and: number): boolean {
  if (tagAt(columns, and - 1) === ',') return false;
  for (let at = first + 1; at < and; at += 1) if (RELATIVE_TAGS.has(tagAt(columns, at))) return true;
  return false;
}

function hasPreposition(columns: ClaimColumns, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tagAt(columns, at) === 'IN' || tagAt(columns, at) === 'TO') return true;
  return false;
}

/** Whether a mark ends what one like it began inside the phrase: "Novak, a member of the board," */
function closesApposition(columns: ClaimColumns, first: number, last: number): boolean {
  const mark = tagAt(columns, last);
  if (!APPOSITION_MARK_TAGS.has(mark)) return false;
  for (let at = first + 1; at < last - 1; at += 1) if (tagAt(columns, at) === mark) return true;
  return false;
}

/** A source without marks at its ends. */
export function withoutMarks(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  let start = first;
  let stop = end;
  while (stop - start > 1 && EDGE_MARK_TAGS.has(tagAt(columns, start))) start += 1;
  while (stop - start > 1 && EDGE_MARK_TAGS.has(tagAt(columns, stop - 1))) stop -= 1;
  return { first: start, end: stop };
}

/** A source without marks at its ends, but for the one that closes an apposition: so PolNeAR's guidelines want it. */
function trimSource(columns: ClaimColumns, source: TokenSpan): TokenSpan {
  const { first, end } = withoutMarks(columns, source);
  return { first, end: end < source.end && closesApposition(columns, first, end) ? end + 1 : end };
}

/** The parts of "X, Y and Z", or the span itself. */
export function splitSources(columns: ClaimColumns, lookup: ActorLookup, source: TokenSpan): TokenSpan[] {
  const span = trimSource(columns, source);
  const parts: TokenSpan[] = [];
  let { first } = span;
  for (let at = span.first + 1; at < span.end; at += 1) {
    if (tagAt(columns, at) !== 'CC' || !/^(?:and|or|&)$/.test(wordAt(columns, at))) continue;
    if (!joinsSources({ columns, lookup, span: { first, end: span.end } }, at)) continue;
    const end = tagAt(columns, at - 1) === ',' ? at - 1 : at;
    parts.push(...splitList(columns, { first, end }));
    first = at + 1;
  }
  if (/^(?:both|either)$/.test(wordAt(columns, span.first)) && parts.length > 0)
    parts[0] = { first: itemAt(parts, 0).first + 1, end: itemAt(parts, 0).end };
  return [...parts, { first, end: span.end }].filter(({ first: start, end }) => end > start);
}

/** "Smith, Jones" before an "and": a list where all parts are bare names. */
function splitList(columns: ClaimColumns, { first, end }: TokenSpan): TokenSpan[] {
  const parts: TokenSpan[] = [];
  let start = first;
  for (let at = first; at <= end; at += 1) {
    if (at < end && tagAt(columns, at) !== ',') {
      if (!isName(tagAt(columns, at))) return [{ first, end }];
      continue;
    }
    parts.push({ first: start, end: at });
    start = at + 1;
  }
  return parts;
}
