/** The library: `import { extract } from 'wirecopy'`. */
import { createHash } from 'node:crypto';
import { makeRecord } from './emit/record.js';
import type { ExtractOptions } from './options.js';
import { readPage } from './pipeline.js';
import type { PageRecord } from './record.js';

export type { ExtractOptions } from './options.js';
export type * from './record.js';
export { sliceByCodePoints } from './text/span.js';

/** The record of one page: `extract(await readFile('page.html'))`. */
export function extract(page: Uint8Array | string, options: ExtractOptions = {}): PageRecord {
  const bytes = typeof page === 'string' ? Buffer.from(page) : page;
  const { findings, format, encoding } = readPage({ content: page }, options);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return makeRecord({ path: '-', member: null, format, encoding, bytes: bytes.length, sha256 }, findings);
}
