/**
 * The pass: decode → parse → metadata → body → text → article → dateline → actors → claims → events, as far as `only` allows.
 * The one file that knows all stages.
 */
import { settleArticle } from './article/index.js';
import { type Body, findBody } from './body/index.js';
import { readDateline } from './dateline/index.js';
import { type Decoded, decodePage, type Markup, takeText } from './decode/index.js';
import type { Facts, FactsInput } from './facts.js';
import { at } from './fault.js';
import { type Metadata, readMetadata } from './metadata/index.js';
import { type ExtractOptions, type PageFormat, type Stage, stagesToRun } from './options.js';
import { parsePage } from './parse/index.js';
import type { Article, Findings, Warning } from './record.js';
import type { SitePage, SiteReading } from './rules/site-page.js';
import type { UserRules } from './rules/user-rules.js';
import { type ArticleText, joinBlocks, readBody } from './text/index.js';
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
  /** What was read on the way to the findings, for a picture of the page; null for a bare body. */
  readonly page: { readonly metadata: Metadata; readonly body: Body } | null;
}

/** The article has more text than the caller lets the stages past it read. */
export class LongTextError extends Error {}

/**
 * Everything wirecopy reads in one page; positions are UTF-16 units. Throws `PageError` for a page that is empty or no text,
 * `StageError` for a fault of our own, `LongTextError` for a text of more than `mostText` units, before its facts are read.
 */
export function readPage(
  { content, httpCharset }: PageContent,
  options: ExtractOptions = {},
  mostText = Number.POSITIVE_INFINITY,
): PageReading {
  const { markup, encoding, doubt } = at('decode', () => decodeContent(content, httpCharset, options.encoding));
  const format = options.format ?? tellFormat(markup);
  const warnings: Warning[] = doubt === null ? [] : [warn('encoding-guessed', doubt)];
  const rules = rulesOf(options.rules);
  const page = format === 'body' ? null : readMarkup({ markup, format, warnings }, options, rules);
  const text = page === null ? at('text', () => readBody(markup.text)) : page.text;
  if (text.text.length > mostText) throw new LongTextError();
  const settled = withRuled(
    at('article', () => settleArticle({ page, text, options })),
    page,
  );
  if (settled.published === null) warnings.push(warn('no-date', 'the page gives no date of publication'));
  const head = page?.body.head ?? [];
  const isReadable = canReadFacts(settled);
  const dateline = isReadable ? at('dateline', () => readDateline({ reading: text, article: settled, head })) : null;
  const article = { ...settled, agency: settled.agency ?? dateline?.agency ?? null };
  const stages = stagesToRun(options.only);
  if (!isReadable && text.text !== '' && stages.has('dateline')) warnings.push(warnOfLanguage(article));
  const facts = isReadable
    ? readFacts({ text, article, dateline, stages, minConfidence: options.minConfidence ?? 0, rules })
    : NO_FACTS;
  const told = stages.has('dateline') ? dateline : null;
  const removed = options.removed ? (page?.body.removals ?? []) : null;
  return { findings: { article, dateline: told, ...facts, removed, warnings }, format, encoding, page };
}

/** The article with the fields that a rule of the user's own settles. */
const withRuled = (article: Article, page: PageReadings | null): Article => ({ ...article, ...page?.ruled });

function decodeContent(content: Uint8Array | string, httpCharset?: string, override?: string): Decoded {
  if (typeof content !== 'string') {
    return decodePage(content, { ...(override ? { override } : {}), ...(httpCharset ? { http: httpCharset } : {}) });
  }
  return takeText(content);
}

/** The start of an element that pages have and prose does not quote: `<div class="a">`, `<p>`. */
const TAG = /<(?:!doctype|html|head|body|article|main|div|section|p|h1|title|meta|script|table|ul|span|a|br)\b[^<>]*>/i;
/** A page of HTML says so at once, a fragment after some text. */
const SNIFFED = [2_000, 100_000];

