/** The page's own script: search and filters over the list of acts. The page reads well without it. */

export const SCRIPT = `'use strict';
const sure = document.getElementById('sure');
const isSure = (item) => !sure || !('confidence' in item.dataset) || Number(item.dataset.confidence) * 100 >= Number(sure.value);
let apply = () => {};
if (sure) {
  sure.form.addEventListener('submit', (event) => event.preventDefault());
  sure.addEventListener('input', () => {
    document.getElementById('sure-told').textContent = sure.value;
    for (const item of document.querySelectorAll('.claims > li')) item.hidden = !isSure(item);
    apply();
  });
}
const form = document.querySelector('form.filters');
if (form) {
  const box = (id) => document.getElementById(id);
  const acts = Array.from(document.querySelectorAll('.acts > li'), (item) => ({
    item,
    words: item.textContent.toLowerCase(),
  }));
  let pair = null;
  apply = () => {
    const words = box('words').value.toLowerCase().split(/\\s+/).filter(Boolean);
    const [type, status, date] = ['type', 'status', 'date'].map((id) => box(id).value.trim());
    let count = 0;
    for (const { item, words: own } of acts) {
      const { dataset } = item;
      const shows =
        isSure(item) &&
        words.every((word) => own.includes(word)) &&
        (type === '' || dataset.type === type) &&
        (status === '' || dataset.status === status) &&
        dataset.date.startsWith(date) &&
        (!box('differ').checked || 'differ' in dataset) &&
        (pair === null || (dataset.actor === pair.actor && dataset.recipient === pair.recipient));
      item.hidden = !shows;
      if (shows) count += 1;
    }
    box('count').textContent = String(count);
  };
  const show = () => {
    apply();
    document.getElementById('acts').scrollIntoView();
    box('words').focus({ preventScroll: true });
  };
  form.addEventListener('input', () => {
    pair = null;
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    pair = null;
    setTimeout(apply);
  });
  const clear = () => {
    form.reset();
    pair = null;
  };
  const act = (target) => {
    const sign = target.closest('button[data-actor]');
    const bar = target.closest('.bar');
    if (!sign && !bar) return false;
    clear();
    setTimeout(() => {
      if (sign) {
        pair = { actor: sign.dataset.actor, recipient: sign.dataset.recipient };
        box('type').value = sign.dataset.type;
      } else box('date').value = bar.dataset.date;
      show();
    });
    return true;
  };
  document.addEventListener('click', (event) => act(event.target));
  document.addEventListener('keydown', (event) => {
    const isBar = event.target.closest && event.target.closest('.bar');
    if (isBar && (event.key === 'Enter' || event.key === ' ') && act(event.target)) event.preventDefault();
  });
}
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
`;
