/**
 * What to think of bytes when nothing trustworthy is declared: chardet's statistics over the page's visible text. Markup is
 * ASCII and only dilutes them, so tags, scripts and styles are left out.
 */

import { encodingOfLabel } from './encoding-labels.js';
import { loadChardet } from './libraries.js';

interface Guess {
  readonly encoding: string;
  /** 0 to 100. */
  readonly confidence: number;
}

const LONGEST_SAMPLE = 200_000;
const SMALLEST_SAMPLE = 8;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const HIGHEST_ASCII = 0x7f;
const SPACE = 0x20;

/** The bytes outside tags, up to a size that decides; ASCII letters are kept only beside others, where they are words. */
function visibleBytes(bytes: Uint8Array): Buffer {
  const sample = Buffer.alloc(Math.min(bytes.length, LONGEST_SAMPLE));
  let length = 0;
  let inTag = false;
  for (let at = 0; at < bytes.length && length < sample.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS_THAN && isTagStart(bytes[at + 1])) inTag = true;
    if (!inTag && (byte > HIGHEST_ASCII || isNearHigh(bytes, at))) sample[length++] = byte;
    else if (!inTag && length > 0 && sample[length - 1] !== SPACE) sample[length++] = SPACE;
    if (byte === GREATER_THAN) inTag = false;
  }
  return sample.subarray(0, length);
}

const isTagStart = (byte: number | undefined): boolean =>
  byte !== undefined && /[a-z/!?]/i.test(String.fromCharCode(byte));

const WORD_REACH = 2;

function isNearHigh(bytes: Uint8Array, at: number): boolean {
  for (let near = Math.max(0, at - WORD_REACH); near <= at + WORD_REACH; near += 1)
    if ((bytes[near] ?? 0) > HIGHEST_ASCII) return true;
  return false;
}

const FALLBACK: Guess = { encoding: 'windows-1252', confidence: 0 };

/** The likeliest encoding of a page's bytes; windows-1252, the web's default, where nothing speaks for another. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = visibleBytes(bytes);
  if (sample.length < SMALLEST_SAMPLE) return FALLBACK;
  for (const { name, confidence } of loadChardet().analyse(sample)) {
    const encoding = encodingOfLabel(name);
    if (encoding !== null && encoding !== 'utf-8' && !encoding.startsWith('utf-16') && !encoding.startsWith('utf-32')) {
      return confidence < 10 ? FALLBACK : { encoding, confidence };
    }
  }
  return FALLBACK;
}
