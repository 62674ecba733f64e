/**
 * A page's text, of which only those parts become characters that someone asks for. Nine tenths of a page are markup, scripts and
 * attributes that nobody reads: to make characters of all of it, two bytes each as soon as one of them is no Latin letter, takes
 * longer than to parse it.
 */

import { isAscii } from 'node:buffer';

const HIGHEST_ASCII = 0x7f;
/** From this length on the library's own loop over the bytes is the faster one. */
const LONG = 256;

export class Markup {
  /**
   * `units`: the text, or, where `bytes` are given, one unit a byte of UTF-8. What is ASCII stands in both as it is, and so does what
   * markup is made of; positions count units.
   */
  private constructor(
    readonly units: string,
    private readonly bytes: Buffer | null,
  ) {}

  static ofText(text: string): Markup {
    return new Markup(text, null);
  }

  /** `bytes`: valid UTF-8. */
  static ofUtf8(bytes: Uint8Array): Markup {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Markup(buffer.toString('latin1'), buffer);
  }

  /** All of it, as characters. */
  get text(): string {
    return this.bytes === null ? this.units : this.bytes.toString('utf8');
  }

  /** A part as characters, which starts and ends beside ASCII. */
  slice(start: number, end: number): string {
    if (this.bytes === null || this.isAscii(start, end)) return this.units.slice(start, end);
    return this.bytes.toString('utf8', start, end);
  }

  private isAscii(start: number, end: number): boolean {
    if (end - start > LONG) return isAscii((this.bytes as Buffer).subarray(start, end));
    for (let at = start; at < end; at += 1) if (this.units.charCodeAt(at) > HIGHEST_ASCII) return false;
    return true;
  }
}
