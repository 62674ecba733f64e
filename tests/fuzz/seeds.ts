/** Pages and containers as they are found, made up for the tests; what the fuzzer changes. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { numbered, tarMember } from '../read/archive.js';

const STORY = [
  'KYIV, July 13 (Reuters) - Ukraine severed relations with Syria on Wednesday after Damascus recognised the independence of two eastern regions, President Olena Hryts said.',
  '“We have cut ties,” Foreign Minister Petro Lysak told reporters. “It is over – and it won’t be undone 🎉.”',
  'According to the state news agency, North Macedonia would not recognise the Republic of Testing (RoT), a senior official said on condition of anonymity.',
  'The U.N. Security Council condemned the move as illegal; Mr. O’Neill of the E.U. said: "No." She added that Peru, Chile and Fiji had opened embassies in Seoul.',
  'Parliament declared in 2020 that the killings were genocide, the ministry’s spokesman wrote on Telegram, citing 3,000.5 pages of documents.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const LD = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle', 'Article'],
      '@id': '#a',
      headline: 'Ukraine cuts ties',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@id': '#p' }],
    },
    { '@type': 'Organization', '@id': '#p', name: 'The Daily Example' },
    {
      '@type': 'WebPage',
      datePublished: '2022-07-13T20:59:00+02:00',
      articleSection: ['World', 'Europe'],
      keywords: 'ties, syria',
    },
  ],
});

const HEAD = `<meta charset="utf-8"><title>Ukraine cuts ties | The Daily Example</title><link rel="canonical" href="https://daily.example/a?b=1&amp;c=2">
<meta property="og:title" content="Ukraine cuts ties"><meta property="article:published_time" content="2022-07-13T18:59:00Z"><meta name="author" content="Jane Doe and John Roe">
<script type="application/ld+json">${LD}</script><style>.a{color:red}</style>`;

const ARTICLE = `<!DOCTYPE html><html lang="en"><head>${HEAD}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Ukraine cuts ties</h1><div class="byline">By <a rel="author" href="/jane">Jane Doe</a>, Kyiv</div><time datetime="2022-07-13">13 July 2022</time>
<figure><img src="a.jpg" alt="A flag"><figcaption>A flag in Kyiv. KCNA/REUTERS</figcaption></figure>${paragraphs}
<aside class="related"><h3>Read more</h3><ul><li><a href="/b">Another story</a></li></ul></aside><blockquote>“It is over.”</blockquote>
<p>Reporting by Jane Doe; editing by John Roe</p><div class="share">Share this</div></article></main><footer>© 2022 The Daily Example. All rights reserved.</footer></body></html>`;

const OLD = `<HTML><HEAD><TITLE>Fiji opens embassy</TITLE></HEAD><BODY BGCOLOR=#ffffff><TABLE WIDTH=100%><TR><TD><FONT SIZE=2><A HREF=index.html>News</A><BR>Sport</FONT></TD>
<TD><B>Fiji opens embassy</B><BR>By JOHN ROE<BR><BR>${STORY.join('<BR><BR>\n')}<P>Copyright 1999</TD></TR></TABLE></BODY></HTML>`;

const TEXT = [
  'Home',
  'World',
  '',
  'Ukraine cuts ties',
  'By Jane Doe',
  'July 13, 2022',
  '',
  ...STORY,
  '',
  'Read more:',
  'Another story',
  '© 2022',
].join('\n');

export const HTML_SEEDS = [ARTICLE, OLD].map((page) => Buffer.from(page));
export const TEXT_SEEDS = [TEXT, STORY.join('\n\n')].map((page) => Buffer.from(page));

const archive = [1, 2, 3, 4, 5].map((n) => numbered(n));
const MHTML = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E2=80=9CStory=E2=80=9D of some =\r\nlength</p>\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n`;
const NDJSON =
  '{"id":"a","html":"<p>Story.</p>"}\r\n\n{"id":7,"text":"Home\\nStory."}\n{"body":"Body.","published":"2022-07-13"}\nbroken\n';
// Made by zstd 1.5 of "<p>one</p>", with a checksum.
const ZSTD = Buffer.from('KLUv/QRYUQAAPHA+b25lPC9wPptcZy0=', 'base64');

const TAR = Buffer.concat([
  tarMember('a.html', '<p>one'),
  tarMember('pax', '20 path=long/b.html\n', { type: 'x' }),
  tarMember('b', '<p>two'),
  tarMember('c.ndjson', NDJSON),
  Buffer.alloc(1024),
]);

/** Files that hold pages, each with the ending that it would have. */
export const CONTAINER_SEEDS: readonly { readonly name: string; readonly bytes: Buffer }[] = [
  { name: 'a.warc', bytes: Buffer.concat(archive) },
  { name: 'a.warc.gz', bytes: Buffer.concat(archive.map((record) => gzipSync(record))) },
  { name: 'b.warc.gz', bytes: gzipSync(Buffer.concat(archive)) },
  { name: 'a.mhtml', bytes: Buffer.from(MHTML) },
  { name: 'a.ndjson', bytes: Buffer.from(NDJSON) },
  { name: 'a.tar', bytes: TAR },
  { name: 'a.tar.gz', bytes: gzipSync(TAR) },
  { name: 'a.html.gz', bytes: Buffer.concat([gzipSync('<p>one'), gzipSync('<p>two')]) },
  { name: 'a.html.br', bytes: brotliCompressSync(ARTICLE) },
  { name: 'a.html.zst', bytes: Buffer.concat([ZSTD, ZSTD]) },
];
