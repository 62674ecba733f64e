/** A folder of its own for the files of one test, and what reading them gives, in short. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PageOrProblem, type ReadOptions, readPages, resolveInputs } from '../../src/read/index.js';

const PLAIN: ReadOptions = { format: null, maxBytes: 1_000_000 };

/** Reads paths to the end. */
export async function readAll(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<PageOrProblem[]> {
  const pages: PageOrProblem[] = [];
  for await (const page of readPages(resolveInputs(paths), { ...PLAIN, ...options }))
    if (!('passed' in page)) pages.push(page);
  return pages;
}

/** A page as its content, a problem as its code, each with its member where it has one. */
export const brief = (page: PageOrProblem): string => {
  const lead = page.member === null ? '' : `${page.member}: `;
  return lead + ('problem' in page ? page.problem.code : Buffer.from(page.content).toString());
};

export interface TestFolder {
  readonly path: string;
  /** Writes a file and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

export function makeFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'wirecopy-read-'));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
