/** YAML → a plain tree with places: the only file that knows the `yaml` package, which is loaded when a file is read. */
import { createRequire } from 'node:module';
import type { Node, YAMLMap } from 'yaml';
import { messageOf } from '../warning.js';
import type { FilePlace, RulesFault } from './user-rules.js';

interface YamlText {
  readonly kind: 'text';
  readonly at: FilePlace;
  /** As it is written, without quotation marks: 054 stays "054". */
  readonly text: string;
}

interface YamlEmpty {
  readonly kind: 'empty';
  readonly at: FilePlace;
}

interface YamlList {
  readonly kind: 'list';
  readonly at: FilePlace;
  readonly items: readonly YamlValue[];
}

interface YamlEntry {
  readonly key: string;
  readonly at: FilePlace;
  readonly value: YamlValue;
}

export interface YamlTable {
  readonly kind: 'table';
  readonly at: FilePlace;
  readonly entries: readonly YamlEntry[];
}

export type YamlValue = YamlText | YamlEmpty | YamlList | YamlTable;

/** Deeper than any rule, far from the end of the stack. */
const MOST_DEPTH = 12;

const START: FilePlace = { line: 1, column: 1 };

/** What a file of rules holds, and what is wrong with it as YAML; aliases are refused, since a few of them can stand for millions of values. */
export function readYaml(text: string): { value: YamlValue; faults: RulesFault[] } {
  const yaml: typeof import('yaml') = createRequire(import.meta.url)('yaml');
  const lines = new yaml.LineCounter();
  const faults: RulesFault[] = [];
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placeOf = (node: Node | null | undefined, otherwise: FilePlace): FilePlace =>
    node?.range ? placeAt(node.range[0]) : otherwise;

  const readTable = (node: YAMLMap, at: FilePlace, depth: number): YamlTable => ({
    kind: 'table',
    at,
    entries: node.items.flatMap(({ key, value }) => {
      const keyNode = yaml.isNode(key) ? key : null;
      const keyAt = placeOf(keyNode, at);
      const read = readNode(keyNode, keyAt, depth + 1);
      if (read.kind !== 'text') {
        faults.push({ at: keyAt, says: 'a key must be a word' });
        return [];
      }
      return [{ key: read.text, at: keyAt, value: readNode(yaml.isNode(value) ? value : null, keyAt, depth + 1) }];
    }),
  });

  const readNode = (node: Node | null | undefined, otherwise: FilePlace, depth: number): YamlValue => {
    const at = placeOf(node, otherwise);
    if (!node) return { kind: 'empty', at };
    if (depth > MOST_DEPTH) {
      faults.push({ at, says: 'nested deeper than any rule is' });
      return { kind: 'empty', at };
    }
    if (yaml.isMap(node)) return readTable(node, at, depth);
    if (yaml.isSeq(node)) {
      const items = node.items.map((item) => readNode(yaml.isNode(item) ? item : null, at, depth + 1));
      return { kind: 'list', at, items };
    }
    if (yaml.isScalar(node)) {
      if (node.value === null) return { kind: 'empty', at };
      return { kind: 'text', at, text: node.type === 'PLAIN' ? (node.source ?? '') : String(node.value) };
    }
    faults.push({ at, says: 'an alias (*name) is not read; write its value out' });
    return { kind: 'empty', at };
  };

  try {
    const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
      at: placeAt(pos[0]),
      says: sayProblem(code, message),
    }));
    const broken = problems.find(({ says }) => says.startsWith(NO_YAML));
    // What the parser stumbles over behind the first place follows from it.
    if (broken) return { value: { kind: 'empty', at: START }, faults: [broken] };
    faults.push(...problems);
    return { value: readNode(document.contents, START, 0), faults };
  } catch (error) {
    const says = `${NO_YAML}${messageOf(error)}`;
    return { value: { kind: 'empty', at: START }, faults: [{ at: START, says }] };
  }
}

const NO_YAML = 'no YAML: ';

function sayProblem(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands twice in one table';
  if (code === 'MULTIPLE_DOCS') return 'a second document (---); one file holds one';
  if (message.includes('call stack')) return `${NO_YAML}nested too deep to be read`;
  return `${NO_YAML}${message.split('\n')[0]}`;
}
