/**
 * What holds for real-looking pages and containers that were changed in a few places. A small run with a fixed seed here;
 * `npm run fuzz -- --minutes N` runs the same properties at length, each time with another seed.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { loadStages } from '../../src/pipeline.js';
import { sourceOf } from '../../src/read/byte-reader.js';
import type { PageOrProblem } from '../../src/read/index.js';
import { readStream } from '../../src/read/stream.js';
import { finishPage } from '../../src/run/finish-page.js';
import { checkRecord } from '../invariants/true-record.js';
import { numbered } from '../read/archive.js';
import { brief } from '../read/folder.js';
import { hurt, mutated } from './mutate.js';
import { CONTAINER_SEEDS, HTML_SEEDS, TEXT_SEEDS } from './seeds.js';

await loadStages();

/** Seconds for each property of a long run; null for the small run. */
const seconds = process.env['WIRECOPY_FUZZ_SECONDS'] ? Number(process.env['WIRECOPY_FUZZ_SECONDS']) : null;
const run = (numRuns: number): fc.Parameters<unknown> =>
  seconds === null
    ? { numRuns, seed: 7 }
    : { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false };
const TIMEOUT = seconds === null ? 60_000 : (seconds + 300) * 1000;

const MAX_BYTES = 100_000;

async function readAll(path: string, bytes: Buffer, pieceLength: number | null): Promise<PageOrProblem[]> {
  async function* pieces(length: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const pages: PageOrProblem[] = [];
  const stream = { path, bytes: pieceLength === null ? bytes : sourceOf(pieces(pieceLength)) };
  for await (const page of readStream(stream, { format: null, maxBytes: MAX_BYTES })) pages.push(page);
  return pages;
}

describe('pages', () => {
  it.each([
    ['html', HTML_SEEDS, 120],
    ['text', TEXT_SEEDS, 60],
    ['body', TEXT_SEEDS, 60],
  ] as const)(
    'changed, read as %s, give a true record',
    (format, seeds, runs) => {
      fc.assert(
        fc.property(mutated(seeds), (bytes) => checkRecord(extract(bytes, { format, removed: true }))),
        run(runs),
      );
    },
    TIMEOUT,
  );
});

describe('containers', () => {
  it.each(CONTAINER_SEEDS)(
    '$name, changed, gives pages or problems, whole ones the same at once and in pieces',
    async ({ name, bytes }) => {
      await fc.assert(
        fc.asyncProperty(mutated([bytes]), fc.integer({ min: 1, max: 300 }), async (changed, pieceLength) => {
          const pages = await readAll(name, changed, null);
          for (const page of pages) {
            if ('content' in page) expect(page.content.length).toBeLessThanOrEqual(MAX_BYTES);
            else expect(page.problem.code).toMatch(/^(?:bad-container|too-large|not-text)$/);
          }
          // How much comes out before a broken place depends on the pieces.
          const inPieces = await readAll(name, changed, pieceLength);
          if (!pages.some((page) => 'problem' in page)) expect(inPieces.map(brief)).toEqual(pages.map(brief));
        }),
        run(40),
      );
    },
    TIMEOUT,
  );

  it.each(['plain', 'packed'] as const)(
    'a %s archive whose third record is changed keeps the others',
    async (form) => {
      const pack = (record: Buffer): Buffer => (form === 'packed' ? gzipSync(record) : record);
      const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((n) => pack(numbered(n))) as [
        Buffer,
        Buffer,
        Buffer,
        Buffer,
        Buffer,
      ];
      await fc.assert(
        fc.asyncProperty(hurt(third), async (changed) => {
          const pages = (await readAll('a.warc', Buffer.concat([first, second, changed, fourth, fifth]), null)).map(
            brief,
          );
          expect(pages.slice(0, 2)).toEqual(['<1>: <p>1</p>', '<2>: <p>2</p>']);
          expect(pages.slice(-2)).toEqual(['<4>: <p>4</p>', '<5>: <p>5</p>']);
        }),
        run(80),
      );
    },
    TIMEOUT,
  );

  it(
    'changed, give a record a page that keeps the contract',
    async () => {
      const names = new Map(CONTAINER_SEEDS.map(({ name, bytes }) => [bytes, name]));
      const seed = fc
        .constantFrom(...names.keys())
        .chain((bytes) => fc.tuple(fc.constant(names.get(bytes) as string), mutated([bytes])));
      await fc.assert(
        fc.asyncProperty(seed, async ([name, bytes]) => {
          for (const page of await readAll(name, bytes, null)) checkRecord(finishPage(page, {}).record);
        }),
        run(40),
      );
    },
    TIMEOUT,
  );
});
