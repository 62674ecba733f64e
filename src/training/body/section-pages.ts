/** Front and section pages in the mark-up habits of news sites, filled with what real pages say of their own stories. */

/** What a list says of a story. */
export interface Story {
  readonly title: string;
  readonly deck: string;
  /** The story's first paragraph, as blogs excerpt it. */
  readonly lead: string;
}

/** How a list sets one story. */
type Habit = (story: Story, at: number) => string;

const age = (at: number): string => `${(at % 11) + 1} hours ago`;
const date = (at: number): string => `2023-0${(at % 9) + 1}-1${at % 10}`;
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const first = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, text.lastIndexOf(' ', length))}…` : text;

const HABITS: readonly Habit[] = [
  ({ title, deck }, at) =>
    `<article class="teaser"><a href="/story-${at}"><img src="a.jpg"><h2>${title}</h2></a><p>${deck}</p><time>${age(at)}</time></article>`,
  ({ title, deck }, at) =>
    `<li class="list-item"><a href="/${at}">${title}</a><p class="summary">${deck}</p><span class="meta">${date(at)}</span></li>`,
  ({ title, deck }, at) =>
    `<div class="css-1${at}"><div><a href="/${at}"><div><h3>${title}</h3><p>${deck}</p></div></a></div></div>`,
  ({ title, lead }, at) =>
    `<div class="post"><h2 class="entry-title"><a href="/${at}">${title}</a></h2><div class="entry-meta">${date(at)}</div><div class="entry-summary"><p>${first(lead, 300)}</p><a href="/${at}">Read more</a></div></div>`,
  ({ title, deck }, at) => `<tr><td><a href="/${at}"><b>${title}</b></a><br>${deck} <i>${date(at)}</i></td></tr>`,
  ({ title, deck, lead }, at) =>
    at === 0
      ? `<section class="lead"><h1><a href="/${at}">${title}</a></h1><p>${deck}</p><p>${first(lead, 240)}</p></section>`
      : `<div class="card"><h3><a href="/${at}">${title}</a></h3><p>${deck}</p></div>`,
  ({ title, deck }, at) =>
    `<a class="card" href="/${at}"><figure><img src="a.jpg"></figure><span class="kicker">News</span><h3>${title}</h3><p>${deck}</p></a>`,
  ({ title, deck }, at) => `<p><a href="/${at}">${title}</a></p><p>${deck}</p>`,
];

/** How many habits of mark-up there are. */
export const HABIT_COUNT = HABITS.length;

const MENU = ['News', 'Politics', 'Business', 'Sport', 'Culture', 'Opinion', 'Weather', 'Video']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('');

/** A page that lists stories in one habit. */
export function sectionPage(stories: readonly Story[], habit: number): string {
  const escaped = stories.map(({ title, deck, lead }) => ({
    title: escapeText(title),
    deck: escapeText(deck),
    lead: escapeText(lead),
  }));
  const items = escaped.map((story, at) => (HABITS[habit % HABIT_COUNT] as Habit)(story, at)).join('\n');
  return plainPage('News and comment', items);
}

/** A page with a menu over and a footer under its main part. */
export const plainPage = (title: string, main: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><header><nav><ul>${MENU}</ul></nav></header><main>${main}</main><footer><a href="/about">About</a> <a href="/terms">Terms</a></footer></body></html>`;
