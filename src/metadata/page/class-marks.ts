/** How mark-up names things: what classes and `itemprop`s say of an element. */
import { ASIDE_WORDS, KICKER_WORDS, MARK_STEMS, MARK_WORDS, MEDIA_WORDS } from '../../data/bylines/marks.js';

export type MarkKind = 'author' | 'author-link' | 'date' | 'headline' | 'section' | 'publisher';

/** What class words say of an element; worked out once for each string of classes. */
export interface ClassSigns {
  readonly kind: MarkKind | null;
  readonly word: string;
  readonly aside: boolean;
}

export const NO_SIGNS: ClassSigns = { kind: null, word: '', aside: false };

/** What the words of an element's classes say of it. */
export function readClass(names: string): ClassSigns {
  if (!MARK_STEMS.test(names)) return NO_SIGNS;
  const found = MARK_WORDS.find(({ pattern }) => pattern.test(names));
  const mark = found?.kind === 'author' && MEDIA_WORDS.test(names) ? undefined : found;
  const aside = ASIDE_WORDS.test(names);
  if (!mark && !aside) return NO_SIGNS;
  return {
    kind: (mark?.kind as MarkKind | undefined) ?? null,
    word: mark ? tokenAt(names, names.search(mark.pattern) + 1) : '',
    aside,
  };
}

/** The class that a character stands in. */
function tokenAt(names: string, at: number): string {
  const end = names.indexOf(' ', at);
  return names.slice(names.lastIndexOf(' ', at) + 1, end < 0 ? names.length : end);
}

/** Elements that stand beside the article. */
export const ASIDE_TAGS = new Set(['aside', 'nav', 'footer']);

/** Properties of schema.org in microdata, lower case → what they mark. */
export const ITEMPROPS: ReadonlyMap<string, MarkKind> = new Map([
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'date'],
  ['datecreated', 'date'],
  ['datemodified', 'date'],
  ['headline', 'headline'],
  ['articlesection', 'section'],
  ['publisher', 'publisher'],
]);

/** Whether the classes say that an element is the kicker inside a heading. */
export const isKicker = (names: string): boolean => KICKER_WORDS.test(names);
