/**
 * A page's text, of which only those parts become characters that someone asks for. Nine tenths of a page are markup, scripts and
 * attributes that nobody reads: to make characters of all of it, two bytes each as soon as one of them is no Latin letter, takes
 * longer than to parse it.
 */

import { isAscii } from 'node:buffer';

export class Markup {
  /** The text, or bytes of UTF-8: then a unit is a byte. What markup is made of is ASCII, and is one unit in both. */
  private constructor(
    private readonly whole: string,
    private readonly bytes: Buffer | null,
  ) {}

  static ofText(text: string): Markup {
    return new Markup(text, null);
  }

  /** `bytes`: valid UTF-8. */
  static ofUtf8(bytes: Uint8Array): Markup {
    return new Markup('', Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  /** In units. */
  get length(): number {
    return this.bytes === null ? this.whole.length : this.bytes.length;
  }

  /** Whether a NUL stands in it, which is no character of a page. */
  get hasNul(): boolean {
    return this.bytes === null ? this.whole.includes('\0') : this.bytes.includes(0);
  }

  /** All of it, as characters. */
  get text(): string {
    return this.bytes === null ? this.whole : this.bytes.toString('utf8');
  }

  /** Whether it is at hand as one string already. */
  get isText(): boolean {
    return this.bytes === null;
  }

  /** A part as its units stand: a unit that is no ASCII is no character where the text is bytes. */
  units(start: number, end: number = this.length): string {
    return this.bytes === null ? this.whole.slice(start, end) : this.bytes.toString('latin1', start, end);
  }

  /** A part as characters, which starts and ends beside ASCII. */
  characters(start: number, end: number): string {
    return this.bytes === null ? this.whole.slice(start, end) : this.bytes.toString('utf8', start, end);
  }

  /** Whether a part is ASCII alone; false where nothing is gained by knowing. */
  isAscii(start: number, end: number): boolean {
    return this.bytes !== null && isAscii(this.bytes.subarray(start, end));
  }

  /** Where ASCII stands from here on; -1 where it does not. */
  indexOf(ascii: string, from: number): number {
    return this.bytes === null ? this.whole.indexOf(ascii, from) : this.bytes.indexOf(ascii, from, 'latin1');
  }

  /** Where ASCII stands last; -1 where it does not. */
  lastIndexOf(ascii: string): number {
    return this.bytes === null ? this.whole.lastIndexOf(ascii) : this.bytes.lastIndexOf(ascii, undefined, 'latin1');
  }
}
