/** A run that was cut off and goes on: journal and output torn at any byte, failed pages, leftovers, planted links. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, COMMAND, recordsOf } from './run.js';

const page = (n: number): string =>
  `<article><h1>Story ${n}</h1><p>Envoys met for talk ${n} on Monday, officials said, and agreed to meet again soon.</p></article>`;
const PAGES = 30;
/** A dead process. */
const DEAD = 999_999_999;

let root: string;
let fresh = 0;
const place = (): string => {
  fresh += 1;
  const folder = join(root, String(fresh));
  mkdirSync(folder);
  return folder;
};
let archive: string;
let whole: string;
let journal: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wirecopy-resume-'));
  archive = join(root, 'archive');
  mkdirSync(archive);
  for (let n = 0; n < PAGES; n += 1) writeFileSync(join(archive, `${10 + n}.html`), n % 5 === 2 ? '' : page(n));
  const done = place();
  expect(run(done).code).toBe(1);
  whole = readFileSync(join(done, 'out'), 'utf8');
  journal = readFileSync(join(done, 'journal'), 'utf8');
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (cwd: string, args: readonly string[] = []) =>
  articles(['-q', '-j', '1', '-o', 'out', '--resume', 'journal', ...args, archive], { cwd });

/** The state of a run that was cut off: the first bytes of its journal, and of its output. */
function cutOff(journalBytes: number, outputBytes: number): string {
  const folder = place();
  writeFileSync(join(folder, 'journal'), journal.slice(0, journalBytes));
  writeFileSync(join(folder, 'out.part'), whole.slice(0, outputBytes));
  return folder;
}

/** The output that a journal of so many bytes tells of. */
const toldIn = (bytes: number): number => {
  const lines = journal.slice(0, bytes).split('\n').slice(1, -1);
  return lines.length === 0 ? 0 : JSON.parse(lines.at(-1) ?? '').out;
};

