/** The filter form under an engine that exists: GNU parallel parts the lines, each job answers its own. Runs where it is installed. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMAND, recordsOf } from './run.js';

const version = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '';

describe.skipIf(!version.startsWith('GNU parallel'))('GNU parallel', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `${JSON.stringify({ id: String(n), body: `Story ${n}.` })}\n`).join('');
  const run = (input: string): { status: number | null; stdout: string } =>
    spawnSync(
      'parallel',
      ['--pipe', '--keep-order', '-j2', '-N50', process.execPath, COMMAND, '--input-format', 'ndjson'],
      {
        input,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );

  it('gives a record a line, in order', () => {
    const { status, stdout } = run(lines(200));
    expect(status).toBe(0);
    expect(recordsOf(stdout).map(({ input }) => input.member)).toEqual(
      Array.from({ length: 200 }, (_, n) => String(n)),
    );
  });

  it('a broken line is an error record and counts one job as failed', () => {
    const { status, stdout } = run(`${lines(60)}broken\n`);
    expect(status).toBe(1);
    expect(recordsOf(stdout)).toHaveLength(61);
    expect(recordsOf(stdout).at(-1)).toMatchObject({ error: { code: 'bad-container' } });
  });
});
