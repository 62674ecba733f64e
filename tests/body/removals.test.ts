/** Every step that takes something out, with what it must and must not take, and every reason that a removal can have. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOfMarkup } from '../../src/body/html.js';
import { type Cause, findBody } from '../../src/body/index.js';
import { cutBlocks } from '../../src/body/page/cut/blocks.js';
import { placeBlocks } from '../../src/body/page/layout/layout.js';
import { LayoutFacts } from '../../src/body/page/layout/layout-facts.js';
import { REMOVAL_REASONS } from '../../src/data/boilerplate/removal-reasons.js';
import { REMOVAL_RULES, type RemovalRule } from '../../src/data/boilerplate/removal-rules.js';
import { DEFAULT_KEEP, type Keepable } from '../../src/options.js';
import { parsePage } from '../../src/parse/index.js';

const FIRST =
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.';
const SECOND =
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.';
const THIRD =
  'The bakers of the island wait for the boat that brings them flour, and the doctor has begun to count what is left in her cupboard.';
const FOURTH =
  'Engineers from the mainland are to look at the quay on Thursday, and the council meets in the evening to hear what they found.';
const STORY = [FIRST, SECOND, THIRD, FOURTH];
const PROSE = `<p>${FIRST}</p><p>${SECOND}</p>`;
const LONG_PROSE = `${PROSE}<p>${THIRD}</p><p>${FOURTH}</p>`;
const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

/** What becomes of the last block with a text where the prose has a high score, `low` a low one, and all other blocks `score`. */
function causeOf(
  html: string,
  text: string,
  { score = 0.9, low = [] as string[], keep = DEFAULT_KEEP } = {},
): Cause | null {
  const facts = new LayoutFacts(placeBlocks(cutBlocks(parsePage(html, 'html').document)));
  const scores = Float32Array.from(facts.page.blocks, (block) =>
    low.includes(block.text) ? 0.01 : STORY.includes(block.text) ? 0.9 : score,
  );
  const verdict = bodyOfMarkup(facts, scores, { keep: new Set(keep) }).verdicts.findLast((each) => each.text === text);
  if (verdict === undefined) throw new Error(`no block "${text}"`);
  return verdict.cause;
}

const between = (block: string): string => `<article><p>${FIRST}</p>${block}<p>${SECOND}</p></article>`;
const below = (block: string): string => `<article>${LONG_PROSE}${block}</article>`;
/** Not right under the text, where a short line is a signature. */
const after = (block: string): string => below(`<p>Most read</p>${block}`);
const HEADED = (block: string): string =>
  `${NEWS}<article><h1>Storm closes harbour of small town</h1>${block}${PROSE}</article>`;
const line = (text: string): string => between(`<p>${text}</p>`);

/** A block that a step takes out, and one like it that no step does. */
interface StepCase {
  readonly must: readonly [html: string, text: string];
  readonly mustNot: readonly [html: string, text: string];
  readonly reason: keyof typeof REMOVAL_REASONS;
  readonly score?: number;
  readonly keep?: readonly Keepable[];
}

const lines = (must: string, mustNot: string): Pick<StepCase, 'must' | 'mustNot'> => ({
  must: [line(must), must],
  mustNot: [line(mustNot), mustNot],
});
const teasers = (mark: string): string =>
  `<p>The bakers of the island wait for the ferry that brings them their flour and their${mark}</p><p>Walkers on the long beach found the mast of a ship that had been lost since the${mark}</p>`;
const CLOSING_PARTS = ['tags', 'share', 'newsletter', 'comments', 'footer'].map(
  (name) => `<div class="${name}"><p>A ${name} part</p><p>More of the ${name} part</p></div>`,
);

