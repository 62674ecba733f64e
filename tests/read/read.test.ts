import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageMemory, type PageOrProblem, type ReadOptions, readPages, resolveInputs } from '../../src/read/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const PLAIN: ReadOptions = { format: null, maxBytes: 1_000_000 };

async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<PageOrProblem[]> {
  const pages: PageOrProblem[] = [];
  for await (const page of readPages(resolveInputs(paths), { ...PLAIN, ...options }))
    if (!('passed' in page)) pages.push(page);
  return pages;
}

/** Each page as "name: content" or "name: code". */
const inShort = (pages: readonly PageOrProblem[]): string[] =>
  pages.map((page) => {
    const name = page.path.slice(folder.length + 1) + (page.member === null ? '' : `#${page.member}`);
    return `${name}: ${'problem' in page ? page.problem.code : Buffer.from(page.content).toString()}`;
  });

describe('folders', () => {
  it('gives every page in the order of whole paths, hidden files passed over', async () => {
    for (const name of [
      'f/b.html',
      'f/a/z.html',
      'f/a-b/y.html',
      'f/a.html',
      'f/.hidden.html',
      'f/.git/x.html',
      'f/Z.html',
    ])
      write(name, name);
    expect(inShort(await read([join(folder, 'f')])).map((line) => line.split(': ')[0])).toEqual([
      'f/Z.html',
      'f/a-b/y.html',
      'f/a.html',
      'f/a/z.html',
      'f/b.html',
    ]);
  });

  it('does not follow links to folders, reads links to files, tells of dangling ones', async () => {
    write('l/page.html', 'page');
    symlinkSync('.', join(folder, 'l/loop'));
    symlinkSync('page.html', join(folder, 'l/same.html'));
    symlinkSync('nowhere', join(folder, 'l/dangling.html'));
    expect(inShort(await read([join(folder, 'l')]))).toEqual([
      'l/dangling.html: unreadable',
      'l/page.html: page',
      'l/same.html: page',
    ]);
  });

  it('takes a folder named x.html for a folder, and odd names as they are', async () => {
    write('o/x.html/in it.html', 'in');
    write('o/new\nline.html', 'nl');
    expect(inShort(await read([join(folder, 'o')]))).toEqual(['o/new\nline.html: nl', 'o/x.html/in it.html: in']);
  });
});

it('a file that vanishes between listing and reading is unreadable, and the next comes', async () => {
  for (const name of ['v/a.html', 'v/b.html', 'v/c.html']) write(name, name);
  const pages: PageOrProblem[] = [];
  for await (const page of readPages(resolveInputs([join(folder, 'v')]), PLAIN)) {
    if (pages.length === 0) rmSync(join(folder, 'v/b.html'));
    if (!('passed' in page)) pages.push(page);
  }
  expect(inShort(pages)).toEqual(['v/a.html: v/a.html', 'v/b.html: unreadable', 'v/c.html: v/c.html']);
});

describe('globs', () => {
  it('gives the files that match, sorted', async () => {
    for (const name of ['g/2.html', 'g/1.html', 'g/note.txt']) write(name, name);
    expect(inShort(await read([join(folder, 'g/*.html')]))).toEqual(['g/1.html: g/1.html', 'g/2.html: g/2.html']);
  });

  it('a file with a star in its name goes before the glob', async () => {
    write('s/a*.html', 'star');
    write('s/ab.html', 'other');
    expect(inShort(await read([join(folder, 's/a*.html')]))).toEqual(['s/a*.html: star']);
  });

  it('a path that does not exist, and a glob without a match, are errors before the first record', () => {
    expect(() => resolveInputs([join(folder, 'nope.html')])).toThrowError(/no such file/);
    expect(() => resolveInputs([join(folder, '*.nope')])).toThrowError(/no file matches/);
  });
});

describe('a list of paths', () => {
  it('names files whose names are no UTF-8, and is no folder', async () => {
    const odd = Buffer.concat([Buffer.from(folder), Buffer.from([0x2f, 0xff, 0xfe])]);
    writeFileSync(odd, 'odd');
    const list = write('list', Buffer.concat([odd, Buffer.from([0])]));
    const pages: string[] = [];
    for await (const page of readPages(resolveInputs([], { from: list, separator: 'nul' }), PLAIN))
      if ('content' in page) pages.push(Buffer.from(page.content).toString());
    expect(pages).toEqual(['odd']);
    expect(() => resolveInputs([], { from: folder, separator: 'nul' })).toThrowError(/no list of paths/);
  });
});

