/**
 * Markup → tags and texts, in one pass over the page's text. It cuts where htmlparser2's tokenizer cuts (a test compares the two), in
 * half the time: whole runs are skipped by searching, and no name, value or text becomes a string before someone wants it.
 */

import type { Window } from './window.js';

/** Who takes what the scanner finds; positions are units of the window, as it stands when they are told. */
export interface Sink {
  text(start: number, end: number): void;
  /** Whether text in which nothing is to be decoded, as in scripts and styles, is asked for in the element at hand. */
  wantsRawText(): boolean;
  rawText(start: number, end: number): void;
  /** A tag that the window cuts off is told once more from its beginning. */
  openTag(start: number, end: number): void;
  attributeName(start: number, end: number): void;
  /** The value of the attribute named last, quotes left out. */
  attributeValue(start: number, end: number): void;
  endOpenTag(isSelfClosing: boolean): void;
  closeTag(start: number, end: number): void;
}

const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BRACKET = 91;

const isSpace = (unit: number): boolean => unit === SPACE || unit === 10 || unit === 9 || unit === 12 || unit === 13;
const endsName = (unit: number): boolean => unit === SLASH || unit === GREATER || isSpace(unit);
const isLetter = (unit: number): boolean => {
  const letter = unit | 0x20;
  return letter >= 97 && letter <= 122;
};

/** What begins an end tag, a comment or a declaration, behind `<`. */
const isMarkup = (unit: number): boolean => unit === SLASH || unit === BANG || unit === QUESTION;

/** Elements whose content is text alone, and whether character references count in it. */
const TEXT_ELEMENTS: ReadonlyMap<string, 'raw' | 'decoded'> = new Map([
  ['script', 'raw'],
  ['style', 'raw'],
  ['title', 'decoded'],
  ['textarea', 'raw'],
  ['xmp', 'raw'],
]);
const LONGEST_TEXT_ELEMENT = 8;
/** `</` and the mark behind the name. */
const END_TAG_MARKS = 3;

/** Reads the markup from the window's place on. Linear in its length; a tag that the end cuts off is left out. */
export function scanMarkup(window: Window, sink: Sink): void {
  new Scanner(window, sink).run();
}

class Scanner {
  private html: string;
  private at = 0;

  constructor(
    private readonly window: Window,
    private readonly sink: Sink,
  ) {
    this.html = window.html;
  }

  run(): void {
    let start = 0;
    for (;;) {
      const open = this.html.indexOf('<', this.at);
      if (open < 0 || open + 1 >= this.html.length) {
        if (!this.moveTo(start)) break;
        start = 0;
        continue;
      }
      const first = this.html.charCodeAt(open + 1);
      const isTag = isLetter(first);
      if (!isTag && !isMarkup(first)) {
        this.at = open + 1;
        continue;
      }
      if (first === SLASH && this.isEmptyEndTag(open)) continue;
      if (open > start) this.sink.text(start, open);
      this.at = open + 1;
      const isWhole = isTag ? this.readOpenTag() : first === SLASH ? this.readCloseTag() : this.readDeclaration(first);
      start = isWhole || !this.moveTo(open) ? this.at : 0;
    }
    if (start < this.html.length) this.sink.text(start, this.html.length);
  }

  /** Moves the window on, so that it begins at `from`; false where the markup ends with it. */
  private moveTo(from: number): boolean {
    if (this.window.isLast) return false;
    this.window.moveTo(from);
    this.html = this.window.html;
    this.at = 0;
    return true;
  }

  /** `</>` and `</` at the end are text. */
  private isEmptyEndTag(open: number): boolean {
    const next = this.skipSpaces(open + 2);
    if (next < this.html.length ? this.html.charCodeAt(next) !== GREATER : !this.window.isLast) return false;
    this.at = next + 1;
    return true;
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (isSpace(this.html.charCodeAt(at))) at += 1;
    return at;
  }

  /** Where a text stands from here on, or the end of the window. */
  private find(text: string, from: number): number {
    const at = this.html.indexOf(text, from);
    return at < 0 ? this.html.length : at;
  }

  /** Goes to the place behind what was found; false where the window cuts it off. */
  private goTo(at: number): boolean {
    this.at = at;
    return at <= this.html.length;
  }

