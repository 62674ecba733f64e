/** The lists of bodies and performers that readers know by name. */
import { BRANDS, PERFORMERS } from '../../../data/names/evidence.js';
import { KNOWN_BODIES } from '../../../data/names/known-bodies.js';

/** Firms, papers, bands and other bodies that a name alone tells. */
export const listedBodies: ReadonlySet<string> = new Set([
  ...BRANDS,
  ...Object.values(KNOWN_BODIES).flatMap((names) => names.split(';')),
]);

/** Persons of one name or with a stage name. */
export const performers: ReadonlySet<string> = new Set(PERFORMERS);

/** A body or a performer of the lists. */
export const isListedName = (text: string): boolean => listedBodies.has(text) || performers.has(text);
