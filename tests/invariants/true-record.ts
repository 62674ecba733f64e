/** What holds for every record. */
import { expect } from 'vitest';
import { lineSchema } from '../../src/build/record-schema.js';
import { type AnyRecord, type PageRecord, sliceByCodePoints } from '../../src/index.js';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** How `JSON.stringify` writes a surrogate without its other half. */
const ESCAPED_SURROGATE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

const isPage = (record: AnyRecord): record is PageRecord => 'article' in record;

function checkSpans(value: unknown, text: string): void {
  if (Array.isArray(value)) for (const item of value) checkSpans(item, text);
  else if (typeof value === 'object' && value !== null) {
    const span = value as { text?: unknown; start?: unknown; end?: unknown };
    if (typeof span.text === 'string' && typeof span.start === 'number' && typeof span.end === 'number') {
      expect(sliceByCodePoints(text, { start: span.start, end: span.end })).toBe(span.text);
    }
    for (const inner of Object.values(value)) checkSpans(inner, text);
  }
}

function checkReferences({ actors, claims, events }: PageRecord): void {
  const actorIds = new Set(actors.map(({ id }) => id));
  const claimIds = new Set(claims.map(({ id }) => id));
  expect(actorIds.size).toBe(actors.length);
  for (const { sources } of claims) for (const { id } of sources) if (id !== null) expect(actorIds).toContain(id);
  for (const event of events) {
    for (const { id } of [...event.actor, ...event.recipient]) if (id !== null) expect(actorIds).toContain(id);
    for (const id of event.claims) expect(claimIds).toContain(id);
  }
}

/** Fails unless a record keeps the contract: its schema, true spans, known ids, no lone surrogate anywhere, and no fault of our own. */
export function checkRecord(record: AnyRecord): void {
  if ('error' in record) expect(record.error).not.toMatchObject({ code: 'internal' });
  expect(JSON.stringify(record)).not.toMatch(ESCAPED_SURROGATE);
  expect(lineSchema.safeParse(record).error).toBeUndefined();
  if (!isPage(record)) return;
  const { text } = record.article;
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  expect(text).not.toMatch(LONE_SURROGATE);
  checkSpans(record, text);
  for (const { content } of record.claims) {
    expect(content.spans.map((span) => sliceByCodePoints(text, span)).join(' … ')).toBe(content.text);
  }
  checkReferences(record);
}
