/** The sources that claims rest on: most cited first, and how many of them have a name. */
import { SOURCE_PRONOUNS } from '../../data/english/source-words.js';
import { type Markup, markup } from '../../emit/index.js';
import type { ArchivePage } from '../archive-page.js';
import type { KnownNames } from '../one-name.js';
import { listTable } from '../wording.js';

const MOST_SOURCES = 60;
const KINDS = ['named', 'unnamed', 'collective', 'document'] as const;

interface Cited {
  readonly name: string;
  readonly kind: string;
  claims: number;
  documents: number;
}

/** A word that stands for somebody whom only its text knows: "he", "we", "its ministry". */
const OWNER = /^(?:my|our|your|his|her|its|their)\s/i;
const isPronoun = (name: string): boolean => SOURCE_PRONOUNS.has(name.toLowerCase()) || OWNER.test(name);

/** The bar of kinds, and the table. */
export function sourcesPart(pages: readonly ArchivePage[], names: KnownNames): Markup {
  const kinds = countKinds(pages);
  const cited = countSources(pages, names);
  if (kinds.size === 0) return markup`<p class="quiet">No claim has a source.</p>`;
  const rows = cited
    .slice(0, MOST_SOURCES)
    .map(({ name, kind, claims, documents }) => [name, kind, claims, documents] as const);
  const rest = cited.length - rows.length;
  const note = rest > 0 ? markup`<p class="quiet">${rest} more sources, cited less often.</p>` : null;
  return markup`${kindsBar(kinds)}${listTable(['source', 'kind', 'claims', 'documents'], rows)}${note}`;
}

/** Claims by the kind of their source. */
function countKinds(pages: readonly ArchivePage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of pages)
    for (const { kind } of sources) {
      const known = KINDS.some((name) => name === kind) ? kind : 'other';
      counts.set(known, (counts.get(known) ?? 0) + 1);
    }
  return counts;
}

function countSources(pages: readonly ArchivePage[], { keyOf, labelOf }: KnownNames): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { sources } of pages) {
    const seen = new Set<string>();
    for (const source of sources) {
      if (isPronoun(source.name)) continue;
      const key = `${source.kind}\n${keyOf(source)}`;
      const known = cited.get(key) ?? { name: labelOf(source), kind: source.kind, claims: 0, documents: 0 };
      cited.set(key, known);
      known.claims += 1;
      if (!seen.has(key)) known.documents += 1;
      seen.add(key);
    }
  }
  return [...cited.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

const WIDTH = 720;

function kindsBar(kinds: ReadonlyMap<string, number>): Markup {
  const all = [...kinds.values()].reduce((sum, claims) => sum + claims, 0);
  let x = 0;
  const present = [...KINDS, 'other']
    .map((kind) => ({ kind, claims: kinds.get(kind) ?? 0 }))
    .filter(({ claims }) => claims > 0);
  const rects = present.map(({ kind, claims }) => {
    const width = (claims / all) * WIDTH;
    x += width;
    return markup`<rect class="source-${kind}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="14"><title>${kind}: ${claims}</title></rect>`;
  });
  const told = present.map(
    ({ kind, claims }) =>
      markup`<li><span class="swatch source-${kind}"></span> ${kind} ${claims} (${Math.round((100 * claims) / all)} %)</li>\n`,
  );
  return markup`<svg class="share" viewBox="0 0 ${WIDTH} 14" role="img" aria-label="Claims by kind of source">${rects}</svg><ul class="legend">\n${told}</ul>`;
}
