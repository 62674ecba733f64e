/** From a text to all that it may name, not judged yet. */

import { SHARED_CITIES } from '../../data/places/shared-cities.js';
import type { Doc } from '../../grammar/doc.js';
import type { Article, Dateline } from '../../record.js';
import type { OwnActor } from '../../rules/user-rules.js';
import { findNames } from '../namings/find-names.js';
import type { Naming } from '../namings/namings.js';
import { readNamings } from '../namings/namings.js';
import { addOwnActors } from '../namings/own-actors.js';
import { readRoles, type Standing } from '../roles/roles.js';
import { type Entity, mergeNamings, settleNamings } from './merge-namings.js';

export interface ActorsInput {
  readonly reading: Doc;
  readonly article: Article;
  readonly dateline: Dateline | null;
  /** Actors of the user's own rules. */
  readonly own?: readonly OwnActor[];
}

/** What a text may name, and who that is. */
export interface TextEntities extends Pick<ActorsInput, 'reading' | 'article' | 'dateline'> {
  readonly entities: readonly Entity[];
  /** Role and country by an entity's key. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** The namings but for those of a dateline that opens a paragraph: where and by whom the story was filed. A line of its own is text. */
function withoutDateline(
  { reading, dateline }: Pick<ActorsInput, 'reading' | 'dateline'>,
  namings: readonly Naming[],
): readonly Naming[] {
  if (dateline === null || dateline.start === null || dateline.end === null) return namings;
  const { start, end } = dateline;
  if (/^\s*(?:\n|$)/.test(reading.text.slice(end, end + LINE_END))) return namings;
  return namings.filter((naming) => naming.start < start || naming.end > end);
}

const sharedCities = new Set(SHARED_CITIES);

/** The entities, the country of a city with namesakes abroad only where something else of the text is of that country. */
function withoutDoubtfulCountries(entities: readonly Entity[], standings: ReadonlyMap<string, Standing>): Entity[] {
  const countryOf = ({ key, country }: Entity): string | null => standings.get(key)?.country ?? country;
  const isShared = ({ type, name }: Entity): boolean => type === 'place' && sharedCities.has(name);
  const told = new Set(entities.filter((entity) => !isShared(entity)).map(countryOf));
  return entities.map((entity) =>
    isShared(entity) && !told.has(entity.country) ? { ...entity, country: null } : entity,
  );
}

/** So far behind a dateline its line may end. */
const LINE_END = 8;

/** The entities of a text with their standings, first named first. */
export function readEntities({ reading, article, dateline, own = [] }: ActorsInput): TextEntities {
  const settled = settleNamings(reading, readNamings(reading, findNames(reading, article.headline)));
  const namings = addOwnActors(reading, withoutDateline({ reading, dateline }, settled), own);
  const standings = readRoles(reading, namings);
  const entities = withoutDoubtfulCountries(mergeNamings(namings), standings);
  return { reading, article, dateline, entities, standings };
}
