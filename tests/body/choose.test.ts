/** What neighbours settle once each block has its score. */
import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../src/body/choose/choose.js';
import { cutBlocks } from '../../src/body/page/cut/blocks.js';
import { placeBlocks } from '../../src/body/page/layout/layout.js';
import { LayoutFacts } from '../../src/body/page/layout/layout-facts.js';
import { parsePage } from '../../src/parse/index.js';

const FIRST =
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.';
const SECOND =
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.';
/** So that no paragraph is another's copy. */
const NAMES = ['Alma', 'Bruno', 'Clara'];
const DECK = 'Two ferries broke loose in the night, and the island may be without bread until the weekend.';

/** The texts that are kept of blocks with such scores, in page order. */
function keptOf(html: string, scores: readonly number[]): string[] {
  const facts = new LayoutFacts(placeBlocks(cutBlocks(parsePage(html, 'html').document)));
  const { blocks } = facts.page;
  expect(blocks).toHaveLength(scores.length);
  const { kept } = chooseBlocks(facts, Float32Array.from(scores));
  return blocks.filter(({ index }) => kept[index] === 1).map(({ text }) => text);
}

describe('subheads', () => {
  const around = (inner: string): string => `<article><p>${FIRST}</p>${inner}<p>${SECOND}</p></article>`;
  it.each([
    ['a heading over kept text', '<h2>What the mayor says</h2>', 'What the mayor says'],
    ['a bold question of an interview', '<p><b>When will they sail?</b></p>', 'When will they sail?'],
  ])('less is asked of %s', (_name, inner, text) => {
    expect(keptOf(around(inner), [0.9, 0.4, 0.9])).toEqual([FIRST, text, SECOND]);
  });

  it('a linked one is another story’s', () => {
    const html = around('<h2><a href="/bread">Island without bread</a></h2>');
    expect(keptOf(html, [0.9, 0.4, 0.9])).toEqual([FIRST, SECOND]);
  });

  it('a sure one stays over a player and a row of buttons', () => {
    const buttons = Array.from({ length: 9 }, (_, at) => `<button>Go to part ${at}</button>`);
    const html = around(`<h2>The night in pictures</h2>${buttons.join('')}`);
    expect(keptOf(html, [0.9, 0.95, ...buttons.map(() => 0.01), 0.9])).toContain('The night in pictures');
  });
});

it('a paragraph that is all link needs a high score on a news system’s page', () => {
  const html = `<script type="application/ld+json">{"@type":"NewsArticle"}</script><article><p>${FIRST}</p><p><a href="/bread">The island is without bread after the storm</a></p><p>${SECOND}</p></article>`;
  expect(keptOf(html, [0.9, 0.7, 0.9])).toEqual([FIRST, SECOND]);
  expect(keptOf(html, [0.9, 0.9, 0.9])).toHaveLength(3);
});

