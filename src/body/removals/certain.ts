/** Blocks that are no article text whatever their score: two signs at once, each of which has a cause of its own. */
import { SIGN } from '../class-signs.js';
import type { PlacedBlock } from '../page.js';
import { WITHIN } from '../tag-roles.js';

const LINE = 250;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)\s?(?:©|\d{4}|by\b|\p{Lu})/iu;
const LABEL = 60;
const MOSTLY_LINKS = 0.5;
const FEWEST_REPEATS = 3;
const SENTENCE_END = /[.!?…”"»]$/;
/** "— Name (@handle) January 1, 2024" at the foot of an embedded post. */
const POST_SIGNATURE = /^[—–-]\s.{1,80}\(@\w{1,30}\)/;

/** "By Jane Doe", "von Max Mustermann": a preposition and names, nothing else. */
const BYLINE = /^(?:by|von|par|por|di|af|av|door)(?:\s\p{Lu}[\p{L}'’.-]{1,30}){2,4}(?:,\s[^.!?]{2,30})?$/iu;
const NAMES = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const LONGEST_NAME = 40;

/** A line at the head of the text that is all bold and all names: who wrote it. */
export const isBoldName = ({ text, boldLength, kind }: PlacedBlock): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_NAME && boldLength === text.length && NAMES.test(text);

/** A link that says of itself that it leads to another story; an advertisement's label; an embedded post. */
export function isCertainlyOut(block: PlacedBlock): boolean {
  if (isPost(block)) return true;
  if (block.text.length > LINE) return false;
  if (block.text.length < LABEL && block.kind !== 'heading' && isByline(block.text)) return true;
  if (COPYRIGHT.test(block.text) && block.text.length < LINE) return true;
  const { phrase } = block;
  if (phrase === null || phrase.how === 'holds') return false;
  if (phrase.reason === 'related-stories') return block.linkDensity > MOSTLY_LINKS;
  return phrase.reason === 'advertisement' && block.text.length < LABEL;
}

const isByline = (text: string): boolean =>
  BYLINE.test(text) && NAMES.test(text.slice(text.indexOf(' ') + 1).split(',')[0] as string);

/** A post of a social network, set into the page as a quotation. */
export const isPost = ({ text, withinAround, signsAround }: PlacedBlock): boolean =>
  ((withinAround & WITHIN.blockquote) !== 0 && (signsAround & SIGN.embed) !== 0) || POST_SIGNATURE.test(text);

/** Short lines that come over and over and head nothing ("Article content"): their texts, in lower case. */
export function repeatedLabels(kept: readonly PlacedBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key, kind } of kept)
    if (key.length < LABEL && kind === 'paragraph' && !SENTENCE_END.test(key))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST_REPEATS).map(([key]) => key));
}
