/** The count of words as the record promises it: runs of letters and digits, as `Intl.Segmenter` counts word-like segments. */

const SPACED_WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.:,·][\p{L}\p{M}\p{N}_]+)*/gu;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words of a text. Scripts without spaces need the dictionary of `Intl.Segmenter`; the others do without its cost. */
export function countWords(text: string): number {
  if (UNSPACED_SCRIPT.test(text)) {
    let words = 0;
    for (const segment of new Intl.Segmenter('und', { granularity: 'word' }).segment(text))
      if (segment.isWordLike) words += 1;
    return words;
  }
  return text.match(SPACED_WORD)?.length ?? 0;
}
