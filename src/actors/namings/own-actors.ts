/** Actors of the user's own rules: they stand wherever their names do, and win over what the tagger makes of them. */
import { itemAt } from '../../model/column.js';
import type { OwnActor } from '../../rules/user-rules.js';
import type { TextReading } from '../../text/index.js';
import { MENTION_TYPES } from '../tagger/labels.js';
import type { Naming } from './namings.js';

/** How keys of the user's own actors begin. */
const OWN_KEY = 'x:';
const NO_MARGINS = new Float64Array(MENTION_TYPES.length);
const WORD = /[\p{L}\p{N}]/u;

interface Form {
  readonly text: string;
  readonly number: number;
}

/** All names and aliases by their first character, the longest first. */
function formsOf(own: readonly OwnActor[]): ReadonlyMap<string, readonly Form[]> {
  const forms = own
    .flatMap(({ name, aliases }, number) => [name, ...aliases].map((text) => ({ text, number })))
    .sort((a, b) => b.text.length - a.text.length);
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.text[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), form]);
  }
  return groups;
}

const namingOf = (actor: OwnActor, number: number): Pick<Naming, 'type' | 'key' | 'name' | 'country'> => ({
  type: actor.type,
  key: `${OWN_KEY}${number}`,
  name: actor.name,
  country: actor.country,
});

/** Where the user's own actors are named, in text order; of names that overlap the longest. */
function findOwn({ text, tokens }: TextReading, own: readonly OwnActor[]): Naming[] {
  const forms = formsOf(own);
  const found: Naming[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { start } = itemAt(tokens, at);
    const form = forms
      .get(text[start] ?? '')
      ?.find(({ text: name }) => text.startsWith(name, start) && !WORD.test(text[start + name.length] ?? ''));
    if (!form) {
      at += 1;
      continue;
    }
    const end = start + form.text.length;
    let endToken = at + 1;
    while (endToken < tokens.length && itemAt(tokens, endToken).start < end) endToken += 1;
    const place = { start, end, firstToken: at, endToken, text: form.text };
    const told = { match: null, tagged: null, isAdjective: false, margins: NO_MARGINS };
    found.push({ ...place, ...told, ...namingOf(itemAt(own, form.number), form.number) });
    at = endToken;
  }
  return found;
}

const overlap = (one: Naming, other: Naming): boolean => one.start < other.end && other.start < one.end;

/** "Wagner" in "Richard Wagner": a longer name of a person is another's. */
const isPartOfPerson = (own: Naming, { type, start, end }: Naming): boolean =>
  type === 'person' && start <= own.start && end >= own.end && end - start > own.end - own.start;

/**
 * The namings with those of the user's own actors in the place of the tagger's. Other mentions of the same entity ("Doe" where "Jane Doe"
 * is the user's) go with them.
 */
export function addOwnActors(
  reading: TextReading,
  namings: readonly Naming[],
  own: readonly OwnActor[],
): readonly Naming[] {
  if (own.length === 0) return namings;
  const found = findOwn(reading, own).filter((naming) => !namings.some((other) => isPartOfPerson(naming, other)));
  if (found.length === 0) return namings;
  const taken = new Map<string, Naming>();
  const others = namings.filter((naming) => {
    const winner = found.find((each) => overlap(each, naming));
    if (winner && !naming.isAdjective) taken.set(naming.key, winner);
    return winner === undefined;
  });
  const joined = others.map((naming) => {
    const winner = taken.get(naming.key);
    if (!winner) return naming;
    const { type, key, name, country } = winner;
    return { ...naming, type, key, name, country };
  });
  return [...joined, ...found].sort((a, b) => a.start - b.start);
}

/** The user's own actor that an entity is; undefined for others. */
export const ownActorOf = (key: string, own: readonly OwnActor[]): OwnActor | undefined =>
  key.startsWith(OWN_KEY) ? own[Number(key.slice(OWN_KEY.length))] : undefined;

/** Whether an entity is an actor of the user's own. */
export const isOwnActor = ({ key }: Pick<Naming, 'key'>): boolean => key.startsWith(OWN_KEY);