const STEPS: Partial<Record<RemovalRule, StepCase>> = {
  'embedded-post': {
    ...lines('— Ana Bell (@anabell) May 3, 2023', 'Ana Bell wrote on May 3 that the quay was gone.'),
    reason: 'embed',
  },
  'picture-text': {
    ...lines('The ferry on the rocks. (Photo: Jo Example)', 'The ferry on the rocks was a photo in every paper.'),
    reason: 'caption',
  },
  'credit-line': { ...lines('Photo: Jo Example', 'Photo editors came to see the quay.'), reason: 'caption' },
  'copyright-line': {
    ...lines('Copyright 2023 Harbour Times', 'The copyright law is of no help to the islanders.'),
    reason: 'footer',
  },
  disclaimer: {
    ...lines('The opinions expressed here are not those of this paper.', 'Opinions on the storm differ on the island.'),
    reason: 'note',
  },
  'separator-line': { ...lines('___', 'A ___ B'), reason: 'separator' },
  'counter-line': { ...lines('3 of 12', '3 of 12 ferries'), reason: 'label' },
  'age-line': { ...lines('4 hours ago', 'Four hours later the wind fell.'), reason: 'byline' },
  'reading-time': { ...lines('3 min read', 'The crew had 3 minutes to leave.'), reason: 'byline' },
  'update-line': { ...lines('Last updated: April 3, 2019', 'The map was last redrawn in 2019.'), reason: 'byline' },
  'call-line': { ...lines('Click here to get the harbour app', 'Click went the lock of the gate.'), reason: 'promo' },
  'byline-line': { ...lines('By Ana Bell', 'By noon the quay was gone'), reason: 'byline' },
  'pointer-link': {
    must: [between('<p><a href="/x">Read more: Island without bread</a></p>'), 'Read more: Island without bread'],
    mustNot: [line('Read more books, the mayor said.'), 'Read more books, the mayor said.'],
    reason: 'related-stories',
  },
  'share-label': {
    must: [between('<div class="share"><p>Send it to a friend</p></div>'), 'Send it to a friend'],
    mustNot: [line('Send it to a friend'), 'Send it to a friend'],
    reason: 'share',
  },
  'source-line': { ...lines('Source: Harbour Office', 'Sources on the island differ.'), reason: 'caption' },
  'button-label': {
    must: [between('<button>Track the ferry</button>'), 'Track the ferry'],
    mustNot: [between('<button>Who pays for the quay?</button>'), 'Who pays for the quay?'],
    reason: 'navigation',
  },
  'related-label': { ...lines('Read next:', 'Read next week how it went on.'), reason: 'related-stories' },
  'contents-label': {
    must: [
      between('<h2>Table of contents</h2><p>What the storm did to the island of the bakers.</p>'),
      'Table of contents',
    ],
    mustNot: [
      between('<h2>Table of the storms</h2><p>What the storm did to the island of the bakers.</p>'),
      'Table of the storms',
    ],
    reason: 'navigation',
  },
  'sales-notice': {
    ...lines(
      'If you buy a lamp through these links, we may earn a commission.',
      'The commission found that whoever buys a lamp may return it.',
    ),
    reason: 'advertisement',
  },
  'newsletter-appeal': {
    ...lines(
      'Want more of the island? Sign up for our weekly newsletter.',
      'Twelve bakers signed up for the newsletter of the harbour office.',
    ),
    reason: 'newsletter',
  },
  'reader-appeal': {
    ...lines('Got a story? Write to the desk.', 'The mayor has got a story to tell, and a long one.'),
    reason: 'promo',
  },
  'advertisement-label': {
    ...lines('Advertisement', 'The advertisement fell off the wall.'),
    reason: 'advertisement',
  },
  'unseen-line': {
    must: [
      between('<p hidden>The figures of the quay are still to be checked.</p>'),
      'The figures of the quay are still to be checked.',
    ],
    mustNot: [
      between('<p hidden>The quay is old.</p><p hidden>The figures of the quay are still to be checked.</p>'),
      'The figures of the quay are still to be checked.',
    ],
    reason: 'hidden',
  },
  'link-line': {
    must: [NEWS + between('<p><a href="/x">The island is without bread</a></p>'), 'The island is without bread'],
    mustNot: [between('<p><a href="/x">The island is without bread</a></p>'), 'The island is without bread'],
    reason: 'related-stories',
    score: 0.7,
  },
  teaser: {
    must: [
      between(teasers('…').replace('flour and', 'flour, and')).replace('…</p>', '…</p>'),
      'Walkers on the long beach found the mast of a ship that had been lost since the…',
    ],
    mustNot: [
      between(teasers(' war.')),
      'Walkers on the long beach found the mast of a ship that had been lost since the war.',
    ],
    reason: 'related-stories',
    score: 0.7,
  },
  'repeated-label': {
    must: [`${NEWS}<article>${`<p>Story so far</p><p>${FIRST}</p>`.repeat(3)}</article>`, 'Story so far'],
    mustNot: [
      `${NEWS}<article>${`<p><b>Pros</b></p><p>${FIRST}</p>`.repeat(3)}<p>${SECOND}</p><p>${THIRD}</p></article>`,
      'Pros',
    ],
    reason: 'label',
    score: 0.7,
  },
  copy: {
    must: [`<article><p>${FIRST}</p><p>${SECOND}</p><div><p>${FIRST}</p></div></article>`, FIRST],
    mustNot: [
      `<article><p>${FIRST}</p><p>${SECOND}</p><div><p>Closed on Monday</p></div></article>`,
      'Closed on Monday',
    ],
    reason: 'promo',
  },
  'next-story': {
    must: [
      `<article><h1>Storm closes harbour</h1>${PROSE}<h1>Island without bread</h1><p>By Ana Bell</p><p>The bakers wait for flour, they said on Tuesday.</p></article>`,
      'The bakers wait for flour, they said on Tuesday.',
    ],
    mustNot: [
      `<article><h1>Storm closes harbour</h1>${PROSE}<h1>Island without bread</h1><p>The bakers wait for flour, they said on Tuesday.</p></article>`,
      'The bakers wait for flour, they said on Tuesday.',
    ],
    reason: 'related-stories',
  },
  'after-close': {
    must: [
      `<div>${PROSE}</div>${CLOSING_PARTS.join('')}<div><p>Another line of text.</p></div>`,
      'Another line of text.',
    ],
    mustNot: [`<div>${PROSE}</div>${CLOSING_PARTS[0]}<div><p>Another line of text.</p></div>`, 'Another line of text.'],
    reason: 'related-stories',
    score: 0.6,
  },
  'headline-over-text': {
    must: [
      `<title>Storm closes harbour</title><article><h2>Storm closes harbour</h2>${PROSE}</article>`,
      'Storm closes harbour',
    ],
    mustNot: [
      `<title>Storm closes harbour</title><article><h2>What the mayor says</h2>${PROSE}</article>`,
      'What the mayor says',
    ],
    reason: 'headline',
  },
  'bold-name': {
    must: [`<article><p><b>Ana Bell</b></p>${PROSE}</article>`, 'Ana Bell'],
    mustNot: [`<article><p>${FIRST}</p><p><b>Ana Bell</b></p><p>${SECOND}</p></article>`, 'Ana Bell'],
    reason: 'byline',
  },
  standfirst: {
    must: [
      HEADED('<h2 class="deck">Two ferries broke loose in the night.</h2>'),
      'Two ferries broke loose in the night.',
    ],
    mustNot: [HEADED('<p class="deck">Two ferries broke loose in the night.</p>'), SECOND],
    reason: 'headline',
    keep: [],
  },
  stray: {
    must: [`<div>${PROSE}</div>${'<button>Go</button>'.repeat(10)}<p>Tides and times.</p>`, 'Tides and times.'],
    mustNot: [`<div>${PROSE}</div><p>Tides and times.</p>`, 'Tides and times.'],
    reason: 'related-stories',
    score: 0.7,
  },
  'closing-credit': {
    must: [below('<p>Jo Example contributed to this report.</p>'), 'Jo Example contributed to this report.'],
    mustNot: [
      below('<p>Jo Example contributed to the harbour fund.</p>'),
      'Jo Example contributed to the harbour fund.',
    ],
    reason: 'credit',
  },
  'closing-note': {
    must: [
      NEWS + below('<p><em>Names were changed at the wish of the crew.</em></p>'),
      'Names were changed at the wish of the crew.',
    ],
    mustNot: [
      NEWS + below('<p>Names were changed at the wish of the crew.</p>'),
      'Names were changed at the wish of the crew.',
    ],
    reason: 'note',
    score: 0.7,
  },
  'lonely-heading': {
    must: [below('<h2>On the other coast</h2>'), 'On the other coast'],
    mustNot: [below('<h2>On this coast</h2><h2>On the other coast</h2>'), 'On the other coast'],
    reason: 'label',
  },
};

