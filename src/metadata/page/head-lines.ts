/** The visible lines around the headline, where byline and date stand even if no mark-up names them. */
import { type AnyNode, nextNode } from '../../parse/walk.js';
import type { Heading } from './clues.js';
import { linesFrom, nameOf } from './shown-lines.js';

export interface HeadLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const MOST_LINES_AFTER = 16;
const MOST_LINES_BEFORE = 6;
const ANCESTORS = 3;

/** The lines before a heading, inside the nearest of its ancestors that has any. */
function linesBefore(heading: Heading): readonly string[] {
  let ancestor = heading.element.parent;
  for (let round = 0; ancestor && round < ANCESTORS; round += 1) {
    if (nameOf(ancestor) === 'body' || nameOf(ancestor) === '') break;
    const lines = linesFrom(ancestor, ancestor, { most: 40, stop: heading.element });
    if (lines === null) break;
    if (lines.length > 0) return lines.slice(-MOST_LINES_BEFORE);
    ancestor = ancestor.parent;
  }
  return [];
}

/** The lines around a heading. */
export function linesAround(heading: Heading, root: AnyNode): HeadLines {
  const next = nextNode(heading.element, root, false);
  const after = next ? (linesFrom(next, root, { most: MOST_LINES_AFTER, stop: null }) ?? []) : [];
  return { before: linesBefore(heading), after };
}

const LONG_LINE = 60;
/** A standfirst is not longer. */
const MOST_PROSE = 900;

/** The lines of a head without those after the prose has begun: a date there is one that the story speaks of, or another story's. */
export function linesOverProse({ after, before }: HeadLines, isPlain: boolean): readonly string[] {
  let prose = 0;
  const end = after.findIndex((line) => {
    prose += line.length >= LONG_LINE ? line.length : 0;
    return prose > MOST_PROSE;
  });
  return [...(isPlain || end < 0 ? after : after.slice(0, end)), ...before];
}
