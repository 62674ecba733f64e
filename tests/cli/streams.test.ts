import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { COMMAND, recordsOf } from './run.js';

const line = (n: number): string => `${JSON.stringify({ id: String(n), body: `Story ${n}.` })}\n`;
const shell = (script: string, input = ''): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {
    input,
    encoding: 'utf8',
    env: { ...process.env, W: COMMAND, N: process.execPath },
  });
  return { code: status, out: stdout, err: stderr };
};

describe('streams', () => {
  it('answers each NDJSON line before the next comes', async () => {
    const child = spawn(process.execPath, [COMMAND], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = child.stdout[Symbol.asyncIterator]();
    for (let n = 0; n < 3; n += 1) {
      child.stdin.write(line(n));
      const { value } = await answers.next();
      expect(recordsOf(String(value))).toMatchObject([{ input: { member: String(n) } }]);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  it('a reader that closes the pipe ends the run quietly', () => {
    const input = Array.from({ length: 3000 }, (_, n) => line(n)).join('');
    const { out, err } = shell('"$N" "$W" | head -1; echo "$PIPESTATUS"', input);
    expect(err).toBe('');
    const [first = '', code] = out.trim().split('\n');
    expect(recordsOf(first)).toMatchObject([{ input: { member: '0' } }]);
    expect(code).toBe('0');
  });

  it('a reader that is slow holds up the input, and gets every record', async () => {
    const body = 'Envoys met for talks on Monday, officials said. '.repeat(2000);
    const lines = Array.from({ length: 300 }, (_, n) => `${JSON.stringify({ id: String(n), body })}\n`);
    const child = spawn(process.execPath, [COMMAND, '--only', 'article'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(lines.join(''));
    const waiting: number[] = [];
    while (waiting.length < 3 || waiting.at(-1) !== waiting.at(-3)) {
      await sleep(500);
      waiting.push(child.stdin.writableLength);
    }
    expect(waiting.at(-1)).toBeGreaterThan(0);
    let out = '';
    for await (const chunk of child.stdout) {
      out += String(chunk);
      if (out.length < 1e6) await sleep(20);
    }
    expect(recordsOf(out).map(({ input }) => input.member)).toEqual(lines.map((_, n) => String(n)));
  });

  it('an output that cannot be written is exit 3 and one line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], {
      input: line(1),
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr.trim()).toBe('wirecopy: the output cannot be written: no space left (ENOSPC)');
  });

  it('standard input that is closed is an empty page', () => {
    const { code, out } = shell('"$N" "$W" <&-');
    expect(code).toBe(1);
    expect(recordsOf(out)).toMatchObject([{ error: { code: 'empty' } }]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves whole lines and exit %i', async (signal, code) => {
    const child = spawn(process.execPath, [COMMAND], { stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      child.kill(signal);
    });
    child.stdin.on('error', () => {});
    for (let n = 0; n < 50; n += 1) child.stdin.write(line(n));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(code);
    expect(out.endsWith('\n')).toBe(true);
    expect(recordsOf(out).length).toBeGreaterThan(0);
  });
});
