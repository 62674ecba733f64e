/**
 * The decode stage: bytes → text. The user's word, then a byte-order mark, the HTTP header, the meta tag, each unless the bytes
 * refute it, then a guess from the content. Bytes become text here and nowhere else.
 *
 * Through iconv-lite, as Node 20's own `TextDecoder('windows-1252')` reads ISO-8859-1 and turns curly quotes into controls.
 */

import { isAscii, isUtf8 } from 'node:buffer';

import { PageError } from '../warning.js';
import { readByteOrderMark, readDeclaration, readsLikeUtf16 } from './declared.js';
import { looksDoublyEncoded, undoDoubleEncoding } from './doubly-encoded.js';
import { encodingOfLabel, isInEscapes, isNotRead } from './encoding-labels.js';
import { guessEncoding } from './guess.js';
import { loadIconv } from './libraries.js';
import { Markup } from './markup.js';

export { encodingOfLabel } from './encoding-labels.js';
export { Markup } from './markup.js';

export interface Decoded {
  /** The text, so that its parts can be read without the whole. */
  readonly markup: Markup;
  /** The whole, made when it is asked for. */
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  /** Why the encoding is not sure, for the warning; null where it is. */
  readonly doubt: string | null;
}

interface Declared {
  /** The user's `--encoding`, a known label. */
  readonly override?: string;
  /** The charset of the HTTP header that came with the bytes. */
  readonly http?: string;
}

const REPLACEMENT = '\ufffd';

/** Text of a page's bytes. Throws `PageError` for bytes that are empty or no text. A bad byte becomes U+FFFD. */
export function decodePage(bytes: Uint8Array, declared: Declared = {}): Decoded {
  const mark = readByteOrderMark(bytes);
  const content = mark ? bytes.subarray(mark.length) : bytes;
  if (content.length === 0) throw new PageError('empty', 'the page has no bytes');
  const chosen = chooseEncoding(content, mark?.encoding ?? null, declared);
  if (chosen.encoding !== 'utf-16le' && chosen.encoding !== 'utf-16be') refuseBinary(content);
  if (chosen.encoding !== 'utf-8' || !isUtf8(content)) return readInFull(content, chosen);
  const mayUndo = declared.override === undefined && looksDoublyEncoded(content);
  return (mayUndo ? readUndone(toBuffer(content).toString('utf8')) : null) ?? readUtf8(content, chosen.doubt);
}

/** Text that a container gives as such. Throws `PageError` for one that is empty. */
export function takeText(content: string): Decoded {
  if (content.trim() === '')
    throw new PageError('empty', content === '' ? 'the page has no text' : 'the page holds only white space');
  const text = content.toWellFormed();
  return readUndone(text) ?? { markup: Markup.ofText(text), text, encoding: 'utf-8', doubt: null };
}

/** UTF-8 that was encoded twice; null for any other. */
function readUndone(given: string): Decoded | null {
  const undone = undoDoubleEncoding(given);
  if (undone === null) return null;
  const { text, count } = undone;
  const doubt = `${count} characters were encoded twice, in utf-8 and what was read as windows-1252; that was undone`;
  return { markup: Markup.ofText(text), text, encoding: 'utf-8', doubt };
}

function readInFull(content: Uint8Array, { encoding, doubt: known }: Choice): Decoded {
  const text = decodeAs(content, encoding);
  if (text.trim() === '') throw new PageError('empty', 'the page holds only white space');
  const badBytes = known === null && text.includes(REPLACEMENT) ? countBadBytes(content, text, encoding) : 0;
  const doubt = badBytes > 0 ? `${badBytes} bytes are no ${encoding} and were replaced` : known;
  return { markup: Markup.ofText(text), text, encoding, doubt };
}