describe('gzip', () => {
  it('unpacks one member and several', async () => {
    const one = write('z/one.html.gz', gzipSync('hello'));
    const two = write('z/two.html.gz', Buffer.concat([gzipSync('hel'), gzipSync('lo')]));
    expect(inShort(await read([one, two]))).toEqual(['z/one.html.gz: hello', 'z/two.html.gz: hello']);
  });

  it('tells of a stream that is cut or broken, and reads on', async () => {
    const whole = gzipSync('x'.repeat(1000) + Math.PI);
    const cut = write('z/cut.gz', whole.subarray(0, -12));
    const broken = write(
      'z/broken.gz',
      Buffer.concat([whole.subarray(0, 12), Buffer.from('????'), whole.subarray(16)]),
    );
    const fine = write('z/fine.html', 'fine');
    expect(inShort(await read([cut, broken, fine]))).toEqual([
      'z/cut.gz: bad-container',
      'z/broken.gz: bad-container',
      'z/fine.html: fine',
    ]);
  });

  it('stops a bomb at the limit', async () => {
    const bomb = write('z/bomb.gz', gzipSync(Buffer.alloc(50_000_000)));
    expect(inShort(await read([bomb]))).toEqual(['z/bomb.gz: too-large']);
  });
});

describe('sizes', () => {
  it('takes a page of exactly the limit, none over it', async () => {
    const exact = write('b/exact.html', 'x'.repeat(100));
    const over = write('b/over.html', 'x'.repeat(101));
    expect(inShort(await read([exact, over], { maxBytes: 100 }))).toEqual([
      `b/exact.html: ${'x'.repeat(100)}`,
      'b/over.html: too-large',
    ]);
  });

  it('a device without an end is too large, not endless', async () => {
    expect(
      (await read(['/dev/zero'], { maxBytes: 100_000 })).map((page) => 'problem' in page && page.problem.code),
    ).toEqual(['too-large']);
  });
});

describe('NDJSON', () => {
  it('gives a page a line, with its id or its number; blank lines are none', async () => {
    const path = write(
      'n/pages.ndjson',
      '{"id":"a","html":"<p>1"}\r\n\n{"id":7,"text":"2"}\n{"body":"3","url":"https://x.example/"}',
    );
    expect(inShort(await read([path]))).toEqual([
      'n/pages.ndjson#a: <p>1',
      'n/pages.ndjson#7: 2',
      'n/pages.ndjson#4: 3',
    ]);
  });

  it('answers a broken line with one problem, under its id where it has one, and reads on', async () => {
    const lines = [
      '{"body":"0"}',
      '{"id":"x","html":"a","text":"b"}',
      'not json',
      '[1]',
      '{"html":5}',
      '{"body":"b","url":5}',
      '{"body":"end"}',
    ];
    const path = write('n/broken.ndjson', lines.join('\n'));
    const bad = ['x', '3', '4', '5', '6'].map((member) => `n/broken.ndjson#${member}: bad-container`);
    expect(inShort(await read([path]))).toEqual(['n/broken.ndjson#1: 0', ...bad, 'n/broken.ndjson#7: end']);
  });

  it('goes by the name of the file where its first line is broken', async () => {
    const path = write('n/first.jsonl', 'torn"}\n{"body":"2"}\n');
    expect(inShort(await read([path]))).toEqual(['n/first.jsonl#1: bad-container', 'n/first.jsonl#2: 2']);
  });

  it('passes over a line past the limit and keeps the rest', async () => {
    const path = write('n/long.ndjson', `{"body":"1"}\n{"body":"${'x'.repeat(500)}"}\n{"body":"3"}\n`);
    expect(inShort(await read([path], { maxBytes: 100 }))).toEqual([
      'n/long.ndjson#1: 1',
      'n/long.ndjson#2: too-large',
      'n/long.ndjson#3: 3',
    ]);
  });
});

describe('what is no page', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s named .html', async (_, bytes) => {
    const path = write('p/page.html', bytes);
    expect(inShort(await read([path]))).toEqual(['p/page.html: not-text']);
  });
});

it('reads files one over the other where it is given memory for them', async () => {
  const paths = ['long', 'short', ''].map((text, at) => write(`memory/${at}.txt`, text.repeat(50_000)));
  const seen: string[] = [];
  const memory = new PageMemory();
  for await (const page of readPages(resolveInputs(paths), { ...PLAIN, memory }))
    if ('content' in page) seen.push(Buffer.from(page.content).toString());
  expect(seen).toEqual(['long'.repeat(50_000), 'short'.repeat(50_000), '']);
  const pages = await read(paths.slice(0, 2), { memory });
  const [first, second] = pages.map((page) => ('content' in page ? Buffer.from(page.content).toString() : ''));
  expect(second?.startsWith('short')).toBe(true);
  expect(first?.startsWith('short')).toBe(true);
});
