/** The user's own rules: a file of YAML → sites, actors and event types, checked as a whole. */
import { createHash } from 'node:crypto';
import { type PackName, readShipped } from '../model/shipped-files.js';
import { EMPTY_RULES, faultsOfTwins, readFormat } from './rules-format.js';
import type { RulesFault, UserRules } from './user-rules.js';
import { readYaml } from './yaml-tree.js';

export { EMPTY_RULES } from './rules-format.js';
export type * from './user-rules.js';

/** A longer file is no list of rules. */
const MOST_UNITS = 4 * 2 ** 20;

const inOrder = ({ at: a }: RulesFault, { at: b }: RulesFault): number => a.line - b.line || a.column - b.column;

/** Reads one file of rules. Never throws: what is wrong is told with its place, in order. */
export function parseRules(text: string): { rules: UserRules; faults: readonly RulesFault[] } {
  if (text.length > MOST_UNITS)
    return { rules: EMPTY_RULES, faults: [{ at: { line: 1, column: 1 }, says: 'longer than 4 MiB' }] };
  const { value, faults } = readYaml(text.replace(/^\ufeff/, ''));
  if (faults.length > 0) return { rules: EMPTY_RULES, faults: faults.sort(inOrder) };
  const rules = readFormat(value, faults) ?? EMPTY_RULES;
  return { rules, faults: faults.sort(inOrder) };
}

/** Rules ready for a pass, with the SHA-256 of the files that they stand in, one after the other. */
interface LoadedRules {
  readonly rules: UserRules;
  readonly sha256: string;
}

/** A file of rules that cannot be used. */
class RulesError extends Error {}

/** "plover" is a pack that is shipped; anything longer is YAML. */
const PACK_NAME = /^[a-z][a-z0-9-]*$/;
const SHIPPED_PACKS: readonly PackName[] = ['plover'];

/** The text of a shipped pack by its name; null for what is none. */
export function packText(name: string): string | null {
  const pack = SHIPPED_PACKS.find((known) => known === name);
  return pack === undefined ? null : new TextDecoder().decode(readShipped(`data/packs/${pack}.yaml`));
}

function load(texts: readonly string[]): LoadedRules {
  const hash = createHash('sha256');
  const all = texts.map((given) => {
    const text = PACK_NAME.test(given) ? packText(given) : given;
    if (text === null)
      throw new RulesError(
        `there is no pack "${given}"; there are ${SHIPPED_PACKS.join(', ')}, or give the rules' YAML`,
      );
    hash.update(text);
    const { rules, faults } = parseRules(text);
    const [first] = faults;
    if (first) throw new RulesError(`rules, line ${first.at.line}, column ${first.at.column}: ${first.says}`);
    return rules;
  });
  const rules = {
    sites: all.flatMap(({ sites }) => sites),
    actors: all.flatMap(({ actors }) => actors),
    events: all.flatMap(({ events }) => events),
  };
  const twin = all.length > 1 ? faultsOfTwins(rules)[0] : undefined;
  if (twin) throw new RulesError(`rules in several files: ${twin.says}`);
  return { rules, sha256: hash.digest('hex') };
}

let last: { readonly texts: readonly string[]; readonly loaded: LoadedRules } | null = null;

/** Loads rules, given as YAML texts and names of shipped packs; those of the call before are at hand. Throws `RulesError`. */
export function loadRules(texts: readonly string[]): LoadedRules {
  const isSame =
    last !== null && last.texts.length === texts.length && last.texts.every((text, at) => text === texts[at]);
  if (last === null || !isSame) last = { texts, loaded: load(texts) };
  return last.loaded;
}
