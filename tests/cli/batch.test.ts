import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, COMMAND, recordsOf, wirecopy } from './run.js';

const PAGES = 60;
const FAST = ['--only', 'article'];
const page = (n: number): string =>
  `<article><h1>Story ${n}</h1><p>Envoys met for talk number ${n} on Monday, officials said, and agreed to meet again before the end of the month.</p></article>`;

let root: string;
let archive: string;
/** What a run over the archive writes that nothing disturbs. */
let whole: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wirecopy-batch-'));
  archive = join(root, 'archive');
  mkdirSync(join(archive, 'deep'), { recursive: true });
  for (let n = 0; n < PAGES; n += 1) writeFileSync(join(archive, n % 3 === 0 ? 'deep' : '', `${n}.html`), page(n));
  whole = articles([archive]).out;
});
afterAll(() => rmSync(root, { recursive: true }));

let fresh = 0;
const place = (name: string): string => {
  fresh += 1;
  return join(root, `${fresh}-${name}`);
};
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('--jobs', () => {
  it('gives the same bytes in the same order at any number', () => {
    expect(recordsOf(whole)).toHaveLength(PAGES);
    for (const jobs of ['1', '4']) expect(digest(articles(['-j', jobs, archive]).out)).toBe(digest(whole));
    const facts = (jobs: string): string => wirecopy(['-j', jobs, join(archive, 'deep')]).out;
    expect(digest(facts('2'))).toBe(digest(facts('1')));
  });
});

describe('--timeout', () => {
  it('ends a page that takes too long, and the pages around it come out', () => {
    const folder = place('slow');
    mkdirSync(folder);
    writeFileSync(join(folder, '1.html'), page(1));
    writeFileSync(join(folder, '2.html'), `<article>${'<b><i><p>word '.repeat(1_500_000)}`);
    writeFileSync(join(folder, '3.html'), page(3));
    const { code, out } = wirecopy(['-j', '1', '--timeout', '0.05', ...FAST, folder]);
    expect(recordsOf(out).map(({ error }) => error?.code)).toEqual([undefined, 'timeout', undefined]);
    expect(code).toBe(1);
  });
});

