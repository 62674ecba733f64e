/** The sources that claims rest on: most cited first, and how many of them have a name. */
import { SOURCE_PRONOUNS } from '../data/english/source-words.js';
import { type Markup, markup } from '../emit/index.js';
import type { ReportedDocument } from '../merge/index.js';

const MOST_SOURCES = 60;
const KINDS = ['named', 'unnamed', 'collective', 'document'] as const;

interface Cited {
  readonly name: string;
  readonly kind: string;
  claims: number;
  documents: number;
}

/** The bar of kinds, and the table. */
export function sourcesPart(documents: readonly ReportedDocument[]): Markup {
  const cited = countSources(documents);
  if (cited.length === 0) return markup`<p class="quiet">No claim has a source.</p>`;
  const rows = cited
    .slice(0, MOST_SOURCES)
    .map(
      ({ name, kind, claims, documents: pages }) =>
        markup`<tr><td>${name}</td><td>${kind}</td><td class="number">${claims}</td><td class="number">${pages}</td></tr>\n`,
    );
  const rest = cited.length - rows.length;
  const note = rest > 0 ? markup`<p class="quiet">${rest} more sources, cited less often.</p>` : null;
  return markup`${kindsBar(cited)}<div class="scroll"><table class="list"><thead><tr><th scope="col">source</th><th scope="col">kind</th><th scope="col">claims</th><th scope="col">documents</th></tr></thead><tbody>\n${rows}</tbody></table></div>${note}`;
}

function countSources(documents: readonly ReportedDocument[]): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { sources } of documents) {
    const seen = new Set<string>();
    for (const { name, kind } of sources) {
      if (SOURCE_PRONOUNS.has(name.toLowerCase())) continue;
      const key = `${kind}\n${name.toLowerCase()}`;
      const known = cited.get(key) ?? { name, kind, claims: 0, documents: 0 };
      cited.set(key, known);
      known.claims += 1;
      if (!seen.has(key)) known.documents += 1;
      seen.add(key);
    }
  }
  return [...cited.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

const WIDTH = 960;

function kindsBar(cited: readonly Cited[]): Markup {
  const all = cited.reduce((sum, { claims }) => sum + claims, 0);
  let x = 0;
  const shares = [...KINDS, 'other'].map((kind) => {
    const isOther = kind === 'other';
    const own = cited.filter((each) => (isOther ? !KINDS.some((known) => known === each.kind) : each.kind === kind));
    return { kind, claims: own.reduce((sum, { claims }) => sum + claims, 0) };
  });
  const present = shares.filter(({ claims }) => claims > 0);
  const rects = present.map(({ kind, claims }) => {
    const width = (claims / all) * WIDTH;
    x += width;
    return markup`<rect class="source-${kind}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="18"><title>${kind}: ${claims}</title></rect>`;
  });
  const told = present
    .map(({ kind, claims }) => `${kind} ${claims} (${Math.round((100 * claims) / all)} %)`)
    .join(' · ');
  return markup`<svg class="share" viewBox="0 0 ${WIDTH} 18" role="img" aria-label="Claims by kind of source">${rects}</svg><p>${told}</p>`;
}
