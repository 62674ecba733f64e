/**
 * Every expression of the sources, alone, on its worst runs: none takes time in proportion to more than the length, whatever text
 * it may meet. An expression that is new is tested without being named. What is not linear by itself stands below, with what bounds
 * the texts that it is given.
 */
import { expect, it } from 'vitest';
import { type Expression, findExpressions, keyOf, unitsOf } from './expressions.js';

/** Expressions whose texts are short, by file and the start of their source. */
const SHORT_TEXTS: readonly (readonly [file: string, start: string, why: string])[] = [
  [
    'actors/coreference/pairs.ts',
    '^[\\s,()]*(?:(?:\\p{Ll}',
    'what stands between two names of a row, at most 48 characters',
  ],
  ['data/events/triggers.ts', '\\s*,\\s*', 'the words of its own table'],
];

const LENGTH = 2_000;
/** Processor time below which growth tells nothing, in milliseconds: a step a character takes a thousandth of it. */
const FLOOR = 6;
const MOST_GROWTH = 8;
const LOOKS = 4;

/** Processor time of all matches, in milliseconds. */
function timeOf(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  for (const _ of text.matchAll(expression));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** How many times as long four times the text takes; null where it is too quick to tell. */
function growthOf(expression: RegExp, unit: string): number | null {
  const long = unit.repeat(Math.ceil((4 * LENGTH) / unit.length));
  const short = unit.repeat(Math.ceil(LENGTH / unit.length));
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS && least > MOST_GROWTH; look += 1) {
    const time = timeOf(expression, long);
    if (time < FLOOR) return null;
    least = Math.min(least, time / Math.max(FLOOR / 16, timeOf(expression, short)));
  }
  return least;
}

/** The unit on whose run an expression is slow; null where there is none. */
function stumblesOver(expression: Expression): string | null {
  const global = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`);
  return unitsOf(expression).find((unit) => (growthOf(global, unit) ?? 0) > MOST_GROWTH) ?? null;
}

it('every expression takes time in proportion to its text, or is only given short ones', async () => {
  const expressions = await findExpressions();
  const isShort = ({ file, source }: Expression): boolean =>
    SHORT_TEXTS.some(([name, start]) => file === name && source.startsWith(start));
  expect(expressions.length).toBeGreaterThan(500);
  for (const [file, start] of SHORT_TEXTS)
    expect(
      expressions.some(({ file: name, source }) => name === file && source.startsWith(start)),
      start,
    ).toBe(true);
  const slow = expressions
    .filter((expression) => !isShort(expression))
    .map((expression) => ({ key: keyOf(expression), unit: stumblesOver(expression) }));
  expect(slow.filter(({ unit }) => unit !== null)).toEqual([]);
}, 300_000);
