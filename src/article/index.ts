/** The article stage: assembly, no new reading. Candidates, kept blocks and text → the record's `article`. */
import type { Body } from '../body/index.js';
import { agencyOf } from '../metadata/agency.js';
import { type BylineContext, readByline } from '../metadata/byline.js';
import type { Candidate, Metadata } from '../metadata/index.js';
import { readDate } from '../metadata/published.js';
import { resolveUrl } from '../metadata/url.js';
import type { ExtractOptions } from '../options.js';
import type { Article } from '../record.js';
import { type ArticleText, countWords, fingerprintOf } from '../text/index.js';
import { settleAuthors } from './authors.js';
import { settleLanguage } from './language.js';

export interface ArticleParts {
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
  const published = settlePublished(page, options);
  return {
    url: first(metadata?.url) ?? given,
    headline: first(metadata?.headline) ?? headOf(page?.body, 'headline') ?? options.headline ?? null,
    description: first(metadata?.description),
    section: [...(metadata?.section[0]?.value ?? [])],
    keywords: [...(metadata?.keywords[0]?.value ?? [])],
    authors: metadata ? [...settleAuthors(metadata)] : [],
    publisher: first(metadata?.publisher),
    agency: settleAgency(page),
    published,
    modified: first(metadata?.modified),
    language: settleLanguage(
      text.text,
      (metadata?.language ?? []).map(({ value }) => value),
    ),
    text: text.text,
    captions: [...(page?.body.captions ?? [])],
    words: countWords(text.text),
    fingerprint: fingerprintOf(text.text),
  };
}

const headOf = (body: Body | undefined, kind: string): string | null =>
  body?.head.find((line) => line.kind === kind)?.text ?? null;

function settlePublished(page: ArticleParts['page'], { published }: ExtractOptions): string | null {
  const visible = headOf(page?.body, 'date');
  return (
    first(page?.metadata.published) ??
    (visible === null ? null : readDate(visible)) ??
    (published === undefined ? null : readDate(published))
  );
}

/** From JSON-LD and bylines; else from the signature line that closes the text. */
function settleAgency(page: ArticleParts['page']): string | null {
  if (page === null) return null;
  const context: BylineContext = { sites: page.metadata.sites, isName: false };
  for (const line of page.body.head) {
    const { agency } =
      line.kind === 'byline' || line.kind === 'date' ? readByline(line.text, context) : { agency: null };
    if (agency !== null) return agency;
  }
  const signature = page.body.removals.filter(({ reason }) => reason === 'byline').at(-1)?.text ?? '';
  return first(page.metadata.agency) ?? agencyOf(signature);
}
