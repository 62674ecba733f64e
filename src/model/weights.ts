/** Reads trained models from `data/weights/` when they are first asked for, and keeps them: weights never change while we run. */
import { decodeLinearModel } from './linear.js';
import { decodePhrases, type PhraseTable } from './phrases.js';
import type { RowTable } from './rows.js';
import { readShipped, type WeightsName } from './shipped-files.js';
import { decodeSparseModel } from './sparse.js';
import { decodeTrees, type TreeModel } from './trees.js';

/** A loader that decodes `data/weights/<name>.bin` once. */
function keep<Value>(decode: (bytes: Uint8Array) => Value): (name: WeightsName) => Value {
  const loaded = new Map<string, Value>();
  return (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const value = decode(readShipped(`data/weights/${name}.bin`));
    loaded.set(name, value);
    return value;
  };
}

/** The model in `data/weights/<name>.bin`. */
export const loadModel: (name: WeightsName) => RowTable = keep(decodeLinearModel);

/** The phrase table in `data/weights/<name>.bin`. */
export const loadPhrases: (name: WeightsName) => PhraseTable = keep(decodePhrases);

/** The tagger's model in `data/weights/<name>.bin`. */
export const loadSparseModel: (name: WeightsName) => RowTable = keep(decodeSparseModel);

/** The boosted trees in `data/weights/<name>.bin`. */
export const loadTreeModel: (name: WeightsName) => TreeModel = keep(decodeTrees);
