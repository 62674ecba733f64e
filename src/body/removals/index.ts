/** Why a block that is not the article's was taken out. */
import { looksLikeCaption } from '../page/captions.js';
import { hasAge, hasDate } from '../page/head.js';
import type { Page, PlacedBlock } from '../page/page.js';
import { WITHIN } from '../page/tag-roles.js';
import { isCaption, isPost } from './certain.js';
import type { Reason } from './phrases.js';
import { reasonAround } from './surroundings.js';

export { RemovalList } from './list.js';
export { findPhrase, type Reason } from './phrases.js';

/** Where a block stands: before the first kept one, between, next after the last, or further on. */
export type Place = 'before' | 'between' | 'next' | 'after';

const SHORT = 200;
const LABEL = 60;
const MOSTLY_LINKS = 0.5;
const SIGNATURE = 40;
const IN_FIGURE = WITHIN.figure | WITHIN.figcaption;

/** The reason, from the words first, then from the nearest surroundings, then from the place. */
export function reasonFor(page: Page, block: PlacedBlock, place: Place): Reason {
  const { key, withinAround, phrase } = block;
  const isShort = block.text.length < SHORT;
  if ((withinAround & WITHIN.hidden) !== 0) return 'hidden';
  if (
    (withinAround & IN_FIGURE) !== 0 ||
    isCaption(block) ||
    (isShort && (place === 'before' || place === 'between') && looksLikeCaption(block.text))
  )
    return 'caption';
  if (isPost(block)) return 'embed';
  if (phrase && isShort && phrase.how !== 'holds') return phrase.reason;
  if (place === 'next' && isSignature(block)) return 'byline';
  const around = reasonAround(page, block);
  if (around !== null) return around;
  if (phrase) return phrase.reason;
  if (block.text.length < LABEL && (hasDate(key) || hasAge(key)))
    return place === 'after' ? 'related-stories' : 'byline';
  if ((withinAround & WITHIN.nav) !== 0) return 'navigation';
  if (place === 'before') return 'navigation';
  if (block.linkDensity > MOSTLY_LINKS || place === 'after' || place === 'next') return 'related-stories';
  return 'promo';
}

/** The line that signs an article at its foot: "Reuters". */
const isSignature = ({ text, kind, linkDensity }: PlacedBlock): boolean =>
  text.length < SIGNATURE && kind === 'paragraph' && linkDensity < MOSTLY_LINKS;
