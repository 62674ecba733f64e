/** The features of the dependency parser: the cells of its state, and of a word that has got its head, mixed by templates. */
import { fineOf, middleOf } from '../../model/word-clusters.js';
import { tagNumber } from '../tagger/tags.js';
import { MixedTemplates } from './mixed-templates.js';
import { LEFT, type ParserState } from './parser-state.js';
import {
  LABEL_NUMBERS,
  LABEL_PLACES,
  LABEL_TEMPLATES,
  TRANSITION_NUMBERS,
  TRANSITION_PLACES,
  TRANSITION_TEMPLATES,
} from './parser-templates.js';

/** What is asked of each place. */
const ASKED = ['w', 't', 'c', 'f', 'l', '<', '>', 'L', 'R'] as const;
const STRIDE = ASKED.length;

const cellNames = (places: readonly string[], numbers: readonly string[]): string[] => [
  ...places.flatMap((place) => ASKED.map((asked) => place + asked)),
  ...numbers,
];

/** How many features a transition and a label have. */
export const TRANSITION_FEATURES = TRANSITION_TEMPLATES.length;
export const LABEL_FEATURES = LABEL_TEMPLATES.length;

const FINITE = new Set((['VBD', 'VBZ', 'VBP', 'MD'] as const).map(tagNumber));
const COMMA = tagNumber(',');
const OPENING = tagNumber('``');
const CLOSING = tagNumber("''");

/** The words of one sentence, each at its number from 1 on; at 0 and behind the last stand zeros. Kept from sentence to sentence. */
export class SentenceColumns {
  length = 0;
  word = new Int32Array(0);
  tag = new Uint8Array(0);
  coarse = new Int32Array(0);
  fine = new Int32Array(0);
  /** How many commas and finite verbs stand before a word. */
  commas = new Int32Array(0);
  verbs = new Int32Array(0);
  /** 1 between quotation marks. */
  quoted = new Uint8Array(0);

  /** Makes room for a sentence of so many words, which `put` fills from the first on. */
  start(length: number): void {
    const size = length + 2;
    if (this.word.length < size) this.grow(2 * size + 64);
    this.length = 0;
  }

  private grow(size: number): void {
    this.word = new Int32Array(size);
    this.tag = new Uint8Array(size);
    this.coarse = new Int32Array(size);
    this.fine = new Int32Array(size);
    this.commas = new Int32Array(size);
    this.verbs = new Int32Array(size);
    this.quoted = new Uint8Array(size);
  }

  /** Adds a word: its hash, its tag's number, and its packed clusters. */
  put(word: number, tag: number, clusters: number): void {
    this.length += 1;
    const at = this.length;
    this.word[at] = word;
    this.tag[at] = tag + 1;
    this.coarse[at] = middleOf(clusters);
    this.fine[at] = fineOf(clusters);
    this.commas[at + 1] = (this.commas[at] ?? 0) + (tag === COMMA ? 1 : 0);
    this.verbs[at + 1] = (this.verbs[at] ?? 0) + (FINITE.has(tag) ? 1 : 0);
    this.quoted[at + 1] = tag === OPENING ? 1 : tag === CLOSING ? 0 : (this.quoted[at] ?? 0);
  }
}

const MOST_BETWEEN = 3;
const FAR = 10;

/** A distance in words, coarser the longer it is. */
const distance = (from: number, to: number): number => {
  const words = to - from;
  return words < 5 ? words : words <= FAR ? 5 : 6;
};

/** Makes features out of a state; one for each parser. */
export class ParserFeatures {
  private readonly transitions = new MixedTemplates(
    cellNames(TRANSITION_PLACES, TRANSITION_NUMBERS),
    TRANSITION_TEMPLATES,
  );
  private readonly labels = new MixedTemplates(cellNames(LABEL_PLACES, LABEL_NUMBERS), LABEL_TEMPLATES);
  private readonly transitionCells = new Int32Array(TRANSITION_PLACES.length * STRIDE + TRANSITION_NUMBERS.length);
  private readonly labelCells = new Int32Array(LABEL_PLACES.length * STRIDE + LABEL_NUMBERS.length);

  constructor(
    private readonly state: ParserState,
    private readonly columns: SentenceColumns,
  ) {}

