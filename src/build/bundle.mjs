// The last part of the build: the modules behind each door of the package are joined into a few files, since to find and open two
// hundred files takes longer than to read a page. The modules themselves stay where they are, for the training scripts; the package
// ships the doors, what they share in `dist/chunks`, and the types.
import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { parseSync } from 'rolldown/utils';
import { JOINED_WITH_OURS } from './joined.mjs';
import { delayExpressions } from './late-expressions.mjs';
import { licencesText } from './licences.mjs';

const DOORS = [
  'index',
  'stages',
  'parse/query',
  'grammar/rules/terms',
  'cli/main',
  'run/worker',
  'cli/commands/inspect-worker',
];
const isJoined = (id) =>
  /^[./#]/.test(id) || JOINED_WITH_OURS.concat('@oxc-project/runtime').some((name) => id.startsWith(name));

/** Whether a module is our own: those of packages stay as they are. */
const isOwn = (id) => /\/dist\/.*\.js$/.test(id) && !id.includes('/node_modules/');

/** Fewer would mean that the step no longer finds what it is for; a start without it takes a tenth more. */
const LEAST_DELAYED = 100;
let delayed = 0;

function delay(code, id) {
  const made = delayExpressions(code, (source) => parseSync(id, source).program);
  delayed += made.count;
  return made.code;
}

/** A file of ASCII is read and held as one byte a character; all other characters stand in strings and expressions, where escapes do. */
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const bundle = await rolldown({
  input: Object.fromEntries(DOORS.map((door) => [door, `dist/${door}.js`])),
  platform: 'node',
  external: (id) => !isJoined(id),
  plugins: [
    { name: 'late-expressions', transform: (code, id) => (isOwn(id) ? delay(code, id) : null) },
    { name: 'ascii', renderChunk: (code) => code.replace(BEYOND_ASCII, escapeUnit) },
  ],
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  comments: false,
});
if (delayed < LEAST_DELAYED)
  throw new Error(`src/build/late-expressions.mjs found ${delayed} expressions to delay, not ${LEAST_DELAYED} or more`);

writeFileSync('dist/LICENSES.txt', licencesText());
