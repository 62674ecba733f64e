/** The parts that papers treat differently: in the text where they are named. */
import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../src/body/choose/choose.js';
import { cutBlocks } from '../../src/body/page/cut/blocks.js';
import { placeBlocks } from '../../src/body/page/layout/layout.js';
import { LayoutFacts } from '../../src/body/page/layout/layout-facts.js';
import type { Keepable } from '../../src/options.js';
import { parsePage } from '../../src/parse/index.js';

const FIRST =
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.';
const SECOND =
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.';
const THIRD =
  'The bakers of the island wait for the boat that brings them flour, and the doctor has begun to count what is left in her cupboard.';
const DECK = 'Two ferries broke loose in the night, and the island may be without bread until the weekend.';
const POST = 'The quay is gone, and so is my boat.';
const SIGNATURE = '— Ana Bell (@anabell) May 3, 2023';
const NOTE = 'Jo Example contributed to this report.';

const PAGE = `<html><head><script type="application/ld+json">{"@type":"NewsArticle"}</script><title>Storm closes harbour of small town</title></head>
<body><article><h1>Storm closes harbour of small town</h1><h2 class="deck">${DECK}</h2><p>${FIRST}</p>
<blockquote class="twitter-tweet"><p>${POST}</p>${SIGNATURE}</blockquote><p>${SECOND}</p><p>${THIRD}</p><p>${NOTE}</p></article></body></html>`;

function keptOf(html: string, keep: readonly Keepable[]): string[] {
  const facts = new LayoutFacts(placeBlocks(cutBlocks(parsePage(html, 'html').document)));
  const scores = Float32Array.from(facts.page.blocks, ({ text }) =>
    [FIRST, SECOND, THIRD].includes(text) ? 0.9 : 0.1,
  );
  const { kept } = chooseBlocks(facts, scores, new Set(keep));
  return facts.page.blocks.filter(({ index }) => kept[index] === 1).map(({ text }) => text);
}

describe('what is kept', () => {
  it.each<[string, Keepable[], string[]]>([
    ['nothing named', [], []],
    ['the standfirst', ['standfirst'], [DECK]],
    ['posts of social networks, with their signature', ['embeds'], [POST, SIGNATURE]],
    ['notes at the end', ['notes'], [NOTE]],
    ['all', ['standfirst', 'embeds', 'notes'], [DECK, POST, SIGNATURE, NOTE]],
  ])('%s', (_name, keep, parts) => {
    const kept = keptOf(PAGE, keep);
    expect([DECK, POST, SIGNATURE, NOTE].filter((part) => kept.includes(part))).toEqual(parts);
    expect(kept).toContain(SECOND);
  });

  it('a standfirst that is the first paragraph stays', () => {
    const html = `<meta name="description" content="${FIRST}"><h1>Storm closes harbour of small town</h1><p>${FIRST}</p><p>${SECOND}</p>`;
    expect(keptOf(html, [])).toEqual([FIRST, SECOND]);
  });
});

describe('what is not shown inside a paragraph', () => {
  const textOf = (inner: string): string =>
    cutBlocks(parsePage(`<p>The quay ${inner} is gone.</p>`, 'html').document).blocks[0]?.text ?? '';

  it.each([
    ['a note for readers of screens', '<span class="visually-hidden">(picture of the <b>quay</b>)</span>'],
    ['an error to come', '<span style="display: none">The caption was not recognised.</span>'],
    ['a hidden word', '<i hidden>old</i>'],
  ])('is not read: %s', (_name, inner) => {
    expect(textOf(inner)).toBe('The quay is gone.');
  });

  it.each([
    ['what is hidden from screen readers alone', '<span aria-hidden="true">of stone</span>'],
    ['what shows on wide screens', '<span class="hidden md:inline">of stone</span>'],
  ])('is read: %s', (_name, inner) => {
    expect(textOf(inner)).toBe('The quay of stone is gone.');
  });
});
