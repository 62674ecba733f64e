/** Lists, tables and rows of like headings are kept as one: the score sees one line at a time and parts what belongs together. */

import type { BlockKind } from '../../text/reading.js';
import type { Container } from '../page/cut/container.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';

const FEWEST_LINES = 3;
/** From this mean score on the gold holds all lines of most lists and tables that the score parts; held out, 0.35 to 0.5 do as well. */
const MEAN_NEEDED = 0.4;
/** What is so unlikely is another thing between the lines: a button, an advertisement's label. */
const LEAST_SCORE = 0.2;
const MOSTLY_LINKS = 0.5;
const LISTS = new Set(['ul', 'ol', 'dl']);
const TABLES = new Set(['table']);

/** Keeps the lines that the score left out of a list, a table or a row of like headings of which it would keep most. */
export function keepGroups(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): void {
  for (const group of [...findLists(facts, kept), ...findHeadings(facts, kept)]) {
    if (group.length < FEWEST_LINES || group.every(({ index }) => kept[index] === 1)) continue;
    const sum = group.reduce((total, { index }) => total + (scores[index] ?? 0), 0);
    if (sum < MEAN_NEEDED * group.length) continue;
    for (const block of group) if (canFollow(block, scores)) kept[block.index] = 1;
  }
}

const canFollow = ({ index, phrase, linkDensity }: PlacedBlock, scores: Float32Array): boolean =>
  phrase === null && linkDensity <= MOSTLY_LINKS && (scores[index] ?? 0) >= LEAST_SCORE;

/** The lists and tables that a kept line stands in. */
function findLists({ page: { blocks, containers } }: LayoutFacts, kept: Uint8Array): PlacedBlock[][] {
  const lists = new Map<Container, BlockKind>();
  for (const { index, kind, container } of blocks) {
    if (kept[index] !== 1 || (kind !== 'list-item' && kind !== 'cell')) continue;
    const holders = kind === 'cell' ? TABLES : LISTS;
    let at = containers[container];
    while (at !== undefined && !holders.has(at.tag)) at = containers[at.parent];
    if (at !== undefined) lists.set(at, kind);
  }
  return Array.from(lists, ([{ firstBlock, endBlock }, kind]) =>
    blocks.slice(firstBlock, endBlock).filter((block) => block.kind === kind),
  );
}

/** The headings between the first and the last kept block, by their shape. */
function findHeadings({ page: { blocks, containers } }: LayoutFacts, kept: Uint8Array): Iterable<PlacedBlock[]> {
  const groups = new Map<number, PlacedBlock[]>();
  for (const block of blocks.slice(Math.max(0, kept.indexOf(1)), kept.lastIndexOf(1))) {
    if (block.kind !== 'heading') continue;
    const shape = containers[block.container]?.shape ?? 0;
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [block]);
    else group.push(block);
  }
  return [...groups.values()].filter((group) => group.some(({ index }) => kept[index] === 1));
}
