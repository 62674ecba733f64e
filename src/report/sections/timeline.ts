/** A time line: acts or articles by the days, months or years that they are dated, stacked by type. */

import { type Markup, markup } from '../../emit/index.js';
import { itemAt } from '../../model/column.js';
import { inOrder, kindOf } from '../kinds.js';
import { counted } from '../wording.js';

const WIDTH = 720;
const HEIGHT = 150;
const FOOT = 22;
const LEFT = 30;
const MOST_BINS = 120;

/** Length of a date's prefix → the bins that it makes. The finest that gives few enough is taken. */
const GRAINS = [10, 7, 4] as const;

interface Bin {
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** What stands on a time line. */
interface Dated {
  /** ISO 8601: a day, a month or a year. */
  readonly date: string | null;
  readonly type: string;
}

interface Wording {
  /** What the items are called: "act". */
  readonly thing: string;
  /** Why an item may have no date. */
  readonly why: string;
}

/** The picture; items without a date are told in words. */
export function timeline(items: readonly Dated[], { thing, why }: Wording): Markup {
  const dated = items.filter(({ date }) => /^\d{4}/.test(date ?? ''));
  const undated = items.length - dated.length;
  if (dated.length === 0) return markup`<p class="quiet">No ${thing} has a date: ${why}.</p>`;
  const note = undated === 0 ? null : markup`<p class="quiet">${counted(undated, thing)} without a date: ${why}.</p>`;
  return markup`${picture(binsOf(dated), thing)}${note}`;
}

function binsOf(items: readonly Dated[]): Bin[] {
  const dates = items.flatMap(({ date }) => date ?? []);
  const grain = GRAINS.find((length) => labelsBetween(dates, length) !== null) ?? 4;
  const labels = labelsBetween(dates, grain) ?? [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
  const counts = new Map(labels.map((label) => [label, new Map<string, number>()]));
  for (const { date, type } of items) {
    const label = binOf(date as string, grain);
    const bin = counts.get(label);
    bin?.set(type, (bin.get(type) ?? 0) + 1);
  }
  return labels.map((label) => ({ label, counts: counts.get(label) ?? new Map() }));
}

/** A date that is less exact than the bins stands in the first that it could be in. */
const binOf = (date: string, grain: number): string => (date + '-01-01'.slice(date.length - 4)).slice(0, grain);

/** Every bin from the first date to the last; null where they are too many, or where a date does not exist. */
function labelsBetween(dates: readonly string[], grain: number): string[] | null {
  const bins = dates.map((date) => binOf(date, grain)).sort();
  const [first, last] = [itemAt(bins, 0), itemAt(bins, bins.length - 1)];
  const labels: string[] = [];
  for (let at = startOf(first); labels.length < MOST_BINS; at = after(at, grain)) {
    if (Number.isNaN(at.getTime())) return null;
    const label = at.toISOString().slice(0, grain);
    labels.push(label);
    if (label >= last) return labels;
  }
  return null;
}

const startOf = (label: string): Date =>
  new Date(`${(label + '-01-01'.slice(label.length - 4)).slice(0, 10)}T00:00:00Z`);

function after(date: Date, grain: number): Date {
  const [years, months, days] = grain === 4 ? [1, 0, 0] : grain === 7 ? [0, 1, 0] : [0, 0, 1];
  return new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days));
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

function picture(bins: readonly Bin[], thing: string): Markup {
  const most = Math.max(1, ...bins.map(({ counts }) => sum(counts)));
  const step = (WIDTH - LEFT) / bins.length;
  const every = Math.ceil(bins.length / 9);
  const bars = bins.map((bin, at) =>
    barOf(bin, { x: LEFT + at * step, width: Math.min(step * 0.85, 40), most, isAct: thing === 'act' }),
  );
  const labels = bins.map(({ label }, at) =>
    at % every === 0
      ? markup`<text class="axis" x="${(LEFT + at * step).toFixed(1)}" y="${HEIGHT + FOOT - 6}">${label}</text>\n`
      : markup``,
  );
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Time line"><svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}" role="img" aria-label="${thing}s by date, ${itemAt(bins, 0).label} to ${itemAt(bins, bins.length - 1).label}">
<line class="rule" x1="${LEFT}" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>
<text class="axis" x="${LEFT - 6}" y="12" text-anchor="end">${most}</text>
${bars}${labels}</svg></div>`;
}

interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly most: number;
  /** Acts can be filtered by a click on their bar. */
  readonly isAct: boolean;
}

function barOf({ label, counts }: Bin, { x, width, most, isAct }: BarPlace): Markup {
  const all = sum(counts);
  if (all === 0) return markup``;
  let top = HEIGHT;
  const stacked = [...counts].sort(([a], [b]) => inOrder(a, b));
  const parts = stacked.map(([type, count]) => {
    const height = (count / most) * (HEIGHT - 6);
    top -= height;
    return markup`<rect class="kind-${kindOf(type).style}" x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`;
  });
  const told = stacked.map(([type, count]) => `${type} ${count}`).join(', ');
  const role = isAct ? markup` class="bar" data-date="${label}" tabindex="0" role="button"` : null;
  return markup`<g${role}><title>${label}: ${told}</title>${parts}</g>\n`;
}
