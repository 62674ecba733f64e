// A step of the build: what has to be changed in a joined module for V8 to take it as a script. V8 keeps what it has compiled (a code
// cache) for scripts alone, not for modules, and the command spends a third of its start on compiling; so `bin/scripts.js` runs the very
// files that the library's users import as scripts. A script gets `$load` (for a file of ours), `$import` (for `import()`, which Node
// does not let a script from the cache call), `$require` (for what Node brings) and `$meta` (for `import.meta`), and returns what its
// module exports. All stays on its line.
import { walk } from './syntax.mjs';

const isOurs = (specifier) => specifier.startsWith('.');

/** What stands in place of an import: declarations of its names, from what `loaded` gives. */
function declarations(specifiers, loaded) {
  const names = specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const patterns = specifiers.filter((one) => !names.includes(one)).map(({ local }) => local.name);
  if (names.length > 0)
    patterns.push(`{ ${names.map(({ imported, local }) => `${imported.name}: ${local.name}`).join(', ')} }`);
  return patterns.length === 0 ? `${loaded};` : patterns.map((pattern) => `const ${pattern} = ${loaded};`).join(' ');
}

function importMade({ specifiers, source: { value } }) {
  if (!isOurs(value) && !value.startsWith('node:'))
    throw new Error(`${value} is imported before it is needed; load it by import() or by require`);
  return declarations(specifiers, `${isOurs(value) ? '$load' : '$require'}(${JSON.stringify(value)})`);
}

/** What stands in place of the exports, which rolldown puts last. */
function exportMade({ specifiers, source }) {
  const [before, from] = source ? [`const $all = $load(${JSON.stringify(source.value)}); `, '$all.'] : ['', ''];
  return `${before}return { ${specifiers.map(({ exported, local }) => `${exported.name}: ${from}${local.name}`).join(', ')} };`;
}

/** What stands in place of a node; null where it stays. */
function replacementOf(node) {
  if (node.type === 'ImportDeclaration') return [node.start, node.end, importMade(node)];
  if (node.type === 'ExportNamedDeclaration') return [node.start, node.end, exportMade(node)];
  if (node.type === 'MetaProperty') return [node.start, node.end, '$meta'];
  if (node.type === 'ImportExpression') return [node.start, node.start + 'import'.length, '$import'];
  return null;
}

/** Variables that are exported and may change: importers of a module see the change, who got them from a script once does not. */
function changingExports({ body }) {
  const exported = body.flatMap(({ type, specifiers }) => (type === 'ExportNamedDeclaration' ? specifiers : []));
  const changing = body.flatMap(({ type, kind, declarations: made }) =>
    type === 'VariableDeclaration' && kind === 'let' ? made.map(({ id }) => id.name) : [],
  );
  return exported.map(({ local }) => local.name).filter((name) => changing.includes(name));
}

/** The changes, in order: start, end, text. `parse`: source → ESTree. Throws where a script could not do what the module does. */
export function scriptEdits(code, parse) {
  const program = parse(code);
  const [changing] = changingExports(program);
  if (changing) throw new Error(`${changing} is exported and may change; export a function that gives it`);
  return [...walk(program, null)].flatMap(({ node }) => [replacementOf(node) ?? []].filter(({ length }) => length > 0));
}
