/** `report`: the records of an archive as one page for a browser. */
import { htmlDocument, type Markup, markup } from '../emit/index.js';
import { type MergedEvent, mergeEvents, type ReportedDocument } from '../merge/index.js';
import { actsPart } from './acts.js';
import { gapsPart } from './gaps.js';
import { legend } from './kinds.js';
import { matrix } from './matrix.js';
import { network } from './network.js';
import { tiesOf } from './parties.js';
import { SCRIPT } from './script.js';
import { sourcesPart } from './source-table.js';
import { STYLE } from './style.js';
import { timeline } from './timeline.js';

/** One HTML document: opens from disk, fetches nothing, runs nothing that a record brings along. */
export function reportOf(documents: readonly ReportedDocument[]): string {
  const events = mergeEvents(documents);
  return htmlDocument({
    title: 'Recognition events – wirecopy report',
    style: STYLE,
    script: SCRIPT,
    body: markup`${head(documents, events)}<main>\n${events.length === 0 ? NO_EVENTS : pictures(events)}
${part('sources', 'Sources', sourcesPart(documents))}
${events.length === 0 ? null : part('acts', 'Acts', actsPart(events))}
${part('gaps', 'Failures and pages without an article', gapsPart(documents))}</main>`,
  });
}

const part = (id: string, title: string, content: Markup): Markup =>
  markup`<section id="${id}"><h2>${title}</h2>${content}</section>\n`;

const NO_EVENTS = markup`<p>No recognition event is told in these records.</p>`;

function pictures(events: readonly MergedEvent[]): Markup {
  const ties = tiesOf(events);
  return markup`${legend(new Set(events.map(({ type }) => type)))}
${part('timeline', 'Time line', timeline(events))}
${part('matrix', 'Who, whom', matrix(ties))}
${part('network', 'Network', network(ties))}`;
}

function head(documents: readonly ReportedDocument[], events: readonly MergedEvent[]): Markup {
  const failed = documents.filter(({ error }) => error !== null).length;
  const empty = documents.filter(({ error, words }) => error === null && words === 0).length;
  const days = documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const facts = [
    `${documents.length} pages`,
    days.length > 0 ? `published ${days[0]} to ${days.at(-1)}` : null,
    `${events.length} acts`,
    `${events.reduce((sum, { reports }) => sum + reports, 0)} reports`,
    failed > 0 ? `${failed} failed` : null,
    empty > 0 ? `${empty} without an article` : null,
  ].filter((fact) => fact !== null);
  const links = [
    ['timeline', 'Time line'],
    ['matrix', 'Who, whom'],
    ['network', 'Network'],
    ['sources', 'Sources'],
    ['acts', 'Acts'],
    ['gaps', 'Failures'],
  ].map(([id = '', title = '']) => markup`<a href="#${id}">${title}</a> `);
  return markup`<header><h1>Recognition events</h1><p class="quiet">${facts.join(' · ')}</p><nav aria-label="Parts">${links}</nav></header>\n`;
}
