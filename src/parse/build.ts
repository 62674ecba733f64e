/**
 * Markup → tree. Tags are matched by name, with what else browsers do where that costs text or time:
 * - nesting is bounded, as in browsers (Blink: 512): what stands deeper becomes a sibling, and no page costs quadratic time;
 * - an end tag does not reach out of a table's cell;
 * - an inline element that ends across a block does not make the block's own end tag close a block further out;
 * - `</body>` and `</html>` end nothing: what comes after them is still the page;
 * - a link ends where the next link begins;
 * - a block ends a drawing or a formula that was left open;
 * - a field or a list ends a list of options that was left open;
 * - a template that is a shadow root is a part of the page, since browsers show it.
 *
 * Not done: text before a table that stands in it keeps its place (browsers move it before the table); `noscript` is read, since no
 * script runs; what stands behind a frameset is read; formatting that was left open is not opened again in the next block.
 */

import type { Markup } from '../decode/index.js';
import { itemAt } from '../model/column.js';
import { readEntities } from './entities.js';
import { appendChild, attributeOf, Document, Element, Text } from './node.js';
import { type Sink, scanMarkup } from './scan.js';
import { readAnyAttribute, readAttribute, readTag } from './tag-names.js';
import { Window } from './window.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const CLOSES_PARAGRAPH =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul';
const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...CLOSES_PARAGRAPH.split(' ').map((tag) => [tag, words('p')] as const),
  ['li', words('li')],
  ['dd', words('dd dt')],
  ['dt', words('dd dt')],
  ['tr', words('tr th td')],
  ['th', words('th td')],
  ['td', words('th td')],
  ['tbody', words('thead tbody tr td th')],
  ['tfoot', words('thead tbody tr td th')],
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
  ...['input', 'keygen', 'select', 'textarea'].map((tag) => [tag, words('option optgroup select')] as const),
  ['body', words('head')],
  ['rt', words('rt rp')],
  ['rp', words('rt rp')],
]);
const IGNORED_ENDS = words('body html');
/** End tags of other elements do not reach past these. */
const SCOPE = words('table td th caption template object button');
const TABLE_PARTS = words('td th tr tbody thead tfoot caption table');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var',
);
const FOREIGN = words('svg math');
/** What begins HTML again inside a drawing or a formula. */
const HTML_INSIDE = words('foreignobject desc title mi mo mn ms mtext annotation-xml');
/** What ends a drawing or a formula that was left open. Source: HTML, "parsing main inforeigncontent". */
const ENDS_FOREIGN = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** Text that browsers hold and never show. */
const NEVER_SHOWN = words('iframe noembed noframes');
/** Attributes by which a template is a shadow root: the standard's, Chrome's first one, and that of a page saved by SingleFile. */
const SHADOW_ROOT = ['shadowrootmode', 'shadowroot', 'shadowmode'] as const;
const NULS = /\0/g;
/** Types of scripts that say something of the page: "application/ld+json". */
const LINKED_DATA = /ld\+json/i;
const MOST_NESTED = 512;
const MOST_REMEMBERED = 64;

/** What an element's name means to the tree; one look-up a tag. */
interface TagRules {
  readonly isVoid: boolean;
  readonly isForeign: boolean;
  readonly isTablePart: boolean;
  readonly isInline: boolean;
  readonly isScope: boolean;
  readonly isEndIgnored: boolean;
  readonly endsForeign: boolean;
  readonly isTemplate: boolean;
  /** The open elements that its start ends. */
  readonly ends: ReadonlySet<string> | null;
}

const makeRules = (tag: string): TagRules => ({
  isVoid: VOID.has(tag),
  isForeign: FOREIGN.has(tag),
  isTablePart: TABLE_PARTS.has(tag),
  isInline: INLINE.has(tag),
  isScope: SCOPE.has(tag),
  isEndIgnored: IGNORED_ENDS.has(tag),
  endsForeign: ENDS_FOREIGN.has(tag),
  isTemplate: tag === 'template',
  ends: IMPLIED_ENDS.get(tag) ?? null,
});
const RULES: ReadonlyMap<string, TagRules> = new Map(
  [VOID, FOREIGN, TABLE_PARTS, INLINE, SCOPE, IGNORED_ENDS, ENDS_FOREIGN, IMPLIED_ENDS.keys()].flatMap((tags) =>
    [...tags].map((tag) => [tag, makeRules(tag)] as const),
  ),
);
const PLAIN = makeRules('');
const rulesOf = (tag: string): TagRules => RULES.get(tag) ?? PLAIN;

