/** Text broken into lines for a terminal, where some characters take two columns and some none. */
import { makeVisible } from './visible.js';

/** Marks that stand on the letter before them, and characters without width: none takes a column. */
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** East Asian wide and full-width forms, and emoji. Source: Unicode UAX 11. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
/** Latin letters and marks alone, each of one column. */
const PLAIN = /^[\u0020-\u02ff\u2010-\u2027]*$/;

let graphemes: Intl.Segmenter | null = null;

/** The segmenter takes as long to make as a small page to read, so it is made for the first one to be wrapped. */
function charactersOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const columnsOfCharacter = (character: string): number => (UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns that a text takes. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return charactersOf(text).reduce((columns, character) => columns + columnsOfCharacter(character), 0);
}

/** Lines of at most `width` columns (2 or more), broken between words, or inside one that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of makeVisible(text).split(/\s+/u)) {
    for (const piece of piecesOf(word, width)) {
      const more = columnsOf(piece);
      const fits = line !== '' && columns + 1 + more <= width;
      if (line !== '' && !fits) lines.push(line);
      line = fits ? `${line} ${piece}` : piece;
      columns = fits ? columns + 1 + more : more;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A word that is longer than a line, cut between characters as a reader sees them. */
function piecesOf(word: string, width: number): string[] {
  if (word.length * 2 <= width || columnsOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of charactersOf(word)) {
    const more = columnsOfCharacter(character);
    if (columns + more > width) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += more;
  }
  return [...pieces, piece];
}