describe('a run that was cut off', () => {
  it('goes on where its journal was torn, at any byte, and gives each page once', () => {
    const step = Math.ceil(journal.length / 11);
    for (let bytes = 3; bytes < journal.length; bytes += step) {
      const told = toldIn(bytes);
      for (const behind of [0, 40, 900]) {
        const folder = cutOff(bytes, told + behind);
        run(folder);
        expect(readFileSync(join(folder, 'out'), 'utf8'), `journal cut at ${bytes}`).toBe(whole);
        expect(readdirSync(folder).sort()).toEqual(['journal', 'out']);
      }
    }
  }, 120_000);

  it('refuses an output that is shorter than the journal tells, in one line, and leaves both', () => {
    const folder = cutOff(journal.length, 100);
    const { code, err } = run(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^wirecopy: the journal tells of \d+ bytes in out, of which 100 are there; remove[^\n]+\n$/);
    expect(readFileSync(join(folder, 'out.part'), 'utf8')).toBe(whole.slice(0, 100));
  });

  it('says how far it came and how to go on', async () => {
    const folder = place();
    const child = spawn(process.execPath, [COMMAND, '--only', 'article', '-j', '1', '--resume', 'a journal', archive], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(err).toMatch(
      /^wirecopy: interrupted: \d+ pages? done; go on with: wirecopy --only article -j 1 --resume 'a journal' \S+archive\n$/,
    );
  });
});

describe('a page that failed', () => {
  it('is done: it is not tried again', () => {
    const folder = place();
    run(folder);
    expect(articles(['-j', '1', '-o', 'out', '--resume', 'journal', archive], { cwd: folder })).toEqual({
      code: 0,
      out: '',
      err: `wirecopy: ${PAGES} finished by an earlier run\n`,
    });
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(whole);
  });

  it('is tried again with --retry-failed, and its old record is gone', () => {
    const folder = place();
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    for (const n of [1, 2, 3, 4]) writeFileSync(join(pages, `${n}.html`), n % 2 ? page(n) : ' '.repeat(page(n).length));
    const retry = (...more: string[]) =>
      articles(['-q', '-o', 'out', '--resume', 'journal', ...more, 'pages'], { cwd: folder });
    const errors = (): (string | undefined)[] =>
      recordsOf(readFileSync(join(folder, 'out'), 'utf8')).map(({ error }) => error?.code);
    expect(retry().code).toBe(1);
    expect(errors()).toEqual([undefined, 'empty', undefined, 'empty']);
    // The same page to the journal, since its size and time of change are the same.
    const { mtime } = lstatSync(join(pages, '2.html'));
    writeFileSync(join(pages, '2.html'), page(2));
    utimesSync(join(pages, '2.html'), mtime, mtime);
    expect(retry('--retry-failed').code).toBe(1);
    expect(errors()).toEqual([undefined, undefined, undefined, 'empty']);
    expect(retry('--retry-failed').code).toBe(1);
    expect(retry()).toEqual({ code: 0, out: '', err: '' });
    const names = recordsOf(readFileSync(join(folder, 'out'), 'utf8')).map(({ input }) => input.path);
    expect(names).toEqual(['pages/1.html', 'pages/2.html', 'pages/3.html', 'pages/4.html']);
    expect(readdirSync(folder).sort()).toEqual(['journal', 'out', 'pages']);
  });

  it('needs a journal to be tried again', () => {
    expect(articles(['--retry-failed', archive])).toMatchObject({ code: 2, err: /--retry-failed needs --resume/ });
  });
});

describe('what dead runs left', () => {
  it('in a folder is cleared by the next run, what is of others stays', () => {
    const folder = place();
    mkdirSync(join(folder, 'out/sub'), { recursive: true });
    const left = [`a.ndjson.part-${DEAD}`, `sub/b.ndjson.part-${DEAD}`];
    const kept = [`c.ndjson.part-${process.pid}`, 'notes.part', `notes.part-${DEAD}`];
    for (const name of [...left, ...kept]) writeFileSync(join(folder, 'out', name), 'x');
    articles(['-q', '-o', 'out/', join(archive, '10.html')], { cwd: folder });
    for (const name of left) expect(existsSync(join(folder, 'out', name))).toBe(false);
    for (const name of kept) expect(existsSync(join(folder, 'out', name))).toBe(true);
  });

  it('beside a file is cleared by the next run', () => {
    const folder = place();
    writeFileSync(join(folder, `out.part-${DEAD}`), 'x');
    articles(['-q', '-o', 'out', join(archive, '10.html')], { cwd: folder });
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('a link that was planted', () => {
  it('under the name of the unfinished part is never followed', () => {
    const folder = place();
    writeFileSync(join(folder, 'victim'), 'keep');
    symlinkSync('victim', join(folder, 'out.part'));
    expect(run(folder).code).toBe(1);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('keep');
    expect(lstatSync(join(folder, 'out')).isFile()).toBe(true);
    symlinkSync('victim', join(folder, 'out.part'));
    truncateSync(join(folder, 'journal'), journal.length - 1);
    const { code, err } = run(folder);
    expect([code, err]).toEqual([2, expect.stringMatching(/out\.part is no file that wirecopy wrote/)]);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('keep');
  });

  it('as a journal that leads nowhere is refused in one line', () => {
    const folder = place();
    symlinkSync('/nowhere/at/all', join(folder, 'elsewhere'));
    const { code, err } = articles(['-o', 'out', '--resume', 'elsewhere', join(archive, '10.html')], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^wirecopy: the journal elsewhere cannot be written: [^\n]+\n$/),
    ]);
  });

  it('in the output folder makes nothing outside of it', () => {
    const folder = place();
    mkdirSync(join(folder, 'in/sub/deep'), { recursive: true });
    for (const name of ['out', 'outside']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'in/sub/deep/a.html'), page(1));
    symlinkSync('../outside', join(folder, 'out/sub'));
    expect(articles(['in', '-o', 'out/'], { cwd: folder }).code).toBe(3);
    expect(readdirSync(join(folder, 'outside'))).toEqual([]);
  });
});
