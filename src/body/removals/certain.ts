/** Blocks that are no article text whatever their score: two signs at once, each of which has a cause of its own. */
import {
  BYLINE_PREPOSITIONS,
  CALLS,
  CLOSING_NOTES,
  COUNTER_WORDS,
  CREDIT_OPENERS,
  DISCLAIMERS,
  READING_WORDS,
  UPDATE_OPENERS,
} from '../../data/boilerplate/certain-lines.js';
import { isPictureText } from '../page/captions.js';
import { SIGN } from '../page/class-signs.js';
import { hasAge } from '../page/head.js';
import type { PlacedBlock } from '../page/page.js';
import { WITHIN } from '../page/tag-roles.js';

const LINE = 250;
const LONGEST_DISCLAIMER = 400;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)\s?(?:©|\d{4}|by\b|\p{Lu})/iu;
const LABEL = 60;
const MOSTLY_LINKS = 0.5;
const FEWEST_REPEATS = 3;
const SENTENCE_END = /[.!?…”"»]$/;
/** "— Name (@handle) January 1, 2024" at the foot of an embedded post. */
const POST_SIGNATURE = /^[—–-]\s.{1,80}\(@\w{1,30}\)/;

/** "By Jane Doe", "von Max Mustermann": a preposition and names, nothing else. */
const BYLINE = new RegExp(
  `^(?:${BYLINE_PREPOSITIONS.join('|')})(?:\\s\\p{Lu}[\\p{L}'’.-]{1,30}){2,4}(?:,\\s[^.!?]{2,30})?$`,
  'iu',
);
const NAMES = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const LONGEST_NAME = 40;

/** A line at the head of the text that is all bold and all names: who wrote it. */
export const isBoldName = ({ text, boldLength, kind }: PlacedBlock): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_NAME && boldLength === text.length && NAMES.test(text);

/** A link that says of itself that it leads to another story; an advertisement's label; an embedded post. */
export function isCertainlyOut(block: PlacedBlock): boolean {
  if (isPost(block) || isCaption(block)) return true;
  if (
    block.kind !== 'heading' &&
    block.text.length < LONGEST_DISCLAIMER &&
    DISCLAIMERS.some((words) => block.key.includes(words))
  )
    return true;
  if (block.text.length > LINE) return false;
  if (block.kind !== 'heading' && (isLabel(block.key) || (block.text.length < LABEL && isByline(block.text))))
    return true;
  if (COPYRIGHT.test(block.text) && block.text.length < LINE) return true;
  const { phrase } = block;
  if (phrase === null || phrase.how === 'holds') return false;
  if (phrase.reason === 'related-stories') return block.linkDensity > MOSTLY_LINKS;
  return phrase.reason === 'advertisement' && block.text.length < LABEL;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COUNTER = new RegExp(`^\\d{1,3}\\s?(?:/|${COUNTER_WORDS.join('|')})\\s?\\d{1,3}$`, 'u');
const READING_TIME = new RegExp(
  `^(?:.{0,20}\\s)?\\d{1,2}[\\s-]?min\\p{L}{0,6}\\.?\\s(?:${READING_WORDS.join('|')})\\b`,
  'u',
);
const CREDIT = new RegExp(`^\\(?(?:${CREDIT_OPENERS.join('|')})\\s?[:©]`, 'u');
const CALL = new RegExp(`^\\W{0,3}(?:${CALLS.join('|')})(?![\\p{L}])`, 'u');
const UPDATED = new RegExp(`^\\W{0,3}(?:${UPDATE_OPENERS.join('|')})(?![\\p{L}]).{0,30}\\d`, 'u');
const SHORT_LABEL = 40;
const CREDIT_LENGTH = 140;
const CALL_LENGTH = 160;

/**
 * A rule of dashes, a counter of pictures, an age, a time to read, a last change, a credit, a call to click: of 250 kept on the development
 * pages three were the article's.
 */
function isLabel(key: string): boolean {
  if (key.length < SHORT_LABEL && (!LETTER_OR_DIGIT.test(key) || COUNTER.test(key) || hasAge(key))) return true;
  if (key.length < LABEL && (READING_TIME.test(key) || UPDATED.test(key))) return true;
  return (key.length < CREDIT_LENGTH && CREDIT.test(key)) || (key.length < CALL_LENGTH && CALL.test(key));
}

const LONGEST_NOTE = 300;

/** One of the last lines of an article, which tells who else worked on it. */
export const isClosingNote = ({ key, kind, text }: PlacedBlock): boolean =>
  kind !== 'heading' && text.length < LONGEST_NOTE && CLOSING_NOTES.some((note) => key.includes(note));

/** From this share of its text on a block is all bold, or all in italics. */
export const NEARLY_ALL = 0.9;

/** Whether all of a block is in italics or in bold. */
const isSet = ({ text, emphasisLength, boldLength }: PlacedBlock): boolean =>
  Math.max(emphasisLength, boldLength) >= NEARLY_ALL * text.length;

/** The text under a picture, set among the paragraphs. */
export const isCaption = (block: PlacedBlock): boolean =>
  block.kind === 'paragraph' && isPictureText(block.text, isSet(block));

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
