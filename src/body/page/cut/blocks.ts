/**
 * The tree → blocks in page order, in one walk. A block is a run of text that no block element and no empty line interrupts;
 * a container is a block element. What is true of every piece of a block's text is gathered on the way down, so that no
 * later step climbs the tree.
 */

import { itemAt } from '../../../model/column.js';
import { type AnyNode, attributeOf, type Document, type Element, isElement } from '../../../parse/walk.js';
import { Hints } from '../hints/hints.js';
import { ClassReader } from './class-signs.js';
import { cleanText, isBlank, isClean, isGlued, sizeOf } from './clean-text.js';
import { type Container, openContainer } from './container.js';
import { isAside, isBreak, ownMarks } from './element-marks.js';
import { type Role, roleOf, WITHIN } from './tag-roles.js';

/** A run of text as a reader sees it. */
export interface TextBlock {
  readonly index: number;
  /** The container it stands in directly. */
  readonly container: number;
  readonly tag: string;
  readonly text: string;
  /** Length in units; a character of a script without spaces counts as three, for it says as much. */
  readonly size: number;
  readonly linkLength: number;
  readonly links: number;
  readonly boldLength: number;
  readonly emphasisLength: number;
  readonly timeLength: number;
  /** Class signs of the inline elements that hold all of the text. */
  readonly signs: number;
  /** Tags and marks of the inline elements that hold all of the text: bits of `WITHIN`. */
  readonly within: number;
  /** Pictures and rules that stand between the block before and this one. */
  readonly picturesBefore: number;
  readonly rulesBefore: number;
  /** Whether it stands in the region that a rule of the user's own names. */
  readonly isInRegion: boolean;
}

export interface CutBlocks {
  readonly blocks: readonly TextBlock[];
  readonly containers: readonly Container[];
  readonly hints: Hints;
}

/** Cuts a page into its blocks; `region`: the elements whose text a rule of the user's own keeps. Linear in the size of the tree, no recursion. */
export function cutBlocks(document: Document, region: ReadonlySet<Element> | null = null): CutBlocks {
  const cutter = new Cutter(region);
  let node: AnyNode | null = document.firstChild;
  while (node && cutter.blocks.length < MOST_BLOCKS) {
    const isOpen = isElement(node) ? cutter.open(node) : false;
    if (node.type === 'text') cutter.text(node.data);
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) cutter.close();
    while (node && !node.next) {
      node = node.parent as AnyNode | null;
      if (node && isElement(node)) cutter.close();
    }
    node = node ? (node.next as AnyNode) : null;
  }
  cutter.end();
  return cutter;
}

const ALL = -1;
/** Text of more units than this in one block is cut: no paragraph is so long, but a hostile page's may be. */
const LONGEST_BLOCK = 200_000;
/** Room for the parts of a shape's key, which is exact up to 2 ** 53; only a hostile page has more of them, and its shapes mix. */
const MOST_CLASSES = 2 ** 20;
const MOST_TAGS = 2 ** 10;
/** No article has more; what comes after is left unread. */
const MOST_BLOCKS = 50_000;

const THE_PAGE = { index: 0, parent: -1, tag: 'page', element: null, depth: 0, signs: 0, within: 0, shape: 0 };

class Cutter implements CutBlocks {
  readonly blocks: TextBlock[] = [];
  readonly containers: Container[] = [];
  readonly hints = new Hints();
  private readonly classes = new ClassReader();
  private readonly shapes = new Map<number, number>();
  private readonly tags = new Map<string, number>();
  private readonly signsOpen: number[] = [0];
  private readonly withinOpen: number[] = [0];
  private readonly rolesOpen: Role[] = [];
  private readonly containersOpen: number[] = [];
  /** For each open element, whether it is of the region; empty where there is none. */
  private readonly regionsOpen: boolean[] = [];
  private regions = 0;
  private links = 0;
  private bolds = 0;
  private emphases = 0;
  private times = 0;

  private pieces = '';
  private pendingSpace = false;
  private pendingBreaks = 0;
  private linkLength = 0;
  private linkCount = 0;
  private boldLength = 0;
  private emphasisLength = 0;
  private timeLength = 0;
  private signs = ALL;
  private within = ALL;
  private pictures = 0;
  private rules = 0;

  /** The first container is the page itself: broken markup may have several roots. */
  constructor(private readonly region: ReadonlySet<Element> | null) {
    this.containers.push(openContainer({ ...THE_PAGE, firstBlock: 0 }));
    this.containersOpen.push(0);
  }

  /** Takes the page's end. */
  end(): void {
    this.flush();
    for (const at of this.containersOpen) itemAt(this.containers, at).endBlock = this.blocks.length;
  }

  /** Takes an element's start; false where nothing in it is read. */
  open(element: Element): boolean {
    const role = roleOf(element.name);
    if (role === 'skip') {
      this.hints.takeUnseen(element);
      return false;
    }
    if (role === 'line-break') {
      this.pendingBreaks += 1;
      return false;
    }
    if (role === 'rule') {
      this.flush();
      this.rules += 1;
      return false;
    }
    if (role === 'picture') {
      this.pictures += 1;
      (this.containers[this.containersOpen.at(-1) as number] as Container).pictures += 1;
      return false;
    }
    if (role === 'inline' && isBreak(element)) {
      this.pendingBreaks += 1;
      return false;
    }
    return this.enter(element, role);
  }

