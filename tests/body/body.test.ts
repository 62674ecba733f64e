/** What the body stage keeps and takes out, by small pages written for it. */
import { describe, expect, it } from 'vitest';
import { keepLongProse, keepSiblings } from '../../src/body/choose/siblings.js';
import { findBody } from '../../src/body/index.js';
import { cutBlocks } from '../../src/body/page/cut/blocks.js';
import { placeBlocks } from '../../src/body/page/layout/layout.js';
import { LayoutFacts } from '../../src/body/page/layout/layout-facts.js';
import { parsePage } from '../../src/parse/index.js';

const PROSE = [
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.',
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.',
  'Fishermen who have worked in these waters for years said they had never seen waves so high so close to the quay before.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const read = (html: string) => findBody(parsePage(html, 'html'));
const textOf = (html: string): string[] => read(html).blocks.map(({ text }) => text);

describe('findBody', () => {
  it.each([
    ['paragraphs alone', `<article><h1>Storm closes harbour</h1>${paragraphs}</article>`],
    ['a form round the whole page', `<form><div><h1>Storm closes harbour</h1>${paragraphs}</div></form>`],
    ['a sidebar named on the body', `<body class="has-sidebar"><div>${paragraphs}</div></body>`],
    [
      'a newsletter box between paragraphs',
      `<div>${paragraphs.replace('</p><p>', '</p><div class="newsletter-box"><p>Sign up for our morning newsletter</p></div><p>')}</div>`,
    ],
    [
      'a link to another story between paragraphs',
      `<div>${paragraphs.replace('</p><p>', '</p><p><a href="/x">Read more: Island without bread after the storm</a></p><p>')}</div>`,
    ],
    [
      'cards of other stories after the end',
      `<main><div>${paragraphs}</div><div class="related"><a href="/a"><h3>Island without bread</h3><p>Bakers are waiting for the ferry that brings them the flour they need for the week.</p></a></div></main>`,
    ],
  ])('keeps the article and nothing else: %s', (_name, html) => {
    expect(textOf(html)).toEqual(PROSE);
  });

  it.each([
    ['inline elements join without a space', '<b>Un</b>broken', 'Unbroken'],
    ['white space is squeezed', 'two \n\t words', 'two words'],
    ['a soft hyphen and a zero-width space go', 'un\u00adbro\u200bken', 'unbroken'],
    ['a line break stays one', 'one<br>two', 'one\ntwo'],
  ])('%s', (_name, inner, expected) => {
    const [first] = textOf(`<div><p>${inner} ${PROSE[0]}</p>${paragraphs}</div>`);
    expect(first?.startsWith(`${expected} `)).toBe(true);
  });

  it('parts paragraphs at an empty line', () => {
    expect(textOf(`<div>${PROSE.join('<br><br>')}</div>`)).toEqual(PROSE);
  });

  it('reads captions with their credits', () => {
    const { captions, blocks } = read(
      `<article><figure><img src="x"><figcaption>The ferry on the rocks. Photo: Jo Example</figcaption></figure>${paragraphs}</article>`,
    );
    expect(captions).toEqual([{ text: 'The ferry on the rocks.', credit: 'Jo Example' }]);
    expect(blocks).toHaveLength(3);
  });

  it('says why a page holds no article', () => {
    const { blocks, noArticle } = read('<ul><li><a href="/a">Weather</a></li><li><a href="/b">Sport</a></li></ul>');
    expect(blocks).toEqual([]);
    expect(noArticle).not.toBeNull();
  });
});

const SENTENCE = 'Questions over the old quay and its cranes remain open, engineers said.';

describe('a sentence next to the kept paragraphs', () => {
  const bare = ['Storm closes harbour', ...PROSE].map((text) => `<p>${text}</p>`).join('');
  it.each([
    ['with their tag and no sign of its own stays', `<p>${SENTENCE}</p>`, true],
    ['that is a link goes', `<p><a href="/x">${SENTENCE}</a></p>`, false],
    ['that speaks for the paper goes', '<p>A second writer contributed to this report from the far island.</p>', false],
    ['in a part of its own goes', `<div class="related"><div><p>${SENTENCE}</p></div></div>`, false],
    ['of a few words goes', '<p>Island without bread.</p>', false],
  ])('%s', (_name, last, isKept) => {
    const facts = new LayoutFacts(placeBlocks(cutBlocks(parsePage(`<div>${bare}${last}</div>`, 'html').document)));
    const kept = Uint8Array.from(facts.page.blocks, (_, at) => (at > 0 && at <= PROSE.length ? 1 : 0));
    keepSiblings(facts, kept);
    expect(kept[PROSE.length + 1] === 1).toBe(isKept);
  });

  it('stays out where several fall together: they are another part of the page', () => {
    const rest = `<p>${SENTENCE}</p><p>${SENTENCE.replace('quay', 'pier')}</p>`;
    const facts = new LayoutFacts(placeBlocks(cutBlocks(parsePage(`<div>${bare}${rest}</div>`, 'html').document)));
    const kept = Uint8Array.from(facts.page.blocks, (_, at) => (at > 0 && at <= PROSE.length ? 1 : 0));
    keepSiblings(facts, kept);
    expect([...kept].slice(-2)).toEqual([0, 0]);
  });
});

describe('the headline over the text', () => {
  const NAME = 'Storm closes harbour of a small town';
  const ld = (headline: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
  it.each([
    ['a plain block that JSON-LD calls so', `${ld(NAME)}<div><div>${NAME}</div>${paragraphs}</div>`],
    [
      'one with other marks',
      `${ld('Storm \\u201ccloses\\u201d harbour of a small town')}<div>${NAME}</div>${paragraphs}`,
    ],
    ['a plain block that is the title', `<title>${NAME} | Example Daily</title><div>${NAME}</div>${paragraphs}`],
    ['the first heading of a page without titles', `<h2>${NAME}</h2>${paragraphs}`],
    ['a first level heading', `<h1>${NAME}</h1>${paragraphs}`],
  ])('%s is taken out as such', (_name, html) => {
    const { blocks, removals, head } = read(html);
    expect(blocks.map(({ text }) => text)).toEqual(PROSE);
    expect(removals).toContainEqual(expect.objectContaining({ reason: 'headline', text: NAME }));
    expect(head[0]).toEqual({ kind: 'headline', text: NAME });
  });

  it('a step of a path that says the same is none', () => {
    const path = `<ul><li><a href="/">Coast</a></li><li>${NAME}</li></ul>`;
    const { removals } = read(`<title>${NAME}</title>${path}<div><h1>${NAME}</h1>${paragraphs}</div>`);
    expect(removals.filter(({ reason }) => reason === 'headline')).toHaveLength(1);
  });
});

describe('findBody on scraped text', () => {
  it('cuts breadcrumbs, date line, caption, signature and the cards of other stories', () => {
    const lines = [
      'World / Coast',
      'Storm closes harbour of small town',
      '12 May 2023 - 08:30 Example Agency',
      'The ferry on the rocks. Picture: JO EXAMPLE',
      ...PROSE,
      'Example Agency',
      'Island without bread after the storm',
      'Bakers wait for the ferry that brings the flour',
      'World',
      '4 hours ago',
    ];
    const { blocks, head, captions } = findBody(parsePage(lines.join('\n\n'), 'text'));
    expect(blocks.map(({ text }) => text)).toEqual(PROSE);
    expect(captions).toEqual([{ text: 'The ferry on the rocks.', credit: 'JO EXAMPLE' }]);
    expect(head.map(({ kind }) => kind)).toEqual(['section', 'headline', 'date']);
  });
});

describe('lines that are never the article’s', () => {
  const between = (line: string): string => `<div>${paragraphs.replace('</p><p>', `</p><p>${line}</p><p>`)}</div>`;
  it.each([
    ['a counter of pictures', '3 of 12'],
    ['a counter in German', '3 von 12'],
    ['a rule of dashes', '_____'],
    ['an age', '3d ago / 7:14 AM UTC'],
    ['a credit', 'Photo: Jo Example/Example Images'],
    ['a credit in French', 'Crédit photo : Jo Example'],
    ['a time to read', '3 MIN. READ'],
    ['a call to click', 'CLICK HERE TO GET THE HARBOUR APP'],
    ['a call in Italian', 'Clicca qui per la nostra newsletter'],
  ])('%s', (_name, line) => {
    expect(textOf(between(line))).toEqual(PROSE);
  });

  it('who else worked on the article', () => {
    const note = '<p>Jo Example contributed to this report from the far island.</p>';
    expect(textOf(`<article><h1>Storm closes harbour</h1>${paragraphs}${note}</article>`)).toEqual(PROSE);
  });

  it('words for screen readers inside a line', () => {
    const [first] = textOf(
      `<div><p>The port<a href="/x"> office<span class="sr-only"> (opens in a new window)</span></a>. ${PROSE[0]}</p>${paragraphs}</div>`,
    );
    expect(first).toBe(`The port office. ${PROSE[0]}`);
  });
});

describe('a long paragraph of the same shape as the kept ones', () => {
  const facts = new LayoutFacts(
    placeBlocks(cutBlocks(parsePage(`<div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`, 'html').document)),
  );
  it.each([
    ['before them stays', [0, 1, 1]],
    ['between them stays', [1, 0, 1]],
    ['after them is not brought back', [1, 1, 0]],
  ])('%s', (_name, chosen) => {
    const kept = Uint8Array.from(chosen);
    keepLongProse(facts, kept);
    expect([...kept]).toEqual(chosen[2] === 0 ? chosen : [1, 1, 1]);
  });
});
