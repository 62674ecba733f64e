/**
 * Words and phrases found in a text without making a string of each: a page spells "div" a thousand times, and every word of its
 * text is asked after. A word is looked up by a number that is made from its letters one by one, and then compared with the few words
 * that have that number.
 */
import { foldUnit, unitAt } from './units.js';

/** A word of a table and what it stands for. */
interface WordEntry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** The number of some letters and one more; 0 is that of none. */
export const addToHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Four to eight slots a word: most slots are empty, and a word that is in no table is refused at once. */
const slotBits = (words: number): number => Math.max(4, 34 - Math.clz32(words));

/** A set of words, each with a value. Words are given in small letters, each once; found whatever their ASCII capitals. */
export class WordTable<Value> {
  private readonly slots: WordEntry<Value>[][] = [];
  private readonly mask: number;

  constructor(words: Iterable<readonly [word: string, value: Value]>) {
    const entries = Array.from(words, ([word, value]) => ({ word, value }));
    const size = 2 ** slotBits(entries.length);
    this.mask = size - 1;
    this.slots = new Array(size).fill(NO_ENTRIES);
    for (const entry of entries) {
      let hash = 0;
      for (let at = 0; at < entry.word.length; at += 1) hash = addToHash(hash, entry.word.charCodeAt(at));
      this.slots[this.slotOf(hash)] = [...this.entriesOf(hash), entry];
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 12)) & this.mask;
  }

  /** Those words that may have this number; for who reads letters in a way of its own and compares them itself. */
  entriesOf(hash: number): readonly WordEntry<Value>[] {
    return this.slots[this.slotOf(hash)] ?? NO_ENTRIES;
  }

  /** What the word in `text[start, end)` stands for; undefined where the table has no such word. */
  find(text: string, start: number, end: number): Value | undefined {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = addToHash(hash, this.fold(text.charCodeAt(at)));
    const entries = this.entriesOf(hash);
    for (let n = 0; n < entries.length; n += 1) {
      const entry = entries[n];
      if (entry?.word.length === end - start && this.isAt(entry.word, text, start)) return entry.value;
    }
    return undefined;
  }

  private isAt(word: string, text: string, start: number): boolean {
    for (let at = 0; at < word.length; at += 1)
      if (word.charCodeAt(at) !== this.fold(text.charCodeAt(start + at))) return false;
    return true;
  }

  /** A UTF-16 unit as it is compared. */
  protected fold(unit: number): number {
    return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  }
}

const NO_ENTRIES: never[] = [];

/** The same for words of any script, found whatever their capitals. */
export class FoldedWordTable<Value> extends WordTable<Value> {
  protected override fold(unit: number): number {
    return foldUnit(unit);
  }
}

/** How many beginnings `PhraseStarts` keeps apart before it looks closer. */
const SEEN = 4096;

/** Phrases by their first two units, so that a place of a text is compared with a handful of them. */
export class PhraseStarts<Value> {
  private readonly phrases = new Map<number, WordEntry<Value>[]>();
  /** 1 where a phrase may start so: most words of a page start like none, and need no look-up. */
  private readonly seen = new Uint8Array(SEEN);

  /** Adds a phrase of two units or more; the same phrase may be added again with another value. */
  add(word: string, value: Value): void {
    const start = startAt(word, 0);
    const others = this.phrases.get(start);
    if (others === undefined) this.phrases.set(start, [{ word, value }]);
    else others.push({ word, value });
    this.seen[seenSlot(word, 0)] = 1;
  }

  /** The phrases that start with the two units at a place of a text, in the order in which they were added. */
  startingAt(text: string, at: number): readonly WordEntry<Value>[] {
    if (this.seen[seenSlot(text, at)] === 0) return NO_ENTRIES;
    return this.phrases.get(startAt(text, at)) ?? NO_ENTRIES;
  }
}

/** Two units as one number. */
const startAt = (text: string, at: number): number => unitAt(text, at) * 0x1_0000 + unitAt(text, at + 1);

const seenSlot = (text: string, at: number): number => ((unitAt(text, at) << 6) ^ unitAt(text, at + 1)) & (SEEN - 1);
