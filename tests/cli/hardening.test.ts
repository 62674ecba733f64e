/** What archives from other people's scrapers hold, met by the command as a whole. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, COMMAND, FIXTURES, recordsOf, wirecopy } from './run.js';

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
    const { out, err } = articles(['-v', folder]);
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
    expect(recordsOf(articles([folder]).out)).toMatchObject([{ article: { headline: 'Story 1' } }]);
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
    const { stdout } = spawnSync(process.execPath, [COMMAND, '--only', 'article', folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
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

describe('what a page says of itself', () => {
  const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
  /** Every text of a record but its path, which opens the file. */
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'path' ? [] : textsOf(inner)))
      : [];
  };
  const dirty = 'a\u001b[31mb\u0007c\u009bd\u0085e\u007ff';
  const ld = JSON.stringify({
    '@type': 'NewsArticle',
    headline: dirty,
    author: [{ name: `Ana ${dirty} Bell` }],
    keywords: ['x\u0001y', '\ud800z'],
    articleSection: dirty,
  });
  const html = `<title>${dirty}</title><meta name="description" content="${dirty}"><meta property="og:site_name" content="&#27;${dirty}"><script type="application/ld+json">${ld}</script>
    <article><h1>${dirty}</h1><p class="byline">By Ana&#7; Bell</p><p>KYIV, July 13\u001b (Reuters) - Envoys\u0085 met on Monday, \u0090officials\u0007 said, and they agreed to meet again soon.</p><figure><figcaption>Envoys ${dirty}. KCNA</figcaption></figure></article>`;

  it('holds no control character in any field', () => {
    const [record] = recordsOf(wirecopy(['--removed'], { input: html }).out);
    expect(record.article.headline).toMatch(/a.*b.*c/);
    expect(textsOf(record).filter((text) => CONTROLS.test(text))).toEqual([]);
  });

  it('is well-formed Unicode in every field, in error records as well', () => {
    const lines = [
      { id: 'one\ud800', html: page(1) },
      { id: '\udc00\u001b', url: 'https://e.example/\ud800', headline: '\ud83d', body: 'Envoys met on Monday.' },
      { id: '\ud800', html: 1 },
      { id: 'last', body: 'x', published: `\ud800${'9'.repeat(100_000)}` },
    ];
    const { out } = wirecopy([], { input: lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
    const texts = recordsOf(out).flatMap(textsOf);
    expect(texts.filter((text) => CONTROLS.test(text) || !text.isWellFormed())).toEqual([]);
    expect(recordsOf(out).map(({ input }) => input.member)).toEqual(['one\ufffd', '\ufffd\ufffd', '\ufffd', 'last']);
    expect(out.length).toBeLessThan(10_000);
  });

  it('may be a name of a megabyte, and gives a file at once', () => {
    const folder = makeFolder();
    const input = JSON.stringify({ id: 'é'.repeat(500_000), html: page(1) });
    const start = performance.now();
    expect(articles(['-o', `${folder}/`], { input, cwd: folder }).code).toBe(0);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(readdirSync(folder).map((name) => Buffer.byteLength(name) < 255)).toEqual([true]);
  });
});

describe('a file called like a command', () => {
  it.each([
    [['--', 'schema']],
    [['extract', 'schema']],
    [['extract', '-q', 'schema']],
    [['--only', 'article', '--', 'schema']],
    [['extract', '--', 'schema']],
  ])('is a page behind %j', (args) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'schema'), page(1));
    expect(recordsOf(wirecopy(args, { cwd }).out)).toMatchObject([{ input: { path: 'schema' } }]);
  });

  it('is the command without them', () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'merge'), page(1));
    writeFileSync(join(cwd, 'records'), '');
    expect(wirecopy(['merge', '--', 'records'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('what was typed', () => {
  const bad = '\u001b]0;x\u0007\u009b\u202e';
  it.each([
    [[`/nowhere/${bad}[x].html`]],
    [[`/nowhere/${bad}`]],
    [[`--${bad}`]],
    [['--format', bad]],
    [['--max-bytes', bad]],
    [['report', `/nowhere/${bad}`]],
    [['-o', `/nowhere/${bad}/out`, 'page.html']],
  ])('reaches no terminal as it is: %j', (args) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'page.html'), page(1));
    const { code, err } = wirecopy(args, { cwd });
    expect(code).toBeGreaterThan(1);
    expect(err).toMatch(/^wirecopy: [^\n]+\n$/);
    expect(err.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

it.each([22, 26, 40])('with %i descriptors a run is whole, or ends in one line', (most) => {
  const folder = makeFolder();
  for (let n = 10; n < 50; n += 1) writeFileSync(join(folder, `${n}.html`), page(n));
  const env = { ...process.env, N: process.execPath, W: COMMAND, F: folder, M: String(most) };
  const script = 'ulimit -n "$M"; "$N" "$W" -j 2 "$F"';
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
  if (status === 3) expect(stderr).toMatch(/^wirecopy: [^\n]+\n$/);
  else expect([status, recordsOf(stdout).length]).toEqual([expect.toBeOneOf([0, 1]), 40]);
});

const canLimitThreads =
  process.getuid?.() === 0 &&
  spawnSync('setpriv', ['--version']).status === 0 &&
  spawnSync('prlimit', ['--version']).status === 0;

/** Threads that Node starts by itself are eleven; with fewer it does not come to our first line. */
it.skipIf(!canLimitThreads).each([11, 12, 13, 14])('with %i threads a run is whole', (most) => {
  const folder = makeFolder();
  for (let n = 10; n < 50; n += 1) writeFileSync(join(folder, `${n}.html`), page(n));
  chmodSync(folder, 0o755);
  // A user who has no process: limits of threads count all of a user's, and do not hold for root.
  const asNobody = ['--reuid=54321', '--clear-groups', 'prlimit', `--nproc=${most}`, process.execPath];
  const { status, stdout } = spawnSync('setpriv', [...asNobody, COMMAND, '-j', '2', folder], { encoding: 'utf8' });
  expect([status, recordsOf(stdout).length]).toEqual([0, 40]);
});
