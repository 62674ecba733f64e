/** The names of tags and attributes, found in the page's text without making a string of each: a page spells "div" a thousand times. */

import { itemAt } from '../model/column.js';

/** The attributes that a stage reads. All others are left out of the tree: a page has ten times as many. */
const ATTRIBUTES = [
  'aria-hidden',
  'aria-label',
  'class',
  'content',
  'data-ad',
  'data-ad-slot',
  'data-component',
  'data-datetime',
  'data-ob',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'style',
  'type',
  'xml:lang',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

const TAGS =
  'a abbr acronym address amp-ad amp-img applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li link listing main map mark math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param path picture plaintext pre progress q rect rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg symbol table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr xmp';

const SLOTS = 1024;

/** A unit of ASCII in small letters. */
const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);

/** A set of names in small letters and ASCII. */
class NameTable {
  private readonly slots: (readonly string[] | undefined)[] = new Array(SLOTS).fill(undefined);

  constructor(names: readonly string[]) {
    for (const name of names) {
      const slot = slotOf(name, 0, name.length);
      this.slots[slot] = [...(this.slots[slot] ?? []), name];
    }
  }

  /** The name that stands in a text, whatever its capitals; undefined for one that is not in the table. */
  find(text: string, start: number, end: number): string | undefined {
    const names = this.slots[slotOf(text, start, end)];
    if (names === undefined) return undefined;
    for (let at = 0; at < names.length; at += 1) {
      const name = itemAt(names, at);
      if (name.length === end - start && isSame(name, text, start)) return name;
    }
    return undefined;
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + lower(text.charCodeAt(at))) | 0;
  return (hash ^ (hash >>> 10)) & (SLOTS - 1);
}

function isSame(name: string, text: string, start: number): boolean {
  for (let at = 0; at < name.length; at += 1)
    if (name.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
  return true;
}

const tags = new NameTable(TAGS.split(' '));
const attributes = new NameTable(ATTRIBUTES);

/** The tag that stands in a text, in small letters. */
export const readTag = (text: string, start: number, end: number): string =>
  tags.find(text, start, end) ?? text.slice(start, end).toLowerCase();

/** The attribute's name that stands in a text; undefined where no stage reads it. */
export const readAttribute = (text: string, start: number, end: number): string | undefined =>
  attributes.find(text, start, end);

/** The same for those who read them all. */
export const readAnyAttribute = (text: string, start: number, end: number): string | undefined =>
  text.slice(start, end).toLowerCase();
