/** A text's tokens as the claim taggers read them: columns of numbers, filled once. */
import {
  REPORTING_NOUNS,
  SELDOM_CUES,
  SOURCE_PHRASES,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../data/english/reporting-words.js';
import type { Doc } from '../../grammar/doc.js';
import { TAGS } from '../../grammar/tagger/tags.js';
import { lemmaOf } from '../../grammar/words/lemma.js';
import { itemAt } from '../../model/column.js';
import type { Token } from '../../text/tokens.js';
import { hashFolded, type WordColumns } from '../../text/word-columns.js';
import { paragraphRanges, QUOTE, type Quotation, readQuotes } from './quotes.js';
import { type Above, emptyTrees, findAbove, putTree, type TreeColumns } from './tree-columns.js';

/** How a word reports. */
export const REPORTS = { no: 0, speech: 1, thought: 2, noun: 3, phrase: 4 } as const;

/** A quotation from outside: the lemmas and tags beside it, its length, whether it begins like a sentence. */
interface QuoteFrame {
  readonly before: number;
  readonly after: number;
  readonly secondAfter: number;
  readonly form: number;
}

/** A paragraph in token numbers. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export interface ClaimColumns extends WordColumns {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly TokenSpan[];
  readonly quotations: readonly Quotation[];
  readonly tag: Uint8Array;
  readonly lemma: Int32Array;
  /** One of `QUOTE`. */
  readonly quote: Uint8Array;
  readonly sentence: Int32Array;
  /** Tokens since the sentence began, and until it ends. */
  readonly fromStart: Int32Array;
  readonly toEnd: Int32Array;
  /** One of `REPORTS`. */
  readonly reports: Uint8Array;
  /** The nearest reporting word at or before, and after, in the paragraph; -1 for none. */
  readonly reportBefore: Int32Array;
  readonly reportAfter: Int32Array;
  /** The nearest verb form before and after, in the sentence; -1 for none. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** Commas, brackets and the like since the text began, counted. */
  readonly marks: Int32Array;
  /** The number of the outermost quotation that a token stands in, marks included; -1 for none. */
  readonly quotation: Int32Array;
  /** Outermost quotations that have begun since the text began. */
  readonly quotesBegun: Int32Array;
  /** What stands round each quotation, and how long it is: hashed, one an entry of `quotations`. */
  readonly quoteFrames: readonly QuoteFrame[];
  /** The class of the token for transitions, below `TOKEN_KINDS`. */
  readonly kind: Uint8Array;
  readonly trees: TreeColumns;
  /** The nearest reporting word and the nearest verb above each token in its tree. */
  readonly reportAbove: Above;
  readonly verbAbove: Above;
}

const reportsByLemma = new Map<number, number>();
for (const word of THOUGHT_VERBS) reportsByLemma.set(hashFolded(word), REPORTS.thought);
for (const word of SPEECH_VERBS) reportsByLemma.set(hashFolded(word), REPORTS.speech);
const reportingNouns = new Set(REPORTING_NOUNS.map((word) => hashFolded(word)));
const seldomCues = new Set(SELDOM_CUES.map((word) => hashFolded(word)));
const sourcePhrases = new Set(SOURCE_PHRASES.map((word) => hashFolded(word)));

export const IS_VERB = Uint8Array.from(TAGS, (tag) => (tag.startsWith('VB') ? 1 : 0));
const IS_NOUN = Uint8Array.from(TAGS, (tag) => (tag.startsWith('NN') ? 1 : 0));
const HAS_LEMMA = Uint8Array.from(TAGS, (tag) => (tag.startsWith('VB') || tag === 'NNS' ? 1 : 0));
const ENDS = Uint8Array.from(TAGS, (tag) => (tag === '.' ? 1 : 0));
const COMMA = TAGS.indexOf(',');
const THAT = hashFolded('that');

function fillLemmas(tokens: readonly Token[], tag: Uint8Array, word: Int32Array): Int32Array {
  const lemma = word.slice();
  const known = new Map<number, number>();
  for (let at = 0; at < lemma.length; at += 1) {
    const number = tag[at] ?? 0;
    if (HAS_LEMMA[number] === 0) continue;
    const key = (word[at] ?? 0) * 64 + number;
    let hash = known.get(key);
    if (hash === undefined) {
      hash = hashFolded(lemmaOf(itemAt(tokens, at).text, itemAt(TAGS, number)));
      known.set(key, hash);
    }
    lemma[at] = hash;
  }
  return lemma;
}