  /** Writes the features of the next transition to `into[0 … TRANSITION_FEATURES)`. */
  writeTransition(into: Int32Array): void {
    const { state, transitionCells: cells } = this;
    const { left, right } = state;
    const s0 = state.onStack(0);
    const s1 = state.onStack(1);
    const s2 = state.onStack(2);
    const b0 = state.inBuffer(0);
    const s0z = right.outer[s0] ?? 0;
    let at = 0;
    at = this.fill(cells, at, s0);
    at = this.fill(cells, at, s1);
    at = this.fill(cells, at, s2);
    at = this.fill(cells, at, b0);
    at = this.fill(cells, at, state.inBuffer(1));
    at = this.fill(cells, at, state.inBuffer(2));
    at = this.fill(cells, at, state.inBuffer(3));
    at = this.fill(cells, at, left.outer[s0] ?? 0);
    at = this.fill(cells, at, left.inner[s0] ?? 0);
    at = this.fill(cells, at, right.inner[s0] ?? 0);
    at = this.fill(cells, at, s0z);
    at = this.fill(cells, at, left.outer[s1] ?? 0);
    at = this.fill(cells, at, left.inner[s1] ?? 0);
    at = this.fill(cells, at, right.inner[s1] ?? 0);
    at = this.fill(cells, at, right.outer[s1] ?? 0);
    at = this.fill(cells, at, left.outer[b0] ?? 0);
    at = this.fill(cells, at, left.inner[b0] ?? 0);
    at = this.fill(cells, at, right.outer[s2] ?? 0);
    at = this.fill(cells, at, s0 === 0 ? 0 : s0 - 1);
    at = this.fill(cells, at, this.after(s0));
    at = this.fill(cells, at, this.after(s1));
    at = this.fill(cells, at, right.outer[s0z] ?? 0);
    this.fillTransitionNumbers(at, s1, s0);
    this.transitions.write(cells, into);
  }

  private fillTransitionNumbers(base: number, s1: number, s0: number): void {
    const { transitionCells: cells, columns, state } = this;
    const { next } = state;
    cells[base] = s0 === 0 ? 0 : distance(s0, next);
    cells[base + 1] = s1 === 0 ? 0 : distance(s1, s0);
    cells[base + 2] = this.between(columns.commas, s0, next);
    cells[base + 3] = this.between(columns.commas, s1, s0);
    cells[base + 4] = this.between(columns.verbs, s0, next);
    cells[base + 5] = this.between(columns.verbs, s1, s0);
    cells[base + 6] = (columns.quoted[s0] ?? 0) + 2 * (columns.quoted[next] ?? 0);
  }

  /** Writes the features of the label that the top of the stack gets with a transition, to `into[0 … LABEL_FEATURES)`. */
  writeLabel(transition: number, into: Int32Array): void {
    const { state, columns, labelCells: cells } = this;
    const { left, right } = state;
    const child = state.onStack(0);
    const head = state.headBy(transition);
    let at = 0;
    at = this.fill(cells, at, child);
    at = this.fill(cells, at, head);
    at = this.fill(cells, at, child - 1);
    at = this.fill(cells, at, this.after(child));
    at = this.fill(cells, at, head - 1);
    at = this.fill(cells, at, this.after(head));
    at = this.fill(cells, at, left.outer[child] ?? 0);
    at = this.fill(cells, at, left.inner[child] ?? 0);
    at = this.fill(cells, at, right.inner[child] ?? 0);
    at = this.fill(cells, at, right.outer[child] ?? 0);
    at = this.fill(cells, at, left.outer[head] ?? 0);
    at = this.fill(cells, at, left.inner[head] ?? 0);
    at = this.fill(cells, at, right.inner[head] ?? 0);
    at = this.fill(cells, at, right.outer[head] ?? 0);
    at = this.fill(cells, at, state.onStack(1));
    at = this.fill(cells, at, state.inBuffer(0));
    const [first, last] = transition === LEFT ? [child, head] : [head, child];
    cells[at] = transition;
    cells[at + 1] = 8 * transition + distance(first, last);
    cells[at + 2] = 8 * transition + this.between(columns.commas, first, last);
    cells[at + 3] = (columns.quoted[child] ?? 0) + 2 * (columns.quoted[head] ?? 0) + 4 * transition;
    this.labels.write(cells, into);
  }

  private after(word: number): number {
    return word === 0 || word === this.columns.length ? 0 : word + 1;
  }

  private between(counts: Int32Array, from: number, to: number): number {
    if (from === 0) return 0;
    return Math.min(MOST_BETWEEN, (counts[to] ?? 0) - (counts[from] ?? 0));
  }

  /** Fills the cells of a place from `at` on with what stands at a word; gives the place of the cell behind them. */
  private fill(cells: Int32Array, at: number, word: number): number {
    const { columns, state } = this;
    const { left, right } = state;
    cells[at] = columns.word[word] ?? 0;
    cells[at + 1] = columns.tag[word] ?? 0;
    cells[at + 2] = columns.coarse[word] ?? 0;
    cells[at + 3] = columns.fine[word] ?? 0;
    cells[at + 4] = state.labels[word] ?? 0;
    cells[at + 5] = left.count[word] ?? 0;
    cells[at + 6] = right.count[word] ?? 0;
    cells[at + 7] = left.labels[word] ?? 0;
    cells[at + 8] = right.labels[word] ?? 0;
    return at + STRIDE;
  }
}
