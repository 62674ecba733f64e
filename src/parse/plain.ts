/** Text scraped from a page → the tree shape that HTML gives, one `p` a line of text. */
import { Document, Element, Text } from 'domhandler';

/** A document whose body holds one paragraph for each line that is not blank. */
export function plainTree(text: string): Document {
  const paragraphs = text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Element('p', {}, [new Text(line)]));
  const body = new Element('body', {}, paragraphs);
  const html = new Element('html', {}, [body]);
  const document = new Document([html]);
  for (const parent of [document, html, body, ...paragraphs]) linkChildren(parent);
  return document;
}

function linkChildren(parent: Document | Element): void {
  parent.children.forEach((child, at) => {
    child.parent = parent as Element;
    child.prev = parent.children[at - 1] ?? null;
    child.next = parent.children[at + 1] ?? null;
  });
}
