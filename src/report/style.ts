/** The look of a report. Colours of types are told apart by those who see few colours as well (after P. Tol's bright scheme), and by signs. */
import { THEME } from '../emit/index.js';

const COLORS: readonly (readonly [string, string, string])[] = [
  ['recognition', '#228833', '#5fc873'],
  ['refusal', '#aa3377', '#e07bb4'],
  ['derecognition', '#882255', '#d56a9f'],
  ['tie-establishment', '#2f6db5', '#7db3f0'],
  ['tie-severance', '#cc3311', '#ff7f66'],
  ['tie-downgrade', '#b35c00', '#f0a04b'],
  ['condemnation', '#6b5b00', '#d0c04a'],
  ['endorsement', '#007a87', '#4fc4d0'],
  ['other', '#666666', '#a0a0a0'],
];

const rules = (shade: 1 | 2): string =>
  COLORS.map(([name, ...shades]) => {
    const color = shades[shade - 1];
    return `.kind-${name} { fill: ${color}; --kind: ${color}; } .line-${name} { stroke: ${color}; }`;
  }).join('\n');

export const STYLE = `${THEME}
${rules(1)}
@media (prefers-color-scheme: dark) { ${rules(2)} }
main { padding: 1rem 1.25rem; max-width: 70rem; }
section { margin: 0 0 2rem; scroll-margin-top: 1rem; }
h2 { font-size: 1.15rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
nav a { margin-right: .8rem; }
svg { width: 100%; height: auto; display: block; }
/* Narrower than this their words would be too small to read: the picture moves sideways in its box. */
.timeline, .network { min-width: 44rem; max-width: 60rem; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .axis { fill: var(--quiet); }
.rule { stroke: var(--line); }
.bar { cursor: pointer; }
.arrow { fill: none; opacity: .8; }
.arrow.said { stroke-dasharray: 5 4; opacity: .6; }
.arrow:hover { opacity: 1; }
.party { fill: var(--ink); }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: 2px; background: var(--fill); }
.source-named { fill: #2f6db5; --fill: #2f6db5; } .source-unnamed { fill: #b35c00; --fill: #b35c00; } .source-collective { fill: #8a8a82; --fill: #8a8a82; }
.source-document { fill: #228833; --fill: #228833; } .source-other { fill: #666; --fill: #666; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; margin: 0 0 1rem; font-size: .875rem; }
.sign { display: inline-block; min-width: 1.35em; text-align: center; border-radius: 3px; font: 600 .85rem/1.35 system-ui, sans-serif; padding: 0 .15em;
  border: 1px solid var(--kind, var(--ink)); color: var(--kind, var(--ink)); background: none; }
.sign.done, .legend .sign { background: var(--kind, none); color: var(--paper); }
.legend .sign.done, .legend .sign.said { background: none; color: var(--ink); border: 0; }
button.sign { cursor: pointer; margin: 1px; }
.scroll { overflow-x: auto; }
.matrix td, .matrix th { border: 1px solid var(--line); padding: .1rem .3rem; font-size: .8rem; }
.matrix td { text-align: center; min-width: 1.9rem; }
.matrix thead th { vertical-align: bottom; padding: .3rem; }
.matrix thead th span { writing-mode: vertical-rl; rotate: 180deg; max-height: 12rem; }
.matrix tbody th { white-space: nowrap; max-width: 16rem; overflow: hidden; text-overflow: ellipsis; }
.list td, .list th { padding: .15rem .9rem .15rem 0; border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0; }
.filters input, .filters select, .filters button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 3px; padding: .15rem .4rem; }
.acts { list-style: none; padding: 0; }
.acts > li { border-top: 1px solid var(--line); padding: .45rem 0; }
.act { margin: 0; }
blockquote { margin: .15rem 0 .15rem; padding-left: .75rem; border-left: 3px solid var(--line); font-size: .9rem; }
mark { background: var(--event); color: inherit; border-radius: 2px; padding: 0 .1em; }
q { quotes: none; font-style: italic; }
.act .type { white-space: nowrap; }
.claim { margin: .1rem 0; padding-left: .75rem; }
.claims { padding-left: 1.1rem; } .claims li { margin-bottom: .35rem; }
.sure { margin: .5rem 0 0; } .sure input { vertical-align: middle; width: 10rem; accent-color: var(--accent); }
.acts summary { cursor: pointer; }
.when { display: inline-block; min-width: 6.5rem; font-variant-numeric: tabular-nums; }
.differs { color: var(--alarm); }
summary .differs { font-size: .8rem; border: 1px solid currentColor; border-radius: 3px; padding: 0 .3em; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: .4rem 0 .4rem 1rem; font-size: .9rem; }
dt { color: var(--quiet); } dd { margin: 0; }
.copy { opacity: .75; }
@media (max-width: 40rem) { .list { font-size: .875rem; } .list td, .list th { padding-right: .5rem; } .list td:last-child, .list th:last-child { padding-right: 0; } }
@media print { .filters, nav { display: none; } .sure { display: none; } .acts > li { break-inside: avoid; } .scroll { overflow: visible; } .timeline, .network { min-width: 0; } .sign, svg, mark { print-color-adjust: exact; } }
`;