function fillReports(tag: Uint8Array, lemma: Int32Array, word: Int32Array): Uint8Array {
  const reports = new Uint8Array(tag.length);
  for (let at = 0; at < tag.length; at += 1) {
    const number = tag[at] ?? 0;
    if (sourcePhrases.has(word[at] ?? 0)) reports[at] = REPORTS.phrase;
    else if (IS_VERB[number] === 1) reports[at] = reportsByLemma.get(lemma[at] ?? 0) ?? REPORTS.no;
    else if (IS_NOUN[number] === 1 && reportingNouns.has(lemma[at] ?? 0)) reports[at] = REPORTS.noun;
  }
  return reports;
}

/** The classes of tokens for transitions: where a token stands to quotations, sentences, commas and reporting words. */
const KIND = {
  other: 0,
  opening: 1,
  openingFirst: 2,
  closing: 3,
  quotedFirst: 4,
  quotedSentenceFirst: 5,
  quoted: 6,
  sentenceFirst: 7,
  behindQuotation: 8,
  comma: 9,
  behindComma: 10,
  stop: 11,
  speech: 12,
  report: 13,
  sentenceFirstBehindQuotation: 14,
  that: 15,
} as const;

/** How many classes of tokens the transitions know. */
export const TOKEN_KINDS = Object.keys(KIND).length;

type KindColumns = Omit<ClaimColumns, 'kind' | keyof ReadTrees>;

function fillKinds(columns: KindColumns): Uint8Array {
  const kinds = new Uint8Array(columns.tag.length);
  for (let at = 0; at < kinds.length; at += 1)
    kinds[at] = columns.quote[at] === QUOTE.outside ? kindOutside(columns, at) : kindInQuotation(columns, at);
  return kinds;
}

function kindInQuotation({ quote, fromStart }: KindColumns, at: number): number {
  const isFirst = fromStart[at] === 0;
  if (quote[at] === QUOTE.opening) return isFirst ? KIND.openingFirst : KIND.opening;
  if (quote[at] === QUOTE.closing) return KIND.closing;
  if (quote[at - 1] === QUOTE.opening) return KIND.quotedFirst;
  return isFirst ? KIND.quotedSentenceFirst : KIND.quoted;
}

function kindOutside({ tag, quote, fromStart, reports, word }: KindColumns, at: number): number {
  const isBehind = quote[at - 1] === QUOTE.closing;
  if (fromStart[at] === 0) return isBehind ? KIND.sentenceFirstBehindQuotation : KIND.sentenceFirst;
  if (isBehind) return KIND.behindQuotation;
  if (tag[at] === COMMA) return KIND.comma;
  if (tag[at - 1] === COMMA) return KIND.behindComma;
  if (ENDS[tag[at] ?? 0] === 1) return KIND.stop;
  if (reports[at] === REPORTS.speech) return KIND.speech;
  if (reports[at] !== REPORTS.no) return KIND.report;
  return word[at] === THAT ? KIND.that : KIND.other;
}

/** The nearest place at or before each token that `holds`, within the ranges; -1 for none. */
function nearestBefore(ranges: readonly TokenSpan[], count: number, holds: (at: number) => boolean): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const { first, end } of ranges) {
    let last = -1;
    for (let at = first; at < end; at += 1) {
      if (holds(at)) last = at;
      places[at] = last;
    }
  }
  return places;
}

/** The nearest place after each token that `holds`, within the ranges; -1 for none. */
function nearestAfter(ranges: readonly TokenSpan[], count: number, holds: (at: number) => boolean): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const { first, end } of ranges) {
    let next = -1;
    for (let at = end - 1; at >= first; at -= 1) {
      places[at] = next;
      if (holds(at)) next = at;
    }
  }
  return places;
}

const IS_JOINT = Uint8Array.from(TAGS, (tag) => (tag === ',' || tag === ':' || tag === '(' || tag === ')' ? 1 : 0));

function countMarks(tag: Uint8Array): Int32Array {
  const counts = new Int32Array(tag.length);
  let marks = 0;
  for (let at = 0; at < tag.length; at += 1) {
    marks += IS_JOINT[tag[at] ?? 0] ?? 0;
    counts[at] = marks;
  }
  return counts;
}

type QuoteColumns = Pick<ClaimColumns, 'quotation' | 'quotesBegun' | 'quoteFrames'>;

