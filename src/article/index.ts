/** The article stage: assembly, no new reading. Candidates, kept blocks and text → the record's `article`. */
import type { Body } from '../body/index.js';
import { type Candidate, type Metadata, readDate, resolveUrl } from '../metadata/index.js';
import type { ExtractOptions } from '../options.js';
import type { Article } from '../record.js';
import { type ArticleText, countWords, fingerprintOf } from '../text/index.js';
import { settleAgency } from './agency.js';
import { settleAuthors } from './authors.js';
import { settleModified, settlePublished } from './dates.js';
import { settleLanguage } from './language.js';

interface ArticleParts {
  /** Null for a bare body, which has no page around it. */
  readonly page: { readonly metadata: Metadata; readonly body: Body } | null;
  readonly text: ArticleText;
  readonly options: ExtractOptions;
}

const first = (candidates: readonly Candidate[] | undefined): string | null => candidates?.[0]?.value ?? null;

/** Settles each field: the origin inside the article's own region wins over another story's card; the page wins over the options. */
export function settleArticle({ page, text, options }: ArticleParts): Article {
  const metadata = page?.metadata;
  const given = options.url === undefined ? null : resolveUrl(options.url, null);
  const published = (metadata ? settlePublished(metadata) : null) ?? otherDate(page?.body, options);
  return {
    url: first(metadata?.url) ?? given,
    headline: first(metadata?.headline) ?? headOf(page?.body, 'headline') ?? options.headline ?? null,
    description: first(metadata?.description),
    section: [...(metadata?.section[0]?.value ?? [])],
    keywords: [...(metadata?.keywords[0]?.value ?? [])],
    authors: page ? [...settleAuthors(page)] : [],
    publisher: first(metadata?.publisher),
    agency: page ? settleAgency(page, text.text) : null,
    published,
    modified: metadata ? settleModified(metadata, published) : null,
    language: settleLanguage(
      text.text,
      (metadata?.language ?? []).map(({ value }) => value),
    ),
    text: text.text,
    captions: [...(page?.body.captions ?? [])],
    words: countWords(text.text),
    free: metadata?.free ?? null,
    fingerprint: fingerprintOf(text.text),
  };
}

const headOf = (body: Body | undefined, kind: string): string | null =>
  body?.head.find((line) => line.kind === kind)?.text ?? null;

/** What is visible at the head where no candidate was read, and what the user says where the page says nothing. */
function otherDate(body: Body | undefined, { published }: ExtractOptions): string | null {
  const visible = headOf(body, 'date');
  return (visible === null ? null : readDate(visible)) ?? (published === undefined ? null : readDate(published));
}
