/** Every regular expression of the sources: the literals by their syntax trees, the others as they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An expression and the file that it stands in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Code that never meets a page: trainers are no part of the tool, a journal and a call are the user's own. */
const OUTSIDE = /^(?:training|cli)\//;

const codeFiles = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !OUTSIDE.test(file),
  );

/** The literals of all sources, and the files that make expressions of strings. */
function readSources(): { literals: Expression[]; makers: string[] } {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const file of codeFiles()) {
    const visit = (node: ts.Node): void => {
      const literal = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/s.exec(node.text) : null;
      if (literal) literals.push({ file, source: literal[1] as string, flags: literal[2] as string });
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') makers.add(file);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return { literals, makers: [...makers] };
}

/** Loads files while the constructor is watched. */
async function watchMakers(files: readonly string[]): Promise<Expression[]> {
  const made: Expression[] = [];
  const original = globalThis.RegExp;
  for (const file of files) {
    globalThis.RegExp = new Proxy(original, {
      construct: (target, given) => {
        const expression = Reflect.construct(target, given) as RegExp;
        made.push({ file, source: expression.source, flags: expression.flags });
        return expression;
      },
    });
    try {
      await import(join('../../src', file));
    } finally {
      globalThis.RegExp = original;
    }
  }
  return made;
}

/** All expressions that may meet a page, each once. */
export async function findExpressions(): Promise<Expression[]> {
  const { literals, makers } = readSources();
  const all = [...literals, ...(await watchMakers(makers))];
  return [...new Map(all.map((expression) => [keyOf(expression), expression])).values()];
}

export const keyOf = ({ file, source, flags }: Expression): string => `${file}: /${source}/${flags}`;

const MOST_CHARACTERS = 24;
const MOST_PAIRED = 10;
const MOST_WORDS = 12;

/** What an expression may stumble over, to be repeated: its own characters, their pairs, its words. */
export function unitsOf({ source }: Expression): string[] {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\[a-zA-Z]|\(\?[<:=!]+/g, ' ')
    .replace(/[\\()[\]{}|?*+^$]/g, ' ');
  const characters = [...new Set([' ', 'a', 'A', '7', ',', '.', '\n', ...plain.replaceAll(' ', '')])];
  const paired = characters.slice(0, MOST_PAIRED);
  const words = new Set(plain.match(/[a-z]{2,}/gi) ?? []);
  return [
    ...characters.slice(0, MOST_CHARACTERS),
    ...paired.flatMap((first) => paired.map((second) => first + second)),
    ...[...words].slice(0, MOST_WORDS).map((word) => `${word} `),
  ];
}
