/** Which names of different documents are one party's. */
import type { ReportedDocument, ToldParty } from './reported-document.js';

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

/**
 * A function from a party to what it is told apart by. A person called by the family name alone ("Guaidó") is the one whose full
 * name the archive gives, where there is but one of that family name. Only persons: "Sudan" is not "South Sudan".
 */
export function partyKeys(documents: readonly ReportedDocument[]): (party: ToldParty) => string {
  const fullNames = new Map<string, Set<string>>();
  for (const { events } of documents)
    for (const { actors, recipients } of events)
      for (const { name, isPerson } of [...actors, ...recipients]) {
        const key = nameKey(name);
        const family = key.slice(key.lastIndexOf(' ') + 1);
        if (!isPerson || family === key) continue;
        const known = fullNames.get(family);
        if (known) known.add(key);
        else fullNames.set(family, new Set([key]));
      }
  return ({ name, isPerson }) => {
    const key = nameKey(name);
    const full = isPerson ? fullNames.get(key) : undefined;
    return full?.size === 1 ? ([...full][0] as string) : key;
  };
}
