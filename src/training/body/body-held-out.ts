/**
 * The body stage on pages whose sites its score never saw: `node dist/training/body/body-held-out.js CORPORA FOLDS FOLDER`, from the
 * repository's root. FOLDS is what `body.js --folds` wrote. FOLDER gets a file of records a set, for the corpora's own scorer.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bodyOfMarkup } from '../../body/html.js';
import { placeBlocks } from '../../body/page/layout/layout.js';
import { LayoutFacts } from '../../body/page/layout/layout-facts.js';
import { type BlockModels, scoreBlocks } from '../../body/score/score.js';
import { joinBlocks } from '../../text/index.js';
import { type CorpusPage, readCorpusPages, readFoldModels } from './body-pages.js';

/** A record that holds no more than the scorer reads: the page's path and the article's text. */
function readRecord({ path, cut }: CorpusPage, models: BlockModels): string {
  const facts = new LayoutFacts(placeBlocks(cut));
  const { blocks } = bodyOfMarkup(facts, scoreBlocks(facts, models));
  return JSON.stringify({ input: { path }, article: { text: joinBlocks(blocks).text } });
}

function main([root, folds, folder]: readonly string[]): void {
  if (!root || !folds || !folder)
    throw new Error('usage: node dist/training/body/body-held-out.js CORPORA FOLDS FOLDER');
  const models = readFoldModels(folds);
  const records = new Map<string, string[]>();
  for (const page of readCorpusPages(root)) {
    const record = readRecord(page, models[page.fold] as BlockModels);
    records.set(page.set, [...(records.get(page.set) ?? []), record]);
  }
  mkdirSync(folder, { recursive: true });
  for (const [set, lines] of records) writeFileSync(`${folder}/${set}.ndjson`, `${lines.join('\n')}\n`);
}

main(process.argv.slice(2));
