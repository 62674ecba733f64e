/** Blocks that are no article text whatever their score: two signs at once, each of which has a cause of its own. */
import {
  BYLINE_PREPOSITIONS,
  CALLS,
  CLOSING_NOTES,
  COUNTER_WORDS,
  CREDIT_OPENERS,
  DISCLAIMERS,
  NEWSLETTER_APPEALS,
  READER_APPEALS,
  READING_WORDS,
  RESERVED,
  SALES_NOTICES,
  SOURCE_NOUNS,
  UPDATE_OPENERS,
  type WordedPatterns,
} from '../../data/boilerplate/certain-lines.js';
import type { RemovalReason } from '../../data/boilerplate/removal-reasons.js';
import type { RemovalRule } from '../../data/boilerplate/removal-rules.js';
import { SIGN } from '../page/cut/class-signs.js';
import { WITHIN } from '../page/cut/tag-roles.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import { isPictureText } from '../page/lines/captions.js';
import { hasAge } from '../page/lines/head.js';

const LINE = 250;
const LONGEST_DISCLAIMER = 400;
/** "© Harbour Times", "(c) 2023", "Copyright by Jo Example"; not "Copyright license", "(c) the third clause". */
const COPYRIGHT = /^(?:©\s?[\p{L}\d]|\(c\)\s?\d{4}|copyright\s?(?:©|\(c\)|\d{4}|by\b))/iu;
/** "© 2023 Harbour Times", "© 1995 - 2026": a picture's credit names who took it, seldom a year. */
const IMPRINT = new RegExp(
  `(?:©|\\(c\\)|®|copyright\\b)[^\\p{L}]{0,12}(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s?(?:©|®)|${RESERVED.join('|')}`,
  'iu',
);
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
/** What follows the name: ", Berlin". */
const FROM_COMMA = /,.*$/s;

/** A line at the head of the text that is all bold and all names: who wrote it. */
export const isBoldName = ({ text, boldLength, kind }: PlacedBlock): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_NAME && boldLength === text.length && NAMES.test(text);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COUNTER = new RegExp(`^\\d{1,3}\\s?(?:/|${COUNTER_WORDS.join('|')})\\s?\\d{1,3}$`, 'u');
const READING_TIME = new RegExp(
  `^(?:.{0,20}\\s)?\\d{1,2}[\\s-]?min\\p{L}{0,6}\\.?\\s(?:${READING_WORDS.join('|')})\\b`,
  'u',
);
const CREDIT = new RegExp(`^\\(?(?:${CREDIT_OPENERS.join('|')})\\s?[:©]`, 'u');
const CALL = new RegExp(`^\\W{0,3}(?:${CALLS.join('|')})(?![\\p{L}])`, 'u');
const UPDATED = new RegExp(`^\\W{0,3}(?:${UPDATE_OPENERS.join('|')})(?![\\p{L}]).{0,30}\\d`, 'u');
/** "Source: Harbour Office". */
const SOURCE = new RegExp(`^\\W{0,3}(?:${SOURCE_NOUNS.join('|')})\\s?:`, 'u');
/** "We may earn a commission if you buy from a link." */
const holdsSales = worded(SALES_NOTICES);
/** "Want more? Sign up for our newsletter." */
const asksToSignUp = worded(NEWSLETTER_APPEALS);
/** "Got a story? Get in touch with our news desk." */
const asksReaders = worded(READER_APPEALS);
const LONGEST_NOTICE = 500;
const LONGEST_APPEAL = 400;
const SHORT_LABEL = 40;
const CREDIT_LENGTH = 140;
const CALL_LENGTH = 160;

/** A step that takes a block out by itself, and what it looks for. */
interface CertainRule {
  readonly rule: RemovalRule;
  readonly holds: (block: PlacedBlock) => boolean;
}

const isLine = ({ text }: PlacedBlock): boolean => text.length <= LINE;
/** A line of fewer units that is no heading and matches. */
const isShortLine = ({ kind, key }: PlacedBlock, below: number, pattern: RegExp): boolean =>
  kind !== 'heading' && key.length < below && pattern.test(key);

/** A line of fewer units that is no heading and passes a test. */
const isLineThat = ({ kind, text, key }: PlacedBlock, below: number, test: (key: string) => boolean): boolean =>
  kind !== 'heading' && text.length < below && test(key);

/** A test of a line's key: the words are asked first, for most lines hold none. */
function worded({ words, patterns }: WordedPatterns): (key: string) => boolean {
  const pattern = new RegExp(patterns.join('|'), 'u');
  return (key) => words.some((word) => key.includes(word)) && pattern.test(key);
}

/** A label: short, and no sentence. */
const isLabel = ({ text, kind }: PlacedBlock): boolean =>
  text.length < SHORT_LABEL && (kind === 'heading' || kind === 'paragraph') && !SENTENCE_END.test(text);

/** "More from the coast" as a heading, "Read also:", "Related"; not "More on that at harbour.org". */
const headsSomething = ({ kind, key, phrase }: PlacedBlock): boolean =>
  kind === 'heading' || phrase?.how === 'whole' || key.endsWith(':');

/** Asked first, for it is cheap: most lines start so. */
const startsPlainly = (key: string): boolean => {
  const code = key.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
};

