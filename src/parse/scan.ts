/**
 * Markup → tags and texts, in one pass over the page's text. It cuts where browsers cut (a test compares it to parse5's tokenizer, the
 * score to html5lib's tests), in a third of the time: whole runs are skipped by searching, and no name, value or text becomes a string
 * before someone wants it.
 */

import { unitAt } from '../text/units.js';
import type { Window } from './window.js';

/** Who takes what the scanner finds; positions are units of the window, as it stands at the call. */
export interface Sink {
  text(start: number, end: number): void;
  /** Whether text in which nothing is to be decoded, as in scripts and styles, is asked for in the element at hand. */
  wantsRawText(): boolean;
  /** Whether the element at hand is none of HTML, but of a drawing or a formula. */
  isForeign(): boolean;
  rawText(start: number, end: number): void;
  /** A tag that the window cuts off comes once more from its beginning. */
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

const isSpace = (unit: number): boolean => unit === SPACE || unit === 10 || unit === 9 || unit === 12 || unit === 13;
const endsName = (unit: number): boolean => unit === SLASH || unit === GREATER || isSpace(unit);
const isLetter = (unit: number): boolean => {
  const letter = unit | 0x20;
  return letter >= 97 && letter <= 122;
};

/** What begins an end tag, a comment or a declaration, behind `<`. */
const isMarkup = (unit: number): boolean => unit === SLASH || unit === BANG || unit === QUESTION;

/** Elements whose content is text alone, whether character references count in it, and that whose content has no end. */
const TEXT_ELEMENTS: ReadonlyMap<string, 'raw' | 'decoded' | 'endless'> = new Map([
  ['script', 'raw'],
  ['style', 'raw'],
  ['title', 'decoded'],
  ['textarea', 'decoded'],
  ['xmp', 'raw'],
  ['iframe', 'raw'],
  ['noembed', 'raw'],
  ['noframes', 'raw'],
  ['plaintext', 'endless'],
]);
const LONGEST_TEXT_ELEMENT = 9;
/** A first look at a name that costs no string: its length and its first letter, whatever the case. */
const shapeOf = (length: number, letter: number): number => (length << 5) | (letter & 31);
const TEXT_ELEMENT_SHAPES = new Uint8Array(shapeOf(LONGEST_TEXT_ELEMENT, 31) + 1);
for (const name of TEXT_ELEMENTS.keys()) TEXT_ELEMENT_SHAPES[shapeOf(name.length, name.charCodeAt(0))] = 1;
/** `</` and the mark behind the name. */
const END_TAG_MARKS = 3;
const COMMENT_OPEN = '<!--';
/** What changes how a script's comment is read: `<script>` in it takes the next `</script>` for its own. */
const IN_SCRIPT_COMMENT = /<(\/?)script[\s/>]|-->/gi;

/** Reads the markup from the window's place on. Linear in its length; a tag that the end cuts off is left out. */
export function scanMarkup(window: Window, sink: Sink): void {
  new Scanner(window, sink).run();
}

class Scanner {
  private html: string;
  private at = 0;
  /** The comment that was found last; before `at` where the next is not yet searched. */
  private comment = -1;

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
      if (first === SLASH && open + 2 >= this.html.length) {
        this.at = this.html.length;
        continue;
      }
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
    this.comment = -1;
    return true;
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (isSpace(unitAt(this.html, at))) at += 1;
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
    const start = this.at + 1;
    if (!isLetter(html.charCodeAt(start))) return this.goTo(this.find('>', start) + 1);
    let end = start;
    while (end < html.length && !endsName(html.charCodeAt(end))) end += 1;
    const close = unitAt(html, end) === GREATER ? end : this.skipAttributes(end);
    const isWhole = this.goTo(close + 1);
    if (isWhole) this.sink.closeTag(start, end);
    return isWhole;
  }

  /** Where an end tag ends that has attributes, or the end of the window. */
  private skipAttributes(from: number): number {
    const { html } = this;
    let at = from;
    while (at < html.length) {
      const unit = html.charCodeAt(at);
      if (unit === GREATER) return at;
      at = isSpace(unit) || unit === SLASH ? at + 1 : this.skipAttribute(at);
    }
    return html.length;
  }

  /** Comments, document types, processing instructions: nothing that is read; CDATA is, in drawings and formulas. */
  private readDeclaration(kind: number): boolean {
    const { html } = this;
    const start = this.at + 1;
    if (kind === BANG && html.charCodeAt(start) === DASH && html.charCodeAt(start + 1) === DASH)
      return this.goTo(this.endOfComment(start + 2));
    if (kind === BANG && html.startsWith('[CDATA[', start) && this.sink.isForeign()) return this.readCdata(start + 7);
    return this.goTo(this.find('>', start) + 1);
  }

  /** The place behind a comment whose text begins at `start`: it ends with `-->` or `--!>`, or at once, as in `<!-->` and `<!--->`. */
  private endOfComment(start: number): number {
    const { html } = this;
    if (html.charCodeAt(start) === GREATER) return start + 1;
    if (html.startsWith('->', start)) return start + 2;
    for (let at = this.find('--', start); at < html.length; at = this.find('--', at + 1)) {
      const unit = html.charCodeAt(at + 2);
      if (unit === GREATER) return at + 3;
      if (unit === BANG && html.charCodeAt(at + 3) === GREATER) return at + 4;
    }
    return html.length + 1;
  }

