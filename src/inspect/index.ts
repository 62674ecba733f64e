/** `inspect`: one page as a picture. What was kept, what was taken out and why, what was found and where. */
import { htmlDocument, linkTo, type Markup, markup } from '../emit/index.js';
import type { PageReading } from '../pipeline.js';
import type { AnyRecord } from '../record.js';
import { blockViews } from './block-list.js';
import { factPanels } from './fact-panel.js';
import { metadataPanel } from './metadata.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { markText } from './text-marks.js';

export { explainText } from './explanation.js';

/** A page's record and all that was read on the way to it; null where the page failed. */
interface Inspection {
  readonly record: AnyRecord;
  readonly reading: PageReading | null;
}

/** One HTML document for a browser: opens from disk, fetches nothing, runs nothing of the page. */
export function inspectionOf({ record, reading }: Inspection): string {
  const { path, member } = record.input;
  const name = member === null ? path : `${path} ${member}`;
  const headline = reading?.findings.article.headline ?? null;
  return htmlDocument({
    title: `${headline ?? name} – wirecopy inspect`,
    style: STYLE,
    script: SCRIPT,
    body: reading === null ? failureBody(record, name) : pageBody(reading, { record, name }),
  });
}

const failureBody = (record: AnyRecord, name: string): Markup =>
  markup`<header><h1>${name}</h1><p class="alarm" role="alert">${
    'error' in record ? `${record.error.code}: ${record.error.message}` : 'nothing was read'
  }</p></header>`;

function pageBody(reading: PageReading, { record, name }: { record: AnyRecord; name: string }): Markup {
  const { article, removed: _, ...facts } = reading.findings;
  const { format, encoding, bytes } = record.input;
  const marks = markText({ article, ...facts, removed: null });
  return markup`<header>
<h1 dir="auto">${article.headline ?? '(no headline)'}</h1>
<p class="quiet">${name} · ${format} · ${encoding} · ${bytes} bytes · ${article.words} words${
    article.url === null ? null : markup` · ${linkTo(article.url, article.url)}`
  }</p>
${FILTERS}
</header>
${JUMPS}
<div class="columns">
<main id="page" aria-label="The page, block by block">${blockViews(reading, marks)}</main>
<aside aria-label="What was found" tabindex="0">${factPanels(reading.findings, metadataPanel(reading))}${HELP}</aside>
</div>`;
}

const JUMPS = markup`<nav aria-label="Parts"><a href="#page">Page</a> <a href="#events">Events</a> <a href="#claims">Claims</a> <a href="#datelines">Dateline</a> <a href="#metadata">Metadata</a> <a href="#actors">Actors</a></nav>`;

const filter = (kind: string, label: string, key: string): Markup =>
  markup`<label><input type="checkbox" id="show-${kind}" checked> ${label} <kbd>${key}</kbd></label>`;

const FILTERS = markup`<fieldset><legend>Show</legend>
${filter('event', 'events', '1')}
${filter('claim', 'claims', '2')}
${filter('actor', 'actors', '3')}
${filter('dateline', 'dateline', '4')}
${filter('removed', 'removed blocks', '5')}
</fieldset>`;

const HELP = markup`<section class="quiet"><h2>Keys</h2>
<p><kbd>n</kbd> <kbd>p</kbd> next and previous mark · <kbd>1</kbd>–<kbd>5</kbd> show and hide · <kbd>Esc</kbd> clear · a click on a mark lights all that belongs to it, another click the next thing told there</p></section>`;
