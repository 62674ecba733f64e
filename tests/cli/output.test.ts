/** Where the output may go: files, links, devices, FIFOs, full disks. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, COMMAND, recordsOf, wirecopy } from './run.js';

let root: string;
let page: string;
const at = (name: string): string => join(root, name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wirecopy-output-'));
  page = at('page.html');
  writeFileSync(page, '<article><h1>Envoys meet</h1><p>Envoys met on Monday, officials said.</p></article>');
});
afterAll(() => rmSync(root, { recursive: true }));

const oneLine = expect.stringMatching(/^wirecopy: [^\n]+\n$/);

describe('-o', () => {
  it('keeps a link and writes the file behind it', () => {
    writeFileSync(at('behind.ndjson'), 'old');
    symlinkSync('behind.ndjson', at('link.ndjson'));
    expect(articles(['-o', at('link.ndjson'), page]).code).toBe(0);
    expect(lstatSync(at('link.ndjson')).isSymbolicLink()).toBe(true);
    expect(recordsOf(readFileSync(at('behind.ndjson'), 'utf8'))).toHaveLength(1);
  });

  it('writes a FIFO as it is, and /dev/stdout as standard output', () => {
    const script =
      'mkfifo "$F" && { cat "$F" & "$N" "$W" -o "$F" "$P"; wait; } && "$N" "$W" -o /dev/stdout "$P" && test -p "$F"';
    const env = { ...process.env, N: process.execPath, W: COMMAND, P: page, F: at('fifo') };
    const { status, stdout } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(recordsOf(stdout)).toHaveLength(2);
  });

  it('waits for a FIFO that nobody reads, and can be ended while it waits', () => {
    spawnSync('mkfifo', [at('unread')]);
    const { status, signal } = spawnSync('timeout', [
      '-k',
      '20',
      '3',
      process.execPath,
      COMMAND,
      '-o',
      at('unread'),
      page,
    ]);
    // `timeout` gives 124 where its first signal was enough, 137 where it had to kill.
    expect([status, signal]).toEqual([124, null]);
  }, 30_000);

  it.each([[[]], [['inspect']]])('%j refuses a folder before any work, and leaves no journal', (command) => {
    mkdirSync(at('folder'), { recursive: true });
    const resume = command.length === 0 ? ['--resume', at('journal')] : [];
    expect(wirecopy([...command, '-o', at('folder'), ...resume, page])).toEqual({ code: 2, out: '', err: oneLine });
    expect(existsSync(at('journal'))).toBe(false);
  });

  it('on a device takes no journal', () => {
    expect(articles(['-o', '/dev/null', '--resume', at('journal'), page])).toMatchObject({ code: 2, err: oneLine });
    expect(articles(['-o', '/dev/null', page])).toEqual({ code: 0, out: '', err: '' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('under -o FILE is exit 3 and one line', () => {
    expect(articles(['-o', '/dev/full', page])).toEqual({ code: 3, out: '', err: oneLine });
  });

  it('under the unfinished part of a run that may be resumed is exit 3 and one line', () => {
    // The largest file that the process may write has 1,024 bytes; the journal has fewer.
    const script = 'ulimit -f 1; "$N" "$W" -q -o "$O" --resume "$J" "$P" "$P" "$P"';
    const names = { O: at('part.ndjson'), J: at('journal'), P: page };
    const env = { ...process.env, N: process.execPath, W: COMMAND, ...names };
    const { status, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^wirecopy: the output [^\n]+EFBIG\)\n$/)]);
    for (const name of ['part.ndjson.part', 'journal']) rmSync(at(name), { force: true });
    expect(readdirSync(root).filter((name) => name.startsWith('part'))).toEqual([]);
  });

  it.each([
    [['--help']],
    [['--version']],
    [['inspect', '--help']],
    [['schema']],
    [['man']],
    [['completion', 'bash']],
    [['inspect', 'PAGE']],
    [['report', 'PAGE']],
    [['--only', 'article', '-f', 'json', 'PAGE']],
    [['--only', 'article', '--csv', 'pages', 'PAGE']],
  ])('under the standard output of %j is exit 3 and one line', (args) => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args.map((arg) => arg.replace('PAGE', page))], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([3, oneLine]);
  });

  it('under standard error changes nothing', () => {
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, '-v', page, at('page.html'), '/dev/null'], {
      stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(recordsOf(stdout)).toHaveLength(3);
  });
});
