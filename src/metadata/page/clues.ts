/** One walk over the tree: everything on the page that can say something of the article, still unread. The other files read it. */
import { AUTHOR_LABEL, AUTHOR_PATH } from '../../data/bylines/marks.js';
import type { PageTree } from '../../parse/index.js';
import { type AnyNode, attributeOf, type Element, isElement } from '../../parse/walk.js';
import { ASIDE_TAGS, type ClassSigns, ITEMPROPS, type MarkKind, NO_SIGNS, readClass } from './class-marks.js';
import { dateAttributeOf } from './date-attributes.js';
import { hasDigits } from './digits.js';
import { kickerOf } from './kicker.js';
import { canOpen, opensName } from './opening-texts.js';
import { linesUnder, lineUnder, SOFT_BREAK, UNSEEN } from './shown-lines.js';

/** Where on the page something stands: in the article's own element, in the page's main part, beside it, or anywhere else. */
export type Region = 'article' | 'main' | 'page' | 'aside';

/** A heading; prose is counted in UTF-16 units of long text. */
export interface Heading {
  readonly level: 1 | 2;
  readonly text: string;
  /** The part of the text that its mark-up calls a kicker; empty where there is none. */
  readonly kicker: string;
  readonly marks: string;
  readonly place: number;
  readonly region: Region;
  /** Whether it is the last step of a trail of breadcrumbs, which holds a wording for search engines; the headline stands below. */
  readonly isInTrail: boolean;
  /** The prose that stands before it on the page. */
  readonly proseBefore: number;
  readonly element: Element;
}

/** An element that its mark-up names: by `itemprop`, `rel`, tag or class. */
export interface Marked {
  readonly kind: MarkKind;
  readonly sign: 'itemprop' | 'rel' | 'tag' | 'class' | 'link';
  /** The word that named it: "datePublished", "byline", … */
  readonly word: string;
  /** The element; its text is read when it is needed. Null for a meta tag, which shows nothing. */
  readonly element: Element | null;
  /** What an attribute gives in the machine's form: `datetime`, `content`, `title`. */
  readonly value: string | null;
  readonly place: number;
  readonly region: Region;
  /** The prose that stands before it on the page. */
  readonly proseBefore: number;
}

/** A text node that holds nothing but the words that open a byline. */
interface Opener {
  readonly node: AnyNode;
  readonly place: number;
  readonly region: Region;
}

/** A short text that can hold a date, as it has digits. */
export interface DatedText {
  readonly node: AnyNode;
  readonly text: string;
  readonly place: number;
  readonly region: Region;
  readonly proseBefore: number;
}

/** A paragraph that is one short bold line, with the prose that stands before it on the page. */
interface BoldLine {
  readonly text: string;
  readonly place: number;
  readonly region: Region;
  readonly proseBefore: number;
}

/** What a marked element shows, the texts of its `span`s parted; for a meta tag what it holds. */
export const bylineOf = ({ element, value }: Marked): string =>
  element === null ? (value ?? '') : linesUnder(element, undefined, SOFT_BREAK);

/** What a marked element shows, in lines; for a meta tag what it holds. */
export const textOf = ({ element, value }: Marked): string => (element === null ? (value ?? '') : linesUnder(element));

export interface Clues {
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
  readonly dated: readonly DatedText[];
  readonly boldLines: readonly BoldLine[];
  /** Prose on the whole page, in UTF-16 units. */
  readonly prose: number;
}

const LONGEST_CLASS = 300;
/** `author` among the words of a `rel`. */
const AUTHOR_REL = /(?:^|\s)author(?:\s|$)/i;
const PROSE_LENGTH = 60;
const MOST_MARKED = 400;
const MOST_OPENERS = 40;
const MOST_BOLD = 60;
const MOST_DATED = 120;
const LONGEST_DATED = 100;
const SHORTEST_TEXT = 2;
const LONGEST_BOLD = 80;
const TRAIL_DEPTH = 8;

/** An element that stands in another region than what is around it. */
interface Ancestor {
  readonly element: Element;
  readonly outer: Region;
}

type ElementSign = Pick<Marked, 'kind' | 'sign' | 'word'>;

