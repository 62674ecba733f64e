/** "Ana Ruiz told the court she fled, officials said": who passes on another's words is the medium of that one's claim. */

import { PASSING_ON_VERBS } from '../../data/english/claim-rules.js';
import type { SettledClaim } from '../rules/settle.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { headOfCue, isAccording, isRelative, lemmaAt } from '../text/claim-words.js';

/** How many tokens the end of what one says may stand from the end of what another passes on: a comma, a mark. */
const MARKS = 2;
/** How many claims away, in text order, who passes one on is looked for. */
const NEIGHBOURS = 4;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= MARKS;

/** Who passes on all of a claim, and nothing else: the source behind its words; null for any other claim. */
function passesOn(
  columns: ClaimColumns,
  outer: SettledClaim,
  { source, cue, content, via }: SettledClaim,
): TokenSpan | null {
  const [told, ...others] = outer.content;
  const [teller, ...more] = outer.source;
  const [speaker] = source;
  const end = content.at(-1)?.end ?? -1;
  if (!told || !teller || !speaker || others.length > 0 || more.length > 0 || via || outer.via) return null;
  const isBehind = teller.first >= told.end && outer.cue.first >= told.end && isSaid(columns, outer.cue);
  const isWhole =
    isNear(speaker.first, told.first) && isNear(end, told.end) && content.every(({ first }) => first >= cue.end);
  return isBehind && isWhole && isMainVerb(columns, { first: speaker.first, end: cue.first }) ? teller : null;
}

/** "say", "according to": the cue of who reports, and not "cheered" or "denied". */
const isSaid = (columns: ClaimColumns, cue: TokenSpan): boolean =>
  isAccording(columns, cue.first) || PASSING_ON_VERBS.has(lemmaAt(columns, headOfCue(columns, cue)));

/** Whether no clause of its own stands between a speaker and the verb: "Ruiz, who told the court …, will leave". */
function isMainVerb(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at <= end; at += 1) if (isRelative(columns, at)) return false;
  return first < end;
}

/** Claims where one that only passes on another's is no claim of its own, but the medium of that one. */
export function withPassedOn(columns: ClaimColumns, claims: readonly SettledClaim[]): readonly SettledClaim[] {
  const mediums = new Map<SettledClaim, TokenSpan>();
  const passing = new Set<SettledClaim>();
  for (const [number, claim] of claims.entries())
    for (const outer of claims.slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS + 1)) {
      const teller = outer === claim ? null : passesOn(columns, outer, claim);
      if (!teller) continue;
      mediums.set(claim, teller);
      passing.add(outer);
    }
  return claims
    .filter((claim) => !passing.has(claim))
    .map((claim) => ({ ...claim, via: mediums.get(claim) ?? claim.via }));
}