  private enter(element: Element, role: Role): boolean {
    const isRoot = element.name === 'html' || element.name === 'body';
    const own = isRoot ? 0 : this.classes.signsOf(element);
    const itemtype = attributeOf(element, 'itemtype');
    if (itemtype) this.hints.takeType(itemtype);
    const marks = ownMarks(element, own);
    if (role !== 'block' && (marks & WITHIN.unseen) !== 0 && isAside(element)) return false;
    this.rolesOpen.push(role);
    if (this.region !== null) this.openRegion(this.region.has(element));
    if (role === 'block') {
      this.flush();
      this.openContainer(element, own | this.inlineSigns(), marks | this.inlineMarks());
      this.signsOpen.push(0);
      this.withinOpen.push(0);
      return true;
    }
    this.signsOpen.push(this.inlineSigns() | own);
    this.withinOpen.push(this.inlineMarks() | marks);
    if (role === 'link') {
      if (attributeOf(element, 'href') !== undefined) {
        this.links += 1;
        this.linkCount += 1;
      } else this.rolesOpen[this.rolesOpen.length - 1] = 'inline';
    } else if (role === 'bold') this.bolds += 1;
    else if (role === 'emphasis') this.emphases += 1;
    else if (role === 'time') this.times += 1;
    return true;
  }

  private inlineSigns(): number {
    return this.signsOpen.at(-1) as number;
  }

  private inlineMarks(): number {
    return this.withinOpen.at(-1) as number;
  }

  private openContainer(element: Element, signs: number, within: number): void {
    const parent = this.containersOpen.at(-1) as number;
    const above = itemAt(this.containers, parent);
    const index = this.containers.length;
    const shape = this.shapeOf(element, above.shape);
    const depth = above.depth + 1;
    const firstBlock = this.blocks.length;
    const { name: tag } = element;
    this.containers.push(openContainer({ index, parent, tag, element, depth, signs, within, shape, firstBlock }));
    this.containersOpen.push(index);
  }

  /** Equal paths of tags and classes get equal numbers. */
  private shapeOf(element: Element, above: number): number {
    const own = this.classes.numberOf(attributeOf(element, 'class')) % MOST_CLASSES;
    const key = (above * MOST_CLASSES + own) * MOST_TAGS + (this.tagNumber(element.name) % MOST_TAGS);
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    this.shapes.set(key, this.shapes.size + 1);
    return this.shapes.size;
  }

  private tagNumber(tag: string): number {
    const known = this.tags.get(tag);
    if (known !== undefined) return known;
    this.tags.set(tag, this.tags.size);
    return this.tags.size - 1;
  }

  private openRegion(isRegion: boolean): void {
    this.regionsOpen.push(isRegion);
    if (!isRegion) return;
    this.flush();
    this.regions += 1;
  }

  /** Takes an element's end. */
  close(): void {
    if (this.regionsOpen.pop() === true) {
      this.flush();
      this.regions -= 1;
    }
    const role = this.rolesOpen.pop();
    this.signsOpen.pop();
    this.withinOpen.pop();
    if (role === 'block') {
      this.flush();
      const at = this.containersOpen.pop() as number;
      itemAt(this.containers, at).endBlock = this.blocks.length;
    } else if (role === 'link') this.links -= 1;
    else if (role === 'bold') this.bolds -= 1;
    else if (role === 'emphasis') this.emphases -= 1;
    else if (role === 'time') this.times -= 1;
  }

  /** Takes a text node: white space is squeezed, unseen characters are left out. */
  text(data: string): void {
    if (isBlank(data)) {
      if (data !== '') this.pendingSpace = true;
      return;
    }
    const text = isClean(data) ? data : cleanText(data);
    if (text === '') return;
    if (text === ' ') {
      this.pendingSpace = true;
      return;
    }
    if (this.pieces.length > LONGEST_BLOCK) this.flush();
    if (this.pendingBreaks > 1) this.flush();
    const startsWithSpace = text.charCodeAt(0) === 32;
    const endsWithSpace = text.charCodeAt(text.length - 1) === 32;
    const word = startsWithSpace || endsWithSpace ? text.trim() : text;
    if (this.pieces !== '') {
      if (this.pendingBreaks > 0) this.pieces += '\n';
      else if (this.pendingSpace || startsWithSpace || isGlued(this.pieces, word)) this.pieces += ' ';
    }
    this.pieces += word;
    this.pendingBreaks = 0;
    this.pendingSpace = endsWithSpace;
    this.count(word.length);
  }

  private count(length: number): void {
    if (this.links > 0) {
      this.linkLength += length;
      if (this.linkCount === 0) this.linkCount = 1;
    }
    if (this.bolds > 0) this.boldLength += length;
    if (this.emphases > 0) this.emphasisLength += length;
    if (this.times > 0) this.timeLength += length;
    this.signs &= this.inlineSigns();
    this.within &= this.inlineMarks();
  }

  /** Ends the block at hand. */
  flush(): void {
    this.pendingBreaks = 0;
    this.pendingSpace = false;
    if (this.pieces === '') return;
    const container = this.containersOpen.at(-1) as number;
    this.blocks.push({
      index: this.blocks.length,
      container,
      tag: itemAt(this.containers, container).tag,
      text: this.pieces,
      size: sizeOf(this.pieces),
      linkLength: this.linkLength,
      links: this.linkCount,
      boldLength: this.boldLength,
      emphasisLength: this.emphasisLength,
      timeLength: this.timeLength,
      signs: this.signs,
      within: this.within,
      picturesBefore: this.pictures,
      rulesBefore: this.rules,
      isInRegion: this.regions > 0,
    });
    this.pieces = '';
    this.linkLength = this.linkCount = this.boldLength = this.emphasisLength = this.timeLength = 0;
    this.signs = this.within = ALL;
    this.pictures = this.rules = 0;
  }
}
