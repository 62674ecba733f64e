/** The list of acts: each with its evidence, the documents that report it, who says so, and where they differ. */

import { linkTo, type Markup, markup } from '../../emit/index.js';
import type { Counted, MergedEvent, Report } from '../../merge/index.js';
import { itemAt } from '../../model/column.js';
import type { ArchivePage, Telling, ToldClaim } from '../archive-page.js';
import { isDone, kindOf } from '../kinds.js';
import { confidenceAttribute, counted, sureness } from '../wording.js';

/** More than this many make a page that browsers open slowly; `wirecopy merge` gives all. */
const MOST_ACTS = 4000;
const MOST_ACT_CLAIMS = 2;
const MOST_DOCUMENTS = 100;

/** Boxes to search and filter, and the acts in order of their dates. */
export function actsPart(events: readonly MergedEvent[], pages: readonly ArchivePage[]): Markup {
  const tellings = tellingsOf(pages);
  const shown = mostReported(events);
  const rest = events.length - shown.length;
  const note =
    rest > 0
      ? markup`<p class="quiet">${rest} acts with the fewest reports are left out; wirecopy merge lists all.</p>`
      : null;
  return markup`${filters(events)}<p class="quiet" role="status"><output id="count">${shown.length}</output> of ${counted(shown.length, 'act')}</p>${note}
<ol class="acts">\n${shown.map((event) => actItem(event, tellings))}</ol>`;
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

/** How the documents tell their events, by document and event. */
type Tellings = (report: Report) => Telling | null;

const keyOf = (path: string, member: string | null, event: string): string => JSON.stringify([path, member, event]);

function tellingsOf(pages: readonly ArchivePage[]): Tellings {
  const known = new Map<string, Telling>();
  for (const { document, tellings } of pages)
    for (const [event, telling] of tellings) known.set(keyOf(document.path, document.member, event), telling);
  return ({ path, member, event }) => known.get(keyOf(path, member, event)) ?? null;
}

/** The telling that a reader is shown first: the surest, of equals the first. */
const bestTelling = (told: readonly Telling[]): Telling | null =>
  told.reduce<Telling | null>(
    (best, one) => (best === null || (one.confidence ?? 0) > (best.confidence ?? 0) ? one : best),
    null,
  );

function actItem(event: MergedEvent, tellings: Tellings): Markup {
  const { type, date, first, status, reports, documents } = event;
  const [[actor], [recipient]] = [event.actor, event.recipient];
  const { style, sign } = kindOf(type);
  const best = bestTelling(documents.flatMap((report) => tellings(report) ?? []));
  const confidence = best?.confidence ?? null;
  const copies = documents.filter(({ copyOf }) => copyOf !== null).length;
  const count = `${counted(reports, 'report')}${copies > 0 ? ` in ${documents.length} documents` : ''}`;
  const sure = confidence === null ? '' : ` · ${sureness(confidence)}`;
  const differs = isDisputed(event) ? markup` <span class="differs">documents differ</span>` : null;
  const when =
    date === null
      ? markup`<span class="when quiet" title="${NO_DATE}">no date${first === null ? '' : `; reported ${first.slice(0, 10)}`}</span>`
      : markup`<span class="when">${date}</span>`;
  return markup`<li data-type="${type}" data-status="${status}" data-date="${date ?? ''}" data-actor="${actor.name}" data-recipient="${recipient.name}"${confidenceAttribute(confidence)}${isDisputed(event) ? markup` data-differ` : null}><p class="act">${when} <span class="sign ${isDone(status) ? 'done' : 'said'} kind-${style}">${sign}</span> <strong><bdi>${actor.name}</bdi> → <bdi>${recipient.name}</bdi></strong> <span class="type">${type}</span></p>
${best === null ? null : evidence(best)}<details><summary><span class="quiet">${status} · ${count}${sure}</span>${differs}</summary>
${differences(event)}<ul>\n${documents.slice(0, MOST_DOCUMENTS).map((report) => reportItem(report, { documents, tellings }))}</ul>${
    documents.length > MOST_DOCUMENTS
      ? markup`<p class="quiet">${documents.length - MOST_DOCUMENTS} more documents</p>`
      : null
  }</details></li>\n`;
}

/** Why an act may have no date; the time line says the same. */
export const NO_DATE = 'no text tells on which day it happened; it stands where it was first reported';

/** The sentence that tells the act, and the claims that it rests on. */
function evidence({ evidence: found, claims }: Telling): Markup {
  const sentence =
    found === null
      ? null
      : markup`<blockquote dir="auto">${found.before}<mark>${found.words}</mark>${found.after}</blockquote>\n`;
  return markup`${sentence}${claims.slice(0, MOST_ACT_CLAIMS).map(claimLine)}`;
}

function claimLine({ sources, content, confidence }: ToldClaim): Markup {
  const who = sources.length === 0 ? 'no source' : sources.map(({ name }) => name).join(', ');
  const sure = confidence === null ? null : markup` (${sureness(confidence)})`;
  return markup`<p class="claim quiet" dir="auto">claimed by <bdi>${who}</bdi>${sure}: <q>${content}</q></p>\n`;
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

interface Told {
  readonly documents: readonly Report[];
  readonly tellings: Tellings;
}

function reportItem(report: Report, { documents, tellings }: Told): Markup {
  const { path, member, url, headline, publisher, agency, published, status, date, claimedBy, copyOf } = report;
  const telling = tellings(report);
  const details = [
    publisher,
    agency,
    published,
    status,
    date,
    report.as === null ? null : `as ${report.as}`,
    claimedBy.length > 0 ? `says ${claimedBy.join(', ')}` : null,
    telling?.confidence == null ? null : sureness(telling.confidence),
    copyOf === null ? null : `near-copy of ${nameOf(itemAt(documents, copyOf))}`,
  ].filter((detail) => detail !== null);
  const name = nameOf(report);
  const file =
    headline === null ? null : markup`<br><span class="quiet">${member === null ? path : `${path} ${member}`}</span>`;
  const words =
    copyOf === null && documents.length > 1 && telling !== null ? evidence({ ...telling, claims: [] }) : null;
  return markup`<li${copyOf === null ? null : markup` class="copy"`}><bdi>${linkTo(url, headline ?? name)}</bdi> <span class="quiet" dir="auto">${details.join(' · ')}</span>${file}${words}</li>\n`;
}

const nameOf = ({ path, member }: Report): string => (member === null ? path : `${path} ${member}`);
