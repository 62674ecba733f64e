/** The page's own script: lights what belongs together, steps from mark to mark. The page reads well without it. */

export const SCRIPT = `'use strict';
const every = (selector) => Array.from(document.querySelectorAll(selector));
let lit = null;
function light(ref) {
  for (const element of every('.lit')) element.classList.remove('lit');
  lit = ref;
  if (ref === null) return;
  for (const element of every('[data-refs~="' + CSS.escape(ref) + '"], [data-item="' + CSS.escape(ref) + '"]'))
    element.classList.add('lit');
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('aside a[href^="#"]');
  if (link) {
    light(link.closest('[data-item]').dataset.item);
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) place.focus();
    return;
  }
  const mark = event.target.closest('[data-refs]');
  if (!mark) return;
  const refs = mark.dataset.refs.split(' ');
  light(refs[(refs.indexOf(lit) + 1) % refs.length]);
  const item = document.querySelector('[data-item="' + CSS.escape(lit) + '"]');
  if (item) item.scrollIntoView({ block: 'nearest' });
});
const shown = (mark) =>
  ['event', 'claim', 'actor', 'dateline'].some((kind) => {
    const box = document.getElementById('show-' + kind);
    const names = kind === 'claim' ? ['claim', 'source', 'cue', 'via'] : [kind];
    return box && box.checked && names.some((name) => mark.classList.contains('is-' + name));
  });
let here = -1;
function step(by) {
  const marks = every('main [data-refs]').filter(shown);
  if (marks.length === 0) return;
  here = (here + by + marks.length) % marks.length;
  const mark = marks[here];
  light(mark.dataset.refs.split(' ')[0]);
  mark.tabIndex = -1;
  mark.focus();
  mark.scrollIntoView({ block: 'center' });
  const item = document.querySelector('[data-item="' + CSS.escape(lit) + '"]');
  if (item) item.scrollIntoView({ block: 'nearest' });
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const box = every('fieldset input')[Number(event.key) - 1];
  if (box) box.click();
  else if (event.key === 'n') step(1);
  else if (event.key === 'p') step(-1);
  else if (event.key === 'Escape') light(null);
});
window.addEventListener('beforeprint', () => {
  for (const details of every('details')) details.open = true;
});
`;
