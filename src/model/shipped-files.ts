/**
 * The files that are shipped beside the code. Each address is written out whole: bundlers that carry such files along (webpack,
 * rolldown, vite) look for `new URL('…', import.meta.url)`. The joined files of the package lie as deep as this one, so that `..`
 * means the same in both.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ADDRESSES = {
  'data/packs/plover.yaml': () => new URL('../data/packs/plover.yaml', import.meta.url),
  'data/weights/actors-judge.bin': () => new URL('../data/weights/actors-judge.bin', import.meta.url),
  'data/weights/actors.bin': () => new URL('../data/weights/actors.bin', import.meta.url),
  'data/weights/body-small.bin': () => new URL('../data/weights/body-small.bin', import.meta.url),
  'data/weights/body.bin': () => new URL('../data/weights/body.bin', import.meta.url),
  'data/weights/claims-judge.bin': () => new URL('../data/weights/claims-judge.bin', import.meta.url),
  'data/weights/claims-kept.bin': () => new URL('../data/weights/claims-kept.bin', import.meta.url),
  'data/weights/claims-links.bin': () => new URL('../data/weights/claims-links.bin', import.meta.url),
  'data/weights/claims-look.bin': () => new URL('../data/weights/claims-look.bin', import.meta.url),
  'data/weights/claims-right.bin': () => new URL('../data/weights/claims-right.bin', import.meta.url),
  'data/weights/claims-spans.bin': () => new URL('../data/weights/claims-spans.bin', import.meta.url),
  'data/weights/clusters.bin': () => new URL('../data/weights/clusters.bin', import.meta.url),
  'data/weights/dependencies.bin': () => new URL('../data/weights/dependencies.bin', import.meta.url),
  'data/weights/dependency-labels.bin': () => new URL('../data/weights/dependency-labels.bin', import.meta.url),
  'data/weights/gazetteer.bin': () => new URL('../data/weights/gazetteer.bin', import.meta.url),
  'data/weights/no-article.bin': () => new URL('../data/weights/no-article.bin', import.meta.url),
  'data/weights/tags.bin': () => new URL('../data/weights/tags.bin', import.meta.url),
  'model/mix-cells.wasm': () => new URL('../model/mix-cells.wasm', import.meta.url),
  'model/sum-rows.wasm': () => new URL('../model/sum-rows.wasm', import.meta.url),
} satisfies Readonly<Record<string, () => URL>>;

/** A file that is shipped, by its place in `dist/`. */
type ShippedFile = keyof typeof ADDRESSES;

/** The name of a file in `data/weights/`, without its ending. */
export type WeightsName = ShippedFile extends infer File
  ? File extends `data/weights/${infer Name}.bin`
    ? Name
    : never
  : never;

/** The name of a pack of rules in `data/packs/`. */
export type PackName = ShippedFile extends infer File
  ? File extends `data/packs/${infer Name}.yaml`
    ? Name
    : never
  : never;

/** The bytes of a shipped file. Throws an `Error` that says in one line what to copy where, when a bundler has left it behind. */
export function readShipped(file: ShippedFile): Uint8Array {
  const address = ADDRESSES[file]();
  try {
    return readFileSync(address);
  } catch (cause) {
    const folder = fileURLToPath(new URL('..', import.meta.url));
    throw new Error(
      `${fileURLToPath(address)} cannot be read: if wirecopy was bundled, copy node_modules/wirecopy/dist/data and node_modules/wirecopy/dist/model to ${folder}, or leave wirecopy out of the bundle`,
      { cause },
    );
  }
}
