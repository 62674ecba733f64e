// What `npm pack` does before and after it packs. A user needs less than a clone does: `begin` joins packages into files, gathers the types
// that its doors need, and puts a package.json without scripts in the place of the repository's, which `end` puts back.
// `npm publish` reads package.json once more after `end`: publish the packed file, `npm publish wirecopy-*.tgz`.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { JOINED_APART, JOINED_WITH_OURS } from './joined.mjs';

const MANIFEST = 'package.json';
const ASIDE = '.package-of-repository.json';

const fileOf = (name) => `./dist/packages/${name.slice(1)}.cjs`;
const TYPES = 'dist/types';
const typesOf = (door) => `./${TYPES}/${door}.d.ts`;
/** `cheerio` of `cheerio/slim`. */
const folderOf = (specifier) => specifier.split('/')[0];

/** The doors of the package that have types, by where tsc writes these. */
const doorsOf = ({ exports }) =>
  Object.values(exports).flatMap(({ types }) => (types ? [types.replace(/^\.\/dist\/|\.d\.ts$/g, '')] : []));

async function joinPackages({ imports }) {
  rmSync('dist/packages', { recursive: true, force: true });
  const bundle = await rolldown({
    input: Object.fromEntries(JOINED_APART.map((name) => [name.slice(1), imports[name]])),
    platform: 'node',
    checks: { mixedExports: false },
  });
  await bundle.write({
    ...{ dir: 'dist/packages', format: 'cjs', exports: 'auto', minify: true },
    ...{ entryFileNames: '[name].cjs', chunkFileNames: 'shared-[name].cjs' },
  });
}

const SPECIFIER = /((?:from|import\()\s*)(['"])([^'"]+)\2/g;
const RESOLUTION = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

/** Some packages name their own files as CommonJS does, without an ending. */
const MODES = [ts.ModuleKind.ESNext, ts.ModuleKind.CommonJS];

/** The declarations that a specifier in a file of declarations means; null for what Node has. */
function declarationsOf(specifier, file) {
  const found = MODES.map((mode) =>
    ts.resolveModuleName(specifier, file, RESOLUTION, ts.sys, undefined, undefined, mode),
  );
  const path = found.find(({ resolvedModule }) => resolvedModule)?.resolvedModule.resolvedFileName;
  return path === undefined || path.includes('/@types/') ? null : path;
}

/** Where a file of declarations stands in the package: those of packages that are joined stand beside our own. */
const placeOf = (file) => {
  const [, ...inPackages] = file.split('/node_modules/');
  return inPackages.length > 0
    ? join(TYPES, 'packages', inPackages.join('/packages/'))
    : join(TYPES, relative(resolve('dist'), file));
};

/** Copies the declarations that the doors of the package need, and no others. */
function gatherTypes(doors) {
  rmSync(TYPES, { recursive: true, force: true });
  const files = new Set(doors.map((door) => resolve(`dist/${door}.d.ts`)));
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
    const place = placeOf(file);
    const moved = text.replace(SPECIFIER, (whole, before, quote, specifier) => {
      const declarations = declarationsOf(specifier, file);
      if (declarations === null) return whole;
      files.add(declarations);
      const path = relative(dirname(place), placeOf(declarations)).replace(/\.d\.ts$/, '.js');
      return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, moved);
  }
}

/** The manifest that users get. */
function publishedOf({ scripts, devDependencies, ...manifest }) {
  const isJoined = new Set([...JOINED_WITH_OURS, ...JOINED_APART.map((name) => folderOf(manifest.imports[name]))]);
  const withTypes = (door) =>
    door.types ? { ...door, types: typesOf(door.types.replace(/^\.\/dist\/|\.d\.ts$/g, '')) } : door;
  return {
    ...manifest,
    exports: Object.fromEntries(Object.entries(manifest.exports).map(([name, door]) => [name, withTypes(door)])),
    imports: { ...manifest.imports, ...Object.fromEntries(JOINED_APART.map((name) => [name, fileOf(name)])) },
    types: typesOf('index'),
    dependencies: Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => !isJoined.has(name))),
  };
}

async function begin() {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  if (manifest.scripts === undefined)
    throw new Error(`${MANIFEST} is one that was left by a packing that failed; restore it from git`);
  await joinPackages(manifest);
  gatherTypes(doorsOf(manifest));
  // Moved, not copied: with its time, by which a build is known to be fresh.
  renameSync(MANIFEST, ASIDE);
  writeFileSync(MANIFEST, `${JSON.stringify(publishedOf(manifest), null, 2)}\n`);
}

if (process.argv[2] === 'begin') await begin();
else renameSync(ASIDE, MANIFEST);
