/** Reads a trained model from `data/weights/` when it is first asked for, and keeps it: weights never change while we run. */
import { readFileSync } from 'node:fs';
import { decodeLinearModel, type LinearModel } from './linear.js';

const loaded = new Map<string, LinearModel>();

/** The model in `data/weights/<name>.bin`. */
export function loadModel(name: string): LinearModel {
  const known = loaded.get(name);
  if (known) return known;
  const model = decodeLinearModel(readFileSync(new URL(`../data/weights/${name}.bin`, import.meta.url)));
  loaded.set(name, model);
  return model;
}
