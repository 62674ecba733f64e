/** How each type of act and each status is drawn. What a record calls by another name is drawn as `other`. */
import { type Markup, markup } from '../emit/index.js';

/** How a type of act is drawn. */
export interface Kind {
  readonly name: string;
  /** Part of class names. */
  readonly style: string;
  readonly sign: string;
}

const KINDS: readonly Kind[] = [
  { name: 'recognition', style: 'recognition', sign: '+' },
  { name: 'refusal', style: 'refusal', sign: '−' },
  { name: 'derecognition', style: 'derecognition', sign: '×' },
  { name: 'tie-establishment', style: 'tie-establishment', sign: '∞' },
  { name: 'tie-severance', style: 'tie-severance', sign: '≠' },
  { name: 'tie-downgrade', style: 'tie-downgrade', sign: '↓' },
  { name: 'condemnation', style: 'condemnation', sign: '!' },
  { name: 'endorsement', style: 'endorsement', sign: '✓' },
];

const BY_NAME: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]));

/** The kind of a type. */
export const kindOf = (type: string): Kind => BY_NAME.get(type) ?? { name: type, style: 'other', sign: '?' };

/** Types in the order of the legend, others last. */
export const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1);

function placeOf(type: string): number {
  const at = KINDS.findIndex(({ name }) => name === type);
  return at < 0 ? KINDS.length : at;
}

/** Whether an act is told as done: the others are said, denied, meant or imagined. */
export const isDone = (status: string): boolean => status === 'asserted';

/** Signs and colours of the types that occur. */
export function legend(types: ReadonlySet<string>): Markup {
  const kinds = KINDS.filter(({ name }) => types.has(name));
  const items = kinds.map(
    ({ name, style, sign }) => markup`<li class="kind-${style}"><span class="sign">${sign}</span> ${name}</li>\n`,
  );
  return markup`<ul class="legend">\n${items}<li><span class="sign done">●</span> asserted</li>\n<li><span class="sign said">○</span> reported, denied, planned, requested or hypothetical</li></ul>`;
}
