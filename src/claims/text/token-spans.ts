/** Spans of tokens: how two lie to each other, and those that a BIO tagger has marked. */
import { itemAt } from '../../model/column.js';
import type { TokenSpan } from './claim-columns.js';

/** Whether two spans share a token. */
export const meets = (a: TokenSpan, b: TokenSpan): boolean => a.first < b.end && b.first < a.end;

export const contains = (outer: TokenSpan, inner: TokenSpan): boolean =>
  outer.first <= inner.first && inner.end <= outer.end;

/** The spans of a range whose first token carries `begin` and whose others carry the label after it. */
export function spansOf(labels: Uint8Array, { first, end }: TokenSpan, begin: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = first; at < end; at += 1) {
    if (labels[at] !== begin) continue;
    let last = at + 1;
    while (last < end && labels[last] === begin + 1) last += 1;
    spans.push({ first: at, end: last });
  }
  return spans;
}

/** How many tokens the spans have together. */
export const totalLength = (spans: readonly TokenSpan[]): number =>
  spans.reduce((sum, { first, end }) => sum + end - first, 0);

/** How many tokens two contents share. */
export function sharedTokens(left: readonly TokenSpan[], right: readonly TokenSpan[]): number {
  let count = 0;
  for (const a of left)
    for (const b of right) count += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
  return count;
}

/** Where the content stands: 0 behind the cue, 1 before it, 2 on both sides. */
export function sideOf({ cue, content }: { cue: TokenSpan; content: readonly TokenSpan[] }): number {
  if (itemAt(content, 0).first > cue.first) return 0;
  return itemAt(content, content.length - 1).end > cue.end ? 2 : 1;
}
