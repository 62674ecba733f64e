// The pages that are measured: an even sample of a folder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Paths of `count` pages (.html, .html.gz), evenly over the folder's sorted names; all, where there are no more. */
export function choosePaths(folder, count) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.html?(?:\.gz)?$/.test(file))
    .sort();
  const step = Math.max(1, files.length / count);
  const chosen = Array.from({ length: Math.min(count, files.length) }, (_, at) => files[Math.floor(at * step)]);
  return chosen.map((file) => join(folder, file));
}

/** The same pages, as bytes of HTML. */
export function readSample(folder, count) {
  return choosePaths(folder, count).map((path) => {
    const bytes = readFileSync(path);
    return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  });
}
