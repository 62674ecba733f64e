/** `--shard K/N`: N runs together give each page once, in whatever order, on whatever machine. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, recordsOf } from './run.js';

const LINES = Array.from({ length: 60 }, (_, n) => `${JSON.stringify({ id: `n${n}`, body: `Story ${n}.` })}\n`).join(
  '',
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-shard-'));
  fill('one');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Files, a container, a packed container, a page that fails. */
function fill(name: string): void {
  const archive = join(folder, name, 'archive');
  mkdirSync(archive, { recursive: true });
  for (let n = 0; n < 24; n += 1) writeFileSync(join(archive, `page-${n}.txt`), `Story ${n} has a few words.`);
  writeFileSync(join(archive, 'lines.ndjson'), `${LINES}broken\n`);
  writeFileSync(join(archive, 'packed.ndjson.gz'), gzipSync(LINES));
  writeFileSync(join(archive, 'empty.html'), '');
}

const namesOf = (out: string): string[] => recordsOf(out).map(({ input }) => `${input.path} ${input.member ?? ''}`);
const run = (machine: string, ...args: string[]): string[] =>
  namesOf(articles(['archive', ...args], { cwd: join(folder, machine) }).out);

describe('--shard', () => {
  it.each([2, 3, 7])('%i shards give each page once, each part in input order', (shards) => {
    const all = run('one');
    const parts = Array.from({ length: shards }, (_, at) => run('one', '--shard', `${at + 1}/${shards}`));
    expect(parts.flat().sort()).toEqual([...all].sort());
    for (const part of parts) {
      expect(part.length).toBeGreaterThan(0);
      expect(part).toEqual(all.filter((name) => part.includes(name)));
    }
  });

  it('is the same on a machine where the files are younger, and with more threads', () => {
    fill('two');
    for (const name of readdirSync(join(folder, 'two', 'archive')))
      utimesSync(join(folder, 'two', 'archive', name), 1e9, 1e9);
    expect(run('two', '--shard', '2/3', '-j', '2')).toEqual(run('one', '--shard', '2/3', '-j', '1'));
  });

  it('parts a pipe as well', () => {
    const part = (shard: string): string[] =>
      namesOf(articles(['--input-format', 'ndjson', '--shard', shard], { input: LINES }).out);
    expect([...part('1/2'), ...part('2/2')].sort()).toEqual(part('1/1').sort());
  });

  it('a shard that is empty is no error', () => {
    const shards = Array.from({ length: 5 }, (_, at) =>
      articles(['archive/page-1.txt', '--shard', `${at + 1}/5`], { cwd: join(folder, 'one') }),
    );
    expect(shards.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(shards.flatMap(({ out }) => recordsOf(out))).toHaveLength(1);
  });

  it('goes with a journal, which is its own', () => {
    const cwd = join(folder, 'one');
    const args = ['archive', '--resume', join(folder, 'journal')];
    const first = articles([...args, '--shard', '1/2'], { cwd });
    expect(namesOf(first.out).length).toBeGreaterThan(10);
    expect(articles([...args, '--shard', '2/2'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1.5/2'])('refuses %s', (shard) => {
    const { code, out, err } = articles([`--shard=${shard}`, 'archive'], { cwd: join(folder, 'one') });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--shard takes K\/N such as 1\/4/);
  });
});
