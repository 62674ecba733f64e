/** The pages of the extraction corpora, each in the fold of its site, and the models that saw none of a fold's sites. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type CutBlocks, cutBlocks } from '../body/page/blocks.js';
import { decodePage } from '../decode/index.js';
import { hashText } from '../model/hash.js';
import { decodeTrees, type TreeModel } from '../model/trees.js';
import { parsePage } from '../parse/index.js';

const SETS = ['andy', 'fundus', 'wcxb'] as const;
export const FOLDS = 3;

/** A line of a `gold.ndjson`. */
interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
  readonly url: string | null;
}

/** A page of the corpora with what its gold says; `fold` is that of all pages of its site. */
export interface CorpusPage {
  readonly set: string;
  readonly path: string;
  readonly fold: number;
  readonly gold: GoldPage;
  readonly cut: CutBlocks;
}

function siteOf({ url, id }: GoldPage, set: string): string {
  const host = /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1];
  return host ? host.split('.').slice(-2).join('.') : set === 'fundus' ? id.replace(/-V\d+.*$/, '') : id;
}

/** All pages below `root`: one folder a set with `gold.ndjson` and `pages/<id>.html.gz`. */
export function* readCorpusPages(root: string): Generator<CorpusPage> {
  for (const set of SETS)
    for (const line of readFileSync(`${root}/${set}/gold.ndjson`, 'utf8').trim().split('\n')) {
      const gold = JSON.parse(line) as GoldPage;
      const path = `${root}/${set}/pages/${gold.id}.html.gz`;
      const html = decodePage(gunzipSync(readFileSync(path))).text;
      const fold = (hashText(siteOf(gold, set)) >>> 0) % FOLDS;
      yield { set, path, fold, gold, cut: cutBlocks(parsePage(html, 'html').document) };
    }
}

/** Where the model is kept that learnt from all pages but a fold's. */
export const foldFile = (folder: string, fold: number): string => `${folder}/fold-${fold}.bin`;

/** The models by fold, each of which never saw the pages of its fold. */
export const readFoldModels = (folder: string): readonly TreeModel[] =>
  Array.from({ length: FOLDS }, (_, fold) => decodeTrees(readFileSync(foldFile(folder, fold))));
