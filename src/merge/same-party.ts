/** Which names of different documents are one party's. */
import type { ReportedDocument, ToldParty } from './reported-document.js';

/** A name, and whether it is a person's. */
type Named = Pick<ToldParty, 'name' | 'isPerson'>;

/** Case, accents, punctuation and the article make no difference. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Papers write one person's name in several ways: "Zelensky", "Zelenskiy" and "Zelenskyy", "Mohammed" and "Mohamed". */
const personKey = (name: string): string =>
  nameKey(name)
    .replace(/(?:iy|yi|yy|ij|y)\b/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');

/**
 * A function from a name to what it is told apart by. A person called by the family name alone ("Guaidó") is the one whose full
 * name is among `names`, where there is but one of that family name. Only persons: "Sudan" is not "South Sudan".
 */
export function nameKeys(names: Iterable<Named>): (named: Named) => string {
  const fullNames = new Map<string, Set<string>>();
  for (const { name, isPerson } of names) {
    if (!isPerson) continue;
    const key = personKey(name);
    const family = key.slice(key.lastIndexOf(' ') + 1);
    if (family === key) continue;
    const known = fullNames.get(family);
    if (known) known.add(key);
    else fullNames.set(family, new Set([key]));
  }
  return ({ name, isPerson }) => {
    if (!isPerson) return nameKey(name);
    const key = personKey(name);
    const [full, ...others] = fullNames.get(key) ?? [];
    return full !== undefined && others.length === 0 ? full : key;
  };
}

/** The same for the parties of all events. */
export const partyKeys = (documents: readonly ReportedDocument[]): ((party: Named) => string) =>
  nameKeys(documents.flatMap(({ events }) => events.flatMap(({ actors, recipients }) => [...actors, ...recipients])));
