/** Titles in quotation marks (“Rain over Halden Bay”): their capitals tell no name. */
import { itemAt } from '../../../model/column.js';
import type { TextReading } from '../../../text/index.js';
import type { Span } from '../../../text/span.js';
import type { Mention } from '../../tagger/mentions.js';

const OPENING = /^["“]$/;
const CLOSING = /^["”]$/;
const WORD = /^\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 10;
/** Shorter words are small in titles too. */
const LONG_WORD = 4;

/** Whether the tokens are a title: two words and more, the first and each longer one with a capital. */
function isTitle({ tokens }: TextReading, first: number, end: number): boolean {
  let words = 0;
  for (let at = first; at < end; at += 1) {
    const { text } = itemAt(tokens, at);
    if (!WORD.test(text)) continue;
    words += 1;
    if ((words === 1 || text.length >= LONG_WORD) && !CAPITALISED.test(text)) return false;
  }
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

/** The titles of a text, without their marks. */
function titlesOf(reading: TextReading): Span[] {
  const { tokens } = reading;
  const titles: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!OPENING.test(itemAt(tokens, at).text)) continue;
    const first = at + 1;
    let end = first;
    while (end < tokens.length && end - first <= 2 * MOST_WORDS && !CLOSING.test(itemAt(tokens, end).text)) end += 1;
    if (!CLOSING.test(tokens[end]?.text ?? '') || !isTitle(reading, first, end)) continue;
    titles.push({ start: itemAt(tokens, first).start, end: itemAt(tokens, end - 1).end });
    at = end;
  }
  return titles;
}

/** The mentions without those that are a part of a title, and not the whole of it. */
export function dropTitleParts(reading: TextReading, mentions: readonly Mention[]): readonly Mention[] {
  const titles = titlesOf(reading);
  if (titles.length === 0) return mentions;
  return mentions.filter(
    ({ start, end }) =>
      !titles.some((title) => start >= title.start && end <= title.end && end - start < title.end - title.start - 1),
  );
}
