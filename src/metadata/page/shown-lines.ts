/** What an element shows, as lines of text: blocks break lines, `span`s that style alone sets apart get a blank. */
import { type AnyNode, attributeOf, type Element, isElement, nextNode } from '../../parse/walk.js';

const LONGEST_LINE = 600;
const MOST_NODES = 120;
/** Elements that begin a line of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul time button'.split(
    ' ',
  ),
);
/** Pages set these apart by style alone. */
const SPACED_INLINE = new Set(['a', 'span', 'label']);
/** Parts the texts of two `span`s in what a byline shows. */
export const SOFT_BREAK = '\u2009';
/** Elements of which nothing is seen. */
export const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'iframe']);

/** The visible text of an element in lines, at most `limit` units of it; `soft` stands between what style alone sets apart. */
export function linesUnder(root: AnyNode, limit = LONGEST_LINE, soft = ' '): string {
  let text = '';
  let nodes = 0;
  for (let node = nextNode(root, root); node && text.length < limit && nodes < MOST_NODES; nodes += 1) {
    const unseen = isElement(node) && (UNSEEN.has(node.name) || isHidden(node));
    if (node.type === 'text') text += node.data;
    else if (isElement(node)) text += BLOCKS.has(node.name) ? '\n' : SPACED_INLINE.has(node.name) ? soft : '';
    const next = nextNode(node, root, !unseen);
    if (next && next.parent !== node && next.parent !== node.parent) text += gapAfter(node, next, soft);
    else if (isElement(node) && next?.parent === node.parent && BLOCKS.has(node.name)) text += '\n';
    node = next;
  }
  return text.slice(0, limit);
}

const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none/i;

/** Whether an element is hidden where it stands, as tools for editors are. */
const isHidden = (element: Element): boolean =>
  element.attributes.length > 0 && HIDDEN_STYLE.test(attributeOf(element, 'style') ?? '');

/** What parts a node from the one that follows it outside its parent: a line break where a block ends, a blank where a `span` does. */
function gapAfter(node: AnyNode, next: AnyNode, soft: string): string {
  let gap = '';
  for (let at = node.parent; at && at !== next.parent; at = at.parent) {
    if (!isElement(at)) continue;
    if (BLOCKS.has(at.name)) return '\n';
    if (SPACED_INLINE.has(at.name)) gap = soft;
  }
  return gap;
}

const SPACES = /\s+/g;
/** One line of what an element shows. */
export const lineUnder = (root: AnyNode): string => linesUnder(root).replace(SPACES, ' ').trim();

/** The name of an element; empty for all else. */
export const nameOf = (node: AnyNode | null): string => (isElement(node) ? node.name : '');

const MOST_NODES_AROUND = 500;
const LONGEST_TEXT = 2000;
const PASSED_OVER = new Set(['figure', 'button', 'form', 'nav', 'aside', 'footer']);

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
    if (seen > MOST_NODES_AROUND || lines.length >= most) return stop === null ? lines : null;
    const name = nameOf(node);
    if (node.type === 'text') current += node.data.slice(0, LONGEST_TEXT);
    else if (BLOCKS.has(name)) flush();
    else if (SPACED_INLINE.has(name)) current += ' ';
    const next = nextNode(node, root, !UNSEEN.has(name) && !PASSED_OVER.has(name));
    for (let at: AnyNode | null = node; at && next && at !== next.parent && at !== root; at = at.parent)
      if (BLOCKS.has(nameOf(at))) flush();
      else if (SPACED_INLINE.has(nameOf(at))) current += ' ';
    node = next;
  }
  flush();
  return lines;
}
