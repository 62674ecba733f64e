/**
 * Small pages in many plain shapes, filled with real articles: what real pages of big sites hardly show. Lists and tables inside an
 * article, a paragraph alone in its container, text parted by line breaks, hidden lines, notices that are longer than the story.
 */
import { randomNumbers } from '../learners/random.js';

/** What a page is made of. */
export interface PageStory {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Headlines and paragraphs of other stories. */
  readonly others: readonly { readonly headline: string; readonly text: string }[];
}

/** A page and its article's text, a line a block. */
interface SmallPage {
  readonly html: string;
  readonly gold: string;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const words = (list: string): readonly string[] => list.split(' ');

const WRAPPERS = [
  ['article', ''],
  ['main', ''],
  ['div', 'content'],
  ['div', 'post'],
  ['div', 'story'],
  ['section', 'page-body'],
  ['div', 'css-8xk2'],
  ['div', 'wrap'],
  ['article', 'single'],
  ['div', 'entry-content'],
  ['div', ''],
] as const;
const LEAD_CLASSES = words(
  'lead intro teaser deck summary first excerpt abstract opening teaser-text article-teaser chapo vorspann css-1ab block',
);
const ITEM_CLASSES = words('text-block paragraph module row markup component css-77 unit block section');
const BYLINES = ['By Jane Alder', 'Jane Alder, staff writer', 'Von Max Brandt', 'Par Claire Dumas', 'Reporter: Li Wen'];
const DATES = ['12 March 2021', 'March 12, 2021, 9:40 a.m.', '12.03.2021', '2021-03-12 09:40', '3 hours ago'];
const MENU = words('Home News Politics Business Sport Culture Opinion Weather Video Contact');
const SITE = ['The Lantern', 'Valley Post', 'Morgenblatt', 'El Faro'];
const COOKIES = [
  'We and our partners store information on your device, such as cookies, to measure how this site is used and to show you advertisements that suit you.',
  'Some cookies are needed for the site to work; others help us to learn which pages are read and to improve them. You can change your choice at any time.',
  'If you click "accept all", you agree to the use of all cookies, also by third parties outside your country. Read more in our privacy policy.',
  'Analytics cookies count visits. Advertising cookies follow you from page to page. You may turn off each of them in the settings of your browser.',
  'Wir verwenden Cookies, um Inhalte zu personalisieren und die Zugriffe auf unsere Website zu analysieren. Einzelheiten stehen in der Datenschutzerklärung.',
  'Nous utilisons des cookies pour mesurer notre audience et vous proposer des contenus adaptés. Vous pouvez retirer votre accord à tout moment.',
];
const NOTICES = [
  [
    'newsletter',
    'Sign up for our newsletter',
    'Get the best of our reporting in your inbox every morning, free of charge.',
  ],
  ['promo', 'Support our work', 'Our journalism needs readers who pay for it. Become a member today.'],
  ['app-box', 'Get the app', 'Read us on your phone: breaking news, audio and puzzles in one place.'],
  ['paywall', 'Already a subscriber?', 'Log in to read on, or choose one of our offers and cancel whenever you like.'],
  ['author-bio', 'About the author', 'She has written on the region for ten years and lives near the coast.'],
] as const;
const HIDDEN_LINES = [
  'Your comment was received and will appear once a moderator has read it.',
  'An error occurred while the page was loaded; please try again in a moment.',
  'The link was copied. You can paste it wherever you want to share the story.',
  'Draft note for the desk: the figures in this part are still to be checked.',
];
const HIDINGS = [
  'style="display:none"',
  'hidden',
  'class="hidden"',
  'style="visibility: hidden"',
  'class="visually-hidden"',
];
const CREDITS = ['Photo: Nora Quist', 'Credit: A. Alder/Lantern', 'Foto: dpa', '(Picture: Reuters)', '© Valley Post'];
const FOOTERS = [
  'All rights reserved. No part of this site may be copied without our consent.',
  'Published by the Lantern Press. Registered office: 4 Mill Lane.',
];

/** Makes one page: the choices are those of the seed. */
export function smallPage(story: PageStory, seed: number): SmallPage {
  return new PageWriter(story, seed).write();
}

/** Ways to set a paragraph. */
const PARAGRAPHS: readonly ((text: string, name: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text}</p>`,
  (text, name) => `<div class="${name}"><p>${text}</p></div>`,
  (text) => `<div>${text}</div>`,
  (text) => `${text}<br><br>`,
  (text) => `<font face="Georgia" size="3">${text}<br><br></font>`,
  (text, name) => `<section><div class="${name}"><div><p>${text}</p></div></div></section>`,
  (text) => `<p><span>${text}</span></p>`,
];

const SENTENCE = /[^.!?。]+[.!?。]+(?=\s|$)/gu;
const MOST_PARAGRAPHS = 8;
const SHORTEST_ITEM = 15;

class PageWriter {
  private readonly random: () => number;
  private readonly gold: string[] = [];
  private readonly paragraph: (text: string, name: string) => string;
  private readonly itemClass: string;
  private other = 0;

  constructor(
    private readonly story: PageStory,
    seed: number,
  ) {
    this.random = randomNumbers(seed);
    this.paragraph = this.pick(PARAGRAPHS);
    this.itemClass = this.pick(ITEM_CLASSES);
  }

  write(): SmallPage {
    const headline = escapeText(this.story.headline);
    const site = this.pick(SITE);
    const body = this.article();
    const [tag, name] = this.pick(WRAPPERS);
    const top = this.chance(0.85) ? `<h1>${headline}</h1>` : `<b><font size="5">${headline}</font></b><br><br>`;
    const inner = this.chance(0.5)
      ? `${top}${this.headLines()}<div class="${this.pick(ITEM_CLASSES)}">${body}</div>`
      : `${top}${this.headLines()}${body}`;
    const main = `<${tag}${name === '' ? '' : ` class="${name}"`}>${inner}${this.chance(0.3) ? this.notice() : ''}</${tag}>`;
    const head = `<title>${headline}${this.chance(0.7) ? ` | ${site}` : ''}</title>${this.meta()}`;
    const page = this.chance(0.12)
      ? `<table><tr><td>${MENU.map((item) => `<a href="/${item}">${item}</a>`).join('<br>')}</td><td>${main}</td></tr></table>`
      : `${this.header(site)}${this.consent(0.2)}${main}${this.below()}${this.footer()}${this.consent(0.1)}`;
    return { html: `<!DOCTYPE html><html><head>${head}</head><body>${page}</body></html>`, gold: this.gold.join('\n') };
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private meta(): string {
    const text = escapeText((this.story.paragraphs[0] ?? '').slice(0, 150));
    const description = this.chance(0.4) ? `<meta name="description" content="${text}">` : '';
    const type = this.chance(0.3) ? '<meta property="og:type" content="article">' : '';
    const said = this.chance(0.3) ? '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' : '';
    return description + type + said;
  }

  private header(site: string): string {
    const menu = MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('');
    return this.pick([
      `<header><a href="/">${site}</a><nav><ul>${menu}</ul></nav></header>`,
      `<div class="top"><a href="/">${site}</a></div><div id="menu"><ul>${menu}</ul></div>`,
      `<div><a href="/">${site}</a></div>`,
      '',
    ]);
  }

  private headLines(): string {
    const byline = this.pick(BYLINES);
    const date = this.pick(DATES);
    return this.pick([
      `<div class="byline">${byline}</div><time>${date}</time>`,
      `<p class="meta">${byline} | ${date}</p>`,
      `<div><span>${date}</span></div>`,
      `<div>${byline}</div><div><button>Share</button><button>Save</button></div>`,
      '',
    ]);
  }

  /** The article's blocks, with what may stand between them. */
  private article(): string {
    if (this.chance(0.06)) return this.numberedList();
    const count = 1 + Math.floor(this.random() * MOST_PARAGRAPHS);
    const paragraphs = this.story.paragraphs.slice(0, count);
    const parts = paragraphs.map((text, at) => {
      if (at === 0) return this.lead(text) + this.between();
      const heading = this.chance(0.15) ? this.heading(text) : '';
      const part = heading + this.part(text);
      return (
        (heading !== '' && this.chance(0.3) ? `<section id="part-${at}">${part}</section>` : part) + this.between()
      );
    });
    if (this.chance(0.25) && count > 2)
      parts.push(this.keep(`${this.sentences(paragraphs[1] ?? '')[0] ?? ''}`, (text) => `<div>${text}</div>`));
    return parts.join('\n');
  }

  /** Sentences as numbered headings over pictures. */
  private numberedList(): string {
    const [tag, name] = [this.pick(['h2', 'h3']), this.pick(ITEM_CLASSES)];
    const sentences = this.story.paragraphs
      .flatMap((text) => this.sentences(text))
      .slice(0, 4 + Math.floor(this.random() * 8));
    const credit = this.pick(['instagram.com', 'Getty Images', 'Photo: A. Alder']);
    const item = (text: string): string =>
      `<div class="${name}"><${tag}>${text}</${tag}><figure><img src="b.jpg"><div class="credit">${credit}</div></figure></div>`;
    return sentences.map((text, at) => this.keep(`${at + 1}. ${text}`, item)).join('\n');
  }

  /** Notes a text as the article's, and sets it. */
  private keep(text: string, set: (text: string) => string): string {
    if (text.trim() === '') return '';
    this.gold.push(text);
    return set(escapeText(text));
  }

  private lead(text: string): string {
    const name = this.pick(LEAD_CLASSES);
    const asUsual = (own: string): string => this.paragraph(own, this.itemClass);
    return this.keep(
      text,
      this.pick([
        asUsual,
        asUsual,
        asUsual,
        (own) => `<div class="${name}"><p>${own}</p></div>`,
        (own) => `<div class="${name}"><section><div><p>${own}</p></div></section></div>`,
        (own) => `<p class="${name}">${own}</p>`,
        (own) => `<p><b>${own}</b></p>`,
      ]),
    );
  }

  private heading(text: string): string {
    const subhead = text
      .split(/\s+/)
      .slice(0, 3 + Math.floor(this.random() * 3))
      .join(' ');
    return this.keep(
      subhead,
      this.pick([(own) => `<h2>${own}</h2>`, (own) => `<h3>${own}</h3>`, (own) => `<p><strong>${own}</strong></p>`]),
    );
  }

  /** One paragraph, as such or as another part of an article. */
  private part(text: string): string {
    const kind = this.random();
    if (kind < 0.1) return this.list(text);
    if (kind < 0.18) return this.table(text);
    if (kind < 0.24) return this.quotation(text);
    if (kind < 0.28)
      return this.keep(
        text,
        (own) => `<div class="${this.itemClass}"><p><a href="https://example.org/${own.length}">${own}</a></p></div>`,
      );
    if (kind < 0.32) return this.definitions(text);
    return this.keep(text, (own) => this.paragraph(own, this.itemClass));
  }

  private sentences(text: string): string[] {
    const found = (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim());
    return found.filter((sentence) => sentence.length >= SHORTEST_ITEM);
  }

  private list(text: string): string {
    const items = this.sentences(text).flatMap((sentence) =>
      this.chance(0.5) ? sentence.split(/(?<=,)\s/) : [sentence],
    );
    const intro = this.chance(0.5)
      ? this.keep(`${text.split(/\s+/).slice(0, 5).join(' ')}:`, (own) => `<p>${own}</p>`)
      : '';
    const tag = this.pick(['ul', 'ul', 'ol']);
    const withLink = this.chance(0.2);
    const lines = items.map((item) => this.keep(item, (own) => `<li>${withLink ? linkEnd(own) : own}</li>`));
    return `${intro}<${tag}>${lines.join('')}</${tag}>`;
  }

  private table(text: string): string {
    const cells = text.split(/\s+/).slice(0, 18);
    const columns = 2 + Math.floor(this.random() * 2);
    const linked = this.chance(0.4) ? Math.floor(this.random() * columns) : -1;
    const inList = this.chance(0.15);
    let html = '';
    for (let row = 0; (row + 1) * columns * 2 <= cells.length; row += 1) {
      html += '<tr>';
      for (let column = 0; column < columns; column += 1) {
        const at = (row * columns + column) * 2;
        const length = this.chance(0.5) ? 1 : 2;
        html += this.keep(cells.slice(at, at + length).join(' '), (own) => {
          const cell = column === linked && row > 0 ? `<a href="/p/${at}">${own}</a>` : own;
          return row === 0 ? `<th>${cell}</th>` : inList ? `<td><ul><li>${cell}</li></ul></td>` : `<td>${cell}</td>`;
        });
      }
      html += '</tr>';
    }
    if (html === '') return '';
    return this.chance(0.3)
      ? `<figure class="wp-block-table"><table><tbody>${html}</tbody></table></figure>`
      : `<table>${html}</table>`;
  }

  private quotation(text: string): string {
    const inside = this.chance(0.5);
    return this.keep(text, (own) =>
      inside ? `<blockquote><p>${own}</p></blockquote>` : `<blockquote>${own}</blockquote>`,
    );
  }

  private definitions(text: string): string {
    const [question, ...answers] = this.sentences(text);
    if (question === undefined || answers.length === 0) return this.keep(text, (own) => `<p>${own}</p>`);
    const term = this.keep(question, (own) => `<dt>${own}</dt>`);
    return `<dl>${term}${this.keep(answers.join(' '), (own) => `<dd>${own}</dd>`)}</dl>`;
  }

  private nextOther(): { headline: string; text: string } {
    this.other += 1;
    const found = this.story.others[this.other % this.story.others.length];
    return { headline: escapeText(found?.headline ?? 'More'), text: escapeText(found?.text ?? '') };
  }

  /** What may stand between two paragraphs and is none of the article. */
  private between(): string {
    const kind = this.random();
    if (kind < 0.05) return `<figure><img src="a.jpg"><figcaption>${this.nextOther().headline}</figcaption></figure>`;
    if (kind < 0.08)
      return `<p${this.chance(0.5) ? ' class="caption"' : ''}>${this.nextOther().headline}. ${this.pick(CREDITS)}</p>`;
    if (kind < 0.1) return `<p>${this.pick(CREDITS)}</p>`;
    if (kind < 0.13)
      return `<div ${this.pick(HIDINGS)}>${this.chance(0.6) ? this.pick(HIDDEN_LINES) : this.nextOther().text}</div>`;
    if (kind < 0.16)
      return `<p ${this.pick(HIDINGS)}>${this.chance(0.6) ? this.pick(HIDDEN_LINES) : this.nextOther().text}</p>`;
    if (kind < 0.19) return `<ul>${this.links(2)}</ul>`;
    if (kind < 0.22) return this.notice();
    if (kind < 0.24) return `<p><a href="/s">${this.nextOther().headline}</a></p>`;
    return '';
  }

  private links(count: number): string {
    let html = '';
    for (let at = 0; at < count; at += 1) html += `<li><a href="/s/${at}">${this.nextOther().headline}</a></li>`;
    return html;
  }

  private notice(): string {
    const [name, title, text] = this.pick(NOTICES);
    return `<div class="${this.chance(0.7) ? name : 'box'}"><h3>${title}</h3><p>${text}</p></div>`;
  }

  private consent(share: number): string {
    if (!this.chance(share)) return '';
    const from = Math.floor(this.random() * COOKIES.length);
    const text = [...COOKIES, ...COOKIES]
      .slice(from, from + 1 + Math.floor(this.random() * 4))
      .map((line) => `<p>${line}</p>`);
    const attributes = this.pick([
      'class="cookie-banner" role="dialog"',
      'id="consent"',
      'class="notice"',
      'role="dialog"',
    ]);
    return `<div ${attributes}>${text.join('')}<button>Accept</button></div>`;
  }

  /** What stands below the article. */
  private below(): string {
    const stories = this.chance(0.5) ? this.moreStories() : '';
    const comments = this.chance(0.15)
      ? `<div class="comments"><h3>Comments</h3>${this.comment()}${this.comment()}</div>`
      : '';
    return stories + comments;
  }

  private moreStories(): string {
    const count = 2 + Math.floor(this.random() * 4);
    if (this.chance(0.5))
      return `<section class="${this.pick(['related', 'more', 'box'])}"><h3>More stories</h3><ul>${this.links(count)}</ul></section>`;
    let cards = '';
    for (let at = 0; at < count; at += 1) {
      const { headline, text } = this.nextOther();
      cards += `<div class="${this.pick(['card', 'item'])}"><h4><a href="/t/${at}">${headline}</a></h4><p>${text.slice(0, 140)}</p></div>`;
    }
    return `<div class="${this.pick(['teasers', 'list', 'row'])}">${cards}</div>`;
  }

  private comment(): string {
    return `<div class="comment"><b>reader_${this.other}</b><p>${this.nextOther().text}</p></div>`;
  }

  private footer(): string {
    return this.pick([
      `<footer><a href="/about">About</a> <a href="/terms">Terms</a><p>© 2021 ${this.pick(SITE)}. ${this.pick(FOOTERS)}</p></footer>`,
      `<div class="foot"><p>${this.pick(FOOTERS)}</p></div>`,
      '',
    ]);
  }
}

const linkEnd = (text: string): string => {
  const at = text.lastIndexOf(' ', text.length - 12);
  return at > 0 ? `${text.slice(0, at)} <a href="/x">${text.slice(at + 1)}</a>` : text;
};
