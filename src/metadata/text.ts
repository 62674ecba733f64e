/** Strings as pages give them, made right: white space, entities, comparison keys. */
import { decodeEntities } from './entities.js';

const SPACES = /[\s\u200b\ufeff]+/g;
const TAGS = /<\/?[a-z][^<>]{0,300}>/gi;
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad]/g;

/** One line: references decoded, tags dropped, white space squeezed. */
export function cleanLine(value: string): string {
  const decoded = decodeEntities(value);
  const plain = decoded.includes('<') ? decoded.replace(TAGS, ' ') : decoded;
  return decodeEntities(plain).replace(UNSEEN, '').replace(SPACES, ' ').trim();
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