/** Markup, or text scraped from a page. */
const tellFormat = (markup: Markup): 'html' | 'text' =>
  SNIFFED.some((length) => TAG.test(markup.units(0, length))) ? 'html' : 'text';

interface PageReadings {
  readonly metadata: Metadata;
  readonly body: Body;
  readonly text: ArticleText;
  /** The fields of the article that a rule of the user's own settles. */
  readonly ruled: Partial<Article>;
}

/** A page that was decoded, and where doubts about it are noted. */
interface DecodedPage {
  readonly markup: Markup;
  readonly format: 'html' | 'text';
  readonly warnings: Warning[];
}

function readMarkup(
  { markup, format, warnings }: DecodedPage,
  options: ExtractOptions,
  rules: UserRules | null,
): PageReadings {
  const tree = at('parse', () => parsePage(markup, format));
  if (tree.truncated) warnings.push(warn('truncated-html', 'the markup ends inside a tag or a comment'));
  const metadata = at('metadata', () => readMetadata(tree, options.url ?? null));
  const site = format === 'html' ? siteOf({ markup, metadata, url: options.url ?? null }, rules) : null;
  for (const miss of site?.misses ?? []) warnings.push(warn('rule-unmatched', miss));
  const body = at('body', () => findBody(site?.tree ?? tree, site ?? undefined, options.keep));
  const text = at('text', () => joinBlocks(body.blocks));
  if (text.text === '') warnings.push(warn('no-article', body.noArticle ?? 'no text is left'));
  return { metadata, body, text, ruled: site?.fields ?? {} };
}

/** Facts are read from English text only. */
const canReadFacts = ({ text, language }: Article): boolean =>
  text !== '' && (language === null || /^en\b/i.test(language));

const warnOfLanguage = ({ language }: Article): Warning =>
  warn('text-language-unsupported', `facts are read from English only; this text is "${language}"`);

const NO_FACTS: Facts = { actors: [], claims: [], events: [] };

/** The stages that read the text word by word: they, their models and word lists load when they are asked for. */
let factStages: typeof import('./facts.js') | null = null;

/** Loads what the stages asked for need, all where absent; to be waited for before the first page. */
export async function loadStages({ only, rules }: Pick<ExtractOptions, 'only' | 'rules'> = {}): Promise<void> {
  if (rules !== undefined) provideRules(await import('./rules/engine.js'));
  if (readsFacts(stagesToRun(only))) provideStages(await import('./facts.js'));
}

/** What reads the user's own rules, and their sites: it loads when there are rules. */
let rulesEngine: typeof import('./rules/engine.js') | null = null;

/** The same as `loadStages`, for those who have it loaded. */
export function provideRules(engine: typeof import('./rules/engine.js')): void {
  rulesEngine = engine;
}

function rulesOf(texts: ExtractOptions['rules']): UserRules | null {
  if (texts === undefined) return null;
  if (rulesEngine === null) throw new Error('the rules are not loaded: loadStages comes first');
  return rulesEngine.loadRules(texts).rules;
}

/** The SHA-256 of the user's own rules, where they are loaded. */
export const rulesDigest = (texts: readonly string[]): string | undefined => rulesEngine?.loadRules(texts).sha256;

const siteOf = (page: SitePage, rules: UserRules | null): SiteReading | null =>
  rules !== null && rules.sites.length > 0 && rulesEngine
    ? at('metadata', () => rulesEngine?.readSite(rules.sites, page) ?? null)
    : null;

/** The same, for those who have them loaded. */
export function provideStages(stages: typeof import('./facts.js')): void {
  factStages = stages;
}

const FACTS: readonly Stage[] = ['actors', 'claims', 'events'];
const readsFacts = (stages: ReadonlySet<Stage>): boolean => FACTS.some((stage) => stages.has(stage));

function readFacts(input: FactsInput): Facts {
  if (!readsFacts(input.stages)) return NO_FACTS;
  if (factStages === null) throw new Error('the stages past the dateline are not loaded: loadStages comes first');
  return factStages.readFacts(input);
}