function readQuoteFrames(tokens: readonly Token[], quotations: readonly Quotation[], lemma: Int32Array): QuoteColumns {
  const quotation = new Int32Array(lemma.length).fill(-1);
  const quotesBegun = new Int32Array(lemma.length);
  let last = -1;
  const quoteFrames = quotations.map(({ open, close, closed }, number) => {
    if (open > last) {
      last = Math.min(close, lemma.length - 1);
      quotation.fill(number, open, last + 1);
      quotesBegun[open] = 1;
    }
    const length = close - open - 1;
    const size = length < 3 ? length : length < 5 ? 3 : length < 9 ? 4 : length < 16 ? 5 : 6;
    const starts = /^\p{Lu}/u.test(tokens[open + 1]?.text ?? '') ? 1 : 0;
    const ends = /^[.,?!]$/.test(tokens[close - 1]?.text ?? '') ? 1 : 0;
    return {
      before: lemma[open - 1] ?? 0,
      after: lemma[close + 1] ?? 0,
      secondAfter: lemma[close + 2] ?? 0,
      form: ((size * 2 + starts) * 2 + ends) * 2 + (closed ? 1 : 0),
    };
  });
  for (let at = 1; at < lemma.length; at += 1) quotesBegun[at] = (quotesBegun[at] ?? 0) + (quotesBegun[at - 1] ?? 0);
  return { quotation, quotesBegun, quoteFrames };
}

type ReadTrees = Pick<ClaimColumns, 'trees' | 'reportAbove' | 'verbAbove'>;

/** Words without an end are no sentence, and each cue looks at all of its sentence. */
const LONGEST_PARSED = 200;

/** The trees of the sentences in which something may well be said: to make them takes time. */
function readTrees(doc: Doc, { reports, lemma }: Pick<ClaimColumns, 'reports' | 'lemma'>): ReadTrees {
  const { tags } = doc;
  const count = tags.length;
  const trees = emptyTrees(count);
  const reportAbove = { top: new Int32Array(count), via: new Int32Array(count) };
  const verbAbove = { top: new Int32Array(count), via: new Int32Array(count) };
  const isReport = (at: number): boolean => reports[at] !== REPORTS.no;
  const isVerb = (at: number): boolean => IS_VERB[tags[at] ?? 0] === 1;
  const opens = (at: number): boolean =>
    isReport(at) && reports[at] !== REPORTS.noun && !seldomCues.has(lemma[at] ?? 0);
  for (const [index, { firstToken: first, endToken: end }] of doc.sentences.entries()) {
    let at = first;
    while (at < end && !opens(at)) at += 1;
    if (at === end || end - first > LONGEST_PARSED) continue;
    const span = { first, end };
    putTree(trees, doc.dependencies(index), span);
    findAbove({ trees, above: reportAbove }, span, isReport);
    findAbove({ trees, above: verbAbove }, span, isVerb);
  }
  return { trees, reportAbove, verbAbove };
}

/** All columns of a text. */
export function makeClaimColumns(doc: Doc): ClaimColumns {
  const { tokens, columns: words, tags: tag } = doc;
  const count = tokens.length;
  const lemma = fillLemmas(tokens, tag, words.word);
  const reports = fillReports(tag, lemma, words.word);
  const sentence = new Int32Array(count);
  const fromStart = new Int32Array(count);
  const toEnd = new Int32Array(count);
  const sentences: TokenSpan[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    const number = sentences.length;
    sentences.push({ first: firstToken, end: endToken });
    for (let at = firstToken; at < endToken; at += 1) {
      sentence[at] = number;
      fromStart[at] = at - firstToken;
      toEnd[at] = endToken - 1 - at;
    }
  }
  const paragraphs = paragraphRanges(doc);
  const { state, quotations } = readQuotes(doc);
  const isReport = (at: number): boolean => reports[at] !== REPORTS.no && reports[at] !== REPORTS.noun;
  const isVerb = (at: number): boolean => IS_VERB[tag[at] ?? 0] === 1;
  const columns = {
    marks: countMarks(tag),
    ...readQuoteFrames(tokens, quotations, lemma),
    ...words,
    tokens,
    paragraphs,
    quotations,
    tag,
    lemma,
    quote: state,
    sentence,
    fromStart,
    toEnd,
    reports,
    reportBefore: nearestBefore(paragraphs, count, isReport),
    reportAfter: nearestAfter(paragraphs, count, isReport),
    verbBefore: nearestBefore(sentences, count, isVerb),
    verbAfter: nearestAfter(sentences, count, isVerb),
  };
  return { ...columns, kind: fillKinds(columns), ...readTrees(doc, columns) };
}
