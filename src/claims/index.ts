/** The claims stage: who says so. Every attributed statement with its source, cue, content and medium. */
import { makeResolver } from '../actors/index.js';
import type { Actor, Claim, TextSpan } from '../record.js';
import type { TextReading } from '../text/index.js';
import { judgeClaims } from './judge/judge.js';
import { toContent, typeOfContent } from './rules/contents.js';
import { actOf } from './rules/no-claims.js';
import { ALL_RULES, type RuleBook } from './rules/rule-book.js';
import { type SettledClaim, settleClaims } from './rules/settle.js';
import { splitSources } from './sources/coordination.js';
import { ActorLookup } from './sources/resolve.js';
import { type SourceScene, toSources } from './sources/sources.js';
import { Speakers } from './sources/speakers.js';
import { labelSpans, linkClaims } from './taggers/taggers.js';
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from './text/claim-columns.js';
import { lemmaAt } from './text/word-tests.js';

interface ClaimsInput {
  readonly reading: TextReading;
  readonly actors: readonly Actor[];
  /** The rules that are in force: all, but where a test asks what one of them does. */
  readonly rules?: RuleBook;
}

/** The claims in text order; spans are UTF-16 units. */
export function findClaims({ reading, actors, rules = ALL_RULES }: ClaimsInput): Claim[] {
  if (reading.tokens.length === 0) return [];
  const columns = makeClaimColumns(reading);
  const scene: SourceScene = {
    text: reading.text,
    columns,
    lookup: new ActorLookup(actors, makeResolver({ reading, actors })),
    speakers: new Speakers(),
  };
  const claims: Claim[] = [];
  const spans = labelSpans(columns);
  const tagged = judgeClaims(columns, spans, linkClaims(columns, spans));
  for (const claim of settleClaims(columns, tagged, rules))
    claims.push({ id: `c${claims.length + 1}`, ...toClaim(scene, claim) });
  return claims;
}

/** A claim as the record shows it. */
function toClaim(scene: SourceScene, claim: SettledClaim): Omit<Claim, 'id'> {
  const { text, columns } = scene;
  const place = ({ first, end }: TokenSpan): TextSpan => {
    const span = { start: columns.tokens[first]?.start ?? 0, end: columns.tokens[end - 1]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), ...span };
  };
  const content = toContent(text, columns, claim.content);
  const cue = place(claim.shownCue);
  const parts = claim.source.flatMap((span) => splitSources(columns, scene.lookup, span));
  const sources = parts.flatMap((span) => toSources(scene, span, content.spans));
  if (isQuestion(columns, claim.cue)) scene.speakers.forget();
  else scene.speakers.note(sources, Math.max(cue.end, ...[...sources, ...content.spans].map(({ end }) => end)));
  return {
    sources,
    via: claim.via ? place(claim.via) : null,
    cue,
    content,
    type: typeOfContent(columns, claim.content),
    act: actOf(columns, claim),
  };
}

/** Whether another is to answer. */
function isQuestion(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (lemmaAt(columns, at) === 'ask') return true;
  return false;
}
