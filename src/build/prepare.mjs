// What npm runs after it has installed the dependencies. `npm ci` finds no build and makes one; the first `npx wirecopy` lets npm run
// this again, finds a build that is younger than all that it is made of, and starts at once.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The last file that a build writes. */
const BUILT = 'dist/LICENSES.txt';
const MADE_OF = ['package.json', 'package-lock.json', 'tsconfig.json', 'src'];

/** A path and all below it, folders too: a file that is gone makes its folder younger. */
const placesIn = (path) =>
  statSync(path).isDirectory() ? [path, ...readdirSync(path).flatMap((name) => placesIn(join(path, name)))] : [path];

const built = statSync(BUILT, { throwIfNoEntry: false });
const isFresh =
  built !== undefined && MADE_OF.flatMap(placesIn).every((place) => statSync(place).mtimeMs < built.mtimeMs);
if (!isFresh) process.exitCode = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: true }).status ?? 1;
