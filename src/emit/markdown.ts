/** Markdown (CommonMark): front matter in YAML, the headline, the text. Nothing of a page is read as mark-up. */
import type { PageRecord } from '../record.js';

/** One article as a document. Front matter holds what was found, under the names that pandoc and site generators know. */
export function markdownOf({ input, article, dateline }: PageRecord): string {
  const matter = frontMatter([
    ['title', article.headline],
    ['description', article.description],
    ['author', article.authors],
    ['date', article.published],
    ['lastmod', article.modified],
    ['publisher', article.publisher],
    ['agency', article.agency],
    ['dateline', dateline?.text ?? null],
    ['section', article.section],
    ['keywords', article.keywords],
    ['lang', article.language],
    ['url', article.url],
    ['file', input.member === null ? input.path : `${input.path} ${input.member}`],
  ]);
  const headline = article.headline === null ? [] : [`# ${headingOf(article.headline)}`];
  const paragraphs = article.text === '' ? [] : article.text.split('\n\n').map(paragraphOf);
  return `${[matter, ...headline, ...paragraphs].join('\n\n')}\n`;
}

type Value = string | readonly string[] | null;

function frontMatter(fields: readonly (readonly [string, Value])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** What YAML calls not printable, and JSON leaves as it is. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A YAML double-quoted scalar: a JSON string is one. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Characters that start mark-up wherever they stand: escapes, code, emphasis, links, HTML, entities, strikes, tables. */
const INLINE_MARKUP = /[\\`*_[\]<>&~|]/g;
/** What makes a line a heading, a list item, a rule, or the line before it a heading. */
const BLOCK_START = /^(?:[#+=-]|\d{1,9}[.)])/;
const CLOSING_MARKS = /#+$/;

const escapeInline = (text: string): string => text.replace(INLINE_MARKUP, '\\$&');

function lineOf(line: string): string {
  const escaped = escapeInline(line.trim());
  return BLOCK_START.test(escaped) ? escaped.replace(/[#+=.)-]/, '\\$&') : escaped;
}

const headingOf = (headline: string): string =>
  lineOf(headline.replace(/\s+/g, ' ')).replace(CLOSING_MARKS, (marks) => marks.replaceAll('#', '\\#'));

/** A line break in a paragraph is kept as one. */
const paragraphOf = (paragraph: string): string =>
  paragraph
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf)
    .join('\\\n');
