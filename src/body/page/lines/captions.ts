/** Captions with their credits: "The harbour at dusk. Picture: Jo Example/REUTERS" → text and credit. */
import {
  ARCHIVE_LABELS,
  BRACKETED_AGENCIES,
  BRACKETED_PICTURES,
  BRACKETED_SUPPLIERS,
  CREDIT_NOUNS,
  PICTURE_SUPPLIERS,
} from '../../../data/boilerplate/certain-lines.js';
import type { Caption } from '../../../record.js';

const CREDIT = new RegExp(
  `(?:^|[\\s(|/–—-])(?:(?:${CREDIT_NOUNS.join('|')})\\s?(?:credit|courtesy(?: of)?|by|:|©|/)+\\s?:?|©|\\(c\\))\\s{0,2}(.{2,120})$`,
  'i',
);
const AGENCY_TAIL = new RegExp(
  `^(.{10,}?[.!?”"])\\s+([^.!?]{0,60}(?:/|via )\\s?[A-Z][^.!?]{1,60}|(?:${PICTURE_SUPPLIERS.join('|')})[^.]{0,40})\\.?$`,
);
const LONGEST_CAPTION = 2000;
const LONGEST_LINE = 300;
/** What no credit does without: asked first, for it is cheap. */
const HAS_CREDIT_MARK = /[:©/]|\(c\)| by |courtesy/i;
const EDGES = /^[\s(|[–—-]+|[\s)|\]]+$/g;

/** Parts a caption from its credit; null where the line holds nothing. */
export function readCaption(line: string): Caption | null {
  const text = line.replaceAll('\n', ' ').trim();
  if (text === '') return null;
  if (text.length > LONGEST_CAPTION) return { text, credit: null };
  const match = CREDIT.exec(text);
  if (match)
    return { text: text.slice(0, match.index).replace(EDGES, ''), credit: (match[1] as string).replace(EDGES, '') };
  const tail = AGENCY_TAIL.exec(text);
  if (tail) return { text: tail[1] as string, credit: (tail[2] as string).replace(EDGES, '') };
  return { text, credit: null };
}

const anyOf = (words: readonly string[]): string => words.join('|');
const PICTURE_IN_BRACKETS = new RegExp(
  `\\((?:(?:[^()]{0,40}\\s)?(?:${anyOf(BRACKETED_PICTURES)})(?:\\s?[:/]\\s?|\\s(?:by|credit|courtesy|via|source)\\b)[^()]{0,80}|(?:[^()]{0,60}[/,]\\s?|via\\s)(?:${anyOf(BRACKETED_SUPPLIERS)}))\\)\\.?$`,
  'i',
);
const SOURCE_IN_BRACKETS = new RegExp(`\\((?:${anyOf(BRACKETED_AGENCIES)})(?:\\s?[/,][^()]{0,60})?\\)$`);
const FROM_ARCHIVE = new RegExp(`^(?:${anyOf(ARCHIVE_LABELS)})\\s?[-–—:]\\s`);
const LONGEST_ARCHIVE = 700;

/**
 * A paragraph that gives itself away as the text under a picture: an agency's "FILE - …"; the picture's source in brackets at its end;
 * an agency there where all of it is set in italics or in bold, as no wire report's last sentence is.
 */
export function isPictureText(text: string, isSet: boolean): boolean {
  if (text.length > LONGEST_ARCHIVE) return false;
  if (FROM_ARCHIVE.test(text)) return true;
  if (text.length > LONGEST_LINE || !(text.endsWith(')') || text.endsWith(').'))) return false;
  return PICTURE_IN_BRACKETS.test(text) || (isSet && SOURCE_IN_BRACKETS.test(text));
}

/** A line of plain text that reads like a caption: short, with a credit at its end. */
export const looksLikeCaption = (line: string): boolean =>
  line.length < LONGEST_LINE && HAS_CREDIT_MARK.test(line) && CREDIT.test(line);
