/** The look that all pages of ours share, in light and dark, on screen and on paper. */

export const THEME = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1a; --quiet: #62625c; --line: #d9d8d2; --shade: #f4f3ef;
  --event: #ffd45e; --claim: #e3eefc; --source: #1d5fb4; --actor: #8a8a82; --dateline: #d9f0dc; --alarm: #b3261e; --accent: #1d5fb4;
  --removed: #8a8a82; }
@media (prefers-color-scheme: dark) { :root { --paper: #171715; --ink: #e8e7e2; --quiet: #a2a29a; --line: #3a3935; --shade: #22211e;
  --event: #7a5c00; --claim: #1d2f47; --source: #8dbbff; --actor: #8f8f87; --dateline: #1e3d24; --alarm: #ff8a80; --accent: #8dbbff;
  --removed: #85857d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header { padding: 1rem 1.25rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 0 0 .4rem; }
p, li, td, th, summary { unicode-bidi: isolate; }
a { color: var(--accent); }
ul { margin: 0; padding-left: 1.1rem; }
.quiet { color: var(--quiet); font-size: .875em; }
.alarm { color: var(--alarm); }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }
fieldset { border: 0; margin: .5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; }
legend { float: left; font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; }
th { text-align: left; vertical-align: top; font-weight: 600; }
`;
