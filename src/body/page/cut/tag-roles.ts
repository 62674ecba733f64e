/** What each HTML element is to the body stage: a run of text, a block of its own, or nothing that is read. */

export type Role =
  | 'block'
  | 'skip'
  | 'line-break'
  | 'rule'
  | 'picture'
  | 'link'
  | 'bold'
  | 'emphasis'
  | 'time'
  | 'inline';

const TAGS_OF_ROLE: readonly (readonly [Role, string])[] = [
  [
    'block',
    'html body article section nav aside header footer main div p h1 h2 h3 h4 h5 h6 hgroup ul ol menu dir li dl dt dd blockquote pre figure figcaption table caption colgroup thead tbody tfoot tr td th form fieldset legend details summary dialog address center label button search listing plaintext xmp frameset noframes',
  ],
  [
    'skip',
    'script style template noscript svg iframe object embed applet canvas video audio map select datalist option optgroup textarea title meta link base source track param rp rt input progress meter noembed frame',
  ],
  ['line-break', 'br'],
  ['rule', 'hr'],
  ['picture', 'img picture amp-img'],
  ['link', 'a'],
  ['bold', 'b strong'],
  ['emphasis', 'i em'],
  ['time', 'time'],
];

const ROLE_OF_TAG = new Map<string, Role>(
  TAGS_OF_ROLE.flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role] as const)),
);

/** The role of an element; custom elements (`bsp-list`, `amp-ad`) hold parts of a page, so they are blocks. */
export function roleOf(tag: string): Role {
  return ROLE_OF_TAG.get(tag) ?? (tag.includes('-') ? 'block' : 'inline');
}

/** The elements whose presence among a block's ancestors says something of it, one bit each. */
const ANCESTOR_TAGS = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'figure',
  'figcaption',
  'table',
  'ul',
  'ol',
  'blockquote',
  'article',
  'main',
  'section',
  'details',
  'dialog',
  'button',
  'label',
  'address',
  'dl',
  'li',
  'pre',
  'a',
] as const;

type AncestorTag = (typeof ANCESTOR_TAGS)[number];

/** The bit of each such element, and of marks that stand in attributes. */
export const WITHIN = {
  ...(Object.fromEntries(ANCESTOR_TAGS.map((tag, at) => [tag, 1 << at])) as Record<AncestorTag, number>),
  /** Not shown, or `aria-hidden`. */
  hidden: 1 << 23,
  /** `itemprop="articleBody"`. */
  articleBody: 1 << 24,
  /** `itemprop` or `itemtype` of an article. */
  articleItem: 1 << 25,
  /** `role` of navigation, complementary, banner, contentinfo, search, dialog. */
  landmark: 1 << 26,
  /** An advertisement's data attributes. */
  adSlot: 1 << 27,
  /** Not shown: `hidden`, `display:none`, `visibility:hidden`, a class that hides. */
  unseen: 1 << 28,
} as const;

const WITHIN_OF_TAG = new Map<string, number>(ANCESTOR_TAGS.map((tag) => [tag, WITHIN[tag]]));

export const withinBit = (tag: string): number => WITHIN_OF_TAG.get(tag) ?? 0;
