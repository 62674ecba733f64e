/** The matrix: who recognised, refused or cut ties with whom, and whether it is told as done. */
import { type Markup, markup } from '../../emit/index.js';
import { isDone, kindOf } from '../kinds.js';
import { busiest, type Tie } from '../parties.js';
import { counted } from '../wording.js';

const MOST_ROWS = 40;
const MOST_COLUMNS = 24;

/** Rows act on columns. */
export function matrix(ties: readonly Tie[]): Markup {
  const columns = busiest(
    ties.map(({ recipient, acts }) => ({ name: recipient, weight: acts })),
    MOST_COLUMNS,
  );
  const inColumns = ties.filter(({ recipient }) => columns.includes(recipient));
  const rows = busiest(
    inColumns.map(({ actor, acts }) => ({ name: actor, weight: acts })),
    MOST_ROWS,
  );
  const cells = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = JSON.stringify([tie.actor, tie.recipient]);
    const known = cells.get(key);
    if (known) known.push(tie);
    else cells.set(key, [tie]);
  }
  const head = columns.map((name) => markup`<th scope="col"><span dir="auto">${name}</span></th>`);
  const body = rows.map((actor) => {
    const row = columns.map((recipient) => cell(cells.get(JSON.stringify([actor, recipient])) ?? []));
    return markup`<tr><th scope="row" dir="auto">${actor}</th>${row}</tr>\n`;
  });
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Matrix"><table class="matrix"><thead><tr><td>who ↓ whom →</td>${head}</tr></thead><tbody>\n${body}</tbody></table></div>${leftOut(ties, rows, columns)}`;
}

function cell(ties: readonly Tie[]): Markup {
  const signs = ties.map(({ actor, recipient, type, statuses, acts, reports }) => {
    const { style, sign } = kindOf(type);
    const told = `${actor} → ${recipient}: ${type}, ${statuses.join(', ')}; ${counted(acts, 'act')}, ${counted(reports, 'report')}`;
    const look = statuses.some(isDone) ? 'done' : 'said';
    return markup`<button type="button" class="sign ${look} kind-${style}" title="${told}" aria-label="${told}" data-actor="${actor}" data-recipient="${recipient}" data-type="${type}">${sign}</button>`;
  });
  return markup`<td>${signs}</td>`;
}

function leftOut(ties: readonly Tie[], rows: readonly string[], columns: readonly string[]): Markup | null {
  const actors = new Set(ties.map(({ actor }) => actor)).size - rows.length;
  const recipients = new Set(ties.map(({ recipient }) => recipient)).size - columns.length;
  if (actors <= 0 && recipients <= 0) return null;
  return markup`<p class="quiet">The busiest are shown; ${Math.max(0, actors)} more act and ${Math.max(0, recipients)} more are acted on, see the list of acts.</p>`;
}
