/** The look of an inspected page. Filters are plain CSS: the boxes at the top decide which marks are drawn. */
import { THEME } from '../emit/index.js';

export const STYLE = `${THEME}
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16rem, 26rem); align-items: start; }
nav { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: .35rem 1.25rem; font-size: .9rem; }
nav a { margin-right: .6rem; padding: .3rem 0; }
section, main { scroll-margin-top: 3rem; }
main { padding: 1rem 1.25rem; max-width: 46rem; }
main p { white-space: pre-line; }
aside { position: sticky; top: 2.2rem; max-height: calc(100vh - 2.2rem); overflow: auto; padding: 1rem 1.25rem; border-left: 1px solid var(--line); font-size: .9rem; }
aside section { margin-bottom: 1.2rem; }
aside li { margin-bottom: .45rem; }
aside table { width: 100%; }
aside th, aside td { padding: .15rem .5rem .15rem 0; border-top: 1px solid var(--line); vertical-align: top; }
aside th { white-space: nowrap; text-align: left; padding-right: .9rem; }
aside td { overflow-wrap: anywhere; }
.kept[data-score]::after { content: attr(data-score); float: right; color: var(--quiet); font-size: .75em; }
.removed { color: var(--removed); border-left: 3px solid var(--line); margin: .5rem 0; padding-left: .75rem; font-size: .85rem; }
.removed p { margin: .1rem 0; text-decoration: line-through; text-decoration-color: var(--line); }
.removed strong { font-weight: 600; }
.selector { float: right; clear: right; margin-left: .8em; color: var(--quiet); font-size: .7rem; user-select: all; }
.score { font-size: .85em; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; display: inline-block; }
body:has(#show-removed:not(:checked)) .removed { display: none; }
body:has(#show-actor:checked) .is-actor { text-decoration: underline dotted var(--actor); text-underline-offset: 3px; }
body:has(#show-claim:checked) .is-claim { background: var(--claim); }
body:has(#show-claim:checked) .is-source { color: var(--source); font-weight: 600; }
body:has(#show-claim:checked) .is-cue { color: var(--source); font-style: italic; }
body:has(#show-claim:checked) .is-via { color: var(--source); border-bottom: 1px solid var(--source); }
body:has(#show-dateline:checked) .is-dateline { background: var(--dateline); }
body:has(#show-event:checked) .is-event { background: var(--event); font-weight: 600; border-radius: 2px; }
body:has(#show-event:not(:checked)) .panel.event, body:has(#show-claim:not(:checked)) .panel.claim,
body:has(#show-actor:not(:checked)) .panel.actor, body:has(#show-dateline:not(:checked)) .panel.dateline { display: none; }
[data-refs] { cursor: pointer; }
.lit { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px; }
li.lit { outline-offset: 3px; }
.at:target + span { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (max-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr); } aside { position: static; max-height: none; border-left: 0; border-top: 1px solid var(--line); } }
@media print { .columns { display: block; } aside { position: static; max-height: none; overflow: visible; border: 0; } fieldset, kbd, nav { display: none; }
  .is-claim, .is-event, .is-dateline { print-color-adjust: exact; } }
`;
