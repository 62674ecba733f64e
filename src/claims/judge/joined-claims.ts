/** "praised the sound [but called the app “a mess”]": two claims of one speaker, of which the taggers gave the first the words of the second. */
import type { LinkedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { isFiniteVerb, tagAt } from '../text/claim-words.js';
import { QUOTE } from '../text/quotes.js';

/** How many claims behind it one may run into. */
const NEIGHBOURS = 4;

/** Where the joint before a cue stands: "[, and] later called"; -1 where none does. */
function jointBefore(columns: ClaimColumns, { first }: TokenSpan): number {
  let at = first - 1;
  while (tagAt(columns, at) === 'RB') at -= 1;
  if (tagAt(columns, at) !== 'CC' || columns.quote[at] !== QUOTE.outside) return -1;
  return tagAt(columns, at - 1) === ',' ? at - 1 : at;
}

/** Where a claim's content ends, as another of its speaker begins in it; -1 where none does. */
function endBefore(columns: ClaimColumns, { source, cue, content }: LinkedClaim, other: LinkedClaim): number {
  const isOfSpeaker = source[0] !== undefined && source[0].first === other.source[0]?.first;
  const isBehind = other.cue.first > cue.end && (content[0]?.first ?? 0) >= cue.end && other.level > 0;
  if (!isOfSpeaker || !isBehind || !isFiniteVerb(columns, other.cue.first)) return -1;
  const joint = jointBefore(columns, other.cue);
  return joint > (content[0]?.first ?? joint) && joint < (content.at(-1)?.end ?? 0) ? joint : -1;
}

/** The claims, each with nothing of what its speaker goes on to say by another verb. */
export function partJoined(columns: ClaimColumns, claims: readonly LinkedClaim[]): LinkedClaim[] {
  return claims.map((claim, number) => {
    const ends = claims
      .slice(number + 1, number + 1 + NEIGHBOURS)
      .filter(({ paragraph }) => paragraph === claim.paragraph)
      .map((other) => endBefore(columns, claim, other))
      .filter((end) => end >= 0);
    if (ends.length === 0) return claim;
    const last = Math.min(...ends);
    const content = claim.content
      .map(({ first, end }) => ({ first, end: Math.min(end, last) }))
      .filter(({ first, end }) => end > first);
    return { ...claim, content };
  });
}
