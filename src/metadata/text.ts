/** Strings as pages give them, made right: white space, entities, comparison keys. */
import { readEntities } from '../parse/entities.js';

/** Any white space, of no width as well; `&nbsp;` is one. */
const SPACES = /[\s\u200b\ufeff]+/g;
/** A tag of HTML that stands in a string: `<b>`, `</p>`, `<a href="…">`. */
const TAGS = /<\/?[a-z][^<>]{0,300}>/gi;
/** Control characters and the soft hyphen, which `&shy;` gives. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad]/g;

/** One line: references decoded, tags dropped, white space squeezed. */
export function cleanLine(value: string): string {
  const decoded = readEntities(value, 'json');
  const plain = decoded.includes('<') ? decoded.replace(TAGS, ' ') : decoded;
  // JSON-LD and attributes are often encoded twice: `&amp;rsquo;`.
  return readEntities(plain, 'json').replace(UNSEEN, '').replace(SPACES, ' ').trim();
}

const ASCII = /^[\u0000-\u007f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** What two writings of the same name or headline have in common: lower case, letters and digits alone. */
export function comparisonKey(value: string): string {
  if (ASCII.test(value)) return value.toLowerCase().match(ASCII_WORD)?.join(' ') ?? '';
  return (
    value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
