/** The claims stage: who says so. Every attributed statement with its source, cue, content and medium. */
import { makeResolver } from '../actors/index.js';
import type { Doc } from '../grammar/doc.js';
import { lemmaOf } from '../grammar/lemma.js';
import { TAGS } from '../grammar/tagger/tags.js';
import type { Actor, Claim, TextSpan } from '../record.js';
import { judgeClaims } from './judge/judge.js';
import { type AttachedClaim, attachClaims } from './rules/attach.js';
import { toContent, trimContent, typeOfContent } from './rules/contents.js';
import { applyRules } from './rules/rules.js';
import { splitSources } from './sources/coordination.js';
import { ActorLookup } from './sources/resolve.js';
import { type SourceScene, toSources } from './sources/sources.js';
import { Speakers } from './sources/speakers.js';
import { labelSpans, linkClaims } from './taggers/taggers.js';
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from './text/claim-columns.js';

export interface ClaimsInput {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
}

/** The claims in text order; spans are UTF-16 units. */
export function findClaims({ doc, actors }: ClaimsInput): Claim[] {
  if (doc.tokens.length === 0) return [];
  const columns = makeClaimColumns(doc);
  const scene: SourceScene = {
    text: doc.text,
    columns,
    lookup: new ActorLookup(actors, makeResolver({ reading: doc, actors })),
    speakers: new Speakers(),
  };
  const claims: Claim[] = [];
  const spans = labelSpans(columns);
  const tagged = judgeClaims(columns, spans, linkClaims(columns, spans));
  for (const claim of attachClaims(columns, applyRules(columns, tagged))) {
    const content = trimContent(columns, claim.content, claim.cue);
    if (content.length > 0) claims.push({ id: `c${claims.length + 1}`, ...toClaim(scene, claim, content) });
  }
  return claims;
}

function toClaim(scene: SourceScene, claim: AttachedClaim, content: readonly TokenSpan[]): Omit<Claim, 'id'> {
  const { text, columns } = scene;
  const place = ({ first, end }: TokenSpan): TextSpan => {
    const span = { start: columns.tokens[first]?.start ?? 0, end: columns.tokens[end - 1]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), ...span };
  };
  const told = toContent(text, columns, content);
  const cue = place(withoutPerfect(columns, claim.cue));
  const parts = claim.source.flatMap((span) => splitSources(columns, scene.lookup, span));
  const sources = parts.flatMap((span) => toSources(scene, span, told.spans));
  if (isQuestion(columns, claim.cue)) scene.speakers.forget();
  else scene.speakers.note(sources, Math.max(cue.end, ...[...sources, ...told.spans].map(({ end }) => end)));
  return {
    sources,
    via: claim.via ? place(claim.via) : null,
    cue,
    content: told,
    type: typeOfContent(columns, content),
  };
}

/** Whether another is to answer. */
function isQuestion({ tokens, tag }: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1)
    if (lemmaOf(tokens[at]?.text.toLowerCase() ?? '', TAGS[tag[at] ?? -1] ?? '') === 'ask') return true;
  return false;
}

const HAVE = /^(?:have|has|had|['’]ve)$/i;
/** Determiners that begin the object of a judgement. */
const DETERMINERS = new Set(['DT', 'PRP$']);

/**
 * A judgement on a thing is the verb alone, as in the contract's model article: "have dismissed these assertions" → "dismissed".
 * What is said keeps its auxiliary, as in PolNeAR: "has said that …".
 */
function withoutPerfect({ tokens, tag }: ClaimColumns, { first, end }: TokenSpan): TokenSpan {
  const judges =
    end - first === 2 && HAVE.test(tokens[first]?.text ?? '') && DETERMINERS.has(TAGS[tag[end] ?? -1] ?? '');
  return { first: judges ? first + 1 : first, end };
}
