// What the caller of the benchmark asked for.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The parts, in the order in which they run. */
export const PARTS = [
  'processes',
  'peers',
  'start-up',
  'linearity',
  'archive',
  'workers',
  'memory',
  'python',
  'package',
];

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/extraction', import.meta.url));

/**
 * Arguments → { parts, folder, pages, rounds, json }, or a line that says what is wrong with them.
 * `pages` is the sample that is given to the peers; the archives are ten times that.
 */
export function readArguments(argv) {
  const options = {
    folder: { type: 'string', default: CORPUS },
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  };
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    const unknown = positionals.find((part) => !PARTS.includes(part));
    if (unknown !== undefined) return `no part ${unknown}: they are ${PARTS.join(', ')}`;
    const [pages, rounds] = [Number(values.pages), Number(values.rounds)];
    if (![pages, rounds].every((count) => Number.isInteger(count) && count > 0))
      return '--pages and --rounds take whole numbers from 1';
    const parts = positionals.length === 0 ? PARTS : positionals;
    return { parts, folder: resolve(values.folder), pages, rounds, json: values.json };
  } catch (error) {
    return error.message;
  }
}
