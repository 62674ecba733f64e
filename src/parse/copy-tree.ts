/** A page's tree for cheerio: a copy in the shape that its selectors walk. */
import type * as DomHandler from 'domhandler';
import { itemAt } from '../model/column.js';
import { type Document, Element } from './node.js';
import { nextNode } from './walk.js';

interface TreeCopy {
  readonly document: DomHandler.Document;
  /** Each copied element's own one. */
  readonly originals: ReadonlyMap<unknown, Element>;
}

/** Copies a tree; `dom` is the package, which its callers load in their own ways. */
export function copyTree(tree: Document, dom: typeof DomHandler): TreeCopy {
  const document = new dom.Document([]);
  const copies = new Map<object, DomHandler.Document | DomHandler.Element>([[tree, document]]);
  const originals = new Map<unknown, Element>();
  for (let node = nextNode(tree, tree); node; node = nextNode(node, tree)) {
    const copy =
      node instanceof Element
        ? new dom.Element(node.name, attributesOf(node))
        : new dom.Text('data' in node ? node.data : '');
    if (node instanceof Element && copy instanceof dom.Element) {
      copies.set(node, copy);
      originals.set(copy, node);
    }
    const parent = copies.get(node.parent as object) as DomHandler.Element;
    const last = parent.children.at(-1) ?? null;
    copy.parent = parent;
    copy.prev = last;
    if (last) last.next = copy;
    parent.children.push(copy);
  }
  return { document, originals };
}

function attributesOf({ attributes }: Element): Record<string, string> {
  const attribs: Record<string, string> = {};
  for (let at = 0; at < attributes.length; at += 2) {
    const key = itemAt(attributes, at);
    if (!Object.hasOwn(attribs, key)) attribs[key] = itemAt(attributes, at + 1);
  }
  return attribs;
}
