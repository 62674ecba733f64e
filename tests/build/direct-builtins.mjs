// A step of the joining of modules: Node's own modules are fetched as they are. An `import` of one makes a view of it with all that it
// exports, and to read all that `node:crypto` or `node:fs` export loads what nobody asked for: a tenth of the start.

const fetched = (source) => `process.getBuiltinModule(${JSON.stringify(source)})`;

/** `{ a, b as c }` → `{ a, b: c }`. */
const pattern = (named) =>
  `{ ${named.map(({ imported, local }) => (imported.name === local.name ? local.name : `${imported.name}: ${local.name}`)).join(', ')} }`;

/** The declarations that stand for one import. */
function declare({ source, specifiers }) {
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const whole = specifiers.filter(({ type }) => type !== 'ImportSpecifier');
  const targets = [...whole.map(({ local }) => local.name), ...(named.length > 0 ? [pattern(named)] : [])];
  return targets.map((target) => `const ${target} = ${fetched(source.value)};`).join(' ');
}

/** A joined file that fetches Node's modules directly. `parse`: source → ESTree. */
export function fetchBuiltins(code, parse) {
  const imports = parse(code).body.filter(
    ({ type, source }) => type === 'ImportDeclaration' && source.value.startsWith('node:'),
  );
  return imports.reduceRight((made, each) => made.slice(0, each.start) + declare(each) + made.slice(each.end), code);
}

/** commander, which starts no other program here: what would start one loads when it is called. */
export const delayChildProcess = (code) =>
  code.replace("require('node:child_process')", `{ get spawn() { return ${fetched('node:child_process')}.spawn; } }`);
