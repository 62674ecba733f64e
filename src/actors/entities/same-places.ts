/** Which mentions of places are one: a town or state and its other name, where a text has both: "Ohio" and "OH", "the Buckeye State". */
import { DIVISIONS } from '../../data/places/divisions.js';
import { PLACE_OTHER_NAMES, WATER_KINDS } from '../../data/places/other-names.js';
import { foldName } from '../namings/fold-name.js';
import type { Naming } from '../namings/namings.js';

/** The usual names by the others. */
const usual = new Map<string, string>(
  PLACE_OTHER_NAMES.flatMap(([name, ...others]) => others.map((other) => [other, name])),
);
for (const row of DIVISIONS) {
  const [, name = '', others = ''] = row.split('|');
  for (const other of others.split(';')) if (other !== '' && !usual.has(other)) usual.set(other, name);
}

const keyOf = (name: string): string => `p:${foldName(name)}`;

/** "the Ilmar River" and "the Ilmar": water has one name with its kind and without. */
const WATER = new RegExp(` (?:${WATER_KINDS.join('|')})$`);

/** The namings, those of a place's other name under the key of its usual one, if the text names that too. */
export function mergePlaces(namings: readonly Naming[]): readonly Naming[] {
  const named = new Map(namings.filter(({ type }) => type === 'place').map((naming) => [naming.key, naming]));
  const waters = new Map(
    namings
      .filter(({ type, text }) => type === 'place' && WATER.test(text))
      .map(({ text }) => [text.replace(WATER, ''), text]),
  );
  return namings.map((naming) => {
    const name = naming.type === 'place' ? (usual.get(naming.text) ?? waters.get(naming.text)) : undefined;
    const other = name === undefined ? undefined : named.get(keyOf(name));
    if (name === undefined || other === undefined || other.key === naming.key) return naming;
    return { ...naming, key: other.key, name, country: other.country, match: other.match };
  });
}
