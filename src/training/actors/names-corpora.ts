/** The names corpora: CoNLL-2003 and Worldwide Newswire as NDJSON. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MentionType } from '../../actors/tagger/labels.js';

/** What is learned from. */
export const TRAIN_FILES = ['conll-train.ndjson.gz', 'worldwide-train.ndjson.gz'];

/** A document with its names. */
export interface NameDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: MentionType }[];
}

/** The documents of an NDJSON file, gzipped or not. */
export function readDocuments(path: string): NameDocument[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as NameDocument);
}
