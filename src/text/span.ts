/**
 * Spans of text. Inside the program a span counts UTF-16 code units, as JavaScript strings do; in a record it counts Unicode
 * code points, as jq and Python do. `codePointPositions` leads from the one to the other, `codeUnitPositions` back.
 */

/** Half-open: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const SURROGATE = /[\ud800-\udfff]/;

/** A function from positions in UTF-16 units of `text` to positions in code points. */
export function codePointPositions(text: string): (unit: number) => number {
  if (!SURROGATE.test(text)) return (unit) => unit;
  const positions = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    positions[unit] = points;
    const isHead = (text.codePointAt(unit) ?? 0) > 0xffff;
    if (isHead) {
      unit += 1;
      positions[unit] = points;
    }
    points += 1;
  }
  positions[text.length] = points;
  return (unit) => positions[Math.min(unit, text.length)] ?? points;
}

/** A function from positions in code points of `text` to positions in UTF-16 units: the way back. */
export function codeUnitPositions(text: string): (point: number) => number {
  if (!SURROGATE.test(text)) return (point) => point;
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (point) => units[point] ?? unit;
}

/**
 * The text of a record's span: `sliceByCodePoints(record.article.text, record.actors[0].mentions[0])`.
 * JavaScript's own `slice` counts UTF-16 units and goes wrong after the first emoji.
 */
export function sliceByCodePoints(text: string, { start, end }: Span): string {
  if (!SURROGATE.test(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join('');
}
