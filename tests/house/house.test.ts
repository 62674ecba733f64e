/** The house style, held: sizes, sources of knowledge, the top level, the import table. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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

/** Files that break the table, each with the rule that must see it. */
const BREACHES = [
  ['src/body/trial.ts', '../events/index.js', 'body-imports-no-later-stage'],
  ['src/data/english/trial.ts', '../../options.js', 'data-imports-nothing'],
  ['src/claims/trial.ts', 'compromise', 'one-door-compromise'],
  ['src/actors/trial.ts', 'node:fs', 'files-are-read-in-few-places'],
  ['src/run/trial.ts', 'node:http', 'no-network'],
  ['src/emit/trial.ts', 'zod', 'zod-is-for-the-build'],
  ['src/cli/trial.ts', '../build/record-schema.js', 'build-is-imported-by-nobody'],
] as const;
/** What they import from the tree. */
const IMPORTED = ['src/events/index.ts', 'src/options.ts', 'src/build/record-schema.ts'];

it('the import table sees every kind of breach; `npm run check` holds the tree itself to it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-house-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  try {
    for (const name of ['node_modules', 'tsconfig.json', 'package.json'])
      symlinkSync(resolve(name), join(folder, name));
    for (const file of IMPORTED) write(file, 'export {};\n');
    for (const [file, from] of BREACHES) write(file, `import * as other from '${from}';\nexport const kept = other;\n`);
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/depcruise'),
      ['--config', resolve('.dependency-cruiser.cjs'), 'src'],
      { cwd: folder, encoding: 'utf8' },
    );
    // Colours are on where CI is set, terminal or not.
    const said = stripVTControlCharacters(stdout);
    for (const [file, , rule] of BREACHES) expect(said).toMatch(new RegExp(`${rule}: ${file}`));
    expect(said).toContain(`${BREACHES.length} dependency violations`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
