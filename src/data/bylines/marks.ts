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

/** Class words of what readers write. */
export const COMMENT_WORDS =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|body|item|text|thread|section|author)|commentlist|disqus|respond|replies|reply)(?=[\s_-]|$)/i;

/** What a link to an author's page is labelled with: "Posts by Ana Bell", "View Ana Bell's bio". */
export const AUTHOR_LABEL =
  /^(?:(?:view |see |read |show )?(?:all |more )?(?:posts|articles|stories|content|entries|news)? ?(?:written )?(?:by|from) |(?:view|see|visit) .{2,40}['’]s? (?:bio|profile|page|author page)|(?:alle|mehr|weitere) (?:artikel|beiträge|texte)? ?von |se alla artiklar av |alle artikler af |(?:voir )?(?:tous )?les articles de |(?:ver|todas|todos) .{0,20}(?:artículos|notas|noticias|posts|textos) (?:de|por) |tutti gli articoli di |alle artikelen van |wszystkie artykuły |все статьи |публикации автора )/i;

/** Labels before a name that wrote nothing of the article: who took the pictures, checked, edited, published it. */
export const OTHER_ROLE =
  /(?:photo|foto|pictur|imag|bild|illustrat|graphic|video|fact|check|reviewed|edit(?:ed|ing|or)|translat|übersetz|tradu|vertal|produc|publish(?:ed|er) by|redigering|source|quelle|fuente|credit|styl|beeld|kuva|billed|zdję|snímk|kép\b|фот|перев|знімк|φωτο|تصوير|صورة|صور\b|צילום|写真|撮影|攝影|摄影|翻訳|翻译|翻譯|사진|ภาพ|ảnh)/iu;

/** Labels after such a name. */
export const OTHER_ROLE_AFTER =
  /^\s{0,4}[,|–—-]?\s{0,4}(?:photograph|fotograf|photographe|fotoğraf|фотограф|illustrat|fotos?\b|photos?\b|pictures\b|graphics\b|translator|fact.?check|reviewer)/i;

/** What any class must hold to be looked at more closely: a part of each word above. */
export const MARK_STEMS =
  /auth|auto|by-?line|contrib|writ|journ|redak|signat|firma|-by|creator|date|time|publi|posted|datum|fecha|data|crumb|brotk|ariadne|head|title|relat|recom|sideb|teas|most|trend|popul|promo|comm|foot|news|read|more|card|carou|latest|menu|nav/i;
