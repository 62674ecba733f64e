/** What was found in the text → marks: which stretch tells what, and where its first word can be jumped to. */

import { type Markup, markup } from '../emit/index.js';
import { itemAt } from '../model/column.js';
import type { Claim, Findings } from '../record.js';

/** What a mark shows. */
export type MarkKind = 'dateline' | 'actor' | 'claim' | 'source' | 'cue' | 'via' | 'event';

/** A stretch of the text, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The finding that it belongs to. */
  readonly ref: string;
  /** The name of its place in the page. */
  readonly anchor: string;
  /** What it says to a reader who points at it. */
  readonly label: string;
}

/** The name of the place of a finding's nth span. */
export const anchorOf = (ref: string, part: string | number): string => `${ref}.${part}`;

/** All marks, in text order. */
export function markText({ dateline, actors, claims, events }: Findings): readonly Mark[] {
  const marks: Mark[] = [
    ...actors.flatMap(({ id, name, type, mentions }) =>
      mentions.map((span, at) => mark(span, { kind: 'actor', ref: id, part: at, label: `${name} (${type})` })),
    ),
    ...claims.flatMap(claimMarks),
    ...events.flatMap(({ id, type, status, evidence }) =>
      evidence.map((span, at) => mark(span, { kind: 'event', ref: id, part: at, label: `${type}, ${status}` })),
    ),
  ];
  const { start = null, end = null } = dateline ?? {};
  if (start !== null && end !== null)
    marks.push(mark({ start, end }, { kind: 'dateline', ref: 'dateline', part: 0, label: 'dateline' }));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface MarkParts {
  readonly kind: MarkKind;
  readonly ref: string;
  readonly part: string | number;
  readonly label: string;
}

const mark = ({ start, end }: { start: number; end: number }, { kind, ref, part, label }: MarkParts): Mark => ({
  start,
  end,
  kind,
  ref,
  anchor: anchorOf(ref, part),
  label: `${ref === 'dateline' ? '' : `${ref} `}${label}`,
});

function claimMarks({ id, sources, cue, via, content, type }: Claim): Mark[] {
  return [
    ...content.spans.map((span, at) =>
      mark(span, { kind: 'claim', ref: id, part: at, label: `what is claimed, ${type}` }),
    ),
    ...sources.map((span, at) =>
      mark(span, { kind: 'source', ref: id, part: `source${at}`, label: `source: ${span.name} (${span.kind})` }),
    ),
    ...(cue ? [mark(cue, { kind: 'cue', ref: id, part: 'cue', label: 'cue' })] : []),
    ...(via ? [mark(via, { kind: 'via', ref: id, part: 'via', label: 'via' })] : []),
  ];
}

/** A stretch of the text with the marks that reach into it. Marks overlap, so the text is cut where any begins or ends. */
export function paintText(text: string, range: { start: number; end: number }, marks: readonly Mark[]): Markup {
  const inside = marks.filter(({ start, end }) => start < end);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces: Markup[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const start = itemAt(edges, at);
    active = active.filter(({ end }) => end > start);
    const opening: Mark[] = [];
    while (next < inside.length && itemAt(inside, next).start <= start) opening.push(itemAt(inside, next++));
    active.push(...opening);
    const isFirst = (each: Mark): boolean => each.start >= range.start;
    pieces.push(...opening.filter(isFirst).map(anchorAt), paintPiece(text.slice(start, edges[at + 1]), active));
  }
  return markup`${pieces}`;
}

const anchorAt = ({ anchor }: Mark): Markup => markup`<span class="at" id="${anchor}" tabindex="-1"></span>`;

function paintPiece(text: string, active: readonly Mark[]): Markup {
  if (active.length === 0) return markup`${text}`;
  const kinds = [...new Set(active.map(({ kind }) => `is-${kind}`))].join(' ');
  const refs = [...new Set(active.map(({ ref }) => ref))].join(' ');
  const title = active.map(({ label }) => label).join('\n');
  return markup`<span class="${kinds}" data-refs="${refs}" title="${title}">${text}</span>`;
}
