// A step of the build: reads a page by the built command and keeps what V8 compiled for that, so that a start need not compile it again
// (`bin/scripts.js`). The code is kept after the page, and holds the functions that a page needs. Of one news story: with those of all
// fixtures a start costs 2 to 3 % more, as V8 takes up all that is kept; with those of an empty page a news story costs 9 % more.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const STORY = 'fixtures/genocide-recognition-ap-style/input.html';

const require = createRequire(import.meta.url);
const { CACHE, openScripts } = require('../../bin/scripts.js');

// V8 takes code only under the flags that it was made with, and a start has none yet when it loads its scripts.
require('node:v8').setFlagsFromString = () => {};

const { load, compiled } = openScripts(resolve('dist'));
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-build-'));
process.argv.splice(2, 0, STORY, '-o', join(folder, 'record.json'));
await load('cli/main.js').start();
rmSync(folder, { recursive: true });
if (process.exitCode !== 0) throw new Error(`the built command cannot read ${STORY}`);

for (const [name, script] of compiled) {
  const path = join('dist', CACHE, `${name}.bin`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, script.createCachedData());
}
