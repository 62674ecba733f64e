// One contender of the benchmark, in a process of its own (`fork`): a warm-up, then a timed pass over the same pages for each
// message that comes, answered with { cpu, wall } in ms a page and the peak of memory in MB.
//
//   node --expose-gc contender.mjs NAME FOLDER PAGES

import { readSample } from './sample.mjs';

/** Readability on linkedom: bytes → the article's text. */
async function loadReadability() {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return (page) => new Readability(parseHTML(page.toString('utf8')).document).parse()?.textContent ?? '';
}

/** Page → its article, read once: in the warm-up. */
async function loadArticles() {
  const { extract } = await import('../../dist/index.js');
  const articles = new Map();
  return (page) => {
    if (!articles.has(page)) articles.set(page, extract(page, { only: ['article'] }).article);
    return articles.get(page);
  };
}

/** compromise's persons, places and organizations of a text. */
async function loadNames() {
  const { default: nlp } = await import('compromise');
  return (text) => {
    const doc = nlp(text);
    for (const names of [doc.people(), doc.places(), doc.organizations()]) names.out('array');
  };
}

/** The work on one page, by contender; each loads only what it needs. */
const CONTENDERS = {
  article: async () => {
    const { extract } = await import('../../dist/index.js');
    return (page) => extract(page, { only: ['article'] });
  },
  everything: async () => {
    const { extract } = await import('../../dist/index.js');
    return (page) => extract(page);
  },
  tree: async () => {
    const { load } = await import('cheerio');
    return (page) => load(page.toString('utf8'), { xml: { xmlMode: false, decodeEntities: true } });
  },
  readability: loadReadability,
  glued: async () => {
    const [readText, findNames] = await Promise.all([loadReadability(), loadNames()]);
    return (page) => findNames(readText(page));
  },
  actors: async () => {
    const [articleOf, { readBody, readText, findActors }] = await Promise.all([
      loadArticles(),
      import('../../dist/stages.js'),
    ]);
    return (page) => {
      const article = articleOf(page);
      findActors({ reading: readText(readBody(article.text)), article, dateline: null });
    };
  },
  names: async () => {
    const [articleOf, findNames] = await Promise.all([loadArticles(), loadNames()]);
    return (page) => findNames(articleOf(page).text);
  },
};

/** Pages read before anything is timed: after some hundred the compiler has settled. */
const WARM_UP_VISITS = 120;

const [name, folder, count] = process.argv.slice(2);
const pages = readSample(folder, Number(count));
const work = await CONTENDERS[name]();
const attempt = (page) => {
  try {
    work(page);
  } catch {
    // A peer that throws on a page has had its time on it all the same.
  }
};

/** One pass over all pages, timed. */
function timePass() {
  globalThis.gc();
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  for (const page of pages) attempt(page);
  const { user, system } = process.cpuUsage(before);
  return {
    cpu: (user + system) / 1e3 / pages.length,
    wall: Number(process.hrtime.bigint() - start) / 1e6 / pages.length,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

for (let visits = 0; visits < WARM_UP_VISITS; visits += pages.length) timePass();
process.on('message', () => process.send(timePass()));
process.send('ready');
