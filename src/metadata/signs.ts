/** One walk over the tree: everything on the page that can tell of the article, still unread. The other files read it. */
import { AUTHOR_PATH, MARK_WORDS, OPENER_ALONE } from '../data/bylines/marks.js';
import type { PageTree } from '../parse/index.js';
import { type AnyNode, type Element, isElement, nextNode } from '../parse/walk.js';

/** Where on the page something stands: in the article's own element, in the page's main part, beside it, or anywhere else. */
export type Region = 'article' | 'main' | 'page' | 'aside';

/** A heading, with the prose (UTF-16 units of long text) that follows it before the next one. */
export interface Heading {
  readonly level: 1 | 2;
  readonly text: string;
  readonly marks: string;
  readonly place: number;
  readonly region: Region;
  prose: number;
  readonly element: Element;
}

export type MarkKind = 'author' | 'author-link' | 'date' | 'headline' | 'section' | 'publisher';

/** An element that its mark-up names: by `itemprop`, `rel`, tag or class. */
export interface Marked {
  readonly kind: MarkKind;
  readonly sign: 'itemprop' | 'rel' | 'tag' | 'class' | 'link';
  /** The word that named it: "datePublished", "byline", … */
  readonly word: string;
  /** Lines of the element's text. */
  readonly text: string;
  /** What an attribute gives in the machine's form: `datetime`, `content`, `title`. */
  readonly value: string | null;
  readonly place: number;
  readonly region: Region;
}

/** A text node that holds nothing but the words that open a byline. */
export interface Opener {
  readonly node: AnyNode;
  readonly place: number;
  readonly region: Region;
}

export interface PageSigns {
  readonly title: string;
  readonly language: string;
  readonly base: string | null;
  readonly canonical: string | null;
  /** Meta tags by lower-case name or property, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly string[];
  readonly headings: readonly Heading[];
  readonly marked: readonly Marked[];
  readonly openers: readonly Opener[];
}

const LONGEST_LINE = 600;
const MOST_NODES = 120;
const PROSE_LENGTH = 60;
const MOST_MARKED = 400;
const MOST_OPENERS = 40;
const LONGEST_OPENER = 24;
/** Elements that begin a line of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul time button'.split(
    ' ',
  ),
);
/** Pages set these apart by style alone. */
const SPACED_INLINE = new Set(['a', 'span', 'label']);
/** Elements of which nothing is seen. */
export const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'iframe']);

/** The visible text of an element in lines, at most `limit` units of it. */
export function linesUnder(root: AnyNode, limit = LONGEST_LINE): string {
  let text = '';
  let nodes = 0;
  for (let node = nextNode(root, root); node && text.length < limit && nodes < MOST_NODES; nodes += 1) {
    const unseen = isElement(node) && UNSEEN.has(node.name);
    if (node.type === 'text') text += node.data;
    else if (isElement(node)) text += BLOCKS.has(node.name) ? '\n' : SPACED_INLINE.has(node.name) ? ' ' : '';
    const next = nextNode(node, root, !unseen);
    if (next && next.parent !== node && next.parent !== node.parent) text += gapAfter(node, next);
    else if (isElement(node) && next?.parent === node.parent && BLOCKS.has(node.name)) text += '\n';
    node = next;
  }
  return text.slice(0, limit);
}

/** What parts a node from the one that follows it outside its parent: a line break where a block ends, a blank where a `span` does. */
function gapAfter(node: AnyNode, next: AnyNode): string {
  let gap = '';
  for (let at = node.parent; at && at !== next.parent; at = at.parent) {
    if (!isElement(at as AnyNode)) continue;
    if (BLOCKS.has((at as Element).name)) return '\n';
    if (SPACED_INLINE.has((at as Element).name)) gap = ' ';
  }
  return gap;
}

const SPACES = /\s+/g;
/** One line of what an element shows. */
export const lineUnder = (root: AnyNode): string => linesUnder(root).replace(SPACES, ' ').trim();

