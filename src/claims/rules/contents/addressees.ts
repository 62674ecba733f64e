/** Who is spoken to, where and when: no part of what is said, though it stands between cue and content. */
import {
  ASKED_CLAUSE_OPENERS,
  CIRCUMSTANCE_PREPOSITIONS,
  MEDIUM_PREPOSITIONS,
} from '../../../data/claims/small-words.js';
import { DEPENDENCY_LABELS } from '../../../data/grammar/dependency-labels.js';
import { tagNumber } from '../../../grammar/tagger/tags.js';
import { hashFolded } from '../../../text/word-columns.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import { type ClaimColumns, REPORTS, type TokenSpan } from '../../text/claim-columns.js';
import { hasVerb, isAccording, isFiniteVerb, isOutside, lemmaAt, tagAt, wordAt } from '../../text/claim-words.js';
import { isName } from '../../text/noun-phrases.js';
import { QUOTE } from '../../text/quotes.js';
import { dependentAbove } from '../../text/tree-columns.js';

const THAT = hashFolded('that');
const IN = tagNumber('IN');
const ASKING = new Set([...ASKED_CLAUSE_OPENERS].map((opener) => hashFolded(opener)));
const CCOMP = DEPENDENCY_LABELS.indexOf('ccomp') + 1;

export const LONGEST_ADDRESSEE = 9;

/**
 * "told [thousands of callers] how …", "announced [to the world] that …": by the tree, what stands between a cue and the clause that it
 * governs is no part of what is said, where that opens with "that" or a word of asking.
 */
export function behindAddressee(columns: ClaimColumns, { cue, content }: TaggedClaim): readonly TokenSpan[] {
  const clause = governedClause(columns, cue);
  const led = content[0]?.first ?? 0;
  if (clause === -1 || led < cue.end || led >= clause || clause - cue.end > LONGEST_CIRCUMSTANCE) return content;
  for (let at = cue.end; at < clause; at += 1)
    if (!isOutside(columns, at) || columns.reports[at] === REPORTS.noun) return content;
  const rest = content
    .filter(({ end }) => end > clause)
    .map(({ first, end }) => ({ first: Math.max(first, clause), end }));
  return rest[0]?.first === clause ? rest : content;
}

/** Where the clause begins that depends on a cue; -1 where there is none, or it opens with no word of its own. */
function governedClause({ trees, toEnd, tag, word }: ClaimColumns, cue: TokenSpan): number {
  const last = cue.end - 1 + (toEnd[cue.end - 1] ?? 0);
  for (let at = cue.end; at <= last; at += 1) {
    if (!ASKING.has(word[at] ?? 0) && (word[at] !== THAT || tag[at] !== IN)) continue;
    const clause = dependentAbove(trees, cue, at);
    const isFirst = clause > at && dependentAbove(trees, cue, at - 1) !== clause;
    return isFirst && trees.label[clause] === CCOMP && dependentAbove(trees, cue, cue.end) !== clause ? at : -1;
  }
  return -1;
}

/**
 * "noted [at the time], “…”", "went on, [speaking of her work]: “…”": what a preposition or a participle leads to before a comma or a
 * colon and a quotation is no part of what is said.
 */
export function behindLeadIn(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isAside = tagAt(columns, first) === 'VBG' && tagAt(columns, first - 1) === ',' && first === cue.end + 1;
  if (isAside && isOutside(columns, first)) return { first: quotedBehindColon(columns, { first, end }), end };
  if (first < cue.end || !CIRCUMSTANCE_PREPOSITIONS.has(wordAt(columns, first)) || !isOutside(columns, first))
    return { first, end };
  for (let at = first + 1; at < Math.min(end - 2, first + LONGEST_CIRCUMSTANCE); at += 1) {
    if (tagAt(columns, at) === ',' && columns.quote[at + 1] === QUOTE.opening) return { first: at + 1, end };
    if (isFiniteVerb(columns, at) || !isOutside(columns, at)) break;
  }
  return { first, end };
}

/** Where a quotation begins behind a colon, in a span without one before; else where the span begins. */
function quotedBehindColon(columns: ClaimColumns, { first, end }: TokenSpan): number {
  for (let at = first; at + 1 < end && isOutside(columns, at); at += 1)
    if (wordAt(columns, at) === ':' && columns.quote[at + 1] === QUOTE.opening) return at + 1;
  return first;
}

/** "According to Ana Ruiz, [34,] …": the age of the source is no part of what is said. */
export function behindAge(columns: ClaimColumns, { cue }: TaggedClaim, { first, end }: TokenSpan): TokenSpan {
  const isAge =
    tagAt(columns, first) === 'CD' && tagAt(columns, first + 1) === ',' && isName(tagAt(columns, first - 2));
  return isAge && isAccording(columns, cue.first) && end - first > 2 ? { first: first + 2, end } : { first, end };
}

const LONGEST_CIRCUMSTANCE = 12;

/** A word of who is spoken to: "the two old farmers". */
export const ADDRESSED = /^(?:DT|PRP\$?|NN.*|JJ|POS|CD)$/;

/** "said [since the day she left] the port was full": a clause between cue and content that no mark parts from either is of what is said. */
export function withGap(columns: ClaimColumns, { cue, source, content }: TaggedClaim): readonly TokenSpan[] {
  const [piece, ...others] = content;
  const gap = { first: behindListener(columns, cue), end: piece?.first ?? 0 };
  if (
    !piece ||
    gap.end - gap.first < 3 ||
    gap.end - gap.first > LONGEST_GAP ||
    source.some(({ first }) => first >= cue.end)
  )
    return content;
  for (let at = gap.first; at < gap.end; at += 1)
    if (!isOutside(columns, at) || /^[,.:]$/.test(tagAt(columns, at))) return content;
  return hasVerb(columns, gap) && !MEDIUM_PREPOSITIONS.has(wordAt(columns, gap.first))
    ? [{ first: gap.first, end: piece.end }, ...others]
    : content;
}

const LONGEST_GAP = 10;

/** The token behind "told" and the name of who listens. */
function behindListener(columns: ClaimColumns, { end }: TokenSpan): number {
  let at = end;
  if (lemmaAt(columns, end - 1) === 'tell') while (isName(tagAt(columns, at))) at += 1;
  return at;
}
