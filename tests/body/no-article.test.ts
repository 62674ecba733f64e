/** Which pages hold no article, and which short or odd ones do. */
import { describe, expect, it } from 'vitest';
import { findBody } from '../../src/body/index.js';
import { kindOfAddress } from '../../src/body/no-article/page-kind.js';
import { parsePage } from '../../src/parse/index.js';

const MENU =
  '<header><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>';
const FOOT =
  '<footer><a href="/about">About us</a> <a href="/terms">Terms of use</a> <p>© 2024 Harbour Times. All rights reserved.</p></footer>';
const page = (head: string, main: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${MENU}<main>${main}</main>${FOOT}</body></html>`;
const whyNone = (html: string): string | null => findBody(parsePage(html, 'html')).noArticle;

const STORIES = [
  [
    'Ferry line drops its night boats',
    'The last boat will leave the island at eight from next month, the company says.',
  ],
  [
    'Mayor defends the new quay',
    'The price has doubled since the plans were drawn, but she calls it money well spent.',
  ],
  ['Herring come back to the sound', 'Fishermen report the fullest nets in twenty years, and biologists urge caution.'],
  ['School on the hill to close', 'Forty pupils will take the bus to the next town after the summer holidays.'],
  ['Choir wins the northern cup', 'It was the first victory for a choir from the islands since the contest began.'],
  ['Old light house finds a buyer', 'A couple from the mainland wants to turn the tower into a small hotel.'],
  ['Storm warning for the weekend', 'Gusts of a hundred kilometres an hour are expected on the outer islands.'],
  ['Court halts work on wind park', 'Judges want to know more about what the turbines would mean for sea birds.'],
] as const;
const list = (set: (title: string, deck: string, at: number) => string): string =>
  STORIES.map(([title, deck], at) => set(title, deck, at)).join('\n');

const PROSE = [
  'The harbour of the small town was closed on Monday after a storm tore two ferries from their moorings, the coast guard said.',
  'Nobody was hurt, but the mayor said that the damage would take weeks to repair and that the ferries would stay away until May.',
  'Fishermen who have worked in these waters for years said they had never seen waves so high so close to the quay before.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

describe('a page without an article', () => {
  it.each([
    [
      'a front page of cards',
      page(
        '<title>Harbour Times</title><meta property="og:type" content="website">',
        list(
          (title, deck, at) =>
            `<article class="card"><a href="/s/${at}"><img src="p.jpg"><h2>${title}</h2></a><p>${deck}</p><time>${at + 1} hours ago</time></article>`,
        ),
      ),
    ],
    [
      'a section with long decks',
      page(
        '<title>Islands | Harbour Times</title>',
        `<h1>Islands</h1><div class="river">${list((title, deck, at) => `<div class="item"><h3><a href="/s/${at}">${title}</a></h3><p>${deck} ${deck}</p></div>`)}</div>`,
      ),
    ],
    [
      'a tag page of a blog, each post with its first lines',
      page(
        '<title>ferries Archives - Harbour Blog</title><link rel="canonical" href="https://blog.example/tag/ferries/">',
        `<h1>Tag: ferries</h1>${list((title, deck, at) => `<div class="post"><h2 class="entry-title"><a href="/${at}">${title}</a></h2><p>${deck} ${PROSE[at % 3]}</p><p><a href="/${at}">Continue reading</a></p></div>`)}`,
      ),
    ],
    [
      'search results',
      page(
        '<title>Search results for "quay" - Harbour Times</title><link rel="canonical" href="https://times.example/search">',
        `<form><input name="q"></form><ol>${list((title, deck, at) => `<li><a href="/s/${at}">${title}</a><p>${deck}</p><span>1${at} March 2024</span></li>`)}</ol>`,
      ),
    ],
    [
      'a list called a collection in JSON-LD',
      page(
        '<title>Opinion</title><script type="application/ld+json">{"@type":"CollectionPage","name":"Opinion"}</script>',
        `<h1>Opinion</h1>${list((title, deck, at) => `<section><a href="/o/${at}">${title}</a><p>${deck} ${PROSE[at % 3]}</p></section>`)}`,
      ),
    ],
    [
      'an error, in English',
      page(
        '<title>404 - Page not found | Harbour Times</title>',
        '<h1>Sorry</h1><p>The page you asked for may have been moved or taken down. Please check the address, or start again from our front page.</p>',
      ),
    ],
    [
      'an error, in German',
      page(
        '<title>Harbour Times – Seite nicht gefunden</title>',
        '<p>Der Artikel, den Sie suchen, ist umgezogen oder nicht mehr vorhanden. Bitte prüfen Sie die Adresse oder nutzen Sie unsere Suche.</p>',
      ),
    ],
    [
      'an error, in Portuguese',
      page(
        '<title>Erro 404</title>',
        '<h1>Página não encontrada</h1><p>O endereço que procura mudou ou deixou de existir. Volte à página inicial ou use a pesquisa para encontrar a notícia.</p>',
      ),
    ],
    [
      'a page to log in',
      page(
        '<title>Log in - Harbour Times</title>',
        '<h1>Log in to your account</h1><form><input type="text"><input type="password"></form><p>By logging in you agree that we keep your details for as long as your account is open, as our terms say in more detail.</p>',
      ),
    ],
    [
      'a video with its description',
      page(
        '<title>Watch: waves over the quay</title><meta property="og:type" content="video.other"><link rel="canonical" href="https://times.example/video/waves-over-the-quay">',
        `<h1>Watch: waves over the quay</h1><div class="player"></div><p>${PROSE[0]}</p><h2>More videos</h2>${list((title, _deck, at) => `<a href="/video/${at}"><img src="v.jpg">${title}</a>`)}`,
      ),
    ],
    [
      'a gallery of pictures with captions',
      page(
        '<title>Pictures of the storm</title>',
        `<h1>Pictures of the storm</h1>${list((title, _deck, at) => `<figure><img src="${at}.jpg"><figcaption>${title}. Photo: Jo Example</figcaption></figure>`)}`,
      ),
    ],
  ])('%s', (_name, html) => {
    expect(whyNone(html)).not.toBeNull();
    expect(findBody(parsePage(html, 'html')).blocks).toEqual([]);
  });
});

describe('a page with an article', () => {
  it.each([
    ['of one sentence', page('<title>Harbour closed</title>', `<h1>Harbour closed</h1><p>${PROSE[0]}</p>`)],
    ['of one sentence and nothing else', `<p>${PROSE[0]}</p>`],
    [
      'that is short, between long lists',
      page(
        '<title>Harbour closed after storm</title>',
        `<article><h1>Harbour closed after storm</h1>${paragraphs}</article><aside>${list((title, deck, at) => `<div class="card"><a href="/s/${at}"><h3>${title}</h3></a><p>${deck}</p></div>`)}</aside>`,
      ),
    ],
    [
      'on errors',
      page(
        '<title>Page not found: how links die on the web</title>',
        `<article><h1>Page not found: how links die on the web</h1>${paragraphs}</article>`,
      ),
    ],
    [
      'whose headline starts with a number',
      page(
        '<title>500 jobs lost as shipyard closes | Harbour Times</title>',
        `<article><h1>500 jobs lost as shipyard closes</h1>${paragraphs}</article>`,
      ),
    ],
    [
      'with a window to log in',
      page(
        '<title>Harbour closed after storm</title>',
        `<div class="modal"><form><input type="password"></form></div><article><h1>Harbour closed after storm</h1>${paragraphs}</article>`,
      ),
    ],
    [
      'round a video',
      page(
        '<title>Waves over the quay</title><script type="application/ld+json">{"@type":"NewsArticle","video":{"@type":"VideoObject"}}</script>',
        `<article><h1>Waves over the quay</h1><video></video>${paragraphs}</article>`,
      ),
    ],
    [
      'of questions and answers',
      page(
        '<title>What the storm means for islanders</title>',
        `<article><h1>What the storm means for islanders</h1>${PROSE.map((text, at) => `<h2>What happens on day ${at + 1}?</h2><p>${text}</p>`).join('')}</article>`,
      ),
    ],
    [
      'of a live blog',
      page(
        '<title>Storm: all that happens, live</title>',
        `<h1>Storm: all that happens, live</h1>${PROSE.map((text, at) => `<div class="liveblog-post"><time>1${at}:30</time><h3>Boats in trouble, ${at + 1}</h3><p>${text}</p><p>${PROSE[(at + 1) % 3]}</p></div>`).join('')}`,
      ),
    ],
    [
      'of a round-up in brief',
      page(
        '<title>News in brief</title>',
        `<article><h1>News in brief</h1>${STORIES.map(([title, deck], at) => `<h3>${title}</h3><p>${deck} ${PROSE[at % 3]}</p>`).join('')}</article>`,
      ),
    ],
  ])('%s', (_name, html) => {
    expect(whyNone(html)).toBeNull();
    expect(findBody(parsePage(html, 'html')).blocks.length).toBeGreaterThan(0);
  });
});

describe('kindOfAddress', () => {
  it.each([
    ['https://times.example/tag/ferries/', 'list'],
    ['https://times.example/thema/hafen', 'list'],
    ['https://times.example/author/jo-example/page/2', 'list'],
    ['https://times.example/video/waves-over-the-quay', 'video'],
    ['https://times.example/search/harbour-closed-after-storm-tears-ferries', null],
    ['https://times.example/topics/4711899', null],
    ['https://times.example/news/harbour-closed', null],
    ['', null],
  ])('%s', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind);
  });
});
