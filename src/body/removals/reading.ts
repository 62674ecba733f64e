/** What a removed block is, where the step that took it out does not know: read from its words, its surroundings and its place. */
import type { RemovalReason } from '../../data/boilerplate/removal-reasons.js';
import { REMOVAL_RULES, type RemovalRule, type RuleEntry } from '../../data/boilerplate/removal-rules.js';
import { looksLikeCaption } from '../page/captions.js';
import { hasAge, hasDate } from '../page/head.js';
import type { Layout, PlacedBlock } from '../page/layout.js';
import { WITHIN } from '../page/tag-roles.js';
import { isCaption, isClosingCredit, isCounter, isPost, isSeparator } from './certain.js';
import type { Cause } from './list.js';
import { reasonAround } from './surroundings.js';

/** Where a block stands: before the first kept one, between, next after the last, or further on. */
export type Place = 'before' | 'between' | 'next' | 'after';

/** A block that was taken out, on its page. */
export interface RemovedBlock {
  readonly page: Layout;
  readonly block: PlacedBlock;
  readonly place: Place;
  /** Whether it is the article's headline. */
  readonly isHeadline: boolean;
}

/** The same, with what its surroundings say of it. */
interface ReadBlock extends RemovedBlock {
  readonly around: RemovalReason | null;
}

const SHORT = 200;
const LABEL = 60;
const MOSTLY_LINKS = 0.5;
const SIGNATURE = 40;
const IN_FIGURE = WITHIN.figure | WITHIN.figcaption;

const isIn = ({ block }: ReadBlock, elements: number): boolean => (block.withinAround & elements) !== 0;
const isShort = ({ block }: ReadBlock): boolean => block.text.length < SHORT;
const isBelow = ({ place }: ReadBlock): boolean => place === 'next' || place === 'after';

/** What the words of a short line say, where it is one of our phrases or starts with one. */
function surePhrase(removed: ReadBlock): RemovalReason | null {
  const { phrase } = removed.block;
  return phrase !== null && isShort(removed) && phrase.how !== 'holds' ? phrase.reason : null;
}

/** A picture's text by the element that it stands in, or by its words. */
const isPictureText = (removed: ReadBlock): boolean =>
  isIn(removed, IN_FIGURE) ||
  isCaption(removed.block) ||
  (isShort(removed) && !isBelow(removed) && looksLikeCaption(removed.block.text));

/** The text of a picture by the names round it, where its own words say nothing else. */
const isNamedCaption = (removed: ReadBlock): boolean =>
  removed.around === 'caption' && surePhrase(removed) === null && !isSignature(removed);

/** The line that signs an article at its foot: "Reuters". */
const isSignature = ({ block: { text, kind, linkDensity }, place }: ReadBlock): boolean =>
  place === 'next' && text.length < SIGNATURE && kind === 'paragraph' && linkDensity < MOSTLY_LINKS;

/** Over the text a line of that kind is the byline. */
const isCredit = ({ block, place }: ReadBlock): boolean =>
  place !== 'before' && block.linkDensity < MOSTLY_LINKS && isClosingCredit(block);

/** A short line with a date or an age: that of another story where it stands below the text. */
function dateLine({ block: { text, key }, place }: ReadBlock): RemovalReason | null {
  if (text.length >= LABEL || !(hasDate(key) || hasAge(key))) return null;
  return place === 'after' ? 'related-stories' : 'byline';
}

/** What no other sign outweighs. */
const readUnseen = (removed: ReadBlock): RemovalReason | null =>
  removed.isHeadline ? 'headline' : isIn(removed, WITHIN.hidden) ? 'hidden' : null;

/** A line of the page's foot ends as a picture credit does: "About us Contact © Harbour Times". */
function readPicture(removed: ReadBlock): RemovalReason | null {
  if (!isPictureText(removed)) return null;
  return removed.around === 'footer' && !isIn(removed, IN_FIGURE) ? 'footer' : 'caption';
}

function readLine(removed: ReadBlock): RemovalReason | null {
  const { block } = removed;
  if (isSeparator(block)) return 'separator';
  if (isCounter(block)) return 'label';
  return isCredit(removed) ? 'credit' : null;
}

/** What a block may be, the surest signs first. */
const READINGS: readonly ((removed: ReadBlock) => RemovalReason | null)[] = [
  readUnseen,
  readPicture,
  ({ block }) => (isPost(block) ? 'embed' : null),
  (removed) => (isNamedCaption(removed) ? 'caption' : null),
  readLine,
  surePhrase,
  (removed) => (isSignature(removed) ? 'byline' : null),
  ({ around }) => around,
  ({ block }) => block.phrase?.reason ?? null,
  dateLine,
];

/** What is left is told by its place. */
function readPlace(removed: ReadBlock): RemovalReason {
  if (isIn(removed, WITHIN.nav) || removed.place === 'before') return 'navigation';
  return removed.block.linkDensity > MOSTLY_LINKS || isBelow(removed) ? 'related-stories' : 'promo';
}

/** What a block is by all that is known of it; `otherwise` where neither words nor surroundings say anything. */
function readReason(removed: ReadBlock, otherwise: RemovalReason | undefined): RemovalReason {
  for (const read of READINGS) {
    const reason = read(removed);
    if (reason !== null) return reason;
  }
  return otherwise ?? readPlace(removed);
}

/** What no step knows better: a picture's text is one, whatever takes it out. */
const SURE = new Set<RemovalReason>(['headline', 'hidden', 'caption']);

/** The cause of a removal, and whether the article's captions have the block too. */
export interface RemovalReading {
  readonly cause: Cause;
  readonly isCaption: boolean;
}

/** The reason of a removal: the step's own, or what the block reads as where the step has none. */
export function readRemoval(rule: RemovalRule, removed: RemovedBlock): RemovalReading {
  const block = { ...removed, around: reasonAround(removed.page, removed.block) };
  const { reason, otherwise }: RuleEntry = REMOVAL_RULES[rule];
  const read = readReason(block, otherwise);
  const cause = { rule, reason: reason === undefined || SURE.has(read) ? read : reason };
  return { cause, isCaption: read === 'caption' || (readUnseen(block) === null && isPictureText(block)) };
}
