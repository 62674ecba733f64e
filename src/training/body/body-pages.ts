/** The pages of the extraction corpora, each in the fold of its site, and the models that saw none of a fold's sites. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type CutBlocks, cutBlocks } from '../../body/page/cut/blocks.js';
import type { BlockModels } from '../../body/score/score.js';
import { decodePage } from '../../decode/index.js';
import { hashText } from '../../model/hash.js';
import { decodeTrees } from '../../model/trees.js';
import { parsePage } from '../../parse/index.js';

const SETS = ['andy', 'fundus', 'wcxb', 'fundus-history', 'newspaper'] as const;
/** How many parts the sites are dealt into. */
export const FOLDS = 3;
/** Half of the set's addresses are broken: the host stands in the page's name. */
const NEWSPAPER_HOST = /^np-(.+?)\d*$/;

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
  const host = set === 'newspaper' ? NEWSPAPER_HOST.exec(id)?.[1] : /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1];
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

/** The files of the models that learnt from all pages but a fold's. */
export const foldFiles = (folder: string, fold: number): Record<keyof BlockModels, string> => ({
  usual: `${folder}/usual-${fold}.bin`,
  small: `${folder}/small-${fold}.bin`,
});

/** The models by fold, each of which never saw the pages of its fold. */
export const readFoldModels = (folder: string): readonly BlockModels[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const { usual, small } = foldFiles(folder, fold);
    return { usual: decodeTrees(readFileSync(usual)), small: decodeTrees(readFileSync(small)) };
  });
