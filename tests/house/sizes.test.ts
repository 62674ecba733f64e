import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MOST_LINES = 400;

const codeFiles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('data/'),
);

it.each(codeFiles)(`src/%s has at most ${MOST_LINES} lines`, (file) => {
  expect(readFileSync(join('src', file), 'utf8').split('\n').length).toBeLessThanOrEqual(MOST_LINES);
});

it('every folder of data says where its knowledge comes from', () => {
  const folders = readdirSync('src/data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    const files = readdirSync(join('src/data', name));
    expect(
      files.some((file) => file.endsWith('.md')),
      `src/data/${name} has no README`,
    ).toBe(true);
  }
});

it('the top level holds what it should and nothing else', () => {
  const allowed = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'fixtures',
    'node_modules',
    'package-lock.json',
    'package.json',
    'src',
    'tests',
    'tsconfig.json',
  ];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
});
