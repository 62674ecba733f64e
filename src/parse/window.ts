/**
 * The part of a page's markup that is being scanned. A string of more than 128 kB gets pages of memory of its own from V8, whose
 * coming and going costs more than the scan; so a page is read in parts, each of which begins where the one before left off.
 */
import type { Markup } from '../decode/index.js';

const SIZE = 64 * 1024;
const HIGHEST_ASCII = 0x7f;

export class Window {
  /** The part, in units of the markup. */
  html = '';
  /** Whether the markup ends where the part ends. */
  isLast = false;
  /** Whether a NUL stands in the markup. */
  readonly hasNul: boolean;
  private base = 0;
  private isAscii = false;
  /** The first ampersand at or after the place last asked about. */
  private ampersand = -1;

  /** `size`: how many units are read at once; text that is one string already is read as it is. */
  constructor(
    private readonly markup: Markup,
    private readonly size: number = SIZE,
  ) {
    this.hasNul = markup.hasNul;
    this.read(0, markup.isText ? markup.length : size);
  }

  /** Moves on to `from`, a place in this part; a part that does not move grows to twice its length. */
  moveTo(from: number): void {
    this.read(this.base + from, from === 0 ? Math.max(this.size, 2 * this.html.length) : this.size);
  }

  private read(start: number, length: number): void {
    const end = Math.min(this.markup.length, start + length);
    this.html = this.markup.units(start, end);
    this.isLast = end === this.markup.length;
    this.base = start;
    this.isAscii = this.markup.isText || this.markup.isAscii(start, end);
    this.ampersand = -1;
  }

  /** A stretch of the part as characters; it starts and ends beside ASCII. */
  characters(start: number, end: number): string {
    if (this.isAscii || this.isAsciiAlone(start, end)) return this.html.slice(start, end);
    return this.markup.characters(this.base + start, this.base + end);
  }

  private isAsciiAlone(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.html.charCodeAt(at) > HIGHEST_ASCII) return false;
    return true;
  }

  /** Whether a character reference may stand in a stretch; stretches are asked about from front to back. */
  hasAmpersand(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const found = this.html.indexOf('&', start);
      this.ampersand = found < 0 ? this.html.length : found;
    }
    return this.ampersand < end;
  }
}
