/** Whether a description of a country ("the Pacific nation", "the kingdom") can mean the one with a code. */
import { AREAS } from '../../../data/events/parties/areas.js';

const rows = AREAS.map((row) => {
  const [words = '', codes = ''] = row.split('|');
  return { pattern: new RegExp(`\\b${words}s?\\b`), codes: new Set(codes.split(' ')) };
});

/** True where each area or kind of state that the description (lower case) names holds the country. */
export const fitsAreas = (code: string | null, description: string): boolean =>
  rows.every(({ pattern, codes }) => !pattern.test(description) || (code !== null && codes.has(code)));
