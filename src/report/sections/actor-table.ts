/** The actors of an archive: those that most documents name come first, a person under one name. */
import { type Markup, markup } from '../../emit/index.js';
import type { ArchivePage } from '../archive-page.js';
import type { KnownNames } from '../one-name.js';
import { counted, listTable } from '../wording.js';

const MOST_ACTORS = 60;

interface Seen {
  readonly name: string;
  readonly type: string;
  country: string | null;
  documents: number;
  mentions: number;
}

/** The table. */
export function actorsPart(pages: readonly ArchivePage[], names: KnownNames): Markup {
  const seen = [...countActors(pages, names).values()].sort(
    (a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
  );
  if (seen.length === 0) return markup`<p class="quiet">No actor is named.</p>`;
  const rows = seen
    .slice(0, MOST_ACTORS)
    .map(({ name, type, country, documents, mentions }) => [name, type, country ?? '', documents, mentions] as const);
  const rest = seen.length - rows.length;
  const note = rest > 0 ? markup`<p class="quiet">${counted(rest, 'more actor')}, named in fewer documents.</p>` : null;
  return markup`${listTable(['actor', 'type', 'country', 'documents', 'mentions'], rows)}${note}`;
}

function countActors(pages: readonly ArchivePage[], { keyOf, labelOf }: KnownNames): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { actors } of pages) {
    const here = new Set<string>();
    for (const actor of actors) {
      const { type, country, mentions } = actor;
      const key = `${type}\n${keyOf(actor)}`;
      const known = seen.get(key) ?? { name: labelOf(actor), type, country, documents: 0, mentions: 0 };
      seen.set(key, known);
      known.country ??= country;
      known.mentions += mentions;
      if (!here.has(key)) known.documents += 1;
      here.add(key);
    }
  }
  return seen;
}
