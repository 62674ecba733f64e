/** Which state holds a land that others claim. */
import { HELD_LANDS } from '../../../data/events/parties/held-lands.js';
import { nameOfCountry } from '../../../geography/countries.js';
import type { Party } from '../../outcome/mention.js';

const holders: ReadonlyMap<string, string> = new Map(
  HELD_LANDS.flatMap((row) => {
    const [code = '', words = ''] = row.split('|');
    return words.split(';').map((word): [string, string] => [word, code]);
  }),
);
const HELD = new RegExp(`\\b(?:${[...holders.keys()].join('|')})\\b`, 'g');

/** The state that holds the land named last in a text; null where none of them is named. */
export function holderOfLand(text: string): Party | null {
  const [land] = [...text.matchAll(HELD)].at(-1) ?? [];
  const code = holders.get(land ?? '') ?? null;
  const name = code === null ? null : nameOfCountry(code);
  return name === null ? null : { name, code, kind: 'state', span: null };
}
