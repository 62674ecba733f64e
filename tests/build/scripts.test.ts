import { parseSync } from 'rolldown/utils';
import { expect, it } from 'vitest';
// @ts-expect-error: the steps of the build have no types.
import { scriptEdits } from '../../src/build/scripts.mjs';
// @ts-expect-error: the steps of the build have no types.
import { withEdits } from '../../src/build/syntax.mjs';

const scriptOf = (module: string): string =>
  withEdits(
    module,
    scriptEdits(module, (source: string) => parseSync('module.js', source).program),
  );

const TWICE = 'const os = $require("node:os"); const { cpus: cpus } = $require("node:os");';

it.each([
  ['names of a file of ours', 'import { a as b } from "./x.js";', 'const { a: b } = $load("./x.js");'],
  ['a whole module and a name', 'import os, { cpus } from "node:os";', TWICE],
  ['nothing but a file', 'import "./x.js";', '$load("./x.js");'],
  ['a file that loads later', 'const f = () => import("./x.js");', 'const f = () => $import("./x.js");'],
  ['a package that loads later', 'const f = () => import("x");', 'const f = () => $import("x");'],
  ['where a module stands', 'new URL("x", import.meta.url);', 'new URL("x", $meta.url);'],
  ['exports', 'const a = 1;\nexport { a, a as b };', 'const a = 1;\nreturn { a: a, b: a };'],
  ["another file's exports", 'export { t as a } from "./x.js";', 'const $all = $load("./x.js"); return { a: $all.t };'],
])('%s', (_, module, script) => expect(scriptOf(module)).toBe(script));

it('refuses what a script could not do: a package before it is needed, an export that changes', () => {
  expect(() => scriptOf('import { a } from "x";')).toThrow('x is imported before it is needed');
  expect(() => scriptOf('let a = 1;\nexport { a };')).toThrow('a is exported and may change');
  expect(scriptOf('let a = 1;\nconst b = 1;\nexport { b };')).toContain('return { b: b };');
});