/**
 * The tree of a page's markup; comments and declarations are left out. Linear in the length of the text.
 * `attributes`: those that the stages read, or all, as for a reader from outside.
 */
export function buildTree(markup: Markup, attributes: 'read' | 'all' = 'read'): Document {
  const window = new Window(markup);
  const builder = new TreeBuilder(window, attributes === 'all' ? readAnyAttribute : readAttribute);
  scanMarkup(window, builder);
  return builder.document;
}

interface EndedEarly {
  readonly tag: string;
  /** How many elements were open after it: an element further in is not meant by its end tag. */
  readonly depth: number;
}

const NONE: readonly string[] = [];

/** Of which language an open element is: HTML, a drawing or a formula, or a part of those that holds HTML. */
const HTML = 0;
const DRAWN = 1;
const HTML_IN_DRAWN = 2;

class TreeBuilder implements Sink {
  readonly document = new Document();
  private readonly open: Element[] = [];
  /** The rules of each open element. */
  private readonly rules: TagRules[] = [];
  /** The language of each open element from the outermost drawing or formula on. */
  private readonly languages: number[] = [];
  /** Open templates that are shown. */
  private readonly shadowRoots = new Set<Element>();
  /** Blocks that an inline element's end closed, the innermost first: their own end tags are still to come and mean nothing. */
  private endedEarly: EndedEarly[] = [];
  private foreign = 0;
  private tag = '';
  /** Room for the attributes of the tag at hand, and how much of it they take. */
  private readonly attributes: string[] = [];
  private size = 0;
  /** The attribute named last; none where nobody reads it. */
  private attribute: string | undefined;

  constructor(
    private readonly window: Window,
    private readonly nameOf: typeof readAttribute,
  ) {}

  text(start: number, end: number): void {
    const text = this.window.characters(start, end);
    this.addText(this.window.hasAmpersand(start, end) ? readEntities(text, 'text') : text);
  }

  rawText(start: number, end: number): void {
    this.addText(this.window.characters(start, end));
  }

  /** Styles and programs are half of a page. */
  wantsRawText(): boolean {
    const element = this.open[this.open.length - 1];
    if (element === undefined || this.nameOf === readAnyAttribute) return true;
    if (element.type === 'tag') return !NEVER_SHOWN.has(element.name);
    return element.type === 'script' && LINKED_DATA.test(attributeOf(element, 'type') ?? '');
  }

  isForeign(): boolean {
    return this.languages.length > 0 && this.languages[this.languages.length - 1] !== HTML;
  }

  private languageAt(at: number): number {
    return this.languages[at - this.open.length + this.languages.length] ?? HTML;
  }

  private isDrawn(): boolean {
    return this.languages[this.languages.length - 1] === DRAWN;
  }

  openTag(start: number, end: number): void {
    this.tag = readTag(this.window.html, start, end);
    this.size = 0;
  }

  attributeName(start: number, end: number): void {
    this.attribute = this.nameOf(this.window.html, start, end);
  }

  attributeValue(start: number, end: number): void {
    const { attribute } = this;
    if (attribute === undefined) return;
    const text = this.window.characters(start, end);
    const value = this.window.hasAmpersand(start, end) ? readEntities(text, 'attribute') : text;
    const { attributes, size } = this;
    attributes[size] = attribute;
    attributes[size + 1] = value;
    this.size = size + 2;
  }

  endOpenTag(isSelfClosing: boolean): void {
    const { tag } = this;
    const rules = rulesOf(tag);
    if (this.foreign > 0 && rules.endsForeign) this.endForeign();
    const language = this.foreign > 0 || rules.isForeign ? this.languageOf(tag) : HTML;
    this.openElement(rules, language);
    if (isSelfClosing && language !== HTML && this.open[this.open.length - 1]?.name === tag) this.pop();
  }

  private languageOf(tag: string): number {
    if (FOREIGN.has(tag)) return DRAWN;
    if (!this.isDrawn()) return HTML;
    return HTML_INSIDE.has(tag) ? HTML_IN_DRAWN : DRAWN;
  }

