/** What belongs to which claim of a paragraph: quoted sentences without a cue, and contents that run into another claim. */
import { CLAIM_JOINTS } from '../../../data/claims/small-words.js';
import { firstFrom, itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import { isFiniteVerb, isOutside, sentenceEnd, tagAt, wordAt } from '../../text/claim-words.js';
import type { Quotation } from '../../text/quotes.js';
import { contains, meets } from '../../text/token-spans.js';

/** The claims of a paragraph that are uttered outside of quotations, in the order of their cues. */
const cuedOutside = (columns: ClaimColumns, claims: readonly TaggedClaim[]): TaggedClaim[] =>
  claims.filter(({ cue }) => isOutside(columns, cue.first)).sort((a, b) => a.cue.first - b.cue.first);

/** The end of the last word that belongs to a claim. */
const endOf = ({ cue, source, content }: TaggedClaim): number =>
  Math.max(cue.end, ...source.map(({ end }) => end), ...content.map(({ end }) => end));

/**
 * Quoted sentences without a cue, behind a claim of their paragraph, belong to the last claim before them; a piece of a content that
 * stands behind a later claim's cue goes.
 */
export function shareQuotations<Claim extends TaggedClaim>(columns: ClaimColumns, claims: readonly Claim[]): Claim[] {
  const byParagraph = new Map<TokenSpan, Claim[]>();
  for (const claim of claims) {
    const own = byParagraph.get(claim.paragraph) ?? [];
    own.push(claim);
    byParagraph.set(claim.paragraph, own);
  }
  const contents = new Map<Claim, readonly TokenSpan[]>(claims.map((claim) => [claim, claim.content]));
  for (const [paragraph, own] of byParagraph) {
    if (own.length > MOST_CLAIMS) continue;
    const cued = cuedOutside(columns, own) as Claim[];
    for (const claim of cued) {
      const content = beforeOtherClause(columns, claim, cued).filter(({ first, end }) => end > first);
      contents.set(claim, withoutLater(columns, content.length > 0 ? { ...claim, content } : claim, cued));
    }
    for (const quotation of quotationsOf(columns, paragraph)) {
      if (quotation.isSingle) continue;
      const span = sentenceQuoted(columns, paragraph, quotation);
      if (!span || own.some((claim) => [claim.cue, ...itemOf(contents, claim)].some((piece) => meets(piece, span))))
        continue;
      const before = cued.findLast(({ cue }) => cue.first < span.first);
      if (before && reaches(columns, { ...before, content: itemOf(contents, before) }, span.first))
        contents.set(before, [...itemOf(contents, before), span]);
    }
  }
  return claims.map((claim) => ({ ...claim, content: itemOf(contents, claim) }));
}

/** A paragraph of more claims is no prose, and is left as it is, so that time stays in proportion. */
const MOST_CLAIMS = 40;

/** The quotations that open in a paragraph. */
function quotationsOf({ quotations }: ClaimColumns, { first, end }: TokenSpan): Quotation[] {
  const from = firstFrom(quotations.length, (at) => itemAt(quotations, at).open >= first);
  return quotations.slice(
    from,
    firstFrom(quotations.length, (at) => itemAt(quotations, at).open >= end),
  );
}

const itemOf = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => map.get(key) as Value;

/** The claim's content without pieces of later sentences that stand behind another claim's cue. */
function withoutLater<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  cued: readonly Claim[],
): readonly TokenSpan[] {
  const own = sentenceEnd(columns, claim.cue.first);
  const start = claim.cue.first - (columns.fromStart[claim.cue.first] ?? 0);
  const earlier = cued.filter(({ cue }) => cue.first < start);
  const isEarlier = (span: TokenSpan): boolean =>
    span.end <= start &&
    earlier.some(({ cue, content }) => cue.first >= span.end && content.some((other) => meets(other, span)));
  const kept = claim.content.filter(
    (span) =>
      (span.first < own && !isEarlier(span)) ||
      (span.first >= own &&
        !cued.some(
          (other) =>
            other.cue !== claim.cue &&
            other.cue.first >= own &&
            other.cue.first < sentenceEnd(columns, span.end - 1) &&
            !claim.content.some((piece) => contains(piece, other.cue)),
        )),
  );
  return kept.length > 0 ? kept : claim.content;
}

/** A content up to where another claim begins, outside of quotations: ", but the mayor said …", "and said …". */
function beforeOtherClause<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  cued: readonly Claim[],
): readonly TokenSpan[] {
  return claim.content.map((span) => {
    for (const other of cued) {
      const end = other.cue.first <= claim.cue.first ? -1 : endBefore(columns, { claim, other, span });
      if (end >= 0) return { first: span.first, end };
    }
    return span;
  });
}

/** Where a piece of a content ends before another claim; -1 where that one does not begin in it. */
function endBefore(
  columns: ClaimColumns,
  { claim, other: { cue, source }, span }: { claim: TaggedClaim; other: TaggedClaim; span: TokenSpan },
): number {
  const start = source[0]?.first ?? -1;
  if (start >= 0 && start === claim.source[0]?.first)
    return goesOnAt(columns, cue.first, span) ? cue.first - (tagAt(columns, cue.first - 2) === ',' ? 2 : 1) : -1;
  if (start <= span.first || start >= span.end || cue.first < start) return -1;
  const joint = start - 1;
  const isParted = tagAt(columns, joint - 1) === ',' && CLAIM_JOINTS.has(wordAt(columns, joint));
  return isParted && isOutside(columns, joint) ? joint - 1 : -1;
}

/** Whether a cue stands in a content behind an "and" by which its speaker goes on: "said that it rained [and told] …". */
const goesOnAt = (columns: ClaimColumns, cue: number, { first, end }: TokenSpan): boolean =>
  cue - 1 > first &&
  cue < end &&
  tagAt(columns, cue - 1) === 'CC' &&
  isOutside(columns, cue) &&
  isFiniteVerb(columns, cue);

/** A quotation that is one or more sentences of its paragraph; null for any other. */
function sentenceQuoted(
  { fromStart }: ClaimColumns,
  paragraph: TokenSpan,
  { open, close, closed }: Quotation,
): TokenSpan | null {
  const end = closed ? close + 1 : close;
  const isWhole = fromStart[open] === 0 && open > paragraph.first && (end >= paragraph.end || fromStart[end] === 0);
  return isWhole ? { first: open, end } : null;
}

/** Whether a claim's words end where a quotation begins, but for the rest of its own sentence. */
const reaches = (columns: ClaimColumns, claim: TaggedClaim, start: number): boolean =>
  sentenceEnd(columns, Math.min(endOf(claim), start) - 1) >= start;
