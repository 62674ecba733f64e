import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-package-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  files = packed.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', resolve(folder, packed.filename)], {
    cwd: folder,
  });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('holds the program and its data, no training code, no fixtures, no tests', () => {
    expect(files).toContain('bin/wirecopy.js');
    expect(files).toContain('dist/index.js');
    expect(files).toContain('dist/record.schema.json');
    expect(files).toContain('dist/wirecopy.1');
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    expect(files.filter((file) => /training|fixtures|^tests|^src/.test(file))).toEqual([]);
  });

  it('installed into an empty folder, the command works', () => {
    expect(readdirSync(join(folder, 'node_modules/.bin'))).toContain('wirecopy');
    const page =
      '<article><h1>Fiji opens embassy</h1><p>Fiji opened an embassy in Seoul on Monday, the ministry said.</p></article>';
    const { status, stdout } = spawnSync(join(folder, 'node_modules/.bin/wirecopy'), [], {
      input: page,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'wirecopy/2' });
  });

  it('installed into an empty folder, the library works', () => {
    const script =
      "import { extract } from 'wirecopy'; console.log(extract('Fiji opened an embassy in Seoul.', { format: 'body' }).article.text)";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
    ).toBe('Fiji opened an embassy in Seoul.\n');
  });
});