/** "___", "* * *": a line that parts two parts of a page. */
export const isSeparator = ({ key }: PlacedBlock): boolean =>
  key.length < SHORT_LABEL && !startsPlainly(key) && !LETTER_OR_DIGIT.test(key);

/** "3 of 12": a count of pictures or pages. */
export const isCounter = ({ key }: PlacedBlock): boolean => key.length < SHORT_LABEL && COUNTER.test(key);

/** A phrase that the block is, or starts with. */
const hasPhrase = ({ phrase }: PlacedBlock, reason: RemovalReason): boolean =>
  phrase !== null && phrase.how !== 'holds' && phrase.reason === reason;

/** Of 250 such lines that the score kept on the development pages three were the article's. */
const CERTAIN_RULES: readonly CertainRule[] = [
  { rule: 'embedded-post', holds: (block) => isPost(block) },
  { rule: 'picture-text', holds: (block) => isCaption(block) },
  { rule: 'copyright-line', holds: (block) => isLine(block) && COPYRIGHT.test(block.text) },
  { rule: 'disclaimer', holds: (block) => isDisclaimer(block) },
  { rule: 'credit-line', holds: (block) => isShortLine(block, CREDIT_LENGTH, CREDIT) },
  { rule: 'separator-line', holds: (block) => block.kind !== 'heading' && isSeparator(block) },
  { rule: 'counter-line', holds: (block) => block.kind !== 'heading' && isCounter(block) },
  { rule: 'age-line', holds: ({ kind, key }) => kind !== 'heading' && key.length < SHORT_LABEL && hasAge(key) },
  { rule: 'reading-time', holds: (block) => isShortLine(block, LABEL, READING_TIME) },
  { rule: 'update-line', holds: (block) => isShortLine(block, LABEL, UPDATED) },
  { rule: 'call-line', holds: (block) => block.kind !== 'list-item' && isShortLine(block, CALL_LENGTH, CALL) },
  { rule: 'byline-line', holds: ({ kind, text }) => kind !== 'heading' && text.length < LABEL && isByline(text) },
  {
    rule: 'pointer-link',
    holds: (block) => isLine(block) && hasPhrase(block, 'related-stories') && block.linkDensity > MOSTLY_LINKS,
  },
  {
    rule: 'share-label',
    holds: ({ kind, text, signsAround }) =>
      kind !== 'heading' && text.length < SHORT_LABEL && (signsAround & SIGN.share) !== 0,
  },
  { rule: 'source-line', holds: (block) => isShortLine(block, LABEL, SOURCE) },
  { rule: 'button-label', holds: ({ tag, text }) => tag === 'button' && text.length < LABEL && !text.endsWith('?') },
  {
    rule: 'related-label',
    holds: (block) => isLabel(block) && hasPhrase(block, 'related-stories') && headsSomething(block),
  },
  {
    rule: 'contents-label',
    holds: (block) =>
      block.kind === 'heading' && isLabel(block) && block.phrase?.how === 'whole' && hasPhrase(block, 'navigation'),
  },
  { rule: 'sales-notice', holds: (block) => isLineThat(block, LONGEST_NOTICE, holdsSales) },
  { rule: 'newsletter-appeal', holds: (block) => isLineThat(block, LONGEST_APPEAL, asksToSignUp) },
  { rule: 'reader-appeal', holds: (block) => isLineThat(block, LONGEST_APPEAL, asksReaders) },
  { rule: 'advertisement-label', holds: (block) => block.text.length < LABEL && hasPhrase(block, 'advertisement') },
];

/** The step that takes a block out whatever its score; null where none does. */
export const certainRule = (block: PlacedBlock): RemovalRule | null =>
  CERTAIN_RULES.find(({ holds }) => holds(block))?.rule ?? null;

/** A line that says whose the page is, not whose a picture. */
export const isImprint = ({ key }: PlacedBlock): boolean => key.length <= LINE && IMPRINT.test(key);

const isDisclaimer = ({ kind, text, key }: PlacedBlock): boolean =>
  kind !== 'heading' && text.length < LONGEST_DISCLAIMER && DISCLAIMERS.some((words) => key.includes(words));

const LONGEST_NOTE = 300;
const CLOSING_NOTE = new RegExp(CLOSING_NOTES.join('|'), 'u');

/** A line that says who else worked on the article; it is one of its last. */
export const isClosingCredit = ({ key, kind, text }: PlacedBlock): boolean =>
  kind !== 'heading' && text.length < LONGEST_NOTE && CLOSING_NOTE.test(key);

/** From this share of its text on a block is all bold, or all in italics. */
export const NEARLY_ALL = 0.9;

/** Many pages set their subheads, labels ("Pros", "Cons") and an interview's questions as bold paragraphs. */
export const isBold = ({ boldLength, text }: PlacedBlock): boolean => boldLength >= NEARLY_ALL * text.length;

/** Whether all of a block is in italics or in bold. */
const isSet = ({ text, emphasisLength, boldLength }: PlacedBlock): boolean =>
  Math.max(emphasisLength, boldLength) >= NEARLY_ALL * text.length;

/** The text under a picture, set among the paragraphs. */
export const isCaption = (block: PlacedBlock): boolean =>
  block.kind === 'paragraph' && isPictureText(block.text, isSet(block));

const isByline = (text: string): boolean =>
  BYLINE.test(text) && NAMES.test(text.slice(text.indexOf(' ') + 1).replace(FROM_COMMA, ''));

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
