/** Sentences that the score alone would drop though they stand in a row with the article's own. */
import { OWN_VOICE_STEMS, OWN_VOICE_WORDS } from '../../data/boilerplate/own-voice.js';
import { SIGN } from '../page/cut/class-signs.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import { BAD_SIGNS, BAD_WITHIN, type Layout, type PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { END_MARK, START_MARK, type TextFacts } from '../page/lines/text-facts.js';

/** Shorter lines with a full stop are labels and notes as often as sentences of the article; measured on the development pages. */
const FEWEST_WORDS = 8;
/** Letters round a word are the word's own in all scripts, which `\b` does not see. */
const OWN_VOICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${OWN_VOICE_WORDS.join('|')})(?![\\p{L}\\p{N}])|(?:${OWN_VOICE_STEMS.join('|')}))`,
  'u',
);

/**
 * Prose falls on two signs, never on its score alone: a sentence without links and without a sign of its own, with the same tag
 * under the same parent as the kept paragraph next to it, is kept as that one is. Several that fall together are another part
 * of the page: that is a second sign.
 */
export function keepSiblings(facts: LayoutFacts, kept: Uint8Array): void {
  const { blocks } = facts.page;
  const found = blocks.filter((block) => {
    const { index } = block;
    if (kept[index] === 1 || !isPlainSentence(facts, block)) return false;
    const siblings = [blocks[index - 1], blocks[index + 1]].filter(
      (other) => other !== undefined && areSiblings(facts.page, block, other),
    ) as PlacedBlock[];
    const dropped = siblings.filter((other) => kept[other.index] !== 1);
    return dropped.length < siblings.length && !dropped.some((other) => isPlainSentence(facts, other));
  });
  for (const { index } of found) kept[index] = 1;
}

/** Shorter paragraphs between others are notes and teasers as often as the article's own; measured on the development pages. */
const LONG = 120;
const NEAR = 3;
/** So far over the first kept block a lost first paragraph may stand. */
const FIRST = 2;
const MOST_LINKS = 0.2;
const CAPTIONS = WITHIN.figure | WITHIN.figcaption;

/**
 * A long paragraph between kept ones of its own tag and shape is never taken out on its score alone: its words, its links or its
 * surroundings must speak against it too. Users complain most of lost prose.
 */
export function keepLongProse(facts: LayoutFacts, kept: Uint8Array): void {
  const { blocks, containers } = facts.page;
  const last = kept.lastIndexOf(1);
  const shapeOf = ({ container }: PlacedBlock): number | undefined => containers[container]?.shape;
  const found = blocks.slice(Math.max(0, kept.indexOf(1) - FIRST), Math.max(0, last)).filter((block) => {
    const { index, size, phrase, signsAround, withinAround, linkDensity } = block;
    if (kept[index] === 1 || size < LONG || phrase !== null || linkDensity > MOST_LINKS) return false;
    if ((signsAround & (BAD_SIGNS | SIGN.caption)) !== 0 || (withinAround & (BAD_WITHIN | CAPTIONS)) !== 0)
      return false;
    const near = blocks.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    return near.some(
      (other) => kept[other.index] === 1 && other.tag === block.tag && shapeOf(other) === shapeOf(block),
    );
  });
  for (const { index } of found) kept[index] = 1;
}

function areSiblings({ containers }: Layout, block: PlacedBlock, other: PlacedBlock): boolean {
  if (other.tag !== block.tag) return false;
  if (other.container === block.container) return true;
  const [own, its] = [containers[block.container], containers[other.container]];
  return own?.parent === its?.parent && own?.shape === its?.shape;
}

/** A paragraph that ends as a sentence does, with neither links nor anything that tells what else it may be. */
function isPlainSentence({ text, isCaption, isDated }: LayoutFacts, block: PlacedBlock): boolean {
  const { index, kind, linkLength, signs, within, phrase, boldLength, emphasisLength } = block;
  if (kind !== 'paragraph' || phrase !== null || isCaption[index] || isDated[index]) return false;
  if (linkLength + boldLength + emphasisLength > 0 || (signs | within) !== 0) return false;
  const { words, endMark, startMark } = text[index] as TextFacts;
  if (
    words < FEWEST_WORDS ||
    endMark !== END_MARK.fullStop ||
    startMark === START_MARK.bullet ||
    startMark === START_MARK.label
  )
    return false;
  return !OWN_VOICE.test(block.key);
}
