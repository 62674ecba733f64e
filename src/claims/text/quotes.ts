/**
 * The quotation state of every token: curly, straight and single marks, nested ones, and quotations whose paragraphs each open
 * with a mark and close at the last one only.
 */

import { itemAt } from '../../model/column.js';
import type { TextReading } from '../../text/index.js';
import type { Token } from '../../text/tokens.js';

/** What a token is to a quotation. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/** A quotation in token numbers: its opening mark, and its closing one or, left open, the end of its paragraph. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  readonly isSingle: boolean;
}

interface QuoteReading {
  /** One of `QUOTE` a token; single marks inside double ones count as inside. */
  readonly state: Uint8Array;
  readonly quotations: readonly Quotation[];
}

type Side = 'open' | 'close' | 'either' | 'none';

const DOUBLE = /^(?:["“”„«»]|``|'')$/;
const SINGLE = /^['‘’]$/;

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** What a mark can be by itself and by the spaces round it. */
function sideOf(tokens: readonly Token[], at: number): Side {
  const { text } = itemAt(tokens, at);
  if (text === '“' || text === '„' || text === '«' || text === '``' || text === '‘') return 'open';
  if (text === '”' || text === '»' || text === "''") return 'close';
  if (!DOUBLE.test(text) && !SINGLE.test(text)) return 'none';
  const before = touches(tokens[at - 1], tokens[at]);
  const after = touches(tokens[at], tokens[at + 1]);
  if (after && !before) return 'open';
  if (before && !after) return 'close';
  return 'either';
}

interface OpenMark {
  readonly at: number;
  readonly isSingle: boolean;
}

const LETTER = /^\p{L}/u;

/** "leaders’ summit" has an apostrophe, unless a single quotation is open. */
function isApostrophe(tokens: readonly Token[], at: number, open: readonly OpenMark[]): boolean {
  const { text } = itemAt(tokens, at);
  if (text !== '’' && text !== "'") return false;
  if (open.some(({ isSingle }) => isSingle))
    return (
      touches(tokens[at], tokens[at + 1]) &&
      touches(tokens[at - 1], tokens[at]) &&
      LETTER.test(tokens[at + 1]?.text ?? '')
    );
  return sideOf(tokens, at) !== 'open';
}

class QuoteScanner {
  readonly quotations: Quotation[] = [];
  private open: OpenMark[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly state: Uint8Array,
  ) {}

  /** Reads one paragraph's tokens; what is still open at its end ends there. */
  readParagraph(first: number, end: number): void {
    this.open = [];
    for (let at = first; at < end; at += 1) this.read(at);
    for (const { at, isSingle } of this.open.splice(0))
      if (!isSingle || this.goesOn(at, end))
        this.quotations.push({ open: at, close: end, closed: false, isSingle: false });
      else this.forget(at, end);
  }

  /** "She said: ‘We are late.": whether a single mark opens speech that the next paragraph goes on with, by a mark of its own. */
  private goesOn(at: number, end: number): boolean {
    const next = this.tokens[end];
    const isLed = /^[:,]$/.test(this.tokens[at - 1]?.text ?? '');
    return (
      isLed &&
      this.state[at] === QUOTE.opening &&
      next !== undefined &&
      SINGLE.test(next.text) &&
      sideOf(this.tokens, end) === 'open'
    );
  }

  private read(at: number): void {
    const side = sideOf(this.tokens, at);
    const inside = this.open.length > 0;
    if (side === 'none' || isApostrophe(this.tokens, at, this.open)) {
      this.state[at] = inside ? QUOTE.inside : QUOTE.outside;
      return;
    }
    const isSingle = SINGLE.test(itemAt(this.tokens, at).text);
    const depth = this.depthOf(isSingle);
    const opens = side === 'open' ? depth < 0 || isCurly(this.tokens, at) : side === 'either' && depth < 0;
    if (opens) this.start(at, isSingle, inside);
    else if (depth >= 0) this.finish(at, depth);
    else this.state[at] = inside ? QUOTE.inside : QUOTE.closing;
  }

  /** The number of the innermost open mark of a kind; -1 for none. */
  private depthOf(isSingle: boolean): number {
    return this.open.findLastIndex((mark) => mark.isSingle === isSingle);
  }

  private start(at: number, isSingle: boolean, inside: boolean): void {
    this.state[at] = inside ? QUOTE.inside : QUOTE.opening;
    if (this.open.length < 8) this.open.push({ at, isSingle });
  }

  private finish(at: number, depth: number): void {
    const [mark] = this.open.splice(depth) as [OpenMark];
    this.state[at] = this.open.length > 0 ? QUOTE.inside : QUOTE.closing;
    this.quotations.push({ open: mark.at, close: at, closed: true, isSingle: mark.isSingle });
  }

  /** A single mark that never closes was no quotation. */
  private forget(at: number, end: number): void {
    if (this.state[at] !== QUOTE.opening) return;
    this.state[at] = QUOTE.outside;
    for (let place = at + 1; place < end && this.state[place] === QUOTE.inside; place += 1)
      this.state[place] = QUOTE.outside;
  }
}

const isCurly = (tokens: readonly Token[], at: number): boolean => /[“‘«„]/.test(itemAt(tokens, at).text);

/** Half-open token ranges of the paragraphs that have tokens. */
export function paragraphRanges({ sentences }: Pick<TextReading, 'sentences'>): { first: number; end: number }[] {
  const ranges: { first: number; end: number; paragraph: number }[] = [];
  for (const { firstToken, endToken, paragraph } of sentences) {
    const last = ranges.at(-1);
    if (last && last.paragraph === paragraph) last.end = endToken;
    else ranges.push({ first: firstToken, end: endToken, paragraph });
  }
  return ranges;
}

/** The quotation states of a whole text. */
export function readQuotes(reading: Pick<TextReading, 'tokens' | 'sentences'>): QuoteReading {
  const state = new Uint8Array(reading.tokens.length);
  const scanner = new QuoteScanner(reading.tokens, state);
  for (const { first, end } of paragraphRanges(reading)) scanner.readParagraph(first, end);
  const quotations = scanner.quotations.sort((a, b) => a.open - b.open || b.close - a.close);
  return { state, quotations };
}
