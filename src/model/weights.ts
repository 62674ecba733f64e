/** Reads trained models from `data/weights/` when they are first asked for, and keeps them: weights never change while we run. */
import { readFileSync } from 'node:fs';
import { decodeLinearModel } from './linear.js';
import { decodePhrases, type PhraseTable } from './phrases.js';
import type { RowTable } from './rows.js';
import { decodeSparseModel } from './sparse.js';
import { decodeTrees, type TreeModel } from './trees.js';

/** A loader that decodes `data/weights/<name>.bin` once. `columns`: the names of the numbers that the model is asked about. */
function keep<Value>(
  decode: (bytes: Uint8Array, columns?: readonly string[]) => Value,
): (name: string, columns?: readonly string[]) => Value {
  const loaded = new Map<string, Value>();
  return (name, columns) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const value = decode(readFileSync(new URL(`../data/weights/${name}.bin`, import.meta.url)), columns);
    loaded.set(name, value);
    return value;
  };
}

/** The model in `data/weights/<name>.bin`. */
export const loadModel: (name: string) => RowTable = keep(decodeLinearModel);

/** The phrase table in `data/weights/<name>.bin`. */
export const loadPhrases: (name: string) => PhraseTable = keep(decodePhrases);

/** The tagger's model in `data/weights/<name>.bin`. */
export const loadSparseModel: (name: string) => RowTable = keep(decodeSparseModel);

/** The boosted trees in `data/weights/<name>.bin`. Throws where they were trained with other columns. */
export const loadTreeModel: (name: string, columns?: readonly string[]) => TreeModel = keep(decodeTrees);
