/** What the judge is asked: a claim, those beside it, and what the first tagger said. */

import type { SpanReading } from '../taggers/cue-levels.js';
import type { LinkedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { type CoreRule, endOfCore, lastTagged, tagsLike } from '../text/noun-phrases.js';

/** A claim, the claims beside it in its paragraph, and what the first tagger said of the text. */
export interface JudgeScene {
  readonly columns: ClaimColumns;
  readonly reading: SpanReading;
  readonly claim: LinkedClaim;
  readonly others: readonly LinkedClaim[];
}

/** How many tokens of spans got a label of the first tagger, or the one after it. */
export function countLabelled(labels: Uint8Array, spans: readonly TokenSpan[], label: number): number {
  let agreed = 0;
  for (const { first, end } of spans)
    for (let at = first; at < end; at += 1) if (labels[at] === label || labels[at] === label + 1) agreed += 1;
  return agreed;
}

const NOMINAL = tagsLike(/^(?:NN|PRP)/);
const ANY_CORE: CoreRule = { holds: tagsLike(/^/), ends: tagsLike(/^(?:IN|W.*|,|:|\(|TO)$/) };

/** The head of a source: its last noun before a preposition, a clause or a mark; its first word where it has none. */
export function headOfSource({ columns }: Pick<JudgeScene, 'columns'>, span: TokenSpan): number {
  const end = endOfCore(columns, span, ANY_CORE);
  return Math.max(span.first, lastTagged(columns, { first: span.first, end }, NOMINAL));
}

/** How many claims on each side, in the order of cues, are looked at: in prose all of a paragraph's. */
const NEIGHBOURS = 12;

/** Each claim with those beside it in its paragraph; the claims come in the order of their cues. */
export function judgeScenes(columns: ClaimColumns, reading: SpanReading, claims: readonly LinkedClaim[]): JudgeScene[] {
  return claims.map((claim, number) => ({
    columns,
    reading,
    claim,
    others: claims
      .slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS + 1)
      .filter((other) => other !== claim && other.paragraph === claim.paragraph),
  }));
}
