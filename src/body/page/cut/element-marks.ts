/** What an element is by its attributes: marks of what stands in it, hidden words inside a line, a line break by name. */
import { type AnyNode, attributeOf, type Element, isElement, nextNode } from '../../../parse/walk.js';
import { SIGN } from './class-signs.js';
import { roleOf, WITHIN, withinBit } from './tag-roles.js';

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const ARTICLE_TYPE = /Article|BlogPosting/;
const BREAK_NAME = /(?:^|[\s_-])(?:br|break|linebreak|newline)(?:$|\s)/i;

/** An empty element that its class calls a line break. */
export function isBreak(element: Element): boolean {
  if (element.firstChild !== null || element.attributes.length === 0) return false;
  return BREAK_NAME.test(attributeOf(element, 'class') ?? '');
}

const LANDMARKS = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'menu',
  'menubar',
  'alertdialog',
  'form',
]);

/** What "read more" folds up in the middle of a paragraph is longer. */
const LONGEST_ASIDE = 160;
const MOST_NODES_OF_ASIDE = 12;

/** A few words inside a line that are not shown: for screen readers ("opens in a new window"), or till a script needs them. */
export function isAside(element: Element): boolean {
  let length = 0;
  let node = nextNode(element, element);
  for (let read = 0; node !== null; read += 1) {
    if (node.type === 'text') length += node.data.length;
    if (length > LONGEST_ASIDE || read > MOST_NODES_OF_ASIDE || isBlock(node)) return false;
    node = nextNode(node, element);
  }
  return true;
}

const isBlock = (node: AnyNode): boolean => isElement(node) && roleOf(node.name) === 'block';

export function ownMarks(element: Element, signs: number): number {
  let marks = withinBit(element.name);
  if (element.attributes.length === 0) return element.name === 'a' ? 0 : marks;
  if (element.name === 'a' && attributeOf(element, 'href') === undefined) marks = 0;
  if ((signs & SIGN.hidden) !== 0 || isUnseen(element)) marks |= WITHIN.hidden | WITHIN.unseen;
  else if (attributeOf(element, 'aria-hidden') === 'true') marks |= WITHIN.hidden;
  return marks | saidMarks(element);
}

function isUnseen(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && HIDDEN_STYLE.test(style.slice(0, 500));
}

/** What an element says of itself by `itemprop`, `itemtype`, `role` and an advertisement's data. */
function saidMarks(element: Element): number {
  let marks = 0;
  const itemprop = attributeOf(element, 'itemprop');
  if (itemprop && /articleBody|reviewBody/.test(itemprop)) marks |= WITHIN.articleBody;
  const itemtype = attributeOf(element, 'itemtype');
  if (itemtype && ARTICLE_TYPE.test(itemtype)) marks |= WITHIN.articleItem;
  const role = attributeOf(element, 'role');
  if (role && LANDMARKS.has(role)) marks |= WITHIN.landmark;
  if (attributeOf(element, 'data-ad-slot') !== undefined || attributeOf(element, 'data-ad') !== undefined)
    marks |= WITHIN.adSlot;
  return marks;
}
