/** Files of the user's own rules, read and checked before the first page. */
import { readFileSync } from 'node:fs';
import {
  EMPTY_RULES,
  type FilePlace,
  loadRules,
  packText,
  parseRules,
  type RulesFault,
  type UserRules,
} from '../../rules/index.js';
import { messageOf, systemReason } from '../../warning.js';
import { UsageError } from '../exit.js';

/** A file of rules as it was read. */
export interface RulesFile {
  readonly path: string;
  readonly text: string;
  readonly rules: UserRules;
  readonly faults: readonly RulesFault[];
}

/** One fault as compilers write it: `my-rules.yaml:3:5: unknown key "verb"; did you mean "verbs"?` */
export const faultLine = (path: string, { at, says }: RulesFault): string => `${path}:${at.line}:${at.column}: ${says}`;

/** Reads a file of rules, or a shipped pack by its name. Throws `UsageError` where it cannot be read. */
export function readRulesFile(path: string): RulesFile {
  const text = packText(path);
  if (text !== null) return { path, text, ...parseRules(text) };
  const bytes = readBytes(path);
  try {
    const own = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, text: own, ...parseRules(own) };
  } catch {
    return { path, text: '', rules: EMPTY_RULES, faults: [{ at: placeOfBadByte(bytes), says: 'no UTF-8 text' }] };
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UsageError(`the rules ${path} cannot be read: ${systemReason(error)}`);
  }
}

/** The place of the first byte that no UTF-8 has there. */
function placeOfBadByte(bytes: Uint8Array): FilePlace {
  const lines = new TextDecoder().decode(bytes).split('\ufffd')[0]?.split('\n') ?? [];
  return { line: Math.max(1, lines.length), column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The texts of files of rules that are right. Throws `UsageError` with the first fault. */
export function readRulesFiles(paths: readonly string[]): string[] {
  const files = paths.map(readRulesFile);
  for (const { path, faults } of files) {
    const [first, ...others] = faults;
    if (!first) continue;
    const more = others.length === 0 ? '' : ` (and ${others.length} more: wirecopy rules check ${path})`;
    throw new UsageError(`${faultLine(path, first)}${more}`);
  }
  const texts = files.map(({ text }) => text);
  try {
    loadRules(texts);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  return texts;
}