interface Ancestor {
  readonly element: Element;
  readonly region: Region;
}

/** What class words say of an element; worked out once for each string of classes. */
interface ClassSigns {
  readonly kind: MarkKind | null;
  readonly word: string;
  readonly aside: boolean;
}

const NO_SIGNS: ClassSigns = { kind: null, word: '', aside: false };

function readClass(names: string): ClassSigns {
  const mark = MARK_WORDS.find(({ pattern }) => pattern.test(names));
  const aside = ASIDE_WORDS.test(names);
  if (!mark && !aside) return NO_SIGNS;
  return {
    kind: (mark?.kind as MarkKind | undefined) ?? null,
    word: mark ? (mark.pattern.exec(names)?.[0] ?? '') : '',
    aside,
  };
}

const ASIDE_WORDS =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|teasers?|most-?(?:read|popular)|trending|popular|promo|comments?|footer|newsletter|read-?(?:more|next)|more-(?:stories|news|from)|cards?|carousel|latest|mega-?menu|nav)(?=[\s_-]|$)/i;
const ASIDE_TAGS = new Set(['aside', 'nav', 'footer']);

const ITEMPROPS: ReadonlyMap<string, MarkKind> = new Map([
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'date'],
  ['datecreated', 'date'],
  ['datemodified', 'date'],
  ['headline', 'headline'],
  ['articlesection', 'section'],
  ['publisher', 'publisher'],
]);

/** The walk and what it gathers. */
class Gatherer {
  title = '';
  language = '';
  base: string | null = null;
  canonical: string | null = null;
  readonly metas = new Map<string, string[]>();
  readonly jsonLd: string[] = [];
  readonly headings: Heading[] = [];
  readonly marked: Marked[] = [];
  readonly openers: Opener[] = [];
  private readonly ancestors: Ancestor[] = [];
  private readonly classes = new Map<string, ClassSigns>();
  private place = 0;
  private heading: Heading | null = null;

  walk(root: AnyNode): void {
    let node: AnyNode | null = root;
    while (node) {
      const into = this.enter(node);
      if (into && 'children' in node && node.children.length > 0) {
        node = node.children[0] as AnyNode;
        continue;
      }
      while (node && !node.next) {
        node = node === root ? null : (node.parent as AnyNode | null);
        if (node) this.leave(node);
      }
      if (node) {
        this.leave(node);
        node = node.next as AnyNode | null;
      }
    }
  }

  private get region(): Region {
    return this.ancestors[this.ancestors.length - 1]?.region ?? 'page';
  }

  private leave(node: AnyNode): void {
    if (this.ancestors.length > 0 && this.ancestors[this.ancestors.length - 1]?.element === node) this.ancestors.pop();
  }

