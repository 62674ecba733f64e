// The pass, stage by stage, with the time that each took on one page.

import {
  decodePage,
  findActors,
  findBody,
  findClaims,
  findEvents,
  joinBlocks,
  parsePage,
  readDateline,
  readMetadata,
  readText,
  settleArticle,
} from '../../dist/stages.js';

/** Stage name → milliseconds. */
export function timeStages(bytes) {
  const times = new Map();
  const time = (stage, run) => {
    const start = process.hrtime.bigint();
    const made = run();
    times.set(stage, Number(process.hrtime.bigint() - start) / 1e6);
    return made;
  };
  const { text: source } = time('decode', () => decodePage(bytes));
  const tree = time('parse', () => parsePage(source, 'html'));
  const metadata = time('metadata', () => readMetadata(tree, null));
  const body = time('body', () => findBody(tree));
  const text = time('text', () => joinBlocks(body.blocks));
  const article = time('article', () => settleArticle({ page: { metadata, body }, text, options: {} }));
  const reading = time('reading', () => readText(text));
  const dateline = time('dateline', () => readDateline({ reading, article, head: body.head }));
  const actors = time('actors', () => findActors({ reading, article, dateline }));
  const claims = time('claims', () => findClaims({ reading, actors }));
  time('events', () => findEvents({ reading, article, dateline, actors, claims }));
  return times;
}