  private readCdata(start: number): boolean {
    const end = this.find(']]>', start);
    const isWhole = this.goTo(end + 3);
    if ((isWhole || this.window.isLast) && end > start) this.sink.rawText(start, end);
    return isWhole;
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
      if (unit === SLASH && unitAt(html, at + 1) === GREATER) {
        this.at = at + 2;
        sink.endOpenTag(true);
        this.readTextElement(start, nameEnd);
        return true;
      }
      at = isSpace(unit) || unit === SLASH ? at + 1 : this.readAttribute(at);
    }
    this.at = html.length;
    return false;
  }

  /** Reads an attribute from its name's first unit; gives the place after it. In one piece, since it is most of a page. */
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
    if (unitAt(html, at) !== EQUALS) {
      sink.attributeValue(nameEnd, nameEnd);
      return at;
    }
    at = this.skipSpaces(at + 1);
    const quote = unitAt(html, at);
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

  /** The same of an end tag, whose attributes nobody is given. */
  private skipAttribute(start: number): number {
    const { html } = this;
    let at = start + 1;
    while (at < html.length && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at))) at += 1;
    at = this.skipSpaces(at);
    if (unitAt(html, at) !== EQUALS) return at;
    at = this.skipSpaces(at + 1);
    const quote = unitAt(html, at);
    if (quote === DOUBLE_QUOTE) return this.find('"', at + 1) + 1;
    if (quote === SINGLE_QUOTE) return this.find("'", at + 1) + 1;
    while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at += 1;
    return at;
  }

  /** After the start tag of an element that holds text alone, reads up to its end tag. */
  private readTextElement(start: number, end: number): void {
    if (end - start > LONGEST_TEXT_ELEMENT) return;
    if (TEXT_ELEMENT_SHAPES[shapeOf(end - start, this.html.charCodeAt(start))] === 0) return;
    const name = this.html.slice(start, end).toLowerCase();
    const content = TEXT_ELEMENTS.get(name);
    if (content === undefined || this.sink.isForeign()) return;
    if (content === 'endless') this.readToEnd();
    else if (content === 'raw' && !this.sink.wantsRawText()) this.skipTextElement(name);
    else this.giveTextElement(name, content);
  }

  private readToEnd(): void {
    // All at once: a window may end inside a character.
    while (this.moveTo(this.at));
    if (this.html.length > this.at) this.sink.rawText(this.at, this.html.length);
    this.at = this.html.length;
  }

  private giveTextElement(name: string, content: 'raw' | 'decoded'): void {
    let close = this.findEnd(name);
    while (close === this.html.length && this.moveTo(this.at)) close = this.findEnd(name);
    if (close > this.at) {
      if (content === 'raw') this.sink.rawText(this.at, close);
      else this.sink.text(this.at, close);
    }
    this.at = close;
  }

  /** The same where nobody asks for the text: the window need not hold it all, unless a comment in a script takes its end. */
  private skipTextElement(name: string): void {
    let close = this.findEnd(name);
    while (close === this.html.length && this.moveTo(this.keptFrom(name, close))) close = this.findEnd(name);
    this.at = close;
  }

  private keptFrom(name: string, length: number): number {
    const isCommented = name === 'script' && this.nextComment() < this.html.length;
    return isCommented ? this.at : Math.max(this.at, length - name.length - END_TAG_MARKS);
  }

  /** Where the element's end tag begins, or the end of the window. */
  private findEnd(name: string): number {
    const close = this.findCloseTag(name);
    const isPlain = name !== 'script' || this.nextComment() >= close;
    return isPlain ? close : this.findScriptEnd(this.at);
  }

  /** Where the next comment opens from here on, in a script as well, or the end of the window; each is searched once. */
  private nextComment(): number {
    if (this.comment < this.at) this.comment = this.find(COMMENT_OPEN, this.at);
    return this.comment;
  }

  private findCloseTag(name: string): number {
    const { html } = this;
    for (let at = this.find('</', this.at); at < html.length; at = this.find('</', at + 2)) {
      const end = at + 2 + name.length;
      if (end < html.length && endsName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === name)
        return at;
    }
    return html.length;
  }

  /** The same of a script with comments, in which it may hold scripts of its own (HTML, "script data double escaped state"). */
  private findScriptEnd(from: number): number {
    const { html } = this;
    let isInComment = false;
    let isInScript = false;
    for (let at = from; at < html.length; ) {
      if (!isInComment) {
        const open = this.find(COMMENT_OPEN, at);
        const close = html.slice(at, open).search(/<\/script[\s/>]/i);
        if (close >= 0) return at + close;
        isInComment = true;
        // The marks that open a comment may end it: `<!-->`.
        at = open + 2;
      }
      IN_SCRIPT_COMMENT.lastIndex = at;
      const found = IN_SCRIPT_COMMENT.exec(html);
      if (found === null) break;
      const [mark, slash] = found;
      at = found.index + mark.length;
      if (slash === undefined) {
        isInComment = false;
        isInScript = false;
      } else if (slash === '') isInScript = true;
      else if (isInScript) isInScript = false;
      else return found.index;
    }
    return html.length;
  }
}
