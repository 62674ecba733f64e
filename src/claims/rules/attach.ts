/**
 * Exact rules over what the taggers found: an outlet that passes on another's words is their medium and not their source.
 */
import { CITING, CLOSING_WORDS, PASSING_ON_VERBS } from '../../data/english/claim-rules.js';
import { itemAt } from '../../model/column.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import { type ClaimColumns, IS_VERB, REPORTS, type TokenSpan } from '../text/claim-columns.js';
import { isAccording as isAccordingTo, lemmaAt, tagAt, wordAt } from '../text/claim-words.js';
import { QUOTE } from '../text/quotes.js';
import { contains, meets, sharedTokens, totalLength } from '../text/token-spans.js';
import { continueQuotation, quotationToEnd, wholeQuotation, withOpenedBefore } from './contents/quoted-contents.js';
import { shareQuotations } from './contents/shared-quotations.js';
import { findCueless } from './found/cueless.js';
import { findMedium, isOutlet } from './media.js';
import { ALL_RULES, type RuleBook } from './rule-book.js';

/** A claim with its medium. */
export interface AttachedClaim extends TaggedClaim {
  readonly via: TokenSpan | null;
}

function passesOn(columns: ClaimColumns, { cue, source }: TaggedClaim): boolean {
  if (source.length === 0 || !source.some((span) => isOutlet(columns, span))) return false;
  for (let at = cue.first; at < cue.end; at += 1) if (PASSING_ON_VERBS.has(lemmaAt(columns, at))) return true;
  return false;
}

/** The statement that a passed-on content itself reports: "[the embassy] [confirmed] [it had …]". Null where it tells plain facts. */
function innerClaim(columns: ClaimColumns, outer: TaggedClaim): TaggedClaim | null {
  const content = outer.content[0];
  if (!content) return null;
  let verb = content.first;
  while (verb < content.end && IS_VERB[columns.tag[verb] ?? 0] === 0) verb += 1;
  const isReport = columns.reports[verb] === REPORTS.speech && /^VB[DZ]$/.test(tagAt(columns, verb));
  if (verb >= content.end - 1 || verb === content.first || !isReport) return null;
  for (let at = content.first; at < verb; at += 1) if (/^(?:,|:|CC|``|'')$/.test(tagAt(columns, at))) return null;
  return {
    paragraph: outer.paragraph,
    cue: { first: verb, end: verb + 1 },
    source: [{ first: content.first, end: verb }],
    content: [{ first: verb + 1, end: content.end }, ...outer.content.slice(1)],
    ...(outer.trust ? { trust: outer.trust } : {}),
  };
}

/** Claims inside another's content stand near it in the order of cues. */
const NEIGHBOURS = 8;

/** From this share of a content on, what another says in it is all of it. */
const MOST = 0.5;

/** Whether a claim's own content is most of what another's is: “…,” she said, according to the paper. */
const fills = (inner: TaggedClaim, outer: TaggedClaim): boolean =>
  outer.source.length > 0 && sharedTokens(inner.content, outer.content) > MOST * totalLength(outer.content);

/** Claims by outlets become the medium of the claims inside them. */
function attachOutlets(columns: ClaimColumns, claims: readonly AttachedClaim[], rules: RuleBook): AttachedClaim[] {
  const carriers = new Map<AttachedClaim, TokenSpan>();
  const dropped = new Set<AttachedClaim>();
  const added: AttachedClaim[] = [];
  for (const [number, outer] of claims.entries()) {
    const isAccording = rules.has('according-as-medium') && isAccordingTo(columns, outer.cue.first);
    if (!isAccording && !(rules.has('outlet-as-medium') && passesOn(columns, outer))) continue;
    const near = claims
      .slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS)
      .filter((other) => other !== outer && outer.content.some((span) => contains(span, other.cue)));
    const inner = isAccording ? near.filter((other) => fills(other, outer)) : near;
    const own = !isAccording && inner.length === 0 ? innerClaim(columns, outer) : null;
    const carried = own ? [{ ...own, via: null }] : inner.filter(({ source }) => source.length > 0);
    if (own) added.push(...carried);
    if (carried.length === 0) continue;
    dropped.add(outer);
    for (const claim of carried) carriers.set(claim, itemAt(outer.source, 0));
  }
  return [...claims, ...added]
    .filter((claim) => !dropped.has(claim))
    .map((claim) => ({ ...claim, via: carriers.get(claim) ?? claim.via ?? findMedium(columns, claim, rules) }));
}

/** The longest noun phrase that an outlet cites. */
const LONGEST_CITED = 24;

/** How many words may stand between an outlet's verb and its citing: "Tass reported late on Monday, citing …". */
const LONGEST_AFTER_CUE = 5;