  /** Takes in a node; whether its children are to be looked at. */
  private enter(node: AnyNode): boolean {
    if (node.type === 'text') {
      if (node.data.length <= LONGEST_OPENER) this.takeOpener(node);
      if (this.heading && node.data.length >= PROSE_LENGTH && this.region !== 'aside')
        this.heading.prose += node.data.length;
      return false;
    }
    if (!isElement(node)) return 'children' in node;
    this.place += 1;
    switch (node.name) {
      case 'script':
        if (/ld\+json/i.test(node.attribs['type'] ?? '')) this.jsonLd.push(rawText(node));
        return false;
      case 'meta':
        this.takeMeta(node);
        return false;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(node.attribs['rel'] ?? ''))
          this.canonical ??= node.attribs['href'] ?? null;
        return false;
      case 'title':
        this.title ||= rawText(node);
        return false;
      case 'base':
        this.base ??= node.attribs['href'] ?? null;
        return false;
      case 'html':
        this.language ||= node.attribs['lang'] ?? node.attribs['xml:lang'] ?? '';
        return true;
      default:
        if (UNSEEN.has(node.name)) return false;
        this.takeElement(node);
        return true;
    }
  }

  /** A text that can open a byline on its own: "By", "Written by". */
  private takeOpener(node: AnyNode & { data: string }): void {
    if (this.openers.length < MOST_OPENERS && OPENER_ALONE.test(node.data))
      this.openers.push({ node, place: this.place, region: this.region });
  }

  private takeMeta({ attribs }: Element): void {
    const content = attribs['content'];
    const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'];
    if (content === undefined || name === undefined || content.length > 20_000) return;
    if (attribs['itemprop'] !== undefined) {
      const kind = ITEMPROPS.get(attribs['itemprop'].toLowerCase());
      if (kind) this.mark({ kind, sign: 'itemprop', word: attribs['itemprop'], text: content, value: content });
    }
    for (const key of name.toLowerCase().split(/\s+/, 4)) {
      const values = this.metas.get(key);
      if (values) values.push(content);
      else this.metas.set(key, [content]);
    }
  }

  private mark(sign: Omit<Marked, 'place' | 'region'>): void {
    if (this.marked.length < MOST_MARKED) this.marked.push({ ...sign, place: this.place, region: this.region });
  }

  private takeElement(element: Element): void {
    const { name, attribs } = element;
    const names = attribs['class'] ?? attribs['data-testid'] ?? attribs['id'] ?? '';
    const signs = names === '' ? NO_SIGNS : this.classSigns(names);
    const region = this.regionOf(element, signs);
    if (region !== this.region) this.ancestors.push({ element, region });
    if (name === 'h1' || name === 'h2') this.takeHeading(element, names);
    const itemprop = attribs['itemprop'];
    const kind = itemprop === undefined ? undefined : ITEMPROPS.get(itemprop.toLowerCase());
    if (kind) this.markElement(element, { kind, sign: 'itemprop', word: itemprop as string });
    else if (/(?:^|\s)author(?:\s|$)/i.test(attribs['rel'] ?? ''))
      this.markElement(element, { kind: 'author-link', sign: 'rel', word: 'author' });
    else if (name === 'a' && AUTHOR_PATH.test(attribs['href'] ?? ''))
      this.markElement(element, { kind: 'author-link', sign: 'link', word: attribs['href'] as string });
    else if (name === 'time') this.markElement(element, { kind: 'date', sign: 'tag', word: names });
    else if (signs.kind && name !== 'body')
      this.markElement(element, { kind: signs.kind, sign: 'class', word: signs.word });
  }

  private markElement(element: Element, sign: Pick<Marked, 'kind' | 'sign' | 'word'>): void {
    const { attribs } = element;
    const value = attribs['datetime'] ?? attribs['content'] ?? attribs['data-datetime'] ?? null;
    this.mark({ ...sign, text: linesUnder(element), value });
  }

  private classSigns(names: string): ClassSigns {
    let signs = this.classes.get(names);
    if (signs === undefined) {
      signs = readClass(names.slice(0, LONGEST_LINE));
      this.classes.set(names, signs);
    }
    return signs;
  }

  private regionOf({ name }: Element, { aside }: ClassSigns): Region {
    const around = this.region;
    if (name === 'article') return around === 'aside' ? 'aside' : 'article';
    if (name === 'main') return around === 'article' ? 'article' : 'main';
    if (name === 'body' || name === 'header') return around;
    return aside || ASIDE_TAGS.has(name) ? 'aside' : around;
  }

  private takeHeading(element: Element, marks: string): void {
    const level = element.name === 'h1' ? 1 : 2;
    if (this.headings.length > 200) return;
    const text = lineUnder(element);
    if (text === '') return;
    const heading: Heading = { level, text, marks, place: this.place, region: this.region, prose: 0, element };
    this.headings.push(heading);
    if (level === 1 || this.heading === null) this.heading = heading;
  }
}

/** The source text of an element that holds nothing but text. */
function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}

/** Everything that the metadata is read from. */
export function gatherSigns(tree: PageTree): PageSigns {
  const gatherer = new Gatherer();
  gatherer.walk(tree.document);
  return gatherer;
}
