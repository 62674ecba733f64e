/** `report`: an archive as one page for a browser. */
import { htmlDocument, type Markup, markup } from '../emit/index.js';
import { type MergedEvent, mergeEvents } from '../merge/index.js';
import type { ArchivePage } from './archive-page.js';
import { legend } from './kinds.js';
import { learnNames } from './one-name.js';
import { tiesOf } from './parties.js';
import { SCRIPT } from './script.js';
import { actorsPart } from './sections/actor-table.js';
import { actsPart, NO_DATE } from './sections/acts.js';
import { articlesPart } from './sections/article-list.js';
import { claimsPart } from './sections/claim-list.js';
import { gapsPart } from './sections/gaps.js';
import { matrix } from './sections/matrix.js';
import { network } from './sections/network.js';
import { sourcesPart } from './sections/source-table.js';
import { timeline } from './sections/timeline.js';
import { STYLE } from './style.js';
import { counted } from './wording.js';

export { type ArchivePage, archivePageOf } from './archive-page.js';

/** A part of the page. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

/** One HTML document: opens from disk, fetches nothing, runs nothing that a record brings along. */
export function reportOf(pages: readonly ArchivePage[]): string {
  const events = mergeEvents(pages.map(({ document }) => document));
  const parts = [...eventParts(events, pages), ...archiveParts(pages)];
  const name = events.length > 0 ? 'Recognition events' : 'News archive';
  return htmlDocument({
    title: `${name} – wirecopy report`,
    style: STYLE,
    script: SCRIPT,
    body: markup`${head(name, { events, pages, parts })}<main>\n${events.length > 0 ? legend(new Set(events.map(({ type }) => type))) : NO_EVENTS}
${parts.map(({ id, title, content }) => markup`<section id="${id}"><h2>${title}</h2>${content}</section>\n`)}</main>`,
  });
}

const NO_EVENTS = markup`<p>No recognition event is told in these pages; what follows are their articles, sources, claims and actors.</p>`;

function eventParts(events: readonly MergedEvent[], pages: readonly ArchivePage[]): Part[] {
  if (events.length === 0) return [];
  const ties = tiesOf(events);
  return [
    { id: 'timeline', title: 'Time line', content: timeline(events, { thing: 'act', why: NO_DATE }) },
    { id: 'matrix', title: 'Who, whom', content: matrix(ties) },
    { id: 'acts', title: 'Acts', content: actsPart(events, pages) },
    { id: 'network', title: 'Network', content: network(ties) },
  ];
}

function archiveParts(pages: readonly ArchivePage[]): Part[] {
  const names = learnNames(pages);
  return [
    { id: 'sources', title: 'Sources', content: sourcesPart(pages, names) },
    { id: 'claims', title: 'Claims', content: claimsPart(pages, names) },
    { id: 'actors', title: 'Actors', content: actorsPart(pages, names) },
    { id: 'articles', title: 'Articles', content: articlesPart(pages) },
    {
      id: 'gaps',
      title: 'Failures and pages without an article',
      content: gapsPart(pages.map(({ document }) => document)),
    },
  ];
}

interface Head {
  readonly events: readonly MergedEvent[];
  readonly pages: readonly ArchivePage[];
  readonly parts: readonly Part[];
}

function head(name: string, { events, pages, parts }: Head): Markup {
  const documents = pages.map(({ document }) => document);
  const failed = documents.filter(({ error }) => error !== null).length;
  const empty = documents.filter(({ error, words }) => error === null && words === 0).length;
  const days = documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const facts = [
    counted(documents.length, 'page'),
    days.length > 0 ? `published ${days[0]} to ${days.at(-1)}` : null,
    counted(events.length, 'act'),
    counted(
      events.reduce((sum, { reports }) => sum + reports, 0),
      'report',
    ),
    failed > 0 ? `${failed} failed` : null,
    empty > 0 ? `${empty} without an article` : null,
  ].filter((fact) => fact !== null);
  const links = parts.map(({ id, title }) => markup`<a href="#${id}">${id === 'gaps' ? 'Failures' : title}</a> `);
  return markup`<header><h1>${name}</h1><p class="quiet">${facts.join(' · ')}</p><nav aria-label="Parts">${links}</nav>${hasConfidence(pages) ? SLIDER : null}</header>\n`;
}

const hasConfidence = (pages: readonly ArchivePage[]): boolean =>
  pages.some(
    ({ claims, tellings }) =>
      claims.some(({ confidence }) => confidence !== null) ||
      [...tellings.values()].some(({ confidence }) => confidence !== null),
  );

const SLIDER = markup`<form class="sure"><label>Show what is at least <input id="sure" type="range" min="0" max="100" step="5" value="0" autocomplete="off"> <output id="sure-told">0</output> % sure</label></form>`;
