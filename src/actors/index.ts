/** The actors stage: who is in the story. Mentions by the tagger, merged to one entry a real-world entity. */
import type { Actor, Article, Dateline } from '../record.js';
import type { TextReading } from '../text/index.js';
import { type Entity, mergeNamings, settleNamings } from './entities/merge-namings.js';
import { addKnownNames } from './namings/known-names.js';
import { readNamings } from './namings/namings.js';
import { trimOpeners } from './namings/openers.js';
import { countryInName } from './namings/organisations.js';
import { dropTitleWords } from './namings/title-lines.js';
import { readRoles, type Standing } from './roles/roles.js';
import { findMentions } from './tagger/mentions.js';

export { type CoreferenceInput, makeResolver, type Resolver } from './coreference/coreference.js';

interface ActorsInput {
  readonly reading: TextReading;
  readonly article: Article;
  readonly dateline: Dateline | null;
}

/** The actors, first named first; mentions are exact slices of the text, in UTF-16 units. */
export function findActors({ reading, article }: ActorsInput): Actor[] {
  const namings = settleNamings(
    reading,
    readNamings(
      reading,
      addKnownNames(reading, trimOpeners(reading, dropTitleWords(reading, findMentions(reading, article.headline)))),
    ),
  );
  const standings = readRoles(reading, namings);
  return mergeNamings(namings).map((entity, at) => toActor(entity, `a${at + 1}`, standings.get(entity.key)));
}

/** A place is where the text says it is, anything else of the country that its name is of; else as the text or the name itself tells. */
function countryOf({ type, name, country }: Entity, standing: Standing | undefined): string | null {
  const told = standing?.country ?? null;
  if (type === 'place') return told ?? country;
  return country ?? told ?? (type === 'organization' ? countryInName(name) : null);
}

function toActor(entity: Entity, id: string, standing: Standing | undefined): Actor {
  const { type, name, namings } = entity;
  const forms = new Map([[name, name]]);
  for (const { text } of namings) {
    const form = text.replace(/’/g, "'");
    if (!forms.has(form)) forms.set(form, text);
  }
  forms.delete(name);
  return {
    id,
    name,
    type,
    country: countryOf(entity, standing),
    role: type === 'person' ? (standing?.role ?? null) : null,
    aliases: [...forms.values()],
    mentions: namings.map(({ text, start, end }) => ({ text, start, end })),
  };
}
