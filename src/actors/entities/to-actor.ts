/** An entity as the record has it. */
import type { Actor } from '../../record.js';
import { countryInName } from '../namings/organisations.js';
import type { Standing } from '../roles/roles.js';
import type { Entity } from './merge-namings.js';

/** A place is where the text says it is, anything else of the country that its name is of; else as the text or the name itself tells. */
function countryOf({ type, name, country }: Entity, standing: Standing | undefined): string | null {
  const told = standing?.country ?? null;
  if (type === 'place') return told ?? country;
  return country ?? told ?? (type === 'organization' ? countryInName(name) : null);
}

/** What the record says of an entity, but for its number and how likely it is right. */
export function toActor(entity: Entity, standing: Standing | undefined): Omit<Actor, 'id' | 'confidence'> {
  const { type, name, namings } = entity;
  const forms = new Map([[name, name]]);
  for (const { text } of namings) {
    const form = text.replace(/’/g, "'");
    if (!forms.has(form)) forms.set(form, text);
  }
  forms.delete(name);
  return {
    name,
    type,
    country: countryOf(entity, standing),
    role: type === 'person' || type === 'organization' ? (standing?.role ?? null) : null,
    aliases: [...forms.values()],
    mentions: namings.map(({ text, start, end }) => ({ text, start, end })),
  };
}