const cases = Object.entries(STEPS);

describe('a step takes out what it is for, and nothing like it', () => {
  it.each(cases)('%s', (rule, { must, mustNot, reason, score = 0.9, keep = DEFAULT_KEEP }) => {
    const low = ['Go', ...CLOSING_PARTS.flatMap((part) => part.match(/(?<=<p>)[^<]+/g) ?? [])];
    expect(causeOf(...must, { score, low, keep })).toEqual({ rule, reason });
    expect(causeOf(...mustNot, { score, low, keep })).toBeNull();
  });
});

const LOW: readonly (readonly [reason: keyof typeof REMOVAL_REASONS, html: string, text: string])[] = [
  ['headline', `<article><h1>Storm closes harbour</h1>${PROSE}</article>`, 'Storm closes harbour'],
  ['byline', `<article><p>May 3, 2023</p>${PROSE}</article>`, 'May 3, 2023'],
  ['byline', below('<p>Example Agency</p>'), 'Example Agency'],
  ['caption', between('<figure><figcaption>The ferry</figcaption></figure>'), 'The ferry'],
  ['credit', after('<p>Jo Example contributed to this report.</p>'), 'Jo Example contributed to this report.'],
  ['author-bio', after('<div class="author-bio"><p>She lives on the island.</p></div>'), 'She lives on the island.'],
  ['related-stories', after('<div class="related"><p>Island without bread</p></div>'), 'Island without bread'],
  ['navigation', `<nav><a href="/">World</a></nav><article>${PROSE}</article>`, 'World'],
  ['tags', after('<p>Tags: storm, ferries</p>'), 'Tags: storm, ferries'],
  ['label', between('<p>3 of 12</p>'), '3 of 12'],
  ['separator', between('<p>___</p>'), '___'],
  ['separator', `<article><p>___</p>${PROSE}</article>`, '___'],
  ['separator', after('<p>___</p>'), '___'],
  ['share', after('<div class="share-bar"><p>Send it on</p></div>'), 'Send it on'],
  ['comments', after('<div class="comments"><p>I saw it too.</p></div>'), 'I saw it too.'],
  ['newsletter', between('<div class="newsletter"><p>Every morning at seven.</p></div>'), 'Every morning at seven.'],
  ['paywall', between('<div class="paywall"><p>Only for members.</p></div>'), 'Only for members.'],
  ['promo', between('<div class="promo"><p>Our new mugs are here.</p></div>'), 'Our new mugs are here.'],
  ['advertisement', between('<p>Advertisement</p>'), 'Advertisement'],
  ['media-player', between('<div class="video-player"><p>Two minutes</p></div>'), 'Two minutes'],
  ['embed', between('<p>— Ana Bell (@anabell) May 3, 2023</p>'), '— Ana Bell (@anabell) May 3, 2023'],
  ['cookie', after('<div class="cookie-banner"><p>We keep your data.</p></div>'), 'We keep your data.'],
  ['footer', `${after('')}<footer>About us © Harbour Times</footer>`, 'About us © Harbour Times'],
  ['hidden', between('<div style="display:none"><p>Not seen</p></div>'), 'Not seen'],
];