describe('-o FILE', () => {
  it('is written whole, and nothing else is left beside it', () => {
    const out = place('out.ndjson');
    expect(articles(['-o', out, archive])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(out, 'utf8')).toBe(whole);
    expect(readdirSync(root).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('an interrupted run leaves no file', async () => {
    const out = place('none.ndjson');
    const child = spawn(process.execPath, [COMMAND, ...FAST, '-o', out], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.on('error', () => {});
    child.stdin.write('{"body":"One."}\n');
    const isBegun = (): boolean => readdirSync(root).some((name) => name.includes('none.ndjson'));
    for (let turn = 0; turn < 500 && !isBegun(); turn += 1) await sleep(20);
    expect(isBegun()).toBe(true);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(143);
    expect(isBegun()).toBe(false);
  });

  it('is never its own input, and a folder is read without it', () => {
    const folder = place('self');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.html'), page(1));
    expect(articles(['-o', join(folder, 'a.html'), join(folder, 'a.html')])).toMatchObject({ code: 2 });
    for (let time = 0; time < 2; time += 1) {
      expect(articles(['-o', join(folder, 'out.ndjson'), folder]).code).toBe(0);
      expect(recordsOf(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toHaveLength(1);
    }
  });

  it('a missing parent is exit 3, and one line', () => {
    const { code, err } = articles(['-o', join(root, 'nowhere/out.ndjson'), archive]);
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('-o DIR/', () => {
  it('holds one file a page under the input’s relative path', () => {
    const out = place('out');
    expect(articles(['-o', `${out}/`, archive])).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.ndjson'))).toHaveLength(
      PAGES,
    );
    expect(recordsOf(readFileSync(join(out, 'deep/3.ndjson'), 'utf8'))).toMatchObject([
      { article: { headline: 'Story 3' } },
    ]);
  });

  it('never leaves the folder, whatever the ids of the pages', () => {
    const out = place('ids');
    const ids = [
      '..',
      '../../up',
      'a/b',
      'nul\0',
      'X'.repeat(300),
      'same',
      'same',
      'SAME',
      '',
      '.hidden',
      'con\u202etrol\n',
    ];
    const input = ids.map((id) => `${JSON.stringify({ id, body: 'One line of text.' })}\n`).join('');
    const before = readdirSync(root).length;
    expect(articles(['-o', `${out}/`], { input }).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(ids.length);
    expect(new Set(readdirSync(out).map((name) => name.toLowerCase())).size).toBe(ids.length);
    expect(readdirSync(root)).toHaveLength(before + 1);
  });

  it('does not write through a link that leads out', () => {
    const out = place('linked');
    const outside = place('outside');
    for (const folder of [out, outside]) mkdirSync(folder);
    symlinkSync(outside, join(out, 'deep'));
    expect(articles(['-o', `${out}/`, archive]).code).toBe(3);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('--resume', () => {
  const run = (args: readonly string[]): ReturnType<typeof spawn> =>
    spawn(process.execPath, [COMMAND, ...FAST, '-j', '1', ...args, archive], { stdio: ['ignore', 'pipe', 'ignore'] });

  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

  /** Kills a run when the file that it writes has grown by some bytes. Gives how often that happened before it ended. */
  const killAgainAndAgain = async (start: () => ReturnType<typeof spawn>, watched: string): Promise<number> => {
    let kills = 0;
    for (;;) {
      const grown = sizeOf(watched) + 1 + 4_000 * kills;
      const child = start();
      const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      while (child.exitCode === null && sizeOf(watched) < grown) await sleep(2);
      child.kill('SIGKILL');
      if ((await ended) === null) return kills;
      kills += 1;
    }
  };

  it('after SIGKILL with -o gives every page once, in the same bytes', async () => {
    const [out, journal] = [place('killed.ndjson'), place('journal')];
    const kills = await killAgainAndAgain(() => run(['-o', out, '--resume', journal]), `${out}.part`);
    expect(kills).toBeGreaterThan(1);
    expect(digest(readFileSync(out, 'utf8'))).toBe(digest(whole));
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('after SIGKILL through a pipe loses nothing, and gives at most one record twice', async () => {
    const [out, journal] = [place('killed.ndjson'), place('journal')];
    const start = (): ReturnType<typeof spawn> =>
      spawn(process.execPath, [COMMAND, ...FAST, '-j', '1', '--resume', journal, archive], {
        stdio: ['ignore', openSync(out, 'a'), 'ignore'],
      });
    const kills = await killAgainAndAgain(start, out);
    const lines = readFileSync(out, 'utf8').split('\n');
    const records = whole.split('\n');
    expect(kills).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(records.length + kills);
    expect(lines.filter((line, n) => line !== lines[n - 1])).toEqual(records);
  });

  it('two runs at once: one does the work, the other is refused', async () => {
    const journal = place('journal');
    writeFileSync(`${journal}.lock`, '999999999');
    const both = [run(['--resume', journal]), run(['--resume', journal])];
    const outs = await Promise.all(
      both.map(async (child) => {
        let out = '';
        child.stdout?.on('data', (chunk) => {
          out += String(chunk);
        });
        const code = await new Promise((resolve) => child.on('close', resolve));
        return { code, out };
      }),
    );
    const [refused, done] = outs.sort((a, b) => a.out.length - b.out.length);
    // One that comes when the other has ended finds nothing left to do.
    expect(refused).toEqual({ code: expect.toBeOneOf([2, 0]), out: '' });
    expect(done?.code).toBe(0);
    expect(digest(done?.out ?? '')).toBe(digest(whole));
  });

  it('after SIGTERM through a pipe gives exactly the missing records', async () => {
    const journal = place('journal');
    const child = run(['--resume', journal]);
    let first = '';
    child.stdout?.on('data', (chunk) => {
      first += String(chunk);
      child.kill('SIGTERM');
    });
    await new Promise((resolve) => child.on('close', resolve));
    const second = articles(['--resume', journal, archive]).out;
    expect(digest(first + second)).toBe(digest(whole));
  });

  it('a finished run has nothing left to do', () => {
    const [out, journal] = [place('done.ndjson'), place('journal')];
    for (let time = 0; time < 2; time += 1) expect(articles(['-o', out, '--resume', journal, archive]).code).toBe(0);
    expect(recordsOf(readFileSync(out, 'utf8'))).toHaveLength(PAGES);
  });

  it('a page that failed is tried again', () => {
    const [folder, journal] = [place('again'), place('journal')];
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.html'), page(1));
    writeFileSync(join(folder, 'b.html'), '');
    articles(['--resume', journal, folder]);
    writeFileSync(join(folder, 'b.html'), page(2));
    expect(recordsOf(articles(['--resume', journal, folder]).out)).toMatchObject([
      { article: { headline: 'Story 2' } },
    ]);
  });

  it.each([
    [
      'other options',
      (journal: string) => wirecopy(['--resume', journal, '--only', 'article,dateline', archive]),
      ['--removed'],
      /made with --only article,dateline, this call is with --only article; use the same/,
    ],
    ['a file that is no journal', (journal: string) => writeFileSync(journal, 'my notes\n'), [], /is no journal/],
    [
      'the journal of another version',
      (journal: string) => writeFileSync(journal, '{"wirecopy-journal":1,"version":"0.0.1"}\n'),
      [],
      /made with version 0\.0\.1, this call is with version /,
    ],
    ['a journal in use', (journal: string) => writeFileSync(`${journal}.lock`, String(process.pid)), [], /is in use/],
  ])('refuses %s with one line, and overwrites nothing', (_, prepare, options, message) => {
    const journal = place('journal');
    prepare(journal);
    const before = existsSync(journal) ? readFileSync(journal, 'utf8') : null;
    const { code, out, err } = articles(['--resume', journal, ...options, archive]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(journal) ? readFileSync(journal, 'utf8') : null).toBe(before);
  });

  it.each(['/dev/zero', '/dev/null'])('never reads the device %s', (device) => {
    expect(articles(['--resume', device, archive])).toMatchObject({ code: 2, out: '' });
  });

  it('a journal that cannot grow is exit 3 and one line, and what it holds counts', () => {
    const journal = place('journal');
    const env = { ...process.env, N: process.execPath, W: COMMAND, J: journal, A: archive };
    // The largest file that the process may write has 1,024 bytes.
    const script = 'set -o pipefail; ulimit -f 1; "$N" "$W" --only article --resume "$J" "$A" | cat';
    const first = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
    expect([first.status, first.stderr]).toEqual([3, expect.stringMatching(/^wirecopy: the journal [^\n]+EFBIG\)\n$/)]);
    const second = articles(['--resume', journal, archive]);
    const lines = (first.stdout + second.out).split('\n');
    expect(lines.filter((line, n) => line !== lines[n - 1])).toEqual(whole.split('\n'));
  });

  it('the lock of a dead process does not count, and a torn last line neither', () => {
    const journal = place('journal');
    expect(articles(['--resume', journal, archive]).out).toBe(whole);
    writeFileSync(`${journal}.lock`, '999999999');
    const lines = readFileSync(journal, 'utf8');
    writeFileSync(journal, lines.slice(0, -5));
    const last = whole.trimEnd().split('\n').at(-1);
    expect(articles(['--resume', journal, archive]).out.trimEnd()).toBe(last);
  });
});

describe('--progress', () => {
  it('draws on standard error alone', () => {
    const { out, err } = articles(['--progress', archive]);
    expect(recordsOf(out)).toHaveLength(PAGES);
    expect(err).toMatch(/\d+ pages, [\d.]+\/s, 0 failed/);
    expect(articles([archive]).err).toBe('');
  });
});