/** Valid UTF-8, which holds no bad byte to look for. */
function readUtf8(bytes: Uint8Array, doubt: string | null): Decoded {
  const markup = Markup.ofUtf8(bytes);
  if (isBlank(markup)) throw new PageError('empty', 'the page holds only white space');
  return {
    markup,
    get text() {
      return markup.text;
    },
    encoding: 'utf-8',
    doubt,
  };
}

const NO_SPACE = /[^\t-\r ]/;
const HEAD = 1_000;

/** Whether there is nothing but white space; the first unit that is no ASCII space nearly always settles it. */
function isBlank(markup: Markup): boolean {
  const first = NO_SPACE.exec(markup.units(0, HEAD))?.[0];
  return (first === undefined || first > '\x7f') && markup.text.trim() === '';
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Halves of characters, as broken UTF-16 holds them, are replaced one for one. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const buffer = toBuffer(bytes);
  if (encoding === 'utf-8') return buffer.toString('utf8');
  const iconv = loadIconv();
  // What it lacks, Node has: iso-2022-jp, x-mac-cyrillic.
  if (!iconv.encodingExists(encoding)) return new TextDecoder(encoding, { ignoreBOM: true }).decode(buffer);
  return iconv.decode(buffer, encoding, { stripBOM: false }).toWellFormed();
}

/** U+FFFD that the page itself holds, as three good bytes, are not counted. */
function countBadBytes(bytes: Uint8Array, text: string, encoding: string): number {
  const own = encoding === 'utf-8' ? countOwnReplacements(bytes) : 0;
  return text.split(REPLACEMENT).length - 1 - own;
}

function countOwnReplacements(bytes: Uint8Array): number {
  const buffer = toBuffer(bytes);
  const own = Buffer.from(REPLACEMENT);
  let count = 0;
  for (let at = buffer.indexOf(own); at >= 0; at = buffer.indexOf(own, at + own.length)) count += 1;
  return count;
}

interface Choice {
  readonly encoding: string;
  readonly doubt: string | null;
}

function chooseEncoding(bytes: Uint8Array, mark: string | null, { override, http }: Declared): Choice {
  const forced = override ? encodingOfLabel(override) : null;
  if (forced) return { encoding: forced, doubt: null };
  if (mark?.startsWith('utf-16')) return { encoding: mark, doubt: null };
  const wide = mark === null ? readsLikeUtf16(bytes) : null;
  if (wide) return { encoding: wide, doubt: `nothing is declared; the bytes read like ${wide}` };
  if (isUtf8(bytes)) return isAscii(bytes) ? chooseForAscii(bytes, http) : { encoding: 'utf-8', doubt: null };
  const known = mark ?? (http ? encodingOfLabel(http) : null);
  const { label, encoding: claimed } =
    known === null ? (readDeclaration(bytes) ?? NONE) : { label: known, encoding: known };
  if (claimed !== null && claimed !== 'utf-8') return chooseForClaim(bytes, claimed);
  return chooseForBrokenUtf8(bytes, claimed, label);
}

const NONE = { label: null, encoding: null };

/** Bytes of ASCII alone are UTF-8, but where the page says that they stand for other characters. */
function chooseForAscii(bytes: Uint8Array, http: string | undefined): Choice {
  const byHeader = http === undefined ? null : { label: http, encoding: encodingOfLabel(http) };
  const declaration = byHeader ?? readDeclaration(bytes);
  if (declaration === null) return { encoding: 'utf-8', doubt: null };
  const { label, encoding } = declaration;
  if (encoding !== null && isInEscapes(encoding) && bytes.includes(ESCAPE)) return { encoding, doubt: null };
  return { encoding: 'utf-8', doubt: isNotRead(label) ? `no page is read in the ${label} that is declared` : null };
}

const ESCAPE = 0x1b;

/**
 * Of characters beyond ASCII, bad bytes for one that is good, where UTF-8 is claimed and where nothing is. Text of another encoding
 * has good ones by chance, up to one for three bad ones.
 */
