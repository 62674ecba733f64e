/**
 * What the tagger labels: tokens, save that a hyphenated token whose parts can be names of their own is taken apart
 * ("Kyiv-based", "SOCCER-ENGLAND", "pro-Taliban"), and that the full stop which ends a sentence is no part of its last word.
 */

import { COMPOUND_HEADS, COMPOUND_PREFIXES } from '../../data/names/compounds.js';
import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import type { Token } from '../../text/tokens.js';
import { GAZETTEER_CLASSES, hashPhrase, loadGazetteer } from './gazetteer-phrases.js';

/** What the tagger labels, one entry a unit in every column: a token or a part of one. Positions are UTF-16 units of the text. */
export class Units {
  /** How many. */
  length = 0;
  readonly texts: string[] = [];
  private starts: Int32Array;
  private tokens: Int32Array;

  /** `room`: how many are awaited; more find room as well. */
  constructor(room: number) {
    this.starts = new Int32Array(room);
    this.tokens = new Int32Array(room);
  }

  textOf(at: number): string {
    return itemAt(this.texts, at);
  }

  startOf(at: number): number {
    return this.starts[at] ?? 0;
  }

  endOf(at: number): number {
    return this.startOf(at) + this.textOf(at).length;
  }

  /** The number of the token that a unit is, or is a part of. */
  tokenOf(at: number): number {
    return this.tokens[at] ?? 0;
  }

  push(text: string, start: number, token: number): void {
    const at = this.length;
    if (at === this.starts.length) {
      this.starts = doubled(this.starts);
      this.tokens = doubled(this.tokens);
    }
    this.texts.push(text);
    this.starts[at] = start;
    this.tokens[at] = token;
    this.length = at + 1;
  }

  /** Parts the last unit's last character off. */
  partLastCharacter(): void {
    const at = this.length - 1;
    const text = this.textOf(at);
    this.texts[at] = text.slice(0, -1);
    this.push(text.slice(-1), this.startOf(at) + text.length - 1, this.tokenOf(at));
  }
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(2 * column.length + 8);
  larger.set(column);
  return larger;
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
  readonly units: Units;
  readonly lines: readonly Line[];
  /** So many of the units, the first, are the headline's; their positions and tokens count in the headline. */
  readonly headUnits: number;
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
  CAPITALISED.test(word) && (loadGazetteer().lookUp(hashPhrase([word])) & NATIONAL) !== 0;

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
    if (!HYPHEN.test(text.charAt(at))) continue;
    const from = (seams.at(-1) ?? -1) + 1;
    if (isSeam(text.slice(from, at), text.slice(at + 1))) seams.push(at);
  }
  return seams;
}

const SHORTENED = /^\p{L}+\.$/u;

function pushToken(units: Units, { text, start }: Token, token: number): void {
  if (text.length <= 3 || !HYPHEN.test(text) || !HAS_UPPER.test(text)) {
    units.push(text, start, token);
    return;
  }
  let from = 0;
  for (const seam of findSeams(text)) {
    if (seam > from) units.push(text.slice(from, seam), start + from, token);
    units.push(text.slice(seam, seam + 1), start + seam, token);
    from = seam + 1;
  }
  if (from < text.length) units.push(text.slice(from), start + from, token);
}

/** Takes the full stop off an abbreviation that ends a sentence: "said Foo Inc." names "Foo Inc". */
function partLastStop(units: Units): void {
  if (units.length > 0 && SHORTENED.test(units.textOf(units.length - 1))) units.partLastCharacter();
}

const CAPS_LINE_LETTERS = 4;

function isCapsLine(text: string): boolean {
  if (HAS_LOWER.test(text)) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters < CAPS_LINE_LETTERS; at += 1)
    if (HAS_UPPER.test(text.charAt(at))) letters += 1;
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
 * The units of a text and their lines, those of the headline that it has before them: its names tell of the text's. A headline whose
 * words all bear capitals tells nothing and is left out.
 */
export function readUnits(reading: TextReading, headline: TextReading | null): UnitText {
  const head = headline === null || isTitleCase(headline.text) ? null : headline;
  const units = new Units(reading.tokens.length + (head?.tokens.length ?? 0) + 8);
  const lines: Line[] = [];
  if (head !== null) pushUnits(head, units, lines);
  const headUnits = units.length;
  pushUnits(reading, units, lines);
  return { units, lines, headUnits };
}

/** A line ends where its sentence does, and at each line break. */
function pushUnits({ text, tokens, sentences }: TextReading, units: Units, lines: Line[]): void {
  let paragraph = -1;
  const close = (first: number, opensParagraph: boolean): void => {
    if (units.length === first) return;
    const line = text.slice(units.startOf(first), units.endOf(units.length - 1));
    const words = line.includes(' ') || line.length > CAPS_LINE_LETTERS * 2;
    lines.push({ first, end: units.length, isCaps: words && isCapsLine(line), opensParagraph });
  };
  for (const sentence of sentences) {
    let first = units.length;
    let opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = itemAt(tokens, at);
      if (at > sentence.firstToken && breaksLine(text, itemAt(tokens, at - 1).end, token.start)) {
        close(first, opens);
        first = units.length;
        opens = true;
      }
      pushToken(units, token, at);
    }
    partLastStop(units);
    close(first, opens);
  }
}

const LINE_BREAK = 0x0a;

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}