describe('a block with a low score reads as', () => {
  it.each(LOW.map(([reason, html, text]) => [reason, text, html] as const))('%s: %s', (reason, text, html) => {
    expect(causeOf(html, text, { score: 0.01 })).toEqual({ rule: 'low-score', reason });
  });

  it('footer, never a caption, where no text is kept', () => {
    const html = '<p>Two words</p><footer><a href="/a">About us</a> © Harbour Times</footer>';
    expect(causeOf(html, 'About us © Harbour Times', { score: 0.01 })?.reason).toBe('footer');
  });
});

describe('captions', () => {
  const captionsOf = (html: string): readonly string[] =>
    findBody(parsePage(html, 'html')).captions.map(({ text, credit }) => `${text}|${credit ?? ''}`);

  it.each([
    ['a line of copyright under the text', after('<p>© 2023 Harbour Times</p>')],
    ['one over it', `<div>© 1995 - 2023 Harbour Times. All rights reserved.</div><article>${LONG_PROSE}</article>`],
    ['one between paragraphs', between('<p>Copyright 2023 www.example.com</p>')],
    [
      'the cells of a table in a figure',
      between('<figure><table><tr><td>Ward</td><td>Vote</td></tr></table></figure>'),
    ],
  ])('hold not %s', (_name, html) => {
    expect(captionsOf(html)).toEqual([]);
  });

  it('hold a picture’s copyright', () => {
    expect(captionsOf(between('<figure><figcaption>The ferry © Jo Example</figcaption></figure>'))).toEqual([
      'The ferry|Jo Example',
    ]);
  });
});

