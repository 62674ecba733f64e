/** Reads trained models from `data/weights/` when they are first asked for, and keeps them: weights never change while we run. */
import { readFileSync } from 'node:fs';
import { type ClusterTable, decodeClusters } from './clusters.js';
import { checkColumns } from './columns.js';
import { decodeLinearModel } from './linear.js';
import { readNames } from './pack.js';
import { decodePhrases, type PhraseTable } from './phrases.js';
import type { RowTable } from './rows.js';
import { decodeSparseModel } from './sparse.js';
import { decodeTrees, type TreeModel } from './trees.js';

/** What the code takes a model's inputs, and where it relies on their order its outputs, to be. */
interface ModelNames {
  readonly columns: readonly string[];
  readonly labels?: readonly string[];
}

/** A loader that decodes `data/weights/<name>.bin` once, and throws where the file's names are not the code's. */
function keep<Value>(decode: (bytes: Uint8Array) => Value): (name: string, names?: ModelNames) => Value {
  const loaded = new Map<string, Value>();
  return (name, names) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const bytes = readFileSync(new URL(`../data/weights/${name}.bin`, import.meta.url));
    if (names !== undefined) checkNames(name, bytes, names);
    const value = decode(bytes);
    loaded.set(name, value);
    return value;
  };
}

function checkNames(name: string, bytes: Uint8Array, { columns, labels }: ModelNames): void {
  const inFile = readNames(bytes);
  checkColumns(name, inFile.columns ?? inFile.classes, columns);
  if (labels !== undefined) checkColumns(name, inFile.labels, labels);
}

/** The model in `data/weights/<name>.bin`. */
export const loadModel = keep<RowTable>(decodeLinearModel);

/** The phrase table in `data/weights/<name>.bin`; its columns are its classes. */
export const loadPhrases = keep<PhraseTable>(decodePhrases);

/** The clusters of words in `data/weights/<name>.bin`; its columns are how many clusters each cut has. */
export const loadClusters = keep<ClusterTable>(decodeClusters);

/** The tagger's model in `data/weights/<name>.bin`. */
export const loadSparseModel = keep<RowTable>(decodeSparseModel);

/** The boosted trees in `data/weights/<name>.bin`. */
export const loadTreeModel = keep<TreeModel>(decodeTrees);
