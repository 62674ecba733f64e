/** NDJSON in: one page a line, `{"id"?, "url"?, "html" | "text" | "body", "headline"?, "published"?}`. */
import { isIsoDate, PAGE_FORMATS, type PageFormat } from '../options.js';
import type { PageProblem } from '../warning.js';

/** What a line tells of its page. */
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
  for (const key of OPTIONAL_STRINGS) {
    const field = fields.get(key) ?? null;
    if (field !== null && typeof field !== 'string') return problem(`"${key}" of the line is no string`);
  }
  const published = (fields.get('published') ?? null) as string | null;
  if (published !== null && !isIsoDate(published))
    return problem(`"published" of the line is no ISO date: ${JSON.stringify(published)}`);
  return {
    page: {
      id: readId(fields.get('id')),
      format,
      content: fields.get(format) as string,
      url: (fields.get('url') ?? null) as string | null,
      headline: (fields.get('headline') ?? null) as string | null,
      published,
    },
  };
}

/** A line's id as a string, also of a line that is otherwise broken; null where it has none. */
export function readId(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
