import { describe, expect, it } from 'vitest';
import { cutSiteName } from '../../src/metadata/headline/title-parts.js';
import { readPageOf } from './page.js';

const SITES = new Set(['example daily', 'exampledaily']);
const PROSE = `<p>${'The vote was close and the talks went on until the morning. '.repeat(12)}</p>`;
const headlineOf = (head: string, body: string): string | undefined => readPageOf({ head, body }).headline[0]?.value;

describe('site names', () => {
  it.each([
    ['behind a bar', 'Ties are cut | Example Daily', 'Ties are cut'],
    ['behind a dash', 'Ties are cut – Example Daily', 'Ties are cut'],
    ['before the headline', 'Example Daily | Ties are cut', 'Ties are cut'],
    ['with a rubric', 'Ties are cut | World | Example Daily', 'Ties are cut'],
    ['a dash of the headline itself stays', 'Ties are cut – for good', 'Ties are cut – for good'],
    ['a bar of the headline itself stays', 'Ties | bonds', 'Ties | bonds'],
    ['a title that is the name alone', 'Example Daily', 'Example Daily'],
  ])('%s', (_, title, headline) => expect(cutSiteName(title, SITES)).toBe(headline));
});

describe('headlines', () => {
  it.each([
    [
      'without what reads as a site’s name, where only the title tells',
      '<title>The council reads the plan «for the last time» before the vote - Correo de Brindle</title>',
      PROSE,
      'The council reads the plan «for the last time» before the vote',
    ],
    [
      'with a last piece in small letters',
      '<title>The council reads the plan before the vote - as it happened</title>',
      PROSE,
      'The council reads the plan before the vote - as it happened',
    ],
    [
      'without a name that another form of the title does without',
      '<meta property="og:title" content="North cuts ties with South"><title>North cuts ties with South | Brindle Sound</title>',
      `<h1>North cuts ties with South | Brindle Sound</h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'with a clause behind a dash that another form of the title does without',
      '<meta property="og:title" content="North cuts ties with South"><title>North cuts ties with South - with the vote just days away</title>',
      `<h1>North cuts ties with South - with the vote just days away</h1>${PROSE}`,
      'North cuts ties with South - with the vote just days away',
    ],
    [
      'not the blog’s name in the place of a heading, which leads to its front',
      '<title>North cuts ties with South - Notes from a border town, every week</title><link rel="canonical" href="https://blogs.example/border/e/1">',
      `<h1><a href="https://blogs.example/border">Notes from a border town, every week</a></h1><h3>North cuts ties with South</h3>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'a heading that leads to the page itself',
      '<title>North cuts ties with South - Notes from a border town</title><link rel="canonical" href="https://blogs.example/border/e/1">',
      `<h1><a href="https://blogs.example/border/e/1">North cuts ties with South today</a></h1>${PROSE}`,
      'North cuts ties with South today',
    ],
    [
      'without the standfirst that is set into the heading',
      '<meta property="og:title" content="North cuts ties with South"><meta name="description" content="The vote was close, and both sides left.">',
      `<h1>North cuts ties with South <span>The vote was close, and both sides left</span></h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'with words that are no standfirst',
      '<meta property="og:title" content="North cuts ties with South"><meta name="description" content="The vote was close.">',
      `<h1>North cuts ties with South after the talks of the night</h1>${PROSE}`,
      'North cuts ties with South after the talks of the night',
    ],
    [
      'without the site’s name behind a colon',
      '<title>North cuts ties:exampledaily online</title><link rel="canonical" href="https://exampledaily.com/1">',
      PROSE,
      'North cuts ties',
    ],
    [
      'without what is hidden in it',
      '<title>North cuts ties with South</title>',
      `<h1>North cuts ties with South <a href="/edit" style="display: none">Edit this</a></h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'the visible heading, not the social one',
      '<meta property="og:title" content="You won’t believe who cut ties"><title>North cuts ties with South</title>',
      `<article><h1>North cuts ties with South after vote</h1>${PROSE}</article>`,
      'North cuts ties with South after vote',
    ],
    [
      'not the masthead',
      '<title>North cuts ties | Example Daily</title><meta property="og:site_name" content="Example Daily">',
      `<h1>Example Daily</h1><article><h1>North cuts ties</h1>${PROSE}</article>`,
      'North cuts ties',
    ],
    [
      'a kicker is left out',
      '<meta property="og:title" content="North cuts ties with South">',
      `<h1><span class="kicker">Diplomacy</span> North cuts ties with South</h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'a kicker is told by the headline that stands beside it',
      '<meta property="og:title" content="North cuts ties with South">',
      `<h1><span>After the vote</span><span class="page_headline__x1">North cuts ties with South</span></h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'first words that the shared title has as well are no kicker',
      '<meta property="og:title" content="All of the ties that North cut"><title>Ties that North cut</title>',
      `<h1>All of the ties that North cut</h1>${PROSE}`,
      'All of the ties that North cut',
    ],
    [
      'the heading below a trail, not the one that the trail ends on',
      '<meta property="og:title" content="North walks out"><title>North cuts ties with South after vote</title>',
      `<ol class="breadcrumb"><li><h1>North cuts ties with South after vote</h1></li></ol><h2>North walks out</h2>${PROSE}`,
      'North walks out',
    ],
    [
      'the first of two headings of which the second is a deck',
      '<meta property="og:title" content="North cuts ties with South"><meta name="headline" content="Neighbours worry">',
      `<article><h1>North cuts ties with South</h1><h1>Neighbours worry</h1>${PROSE}</article>`,
      'North cuts ties with South',
    ],
    [
      'an element called the headline where no heading is set as one',
      '<title>North cuts ties | World</title>',
      `<div class="headline">North cuts ties</div>${PROSE}`,
      'North cuts ties',
    ],
    [
      'a heading that says something else yields to the titles',
      '<meta property="og:title" content="North cuts ties with South"><title>North cuts ties with South</title>',
      `<h1>Article details</h1>${PROSE}`,
      'North cuts ties with South',
    ],
    [
      'the title where no heading is',
      '<title>North cuts ties | Example Daily</title><meta property="og:site_name" content="Example Daily">',
      PROSE,
      'North cuts ties',
    ],
    [
      'with the line over it where the page shares it so',
      '<meta property="og:title" content="After the vote: North cuts ties"><title>After the vote: North cuts ties</title>',
      `<header><p>After the vote</p><h1>North cuts ties</h1></header>${PROSE}`,
      'After the vote: North cuts ties',
    ],
    [
      'without the line over it where one title alone has it',
      '<meta property="og:title" content="After the vote: North cuts ties"><title>North cuts ties</title>',
      `<header><p>After the vote</p><h1>North cuts ties</h1></header>${PROSE}`,
      'North cuts ties',
    ],
  ])('%s', (_, head, body, headline) => expect(headlineOf(head, body)).toBe(headline));

  const TRAIL = '<nav><ol><li><h1>North South ties: all that is known</h1></li></ol></nav>';
  const TITLES = '<title>North South ties: all that is known</title>';
  it.each([
    ['what JSON-LD says, where the only heading ends a trail', 'North walks out', 'North walks out'],
    ['the site’s name is cut from JSON-LD too', 'North walks out | Example Daily', 'North walks out'],
  ])('%s', (_, told, headline) => {
    const ld = { '@type': 'NewsArticle', headline: told, publisher: { name: 'Example Daily' } };
    const body = `${TRAIL}<h2>North walks out</h2>${PROSE}`;
    expect(readPageOf({ head: TITLES, body, ld }).headline[0]?.value).toBe(headline);
  });
});
