/** What the house's figures count, by TypeScript's own reading of the code. Each gives the places, so that a failure names them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** A file of code, parsed. */
interface CodeFile {
  /** From the repository on: `src/read/archives/zip.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Something counted, and where it stands: `src/read/archives/zip.ts:12 readIndex`. */
export type Place = string;

const IS_CODE = /\.(?:ts|mjs)$/;
const IS_DATA = /^src\/data\//;
const IS_TOOL = /^src\/(?:data|training|build)\//;

const parseFile = (path: string): CodeFile => ({
  path,
  tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
});
const parseFolder = (folder: string): CodeFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => IS_CODE.test(file))
    .map((file) => parseFile(join(folder, file)));

function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  ts.forEachChild(node, (child) => visit(child, seen));
}

function placeOf({ path, tree }: CodeFile, node: ts.Node, name: string): Place {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`;
}

type FunctionNode = ts.FunctionLikeDeclaration & { readonly body: ts.Node };
const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

function nameOf(node: ts.Node): string {
  if ('name' in node && node.name !== undefined) return (node.name as ts.Node).getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
}

const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The branches of one function, those of the functions in it left out. */
function countBranches(node: ts.Node): number {
  let count = 0;
  ts.forEachChild(node, (child) => {
    if (!isFunction(child)) count += (BRANCHES.has(child.kind) ? 1 : 0) + countBranches(child);
  });
  return count;
}

/** Names that a file declares at its top and exports. */
function exportsOf({ tree }: CodeFile): string[] {
  return tree.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return 'name' in statement && statement.name !== undefined ? [(statement.name as ts.Node).getText()] : [];
  });
}

/** Every word that is an identifier in a file, those in text left out. */
function identifiersOf({ tree }: CodeFile): Set<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
  });
  return names;
}

function placesInFile(
  file: CodeFile,
  { mostParameters, mostBranches }: { mostParameters: number; mostBranches: number },
) {
  const found = { parameters: [] as Place[], branches: [] as Place[], casts: [] as Place[] };
  visit(file.tree, (node) => {
    if (isFunction(node)) {
      const name = nameOf(node);
      if (node.parameters.length > mostParameters) found.parameters.push(placeOf(file, node, name));
      if (countBranches(node) > mostBranches) found.branches.push(placeOf(file, node, name));
    } else if (ts.isAsExpression(node) && node.type.getText() !== 'const') {
      found.casts.push(placeOf(file, node, node.type.getText()));
    }
  });
  return found;
}

/** What users import: its types are for them. */
const IS_PUBLIC = /^src\/(?:record|index|stages|grammar\/rules\/terms)\.ts$/;

/** Exports that no other file of the program, its tools or its tests speaks of. */
function needlessExports(code: readonly CodeFile[], others: readonly CodeFile[]): Place[] {
  const files = [...code, ...others].map((file) => ({ path: file.path, names: identifiersOf(file) }));
  const usersOf = new Map<string, number>();
  for (const { names } of files) for (const name of names) usersOf.set(name, (usersOf.get(name) ?? 0) + 1);
  return code.flatMap((file) =>
    (IS_PUBLIC.test(file.path) ? [] : exportsOf(file))
      .filter((name) => usersOf.get(name) === 1)
      .map((name) => `${file.path} ${name}`),
  );
}

/** Files of one base name, the doors of folders left out. */
function sharedNames(code: readonly CodeFile[], exceptions: ReadonlySet<string>): Place[] {
  const pathsOf = new Map<string, string[]>();
  for (const { path } of code) pathsOf.set(basename(path), [...(pathsOf.get(basename(path)) ?? []), path]);
  return [...pathsOf]
    .filter(([name, paths]) => paths.length > 1 && name !== 'index.ts' && !exceptions.has(name))
    .map(([, paths]) => paths.join(' '));
}

/** Everything that is counted. */
export interface Figures {
  readonly 'functions with more than 3 parameters': readonly Place[];
  readonly 'functions with more than 15 branches': readonly Place[];
  readonly 'casts outside model/': readonly Place[];
  readonly 'exports that only their own file needs': readonly Place[];
  readonly 'names that several files of code bear': readonly Place[];
}

/** The figures of the code as it stands. Data, training and the build are no code of the program, but may need its exports. */
export function measureHouse(exceptions: ReadonlySet<string>): Figures {
  const all = parseFolder('src');
  const code = all.filter(({ path }) => !IS_TOOL.test(path));
  const others = [...all.filter(({ path }) => IS_TOOL.test(path) && !IS_DATA.test(path)), ...parseFolder('tests')];
  const found = code.map((file) => ({
    ...placesInFile(file, { mostParameters: 3, mostBranches: 15 }),
    isModel: file.path.startsWith('src/model/'),
  }));
  return {
    'functions with more than 3 parameters': found.flatMap(({ parameters }) => parameters),
    'functions with more than 15 branches': found.flatMap(({ branches }) => branches),
    'casts outside model/': found.flatMap(({ casts, isModel }) => (isModel ? [] : casts)),
    'exports that only their own file needs': needlessExports(code, others),
    'names that several files of code bear': sharedNames(code, exceptions),
  };
}
