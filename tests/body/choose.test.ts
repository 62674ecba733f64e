/** What neighbours settle once each block has its score. */
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../src/body/blocks.js';
import { chooseBlocks } from '../../src/body/choose.js';
import { placeBlocks } from '../../src/body/page.js';
import { PageFacts } from '../../src/body/page-facts.js';
import { parsePage } from '../../src/parse/index.js';

const FIRST =
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.';
const SECOND =
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.';
const DECK = 'Two ferries broke loose in the night, and the island may be without bread until the weekend.';

/** The texts that are kept of blocks with such scores, in page order. */
function keptOf(html: string, scores: readonly number[]): string[] {
  const facts = new PageFacts(placeBlocks(cutBlocks(parsePage(html, 'html').document)));
  const { blocks } = facts.page;
  expect(blocks).toHaveLength(scores.length);
  const kept = chooseBlocks(facts, Float32Array.from(scores));
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
  const parts = (label: string): string => `<article>${`<p>${label}</p><p>${FIRST}</p>`.repeat(3)}</article>`;
  const scores = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
  expect(keptOf(parts('Article content'), scores)).toEqual([FIRST, FIRST, FIRST]);
  expect(keptOf(parts('<b>Pros</b>'), scores)).toHaveLength(6);
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
      'a row of buttons below it changes nothing',
      `<p class="deck">${DECK.slice(0, 60)}</p>${'<button>Share</button>'.repeat(9)}`,
      [0.1, 0.1, ...Array(9).fill(0.01), 0.9, 0.9],
      true,
    ],
  ])('%s', (_name, body, scores, isKept) => {
    expect(keptOf(page(body), scores).length).toBe(isKept ? 3 : 2);
  });
});

it.each([
  'The opinions expressed here are those of the author and not of this paper.',
  'Ana Bell covers harbours and islands. Follow her on the usual networks.',
  'Die Agentur lieferte diese Meldung, die redaktionell nicht bearbeitet wurde.',
])('no text of the article: %s', (note) => {
  expect(keptOf(`<article><p>${FIRST}</p><p>${SECOND}</p><p>${note}</p></article>`, [0.9, 0.9, 0.9])).toEqual([
    FIRST,
    SECOND,
  ]);
});
