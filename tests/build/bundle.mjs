// The last part of the build: the modules behind each door of the package are joined into a few files, since to find and open two
// hundred files takes longer than to read a page. The modules themselves stay where they are, for the training scripts; the package
// ships the doors, what they share in `dist/chunks`, and the types.
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const DOORS = ['index', 'stages', 'parse/query', 'text/terms', 'cli/main', 'run/worker', 'cli/commands/inspect-worker'];
/** Small packages that every run needs, joined as well; all others are loaded from where they are installed. */
const JOINED = ['chalk', 'commander', 'entities'];

const isJoined = (id) => /^[./#]/.test(id) || JOINED.concat('@oxc-project/runtime').some((name) => id.startsWith(name));

const bundle = await rolldown({
  input: Object.fromEntries(DOORS.map((door) => [door, `dist/${door}.js`])),
  platform: 'node',
  external: (id) => !isJoined(id),
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});

const licences = JOINED.map((name) => {
  const file = name === 'chalk' ? 'license' : 'LICENSE';
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8')}`;
});
writeFileSync('dist/chunks/LICENSES.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));
