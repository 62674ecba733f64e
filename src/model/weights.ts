/** Reads a trained model from `data/weights/` when it is first asked for, and keeps it: weights never change while we run. */
import { readFileSync } from 'node:fs';
import { type CompactModel, decodeCompactModel, decodeLinearModel, type LinearModel } from './linear.js';
import { decodeSparseModel, type SparseModel } from './sparse.js';

const loaded = new Map<string, LinearModel>();
const loadedCompact = new Map<string, CompactModel>();
const loadedSparse = new Map<string, SparseModel>();

const readWeights = (name: string): Uint8Array => readFileSync(new URL(`../data/weights/${name}.bin`, import.meta.url));

/** The model in `data/weights/<name>.bin`. */
export function loadModel(name: string): LinearModel {
  const known = loaded.get(name);
  if (known) return known;
  const model = decodeLinearModel(readWeights(name));
  loaded.set(name, model);
  return model;
}

/** The same with its rows side by side, for models of many slots and columns. */
export function loadCompactModel(name: string): CompactModel {
  const known = loadedCompact.get(name);
  if (known) return known;
  const model = decodeCompactModel(readWeights(name));
  loadedCompact.set(name, model);
  return model;
}

/** The tagger's model in `data/weights/<name>.bin`. */
export function loadSparseModel(name: string): SparseModel {
  const known = loadedSparse.get(name);
  if (known) return known;
  const model = decodeSparseModel(readWeights(name));
  loadedSparse.set(name, model);
  return model;
}
