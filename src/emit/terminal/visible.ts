/** What goes to a terminal: a page's control characters and bidirectional overrides made visible. */
import type { TextFormat } from '../formats.js';

/** C0 (save tab and newline), DEL, C1, and the marks that turn text round. Source: Unicode UAX 9 and TR 36. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const CONTROL_PICTURES = 0x2400;

const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/** Text that no terminal acts on. */
export const makeVisible = (text: string): string => text.replace(UNSAFE, picture);

/** JSON that no terminal acts on and that still says the same. */
export const makeVisibleInJson = (json: string): string =>
  json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What makes the output of a format safe for a terminal. */
export const makeVisibleIn = (format: TextFormat): ((text: string) => string) =>
  JSON_FORMATS.has(format) ? makeVisibleInJson : makeVisible;

const JSON_FORMATS: ReadonlySet<TextFormat> = new Set(['ndjson', 'json', 'ninjs', 'jsonld']);
