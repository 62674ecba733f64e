/** An entity as the record has it. */
import type { Actor } from '../../record.js';
import type { OwnActor } from '../../rules/user-rules.js';
import { countryInName } from '../namings/organisations.js';
import { ownActorOf } from '../namings/own-actors.js';
import type { Standing } from '../roles/roles.js';
import type { Entity } from './merge-namings.js';

/** A place is where the text says it is, anything else of the country that its name is of; else as the text or the name itself tells. */
function countryOf({ type, name, country }: Entity, standing: Standing | undefined): string | null {
  const told = standing?.country ?? null;
  if (type === 'place') return told ?? country;
  return country ?? told ?? (type === 'organization' ? countryInName(name) : null);
}

const hasRole = (type: Actor['type']): boolean => type === 'person' || type === 'organization';

/** In UTF-16 units; what is longer is a list or a broken sentence. */
const LONGEST_ROLE = 500;

/** What the record says of an entity, but for its number and how likely it is right. */
export function toActor(entity: Entity, standing: Standing | undefined): Omit<Actor, 'id' | 'confidence'> {
  const { type, name, namings } = entity;
  const forms = new Map([[name, name]]);
  for (const { text } of namings) {
    const form = text.replace(/’/g, "'");
    if (!forms.has(form)) forms.set(form, text);
  }
  forms.delete(name);
  const role = standing?.role ?? null;
  return {
    name,
    type,
    country: countryOf(entity, standing),
    role: hasRole(type) && role !== null && role.length <= LONGEST_ROLE ? role : null,
    aliases: [...forms.values()],
    mentions: namings.map(({ text, start, end }) => ({ text, start, end })),
  };
}

/** The same, but what the user says of an actor goes before what the text says. */
export function toOwnActor(
  entity: Entity,
  standing: Standing | undefined,
  own: readonly OwnActor[],
): Omit<Actor, 'id' | 'confidence'> {
  const entry = toActor(entity, standing);
  const said = ownActorOf(entity.key, own);
  if (!said) return entry;
  return { ...entry, type: said.type, country: said.country ?? entry.country, role: said.role ?? entry.role };
}
