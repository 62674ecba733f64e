/**
 * The pass: decode → parse → metadata → body → text → article → dateline → actors → claims → events, as far as `only` allows.
 * The one file that knows all stages.
 */
import { findActors } from './actors/index.js';
import { settleArticle } from './article/index.js';
import { type Body, findBody } from './body/index.js';
import { findClaims } from './claims/index.js';
import { readDateline } from './dateline/index.js';
import { decodePage } from './decode/index.js';
import { findEvents } from './events/index.js';
import { type Metadata, readMetadata } from './metadata/index.js';
import { type ExtractOptions, type PageFormat, type Stage, stagesToRun } from './options.js';
import { parsePage } from './parse/index.js';
import type { Actor, Article, Claim, Dateline, Findings, RecognitionEvent, Warning } from './record.js';
import { type ArticleText, joinBlocks, readBody, readText } from './text/index.js';
import { warn } from './warning.js';

/** A page's content, unpacked: bytes, or text where a container already gave text. */
export interface PageContent {
  readonly content: Uint8Array | string;
  /** The charset of the HTTP header that came with the bytes. */
  readonly httpCharset?: string;
}

export interface PageReading {
  readonly findings: Findings;
  readonly format: PageFormat;
  readonly encoding: string;
}

/** Everything wirecopy reads in one page; positions are UTF-16 units. Throws `PageError` for a page that is no text. */
export function readPage({ content, httpCharset }: PageContent, options: ExtractOptions = {}): PageReading {
  const decoded =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8', guessed: null }
      : decodePage(content, {
          ...(options.encoding ? { override: options.encoding } : {}),
          ...(httpCharset ? { http: httpCharset } : {}),
        });
  const format = options.format ?? tellFormat(decoded.text);
  const warnings: Warning[] = decoded.guessed === null ? [] : [warn('encoding-guessed', decoded.guessed)];
  const page = format === 'body' ? null : readMarkup(decoded.text, format, options, warnings);
  const text = page === null ? readBody(decoded.text) : page.text;
  const article = settleArticle({ page, text, options });
  if (article.published === null) warnings.push(warn('no-date', 'the page gives no date of publication'));
  const facts = readFacts({ article, text, body: page?.body ?? null, stages: stagesToRun(options.only), warnings });
  const removed = options.removed ? (page?.body.removals ?? []) : null;
  return { findings: { article, ...facts, removed, warnings }, format, encoding: decoded.encoding };
}

const TAG = /<(?:!doctype|html|head|body|article|main|div|section|p|h1|title|meta|script|table|ul|span|a|br)\b[^<>]*>/i;
const SNIFFED_LENGTH = 100_000;

/** Markup, or text scraped from a page. */
const tellFormat = (text: string): 'html' | 'text' => (TAG.test(text.slice(0, SNIFFED_LENGTH)) ? 'html' : 'text');

interface Markup {
  readonly metadata: Metadata;
  readonly body: Body;
  readonly text: ArticleText;
}

function readMarkup(source: string, format: 'html' | 'text', options: ExtractOptions, warnings: Warning[]): Markup {
  const tree = parsePage(source, format);
  if (tree.truncated) warnings.push(warn('truncated-html', 'the markup ends inside a tag or a comment'));
  const metadata = readMetadata(tree, options.url ?? null);
  const body = findBody(tree);
  const text = joinBlocks(body.blocks);
  if (text.text === '') warnings.push(warn('no-article', body.noArticle ?? 'no text is left'));
  return { metadata, body, text };
}

interface FactsInput {
  readonly article: Article;
  readonly text: ArticleText;
  readonly body: Body | null;
  readonly stages: ReadonlySet<Stage>;
  readonly warnings: Warning[];
}

interface Facts {
  readonly dateline: Dateline | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly RecognitionEvent[];
}

const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

function readFacts({ article, text, body, stages, warnings }: FactsInput): Facts {
  const none: Facts = { dateline: null, actors: [], claims: [], events: [] };
  if (text.text === '' || !stages.has('dateline')) return none;
  if (!isEnglish(article.language)) {
    warnings.push(
      warn('text-language-unsupported', `facts are read from English only; this text is "${article.language}"`),
    );
    return none;
  }
  const reading = readText(text);
  const dateline = readDateline({ reading, article, head: body?.head ?? [] });
  const actors = stages.has('actors') ? findActors({ reading, article, dateline }) : [];
  const claims = stages.has('claims') ? findClaims({ reading, actors }) : [];
  const events = stages.has('events') ? findEvents({ reading, article, dateline, actors, claims }) : [];
  return { dateline, actors, claims, events };
}
