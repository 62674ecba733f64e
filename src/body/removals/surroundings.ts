/** The reasons that a block's surroundings give: the class signs and the elements round it, the nearest first. */
import type { RemovalReason } from '../../data/boilerplate/removal-reasons.js';

import { SIGN } from '../page/cut/class-signs.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { Layout, PlacedBlock } from '../page/layout/layout.js';

interface SurroundingRule {
  readonly reason: RemovalReason;
  readonly signs: number;
  readonly within: number;
}

/** Where one element gives several, the first that holds names the reason. */
const RULES: readonly SurroundingRule[] = [
  { reason: 'hidden', signs: 0, within: WITHIN.hidden },
  { reason: 'cookie', signs: SIGN.cookie, within: 0 },
  { reason: 'caption', signs: SIGN.caption, within: WITHIN.figcaption | WITHIN.figure },
  { reason: 'comments', signs: SIGN.comments, within: 0 },
  { reason: 'newsletter', signs: SIGN.newsletter, within: 0 },
  { reason: 'paywall', signs: SIGN.paywall, within: 0 },
  { reason: 'share', signs: SIGN.share, within: 0 },
  { reason: 'advertisement', signs: SIGN.advertisement, within: WITHIN.adSlot },
  { reason: 'author-bio', signs: SIGN.authorBio, within: WITHIN.address },
  { reason: 'tags', signs: SIGN.tags, within: 0 },
  { reason: 'related-stories', signs: SIGN.related, within: 0 },
  { reason: 'media-player', signs: SIGN.player, within: 0 },
  { reason: 'byline', signs: SIGN.byline, within: 0 },
  { reason: 'promo', signs: SIGN.promo, within: 0 },
  { reason: 'footer', signs: SIGN.footer, within: WITHIN.footer },
  { reason: 'navigation', signs: SIGN.navigation, within: WITHIN.nav | WITHIN.landmark | WITHIN.button | WITHIN.label },
  { reason: 'promo', signs: SIGN.dialog, within: WITHIN.dialog | WITHIN.form },
  { reason: 'related-stories', signs: SIGN.sidebar, within: WITHIN.aside },
];

/** How far up an element still says something of a block. */
const HIGHEST = 10;

/** The reason that a block's surroundings give; null where they give none. */
export function reasonAround(
  { containers, ownSigns, ownWithin, holdsMost }: Layout,
  block: PlacedBlock,
): RemovalReason | null {
  const own = reasonOf(block.signs, block.within);
  if (own !== null) return own;
  let container = containers[block.container];
  for (let level = 0; level < HIGHEST && container && holdsMost[container.index] === 0; level += 1) {
    const reason = reasonOf(ownSigns[container.index] ?? 0, ownWithin[container.index] ?? 0);
    if (reason !== null) return reason;
    container = containers[container.parent];
  }
  return null;
}

function reasonOf(ownSigns: number, ownWithin: number): RemovalReason | null {
  for (const { reason, signs, within } of RULES)
    if ((ownSigns & signs) !== 0 || (ownWithin & within) !== 0) return reason;
  return null;
}
