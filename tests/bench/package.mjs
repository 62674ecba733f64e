// What a user downloads and keeps: the package as `npm pack` makes it, and a folder into which it is installed.

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withFolder } from './command.mjs';
import { makeRow } from './rows.mjs';

/** What `npm pack` needs of the repository. It is packed elsewhere: meanwhile another package.json stands there. */
const PARTS = [
  'bin',
  'dist',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
];

const weigh = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Rows: megabytes (10^6) of the packed file, and of all files that installing it brings. */
export function measurePackage() {
  return withFolder((aside) => {
    const [repository, home] = [join(aside, 'repository'), join(aside, 'home')];
    for (const part of PARTS) cpSync(part, join(repository, part), { recursive: true, preserveTimestamps: true });
    symlinkSync(resolve('node_modules'), join(repository, 'node_modules'));
    const npm = (cwd, ...args) =>
      execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [{ filename, size }] = JSON.parse(npm(repository, 'pack', '--json', '--foreground-scripts=false'));
    cpSync(join(repository, filename), join(home, filename));
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    npm(home, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`);
    const installed = weigh(join(home, 'node_modules'));
    return [
      makeRow('packed', [size / 1e6], { unit: 'MB', target: { most: 5 } }),
      makeRow('installed, with dependencies', [installed / 1e6], { unit: 'MB', target: { most: 15 } }),
    ];
  });
}
