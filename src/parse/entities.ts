/** Character references → what they stand for, as browsers read them. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

let decoded = '';
let consumed = 0;
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, length) => {
  // A name beyond the Basic Multilingual Plane comes as two halves.
  decoded += String.fromCodePoint(codePoint);
  consumed = length;
});

/** Where a text stands, and with it which references count: a bare `&copy` does in text, in an attribute unless `=` or a letter follows. */
const MODES = { text: DecodingMode.Legacy, attribute: DecodingMode.Attribute, json: DecodingMode.Strict };

/** A text with its references read. In JSON none is meant but those that end with a semicolon. */
export function readEntities(html: string, place: keyof typeof MODES): string {
  const mode = MODES[place];
  let text = '';
  let from = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at)) {
    decoded = '';
    consumed = 0;
    decoder.startEntity(mode);
    if (decoder.write(html, at + 1) < 0) decoder.end();
    if (consumed > 0) {
      text += html.slice(from, at) + decoded;
      from = at + consumed;
    }
    at = Math.max(from, at + 1);
  }
  return from === 0 ? html : text + html.slice(from);
}
