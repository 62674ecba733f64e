/** The libraries that few inputs need, loaded when one does. By `require`, since `import()` would make every caller wait. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** tinyglobby: the files that a glob matches. */
export const loadGlobber = (): typeof import('tinyglobby') => require('tinyglobby');

/** fzstd: zstd frames → bytes. */
export const loadZstd = (): typeof import('fzstd') => require('fzstd');

/** yauzl: the index of a zip archive. */
export const loadZip = (): typeof import('yauzl') => require('yauzl');

/** xxhash-wasm: the checksum of zstd's content. Its WebAssembly is compiled in another thread, hence the promise. */
export const loadXxhash = (): Promise<import('xxhash-wasm').XXHashAPI> =>
  (xxhash ??= import('xxhash-wasm').then((library) => library.default()));
let xxhash: Promise<import('xxhash-wasm').XXHashAPI> | null = null;
