/** Runs the built command as a child process, as a shell does. */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `wirecopy` with arguments, to its end. */
export function wirecopy(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input: '',
    ...options,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The same where only the way of pages counts, not what they say: without facts a start takes half the time. */
export const articles = (args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}): Ran =>
  wirecopy(['--only', 'article', ...args], options);

/** The records of NDJSON output. */
// biome-ignore lint/suspicious/noExplicitAny: tests read records by any path
export const recordsOf = (out: string): any[] =>
  out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
