/**
 * Writes the names of the columns into weights of trees that have none: `node dist/training/name-columns.js`, from the repository's root.
 * The trees stay as they are, byte for byte; weights that are trained anew have the names from the start.
 */
import { readFileSync } from 'node:fs';
import { KEPT_COLUMNS } from '../body/no-article/kept-features.js';
import { BLOCK_COLUMNS } from '../body/score/block-features.js';
import { nameColumns } from '../model/trees.js';
import { writeWeights } from './corpora.js';

const COLUMNS: Readonly<Record<string, readonly string[]>> = { body: BLOCK_COLUMNS, 'no-article': KEPT_COLUMNS };

for (const [name, columns] of Object.entries(COLUMNS))
  writeWeights(name, nameColumns(readFileSync(`src/data/weights/${name}.bin`), columns));
