/**
 * What the first tagger asks of a token: its words, lemmas, tags and shape with its neighbours', its place in sentence, paragraph
 * and quotation, and the reporting words and verbs on both sides.
 */
import { BIAS_FEATURE } from '../../model/chain.js';

import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { QUOTE } from '../text/quotes.js';
import { numberFrom, numberNames, Templates } from '../text/templates.js';
import { SPAN_TREE_COLUMNS, writeSpanTree } from './span-tree-features.js';

/** Labels of the first tagger. */
export const SPAN_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Room that the features need. */
export const SPAN_FEATURES = 96;

const EDGE = 0x65646765;
const EDGE_TAG = 63;

/** A column's value at a place, or that of an edge outside of the paragraph. */
const valueAt = (column: Int32Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE : (column[place] ?? 0);
const tagAt = ({ tag }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_TAG : (tag[place] ?? 0);
const quoteAt = ({ quote }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? QUOTE.outside : (quote[place] ?? 0);

/** 0, 1, 2, 3, 4, then by doubling: near distances matter more. */
export function bucketOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  return distance < 25 ? 7 : 8;
}

/** What the templates are made of. "-1" and "+1" are the neighbours; values of several words or tags are named after all of them. */
const V = numberNames([
  'word',
  'word-1',
  'word+1',
  'lemma',
  'lemma-3',
  'lemma-2',
  'lemma-1',
  'lemma+1',
  'lemma+2',
  'lemma+3',
  'tag',
  'tag-2',
  'tag-1',
  'tag+1',
  'tag+2',
  'tags-1,0',
  'tags0,+1',
  'tags-2,-1,0',
  'tags0,+1,+2',
  'tags-1,0,+1',
  'suffix3',
  'suffix2',
  'prefix3',
  'shape',
  'quote',
  'quotes',
  'quotes5',
  'quotes,tag',
  'start',
  'rest',
  'start,tag',
  'start2',
  'place,quote',
  'isFirst,tag',
  'firstWord',
  'firstTags',
  'sentenceQuotes',
  'reports,tag',
  'left',
  'right',
  'leftFar',
  'rightFar',
  'leftFar,tag',
  'rightFar,tag',
  'bothFar',
  'leftTagged',
  'rightTagged',
  'lemma,leftSentence',
  'lemma,rightSentence',
  'leftTags',
  'rightTags',
  'leftVerb',
  'rightVerb',
  'verbTags',
  'leftVerbFar',
  'rightVerbFar',
  'rightVerbTags',
  'afterRightVerb',
  'rightVerb,isNext',
  'form',
  'form,inside',
  'inside',
  'beforeQuote',
  'afterQuote',
  'afterQuote2',
]);

const TEMPLATES = new Templates(
  numberFrom(1, [
    // Words, lemmas and tags.
    'word',
    'lemma',
    'word-1',
    'word+1',
    'lemma-2',
    'lemma+2',
    'lemma-3',
    'lemma+3',
    'tag',
    'tag-1',
    'tag+1',
    'tag-2',
    'tag+2',
    'tags-1,0',
    'tags0,+1',
    'tags-2,-1,0',
    'tags0,+1,+2',
    'tags-1,0,+1',
    'lemma-1 * lemma',
    'lemma * lemma+1',
    'lemma-1 * lemma+1',
    'lemma * tag-1',
    'lemma * tag+1',
    'lemma-1 * tag',
    'lemma+1 * tag',
    'suffix3',
    'suffix2',
    'prefix3',
    'shape',
    'lemma * tag',
    'lemma+2 * tag+1',
    'lemma-2 * tag-1',
    'lemma-2 * lemma-1 * lemma',
    'lemma * lemma+1 * lemma+2',
    // Quotation marks, and the place in sentence and paragraph.
    'quotes',
    'quotes,tag',
    'lemma * quote',
    'quotes5',
    'quotes * lemma-1',
    'quotes * lemma+1',
    'start',
    'rest',
    'start,tag',
    'lemma * start2',
    'place,quote',
    'isFirst,tag',
    'firstWord * quote',
    'firstTags * tag',
    'sentenceQuotes * tag',
    // Reporting words on both sides.
    'reports,tag',
    'left',
    'right',
    'left * leftFar',
    'right * rightFar',
    'left * leftFar,tag',
    'right * rightFar,tag',
    'bothFar',
    'left * right',
    'bothFar * tag',
    'leftTagged * lemma,leftSentence',
    'rightTagged * lemma,rightSentence',
    'leftTags',
    'rightTags',
    'bothFar * quotes',
    // Verbs on both sides.
    'leftVerb * tag',
    'rightVerb * tag',
    'verbTags',
    'rightVerb * rightVerbFar',
    'leftVerb * leftVerbFar',
    'rightVerbTags * tag',
    'afterRightVerb * rightVerb,isNext',
  ]),
  V,
);

/** Those of a token inside a quotation from outside. */
const FRAME_TEMPLATES = new Templates(
  numberFrom(72, [
    'form,inside',
    'beforeQuote * inside',
    'afterQuote * inside',
    'beforeQuote * afterQuote * inside',
    'form * (beforeQuote * inside)',
    'form * (afterQuote * inside)',
    'afterQuote * afterQuote2 * inside',
  ]),
  V,
);

/** The names of the first tagger's columns. */
export const SPAN_COLUMNS: readonly string[] = [
  'bias',
  ...TEMPLATES.names,
  ...FRAME_TEMPLATES.names,
  ...SPAN_TREE_COLUMNS,
];

/** The token in hand: a place of a paragraph. */
interface TokenPlace {
  readonly columns: ClaimColumns;
  readonly span: TokenSpan;
  readonly at: number;
}

const values = new Int32Array(Object.keys(V).length);

/** Words, lemmas and tags beside the token. */
function fillWords({ columns, span, at }: TokenPlace): void {
  const { word, lemma, tag } = columns;
  const t = tag[at] ?? 0;
  const t1 = tagAt(columns, span, at + 1);
  const tm = tagAt(columns, span, at - 1);
  const t2 = tagAt(columns, span, at + 2);
  const tmm = tagAt(columns, span, at - 2);
  values[V.word] = word[at] ?? 0;
  values[V['word-1']] = valueAt(word, span, at - 1);
  values[V['word+1']] = valueAt(word, span, at + 1);
  values[V.lemma] = lemma[at] ?? 0;
  values[V['lemma-3']] = valueAt(lemma, span, at - 3);
  values[V['lemma-2']] = valueAt(lemma, span, at - 2);
  values[V['lemma-1']] = valueAt(lemma, span, at - 1);
  values[V['lemma+1']] = valueAt(lemma, span, at + 1);
  values[V['lemma+2']] = valueAt(lemma, span, at + 2);
  values[V['lemma+3']] = valueAt(lemma, span, at + 3);
  values[V.tag] = t;
  values[V['tag-2']] = tmm;
  values[V['tag-1']] = tm;
  values[V['tag+1']] = t1;
  values[V['tag+2']] = t2;
  values[V['tags-1,0']] = tm * 64 + t;
  values[V['tags0,+1']] = t * 64 + t1;
  values[V['tags-2,-1,0']] = (tmm * 64 + tm) * 64 + t;
  values[V['tags0,+1,+2']] = (t * 64 + t1) * 64 + t2;
  values[V['tags-1,0,+1']] = (tm * 64 + t) * 64 + t1;
  values[V.suffix3] = columns.suffix3[at] ?? 0;
  values[V.suffix2] = columns.suffix2[at] ?? 0;
  values[V.prefix3] = columns.prefix3[at] ?? 0;
  values[V.shape] = columns.shape[at] ?? 0;
}

/** Quotation marks near the token, its place in sentence and paragraph. */
function fillPlace({ columns, span, at }: TokenPlace): void {
  const t = columns.tag[at] ?? 0;
  const q = columns.quote[at] ?? 0;
  const fromStart = columns.fromStart[at] ?? 0;
  const toEnd = columns.toEnd[at] ?? 0;
  const quotes = (quoteAt(columns, span, at - 1) * 4 + q) * 4 + quoteAt(columns, span, at + 1);
  const start = bucketOf(fromStart);
  const sentenceStart = at - fromStart;
  values[V.quote] = q;
  values[V.quotes] = quotes;
  values[V['quotes,tag']] = quotes * 64 + t;
  values[V.quotes5] = (quoteAt(columns, span, at - 2) * 64 + quotes) * 4 + quoteAt(columns, span, at + 2);
  values[V.start] = start;
  values[V.rest] = bucketOf(toEnd);
  values[V['start,tag']] = start * 64 + t;
  values[V.start2] = Math.min(start, 2);
  values[V['place,quote']] = bucketOf(at - span.first) * 16 + q;
  values[V['isFirst,tag']] = (sentenceStart === span.first ? 1 : 0) * 64 + t;
  values[V.firstWord] = valueAt(columns.word, span, sentenceStart);
  values[V.firstTags] = tagAt(columns, span, sentenceStart) * 64 + tagAt(columns, span, sentenceStart + 1);
  values[V.sentenceQuotes] = quoteAt(columns, span, sentenceStart) * 4 + quoteAt(columns, span, at + toEnd);
}

/** How far a reporting word stands, and whether in another sentence. */
const farOf = ({ sentence }: ClaimColumns, at: number, other: number): number =>
  other < 0 ? 15 : bucketOf(Math.abs(at - other)) + (sentence[other] === sentence[at] ? 0 : 16);

/** Reporting words on both sides. */
function fillReports({ columns, span, at }: TokenPlace): void {
  const { lemma, tag } = columns;
  const l = lemma[at] ?? 0;
  const t = tag[at] ?? 0;
  const before = at === span.first ? -1 : (columns.reportBefore[at - 1] ?? 0);
  const after = columns.reportAfter[at] ?? 0;
  const left = before < 0 ? EDGE : (lemma[before] ?? 0);
  const right = after < 0 ? EDGE : (lemma[after] ?? 0);
  const leftFar = farOf(columns, at, before);
  const rightFar = farOf(columns, at, after);
  const leftTag = before < 0 ? 0 : tagAt(columns, span, before);
  const rightTag = after < 0 ? 0 : tagAt(columns, span, after);
  values[V['reports,tag']] = (columns.reports[at] ?? 0) * 64 + t;
  values[V.left] = left;
  values[V.right] = right;
  values[V.leftFar] = leftFar;
  values[V.rightFar] = rightFar;
  values[V['leftFar,tag']] = leftFar * 64 + t;
  values[V['rightFar,tag']] = rightFar * 64 + t;
  values[V.bothFar] = leftFar * 64 + rightFar;
  values[V.leftTagged] = mixHashes(left, leftTag);
  values[V.rightTagged] = mixHashes(right, rightTag);
  values[V['lemma,leftSentence']] = mixHashes(l, leftFar >> 4);
  values[V['lemma,rightSentence']] = mixHashes(l, rightFar >> 4);
  values[V.leftTags] = before < 0 ? EDGE : mixHashes(leftTag * 64 + tagAt(columns, span, before - 1), leftFar);
  values[V.rightTags] = after < 0 ? EDGE : mixHashes(rightTag * 64 + tagAt(columns, span, after - 1), rightFar);
}

/** A distance that stands for "no verb". */
const NO_VERB = 30;

/** Verbs on both sides. */
function fillVerbs({ columns, span, at }: TokenPlace): void {
  const { lemma, tag, sentence } = columns;
  const before = at === span.first ? -1 : (columns.verbBefore[at - 1] ?? 0);
  const after = columns.verbAfter[at] ?? 0;
  const hasLeft = before >= 0 && sentence[before] === sentence[at];
  const hasRight = after >= 0;
  const rightVerb = hasRight ? mixHashes(lemma[after] ?? 0, tag[after] ?? 0) : EDGE;
  values[V.leftVerb] = hasLeft ? mixHashes(lemma[before] ?? 0, tag[before] ?? 0) : EDGE;
  values[V.rightVerb] = rightVerb;
  values[V.verbTags] = (hasLeft ? (tag[before] ?? 0) : EDGE_TAG) * 64 + (hasRight ? (tag[after] ?? 0) : EDGE_TAG);
  values[V.rightVerbFar] = bucketOf(hasRight ? after - at : NO_VERB);
  values[V.leftVerbFar] = bucketOf(hasLeft ? at - before : NO_VERB);
  values[V.rightVerbTags] = hasRight ? tagAt(columns, span, after) * 64 + tagAt(columns, span, after + 1) : EDGE;
  values[V.afterRightVerb] = hasRight ? valueAt(columns.word, span, after + 1) : EDGE;
  values[V['rightVerb,isNext']] = mixHashes(rightVerb, after - at === 1 ? 1 : 0);
}

/** Writes the features of a token of a paragraph and gives their number. */
export function writeSpanFeatures(place: TokenPlace, into: Int32Array): number {
  const { columns, at } = place;
  into[0] = BIAS_FEATURE;
  fillWords(place);
  fillPlace(place);
  fillReports(place);
  fillVerbs(place);
  let count = TEMPLATES.write(values, into, 1);
  if (columns.trees.label[at] !== 0) count = writeSpanTree({ columns, at, quotes: values[V.quotes] ?? 0 }, into, count);
  const frame = columns.quoteFrames[columns.quotation[at] ?? 0];
  if (!frame) return count;
  const inside = columns.quote[at] === QUOTE.inside ? 1 : 0;
  values[V.form] = frame.form;
  values[V['form,inside']] = frame.form * 2 + inside;
  values[V.inside] = inside;
  values[V.beforeQuote] = frame.before;
  values[V.afterQuote] = frame.after;
  values[V.afterQuote2] = frame.secondAfter;
  return FRAME_TEMPLATES.write(values, into, count);
}
