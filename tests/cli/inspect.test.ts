import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wirecopy } from './run.js';

const BODY = 'Fiji opened an embassy in Seoul on Monday, the foreign ministry said.';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-inspect-cli-'));
  writeFileSync(at('page.html'), `<article><h1>Fiji opens embassy</h1><p>${BODY}</p></article>`);
  writeFileSync(
    at('pages.ndjson'),
    `${JSON.stringify({ id: 'one', body: BODY })}\n${JSON.stringify({ id: 'two', body: 'Tonga did not.' })}\n`,
  );
  writeFileSync(at('empty.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAMED: ReadonlyMap<string, () => string> = new Map([
  ['PAGE', () => at('page.html')],
  ['PAGES', () => at('pages.ndjson')],
  ['FOLDER', () => folder],
  ['NOTHING', () => mkdtempSync(at('nothing-'))],
]);

describe('wirecopy inspect', () => {
  it('writes one HTML file', () => {
    const { code, out, err } = wirecopy(['inspect', at('page.html'), '-o', at('seen.html')]);
    expect([code, out, err]).toEqual([0, '', '']);
    expect(readFileSync(at('seen.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*Seoul[\s\S]*<\/html>\n$/);
  });

  it('reads standard input and writes standard output; the same bytes each time', () => {
    const run = (): string => wirecopy(['inspect', '-'], { input: `<p>${BODY}</p>` }).out;
    expect(run()).toContain('<!doctype html>');
    expect(run()).toBe(run());
  });

  it('takes the page of a container that --member names', () => {
    expect(wirecopy(['inspect', at('pages.ndjson'), '--member', 'two']).out).toContain('Tonga');
    const one = `${JSON.stringify({ id: 'one', body: BODY })}\n`;
    expect(wirecopy(['inspect', '--input-format', 'ndjson', '-'], { input: one }).out).toContain('Fiji');
  });

  it('a page that takes too long is ended, and gives a page that says so', () => {
    writeFileSync(at('slow.html'), `<article>${'<b><i><p>word '.repeat(1_500_000)}`);
    const { code, out } = wirecopy(['inspect', '--timeout', '0.05', at('slow.html')]);
    expect(code).toBe(1);
    expect(out).toContain('timeout: took longer than 0.05 s');
  });

  it('a page large enough for a thread of its own is drawn as any other', () => {
    const draw = (...args: string[]): string => wirecopy(['inspect', ...args, at('large.html')]).out;
    writeFileSync(at('large.html'), `<article><p>${BODY}</p>${'<!-- -->'.repeat(40_000)}</article>`);
    expect(draw('--timeout', '5')).toBe(draw());
    expect(draw()).toContain('Seoul');
  });

  it('a page that failed gives a page that says so, and exit 1', () => {
    const { code, out } = wirecopy(['inspect', at('empty.html')]);
    expect(code).toBe(1);
    expect(out).toContain('empty: ');
  });

  it.each([
    ['no path', [], /missing required argument 'path'/],
    ['two paths', ['a', 'b'], /too many arguments/],
    ['no such path', ['nowhere.html'], /no such file or folder: nowhere\.html/],
    ['a folder to write to', ['PAGE', '-o', 'out/'], /--output takes a file here/],
    ['its own input to write to', ['PAGE', '-o', 'PAGE'], /is the input .* itself/],
    ['a member that is not there', ['PAGES', '--member', 'nine'], /has no member "nine"; the first are one, two/],
    [
      'a container without the name of a page',
      ['PAGES'],
      /several pages; name one with --member: the first are one, two/,
    ],
    ['a folder', ['FOLDER'], /is a folder; name one page, such as wirecopy inspect .*\/empty\.html/],
    ['a folder without a page', ['NOTHING'], /holds no page/],
    [
      'an address',
      ['https://news.example/1'],
      /type: curl -sSL 'https:\/\/news\.example\/1' \| wirecopy inspect --url/,
    ],
    ['a misspelt option', ['PAGE', '--membr', 'x'], /--membr.*--member/],
  ])('refuses %s: one line, exit 2, nothing written', (_, args, message) => {
    const paths = args.map((arg) => NAMED.get(arg)?.() ?? arg);
    const { code, out, err } = wirecopy(['inspect', ...paths]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync('out')).toBe(false);
  });
});

describe('wirecopy explain', () => {
  it('says in a line what became of a text', () => {
    const { code, out, err } = wirecopy(['explain', at('page.html'), 'an embassy in Seoul']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^(?:kept as text|taken out as [a-z-]+ .*): block \d+[^\n]*\n$/);
    expect(wirecopy(['explain', '--member', 'two', at('pages.ndjson'), 'Tonga']).out).toMatch(/^kept: /);
    expect(wirecopy(['explain', '-', 'Seoul'], { input: `<p>${BODY}</p>` }).out).toContain('Seoul');
  });

  it('moves no terminal', () => {
    const input = `<article><p>${BODY.replace('Fiji', 'Fiji\u001b[2J')}</p></article>`;
    expect(wirecopy(['explain', '-', 'an embassy'], { input }).out).not.toContain('\u001b');
  });

  it.each([
    ['a text that is nowhere', ['PAGE', 'Ruritania'], /"Ruritania" stands nowhere in the blocks and fields of /],
    ['no text', ['PAGE'], /missing required argument 'text'/],
    ['an empty text', ['PAGE', ' '], /takes a text of the page, not an empty one/],
    ['a folder', ['FOLDER', 'x'], /is a folder; name one page, such as wirecopy explain /],
  ])('refuses %s', (_, args, message) => {
    const { code, out, err } = wirecopy(['explain', ...args.map((arg) => NAMED.get(arg)?.() ?? arg)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('of a page that failed says why, and exits 1', () => {
    expect(wirecopy(['explain', at('empty.html'), 'x'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^empty: /),
    });
  });
});
