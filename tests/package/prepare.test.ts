/** `prepare`, which npm runs after `npm ci` and again at the first `npx wirecopy`: it builds once. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PACKAGE = { private: true, type: 'module', scripts: { build: "node -e \"fs.writeFileSync('was-built', '')\"" } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-prepare-'));
  for (const part of ['src/build', 'dist/chunks']) mkdirSync(join(folder, part), { recursive: true });
  cpSync('src/build/prepare.mjs', join(folder, 'src/build/prepare.mjs'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  for (const file of ['package-lock.json', 'tsconfig.json', 'src/kept.ts', 'src/gone.ts'])
    writeFileSync(join(folder, file), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a build is made, where the last one is so many seconds younger than all else. */
function builds(seconds: number | null): boolean {
  const built = join(folder, 'dist/LICENSES.txt');
  rmSync(built, { force: true });
  rmSync(join(folder, 'was-built'), { force: true });
  if (seconds !== null) {
    writeFileSync(built, '');
    const at = Date.now() / 1000 + seconds;
    utimesSync(built, at, at);
  }
  expect(spawnSync(process.execPath, ['src/build/prepare.mjs'], { cwd: folder, encoding: 'utf8' }).status).toBe(0);
  return existsSync(join(folder, 'was-built'));
}

it('builds where nothing is built, or where a source is younger', () => {
  expect(builds(null)).toBe(true);
  expect(builds(-60)).toBe(true);
});

it('builds nothing where the build is younger than its sources', () => expect(builds(60)).toBe(false));

it('builds again where a source has gone', () => {
  const old = Date.now() / 1000 - 3600;
  for (const file of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'src',
    'src/build',
    'src/build/prepare.mjs',
    'src/kept.ts',
    'src/gone.ts',
    'src/gone.ts',
  ])
    utimesSync(join(folder, file), old, old);
  expect(builds(-60)).toBe(false);
  rmSync(join(folder, 'src/gone.ts'));
  expect(builds(-60)).toBe(true);
});
