import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCall, type RawOptions } from '../../src/cli/arguments/call.js';
import { UsageError } from '../../src/cli/exit.js';
import { articles, recordsOf, wirecopy } from './run.js';

const PAGE = `<html><body><article><h1>Fiji opens embassy</h1>
<p>Fiji opened an embassy in Seoul on Monday, the foreign ministry said, and named a career diplomat as its first resident ambassador there.</p>
<p>The two countries have had relations since 1971. Trade between them is small, but both want it to grow, officials in Suva told reporters.</p>
</article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'));
  writeFileSync(join(folder, 'a.html'), PAGE);
  writeFileSync(join(folder, 'b.html'), '');
  writeFileSync(join(folder, 'c.html'), PAGE);
  writeFileSync(join(folder, '-x'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a wrong call: exit 2, one line that says what to do, nothing written', () => {
  it.each([
    ['a value after an option that takes none', ['--removed=yes'], /'--removed' takes no value; leave out '=yes'/],
    ['a colour that is no time', ['--color=blue'], /--color takes one of auto, always, never, not "blue"/],
    [
      'an address, with the call that fetches it',
      ["https://news.example/it's?a=1&b=2"],
      /type: curl -sSL 'https:\/\/news\.example\/it'\\''s\?a=1&b=2' \| wirecopy --url 'https:\/\/news\.example\/it'\\''s\?a=1&b=2'$/m,
    ],
    ['help of what is no command', ['help', 'me'], /help knows no command "me"; the commands are extract, inspect, /],
    ['a dialect of SQL that is not known', ['schema', '--sql', 'oracle'], /--sql takes one of duckdb, not "oracle"/],
    ['an unknown option, with what was meant', ['--formt', 'json'], /--formt.*--format/],
    ['a missing value', ['--url'], /--url/],
    ['no such path', ['nowhere.html'], /no such file or folder: nowhere.html/],
    [
      'a misspelt command',
      ['inspcet', 'page.html'],
      /no such file or folder: inspcet; did you mean the command inspect\?/,
    ],
    ['an unknown encoding', ['--encoding', 'klingon'], /--encoding knows no "klingon"/],
    ['a list that does not exist', ['--files-from', 'nowhere.txt'], /no such file/],
    ['quiet and verbose', ['-q', '-v'], /contradict/],
    ['too much for schema', ['schema', 'x'], /too many arguments/],
  ])('%s', (_, args, message) => {
    const { code, out, err } = wirecopy(args, { input: PAGE });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('values that mean nothing are refused as they are checked', () => {
  it.each<[string, RawOptions, RegExp]>([
    ['a bad format', { format: 'xml' }, /^--format takes one of .*"xml"/],
    ['a bad input format', { inputFormat: 'docx' }, /^--input-format takes one of/],
    ['a bad stage', { only: 'article,facts' }, /^--only takes one of .*"facts"/],
    ['a bad date', { published: '2022-02-30' }, /^--published takes an ISO date/],
    ['an address of another kind', { url: 'javascript:alert(1)' }, /^--url takes an http/],
    ['a bad size', { maxBytes: '-5' }, /^--max-bytes/],
    ['-0 without a list', { null: true }, /^-0 needs --files-from/],
    ['standard input twice', { filesFrom: '-' }, /both read standard input/],
    ['no jobs', { jobs: '0' }, /^--jobs takes a whole number above 0/],
    ['jobs below none', { jobs: '-1' }, /^--jobs takes a whole number above 0/],
    ['half a job', { jobs: '1.5' }, /^--jobs takes a whole number above 0/],
    ['jobs in words', { jobs: 'many' }, /^--jobs takes a whole number above 0/],
  ])('%s', async (_, raw, message) => {
    await expect(checkCall(['-'], raw)).rejects.toThrow(message);
    await expect(checkCall(['-'], raw)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('pages in, records out', () => {
  it('reads standard input without a path, and with -', () => {
    for (const args of [[], ['-'], ['extract'], ['extract', '-']]) {
      const { code, out } = wirecopy(args, { input: PAGE });
      expect(code).toBe(0);
      expect(recordsOf(out)).toMatchObject([{ schema: 'wirecopy/2', input: { path: '-', format: 'html' } }]);
    }
  });

  it('gives one record a page, in order; a page that fails is a record and exit 1', () => {
    const { code, out, err } = articles([join(folder, 'a.html'), join(folder, 'b.html'), join(folder, 'c.html')]);
    expect(code).toBe(1);
    expect(recordsOf(out).map(({ error }) => error?.code)).toEqual([undefined, 'empty', undefined]);
    expect(err).toMatch(/1 of 3 pages failed/);
  });

  it('--fail-fast stops at the first page that fails', () => {
    const { code, out } = articles(['--fail-fast', folder, join(folder, 'b.html'), join(folder, 'c.html')]);
    expect(code).toBe(1);
    expect(recordsOf(out)).toHaveLength(3);
  });

  it('-q says nothing, -v a line for each failure', () => {
    expect(articles(['-q', join(folder, 'b.html')]).err).toBe('');
    expect(articles(['-v', join(folder, 'b.html')]).err).toContain('b.html: empty: ');
  });

  it('reads paths from a list, parted by newlines or NUL; a bad one is a record', () => {
    const lines = articles(['--files-from', '-'], {
      input: `${join(folder, 'a.html')}\n\nnowhere.html\r\n${join(folder, 'c.html')}`,
      cwd: folder,
    });
    expect(recordsOf(lines.out).map(({ error }) => error?.code)).toEqual([undefined, 'unreadable', undefined]);
    expect(lines.code).toBe(1);
    const nul = articles(['-0', '--files-from', '-'], { input: 'a.html\0c.html\0', cwd: folder });
    expect(recordsOf(nul.out).map(({ input }) => input.path)).toEqual(['a.html', 'c.html']);
  });

  it('-- ends the options', () => {
    expect(recordsOf(articles(['--', '-x'], { cwd: folder }).out)).toMatchObject([{ input: { path: '-x' } }]);
  });

  it('a folder without pages is no error', () => {
    expect(articles([mkdtempSync(join(folder, 'none-'))])).toMatchObject({ code: 0, out: '' });
  });
});

describe('options', () => {
  it('--only stops the pass', () => {
    const [record] = recordsOf(wirecopy(['--only', 'article'], { input: PAGE }).out);
    expect(record).toMatchObject({ actors: [], claims: [], events: [], dateline: null });
  });

  it('--keep says in the record which parts were kept', () => {
    const keepOf = (args: string[]): unknown => recordsOf(wirecopy(args, { input: PAGE }).out)[0].input.keep;
    expect(keepOf([])).toBeUndefined();
    expect(keepOf(['--keep', 'notes,embeds'])).toEqual(['embeds', 'notes']);
    expect(keepOf(['--keep', 'none'])).toEqual([]);
  });

  it.each([['captions'], ['none,notes'], ['']])('--keep %j is a wrong call', (parts) => {
    const { code, err } = articles(['--keep', parts], { input: PAGE });
    expect(code).toBe(2);
    expect(err).toMatch(/--keep/);
  });

  it('--removed adds the key, and nothing else does', () => {
    expect('removed' in recordsOf(articles([], { input: PAGE }).out)[0]).toBe(false);
    expect('removed' in recordsOf(articles(['--removed'], { input: PAGE }).out)[0]).toBe(true);
  });

  it('--url and --published serve what the page does not say', () => {
    const args = ['--url', 'https://daily.example/a', '--published', '2022-07-13'];
    const [{ article, warnings }] = recordsOf(articles(args, { input: PAGE }).out);
    expect(article).toMatchObject({ url: 'https://daily.example/a', published: '2022-07-13' });
    expect(warnings).toEqual([]);
  });

  it('--input-format body strips nothing', () => {
    const body = 'Home\n\nFiji opened an embassy in Seoul on Monday.\n\nMost read';
    const [{ article }] = recordsOf(wirecopy(['--input-format', 'body'], { input: body }).out);
    expect(article.text).toBe(body);
  });

  it('--encoding settles the encoding', () => {
    const input = Buffer.from([
      ...Buffer.from('<p>He said '),
      0x93,
      ...Buffer.from('no'),
      0x94,
      ...Buffer.from('.</p>'),
    ]);
    const [record] = recordsOf(articles(['--encoding', 'latin1', '--input-format', 'body'], { input }).out);
    expect(record).toMatchObject({ input: { encoding: 'windows-1252' }, article: { text: '<p>He said “no”.</p>' } });
  });

  it('--max-bytes bounds a page', () => {
    expect(recordsOf(articles(['--max-bytes', '10'], { input: PAGE }).out)).toMatchObject([
      { error: { code: 'too-large' } },
    ]);
    expect(articles(['--max-bytes', '0.5MiB'], { input: PAGE }).code).toBe(0);
  });
});

describe('formats', () => {
  it('json is an object for one page, an array for many', () => {
    expect(JSON.parse(articles(['-f', 'json'], { input: PAGE }).out)).toMatchObject({ schema: 'wirecopy/2' });
    expect(JSON.parse(articles(['-f', 'json', folder, join(folder, 'a.html')]).out)).toHaveLength(5);
    expect(JSON.parse(articles(['-f', 'json'], { input: '{"body":"One."}\n' }).out)).toHaveLength(1);
    expect(articles(['-f', 'json', mkdtempSync(join(folder, 'none-'))]).out).toBe('[]\n');
  });

  it('pretty is a summary, in colour only when asked or on a terminal', () => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined };
    const plain = wirecopy(['-f', 'pretty'], { input: PAGE, env }).out;
    expect(plain).toContain('Fiji opened an embassy');
    expect(plain).not.toContain('\u001b');
    expect(wirecopy(['-f', 'pretty', '--color'], { input: PAGE, env: { ...env, NO_COLOR: '1' } }).out).toContain(
      '\u001b[',
    );
    expect(wirecopy(['-f', 'pretty'], { input: PAGE, env: { ...env, FORCE_COLOR: '1', NO_COLOR: '1' } }).out).toContain(
      '\u001b[',
    );
    expect(wirecopy(['-f', 'pretty', '--color', '--no-color'], { input: PAGE, env }).out).not.toContain('\u001b');
    expect(wirecopy(['-f', 'pretty', '--color=always', '--color=never'], { input: PAGE, env }).out).not.toContain(
      '\u001b',
    );
    expect(wirecopy(['-f', 'pretty', '--color=auto'], { input: PAGE, env }).out).toBe(plain);
    // What stands behind the bare option is a path.
    expect(wirecopy(['-f', 'pretty', '--color', join(folder, 'a.html')], { env }).out).toContain('\u001b[');
  });

  it('no control character of a page reaches the terminal', () => {
    const hostile = PAGE.replace('Monday', '\u001b[2J\u009b31m\u202eMonday\u0007');
    const { out } = wirecopy(['-f', 'pretty'], { input: hostile });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('what a run says of pages that are not there', () => {
  it('a folder without a page says so on standard error', () => {
    const empty = mkdtempSync(join(folder, 'none-'));
    expect(articles([empty])).toEqual({ code: 0, out: '', err: `wirecopy: ${empty} holds no page\n` });
    expect(articles([empty, '--quiet']).err).toBe('');
    expect(articles([empty, join(folder, 'a.html')]).err).toBe(`wirecopy: ${empty} holds no page\n`);
  });

  it.each(['text', 'markdown'])('-f %s of a page without an article says why', (format) => {
    const { code, err } = articles(['-f', format], { input: '<title>Nothing</title><p>Subscribe</p>' });
    expect(code).toBe(0);
    expect(err).toMatch(/^wirecopy: -: no-article: [^\n]+\n$/);
    expect(articles(['-f', format], { input: PAGE }).err).toBe('');
    expect(articles(['-f', format, '-q'], { input: '<p>Subscribe</p>' }).err).toBe('');
  });
});

describe('help, version, schema', () => {
  it('help is --help, of the program or of a command', () => {
    expect(wirecopy(['help'])).toEqual(wirecopy(['--help']));
    expect(wirecopy(['help', 'extract'])).toEqual(wirecopy(['--help']));
    expect(wirecopy(['help', 'report'])).toEqual(wirecopy(['report', '--help']));
    expect(wirecopy(['help', 'report']).out).toContain('--output');
  });

  it('--help starts with examples and names every option that exists', () => {
    const { code, out, err } = wirecopy(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith('Examples:')).toBe(true);
    for (const option of ['--format', '--only', '--removed', '--max-bytes', '--fail-fast', '--no-color'])
      expect(out).toContain(option);
  });

  it('help and schema load neither the parser nor compromise', () => {
    const trace = { ...process.env, NODE_V8_COVERAGE: undefined, NODE_DEBUG: 'esm' };
    for (const args of [['--help'], ['schema']])
      expect(wirecopy(args, { env: trace }).err).not.toMatch(/node_modules\/(?:htmlparser2|compromise)\//);
  });

  it('schema prints a JSON Schema of draft 2020-12', () => {
    const schema = JSON.parse(wirecopy(['schema']).out);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('wirecopy/2');
  });

  it('--version prints the version', () => {
    expect(wirecopy(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
