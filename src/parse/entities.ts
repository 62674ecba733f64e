/** Character references → what they stand for, as browsers read them. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

const REPLACEMENT = 0xfffd;

let decoded = '';
let consumed = 0;
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, length) => {
  decoded += fromCodePoint(codePoint);
  consumed = length;
});

/** A text with its references read; those in attributes end by stricter rules. */
export function readEntities(html: string, place: 'text' | 'attribute'): string {
  const mode = place === 'text' ? DecodingMode.Legacy : DecodingMode.Attribute;
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

function fromCodePoint(codePoint: number): string {
  return codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)
    ? String.fromCodePoint(REPLACEMENT)
    : String.fromCodePoint(codePoint);
}
