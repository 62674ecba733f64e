/** The names of tags and attributes, found in the page's text without making a string of each: a page spells "div" a thousand times. */
import { WordTable } from '../text/word-table.js';

/** The attributes that a stage reads. All others are left out of the tree: a page has ten times as many. */
const ATTRIBUTES = [
  'aria-hidden',
  'aria-label',
  'class',
  'content',
  'data-ad',
  'data-ad-slot',
  'data-component',
  'data-date',
  'data-datetime',
  'data-epoch',
  'data-ob',
  'data-publish-date',
  'data-published',
  'data-published-at',
  'data-published-date',
  'data-testid',
  'data-time',
  'data-timestamp',
  'data-unixtime',
  'data-utc',
  'data-utime',
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
  'shadowmode',
  'shadowroot',
  'shadowrootmode',
  'style',
  'type',
  'value',
  'xml:lang',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

const TAGS =
  'a abbr acronym address amp-ad amp-img applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li link listing main map mark math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param path picture plaintext pre progress q rect rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg symbol table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr xmp';

const tableOf = (names: readonly string[]): WordTable<string> => new WordTable(names.map((name) => [name, name]));

const tags = tableOf(TAGS.split(' '));
const attributes = tableOf(ATTRIBUTES);

/** The tag that stands in a text, in small letters. */
export const readTag = (text: string, start: number, end: number): string =>
  tags.find(text, start, end) ?? text.slice(start, end).toLowerCase();

/** The attribute's name that stands in a text; undefined where no stage reads it. */
export const readAttribute = (text: string, start: number, end: number): string | undefined =>
  attributes.find(text, start, end);

/** The same for those who read them all. */
export const readAnyAttribute = (text: string, start: number, end: number): string | undefined =>
  text.slice(start, end).toLowerCase();