  /** All readers of tags: false for one that the window cuts off. */
  private readCloseTag(): boolean {
    const { html } = this;
    const start = this.skipSpaces(this.at + 1);
    let end = start;
    if (isLetter(html.charCodeAt(start)))
      while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== GREATER) end += 1;
    const close = this.find('>', end);
    const isWhole = this.goTo(close + 1);
    if (end > start && end < html.length && (isWhole || this.window.isLast)) this.sink.closeTag(start, end);
    return isWhole;
  }

  /** Comments, CDATA, document types, processing instructions: nothing that is read, save where the end cuts them off. */
  private readDeclaration(kind: number): boolean {
    const { html } = this;
    const start = this.at + 1;
    const first = html.charCodeAt(start);
    if (kind === BANG && first === DASH && html.charCodeAt(start + 1) === DASH)
      return this.goTo(this.find('-->', start) + 3);
    if (kind === BANG && html.startsWith('[CDATA[', start)) return this.goTo(this.find(']]>', start + 7) + 3);
    const skipped = kind === QUESTION || first === BRACKET ? 0 : first === DASH ? 2 : 1;
    const end = html.indexOf('>', start + skipped);
    const isText = end < 0 && this.window.isLast && start < html.length;
    if (isText && this.sink.wantsRawText()) this.sink.rawText(start, html.length);
    return this.goTo(end < 0 ? html.length + 1 : end + 1);
  }

  private readOpenTag(): boolean {
    const { html, sink } = this;
    const start = this.at;
    let at = start + 1;
    while (at < html.length && !endsName(html.charCodeAt(at))) at += 1;
    const nameEnd = at;
    sink.openTag(start, nameEnd);
    while (at < html.length) {
      const unit = html.charCodeAt(at);
      if (unit === GREATER) {
        this.at = at + 1;
        sink.endOpenTag(false);
        this.readTextElement(start, nameEnd);
        return true;
      }
      if (unit === SLASH) {
        at = this.skipSpaces(at + 1);
        if (html.charCodeAt(at) !== GREATER) continue;
        this.at = at + 1;
        sink.endOpenTag(true);
        return true;
      }
      at = isSpace(unit) ? at + 1 : this.readAttribute(at);
    }
    this.at = html.length;
    return false;
  }

  /** Reads an attribute from its name's first unit; gives the place after it. */
  private readAttribute(start: number): number {
    const { html, sink } = this;
    let nameEnd = start + 1;
    while (nameEnd < html.length) {
      const unit = html.charCodeAt(nameEnd);
      if (unit === EQUALS || endsName(unit)) break;
      nameEnd += 1;
    }
    sink.attributeName(start, nameEnd);
    let at = this.skipSpaces(nameEnd);
    if (html.charCodeAt(at) !== EQUALS) {
      sink.attributeValue(nameEnd, nameEnd);
      return at;
    }
    at = this.skipSpaces(at + 1);
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const end = this.find(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      sink.attributeValue(at + 1, end);
      return end + 1;
    }
    let end = at;
    while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end += 1;
    sink.attributeValue(at, end);
    return end;
  }

  /** After the start tag of an element that holds text alone, reads up to its end tag. */
  private readTextElement(start: number, end: number): void {
    if (end - start > LONGEST_TEXT_ELEMENT) return;
    const first = this.html.charCodeAt(start) | 0x20;
    if (first !== 115 && first !== 116 && first !== 120) return;
    const name = this.html.slice(start, end).toLowerCase();
    const content = TEXT_ELEMENTS.get(name);
    if (content === undefined) return;
    if (content === 'raw' && !this.sink.wantsRawText()) {
      this.skipTextElement(name);
      return;
    }
    let close = this.findCloseTag(name);
    while (close === this.html.length && this.moveTo(this.at)) close = this.findCloseTag(name);
    if (close > this.at) {
      if (content === 'raw') this.sink.rawText(this.at, close);
      else this.sink.text(this.at, close);
    }
    this.at = close;
  }

  /** The same where nobody asks for the text: the window need not hold it all. */
  private skipTextElement(name: string): void {
    let close = this.findCloseTag(name);
    while (close === this.html.length && this.moveTo(Math.max(this.at, close - name.length - END_TAG_MARKS)))
      close = this.findCloseTag(name);
    this.at = close;
  }

  /** Where the element's end tag begins, or the end of the window. */
  private findCloseTag(name: string): number {
    const { html } = this;
    for (let at = this.find('</', this.at); at < html.length; at = this.find('</', at + 2)) {
      const end = at + 2 + name.length;
      const after = html.charCodeAt(end);
      if ((after === GREATER || isSpace(after)) && html.slice(at + 2, end).toLowerCase() === name) return at;
    }
    return html.length;
  }
}
