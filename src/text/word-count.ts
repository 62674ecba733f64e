/** The count of words as the record promises it: runs of letters and digits, as `Intl.Segmenter` counts word-like segments. */
import { kindOf, UNIT } from './units.js';

const IN_WORD = UNIT.letter | UNIT.number | UNIT.underscore;
/** A word of a script with spaces, joined by marks inside it: "don't", "3.5", "U.S". */
const SPACED_WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.:,·][\p{L}\p{M}\p{N}_]+)*/gu;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words of a text without units that say nothing alone; -1 for one that has such. */
function countPlain(text: string): number {
  let words = 0;
  let before: number = UNIT.known;
  let twoBefore: number = UNIT.known;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & UNIT.unsure) !== 0) return -1;
    const goesOn = (before & IN_WORD) !== 0 || ((before & UNIT.joiner) !== 0 && (twoBefore & IN_WORD) !== 0);
    if ((kind & IN_WORD) !== 0 && !goesOn) words += 1;
    twoBefore = before;
    before = kind;
  }
  return words;
}

/** `Intl.Segmenter` takes the square of a run's length, so it gets pieces that end between words where they can. */
const LONGEST_PIECE = 1_000;
/** White space, and the stops and commas of Chinese and Japanese. */
const GAP = /[\s\u3000-\u3002\uff0c\uff0e]/;

/** Words of a text. Scripts without spaces need the dictionary of `Intl.Segmenter`; the others do without its cost. */
export function countWords(text: string): number {
  const plain = countPlain(text);
  if (plain >= 0) return plain;
  if (!UNSPACED_SCRIPT.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, pieceEnd(text, start));
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
    start += piece.length;
  }
  return words;
}

function pieceEnd(text: string, start: number): number {
  const end = start + LONGEST_PIECE;
  if (end >= text.length) return text.length;
  for (let at = end; at > start; at -= 1) if (GAP.test(text.charAt(at - 1))) return at;
  return end;
}
