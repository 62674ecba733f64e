/** NDJSON in: one page a line, `{"id"?, "url"?, "html" | "text" | "body", "headline"?, "published"?}`. */
import { isIsoDate, PAGE_FORMATS, type PageFormat } from '../options.js';
import type { PageProblem } from '../warning.js';

/** What a line says of its page. */
interface LinePage {
  readonly id: string | null;
  readonly format: PageFormat;
  readonly content: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: string | null;
}

const problem = (message: string): { problem: PageProblem } => ({ problem: { code: 'bad-container', message } });
const OPTIONAL_STRINGS = ['url', 'headline', 'published'] as const;

/** A line's page, or what is wrong with the line. Never throws. */
export function parseNdjsonLine(line: string): { page: LinePage } | { problem: PageProblem } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem('the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('the line is no JSON object');
  const fields = new Map<string, unknown>(Object.entries(value));
  const given = PAGE_FORMATS.filter((format) => typeof fields.get(format) === 'string');
  const [format] = given;
  if (format === undefined || given.length > 1)
    return problem('the line needs exactly one of "html", "text" and "body", a string');
  const wrong = OPTIONAL_STRINGS.find((key) => (fields.get(key) ?? null) !== null && textOf(fields.get(key)) === null);
  if (wrong !== undefined) return problem(`"${wrong}" of the line is no string`);
  const published = textOf(fields.get('published'));
  if (published !== null && !isIsoDate(published))
    return problem(`"published" of the line is no ISO date: ${JSON.stringify(published)}`);
  return {
    page: {
      id: readId(fields.get('id')),
      format,
      content: textOf(fields.get(format)) ?? '',
      url: textOf(fields.get('url')),
      headline: textOf(fields.get('headline')),
      published,
    },
  };
}

/** A line's id as a string, also of a line that is otherwise broken; null where it has none. */
export function readId(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
