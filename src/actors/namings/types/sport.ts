/** Whether a text tells of sport, where a town's name may be its club's. */
import { NAME_LEXICONS } from '../../../data/names/lexicons.js';
import type { TextReading } from '../../../text/index.js';

const sport = new Set(NAME_LEXICONS.sport.split(' '));
/** From this share of words of sport on; half of CoNLL's documents, which are of sport, are above it. */
const SPORT_SHARE = 0.015;

export function tellsSport({ tokens }: TextReading): boolean {
  let count = 0;
  for (const { text } of tokens) if (sport.has(text)) count += 1;
  return count >= SPORT_SHARE * tokens.length;
}