it('labels that come again are dropped, bold ones that head something stay', () => {
  const parts = (label: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle"}</script><article>${NAMES.map((name) => `<p>${label}</p><p>${name}: ${FIRST}</p>`).join('')}</article>`;
  const scores = [0.7, 0.9, 0.7, 0.9, 0.7, 0.9];
  expect(keptOf(parts('Article content'), scores)).toEqual(NAMES.map((name) => `${name}: ${FIRST}`));
  expect(keptOf(parts('Article content'), [0.9, 0.9, 0.9, 0.9, 0.9, 0.9])).toHaveLength(6);
  expect(keptOf(parts('<b>Pros</b>'), scores)).toHaveLength(6);
});

describe('lists and tables', () => {
  const list = '<ul><li>Cranes come by sea.</li><li>The road closes in May.</li></ul>';
  it('one that a kept line announces is kept, at the end too', () => {
    const html = `<article><p>${FIRST}</p><p>What comes next:</p>${list}</article>`;
    expect(keptOf(html, [0.9, 0.7, 0.1, 0.1])).toHaveLength(4);
  });

  it('one that nothing announces is kept on its score alone', () => {
    const html = `<article><p>${FIRST}</p><p>So it was.</p>${list}</article>`;
    expect(keptOf(html, [0.9, 0.7, 0.1, 0.1])).toHaveLength(2);
  });

  it('a table between paragraphs is kept whole where the score does not rule it out', () => {
    const html = `<article><p>${FIRST}</p><table><tr><td>Ward</td><td><a href="/b">Bell</a></td></tr></table><p>${SECOND}</p></article>`;
    expect(keptOf(html, [0.9, 0.3, 0.1, 0.9])).toEqual([FIRST, 'Ward', 'Bell', SECOND]);
    expect(keptOf(html, [0.9, 0.02, 0.02, 0.9])).toEqual([FIRST, SECOND]);
  });
});

describe('the standfirst', () => {
  const page = (body: string): string =>
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle"}</script><title>Storm closes harbour of small town</title></head><body><article><h1>Storm closes harbour of small town</h1>${body}<p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;
  it.each([
    ['a sentence over the byline', `<p>${DECK}</p><p>By Ana Bell</p>`, [0.1, 0.3, 0.01, 0.9, 0.9], true],
    [
      'one that the score thinks little of is none',
      `<p>${DECK}</p><p>By Ana Bell</p>`,
      [0.1, 0.1, 0.01, 0.9, 0.9],
      false,
    ],
    [
      'a caption is none',
      '<p class="deck">The ferry on the rocks of the island. Photo: Jo Example</p>',
      [0.1, 0.1, 0.9, 0.9],
      false,
    ],
    [
      'a short sentence that its class calls one',
      '<p class="deck">No bread until Sunday!</p>',
      [0.1, 0.1, 0.9, 0.9],
      true,
    ],
    ['a short label is none', '<p class="deck">Storm damage, islands</p>', [0.1, 0.1, 0.9, 0.9], false],
    [
      'a row of buttons below it changes nothing',
      `<p class="deck">${DECK.slice(0, 60)}</p>${'<button>Share</button>'.repeat(9)}`,
      [0.1, 0.1, ...Array(9).fill(0.01), 0.9, 0.9],
      true,
    ],
  ])('%s', (_name, body, scores, isKept) => {
    expect(keptOf(page(body), scores).length).toBe(isKept ? 3 : 2);
  });
});

describe('the deck of a page that does not call itself an article', () => {
  const page = (deck: string): string =>
    `<title>Storm closes harbour of small town</title><article><h1>Storm closes harbour of small town</h1>${deck}<p>${FIRST}</p></article>`;
  it.each([
    ['opens it as a heading that is a sentence', `<h2 class="deck">${DECK}</h2>`, true],
    ['is left out where it is a line of summary', `<p class="deck">${DECK}</p>`, false],
    ['is left out where it is no sentence', `<h2 class="deck">${DECK.slice(0, -1)}</h2>`, false],
  ])('%s', (_name, deck, isKept) => {
    expect(keptOf(page(deck), [0.1, 0.1, 0.9])).toHaveLength(isKept ? 2 : 1);
  });
});

describe('groups', () => {
  const page = (inner: string): string => `<article><p>${FIRST}</p>${inner}<p>${SECOND}</p></article>`;
  const row = '<tr><td>Ferry</td><td>Damage</td></tr>';
  it.each([
    ['a list is kept whole', '<ul><li>The Alma</li><li>The Bruno</li><li>The Clara</li></ul>', [0.6, 0.3, 0.6], 5],
    ['a table is kept whole', `<table>${row}${row}</table>`, [0.6, 0.3, 0.6, 0.3], 6],
    [
      'headings of one shape are kept together',
      `<h3>Alma</h3><p>Alma: ${FIRST}</p><h3>Bruno</h3><p>Bruno: ${FIRST}</p><h3>Clara</h3>`,
      [0.6, 0.9, 0.3, 0.9, 0.6],
      7,
    ],
    ['an unlikely list is not', '<ul><li>The Alma</li><li>The Bruno</li><li>The Clara</li></ul>', [0.6, 0.2, 0.2], 3],
    [
      'a link between the lines is not',
      '<ul><li>Alma</li><li><a href="/bruno">Bruno</a></li><li>Clara</li></ul>',
      [0.7, 0.3, 0.7],
      4,
    ],
    ['an unlikely line is not', '<ul><li>Alma</li><li>Share</li><li>Clara</li></ul>', [0.7, 0.1, 0.7], 4],
  ])('%s', (_name, inner, scores, count) => {
    expect(keptOf(page(inner), [0.9, ...scores, 0.9])).toHaveLength(count);
  });
});

describe('a story that the page loads below its own', () => {
  const story = (headline: string, byline: string): string =>
    `<section><h1 class="title">${headline}</h1>${byline}<p>${headline}: ${FIRST}</p><p>${headline}: ${SECOND}</p></section>`;
  const textOf = (headline: string): string[] => [`${headline}: ${FIRST}`, `${headline}: ${SECOND}`];
  const scores = [0.2, 0.1, 0.9, 0.9];
  it('is left out from its headline on', () => {
    const [own, next] = ['Storm closes harbour', 'Island without bread'].map((line) =>
      story(line, '<p>By Ana Bell</p>'),
    );
    const html = `<title>Storm closes harbour of small town</title>${own}${next}`;
    expect(keptOf(html, [...scores, ...scores])).toEqual(textOf('Storm closes harbour'));
  });

  it('is none where the heading has no byline: a part of a long article', () => {
    const html = `<title>Storm closes harbour of small town</title>${story('Storm closes harbour', '')}${story('The damage', '')}`;
    expect(keptOf(html, [0.2, 0.9, 0.9, 0.9, 0.9, 0.9])).toEqual([
      ...textOf('Storm closes harbour'),
      'The damage',
      ...textOf('The damage'),
    ]);
  });
});

describe('text below the parts that close an article', () => {
  const parts = ['tags', 'share', 'newsletter', 'comments'].map(
    (name) => `<div class="${name}"><p>Alma</p><p>Bruno</p></div>`,
  );
  const page = (closing: readonly string[]): string =>
    `<article><p>${FIRST}</p><p>${SECOND}</p></article>${closing.join('')}<p>${DECK}</p>`;
  const little = (length: number): number[] => Array(length).fill(0.01);
  it.each([
    ['is none of it where the score is not sure of it', parts, [0.9, 0.9, ...little(8), 0.6], 2],
    ['is its own where the score is sure of it', parts, [0.9, 0.9, ...little(8), 0.9], 3],
    ['is its own below two of them', [...parts.slice(0, 2), ...parts.slice(0, 2)], [0.9, 0.9, ...little(8), 0.6], 3],
  ])('%s', (_name, closing, scores, count) => {
    expect(keptOf(page(closing), scores)).toHaveLength(count);
  });
});

it('paragraphs that break off are other stories’ where several do', () => {
  const cut = `${DECK.slice(0, -1)}...`;
  const page = (...teasers: string[]): string =>
    `<article><p>${FIRST}</p><p>${SECOND}</p>${teasers.map((text) => `<p>${text}</p>`).join('')}</article>`;
  expect(keptOf(page(cut, cut), [0.9, 0.9, 0.6, 0.6])).toEqual([FIRST, SECOND]);
  expect(keptOf(page(cut), [0.9, 0.9, 0.6])).toHaveLength(3);
});

describe('the text under a picture that stands among the paragraphs', () => {
  it.each([
    [
      'an agency’s picture from the archive',
      'FILE - The ferry Alma leaves the harbour of the island in May 2019.',
      true,
    ],
    ['with its source in brackets', 'The ferry Alma on the rocks off the island on Monday (Photo by Jo Example)', true],
    ['with an agency behind a name', 'The ferry Alma on the rocks off the island on Monday (Jo Example/AFP)', true],
    ['in italics with an agency', '<i>The ferry Alma on the rocks off the island on Monday. (AP)</i>', true],
    [
      'a wire report’s last sentence stays',
      'The ferries will stay away until May, the mayor said on Monday. (AP)',
      false,
    ],
    ['other words in brackets stay', 'The damage was seen from the air (photos show two ferries on the rocks).', false],
  ])('%s', (_name, text, isOut) => {
    expect(keptOf(`<article><p>${FIRST}</p><p>${text}</p><p>${SECOND}</p></article>`, [0.9, 0.9, 0.9])).toHaveLength(
      isOut ? 2 : 3,
    );
  });
});

it.each([
  'The opinions expressed here are those of the author and not of this paper.',
  'Ana Bell covers harbours and islands. Follow her on the usual networks.',
  'Last updated: April 3, 2019, 9:27 am',
  'Zuletzt aktualisiert am 3. April 2019',
  'Die Agentur lieferte diese Meldung, die redaktionell nicht bearbeitet wurde.',
])('no text of the article: %s', (note) => {
  expect(keptOf(`<article><p>${FIRST}</p><p>${SECOND}</p><p>${note}</p></article>`, [0.9, 0.9, 0.9])).toEqual([
    FIRST,
    SECOND,
  ]);
});