describe('removals outside of the score', () => {
  it('a page without an article names that as the step', () => {
    expect(causeOf('<p>Two words</p>', 'Two words')).toEqual({ rule: 'no-article', reason: 'navigation' });
  });

  it('a pointer is cut out of its paragraph', () => {
    const { removals } = findBody(
      parsePage(`<article>${PROSE}<p>${FIRST} READ MORE: Ferries stay away</p>${PROSE}</article>`, 'html'),
    );
    expect(removals).toContainEqual({
      reason: 'related-stories',
      rule: 'pointer-in-paragraph',
      text: 'READ MORE: Ferries stay away',
    });
  });

  it('lines of scraped text name the part of the page that they stand in', () => {
    const scraped = [
      'World / Coast',
      'date 2022-07-13 ×',
      'The ferry on the rocks. Picture: JO EXAMPLE',
      FIRST,
      'Advertisement',
      SECOND,
      'Most read',
    ];
    const { removals } = findBody(parsePage(scraped.join('\n\n'), 'text'));
    expect(removals.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['head-line', 'navigation'],
      ['filter-line', 'navigation'],
      ['caption-line', 'caption'],
      ['phrase-line', 'advertisement'],
      ['after-end', 'related-stories'],
    ]);
  });
});

describe('the closed lists', () => {
  it('every reason has a case here', () => {
    // "rule", of the user's own, has its cases in tests/rules/sites.test.ts.
    const seen = new Set<string>(['rule', ...LOW.map(([reason]) => reason), ...cases.map(([, { reason }]) => reason)]);
    expect(Object.keys(REMOVAL_REASONS).filter((reason) => !seen.has(reason))).toEqual([]);
  });

  it('every step has a case here', () => {
    const others = [
      'site-rule',
      'low-score',
      'no-article',
      'pointer-in-paragraph',
      'head-line',
      'filter-line',
      'caption-line',
    ];
    const seen = new Set([...others, 'phrase-line', 'after-end', ...Object.keys(STEPS)]);
    expect(Object.keys(REMOVAL_RULES).filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it('README tells each reason, in this order', () => {
    const told = Object.entries(REMOVAL_REASONS).map(([reason, means]) => `\`${reason}\` ${means}`);
    const paragraph = /(?<=^`reason` what it was · ).*?(?=\n\n)/ms.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '';
    expect(paragraph.replace(/\.$/, '').split(/ ·\s/)).toEqual(told);
  });
});
