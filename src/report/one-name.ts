/** One name for each party of an archive, whatever forms its documents give. */
import { nameKeys } from '../merge/index.js';
import type { ArchivePage } from './archive-page.js';

interface Named {
  readonly name: string;
  readonly isPerson: boolean;
}

/** What a name is told apart by, and how it is shown. */
export interface KnownNames {
  readonly keyOf: (named: Named) => string;
  /** The form that most documents give, of equals the longest; the form itself for a name that none of them gives. */
  readonly labelOf: (named: Named) => string;
}

/** Learns the names of all actors and sources. A person called by the family name alone is the one who bears it, where there is but one. */
export function learnNames(pages: readonly ArchivePage[]): KnownNames {
  const all = pages.flatMap(({ actors, sources }) => [...actors, ...sources]);
  const key = nameKeys(all);
  const persons = new Set(all.filter(({ isPerson }) => isPerson).map(key));
  // A source that no actor stands for may still be a person whom other documents know.
  const keyOf = ({ name, isPerson }: Named): string => {
    const asPerson = key({ name, isPerson: true });
    return isPerson || persons.has(asPerson) ? `person\n${asPerson}` : key({ name, isPerson });
  };
  const forms = new Map<string, Map<string, number>>();
  for (const named of all) {
    const known = forms.get(keyOf(named)) ?? new Map<string, number>();
    forms.set(keyOf(named), known.set(named.name, (known.get(named.name) ?? 0) + 1));
  }
  const labels = new Map([...forms].map(([own, counts]) => [own, commonForm(counts)]));
  return { keyOf, labelOf: (named) => labels.get(keyOf(named)) ?? named.name };
}

/** A full name before a family name alone, then what most give, then the longest. */
function commonForm(counts: ReadonlyMap<string, number>): string {
  const words = (name: string): number => name.split(/\s+/).length;
  const full = [...counts].filter(([name]) => words(name) > 1);
  const [best] = (full.length > 0 ? full : [...counts]).sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}
