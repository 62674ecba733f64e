/** What the metadata tests share: a page from its parts, read. */
import { type Metadata, readMetadata } from '../../src/metadata/index.js';
import { parsePage } from '../../src/parse/index.js';

interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly ld?: unknown;
}

/** A page with such a head, body and JSON-LD; a string of JSON-LD stands as it is. */
export function pageOf({ head = '', body = '', ld }: PageParts): string {
  const script =
    ld === undefined
      ? ''
      : `<script type="application/ld+json">${typeof ld === 'string' ? ld : JSON.stringify(ld)}</script>`;
  return `<html><head>${head}${script}</head><body>${body}</body></html>`;
}

/** The candidates of a page. */
export const readPageOf = (parts: PageParts, url: string | null = null): Metadata =>
  readMetadata(parsePage(pageOf(parts), 'html'), url);
