/**
 * What the second tagger asks of a token when it labels one cue's own source and content: where the token lies from the cue, what
 * stands between, what the first tagger said of it, and the words on both ends.
 */
import { BIAS_FEATURE } from '../../model/chain.js';
import { mixHashes } from '../../model/hash.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import type { SpanReading } from './cue-levels.js';
import { bucketOf } from './span-features.js';

/** Labels of the second tagger. */
export const LINK_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Room that the features need. */
export const LINK_FEATURES = 96;

const EDGE = 0x65646765;
const EDGE_TAG = 63;
const EDGE_LABEL = 9;

const valueAt = (column: Int32Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE : (column[place] as number);
const tagAt = ({ tag }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_TAG : (tag[place] as number);
const labelAt = (labels: Uint8Array, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? EDGE_LABEL : (labels[place] as number);
const quoteAt = ({ quote }: ClaimColumns, { first, end }: TokenSpan, place: number): number =>
  place < first || place >= end ? 0 : (quote[place] as number);

/** A paragraph as the first tagger labelled it, and the cue in hand. */
export interface LinkScene {
  readonly paragraph: TokenSpan;
  readonly reading: SpanReading;
  /** For each token of the text: how many cues, sources and contents of the first tagger have begun in the paragraph. */
  readonly begun: readonly [Int32Array, Int32Array, Int32Array];
  readonly cue: TokenSpan;
}

const SOURCE = 1;
const CUE = 3;
const CONTENT = 5;

/** Fills the counts of begun segments. */
export function countBegun(labels: Uint8Array, { first, end }: TokenSpan, begun: LinkScene['begun']): void {
  let cues = 0;
  let sources = 0;
  let contents = 0;
  for (let at = first; at < end; at += 1) {
    if (labels[at] === CUE) cues += 1;
    else if (labels[at] === SOURCE) sources += 1;
    else if (labels[at] === CONTENT) contents += 1;
    begun[0][at] = cues;
    begun[1][at] = sources;
    begun[2][at] = contents;
  }
}

/** What the cue brings to every token's features. */
export interface CueView {
  readonly lemma: number;
  readonly tag: number;
  readonly word: number;
  /** The words beside the cue. */
  readonly before: number;
  readonly after: number;
  readonly afterTag: number;
  readonly quote: number;
  readonly isPassive: number;
  /** How sure the first tagger is of it. */
  readonly level: number;
  /** Labels of the first tagger on both sides of the cue. */
  readonly sides: number;
}

/** The head of a cue is its last verb, or else its first word. */
export function headOfCue({ tag }: ClaimColumns, { first, end }: TokenSpan, isVerb: Uint8Array): number {
  for (let at = end - 1; at >= first; at -= 1) if (isVerb[tag[at] as number] === 1) return at;
  return first;
}

/** Reads the cue once for all tokens of its paragraph. */
export function viewCue(columns: ClaimColumns, scene: LinkScene, head: number): CueView {
  const { lemma, tag, word, quote } = columns;
  const { cue, paragraph, reading } = scene;
  const { labels, level } = reading;
  const before = cue.first > paragraph.first ? cue.first - 1 : -1;
  const after = cue.end < paragraph.end ? cue.end : -1;
  return {
    lemma: lemma[head] as number,
    tag: tag[head] as number,
    word: mixHashes(word[cue.first] as number, word[cue.end - 1] as number),
    before: before < 0 ? EDGE : (lemma[before] as number),
    after: after < 0 ? EDGE : (lemma[after] as number),
    afterTag: after < 0 ? 63 : (tag[after] as number),
    quote: quote[head] as number,
    level: level[cue.first] as number,
    isPassive: head > cue.first ? mixHashes(lemma[cue.first] as number, tag[head] as number) : (tag[head] as number),
    sides: (before < 0 ? 9 : (labels[before] as number)) * 16 + (after < 0 ? 9 : (labels[after] as number)),
  };
}

/** A token as seen from a cue; filled anew for every token. */
export class TokenView {
  l = 0;
  t = 0;
  q = 0;
  label = 0;
  /** The end of the cue that is nearer. */
  near = 0;
  /** Before or after the cue, and how many sentences away. */
  side = 0;
  /** How many tokens away, as a bucket, and both in one. */
  far = 0;
  place = 0;
  /** Cues, sources and contents of the first tagger that begin between. */
  between = 0;
  marksBetween = 0;
  /** Quotation states of the token and its neighbours, and their labels. */
  quotes = 0;
  around = 0;

  /** Looks at the token at `at`. */
  lookAt(columns: ClaimColumns, { reading, begun, cue, paragraph }: LinkScene, at: number): void {
    const { labels } = reading;
    const isBefore = at < cue.first;
    const near = isBefore ? cue.first : cue.end - 1;
    const far = bucketOf(isBefore ? cue.first - at : at - cue.end + 1);
    const sentences = (columns.sentence[at] as number) - (columns.sentence[near] as number);
    this.near = near;
    this.side = (isBefore ? 0 : 8) + Math.max(-3, Math.min(3, sentences)) + 3;
    this.far = far;
    this.place = this.side * 16 + far;
    this.l = columns.lemma[at] as number;
    this.t = columns.tag[at] as number;
    this.q = columns.quote[at] as number;
    this.label = labels[at] as number;
    this.between = 0;
    for (let kind = 0; kind < 3; kind += 1) {
      const counts = begun[kind] as Int32Array;
      const here = counts[at] as number;
      const there = isBefore ? (counts[cue.first] as number) - here : here - (counts[cue.end - 1] as number);
      this.between = this.between * 4 + Math.min(there, 3);
    }
    this.marksBetween = Math.min(3, Math.abs((columns.marks[at] as number) - (columns.marks[near] as number)));
    this.quotes = (quoteAt(columns, paragraph, at - 1) * 4 + this.q) * 4 + quoteAt(columns, paragraph, at + 1);
    this.around = (labelAt(labels, paragraph, at - 1) * 10 + this.label) * 10 + labelAt(labels, paragraph, at + 1);
  }
}

/** What the features of a token are written from. */
export interface LinkSubject {
  readonly columns: ClaimColumns;
  readonly scene: LinkScene;
  readonly cue: CueView;
  readonly token: TokenView;
}

/** What the first tagger said, by place. */
function writeLabels({ cue, token }: LinkSubject, into: Int32Array): void {
  const { side, place, label, between, around, q } = token;
  const cueLemma = cue.lemma;
  into[1] = mixHashes(101, side);
  into[2] = mixHashes(102, place);
  into[3] = mixHashes(103, label * 16 + side);
  into[4] = mixHashes(104, mixHashes(around, side));
  into[5] = mixHashes(105, mixHashes(label * 16 + side, between));
  into[6] = mixHashes(106, mixHashes(around, between * 16 + side));
  into[7] = mixHashes(107, mixHashes(label * 16 + side, cueLemma));
  into[8] = mixHashes(108, mixHashes(label * 16 + side, mixHashes(cueLemma, cue.afterTag)));
  into[9] = mixHashes(109, mixHashes(label * 256 + place, cue.tag));
  into[10] = mixHashes(110, mixHashes(label * 256 + place, q));
}

/** Words and tags beside the token. */
function writeWords({ columns, scene, cue, token }: LinkSubject, at: number, into: Int32Array): void {
  const { side, place, label, t, l } = token;
  const span = scene.paragraph;
  const cueLemma = cue.lemma;
  into[11] = mixHashes(111, l);
  into[12] = mixHashes(112, mixHashes(l, side));
  into[13] = mixHashes(113, mixHashes(l, label));
  into[14] = mixHashes(114, mixHashes(t, side));
  into[15] = mixHashes(115, mixHashes(t * 16 + side, label));
  into[16] = mixHashes(116, mixHashes(l, cueLemma));
  into[17] = mixHashes(117, mixHashes(t * 16 + side, cueLemma));
  into[18] = mixHashes(118, mixHashes(t * 256 + place, label));
  into[19] = mixHashes(119, mixHashes(valueAt(columns.lemma, span, at - 1), side));
  into[20] = mixHashes(120, mixHashes(valueAt(columns.lemma, span, at + 1), side));
  into[21] = mixHashes(121, mixHashes(mixHashes(valueAt(columns.lemma, span, at - 1), l), side));
  into[22] = mixHashes(122, mixHashes(mixHashes(l, valueAt(columns.lemma, span, at + 1)), side));
  into[23] = mixHashes(
    123,
    mixHashes((tagAt(columns, span, at - 1) * 64 + t) * 64 + tagAt(columns, span, at + 1), side),
  );
  into[24] = mixHashes(
    124,
    mixHashes((tagAt(columns, span, at - 2) * 64 + tagAt(columns, span, at - 1)) * 64 + t, side),
  );
  into[25] = mixHashes(
    125,
    mixHashes((t * 64 + tagAt(columns, span, at + 1)) * 64 + tagAt(columns, span, at + 2), side),
  );
  into[26] = mixHashes(126, mixHashes(t * 64 + tagAt(columns, span, at - 1), label * 16 + side));
  into[27] = mixHashes(127, mixHashes(t * 64 + tagAt(columns, span, at + 1), label * 16 + side));
}

/** The token and what stands between it and the cue. */
function writeCue({ columns, scene, cue, token }: LinkSubject, at: number, into: Int32Array): void {
  const { side, place, far, label, between, marksBetween, quotes, around, t, q } = token;
  const span = scene.paragraph;
  const cueLemma = cue.lemma;
  into[28] = mixHashes(128, quotes * 16 + side);
  into[29] = mixHashes(129, mixHashes(quotes * 16 + side, label));
  into[30] = mixHashes(130, mixHashes(quotes * 16 + side, cue.quote * 64 + cue.tag));
  into[31] = mixHashes(131, mixHashes(quotes, mixHashes(cueLemma, side)));
  into[32] = mixHashes(132, marksBetween * 256 + place);
  into[33] = mixHashes(133, mixHashes(marksBetween * 16 + side, label * 64 + t));
  into[34] = mixHashes(134, mixHashes(between * 4 + marksBetween, label * 256 + place));
  into[35] = mixHashes(135, mixHashes(cue.sides, label * 16 + side));
  into[36] = mixHashes(136, mixHashes(cue.sides, mixHashes(around, side)));
  into[37] = mixHashes(137, mixHashes(cue.before, label * 16 + side));
  into[38] = mixHashes(138, mixHashes(cue.after, label * 16 + side));
  into[39] = mixHashes(139, mixHashes(cue.isPassive, label * 16 + side));
  into[40] = mixHashes(140, mixHashes(cue.isPassive, mixHashes(t, place)));
  into[41] = mixHashes(141, mixHashes(cue.word, label * 16 + side));
  into[42] = mixHashes(142, mixHashes(cue.word, mixHashes(t, side)));
  into[43] = mixHashes(143, mixHashes(columns.shape[at] as number, side));
  into[44] = mixHashes(144, mixHashes(columns.fromStart[at] === 0 ? 1 : 0, label * 256 + place));
  into[45] = mixHashes(
    145,
    mixHashes(columns.word[at - (columns.fromStart[at] as number)] as number, label * 16 + side),
  );
  into[46] = mixHashes(
    146,
    mixHashes(
      (labelAt(scene.reading.labels, span, at - 2) * 10 + labelAt(scene.reading.labels, span, at - 1)) * 1000 + around,
      labelAt(scene.reading.labels, span, at + 2) * 16 + side,
    ),
  );
  into[47] = mixHashes(147, mixHashes(q * 4 + cue.quote, label * 256 + place));
  into[48] = mixHashes(148, mixHashes(cue.after, mixHashes(label * 16 + side, far)));
  into[49] = mixHashes(149, mixHashes(cue.afterTag * 64 + t, mixHashes(place, label)));
}

/** The verbs and quotations near; gives the number of all features. */
function writeFrame({ columns, scene, cue, token }: LinkSubject, at: number, into: Int32Array): number {
  const { side, place, label, quotes, near, t } = token;
  const own = scene.cue;
  const cueLemma = cue.lemma;
  const verb = columns.verbAfter[at] as number;
  into[50] = mixHashes(150, verb < 0 ? EDGE : mixHashes(verb >= own.first && verb < own.end ? 1 : 0, t * 256 + place));
  const reportBefore = at === scene.paragraph.first ? -1 : (columns.reportBefore[at - 1] as number);
  const reportAfter = columns.reportAfter[at] as number;
  const isOwnBefore = reportBefore >= own.first && reportBefore < own.end ? 1 : 0;
  const isOwnAfter = reportAfter >= own.first && reportAfter < own.end ? 1 : 0;
  into[51] = mixHashes(151, mixHashes(isOwnBefore * 2 + isOwnAfter, label * 256 + place));
  into[52] = mixHashes(152, mixHashes(isOwnBefore * 2 + isOwnAfter, mixHashes(t, label * 16 + side)));
  const quotesBetween = Math.min(
    3,
    Math.abs((columns.quotesBegun[at] as number) - (columns.quotesBegun[near] as number)),
  );
  into[53] = mixHashes(153, quotesBetween * 256 + place);
  into[54] = mixHashes(154, mixHashes(quotesBetween * 16 + side, quotes * 16 + label));
  into[55] = mixHashes(159, mixHashes(cue.level, label * 16 + side));
  into[56] = mixHashes(160, mixHashes(cue.level, mixHashes(t, side)));
  into[57] = mixHashes(161, mixHashes(cue.level, mixHashes(cueLemma, label)));
  into[58] = mixHashes(162, mixHashes(cue.level, place * 16 + label));
  const frame = columns.quoteFrames[columns.quotation[at] as number];
  if (!frame) return 59;
  into[59] = mixHashes(155, mixHashes(frame.form * 4 + quotesBetween, label * 16 + side));
  into[60] = mixHashes(156, mixHashes(frame.after, mixHashes(cueLemma, side)));
  into[61] = mixHashes(157, mixHashes(frame.before, mixHashes(cueLemma, side)));
  into[62] = mixHashes(158, mixHashes(frame.form, mixHashes(cueLemma, side)));
  return 63;
}

/** Writes the features of the token at `at` and gives their number. */
export function writeLinkFeatures(subject: LinkSubject, at: number, into: Int32Array): number {
  subject.token.lookAt(subject.columns, subject.scene, at);
  into[0] = BIAS_FEATURE;
  writeLabels(subject, into);
  writeWords(subject, at, into);
  writeCue(subject, at, into);
  return writeFrame(subject, at, into);
}
