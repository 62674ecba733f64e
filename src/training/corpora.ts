/** What the training scripts read and write; they are run from the repository's root. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The documents of a corpus file, `claims/polnear-train.ndjson.gz`: NDJSON, plain or gzipped, beside the repository. */
export function readCorpus<Document>(name: string): Document[] {
  const bytes = readFileSync(`../shared/corpora/${name}`);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Document);
}

/** Puts a trained model where `loadModel` looks after the next build. */
export function writeWeights(name: string, bytes: Uint8Array): void {
  writeFileSync(`src/data/weights/${name}.bin`, bytes);
  console.log(`${name}.bin: ${bytes.length} bytes`);
}
