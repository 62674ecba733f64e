/** Sentences that the score alone would drop though they stand in a row with the article's own. */
import type { Page, PlacedBlock } from './page.js';
import type { PageFacts } from './page-facts.js';
import type { TextFacts } from './text-facts.js';

/** Shorter lines with a full stop are labels and notes as often as sentences of the article; measured on the development pages. */
const FEWEST_WORDS = 8;
const FULL_STOP = 1;
const BULLET = 4;
const POST = 6;
/** Words by which the paper speaks of itself or to its reader: appeals, notes on the author and on the text. */
const OWN_VOICE =
  /\b(?:you|your|we|us|our|ours|contribut\p{L}{1,6}|reporting by|edited|updated|publish\p{L}{0,4}|subscri\p{L}{1,6}|newsletter|this (?:article|report|story|post|page|piece|list)|author|writer|columnist|correspondent|professor|editor|copyright)\b/u;

/**
 * Prose falls on two signs, never on its score alone: a sentence without links and without a sign of its own, with the same tag
 * under the same parent as the kept paragraph next to it, is kept as that one is. Several that fall together are another part
 * of the page: that is a second sign.
 */
export function keepSiblings(facts: PageFacts, kept: Uint8Array): void {
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

function areSiblings({ containers }: Page, block: PlacedBlock, other: PlacedBlock): boolean {
  if (other.tag !== block.tag) return false;
  if (other.container === block.container) return true;
  const [own, its] = [containers[block.container], containers[other.container]];
  return own?.parent === its?.parent && own?.shape === its?.shape;
}

/** A paragraph that ends as a sentence does, with neither links nor anything that tells what else it may be. */
function isPlainSentence({ text, isCaption, isDated }: PageFacts, block: PlacedBlock): boolean {
  const { index, kind, linkLength, signs, within, phrase, boldLength, emphasisLength } = block;
  if (kind !== 'paragraph' || phrase !== null || isCaption[index] || isDated[index]) return false;
  if (linkLength + boldLength + emphasisLength > 0 || (signs | within) !== 0) return false;
  const { words, endMark, startMark } = text[index] as TextFacts;
  if (words < FEWEST_WORDS || endMark !== FULL_STOP || startMark === BULLET || startMark === POST) return false;
  return !OWN_VOICE.test(block.key);
}
