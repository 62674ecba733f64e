/** What archives from other people's scrapers hold, met by the command as a whole. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, FIXTURES, recordsOf, wirecopy } from './run.js';

const page = (n: number | string): string =>
  `<article><h1>Story ${n}</h1><p>Envoys met for talk ${n} on Monday, officials said, and agreed to meet again soon.</p></article>`;
const codesOf = (out: string): (string | undefined)[] => recordsOf(out).map(({ error }) => error?.code);

let root: string;
let fresh = 0;
const makeFolder = (): string => {
  fresh += 1;
  const folder = join(root, String(fresh));
  mkdirSync(folder);
  return folder;
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wirecopy-hardening-'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a folder', () => {
  it('of odd names gives each back, and none reaches the terminal as it is', () => {
    const folder = makeFolder();
    const names = ['-dash', 'with space', 'new\nline', `quote'"`, 'esc\u001b[2J', 'turn\u202eed', 'n'.repeat(250)];
    for (const name of names) writeFileSync(join(folder, name), '');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]), '');
    const { out, err } = wirecopy(['-v', folder]);
    const paths = [...names, '\ufffd\ufffd'].map((name) => `${folder}/${name}`).sort();
    expect(recordsOf(out).map(({ input }) => input.path)).toEqual(paths);
    expect(codesOf(out)).toEqual(paths.map(() => 'empty'));
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(err.trim().split('\n')).toHaveLength(paths.length + 1);
  });

  it('with FIFOs, and links to devices and to itself, is read without waiting', () => {
    const folder = makeFolder();
    expect(spawnSync('mkfifo', [join(folder, 'fifo.html')]).status).toBe(0);
    symlinkSync('fifo.html', join(folder, 'link.html'));
    symlinkSync('/dev/zero', join(folder, 'zero.html'));
    symlinkSync('.', join(folder, 'loop'));
    writeFileSync(join(folder, 'page.html'), page(1));
    expect(recordsOf(wirecopy([folder]).out)).toMatchObject([{ article: { headline: 'Story 1' } }]);
  });

  it('a FIFO that is named is waited for', () => {
    const fifo = join(makeFolder(), 'fifo.html');
    const script = 'mkfifo "$F" && { { sleep 0.2; printf "%s" "$P" > "$F"; } & "$N" "$W" "$F"; wait; }';
    const env = { ...process.env, F: fifo, P: page(1), N: process.execPath, W: COMMAND };
    const { stdout } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect(recordsOf(stdout)).toMatchObject([{ article: { headline: 'Story 1' } }]);
  });

  it.skipIf(spawnSync('setpriv', ['--version']).status !== 0 || process.getuid?.() !== 0)(
    'files and folders without permission are unreadable records',
    () => {
      const folder = makeFolder();
      chmodSync(root, 0o755);
      for (const name of ['a.html', 'c.html']) writeFileSync(join(folder, name), page(name));
      mkdirSync(join(folder, 'b'));
      for (const name of ['a.html', 'b']) chmodSync(join(folder, name), 0);
      const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, COMMAND, folder];
      const { stdout } = spawnSync('setpriv', nobody, { encoding: 'utf8' });
      expect(codesOf(stdout)).toEqual(['unreadable', 'unreadable', undefined]);
    },
  );

  it('of 5,000 files is read whole and in order', () => {
    const folder = makeFolder();
    for (let n = 0; n < 5_000; n += 1) writeFileSync(join(folder, `${n}`), '');
    const { stdout } = spawnSync(process.execPath, [COMMAND, folder], { encoding: 'utf8', maxBuffer: 1e8 });
    const paths = recordsOf(stdout).map(({ input }) => input.path);
    expect(paths).toHaveLength(5_000);
    expect(paths).toEqual([...paths].sort());
  });
});

describe('one page', () => {
  const file = join(FIXTURES, 'wire-story-with-dateline/input.html');
  const partsOf = (out: string): string[] =>
    recordsOf(out).map(({ input: { path: _, ...input }, ...record }) => JSON.stringify({ input, ...record }));

  it('gives the same record alone, in a batch, in reverse, from gzip and from standard input', () => {
    const folder = makeFolder();
    const html = spawnSync('cat', [file], { encoding: 'utf8' }).stdout;
    const other = join(folder, 'other.html');
    const packed = join(folder, 'page.html.gz');
    writeFileSync(other, page(1));
    writeFileSync(packed, gzipSync(html));
    const [alone] = partsOf(wirecopy([file]).out);
    expect(partsOf(wirecopy([file, other, file]).out).filter((_, n) => n !== 1)).toEqual([alone, alone]);
    expect(partsOf(wirecopy([other, file]).out)[1]).toBe(alone);
    expect(partsOf(wirecopy([packed]).out)).toEqual([alone]);
    expect(partsOf(wirecopy([], { input: html }).out)).toEqual([alone]);
  });

  it('gives the same bytes in any time zone, locale, folder and at any width', () => {
    const run = (env: Record<string, string>): string => wirecopy([file], { env: { ...process.env, ...env } }).out;
    const plain = run({});
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'nonsense'])
      expect(run({ TZ, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', COLUMNS: '20', HOSTNAME: 'other' })).toBe(plain);
    expect(wirecopy([file], { cwd: root }).out).toBe(plain);
  });
});

describe('memory', () => {
  /** Peak of a run's memory in KiB, told on its standard error. */
  const TELL_PEAK = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

  it('stays near the limit at a line without end', () => {
    const line = `{ printf '{"body":"1"}\n{"body":"'; head -c 600000000 /dev/zero; printf '"}\n{"body":"3"}\n'; }`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `${line} | "$N" --import "$P" "$W" -q --max-bytes 1M`], {
      env: { ...process.env, N: process.execPath, W: COMMAND, P: TELL_PEAK },
      encoding: 'utf8',
    });
    expect(codesOf(stdout)).toEqual([undefined, 'too-large', undefined]);
    expect(Number(stderr)).toBeGreaterThan(0);
    expect(Number(stderr)).toBeLessThan(300_000);
  });
});

describe('a page with megabytes of JSON-LD', () => {
  const story = {
    '@type': 'NewsArticle',
    headline: 'Envoys meet',
    datePublished: '2023-05-09',
    author: { name: 'Ana Bell' },
  };
  const script = (ld: string): string => `<script type="application/ld+json">${ld}</script>`;
  const filler = JSON.stringify(
    Array.from({ length: 60_000 }, (_, n) => ({ '@type': 'ListItem', name: `Other story ${n}`, url: `/s/${n}` })),
  );

  it.each([
    ['beside its own', `${script(JSON.stringify(story))}${script(filler)}`, ['Ana Bell']],
    ['that stand before its own, which are passed over', `${script(filler)}${script(JSON.stringify(story))}`, []],
    ['that are broken', `${script(JSON.stringify(story))}${script(`${filler.repeat(2)},`)}`, ['Ana Bell']],
  ])('is read: %s', (_, ld, authors) => {
    const input = `<html><head>${ld}${script(' '.repeat(5e6 - Math.min(5e6, ld.length)))}</head><body>${page('of envoys')}</body></html>`;
    expect(input.length).toBeGreaterThan(5e6);
    const { code, out } = wirecopy(['--only', 'article'], { input });
    expect(code).toBe(0);
    expect(recordsOf(out)).toMatchObject([{ article: { headline: 'Story of envoys', authors } }]);
  });
});
