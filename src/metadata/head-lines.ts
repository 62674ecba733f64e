/** The visible lines that follow the headline, where byline and date stand even if no mark-up names them. */
import { type AnyNode, isElement, nextNode } from '../parse/walk.js';
import type { Heading } from './signs.js';

const MOST_LINES = 14;
const MOST_NODES = 400;
const BREAKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 section header footer article aside figure figcaption time table tr td blockquote nav dl dd dt'.split(
    ' ',
  ),
);
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'figure',
  'select',
  'button',
  'form',
  'nav',
  'aside',
]);

/** Lines of text after a heading, up to the first paragraphs. */
export function linesAfter(heading: Heading, root: AnyNode): string[] {
  const lines: string[] = [];
  let current = '';
  const flush = (): void => {
    const line = current.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    current = '';
  };
  let depth: AnyNode | null = heading.element.parent as AnyNode | null;
  let node = nextNode(heading.element, root, false);
  for (let seen = 0; node && seen < MOST_NODES && lines.length < MOST_LINES; seen += 1) {
    if (node.parent !== depth) {
      if (node.parent === null || BREAKS.has(nameOf(node.parent as AnyNode)) || BREAKS.has(nameOf(depth))) flush();
      depth = node.parent as AnyNode | null;
    }
    if (node.type === 'text') current += node.data.slice(0, 2000);
    const name = nameOf(node);
    if (BREAKS.has(name)) flush();
    node = nextNode(node, root, !UNSEEN.has(name));
  }
  flush();
  return lines;
}

const nameOf = (node: AnyNode | null): string => (isElement(node) ? node.name : '');
