/** How deep claims may stand in each other, and how long a content may be. */
import { itemAt } from '../../model/column.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';

/** News has three: "Ann said that Bob had denied that Carl knew of it". Text that is made to be dear has one a word. */
const DEEPEST = 6;
/** In UTF-16 units: ten times the longest of a thousand articles, about what a speech takes that is printed whole. */
const LONGEST_CONTENT = 20_000;
/** Of a phrase that names who speaks; the longest of a thousand articles has 158. */
const LONGEST_SOURCE = 1_000;

interface Said {
  readonly source: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

/** The claims without those that no writer would write: their content or source is too long, or it stands too deep in others. */
export function withinBounds<T extends Said>(columns: ClaimColumns, claims: readonly T[]): readonly T[] {
  const fit = claims.filter(
    ({ source, content }) =>
      lengthOf(columns, source) <= LONGEST_SOURCE && lengthOf(columns, content) <= LONGEST_CONTENT,
  );
  if (fit.length <= DEEPEST) return fit;
  const tooDeep = findTooDeep(fit);
  return tooDeep.size === 0 ? fit : fit.filter((claim) => !tooDeep.has(claim));
}

/** From the first unit to the last. */
function lengthOf({ tokens }: ClaimColumns, spans: readonly TokenSpan[]): number {
  const { first, end } = hullOf(spans);
  return end > first ? itemAt(tokens, end - 1).end - itemAt(tokens, first).start : 0;
}

function hullOf(spans: readonly TokenSpan[]): TokenSpan {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    first = Math.min(first, span.first);
    end = Math.max(end, span.end);
  }
  return { first, end };
}

/** Of contents that begin together the shorter ones stay. */
function findTooDeep<T extends Said>(claims: readonly T[]): ReadonlySet<T> {
  const tooDeep = new Set<T>();
  const placed = claims.map((claim) => ({ claim, ...hullOf(claim.content) }));
  placed.sort((a, b) => a.first - b.first || a.end - b.end);
  let open: number[] = [];
  for (const { claim, first, end } of placed) {
    open = open.filter((other) => other > first);
    if (open.length >= DEEPEST) tooDeep.add(claim);
    else open.push(end);
  }
  return tooDeep;
}
