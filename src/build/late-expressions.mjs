// A step of the joining of our own modules: regular expressions with Unicode classes are made when they are first used. V8 reads each
// literal when it compiles the module, once more when the module runs, and builds it at its first match; a class such as
// [\p{L}\p{N}] takes 0.1 ms each time, and one page needs few of the three hundred. Measured over 21 pairs of starts on a small page
// (processor time, without the step over with it): --help 0.97, --only article 1.09, everything 1.10.

import { walk, withEdits } from './syntax.mjs';

/** Patterns that are dear to read; all others stay where they are. */
const IS_DEAR = /\\p\{/i;
/** Calls that start from the front whatever a shared expression has matched before. */
const STATELESS_CALLS = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split']);

const isRegExpCall = (node) => node?.type === 'NewExpression' && node.callee.name === 'RegExp';
const isDearLiteral = (node) => node?.type === 'Literal' && node.regex && IS_DEAR.test(node.regex.pattern);

/** The source of a call that makes the expression of a literal. */
const madeLate = ({ regex }) => `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`;

/** Whether a shared expression does what the literal does, made anew each time. */
function isStateless(node, parent) {
  if (!/[gy]/.test(node.regex.flags)) return true;
  return parent.type === 'CallExpression' && STATELESS_CALLS.has(parent.callee.property?.name);
}

/** The declarations at the top of a module whose expressions can wait, by name. */
function findDeclared(program) {
  const declared = new Map();
  for (const statement of program.body) {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) continue;
    const { id, init } = statement.declarations[0];
    if (isDearLiteral(init) || isRegExpCall(init)) declared.set(id.name, { statement, id, init });
  }
  return declared;
}

/** A module whose dear expressions wait for their first use, and how many they are. `parse`: source → ESTree. */
export function delayExpressions(code, parse) {
  const program = parse(code);
  const declared = findDeclared(program);
  const edits = [];
  const hoisted = new Map();
  const added = [];
  for (const { statement, id, init } of declared.values()) {
    const made = isDearLiteral(init) ? madeLate(init) : code.slice(init.start, init.end);
    edits.push([
      statement.start,
      statement.end,
      `let ${id.name}$; const ${id.name} = () => (${id.name}$ ??= ${made});`,
    ]);
  }
  const isDeclaration = new Set([...declared.values()].flatMap(({ id, init }) => [id, init]));
  for (const { node, parent } of walk(program, null)) {
    if (isDeclaration.has(node)) continue;
    if (node.type === 'Identifier' && declared.has(node.name)) {
      edits.push([node.start, node.end, `${parent.shorthand ? `${node.name}: ` : ''}${node.name}()`]);
    } else if (isDearLiteral(node) && isStateless(node, parent)) {
      if (!hoisted.has(node.raw)) {
        const name = `inline$${hoisted.size}`;
        hoisted.set(node.raw, name);
        added.push(`let ${name}$; const ${name} = () => (${name}$ ??= ${madeLate(node)});`);
      }
      edits.push([node.start, node.end, `${hoisted.get(node.raw)}()`]);
    }
  }
  return { code: `${added.join('\n')}\n${withEdits(code, edits)}`, count: declared.size + added.length };
}
