/**
 * UTF-8 that somebody read as windows-1252 and wrote as UTF-8 once more: "â€œ" for a quotation mark, "Ã©" for é. Each byte of a
 * character became a character of its own; the pairs, threes and fours of them are known by the shape that UTF-8 gives its bytes.
 */

/** The characters of windows-1252 at 0x80 to 0x9f; where it has none, the control character of that number. Source: Encoding Standard. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_HIGH = 0x80;

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from(CP1252_HIGH, (character, at) => [character, FIRST_HIGH + at] as const),
);

const TAIL = `[\\u0080-\\u00bf${CP1252_HIGH}]`;
const LONG = `[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`;
/** A closing quotation mark whose last byte is no character of windows-1252, and was lost, or went through it once more than the others. */
const CUT_MARKS = new Set(['â€\ufffd', 'â€Â\u009d']);
const CLOSING_MARK = '”';
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${TAIL}|${LONG}|${[...CUT_MARKS].join('|')}`, 'g');
const HIGH = /[^\u0000-\u007f]/g;

/** Fewer may stand there by chance: «CAFÉ» holds one. */
const LEAST = 3;
/** Of three characters and more none stands in a text by chance. */
const LEAST_LONG = 2;
/** Of the characters beyond ASCII, the share that sequences hold where pairs alone speak for it. */
const LEAST_SHARE = 0.8;

interface Undone {
  readonly text: string;
  /** Characters that were encoded twice. */
  readonly count: number;
}

/** Some texts went through it again. */
const MOST_ROUNDS = 3;

/** The text as it was meant; null where it was not encoded twice. */
export function undoDoubleEncoding(text: string): Undone | null {
  let undone = undoOnce(text);
  for (let round = 1; undone !== null && round < MOST_ROUNDS; round += 1) {
    const further = undoOnce(undone.text);
    if (further === null) break;
    undone = { text: further.text, count: undone.count };
  }
  return undone;
}

function undoOnce(text: string): Undone | null {
  if (!SEQUENCE.test(text)) return null;
  SEQUENCE.lastIndex = 0;
  let count = 0;
  let long = 0;
  let held = 0;
  const undone = text.replace(SEQUENCE, (sequence) => {
    const character = meantBy(sequence);
    if (character === null) return sequence;
    count += 1;
    held += sequence.length;
    if (sequence.length > 2) long += 1;
    return character;
  });
  if (count < LEAST) return null;
  const isSure = long >= LEAST_LONG || held >= LEAST_SHARE * (text.match(HIGH)?.length ?? 0);
  return isSure ? { text: undone, count } : null;
}

/** What the bytes behind a sequence are in UTF-8; null where they are none, or a control character. */
function meantBy(sequence: string): string | null {
  if (CUT_MARKS.has(sequence)) return CLOSING_MARK;
  const bytes = Buffer.from(Array.from(sequence, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0)));
  const meant = bytes.toString('utf8');
  const isOne = meant.length > 0 && !meant.includes('\ufffd') && !/^[\u0080-\u009f]/.test(meant);
  return isOne ? meant : null;
}

const LEAD = 0xc3;
/** How the characters of windows-1252 from 0x80 on begin in UTF-8. */
const TAIL_STARTS = new Set([0xc2, 0xc5, 0xc6, 0xcb, 0xe2]);
const HIGHEST_LEAD = 0xb4;
const LOWEST_LEAD = 0x82;

/** Whether bytes of UTF-8 may hold such characters; a look at a few bytes of them. */
export function looksDoublyEncoded(bytes: Uint8Array): boolean {
  let found = 0;
  for (let at = bytes.indexOf(LEAD); at >= 0; at = bytes.indexOf(LEAD, at + 1)) {
    const lead = bytes[at + 1] ?? 0;
    const isSequence = lead >= LOWEST_LEAD && lead <= HIGHEST_LEAD && TAIL_STARTS.has(bytes[at + 2] ?? 0);
    if (isSequence) found += 1;
    if (found === LEAST) return true;
  }
  return false;
}
