/** Spans of tokens: how two lie to each other, and those that a BIO tagger has marked. */
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
