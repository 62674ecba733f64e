/** The visible lines around the headline, where byline and date stand even if no mark-up names them. */
import { type AnyNode, isElement, nextNode } from '../parse/walk.js';
import { BLOCKS, type Heading, UNSEEN } from './signs.js';

export interface HeadLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const MOST_LINES_AFTER = 16;
const MOST_LINES_BEFORE = 6;
const MOST_NODES = 500;
const LONGEST_TEXT = 2000;
const ANCESTORS = 3;
const SPACED = new Set(['a', 'span', 'label']);
const PASSED_OVER = new Set(['figure', 'button', 'form', 'nav', 'aside', 'footer']);

const nameOf = (node: AnyNode | null): string => (isElement(node) ? node.name : '');

/** Lines of text from a node on, until `most` of them or the stop is reached; null where the stop is too far. */
export function linesFrom(
  start: AnyNode,
  root: AnyNode,
  { most, stop }: { most: number; stop: AnyNode | null },
): string[] | null {
  const lines: string[] = [];
  let current = '';
  const flush = (): void => {
    const line = current.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    current = '';
  };
  let node: AnyNode | null = start;
  for (let seen = 0; node && node !== stop; seen += 1) {
    if (seen > MOST_NODES || lines.length >= most) return stop === null ? lines : null;
    const name = nameOf(node);
    if (node.type === 'text') current += node.data.slice(0, LONGEST_TEXT);
    else if (BLOCKS.has(name)) flush();
    else if (SPACED.has(name)) current += ' ';
    const next = nextNode(node, root, !UNSEEN.has(name) && !PASSED_OVER.has(name));
    for (
      let at: AnyNode | null = node;
      at && next && at !== next.parent && at !== root;
      at = at.parent as AnyNode | null
    )
      if (BLOCKS.has(nameOf(at))) flush();
      else if (SPACED.has(nameOf(at))) current += ' ';
    node = next;
  }
  flush();
  return lines;
}

/** The lines before a heading, inside the nearest of its ancestors that has any. */
function linesBefore(heading: Heading): readonly string[] {
  let ancestor = heading.element.parent as AnyNode | null;
  for (let round = 0; ancestor && round < ANCESTORS; round += 1) {
    if (nameOf(ancestor) === 'body' || nameOf(ancestor) === '') break;
    const lines = linesFrom(ancestor, ancestor, { most: 40, stop: heading.element });
    if (lines === null) break;
    if (lines.length > 0) return lines.slice(-MOST_LINES_BEFORE);
    ancestor = ancestor.parent as AnyNode | null;
  }
  return [];
}

/** The lines around a heading. */
export function linesAround(heading: Heading, root: AnyNode): HeadLines {
  const next = nextNode(heading.element, root, false);
  const after = next ? (linesFrom(next, root, { most: MOST_LINES_AFTER, stop: null }) ?? []) : [];
  return { before: linesBefore(heading), after };
}
