/** The claims stage: who says so. Every attributed statement with its source, cue, content and medium. */
import { makeResolver } from '../actors/index.js';
import type { Actor, Claim, TextSpan } from '../record.js';
import type { TextReading } from '../text/index.js';
import { type AttachedClaim, attachClaims } from './attach.js';
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from './columns.js';
import { toContent, trimContent, typeOfContent } from './contents.js';
import { ActorLookup } from './resolve.js';
import { applyRules } from './rules.js';
import { type SourceScene, splitSources, toSources } from './sources.js';
import { labelSpans, linkClaims } from './taggers.js';

export interface ClaimsInput {
  readonly reading: TextReading;
  readonly actors: readonly Actor[];
}

/** The claims in text order; spans are UTF-16 units. */
export function findClaims({ reading, actors }: ClaimsInput): Claim[] {
  if (reading.tokens.length === 0) return [];
  const columns = makeClaimColumns(reading);
  const lookup = new ActorLookup(actors, makeResolver({ reading, actors }));
  const claims: Claim[] = [];
  for (const claim of attachClaims(columns, applyRules(columns, linkClaims(columns, labelSpans(columns))))) {
    const content = trimContent(columns, claim.content);
    if (content.length > 0)
      claims.push({ id: `c${claims.length + 1}`, ...toClaim({ text: reading.text, columns, lookup }, claim, content) });
  }
  return claims;
}

function toClaim(scene: SourceScene, claim: AttachedClaim, content: readonly TokenSpan[]): Omit<Claim, 'id'> {
  const { text, columns } = scene;
  const place = ({ first, end }: TokenSpan): TextSpan => {
    const span = { start: columns.tokens[first]?.start ?? 0, end: columns.tokens[end - 1]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), ...span };
  };
  const sources = claim.source.flatMap((span) => splitSources(columns, scene.lookup, span));
  return {
    sources: sources.flatMap((span) => toSources(scene, span)),
    via: claim.via ? place(claim.via) : null,
    cue: place(withoutPerfect(columns, claim.cue)),
    content: toContent(text, columns, content),
    type: typeOfContent(columns, content),
  };
}

const HAVE = /^(?:have|has|had|['’]ve)$/i;

/** "have dismissed" → "dismissed". */
function withoutPerfect({ tokens }: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const isPerfect = end - first > 1 && HAVE.test(tokens[first]?.text ?? '');
  return { first: isPerfect ? first + 1 : first, end };
}
