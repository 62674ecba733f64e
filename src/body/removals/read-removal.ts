/** What a removed block is, where the step that took it out does not know: read from its words, its surroundings and its place. */
import type { RemovalReason } from '../../data/boilerplate/removal-reasons.js';
import { REMOVAL_RULES, type RemovalRule, type RuleEntry } from '../../data/boilerplate/removal-rules.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { Layout, PlacedBlock } from '../page/layout/layout.js';
import { looksLikeCaption } from '../page/lines/captions.js';
import { hasAge, hasDate } from '../page/lines/head.js';
import { isCaption, isClosingCredit, isCounter, isImprint, isPost, isSeparator } from './certain.js';
import type { Cause } from './list.js';
import { reasonAround } from './surroundings.js';

/** Where a block stands: before the first kept one, between, next after the last, or further on. */
export type Place = 'before' | 'between' | 'next' | 'after';

/** A block that was taken out, on its page. `isHeadline`: it is the article's headline. */
export class RemovedBlock {
  private known: RemovalReason | null | undefined = undefined;

  constructor(
    readonly page: Layout,
    readonly block: PlacedBlock,
    readonly where: { readonly place: Place; readonly isHeadline: boolean },
  ) {}

  /** What its surroundings say of it, looked up when it is first asked for. */
  get around(): RemovalReason | null {
    if (this.known === undefined) this.known = reasonAround(this.page, this.block);
    return this.known;
  }

  get place(): Place {
    return this.where.place;
  }
}

const SHORT = 200;
const LABEL = 60;
const MOSTLY_LINKS = 0.5;
const SIGNATURE = 40;
const IN_FIGURE = WITHIN.figure | WITHIN.figcaption;

const isIn = ({ block }: RemovedBlock, elements: number): boolean => (block.withinAround & elements) !== 0;
const isShort = ({ block }: RemovedBlock): boolean => block.text.length < SHORT;
const isBelow = ({ place }: RemovedBlock): boolean => place === 'next' || place === 'after';

/** What the words of a short line say, where it is one of our phrases or starts with one. */
function surePhrase(removed: RemovedBlock): RemovalReason | null {
  const { phrase } = removed.block;
  return phrase !== null && isShort(removed) && phrase.how !== 'holds' ? phrase.reason : null;
}

/** A picture's text by the element that it stands in, or by its words. */
const isPictureText = (removed: RemovedBlock): boolean =>
  isInFigure(removed) ||
  isCaption(removed.block) ||
  (isShort(removed) && !isBelow(removed) && !isImprint(removed.block) && looksLikeCaption(removed.block.text));

/** In a figure, and no cell of a table that the figure holds. */
function isInFigure({ block, page: { containers } }: RemovedBlock): boolean {
  if ((block.withinAround & IN_FIGURE) === 0) return false;
  let at = containers[block.container];
  while (at !== undefined && (at.within & (IN_FIGURE | WITHIN.table)) === 0) at = containers[at.parent];
  return at === undefined || (at.within & WITHIN.table) === 0 || at.tag === 'caption';
}

/** The text of a picture by the names round it, where its own words say nothing else. */
const isNamedCaption = (removed: RemovedBlock): boolean =>
  removed.around === 'caption' &&
  surePhrase(removed) === null &&
  !isSignature(removed) &&
  !isImprint(removed.block) &&
  !isIn(removed, WITHIN.table);

/** The line that signs an article at its foot: "Reuters". */
const isSignature = ({ block: { text, kind, linkDensity }, place }: RemovedBlock): boolean =>
  place === 'next' && text.length < SIGNATURE && kind === 'paragraph' && linkDensity < MOSTLY_LINKS;

/** Over the text a line of that kind is the byline. */
const isCredit = ({ block, place }: RemovedBlock): boolean =>
  place !== 'before' && block.linkDensity < MOSTLY_LINKS && isClosingCredit(block);

/** A short line with a date or an age: that of another story where it stands below the text. */
function dateLine({ block: { text, key }, place }: RemovedBlock): RemovalReason | null {
  if (text.length >= LABEL || !(hasDate(key) || hasAge(key))) return null;
  return place === 'after' ? 'related-stories' : 'byline';
}

/** What no other sign outweighs. */
const readUnseen = (removed: RemovedBlock): RemovalReason | null =>
  removed.where.isHeadline ? 'headline' : isIn(removed, WITHIN.hidden) ? 'hidden' : null;

/** A line of the page's foot ends as a picture credit does: "About us Contact © Harbour Times". */
const readPicture = (removed: RemovedBlock): RemovalReason =>
  removed.around === 'footer' && !isInFigure(removed) ? 'footer' : 'caption';

function readLine(removed: RemovedBlock): RemovalReason | null {
  const { block } = removed;
  if (isSeparator(block)) return 'separator';
  if (isCounter(block)) return 'label';
  return isCredit(removed) ? 'credit' : null;
}

/** What a block that is seen and no picture's text may be, the surest signs first. */
const READINGS: readonly ((removed: RemovedBlock) => RemovalReason | null)[] = [
  ({ block }) => (isPost(block) ? 'embed' : null),
  (removed) => (isNamedCaption(removed) ? 'caption' : null),
  readLine,
  surePhrase,
  (removed) => (isSignature(removed) ? 'byline' : null),
  ({ around }) => (around === 'caption' ? null : around),
  ({ block }) => block.phrase?.reason ?? null,
  dateLine,
];

/** What is left is told by its place. */
function readPlace(removed: RemovedBlock): RemovalReason {
  if (isIn(removed, WITHIN.nav) || removed.place === 'before') return 'navigation';
  return removed.block.linkDensity > MOSTLY_LINKS || isBelow(removed) ? 'related-stories' : 'promo';
}

/** What a block is by all that is known of it; `otherwise` where neither words nor surroundings say anything. */
function readReason(removed: RemovedBlock, otherwise: RemovalReason | undefined): RemovalReason {
  for (const read of READINGS) {
    const reason = read(removed);
    if (reason !== null) return reason;
  }
  return otherwise ?? readPlace(removed);
}

/** The cause of a removal, and whether the article's captions have the block too. */
interface RemovalReading {
  readonly cause: Cause;
  readonly isCaption: boolean;
}

/**
 * The reason of a removal: the step's own, or what the block reads as where the step has none. What is not seen, a headline and the text
 * of a picture are called so whichever step took them out.
 */
export function readRemoval(rule: RemovalRule, removed: RemovedBlock): RemovalReading {
  const unseen = readUnseen(removed);
  if (unseen !== null) return { cause: { rule, reason: unseen }, isCaption: false };
  const { reason, otherwise }: RuleEntry = REMOVAL_RULES[rule];
  if (isPictureText(removed)) {
    const picture = readPicture(removed);
    return picture === 'caption'
      ? { cause: { rule, reason: picture }, isCaption: true }
      : { cause: { rule, reason: reason ?? picture }, isCaption: false };
  }
  const read = readReason(removed, otherwise);
  const isCaption = read === 'caption';
  return { cause: { rule, reason: isCaption ? read : (reason ?? read) }, isCaption };
}