/** Whom an outlet cites behind its cue: "Reuters reported, citing [two officials familiar with the talks]". */
function citedBy(columns: ClaimColumns, { cue, paragraph }: TaggedClaim): TokenSpan | null {
  let at = cue.end;
  while (at < paragraph.end - 1 && at - cue.end < LONGEST_AFTER_CUE && CLOSING_WORDS.has(wordAt(columns, at))) at += 1;
  if (tagAt(columns, at) === ',') at += 1;
  if (at + 1 >= paragraph.end || !CITING.has(wordAt(columns, at))) return null;
  let end = at + 1;
  while (end < paragraph.end && end - at < LONGEST_CITED && !/^[.,:]$/.test(tagAt(columns, end))) end += 1;
  return end > at + 1 ? { first: at + 1, end } : null;
}

/** Whom an outlet cites at the end of what it passes on: "Bloomberg reported that the firm would be sold, citing [two officials]". */
function citedBehind(columns: ClaimColumns, { cue, content, paragraph }: TaggedClaim): TokenSpan | null {
  const last = content.at(-1);
  if (!last || last.first < cue.end) return null;
  for (let at = last.first + 1; at < Math.min(last.end + 2, paragraph.end - 1); at += 1) {
    if (!CITING.has(wordAt(columns, at)) || tagAt(columns, at - 1) !== ',' || columns.quote[at] !== QUOTE.outside)
      continue;
    let end = at + 1;
    while (end < paragraph.end && end - at < LONGEST_CITED && !/^[.,:]$/.test(tagAt(columns, end))) end += 1;
    return end > at + 1 && columns.sentence[at] === columns.sentence[cue.first] ? { first: at + 1, end } : null;
  }
  return null;
}

/** Outlets become the medium of those whom they cite, in place of a claim on the citing. */
function attachCited(columns: ClaimColumns, claims: readonly TaggedClaim[], rules: RuleBook): AttachedClaim[] {
  const cited = new Map<TaggedClaim, TokenSpan>();
  for (const claim of claims) {
    const source =
      rules.has('cited-by-outlet') && passesOn(columns, claim)
        ? (citedBy(columns, claim) ?? citedBehind(columns, claim))
        : null;
    if (source) cited.set(claim, source);
  }
  const citings = [...cited.values()].map(({ first }) => first - 1);
  const isCiting = ({ cue }: TaggedClaim): boolean => citings.some((at) => cue.first <= at && at < cue.end);
  return claims
    .filter((claim) => !isCiting(claim))
    .map((claim) => {
      const source = cited.get(claim);
      if (!source) return { ...claim, via: null };
      const content = claim.content
        .map((span) =>
          contains(span, { first: source.first - 1, end: source.first })
            ? { first: span.first, end: source.first - 2 }
            : span,
        )
        .filter((span) => span.end > span.first && !meets(span, { first: source.first - 1, end: source.end }));
      return { ...claim, content, source: [source], via: itemAt(claim.source, 0) };
    });
}

/** The claims with their media, in text order. */
export function attachClaims(
  columns: ClaimColumns,
  claims: readonly TaggedClaim[],
  rules: RuleBook = ALL_RULES,
): AttachedClaim[] {
  const attached = attachOutlets(columns, attachCited(columns, claims, rules), rules);
  const whole = attached.map((claim, number) => {
    const near = attached.slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS);
    const begun = rules.has('whole-quotation') ? wholeQuotation(columns, claim, near) : claim;
    return rules.has('quotation-to-end')
      ? quotationToEnd(
          columns,
          begun,
          near.filter((other) => other !== claim),
        )
      : begun;
  });
  const shared = rules.has('quoted-sentence-behind') ? shareQuotations(columns, whole) : whole;
  const running = shared.map((claim, number) =>
    rules.has('running-quotation')
      ? continueQuotation(columns, claim, shared.slice(number + 1, number + 1 + NEIGHBOURS))
      : claim,
  );
  const opened = running.map((claim, number) =>
    rules.has('opened-quotation')
      ? withOpenedBefore(columns, claim, running.slice(Math.max(0, number - NEIGHBOURS), number))
      : claim,
  );
  const cueless = rules.has('quotation-without-cue') ? findCueless(columns, opened) : [];
  return [...opened, ...cueless.map((claim) => ({ ...claim, via: null }))].sort(
    (a, b) => startOf(a) - startOf(b) || a.cue.first - b.cue.first,
  );
}

const startOf = ({ cue, source, content }: TaggedClaim): number =>
  Math.min(cue.first, ...source.map(({ first }) => first), ...content.map(({ first }) => first));
