/** Which names are a people's, a side's or a belief's: the closed reading of what is a group. */
import { BELIEVERS, PARTISANS, PEOPLES } from '../../../data/names/peoples.js';

const names = new Set([...PARTISANS, ...BELIEVERS, ...PEOPLES]);
const CURLY = /’/g;
const COMPOUND = / /g;

/** "Republicans", "Kurds", "Catholics"; "House Republicans" by its last word. */
export function isPeople(text: string): boolean {
  const plain = text.replace(CURLY, "'");
  if (names.has(plain)) return true;
  const parts = plain.split(COMPOUND);
  return parts.length === 2 && PARTISANS.includes(parts[1] ?? '');
}
