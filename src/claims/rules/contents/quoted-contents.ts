/** Contents that are quotations: taken whole from their opening mark, and over the paragraphs that one runs on through. */

import { firstFrom, itemAt } from '../../../model/column.js';
import type { TaggedClaim } from '../../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../../text/claim-columns.js';
import type { Quotation } from '../../text/quotes.js';
import { contains, meets } from '../../text/token-spans.js';

/** The quotations of the following paragraphs that go on from an open one, each opening its paragraph. */
function continuations(opened: readonly Quotation[], end: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let last = opened.findLast(({ open, close }) => open < end && close >= end);
  while (last && !last.closed && !last.isSingle) {
    const start: number = last.close;
    const next: Quotation | undefined = opened.find(({ open }) => open === start);
    if (!next) break;
    spans.push({ first: next.open, end: next.closed ? next.close + 1 : next.close });
    last = next;
  }
  return spans;
}

/** Whether a paragraph's quotation has a cue of its own there. */
const isClaimed = (span: TokenSpan, claims: readonly TaggedClaim[]): boolean =>
  claims.some(({ paragraph, content }) => contains(paragraph, span) && content.some((own) => meets(own, span)));

/**
 * A content that begins inside a quotation and ends with it is the whole quotation, where no other claim has what stands before: speech
 * is not quoted from its middle.
 */
export function wholeQuotation<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  claims: readonly TaggedClaim[],
): Claim {
  const content = claim.content.map((span) => {
    const quotation = quotationsFrom(columns.quotations, claim.paragraph.first).find(
      ({ open, close }) => open < span.first && span.first < close && span.end >= close - 1 && span.end <= close + 1,
    );
    if (!quotation) return span;
    const missed = { first: quotation.open, end: span.first };
    const isTaken = claims.some(
      (other) => other !== claim && [other.cue, ...other.content].some((own) => meets(own, missed)),
    );
    return isTaken || meets(claim.cue, missed) ? span : { first: quotation.open, end: span.end };
  });
  return { ...claim, content };
}

/** "… told her: “We are late. [We must go.]”": a quotation that a content opens is its own to the end, where no other claim has the rest. */
export function quotationToEnd<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  claims: readonly TaggedClaim[],
): Claim {
  const content = claim.content.map((span) => {
    const quotation = quotationsFrom(columns.quotations, claim.paragraph.first).find(
      ({ open, close, closed }) =>
        open >= span.first &&
        open + 1 < span.end &&
        span.end <= close &&
        (closed ? close < claim.paragraph.end : close === claim.paragraph.end),
    );
    if (!quotation || quotation.isSingle) return span;
    const rest = { first: span.end, end: quotation.closed ? quotation.close + 1 : quotation.close };
    const isTaken = claims.some(
      (other) => other !== claim && [other.cue, ...other.content].some((own) => meets(own, rest)),
    );
    return isTaken || meets(claim.cue, rest) || claim.content.some((own) => meets(own, rest))
      ? span
      : { first: span.first, end: rest.end };
  });
  return { ...claim, content };
}

/**
 * A content that ends in an open quotation takes in the paragraphs over which the quotation runs on, up to one that says anew who
 * speaks.
 */
export function continueQuotation<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  claims: readonly TaggedClaim[],
): Claim {
  const last = claim.content.at(-1);
  if (!last || last.end < claim.paragraph.end - 1) return claim;
  const opened = quotationsFrom(columns.quotations, claim.paragraph.first);
  const following = continuations(opened, claim.paragraph.end);
  const claimed = following.findIndex((span) => isClaimed(span, claims));
  const more = claimed < 0 ? following : following.slice(0, claimed);
  return more.length === 0 ? claim : { ...claim, content: [...claim.content, ...more] };
}

/**
 * A content that begins its paragraph with an opening mark takes in the paragraphs before it that are wholly one quotation left open,
 * up to one that is another claim's: "“The port was full. / “Nobody came,” Ana Ruiz said."
 */
export function withOpenedBefore<Claim extends TaggedClaim>(
  columns: ClaimColumns,
  claim: Claim,
  claims: readonly TaggedClaim[],
): Claim {
  const { first } = claim.paragraph;
  if (claim.content[0]?.first !== first || quotationsFrom(columns.quotations, first)[0]?.open !== first) return claim;
  const mark = columns.tokens[first]?.text;
  const before: TokenSpan[] = [];
  let number = columns.paragraphs.findIndex((paragraph) => paragraph.first === first) - 1;
  for (; number >= 0 && before.length < AHEAD; number -= 1) {
    const paragraph = itemAt(columns.paragraphs, number);
    const [opened, next] = quotationsFrom(columns.quotations, paragraph.first);
    // Speech inside of it would be somebody else's: a story that is quoted at length.
    const isOpen = opened?.open === paragraph.first && !opened.closed && opened.close === paragraph.end;
    if (
      !isOpen ||
      columns.tokens[paragraph.first]?.text !== mark ||
      (next && next.open < paragraph.end) ||
      opened.isSingle ||
      claims.some((other) => takesPartIn(other, paragraph))
    )
      break;
    before.unshift({ first: paragraph.first, end: paragraph.end });
  }
  return before.length === 0 ? claim : { ...claim, content: [...before, ...claim.content] };
}

const takesPartIn = ({ cue, content }: TaggedClaim, span: TokenSpan): boolean =>
  [cue, ...content].some((own) => meets(own, span));

/** How many quotations ahead a running quotation is followed. */
const AHEAD = 24;

function quotationsFrom(quotations: readonly Quotation[], first: number): Quotation[] {
  const from = firstFrom(quotations.length, (at) => itemAt(quotations, at).open >= first);
  return quotations.slice(from, from + AHEAD);
}
