/** How mark-up names bylines, dates and sections: words in classes, ids and links. The first pattern that fits counts. */

export interface MarkWord {
  readonly kind: 'author' | 'date' | 'headline' | 'section';
  readonly pattern: RegExp;
}

export const MARK_WORDS: readonly MarkWord[] = [
  {
    kind: 'author',
    pattern:
      /(?:^|[\s_-]|(?<=[a-z]))(?:byline|by-line|authors?|autore?n?|autor|contributors?|writer|written-?by|journalist|redakteur|signature|firma|posted-?by|article-?by|dc-?creator)(?![a-z])/i,
  },
  {
    kind: 'date',
    pattern:
      /(?:^|[\s_-]|(?<=[a-z]))(?:dates?|datetime|date-?time|timestamp|time-?stamp|pub-?date|publish(?:ed|ing)?(?:-?(?:on|at|date|time|info))?|posted-?on|updated?|entry-date|dateline|datum|fecha|data-?pubblicazione)(?![a-z])/i,
  },
  { kind: 'section', pattern: /(?:^|[\s_-])(?:breadcrumbs?|bread-crumbs?|crumbs?|brotkrumen?|ariadne)(?![a-z])/i },
  {
    kind: 'headline',
    pattern:
      /(?:^|[\s_-])(?:headline|article-?(?:title|headline)|entry-title|post-?title|story-?(?:title|headline)|page-?title)(?![a-z])/i,
  },
];

/** Class words of what signs a picture or a player, not the article: "media-box__byline", "photo-author". */
export const MEDIA_WORDS =
  /(?:^|[\s_-])(?:media|caption|fig-?caption|figure|image|img|picture|photo|credit)s?(?:-?box|-?player)?(?=[\s_-]|$)/i;

/** Addresses that lead to a person's page. */
export const AUTHOR_PATH =
  /\/(?:authors?|autore?n?|autor(?:es)?|auteurs?|profiles?|contributors?|by|staff|journalists?|reporters?|columnists?|writers?|redakteure?|byline)\/[^/?#]{2,}/i;

/** Texts of their own that open a byline whose names stand in the next element. Lower case. */
export const OPENERS_ALONE: ReadonlySet<string> = new Set([
  'by',
  'written by',
  'words by',
  'story by',
  'posted by',
  'reported by',
  'author',
  'authors',
  'von',
  'ein artikel von',
  'geschrieben von',
  'autor',
  'autorin',
  'par',
  'por',
  'di',
  'door',
  'av',
  'af',
  'автор',
  'yazan',
]);

/** Class words of what stands beside the article. */
export const ASIDE_WORDS =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|teasers?|most-?(?:read|popular)|trending|popular|promo|comments?|footer|newsletter|read-?(?:more|next)|more-(?:stories|news|from)|cards?|carousel|latest|mega-?menu|nav)(?=[\s_-]|$)/i;

/** Class words of the kicker that stands inside a heading. */
export const KICKER_WORDS =
  /(?:^|[\s_-])(?:kicker|over-?line|top-?line|eye-?brow|dachzeile|roof-?line|super-?title|pre-?title|over-?title|entry-section|rubrik|category)(?![a-z])/i;

/** A text that opens like this and has a date tells when the article was published. */
export const PUBLISHED_ON =
  /^\s{0,20}(?:published|posted|first published|originally published|publication date|date|veröffentlicht|erstellt|publié|publicado|publicada|pubblicato|gepubliceerd|publicerad|publisert|udgivet|publikováno|opublikowano|yayınlanma|опубликовано)\b[^\n]{0,20}\d/i;

/** What any class must hold to be looked at more closely: a part of each word above. */
export const MARK_STEMS =
  /auth|auto|by-?line|contrib|writ|journ|redak|signat|firma|-by|creator|date|time|publi|posted|datum|fecha|data|crumb|brotk|ariadne|head|title|relat|recom|sideb|teas|most|trend|popul|promo|comm|foot|news|read|more|card|carou|latest|menu|nav/i;
