/**
 * Markup → tree, on htmlparser2's tokenizer. Its own parser gives another tree than a browser does where that costs text or
 * time; the repairs, each told where it stands:
 * - nesting is bounded, as in browsers (Blink: 512): what stands deeper becomes a sibling, and no page costs quadratic time;
 * - an end tag does not reach out of a table's cell;
 * - an inline element that ends across a block does not make the block's own end tag close a block further out;
 * - `</body>` and `</html>` end nothing: what comes after them is still the page;
 * - a link ends where the next link begins.
 */
import { Document, Element, Text } from 'domhandler';
import { Tokenizer } from 'htmlparser2';

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
const MOST_NESTED = 512;
const MOST_REMEMBERED = 64;

/** The tree of a page's markup; comments and declarations are left out. Linear in the length of the text. */
export function buildTree(html: string): Document {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.document;
}

interface EndedEarly {
  readonly tag: string;
  /** How many elements were open after it: an element further in is not meant by its end tag. */
  readonly depth: number;
}

class TreeBuilder {
  readonly document = new Document([]);
  private readonly open: Element[] = [];
  /** Blocks that an inline element's end closed, the innermost first: their own end tags are still to come and mean nothing. */
  private endedEarly: EndedEarly[] = [];
  private foreign = 0;
  private tag = '';
  private attribs: Record<string, string> = {};
  private attribName = '';
  private attribValue = '';

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.addText(fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attribs = {};
  }

  onattribname(start: number, end: number): void {
    this.attribName = this.html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    this.attribValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attribValue += fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!Object.hasOwn(this.attribs, this.attribName)) this.attribs[this.attribName] = this.attribValue;
    this.attribValue = '';
  }

  onopentagend(): void {
    this.openElement();
  }

  onselfclosingtag(): void {
    const isForeign = this.foreign > 0 || FOREIGN.has(this.tag);
    this.openElement();
    if (isForeign && this.open.at(-1)?.name === this.tag) this.pop();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === 'br') this.append(new Element('br', {}));
    if (VOID.has(tag) || IGNORED_ENDS.has(tag)) return;
    const at = this.findOpen(tag);
    const [early] = this.endedEarly;
    if (early?.tag === tag && at < early.depth) {
      this.endedEarly.shift();
      return;
    }
    if (at >= 0) this.closeTo(at);
    else if (tag === 'p') this.append(new Element('p', {}));
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private openElement(): void {
    const { tag } = this;
    const ends = IMPLIED_ENDS.get(tag);
    if (ends) while (this.open.length > 0 && ends.has((this.open.at(-1) as Element).name)) this.pop();
    if (tag === 'a') this.endLink();
    const element = new Element(tag, this.attribs);
    this.append(element);
    if (VOID.has(tag)) return;
    if (FOREIGN.has(tag)) this.foreign += 1;
    if (this.open.length === MOST_NESTED) this.pop();
    this.open.push(element);
  }

  /** A link that was never closed ends where the next begins, as long as only inline elements stand between. */
  private endLink(): void {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const { name } = this.open[at] as Element;
      if (name === 'a') this.closeTo(at);
      if (!INLINE.has(name) || name === 'a') return;
    }
  }

  /** Where the element stands that an end tag ends; -1 where none is in scope. */
  private findOpen(tag: string): number {
    const isTablePart = TABLE_PARTS.has(tag);
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const { name } = this.open[at] as Element;
      if (name === tag) return at;
      if (isTablePart ? name === 'table' : SCOPE.has(name)) return -1;
    }
    return -1;
  }

  private closeTo(at: number): void {
    const isInline = INLINE.has((this.open[at] as Element).name);
    while (this.open.length > at) {
      const name = this.pop();
      if (isInline && this.open.length > at && !INLINE.has(name) && this.endedEarly.length < MOST_REMEMBERED)
        this.endedEarly.push({ tag: name, depth: at });
    }
    if (!isInline) this.endedEarly = this.endedEarly.filter(({ depth }) => depth <= at);
  }

  private pop(): string {
    const { name } = this.open.pop() as Element;
    if (FOREIGN.has(name)) this.foreign -= 1;
    return name;
  }

  private append(node: Element | Text): void {
    const parent = this.open.at(-1) ?? this.document;
    const { children } = parent;
    const last = children.at(-1) ?? null;
    node.parent = parent;
    if (last) {
      last.next = node;
      node.prev = last;
    }
    children.push(node);
  }

  private addText(data: string): void {
    const last = (this.open.at(-1) ?? this.document).children.at(-1);
    if (last instanceof Text) last.data += data;
    else this.append(new Text(data));
  }
}

const REPLACEMENT = 0xfffd;

function fromCodePoint(codePoint: number): string {
  return codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)
    ? String.fromCodePoint(REPLACEMENT)
    : String.fromCodePoint(codePoint);
}