const MOST_BAD_CLAIMED = 1;
const MOST_BAD_UNCLAIMED = 1 / 4;

/** Bytes that are not whole UTF-8: UTF-8 with a few bad bytes or a cut end, or another encoding. */
function chooseForBrokenUtf8(bytes: Uint8Array, claimed: string | null, label: string | null): Choice {
  const { good, bad } = countUtf8(bytes);
  if (bad === 0 && (good > 0 || claimed !== null)) return { encoding: 'utf-8', doubt: null };
  if (bad <= good * (claimed === null ? MOST_BAD_UNCLAIMED : MOST_BAD_CLAIMED))
    return { encoding: 'utf-8', doubt: `${bad} bytes are no utf-8 and were replaced` };
  const { encoding } = guessEncoding(bytes);
  return { encoding, doubt: `${whyNotUtf8(claimed, label)}; they read like ${encoding}` };
}

function whyNotUtf8(claimed: string | null, label: string | null): string {
  if (claimed !== null) return 'the bytes are not the utf-8 that is declared';
  return label === null ? 'nothing is declared' : `no page is read in the ${label} that is declared`;
}

/** Sureness from which a guess refutes a declared encoding that the bytes do not fit well. */
const SURE = 60;
const MOST_BAD_SHARE = 0.02;

function chooseForClaim(bytes: Uint8Array, claimed: string): Choice {
  const high = countHigh(bytes);
  const misfit = (text: string): number => (text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0) / Math.max(1, high);
  if (misfit(decodeAs(bytes, claimed)) <= MOST_BAD_SHARE && !isMultiByteGuess(bytes, claimed))
    return { encoding: claimed, doubt: null };
  const { encoding, confidence } = guessEncoding(bytes);
  const isBetter = confidence >= SURE && misfit(decodeAs(bytes, encoding)) <= MOST_BAD_SHARE;
  if (!isBetter || encoding === claimed) return { encoding: claimed, doubt: null };
  return { encoding, doubt: `the bytes are not the ${claimed} that is declared; they read like ${encoding}` };
}

const MULTI_BYTE = /^(?:shift_jis|euc-jp|gb18030|big5|euc-kr)$/;

/** A single-byte claim fits any bytes; East Asian text under one is known by its statistics. */
function isMultiByteGuess(bytes: Uint8Array, claimed: string): boolean {
  if (MULTI_BYTE.test(claimed)) return false;
  const { encoding, confidence } = guessEncoding(bytes);
  return MULTI_BYTE.test(encoding) && confidence >= SURE;
}

function countHigh(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte > 0x7f) count += 1;
  return count;
}

/** How many bytes a character of UTF-8 has that begins with a byte; 0 where none does. */
const LENGTH_BY_FIRST_BYTE = new Uint8Array(256)
  .fill(1, 0, 0x80)
  .fill(2, 0xc2, 0xe0)
  .fill(3, 0xe0, 0xf0)
  .fill(4, 0xf0, 0xf5);

/** Whole multi-byte characters and bad bytes; a character that the end cuts counts as neither. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = LENGTH_BY_FIRST_BYTE[bytes[at] ?? 0] ?? 0;
    let tail = 1;
    while (tail < length && ((bytes[at + tail] ?? 0) & 0xc0) === 0x80) tail += 1;
    if (length === 0) bad += 1;
    else if (tail === length) good += length > 1 ? 1 : 0;
    else if (at + tail < bytes.length) bad += 1;
    at += tail;
  }
  return { good, bad };
}

const LOOK_FOR_CONTROLS = 4_096;
const MOST_CONTROLS = 0.1;

/** Throws `not-text` for bytes that are mostly control characters. */
function refuseBinary(bytes: Uint8Array): void {
  const length = Math.min(bytes.length, LOOK_FOR_CONTROLS);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  }
  if (controls > length * MOST_CONTROLS) throw new PageError('not-text', 'binary content, not a page');
}
