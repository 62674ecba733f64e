/** The code that the build compiles ahead: a start takes it, or does without it where another V8 or other flags made it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURES } from './run.js';

const PAGE = join(FIXTURES, 'wire-story-with-dateline/input.html');
const SCRIPTS = JSON.stringify(resolve('bin/scripts.js'));

/** Runs the command from a `dist`; its output, and of each of its files whether V8 refused the code that stood there for it; null where none stood. */
function run(
  dist: string,
  { flags = [] as string[], command = [PAGE] } = {},
): {
  readonly out: string;
  readonly refused: Record<string, boolean | null>;
} {
  const program = `const { compiled, load } = require(${SCRIPTS}).openScripts(${JSON.stringify(dist)});
    process.on('exit', () => {
      process.stderr.write(JSON.stringify([...compiled].map(([name, script]) => [name, script.cachedDataRejected])));
    });
    load('cli/main.js').start();`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', program, 'wirecopy', ...command], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return { out: stdout, refused: Object.fromEntries(JSON.parse(stderr)) };
}

let folder: string;
/** A `dist` whose compiled code a test may change. */
let copy: string;
const codeFiles = (): string[] =>
  readdirSync(join(copy, 'code-cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(copy, 'code-cache', name));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-code-'));
  copy = join(folder, 'dist');
  mkdirSync(copy);
  for (const part of ['chunks', 'cli', 'data', 'model', 'scripts.json'])
    symlinkSync(resolve('dist', part), join(copy, part));
  cpSync('dist/code-cache', join(copy, 'code-cache'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is taken for every file that a page needs', () => {
  const { refused } = run(resolve('dist'));
  expect(Object.keys(refused)).toEqual(
    expect.arrayContaining(['cli/main.js', 'chunks/run.js', 'chunks/article.js', 'chunks/facts.js']),
  );
  expect(Object.values(refused).every((one) => one === false)).toBe(true);
});

it('of another version of V8 is refused, and changes nothing', () => {
  const { out } = run(resolve('dist'));
  expect(run(copy).refused['chunks/facts.js']).toBe(false);
  for (const file of codeFiles()) {
    const code = readFileSync(file);
    // The second word of its head is a hash of the version that made it.
    code.writeUInt32LE((code.readUInt32LE(4) ^ 1) >>> 0, 4);
    writeFileSync(file, code);
  }
  const other = run(copy);
  expect(other.out).toBe(out);
  expect(Object.values(other.refused).every((one) => one === true)).toBe(true);
});

it('of a V8 with other flags is refused, and changes nothing', () => {
  const other = run(resolve('dist'), { flags: ['--no-flush-bytecode'] });
  expect(other.out).toBe(run(resolve('dist')).out);
  expect(other.refused['chunks/facts.js']).toBe(true);
});

it('need not be there', () => {
  rmSync(join(copy, 'code-cache'), { recursive: true });
  const without = run(copy);
  expect(without.out).toBe(run(resolve('dist')).out);
  expect(without.refused['chunks/facts.js']).toBeNull();
});

it('is not needed by a command that the build did not run', () => {
  const { out, refused } = run(resolve('dist'), { command: ['completion', 'bash'] });
  expect(out).toContain('wirecopy');
  expect(refused).toMatchObject({ 'cli/main.js': false });
  expect(refused['chunks/completion.js']).toBeNull();
});
