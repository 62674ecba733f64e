/**
 * What the pass found → the record: keys in the order of `record.ts`, positions turned from UTF-16 units to code points, and no control
 * character and no half of a character in what the page says of itself.
 */
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
    article: { ...cleaned(findings.article), text: findings.article.text },
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
    ...(findings.removed ? { removed: findings.removed.map(cleaned) } : {}),
    warnings: findings.warnings.map(cleaned),
  };
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const HAS_CONTROLS = new RegExp(CONTROLS.source);

const cleanText = (text: string): string =>
  (HAS_CONTROLS.test(text) ? text.replace(CONTROLS, '') : text).toWellFormed();

/** An object whose texts are clean, those in its lists and in the objects of its lists as well. */
function cleaned<T extends object>(given: T): T {
  const entries = Object.entries(given).map(([key, value]): [string, unknown] => [key, cleanValue(value)]);
  return Object.fromEntries(entries) as T;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  return typeof value === 'object' && value !== null ? cleaned(value) : value;
}

function turnDateline(dateline: Dateline | null, pointAt: (unit: number) => number): Dateline | null {
  if (dateline === null || dateline.start === null || dateline.end === null) return dateline;
  return { ...dateline, start: pointAt(dateline.start), end: pointAt(dateline.end) };
}
