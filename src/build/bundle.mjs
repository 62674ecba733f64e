// The last part of the build: the modules behind each door of the package are joined into a few files, since to find and open two
// hundred files takes longer than to read a page. The modules themselves stay where they are, for the training scripts; the package
// ships the doors, what they share in `dist/chunks`, and the types. `dist/scripts.json` says how the command runs them as scripts.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { parseSync } from 'rolldown/utils';
import { startFromEmpty } from './early-spreads.mjs';
import { JOINED_WITH_OURS } from './joined.mjs';
import { delayExpressions } from './late-expressions.mjs';
import { licencesText } from './licences.mjs';
import { scriptEdits } from './scripts.mjs';

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

/** How many places each step that changes our code has found, and the least: fewer would mean that it no longer sees what it is for. */
const found = { delayExpressions: 0, startFromEmpty: 0 };
const LEAST_FOUND = 100;

const parserOf = (id) => (source) => parseSync(id, source).program;

function apply(change, code, id) {
  const made = change(code, parserOf(id));
  found[change.name] += made.count;
  return made.code;
}

/** A file of ASCII is read and held as one byte a character; all other characters stand in strings and expressions, where escapes do. */
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** commander starts programs for commands that are files of their own; none of ours is, and to load what starts one takes 4 ms. */
const STARTS_PROGRAMS = 'node:child_process';
const NOTHING = 'virtual:nothing';
const noPrograms = {
  name: 'no-programs',
  resolveId: (id, importer) => (id === STARTS_PROGRAMS && importer?.includes('/commander/') ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'export {}' : null),
};

/** All that a module imports, and what those import; what loads later, by `import()`, is not among it. */
function reachFrom(door, importsOf) {
  const reached = new Set([resolve(`dist/${door}.js`)]);
  for (const id of reached) for (const imported of importsOf(id)) reached.add(imported);
  return reached;
}

/**
 * The files that several doors share, by what a run needs together, the first that fits: with a file for each set of doors a start
 * had to open three times as many, at a millisecond each. None holds what loads it later, nor imports what does: other bundlers could
 * not join such a ring into one file.
 */
const SHARED = [
  { name: 'basics', by: ['cli/main', 'cli/commands/extract'] },
  { name: 'article', by: ['pipeline', 'stages'] },
  { name: 'rules', by: ['rules/engine', 'cli/commands/extract'] },
  { name: 'rules', by: ['facts', 'cli/commands/extract'] },
  { name: 'run', by: ['cli/commands/extract', 'index'] },
  { name: 'facts', by: ['facts'] },
  { name: 'extract', by: ['cli/commands/extract'] },
];

/** The shared file that a module goes into; null where rolldown may choose. */
const sharedFile = (id, bundling) => {
  const importsOf = (one) => bundling.getModuleInfo(one)?.importedIds ?? [];
  return SHARED.find(({ by }) => by.every((door) => reached(door, importsOf).has(id)))?.name ?? null;
};
const reaches = new Map();
function reached(door, importsOf) {
  if (!reaches.has(door)) reaches.set(door, reachFrom(door, importsOf));
  return reaches.get(door);
}

const bundle = await rolldown({
  input: Object.fromEntries(DOORS.map((door) => [door, `dist/${door}.js`])),
  platform: 'node',
  external: (id) => !isJoined(id),
  // A shared file holds what `sharedFile` says and nothing else; rolldown then asks for this, and no door gets a name more.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    { name: 'late-expressions', transform: (code, id) => (isOwn(id) ? apply(delayExpressions, code, id) : null) },
    noPrograms,
  ],
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  comments: false,
  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: sharedFile, debugName: 'shared files' }] },
});
/** What the command runs as scripts: all but the doors of the library and of the workers. */
const isOfCommand = (fileName) => /^chunks\/|^cli\/main\.js$/.test(fileName);

// Once the files stand: rolldown takes empty objects and escapes out again.
const edits = {};
for (const { type, fileName, code } of output) {
  if (type !== 'chunk') continue;
  const made = apply(startFromEmpty, code, fileName).replace(BEYOND_ASCII, escapeUnit);
  writeFileSync(`dist/${fileName}`, made);
  if (isOfCommand(fileName)) edits[fileName] = scriptEdits(made, parserOf(fileName));
}
writeFileSync('dist/scripts.json', JSON.stringify(edits));

for (const [change, count] of Object.entries(found))
  if (count < LEAST_FOUND)
    throw new Error(`${change} of src/build found ${count} places to change, not ${LEAST_FOUND} or more`);

// In a process of its own, which compiles nothing else.
execFileSync(process.execPath, ['src/build/code-cache.mjs'], { stdio: 'inherit' });

writeFileSync('dist/LICENSES.txt', licencesText());
