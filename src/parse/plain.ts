/** Text scraped from a page → the tree shape that HTML gives, one `p` a line of text. */
import { appendChild, Document, Element, Text } from './node.js';

/** A document whose body holds one paragraph for each line that is not blank. */
export function plainTree(text: string): Document {
  const document = new Document();
  const html = new Element('html', []);
  const body = new Element('body', []);
  appendChild(document, html);
  appendChild(html, body);
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue;
    const paragraph = new Element('p', []);
    appendChild(paragraph, new Text(line));
    appendChild(body, paragraph);
  }
  return document;
}
