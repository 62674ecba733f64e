/** What the pass found → the record: keys in the order of `record.ts`, positions turned from UTF-16 units to code points. */
import { type Dateline, type Findings, type InputInfo, type PageRecord, RECORD_SCHEMA } from '../record.js';
import { codePointPositions, type Span } from '../text/span.js';

/** The record of one page. */
export function makeRecord(input: InputInfo, findings: Findings): PageRecord {
  const pointAt = codePointPositions(findings.article.text);
  const turn = <T extends Span>(span: T): T => ({ ...span, start: pointAt(span.start), end: pointAt(span.end) });
  const turnOrNull = <T extends Span>(span: T | null): T | null => (span === null ? null : turn(span));
  return {
    schema: RECORD_SCHEMA,
    input,
    article: findings.article,
    dateline: turnDateline(findings.dateline, pointAt),
    actors: findings.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(turn) })),
    claims: findings.claims.map((claim) => ({
      ...claim,
      sources: claim.sources.map(turn),
      via: turnOrNull(claim.via),
      cue: turnOrNull(claim.cue),
      content: { ...claim.content, spans: claim.content.spans.map(turn) },
    })),
    events: findings.events.map((event) => ({ ...event, evidence: event.evidence.map(turn) })),
    ...(findings.removed ? { removed: [...findings.removed] } : {}),
    warnings: [...findings.warnings],
  };
}

function turnDateline(dateline: Dateline | null, pointAt: (unit: number) => number): Dateline | null {
  if (dateline === null || dateline.start === null || dateline.end === null) return dateline;
  return { ...dateline, start: pointAt(dateline.start), end: pointAt(dateline.end) };
}
