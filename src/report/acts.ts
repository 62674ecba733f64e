/** The list of acts: each with the documents that report it, who says so, and where they differ. */

import { linkTo, type Markup, markup } from '../emit/index.js';
import type { Counted, MergedEvent, Report } from '../merge/index.js';
import { itemAt } from '../model/column.js';
import { isDone, kindOf } from './kinds.js';

/** More than this many make a page that browsers open slowly; `wirecopy merge` gives all. */
const MOST_ACTS = 4000;
const MOST_DOCUMENTS = 100;

/** Boxes to search and filter, and the acts in order of their dates. */
export function actsPart(events: readonly MergedEvent[]): Markup {
  const shown = mostReported(events);
  const rest = events.length - shown.length;
  const note =
    rest > 0
      ? markup`<p class="quiet">${rest} acts with the fewest reports are left out; wirecopy merge lists all.</p>`
      : null;
  return markup`${filters(events)}<p class="quiet" role="status"><output id="count">${shown.length}</output> of ${shown.length} acts</p>${note}
<ol class="acts">\n${shown.map(actItem)}</ol>`;
}

function mostReported(events: readonly MergedEvent[]): MergedEvent[] {
  const order = events.map((event, at) => ({ event, at }));
  const most = order.sort((a, b) => b.event.reports - a.event.reports || a.at - b.at).slice(0, MOST_ACTS);
  return most.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

function filters(events: readonly MergedEvent[]): Markup {
  const options = (values: readonly string[]): Markup[] =>
    [...new Set(values)].sort().map((value) => markup`<option>${value}</option>`);
  return markup`<form class="filters">
<label>Search <input id="words" type="search" autocomplete="off"></label>
<label>Type <select id="type"><option value="">all</option>${options(events.map(({ type }) => type))}</select></label>
<label>Status <select id="status"><option value="">all</option>${options(events.map(({ status }) => status))}</select></label>
<label>Date <input id="date" type="search" size="10" placeholder="2024-05" autocomplete="off"></label>
<label><input id="differ" type="checkbox"> only where documents differ</label>
<button type="reset">Clear</button>
</form>`;
}

/** Whether documents tell an act differently. */
const isDisputed = ({ statuses, dates, qualities }: MergedEvent): boolean =>
  statuses.length > 1 || dates.length > 1 || qualities.length > 1;

function actItem(event: MergedEvent): Markup {
  const { type, date, status, reports, documents } = event;
  const [[actor], [recipient]] = [event.actor, event.recipient];
  const { style, sign } = kindOf(type);
  const copies = documents.filter(({ copyOf }) => copyOf !== null).length;
  const count = `${reports} report${reports === 1 ? '' : 's'}${copies > 0 ? ` in ${documents.length} documents` : ''}`;
  const differs = isDisputed(event) ? markup` <span class="differs">documents differ</span>` : null;
  return markup`<li data-type="${type}" data-status="${status}" data-date="${date ?? ''}" data-actor="${actor.name}" data-recipient="${recipient.name}"${isDisputed(event) ? markup` data-differ` : null}><details><summary><span class="when">${date ?? 'no date'}</span> <span class="sign ${isDone(status) ? 'done' : 'said'} kind-${style}">${sign}</span> <strong>${actor.name} → ${recipient.name}</strong> ${type} <span class="quiet">${status} · ${count}</span>${differs}</summary>
${differences(event)}<ul>\n${documents.slice(0, MOST_DOCUMENTS).map((report) => reportItem(report, documents))}</ul>${
    documents.length > MOST_DOCUMENTS
      ? markup`<p class="quiet">${documents.length - MOST_DOCUMENTS} more documents</p>`
      : null
  }</details></li>\n`;
}

function differences({ object, statuses, dates, qualities, sources, first, last }: MergedEvent): Markup {
  const told = (name: string, values: readonly Counted[]): Markup[] => {
    if (values.length === 0) return [];
    const list = values.map(({ value, reports }) => `${value} (${reports})`).join(' · ');
    return [markup`<dt${values.length > 1 ? markup` class="differs"` : null}>${name}</dt><dd>${list}</dd>\n`];
  };
  const span =
    first === null ? [] : [markup`<dt>reported</dt><dd>${first}${last === first ? '' : ` to ${last ?? ''}`}</dd>\n`];
  const what = object === null ? [] : [markup`<dt>what</dt><dd>${object}</dd>\n`];
  const sourcesTold =
    sources.length === 0
      ? []
      : [
          markup`<dt>on the word of</dt><dd>${sources.map(({ value, reports }) => `${value} (${reports})`).join(' · ')}</dd>\n`,
        ];
  return markup`<dl>${[...span, ...what, ...told('date', dates), ...told('status', statuses), ...told('as', qualities), ...sourcesTold]}</dl>`;
}

function reportItem(report: Report, documents: readonly Report[]): Markup {
  const { path, member, url, headline, publisher, agency, published, status, date, claimedBy, copyOf } = report;
  const details = [
    publisher,
    agency,
    published,
    status,
    date,
    report.as === null ? null : `as ${report.as}`,
    claimedBy.length > 0 ? `says ${claimedBy.join(', ')}` : null,
    copyOf === null ? null : `near-copy of ${nameOf(itemAt(documents, copyOf))}`,
  ].filter((detail) => detail !== null);
  const name = nameOf(report);
  const file =
    headline === null ? null : markup`<br><span class="quiet">${member === null ? path : `${path} ${member}`}</span>`;
  return markup`<li${copyOf === null ? null : markup` class="copy"`}>${linkTo(url, headline ?? name)} <span class="quiet">${details.join(' · ')}</span>${file}</li>\n`;
}

const nameOf = ({ path, member }: Report): string => (member === null ? path : `${path} ${member}`);
