// How cost grows with a page, by stage: a page of 4 n against pages of n.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeRow } from './rows.mjs';

const GROWTH = fileURLToPath(new URL('./growth.mjs', import.meta.url));
const TARGET = { most: 4.2 };
/** How a page of 4 n is made, as `growth.mjs` names it, and what a row says of it. */
const KINDS = [
  ['repeated', 'one article four times'],
  ['joined', 'four articles in one'],
];

/** Rows: for both kinds of large page, how many times the characters of text, then how many times the time of each stage. */
export function measureLinearity({ folder, pages, rounds }) {
  return KINDS.flatMap(([kind, said]) => {
    const args = ['--expose-gc', GROWTH, kind, folder, String(pages), String(rounds)];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${kind}: ${stderr}`);
    const { text, stages } = JSON.parse(stdout);
    return [
      makeRow(`${said}: characters of text kept`, [text]),
      ...Object.entries(stages).map(([stage, { value, rounds: growth }]) =>
        makeRow(`${said}: ${stage}`, growth, { value, target: TARGET }),
      ),
    ];
  });
}