/** Elements that say something of the page and show nothing. */
const HEAD_TAGS = new Set(['script', 'meta', 'link', 'title', 'base']);
/** `application/ld+json`. */
const LINKED_DATA = /ld\+json/i;
/** `canonical` among the words of a `rel`. */
const CANONICAL = /(?:^|\s)canonical(?:\s|$)/i;

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
  readonly dated: DatedText[] = [];
  readonly boldLines: BoldLine[] = [];
  prose = 0;
  private readonly ancestors: Ancestor[] = [];
  private readonly classes = new Map<string, ClassSigns>();
  private lastNames = '';
  private lastSigns = NO_SIGNS;
  private place = 0;
  private region: Region = 'page';

  walk(root: AnyNode): void {
    let node: AnyNode | null = root;
    while (node) {
      const into = this.enter(node);
      if (into && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      while (node && !node.next) {
        node = node === root ? null : node.parent;
        if (node) this.leave(node);
      }
      if (node) {
        this.leave(node);
        node = node.next;
      }
    }
  }

  private leave(node: AnyNode): void {
    if (this.ancestors.length === 0 || this.ancestors[this.ancestors.length - 1]?.element !== node) return;
    this.region = this.ancestors.pop()?.outer ?? this.region;
  }

  /** Takes in a node; whether its children are to be looked at. */
  private enter(node: AnyNode): boolean {
    if (node.type === 'text') {
      this.takeText(node);
      return false;
    }
    if (!isElement(node)) return node.type === 'root';
    this.place += 1;
    if (HEAD_TAGS.has(node.name)) {
      this.takeHead(node);
      return false;
    }
    if (UNSEEN.has(node.name)) return false;
    if (node.name === 'html') this.language ||= attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang') ?? '';
    else this.takeElement(node);
    return true;
  }

  /** What a page says of itself in its head; scripts of data stand anywhere. */
  private takeHead(element: Element): void {
    const { name } = element;
    if (name === 'meta') this.takeMeta(element);
    else if (name === 'title') this.title ||= rawText(element);
    else if (name === 'base') this.base ??= attributeOf(element, 'href') ?? null;
    else if (name === 'script') {
      if (LINKED_DATA.test(attributeOf(element, 'type') ?? '')) this.jsonLd.push(rawText(element));
    } else if (CANONICAL.test(attributeOf(element, 'rel') ?? '')) {
      this.canonical ??= attributeOf(element, 'href') ?? null;
    }
  }

  private takeText(node: AnyNode & { data: string }): void {
    const { data } = node;
    if (data.length < SHORTEST_TEXT) return;
    if (canOpen(data) && !(isElement(node.parent) && node.parent.name === 'a')) this.takeOpener(node);
    if (data.length <= LONGEST_DATED && this.dated.length < MOST_DATED && hasDigits(data))
      this.dated.push({ node, text: data, place: this.place, region: this.region, proseBefore: this.prose });
    if (data.length >= PROSE_LENGTH && this.region !== 'aside') this.prose += data.length;
  }

  /** A paragraph of one bold line: "**Ana Bell**" where papers sign at the head or the foot of the text. */
  private takeBold(element: Element): void {
    const { parent } = element;
    if (!isElement(parent) || parent.name !== 'p' || this.boldLines.length >= MOST_BOLD || !isAlone(element, parent))
      return;
    const text = lineUnder(element);
    if (text.length > 3 && text.length <= LONGEST_BOLD)
      this.boldLines.push({ text, place: this.place, region: this.region, proseBefore: this.prose });
  }

  /** A text that can open a byline on its own: "By", "Written by". */
  private takeOpener(node: AnyNode & { data: string }): void {
    if (this.openers.length < MOST_OPENERS && opensName(node.data))
      this.openers.push({ node, place: this.place, region: this.region });
  }

  private takeMeta(element: Element): void {
    const content = attributeOf(element, 'content') ?? attributeOf(element, 'value');
    const itemprop = attributeOf(element, 'itemprop');
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      itemprop ??
      attributeOf(element, 'http-equiv');
    if (content === undefined || name === undefined || content.length > 20_000) return;
    if (itemprop !== undefined) {
      const kind = ITEMPROPS.get(itemprop.toLowerCase());
      if (kind) this.mark({ kind, sign: 'itemprop', word: itemprop, element: null, value: content });
    }
    for (const key of name.toLowerCase().split(/\s+/, 4)) {
      const values = this.metas.get(key);
      if (values) values.push(content);
      else this.metas.set(key, [content]);
    }
  }

  private mark(sign: Omit<Marked, 'place' | 'region' | 'proseBefore'>): void {
    if (this.marked.length < MOST_MARKED)
      this.marked.push({ ...sign, place: this.place, region: this.region, proseBefore: this.prose });
  }

  private takeElement(element: Element): void {
    const { name } = element;
    const names =
      attributeOf(element, 'class') ??
      attributeOf(element, 'data-testid') ??
      attributeOf(element, 'data-component') ??
      attributeOf(element, 'id') ??
      (name.includes('-') ? name : '');
    const signs = names === '' ? NO_SIGNS : this.classSigns(names);
    const region = this.regionOf(element, signs);
    if (region !== this.region) {
      this.ancestors.push({ element, outer: this.region });
      this.region = region;
    }
    if (name === 'h1' || name === 'h2') this.takeHeading(element, names);
    if (name === 'strong' || name === 'b') this.takeBold(element);
    if (element.attributes.length === 0 && name !== 'time') return;
    const sign = this.signOf(element, names, signs);
    if (sign !== null) this.markElement(element, sign);
  }

  /** What an element's attributes say that it holds; the surest sign first. */
  private signOf(element: Element, names: string, signs: ClassSigns): ElementSign | null {
    const { name } = element;
    const itemprop = attributeOf(element, 'itemprop') ?? '';
    const kind = ITEMPROPS.get(itemprop.toLowerCase());
    if (kind) return { kind, sign: 'itemprop', word: itemprop };
    if (AUTHOR_REL.test(attributeOf(element, 'rel') ?? '')) return { kind: 'author-link', sign: 'rel', word: 'author' };
    const href = name === 'a' ? attributeOf(element, 'href') : undefined;
    if (href !== undefined && (AUTHOR_PATH.test(href) || isAuthorLabel(element)))
      return { kind: 'author-link', sign: 'link', word: href };
    if (name === 'time') return { kind: 'date', sign: 'tag', word: names };
    return signs.kind && name !== 'body' ? { kind: signs.kind, sign: 'class', word: signs.word } : null;
  }

  private markElement(element: Element, sign: ElementSign): void {
    const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? null;
    this.mark({ ...sign, element, value: value ?? (sign.kind === 'date' ? dateAttributeOf(element) : null) });
  }

  private classSigns(names: string): ClassSigns {
    if (names === this.lastNames) return this.lastSigns;
    let signs = this.classes.get(names);
    if (signs === undefined) {
      signs = readClass(names.slice(0, LONGEST_CLASS));
      this.classes.set(names, signs);
    }
    this.lastNames = names;
    this.lastSigns = signs;
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
    this.headings.push({
      level,
      text,
      kicker: kickerOf(element),
      marks,
      place: this.place,
      region: this.region,
      isInTrail: this.isInTrail(element),
      proseBefore: this.prose,
      element,
    });
  }

  /** Whether a trail of breadcrumbs or a menu holds an element. */
  private isInTrail(heading: Element): boolean {
    let at: AnyNode | null = heading;
    for (let depth = 0; at && isElement(at) && depth < TRAIL_DEPTH; depth += 1, at = at.parent) {
      if (at.name === 'nav') return true;
      const names = attributeOf(at, 'class') ?? '';
      if (names !== '' && this.classSigns(names).kind === 'section') return true;
    }
    return false;
  }
}

/** Whether a link says of itself that it leads to all that an author wrote. */
function isAuthorLabel(link: Element): boolean {
  const label = attributeOf(link, 'aria-label');
  return label !== undefined && AUTHOR_LABEL.test(label);
}

/** White space and the child itself: more is not looked through. */
const MOST_BESIDE = 5;

/** Whether a child is all that its parent shows. */
function isAlone(element: Element, parent: Element): boolean {
  let count = 0;
  for (let child = parent.firstChild; child; child = child.next) {
    count += 1;
    if (count > MOST_BESIDE || (child !== element && !(child.type === 'text' && child.data.trim() === '')))
      return false;
  }
  return true;
}

/** The source text of an element that holds nothing but text. */
function rawText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.next) if (child.type === 'text') text += child.data;
  return text;
}

/** Everything that the metadata is read from. */
export function gatherSigns(tree: PageTree): Clues {
  const gatherer = new Gatherer();
  gatherer.walk(tree.document);
  return gatherer;
}
