/** Merges namings to entities: one for every real-world thing that the text names, first named first. */

import { titleCase } from '../../dateline/places.js';
import { itemAt } from '../../model/column.js';
import type { ActorType } from '../../record.js';
import type { TextReading } from '../../text/index.js';
import { isAcronym } from '../namings/acronyms.js';
import type { Naming } from '../namings/namings.js';
import { mergeOrganisations } from '../namings/organisations.js';
import { nameGroups } from '../namings/peoples.js';
import { linkBrackets } from './brackets.js';
import { addOffices } from './offices.js';
import { mergeOtherNames } from './other-names.js';
import { mergePersons } from './persons.js';
import { mergePlaces } from './same-places.js';

/** One thing and its mentions, in text order. */
export interface Entity {
  readonly key: string;
  readonly type: ActorType;
  readonly name: string;
  readonly country: string | null;
  readonly namings: readonly Naming[];
}

/** An acronym given in brackets names the same thing wherever it stands in the text. */
function applyBrackets(namings: readonly Naming[], meant: ReadonlyMap<Naming, Naming>): Naming[] {
  const byKey = new Map<string, Naming>();
  for (const [one, other] of meant) if (one.type !== 'country') byKey.set(one.key, other);
  return namings.map((naming) => {
    const other = meant.get(naming) ?? byKey.get(naming.key);
    if (!other) return naming;
    const { key, name, country } = other;
    return { ...naming, key, name, country, type: other.type };
  });
}

/** "Houthi attacks" where the text has "the Houthis": the adjective of a people or a side. */
function singularsAsAdjectives(namings: readonly Naming[]): Naming[] {
  const plurals = new Set(
    namings.filter(({ type }) => type === 'organization' || type === 'group').map(({ text }) => text),
  );
  return namings.map((naming) =>
    (naming.type === 'organization' || naming.type === 'group') && plurals.has(`${naming.text}s`)
      ? { ...naming, isAdjective: true }
      : naming,
  );
}

/** All mentions with settled keys: offices found, brackets read, persons, organisations and other names merged. */
export function settleNamings(reading: TextReading, namings: readonly Naming[]): readonly Naming[] {
  const withOffices = singularsAsAdjectives(nameGroups(reading, addOffices(reading, namings)));
  const linked = applyBrackets(withOffices, linkBrackets(reading, withOffices));
  return mergePlaces(mergeOtherNames(reading, mergePersons(reading, mergeOrganisations(linked))));
}

const words = (text: string): number => text.split(/[\s]+/).length;

/** The form of a state's or a known body's name that the text has: the tables' own, else its longest; null for other things. */
function knownForm(namings: readonly Naming[]): string | null {
  const forms = namings
    .filter(({ match, name }) => match?.how === 'name' && match.name === name)
    .map(({ text }) => text);
  const [first] = forms;
  // "DPR" alone says little: a state that few know has its name in full.
  if (first === undefined || itemAt(namings, 0).country?.startsWith('x-')) return null;
  const own = forms.find((form) => form === itemAt(namings, 0).name);
  return own ?? forms.reduce((best, form) => (form.length > best.length ? form : best), first);
}

/** The fullest form: the longest of a person's; of an organisation's the first that is no acronym. */
function fullestName(type: ActorType, namings: readonly Naming[]): string {
  const first = itemAt(namings, 0);
  const known = type === 'group' ? null : knownForm(namings);
  if (known !== null)
    return known === known.toUpperCase() && known.length > LONGEST_ABBREVIATION && /^\p{L}+$/u.test(known)
      ? titleCase(known)
      : known;
  const named = namings.find(({ name }) => name !== null);
  if (named?.name) return named.name;
  if (type === 'person')
    return namings.reduce((best, { text }) => (words(text) > words(best) ? text : best), first.text);
  if (type === 'organization') return (namings.find(({ text }) => !isAcronym(text)) ?? first).text;
  const plain = namings.find(({ text }) => text !== text.toUpperCase());
  return plain?.text ?? (type === 'place' && isCityInCapitals(first) ? titleCase(first.text) : first.text);
}

/** "GENEVA", "KYIV": a word too long for an abbreviation, or a city that is known. */
const isCityInCapitals = ({ text, match }: Naming): boolean =>
  text.length > LONGEST_ABBREVIATION || match?.how === 'capital';

/** "U.S.", "UAE": capitals that are no headline's or dateline's. */
const LONGEST_ABBREVIATION = 4;

/** The type that most mentions have; of equals the first. */
function commonType(group: readonly Naming[]): ActorType {
  const counts = new Map<ActorType, number>();
  for (const { type } of group) counts.set(type, (counts.get(type) ?? 0) + 1);
  let best = itemAt(group, 0).type;
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
}

/** One entity a key, in order of first mention; adjectives are none. */
export function mergeNamings(namings: readonly Naming[]): Entity[] {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    if (naming.isAdjective) continue;
    const group = groups.get(naming.key);
    if (group) group.push(naming);
    else groups.set(naming.key, [naming]);
  }
  return [...groups].map(([key, group]) => {
    const type = commonType(group);
    const country = group.find((naming) => naming.country !== null)?.country ?? null;
    return {
      key,
      type,
      name: fullestName(type, group).replace(/’/g, "'").replace(/\s+/g, ' '),
      country,
      namings: group,
    };
  });
}
