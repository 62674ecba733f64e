// Runs the joined modules of `dist` as scripts, with the code that V8 has compiled for them before: a third of a start is compilation,
// and V8 keeps its outcome for scripts alone. `src/build/scripts.mjs` says what has to be changed in a module for that, and
// `src/build/code-cache.mjs` writes what V8 compiled. V8 looks at it before it takes it: what another version made, or one with other
// flags, it refuses, and compiles as it would without.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, posix } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** Where the code stands that this Node takes, within `dist`. */
const CACHE = join('code-cache', `${process.versions.v8}-${process.arch}`);

function readCode(path) {
  try {
    return readFileSync(path);
  } catch {
    // Another Node built it, or npm packed it.
    return undefined;
  }
}

/**
 * The scripts of a `dist`, its full path: `load` gives what a module exports, `compiled` holds each script by the name of its file.
 * `load` throws where a file is missing.
 */
function openScripts(dist) {
  const edits = JSON.parse(readFileSync(join(dist, 'scripts.json'), 'latin1'));
  const $require = createRequire(join(dist, 'scripts.json'));
  const compiled = new Map();
  const loaded = new Map();

  function compile(name) {
    const filename = join(dist, name);
    // The build writes ASCII, which is read fastest so.
    const code = readFileSync(filename, 'latin1');
    let source = '(function ($load, $import, $require, $meta) { "use strict"; ';
    let from = 0;
    for (const [start, end, text] of edits[name]) {
      source += code.slice(from, start) + text;
      from = end;
    }
    source += `${code.slice(from)}\n})`;
    const cachedData = readCode(join(dist, CACHE, `${name}.bin`));
    const script = new Script(source, { filename, cachedData });
    compiled.set(name, script);
    return script.runInThisContext();
  }

  function load(name) {
    if (!loaded.has(name)) {
      const $load = (specifier) => load(posix.join(posix.dirname(name), specifier));
      const $import = async (specifier) => (specifier.startsWith('.') ? $load(specifier) : import(specifier));
      const $meta = { url: pathToFileURL(join(dist, name)).href };
      loaded.set(name, compile(name)($load, $import, $require, $meta));
    }
    return loaded.get(name);
  }
  return { load, compiled };
}

module.exports = { CACHE, openScripts };
