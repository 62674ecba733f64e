// The pass, stage by stage, with the CPU time that each took on one page.

import {
  decodePage,
  findActors,
  findBody,
  findClaims,
  findEvents,
  joinBlocks,
  openDoc,
  parsePage,
  readDateline,
  readMetadata,
  readText,
  settleArticle,
} from '../../dist/stages.js';

/** Stage name → milliseconds of CPU time, so that other work on the machine does not count. */
export function timeStages(bytes) {
  const times = new Map();
  const time = (stage, run) => {
    const before = process.cpuUsage();
    const made = run();
    const { user, system } = process.cpuUsage(before);
    times.set(stage, (user + system) / 1e3);
    return made;
  };
  const { text: source } = time('decode', () => decodePage(bytes));
  const tree = time('parse', () => parsePage(source, 'html'));
  const metadata = time('metadata', () => readMetadata(tree, null));
  const body = time('body', () => findBody(tree));
  const text = time('text', () => joinBlocks(body.blocks));
  const article = time('article', () => settleArticle({ page: { metadata, body }, text, options: {} }));
  const doc = time('reading', () => openDoc(readText(text)));
  const dateline = time('dateline', () => readDateline({ reading: doc, article, head: body.head }));
  const actors = time('actors', () => findActors({ reading: doc, article, dateline }));
  const claims = time('claims', () => findClaims({ doc, actors }));
  time('events', () => findEvents({ doc, article, dateline, actors, claims }));
  return times;
}
