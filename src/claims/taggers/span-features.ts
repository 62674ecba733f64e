/**
 * What the first tagger asks of a token: its words, lemmas, tags and shape with its neighbours', its place in sentence, paragraph
 * and quotation, and the reporting words and verbs on both sides.
 */
import { BIAS_FEATURE } from '../../model/chain.js';
import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { QUOTE } from '../text/quotes.js';

/** Labels of the first tagger. */
export const SPAN_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Room that the features need. */
export const SPAN_FEATURES = 96;

const EDGE = 0x65646765;
const EDGE_TAG = 63;

/** A column's value at a place, or that of an edge outside of the paragraph. */
const valueAt = (column: Int32Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE : (column[place] as number);
const tagAt = ({ tag }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_TAG : (tag[place] as number);
const quoteAt = ({ quote }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? QUOTE.outside : (quote[place] as number);

/** 0, 1, 2, 3, 4, then by doubling: near distances matter more. */
export function bucketOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  return distance < 25 ? 7 : 8;
}

/** Words, lemmas and tags beside the token. */
function writeWords(columns: ClaimColumns, span: TokenSpan, at: number, into: Int32Array): void {
  const { word, lemma, tag, suffix3, suffix2, prefix3, shape } = columns;
  const w = word[at] as number;
  const l = lemma[at] as number;
  const t = tag[at] as number;
  const w1 = valueAt(columns.word, span, at + 1);
  const wm = valueAt(columns.word, span, at - 1);
  const t1 = tagAt(columns, span, at + 1);
  const tm = tagAt(columns, span, at - 1);
  const t2 = tagAt(columns, span, at + 2);
  const tmm = tagAt(columns, span, at - 2);
  const l1 = valueAt(columns.lemma, span, at + 1);
  const lm = valueAt(columns.lemma, span, at - 1);
  const l2 = valueAt(columns.lemma, span, at + 2);
  const lmm = valueAt(columns.lemma, span, at - 2);

  into[1] = mixHashes(1, w);
  into[2] = mixHashes(2, l);
  into[3] = mixHashes(3, wm);
  into[4] = mixHashes(4, w1);
  into[5] = mixHashes(5, lmm);
  into[6] = mixHashes(6, l2);
  into[7] = mixHashes(7, valueAt(columns.lemma, span, at - 3));
  into[8] = mixHashes(8, valueAt(columns.lemma, span, at + 3));
  into[9] = mixHashes(9, t);
  into[10] = mixHashes(10, tm);
  into[11] = mixHashes(11, t1);
  into[12] = mixHashes(12, tmm);
  into[13] = mixHashes(13, t2);
  into[14] = mixHashes(14, tm * 64 + t);
  into[15] = mixHashes(15, t * 64 + t1);
  into[16] = mixHashes(16, (tmm * 64 + tm) * 64 + t);
  into[17] = mixHashes(17, (t * 64 + t1) * 64 + t2);
  into[18] = mixHashes(18, (tm * 64 + t) * 64 + t1);
  into[19] = mixHashes(19, mixHashes(lm, l));
  into[20] = mixHashes(20, mixHashes(l, l1));
  into[21] = mixHashes(21, mixHashes(lm, l1));
  into[22] = mixHashes(22, mixHashes(l, tm));
  into[23] = mixHashes(23, mixHashes(l, t1));
  into[24] = mixHashes(24, mixHashes(lm, t));
  into[25] = mixHashes(25, mixHashes(l1, t));
  into[26] = mixHashes(26, suffix3[at] as number);
  into[27] = mixHashes(27, suffix2[at] as number);
  into[28] = mixHashes(28, prefix3[at] as number);
  into[29] = mixHashes(29, shape[at] as number);
  into[30] = mixHashes(30, mixHashes(l, t));
  into[31] = mixHashes(31, mixHashes(l2, t1));
  into[32] = mixHashes(32, mixHashes(lmm, tm));
  into[33] = mixHashes(33, mixHashes(mixHashes(lmm, lm), l));
  into[34] = mixHashes(34, mixHashes(mixHashes(l, l1), l2));
}

/** Quotation marks near the token, its place in sentence and paragraph. */
function writePlace(columns: ClaimColumns, span: TokenSpan, at: number, into: Int32Array): void {
  const { lemma, tag, quote, fromStart, toEnd } = columns;
  const { first } = span;
  const l = lemma[at] as number;
  const t = tag[at] as number;
  const q = quote[at] as number;
  const lm = valueAt(lemma, span, at - 1);
  const l1 = valueAt(lemma, span, at + 1);
  const qm = quoteAt(columns, span, at - 1);
  const q1 = quoteAt(columns, span, at + 1);
  const quotes = (qm * 4 + q) * 4 + q1;
  into[35] = mixHashes(35, quotes);
  into[36] = mixHashes(36, quotes * 64 + t);
  into[37] = mixHashes(37, mixHashes(l, q));
  into[38] = mixHashes(38, (quoteAt(columns, span, at - 2) * 64 + quotes) * 4 + quoteAt(columns, span, at + 2));
  into[39] = mixHashes(39, mixHashes(quotes, lm));
  into[40] = mixHashes(40, mixHashes(quotes, l1));

  // Place in the sentence and the paragraph.
  const start = bucketOf(fromStart[at] as number);
  const rest = bucketOf(toEnd[at] as number);
  into[41] = mixHashes(41, start);
  into[42] = mixHashes(42, rest);
  into[43] = mixHashes(43, start * 64 + t);
  into[44] = mixHashes(44, mixHashes(l, Math.min(start, 2)));
  into[45] = mixHashes(45, bucketOf(at - first) * 16 + q);
  into[46] = mixHashes(46, (at === first + (fromStart[at] as number) ? 1 : 0) * 64 + t);
  const sentenceStart = at - (fromStart[at] as number);
  into[47] = mixHashes(47, mixHashes(valueAt(columns.word, span, sentenceStart), q));
  into[48] = mixHashes(
    48,
    mixHashes(tagAt(columns, span, sentenceStart) * 64 + tagAt(columns, span, sentenceStart + 1), t),
  );
  into[49] = mixHashes(
    49,
    mixHashes(quoteAt(columns, span, sentenceStart) * 4 + quoteAt(columns, span, at + (toEnd[at] as number)), t),
  );
}

/** Reporting words on both sides. */
function writeReports(columns: ClaimColumns, span: TokenSpan, at: number, into: Int32Array): void {
  const { lemma, tag, quote, reports, sentence } = columns;
  const { first } = span;
  const l = lemma[at] as number;
  const t = tag[at] as number;
  const quotes = (quoteAt(columns, span, at - 1) * 4 + (quote[at] as number)) * 4 + quoteAt(columns, span, at + 1);
  const r = reports[at] as number;
  into[50] = mixHashes(50, r * 64 + t);
  const before = at === first ? -1 : (columns.reportBefore[at - 1] as number);
  const after = columns.reportAfter[at] as number;
  const left = before < 0 ? EDGE : (lemma[before] as number);
  const right = after < 0 ? EDGE : (lemma[after] as number);
  const leftFar = before < 0 ? 15 : bucketOf(at - before) + (sentence[before] === sentence[at] ? 0 : 16);
  const rightFar = after < 0 ? 15 : bucketOf(after - at) + (sentence[after] === sentence[at] ? 0 : 16);
  into[51] = mixHashes(51, left);
  into[52] = mixHashes(52, right);
  into[53] = mixHashes(53, mixHashes(left, leftFar));
  into[54] = mixHashes(54, mixHashes(right, rightFar));
  into[55] = mixHashes(55, mixHashes(left, leftFar * 64 + t));
  into[56] = mixHashes(56, mixHashes(right, rightFar * 64 + t));
  into[57] = mixHashes(57, leftFar * 64 + rightFar);
  into[58] = mixHashes(58, mixHashes(left, right));
  into[59] = mixHashes(59, mixHashes(leftFar * 64 + rightFar, t));
  into[60] = mixHashes(
    60,
    mixHashes(mixHashes(left, before < 0 ? 0 : tagAt(columns, span, before)), mixHashes(l, leftFar >> 4)),
  );
  into[61] = mixHashes(
    61,
    mixHashes(mixHashes(right, after < 0 ? 0 : tagAt(columns, span, after)), mixHashes(l, rightFar >> 4)),
  );
  into[62] = mixHashes(
    62,
    before < 0 ? EDGE : mixHashes(tagAt(columns, span, before) * 64 + tagAt(columns, span, before - 1), leftFar),
  );
  into[63] = mixHashes(
    63,
    after < 0 ? EDGE : mixHashes(tagAt(columns, span, after) * 64 + tagAt(columns, span, after - 1), rightFar),
  );
  into[64] = mixHashes(64, mixHashes(leftFar * 64 + rightFar, quotes));
}

/** Verbs on both sides. */
function writeVerbs(columns: ClaimColumns, span: TokenSpan, at: number, into: Int32Array): void {
  const { lemma, tag, sentence } = columns;
  const { first } = span;
  const t = tag[at] as number;
  const verbLeft = at === first ? -1 : (columns.verbBefore[at - 1] as number);
  const verbRight = columns.verbAfter[at] as number;
  const sameLeft = verbLeft >= 0 && sentence[verbLeft] === sentence[at];
  const leftVerb = sameLeft ? mixHashes(lemma[verbLeft] as number, tag[verbLeft] as number) : EDGE;
  const rightVerb = verbRight >= 0 ? mixHashes(lemma[verbRight] as number, tag[verbRight] as number) : EDGE;
  into[65] = mixHashes(65, mixHashes(leftVerb, t));
  into[66] = mixHashes(66, mixHashes(rightVerb, t));
  into[67] = mixHashes(
    67,
    (sameLeft ? (tag[verbLeft] as number) : 63) * 64 + (verbRight >= 0 ? (tag[verbRight] as number) : 63),
  );
  into[68] = mixHashes(68, mixHashes(rightVerb, bucketOf(verbRight >= 0 ? verbRight - at : 30)));
  into[69] = mixHashes(69, mixHashes(leftVerb, bucketOf(sameLeft ? at - verbLeft : 30)));
  into[70] = mixHashes(
    70,
    mixHashes(verbRight >= 0 ? tagAt(columns, span, verbRight) * 64 + tagAt(columns, span, verbRight + 1) : EDGE, t),
  );
  into[71] = mixHashes(
    71,
    mixHashes(
      verbRight >= 0 ? valueAt(columns.word, span, verbRight + 1) : EDGE,
      mixHashes(rightVerb, verbRight - at === 1 ? 1 : 0),
    ),
  );
}

/** The quotation that the token stands in, from outside; gives the number of all features. */
function writeFrame(columns: ClaimColumns, at: number, into: Int32Array): number {
  const frame = columns.quoteFrames[columns.quotation[at] as number];
  if (!frame) return 72;
  const inside = columns.quote[at] === QUOTE.inside ? 1 : 0;
  into[72] = mixHashes(72, frame.form * 2 + inside);
  into[73] = mixHashes(73, mixHashes(frame.before, inside));
  into[74] = mixHashes(74, mixHashes(frame.after, inside));
  into[75] = mixHashes(75, mixHashes(mixHashes(frame.before, frame.after), inside));
  into[76] = mixHashes(76, mixHashes(frame.form, mixHashes(frame.before, inside)));
  into[77] = mixHashes(77, mixHashes(frame.form, mixHashes(frame.after, inside)));
  into[78] = mixHashes(78, mixHashes(mixHashes(frame.after, frame.secondAfter), inside));
  return 79;
}

/** Writes the features of the token at `at` of a paragraph and gives their number. */
export function writeSpanFeatures(columns: ClaimColumns, span: TokenSpan, at: number, into: Int32Array): number {
  into[0] = BIAS_FEATURE;
  writeWords(columns, span, at, into);
  writePlace(columns, span, at, into);
  writeReports(columns, span, at, into);
  writeVerbs(columns, span, at, into);
  return writeFrame(columns, at, into);
}
