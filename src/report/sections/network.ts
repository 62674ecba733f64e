/** The network: the busiest parties on a circle, an arrow for each kind of act between two. */
import { type Markup, markup } from '../../emit/index.js';
import { isDone, kindOf } from '../kinds.js';
import { busiest, type Tie } from '../parties.js';
import { counted } from '../wording.js';

const MOST_PARTIES = 22;
const SIZE = { width: 720, height: 500 } as const;
const RADIUS = 180;
const CENTER = { x: SIZE.width / 2, y: SIZE.height / 2 } as const;
const LABEL_LENGTH = 24;
const THICKEST = 5;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The picture. */
export function network(ties: readonly Tie[]): Markup {
  const both = ties.flatMap(({ actor, recipient, acts }) => [
    { name: actor, weight: acts },
    { name: recipient, weight: acts },
  ]);
  const most = busiest(both, MOST_PARTIES);
  const shown = ties.filter(
    ({ actor, recipient }) => actor !== recipient && most.includes(actor) && most.includes(recipient),
  );
  const tied = new Set(shown.flatMap(({ actor, recipient }) => [actor, recipient]));
  const names = most.filter((name) => tied.has(name));
  const places = new Map(names.map((name, at): [string, Place] => [name, placeOf(at, names.length)]));
  const styles = [...new Set(shown.map(({ type }) => kindOf(type).style))];
  if (shown.length === 0) return markup`<p class="quiet">No two of the busiest parties act on each other.</p>`;
  const arrows = shown.map((tie) => arrow(tie, places));
  const labels = [...places].map(([name, place]) => label(name, place));
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Network"><svg class="network" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="Who acts on whom">
<defs>${styles.map((style) => markup`<marker id="to-${style}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="kind-${style}" d="M0 0 8 4 0 8z"/></marker>\n`)}</defs>
${arrows}${labels}</svg></div>`;
}

function placeOf(at: number, count: number): Place {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return { x: CENTER.x + RADIUS * Math.cos(angle), y: CENTER.y + RADIUS * Math.sin(angle), angle };
}

function arrow({ actor, recipient, type, statuses, reports }: Tie, places: ReadonlyMap<string, Place>): Markup {
  const { style } = kindOf(type);
  const [from, to] = [places.get(actor) as Place, places.get(recipient) as Place];
  // Bent towards the middle, to one side of it, so that there and back are two lines.
  const bend = { x: CENTER.x + (to.y - from.y) * 0.12, y: CENTER.y - (to.x - from.x) * 0.12 };
  const path = `M${point(from)} Q${point(bend)} ${point(to)}`;
  const look = statuses.some(isDone) ? 'done' : 'said';
  const width = Math.min(THICKEST, 1 + Math.log2(Math.max(1, reports)));
  return markup`<path class="arrow ${look} line-${style}" d="${path}" stroke-width="${width.toFixed(1)}" marker-end="url(#to-${style})"><title>${actor} → ${recipient}: ${type}, ${statuses.join(', ')}, ${counted(reports, 'report')}</title></path>\n`;
}

const point = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function label(name: string, { x, y, angle }: Place): Markup {
  const characters = Array.from(name);
  const short = characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…` : name;
  const side = Math.abs(Math.cos(angle)) < 0.2 ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
  const out = { x: x + 12 * Math.cos(angle), y: y + 16 * Math.sin(angle) + 4 };
  return markup`<circle class="party" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5"/><text x="${out.x.toFixed(1)}" y="${out.y.toFixed(1)}" text-anchor="${side}"><title>${name}</title>${short}</text>\n`;
}
