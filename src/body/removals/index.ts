/** Which blocks inside the article's region are no part of it, and why. */
import { SIGN } from '../class-signs.js';
import { BAD_WITHIN, type PlacedBlock } from '../page.js';
import { WITHIN } from '../tag-roles.js';
import { findPhrase, type Reason } from './phrases.js';
import { reasonAround } from './surroundings.js';

export type { Reason } from './phrases.js';
export { findPhrase } from './phrases.js';
export { reasonAround } from './surroundings.js';

const SHORT = 200;
const LONG = 300;
const MOSTLY_LINKS = 0.5;
const SURE_SIGNS =
  SIGN.caption |
  SIGN.comments |
  SIGN.cookie |
  SIGN.newsletter |
  SIGN.advertisement |
  SIGN.share |
  SIGN.related |
  SIGN.paywall |
  SIGN.tags |
  SIGN.byline;

/** Why a block goes; null where it stays. A long block of prose goes only on two independent signs. */
export function reasonToRemove(block: PlacedBlock): Reason | null {
  const around = reasonAround(block);
  const phrase = findPhrase(block.key);
  const length = block.text.length;
  let weight = 0;
  if ((block.withinAround & (BAD_WITHIN | WITHIN.figcaption)) !== 0) weight += 2;
  if ((block.signsAround & SURE_SIGNS) !== 0) weight += length < SHORT ? 2 : 1;
  else if (around !== null && block.kind !== 'list-item') weight += 1;
  if (phrase !== null) weight += phrase.how === 'whole' ? 2 : length < SHORT ? 2 : 1;
  if (block.linkDensity > MOSTLY_LINKS) weight += length < SHORT ? 2 : 1;
  if (weight < (length > LONG ? 2 : 2)) return null;
  if (phrase !== null) return phrase.reason;
  return around ?? 'related-stories';
}
