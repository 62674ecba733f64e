/**
 * What the tagger labels: tokens, save that a hyphenated token whose parts can be names of their own is taken apart
 * ("Kyiv-based", "SOCCER-ENGLAND", "pro-Taliban"), and that the full stop which ends a sentence is no part of its last word.
 */
import { COMPOUND_HEADS, COMPOUND_PREFIXES } from '../data/names/compounds.js';
import { loadPhrases } from '../model/weights.js';
import type { TextReading } from '../text/index.js';
import { GAZETTEER_CLASSES, hashPhrase } from './phrase-hash.js';

/** A token or a part of one; positions are UTF-16 units of the text. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number of the token it is, or is a part of. */
  readonly token: number;
}

/** Units of one line of one sentence: names never cross its ends. */
export interface Line {
  readonly first: number;
  readonly end: number;
  /** Every letter is a capital: capitals say nothing there. */
  readonly isCaps: boolean;
  /** The line opens its paragraph. */
  readonly opensParagraph: boolean;
}

export interface UnitText {
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
}

const HYPHEN = /[-‐‑]/;
const HAS_LOWER = /\p{Ll}/u;
const HAS_UPPER = /\p{Lu}/u;
const CAPITALS = /^[\p{Lu}.]+$/u;
const CAPITALISED = /^\p{Lu}/u;

const NATIONAL = GAZETTEER_CLASSES.reduce(
  (set, kind, bit) => (kind === 'country' || kind === 'demonym' || kind === 'body' ? set | (1 << bit) : set),
  0,
);

/** Whether a word names a country, its people or an international body on its own: "Russia", "Iranian", "EU". */
const isNational = (word: string): boolean =>
  CAPITALISED.test(word) && (loadPhrases('gazetteer').lookUp(hashPhrase([word])) & NATIONAL) !== 0;

/** Whether a hyphen of a word parts two words that can be names on their own. */
function isSeam(left: string, right: string): boolean {
  if (COMPOUND_HEADS.has(right) || right === 'based') return HAS_UPPER.test(left);
  if (COMPOUND_PREFIXES.has(left.toLowerCase())) return HAS_UPPER.test(right);
  if (left.length < 2 || right.length < 2 || !CAPITALISED.test(right)) return false;
  return CAPITALS.test(left) || (isNational(left) && (isNational(right) || CAPITALS.test(right)));
}

/** Where a hyphenated token falls apart: offsets of the hyphens, in order. */
function findSeams(text: string): number[] {
  const seams: number[] = [];
  for (let at = 1; at < text.length - 1; at += 1) {
    if (!HYPHEN.test(text[at] as string)) continue;
    const from = (seams.at(-1) ?? -1) + 1;
    if (isSeam(text.slice(from, at), text.slice(at + 1))) seams.push(at);
  }
  return seams;
}

const SHORTENED = /^\p{L}+\.$/u;

function pushToken(units: Unit[], reading: TextReading, token: number): void {
  const { text, start, end } = reading.tokens[token] as TextReading['tokens'][number];
  const push = (from: number, to: number): void => {
    if (to > from) units.push({ text: text.slice(from, to), start: start + from, end: start + to, token });
  };
  let from = 0;
  if (text.length > 3 && HYPHEN.test(text) && HAS_UPPER.test(text))
    for (const seam of findSeams(text)) {
      push(from, seam);
      push(seam, seam + 1);
      from = seam + 1;
    }
  push(from, end - start);
}

/** Takes the full stop off an abbreviation that ends a sentence: "said Foo Inc." names "Foo Inc". */
function partLastStop(units: Unit[]): void {
  const last = units.at(-1);
  if (!last || !SHORTENED.test(last.text)) return;
  units.pop();
  const end = last.end - 1;
  units.push({ ...last, text: last.text.slice(0, -1), end }, { ...last, text: '.', start: end });
}

const CAPS_LINE_LETTERS = 4;

function isCapsLine(text: string): boolean {
  if (HAS_LOWER.test(text)) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters < CAPS_LINE_LETTERS; at += 1)
    if (HAS_UPPER.test(text[at] as string)) letters += 1;
  return letters >= CAPS_LINE_LETTERS;
}

const WORD_OF_LENGTH = /(?<![\p{L}'’])\p{L}[\p{L}'’]{3,}/gu;
const MOST_CAPITALISED = 0.75;

/** "Ukraine Cuts Ties With Ally": so many words bear a capital that it tells no name. */
function isTitleCase(text: string): boolean {
  if (!HAS_LOWER.test(text)) return false;
  const words = text.match(WORD_OF_LENGTH) ?? [];
  return words.filter((word) => HAS_UPPER.test(word)).length > MOST_CAPITALISED * words.length;
}

/**
 * The units of a headline before those of the text that it heads: its names tell of theirs. A headline whose words all bear capitals
 * tells nothing and is left out. `headUnits` of the units are the headline's; their positions and tokens count in the headline.
 */
export function readHeadedUnits(reading: TextReading, headline: TextReading | null): UnitText & { headUnits: number } {
  const body = readUnits(reading);
  if (headline === null || isTitleCase(headline.text)) return { ...body, headUnits: 0 };
  const head = readUnits(headline);
  const headUnits = head.units.length;
  const lines = body.lines.map((line) => ({ ...line, first: line.first + headUnits, end: line.end + headUnits }));
  return { units: [...head.units, ...body.units], lines: [...head.lines, ...lines], headUnits };
}

/** The units of a text and their lines. A line ends where its sentence does, and at each line break. */
export function readUnits(reading: TextReading): UnitText {
  const units: Unit[] = [];
  const lines: Line[] = [];
  let paragraph = -1;
  const close = (first: number, opensParagraph: boolean): void => {
    if (units.length === first) return;
    const text = reading.text.slice((units[first] as Unit).start, (units.at(-1) as Unit).end);
    const words = text.includes(' ') || text.length > CAPS_LINE_LETTERS * 2;
    lines.push({ first, end: units.length, isCaps: words && isCapsLine(text), opensParagraph });
  };
  for (const sentence of reading.sentences) {
    let first = units.length;
    let opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const previous = reading.tokens[token - 1];
      const { start } = reading.tokens[token] as TextReading['tokens'][number];
      if (previous && token > sentence.firstToken && reading.text.slice(previous.end, start).includes('\n')) {
        close(first, opens);
        first = units.length;
        opens = true;
      }
      pushToken(units, reading, token);
    }
    partLastStop(units);
    close(first, opens);
  }
  return { units, lines };
}