  /** Ends a drawing or a formula that was left open. */
  private endForeign(): void {
    while (this.isDrawn()) this.pop();
  }

  closeTag(start: number, end: number): void {
    const tag = readTag(this.window.html, start, end);
    const { isVoid, isTablePart, isEndIgnored, isTemplate } = rulesOf(tag);
    if (this.foreign > 0 && (tag === 'p' || tag === 'br')) this.endForeign();
    if (tag === 'br') this.append(new Element('br', NONE));
    if (isVoid || isEndIgnored) return;
    const at = isTemplate ? this.findTemplate() : this.findOpen(tag, isTablePart);
    const early = this.endedEarly[0];
    if (early?.tag === tag && at < early.depth) {
      this.endedEarly.shift();
      return;
    }
    if (at >= 0) this.closeTo(at);
    else if (tag === 'p') this.append(new Element('p', NONE));
  }

  /** A template that is shown is a block of the page by another name. */
  private findTemplate(): number {
    return this.open.findLastIndex((element) => element.name === 'template' || this.shadowRoots.has(element));
  }

  private isShadowRoot(): boolean {
    const { attributes, size } = this;
    for (let at = 0; at < size; at += 2) if (SHADOW_ROOT.some((name) => name === attributes[at])) return true;
    return false;
  }

  private openElement(rules: TagRules, language: number): void {
    const { tag, open } = this;
    const { ends } = rules;
    if (ends !== null && language === HTML)
      while (open.length > 0 && ends.has(itemAt(open, open.length - 1).name)) this.pop();
    if (tag === 'a') this.endLink();
    const isShadowRoot = rules.isTemplate && this.isShadowRoot();
    const attributes = this.size === 0 ? NONE : this.attributes.slice(0, this.size);
    const element = new Element(isShadowRoot ? 'div' : tag, attributes);
    if (isShadowRoot) this.shadowRoots.add(element);
    this.append(element);
    if (rules.isVoid && language === HTML) return;
    if (rules.isForeign) this.foreign += 1;
    if (open.length === MOST_NESTED) this.pop();
    open.push(element);
    this.rules.push(rules);
    if (language !== HTML || this.languages.length > 0) this.languages.push(language);
  }

  /** A link that was never closed ends where the next begins, as long as only inline elements stand between. */
  private endLink(): void {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const { name } = itemAt(this.open, at);
      if (name === 'a') this.closeTo(at);
      if (name === 'a' || !itemAt(this.rules, at).isInline) return;
    }
  }

  /** Where the element stands that an end tag ends; -1 where none is in scope. */
  private findOpen(tag: string, isTablePart: boolean): number {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const { name } = itemAt(this.open, at);
      if (name === tag) return at;
      if (isTablePart ? name === 'table' : itemAt(this.rules, at).isScope) return -1;
      if (this.foreign > 0 && this.languageAt(at) === HTML_IN_DRAWN) return -1;
    }
    return -1;
  }

  private closeTo(at: number): void {
    const { isInline } = itemAt(this.rules, at);
    while (this.open.length > at) {
      const { name } = itemAt(this.open, this.open.length - 1);
      const isBlock = !this.pop().isInline;
      if (isInline && isBlock && this.open.length > at && this.endedEarly.length < MOST_REMEMBERED)
        this.endedEarly.push({ tag: name, depth: at });
    }
    if (!isInline && this.endedEarly.length > 0) this.endedEarly = this.endedEarly.filter(({ depth }) => depth <= at);
  }

  private pop(): TagRules {
    this.open.pop();
    if (this.languages.length > 0) this.languages.pop();
    const rules = this.rules.pop() ?? PLAIN;
    if (rules.isForeign) this.foreign -= 1;
    return rules;
  }

  private append(node: Element | Text): void {
    const { open } = this;
    appendChild(open.length > 0 ? itemAt(open, open.length - 1) : this.document, node);
  }

  /** NULs are dropped, but in a drawing, where they are replaced. */
  private addText(given: string): void {
    const data = this.window.hasNul ? given.replace(NULS, this.isDrawn() ? '\ufffd' : '') : given;
    if (data === '') return;
    const last = (this.open[this.open.length - 1] ?? this.document).lastChild;
    if (last?.type === 'text') last.data += data;
    else this.append(new Text(data));
  }
}
